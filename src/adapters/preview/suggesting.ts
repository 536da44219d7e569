// What somebody who types on the page may mean: commands, what the platforms suggest too, editions, authors. Each comes as
// the line that asks for it, so that what is picked takes the place of what was typed.
import { VERBS } from '../../conversation/verbs.ts'
import type { Suggestion } from '../../domain/answers/suggestion.ts'
import { fold } from '../../domain/library/ids.ts'
import type { LookUp } from '../../domain/requests/request.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { DIGEST_COMMANDS, digestUsage } from '../../present/digests/digest-commands.ts'
import { suggest } from '../../query/browse/suggest.ts'
import { suggestEditions } from '../../query/browse/suggest-editions.ts'
import { authorsOf } from '../../query/library/counts.ts'
import type { Library } from '../../query/library/library.ts'
import { isOrder, lineTyped } from './thread.ts'

export interface PageSuggestion {
  readonly kind: Suggestion['kind'] | 'command' | 'author'
  readonly label: string
  /** What stands in the field when it is picked. */
  readonly line: string
  /** What it says besides: what a command shows. */
  readonly about?: string
  /** It needs to be typed on before it can be asked. */
  readonly open?: true
}

/** Longer than any name or title. */
const LONGEST_TYPED = 200
/** Of each kind that is not looked for by words: the first letters of "a" begin too many. */
const MOST_OF_KIND = 3

const LINES: Readonly<Record<Suggestion['kind'], (label: string) => string>> = {
  talk: (label) => `talk ${label}`,
  project: (label) => `project ${label}`,
  speaker: (label) => `speaker ${label}`,
  topic: (label) => label,
  edition: (label) => `edition ${label.replace(/^KubeCon /, '')}`,
}

/** Two that ask the same are one: notes of several people name the same talk. */
const eachOnce = (all: readonly PageSuggestion[]): readonly PageSuggestion[] => [
  ...new Map(all.map((one) => [one.line, one])).values(),
]

const lineOf = ({ kind, label }: Suggestion): PageSuggestion => ({ kind, label, line: LINES[kind](label) })

/** @param typed as it stands in the field; nothing is suggested for nothing */
export function suggestOnPage(typed: string, library: Library, most: number): readonly PageSuggestion[] {
  const line = oneLine(lineTyped(typed.slice(0, LONGEST_TYPED)))
  if (line === '') return []
  // A blank behind a verb asks what may follow it.
  const afterVerb = eachOnce(suggestAfterVerb(/\s$/.test(typed) ? `${line} ` : line, library))
  if (afterVerb.length > 0) return afterVerb.slice(0, most)
  const commands = commandsFor(line)
  const others = [
    ...suggestEditions(line, library, MOST_OF_KIND).map(lineOf),
    ...authorsFor(line, library).slice(0, MOST_OF_KIND),
  ]
  const room = Math.max(most - commands.length - others.length, Math.ceil(most / 2))
  // Twice as many as are shown: several notes may tell of one talk.
  const named = eachOnce(suggest(line, library, 2 * most).map(lineOf))
  return [...commands, ...named.slice(0, room), ...others, ...named.slice(room)].slice(0, most)
}

/** All are looked at where only one kind is wanted: of nothing typed the others come first. */
const LOOKED_AT = Number.POSITIVE_INFINITY

const ofKinds =
  (...kinds: readonly Suggestion['kind'][]) =>
  (begun: string, library: Library): readonly Suggestion[] =>
    suggest(begun, library, LOOKED_AT).filter(({ kind }) => kinds.includes(kind))

const DIGEST_LINES = [
  ...digestUsage('slack'),
  [DIGEST_COMMANDS.slack.help, 'how digests are ordered'],
] as const

/** What may follow a verb, by what has been typed of it. */
const AFTER_VERB: Readonly<
  Record<LookUp | 'timeline' | 'digest', (begun: string, library: Library) => readonly PageSuggestion[]>
> = {
  talk: (begun, library) => ofKinds('talk')(begun, library).map(lineOf),
  project: (begun, library) => ofKinds('project')(begun, library).map(lineOf),
  speaker: (begun, library) => ofKinds('speaker')(begun, library).map(lineOf),
  edition: (begun, library) => suggestEditions(begun, library, LOOKED_AT).map(lineOf),
  author: authorsFor,
  timeline: (begun, library) =>
    ofKinds('topic', 'project')(begun, library).map(({ kind, label }) => ({
      ...{ kind, label, line: `timeline ${label}` },
    })),
  digest: (begun) => {
    const typed = fold(`digest ${begun}`)
    return DIGEST_LINES.filter(([line]) => fold(line).startsWith(typed)).map(([line, about]) => ({
      ...{ kind: 'command', label: line, line },
      // What it does; how else it may be said would fill the list.
      about: about.replace(/;.*/s, ''),
      // The times are somebody's own.
      ...(isOrder(line) && { open: true }),
    }))
  },
}

/** "speaker " and "speaker li": names of that kind alone. None where the line does not begin so, or nothing begins like the rest. */
function suggestAfterVerb(typed: string, library: Library): readonly PageSuggestion[] {
  const [, verb = '', begun = ''] = /^\s*(\w{1,20})\s+(.*)$/s.exec(typed) ?? []
  const word = verb.toLowerCase()
  return Object.hasOwn(AFTER_VERB, word)
    ? AFTER_VERB[word as keyof typeof AFTER_VERB](oneLine(begun), library)
    : []
}

/** Whose first word is being typed. */
const commandsFor = (line: string): readonly PageSuggestion[] =>
  VERBS.filter(({ word }) => word.startsWith(line.toLowerCase()))
    .slice(0, MOST_OF_KIND)
    .map(({ word, argument, shows }) => {
      const label = [word, argument].filter(Boolean).join(' ')
      const needsMore = argument !== '' && !argument.startsWith('[')
      return needsMore
        ? { kind: 'command', label, line: `${word} `, about: shows, open: true }
        : { kind: 'command', label, line: word, about: shows }
    })

function authorsFor(begun: string, { corpus }: Library): readonly PageSuggestion[] {
  const words = fold(begun).split(' ').filter(Boolean)
  return authorsOf(corpus.notes.values())
    .filter((name) => {
      const own = fold(name).split(' ')
      return words.every((word) => own.some((one) => one.startsWith(word)))
    })
    .map((name) => ({ kind: 'author', label: name, line: `author ${name}` }))
}
