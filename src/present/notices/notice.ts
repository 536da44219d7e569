// Messages that answer no question: help, and an apology with its number.

import type { Citation, CitedWords } from '../../domain/answers/answer.ts'
import type { Message, Piece } from '../../domain/answers/message.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import type { Note } from '../../domain/library/corpus.ts'
import type { Overrun } from '../../domain/ports.ts'
import type { Action } from '../../domain/requests/action.ts'
import { joined, linked, plain } from '../../domain/text/prose.ts'
import { placeOf } from '../answers/cards.ts'
import { provenance } from '../provenance.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { EXAMPLES, FILTER_EXAMPLES, HELP_WORDS } from './help-words.ts'

const pairs = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([code, means]) => [{ text: code, code: true as const }, ...plain(` · ${means}`)])

/**
 * What can be asked, with examples.
 * @param usage the grammar's verbs, each with what it shows
 */
export function presentHelp(usage: readonly (readonly [string, string])[] = []): Message {
  return {
    fallback: HELP_WORDS.title,
    pieces: [
      { kind: 'heading', text: HELP_WORDS.title },
      { kind: 'paragraph', prose: plain(HELP_WORDS.intro) },
      {
        kind: 'buttons',
        title: HELP_WORDS.examples,
        buttons: EXAMPLES.map((question) => ({ label: question, action: { kind: 'ask', question } })),
      },
      {
        kind: 'paragraph',
        prose: [
          ...plain(HELP_WORDS.filters),
          ...joined(
            FILTER_EXAMPLES.map((text) => [{ text, code: true as const }]),
            ' · ',
          ),
        ],
      },
      ...(usage.length > 0 ? [{ kind: 'list' as const, title: HELP_WORDS.verbs, items: pairs(usage) }] : []),
      { kind: 'aside', prose: plain(HELP_WORDS.elsewhere) },
    ],
  }
}

/** Says that an answer failed, with the number under which the log holds the cause. */
export function presentIncident(id: string): Message {
  const text = WORDS.incident(id)
  return { fallback: text, pieces: [{ kind: 'paragraph', prose: plain(text) }] }
}

const notice = (text: string): Message => ({
  fallback: text,
  pieces: [{ kind: 'paragraph', prose: plain(text) }],
})

/** A short word for a line that is none; for the person alone, so that a channel is left in peace. */
export const presentCourtesy = (courtesy: keyof typeof WORDS.courtesy): Message => ({
  ...notice(WORDS.courtesy[courtesy]),
  personal: true,
})

/** For a press whose action no version knows any more. */
export const presentOutdated = (): Message => notice(WORDS.outdated)

/** For a press on something that has left the notes. */
export const presentNotHere = (): Message => notice(WORDS.notHere)

/**
 * Says that more was asked than is answered, and when it may be asked again.
 * @param again what was pressed, where the notice takes the place of the button
 */
export function presentOverrun({ of, waitMs }: Overrun, again?: Action): Message {
  const said: Message = { ...notice(WORDS.tooMuch[of](Math.ceil(waitMs / 1000))), personal: true }
  if (!again) return said
  const button = { label: WORDS.moreResults, action: again }
  return { ...said, pieces: [...said.pieces, { kind: 'buttons', buttons: [button] }] }
}
/** For people of a workspace in which the app is not installed, or no longer. */
export const presentNotInstalled = (): Message => notice(WORDS.notInstalled)

/** For people of a workspace whose installation cannot be read: somebody else has to mend it. */
export const presentNotReadable = (): Message => notice(WORDS.notReadable)

/**
 * All that notes say of one thing, and whose words these are: the file and the lines of each.
 * @param cited at least one, the card's own first
 */
export function presentWords(cited: readonly CitedWords[], view: Reporting = {}): Message {
  const [first] = cited
  const title = WORDS.wordsOf(first?.noted.title ?? '')
  return {
    fallback: title,
    ...(first && { shown: [first.noted.id] }),
    pieces: [
      { kind: 'heading', text: title },
      ...cited.flatMap(wordsOf),
      ...(first
        ? smallPrint(
            ['', first.noted.title, placeOf({ id: first.noted.id, citations: [citationOf(first)] })],
            view,
          )
        : []),
    ],
  }
}

function wordsOf(words: CitedWords): readonly Piece[] {
  const { noted, note } = words
  const said = noted.sentences.map((sentence) => sentence.prose)
  const isList = noted.type === 'passage' && noted.kind === 'projects'
  return [
    { kind: 'aside', prose: plain(note.retoldBy ? WORDS.words.retold(note.retoldBy) : WORDS.words.own) },
    isList ? { kind: 'list', items: said } : { kind: 'paragraph', prose: joined(said, ' ') },
    { kind: 'aside', prose: provenance(citationOf(words)) },
  ]
}

function citationOf({ noted, note, joined: reason }: CitedWords): Citation {
  const [first, last] = [noted.sentences[0], noted.sentences.at(-1)]
  return {
    note,
    startLine: first?.startLine ?? noted.startLine,
    endLine: last?.endLine ?? noted.endLine,
    ...(reason && { joined: reason }),
  }
}

/** The start page: how to ask, examples to press, the latest notes. */
export function presentHome(latest: readonly { note: Note; edition: Edition | undefined }[]): Message {
  const help = presentHelp()
  return {
    fallback: WORDS.home.title,
    pieces: [
      ...help.pieces,
      ...(latest.length > 0
        ? [
            {
              kind: 'list' as const,
              title: WORDS.home.latest,
              items: latest.map(({ note, edition }) => [
                ...linked(note.title, note.url),
                ...plain(
                  [note.author, edition?.name]
                    .filter(Boolean)
                    .map((fact) => ` · ${fact}`)
                    .join(''),
                ),
              ]),
            },
          ]
        : []),
    ],
  }
}
