// What a line says besides announcing its talk: "**Title** by Ada Example, Acme: what it was like" → what it was like.
import { fold } from '../../domain/library/ids.ts'
import { ROLE } from '../../domain/text/organisations.ts'
import { type Run, wordsOfRuns } from '../blocks.ts'
import { wordCount } from './lines/titles/titles.ts'
import { isWhereGiven, withoutSiteBehind } from './lines/titles/where-given.ts'
import { BY } from './lines/words/wordings.ts'

interface Announced {
  readonly title?: string | undefined
  readonly people: readonly string[]
}

/** How far behind the title its people are looked for, in characters. */
const NEAR = 250
/** A line that says so much before the title is a sentence, and is told whole. */
const SENTENCE_BEFORE = 3

/**
 * The runs behind title, people, roles and companies; all of them where the title stands within a sentence; none
 * where nothing else is said.
 */
export function remarkOf(runs: readonly Run[], talk: Announced): readonly Run[] {
  const text = wordsOfRuns(runs)
  const title = placeOf(text, talk.title ?? '')
  if (talk.title !== undefined && !title) return saysSomething(text) ? runs : []
  const [start, end] = title ?? [0, 0]
  const before = talk.people.reduce((so, name) => so.replace(name, ' '), text.slice(0, start))
  if (
    wordCount(before.replace(/^\W*\p{L}[\p{L} ]{0,20}\d{0,3}\s*[:：]|^\W*[\d:.apmh\s–-]+/u, '')) >=
    SENTENCE_BEFORE
  )
    return runs
  let from = end
  for (const name of talk.people) {
    const at = text.indexOf(name, end)
    // "Title → worth a try. Speaker was Ada Example": what was said before the person is told too.
    if (saysOnItsOwn(text.slice(from, Math.max(from, at)))) break
    if (at >= 0 && at < from + NEAR) from = Math.max(from, at + name.length)
  }
  // "Title - Ada Example, Acme & Bo Sample, Other": what each of them is belongs to the announcement.
  if (talk.people.length > 0 || from > end) from += affiliationAt(text.slice(from))
  const rest = text.slice(from)
  from += /^[^\p{L}\p{N}“"„«(]*/u.exec(rest)?.[0].length ?? 0
  const said = withoutSiteBehind(text.slice(from))
  return saysSomething(said) && !isWhereGiven(said.trim()) ? withoutAddress(sliced(runs, from)) : []
}

/** Without the bare addresses it ends in: they are links of the talk, and no words. */
function withoutAddress(runs: readonly Run[]): readonly Run[] {
  const isAddress = ({ span, link }: Run) => link !== undefined && /^https?:\/\/\S+$/.test(span.text.trim())
  return runs.slice(0, runs.findLastIndex((run) => run.span.text.trim() !== '' && !isAddress(run)) + 1)
}

/** Where the words of a title stand, whatever signs are between them. */
function placeOf(text: string, title: string): readonly [number, number] | undefined {
  if (title === '') return undefined
  const exact = text.indexOf(title)
  if (exact >= 0) return [exact, exact + title.length]
  const wanted = fold(title).split(' ')
  const words = Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu))
  const at = words.findIndex((_, index) => {
    const here = fold(
      words
        .slice(index, index + wanted.length)
        .map(([word]) => word)
        .join(' '),
    )
    return here === wanted.join(' ')
  })
  const last = words[at + wanted.length - 1]
  const first = words[at]
  return first && last ? [first.index, last.index + last[0].length] : undefined
}

const JOINT = new RegExp(
  `^["”’'»*_]*(?:\\)|\\s*\\((?=\\p{Lu}|@)|\\s*[,|·&/]\\s*|\\s+[-–—]\\s+|\\s+(?:from|at|of|@|bei|and|und|et|y|e|${BY})\\s+|\\s+@)`,
  'u',
)
const CHUNK = /^[^,;:()|·.–—→&\n]{1,60}/u
const CONNECTOR = /^(?:of|and|the|at|for|in|de|von|from|s\/w|@|to|la|der|des|du|do|da|di|et|&)$/i
const MOST_CHUNKS = 12

/** How many characters behind a name say what the person is and where: ", Engineer at Acme", "(Acme)", " - CTO - Acme". */
function affiliationAt(text: string): number {
  let at = 0
  for (let count = 0; count < MOST_CHUNKS; count++) {
    const joint = JOINT.exec(text.slice(at))?.[0]
    if (joint === undefined) break
    if (joint.endsWith(')')) {
      at += joint.length
      continue
    }
    const chunk =
      (CHUNK.exec(text.slice(at + joint.length))?.[0] ?? '').split(/\s[-–—]\s|\s(?=(?:from|at)\s)/u)[0] ?? ''
    if (!isAffiliation(chunk)) break
    at += joint.length + chunk.trimEnd().length
  }
  return at
}

/** Capitals and roles only. */
function isAffiliation(chunk: string): boolean {
  const words = chunk.trim().split(/\s+/).filter(Boolean)
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || ROLE.test(word) || CONNECTOR.test(word))
  )
}

/** A whole sentence stands there, and another begins. */
const saysOnItsOwn = (between: string): boolean => {
  const [sentence, next] = between.split(
    /(?<=\p{L}{2}[.!?])(?<!\b(?:Dr|Mrs?|Ms|Prof|St|Inc|Ltd|vs)\.)\s+(?=\p{Lu})/u,
  )
  return next !== undefined && wordCount(sentence ?? '') >= 3
}

/** Two words, or as much in a script without blanks; one alone labels or rates. */
const saysSomething = (text: string): boolean => wordCount(text.replace(/https?:\/\/\S+/g, '')) >= 2

function sliced(runs: readonly Run[], from: number): readonly Run[] {
  let offset = 0
  return runs.flatMap((run) => {
    const start = offset
    offset += run.span.text.length
    if (offset <= from) return []
    return start >= from
      ? [run]
      : [{ ...run, span: { ...run.span, text: run.span.text.slice(from - start) } }]
  })
}
