// What is put right in a note: the form shows its sentences, and each that comes back as it was stays what it was, with its links.
import { shownWhole } from '../domain/drafts/shown-whole.ts'
import type { LinkKind, Note, Noted } from '../domain/library/corpus.ts'
import { oneLine } from '../domain/text/clean-text.ts'
import { type Sentence, textOf } from '../domain/text/prose.ts'

/** What is put right, and whose it is. */
export interface Original {
  readonly noted: Noted
  readonly note: Note
}

/** A list keeps one line for each of its entries. */
export const isList = (noted: Noted): boolean => noted.type === 'passage' && noted.kind === 'projects'

/** Room for what is added to a text that fills the form. */
const ROOM_TO_ADD = 300

/** As the form shows it. */
export const wordsOf = ({ prose }: Sentence): string => oneLine(textOf(prose))

/** The same with where its words lead, as the note format has it. */
export const linkedWords = ({ prose }: Sentence): string =>
  oneLine(
    prose.map(({ text, url }) => (url === undefined || url === text ? text : `[${text}](${url})`)).join(''),
  )

/** What of a note stands in the form. */
export interface WordsToCorrect {
  readonly text: string
  /** What stands before it, and behind it, in the note: it has no room there and stays as it is. */
  readonly before: readonly Sentence[]
  readonly shown: readonly Sentence[]
  readonly rest: readonly Sentence[]
}

/**
 * The sentences as the form has them, a line each.
 * @param from the first of them, by its place in the note
 */
export function wordsToCorrect(noted: Noted, from = 0): WordsToCorrect {
  const between = isList(noted) ? '\n' : '\n\n'
  const fits = (text: string): boolean => {
    const filled = text + 'x'.repeat(ROOM_TO_ADD)
    return shownWhole(filled, noted.title) === filled
  }
  const linked = noted.sentences.map((sentence) => `- ${linkedWords(sentence)}`)
  // Of a list the addresses are half of what it tells; where they have no room beside its words, those come first.
  const all =
    isList(noted) && fits(linked.join(between))
      ? linked
      : noted.sentences.map((sentence) => (isList(noted) ? '- ' : '') + wordsOf(sentence))
  const lines = all.slice(from)
  let count = lines.length
  while (count > 1 && !fits(lines.slice(0, count).join(between))) count--
  return {
    text: lines.slice(0, count).join(between),
    before: noted.sentences.slice(0, from),
    shown: noted.sentences.slice(from, from + count),
    rest: noted.sentences.slice(from + count),
  }
}

/** The parts in which a note can be put right: of each the place of its first sentence. One of nearly every note. */
export function partsToCorrect(noted: Noted): readonly number[] {
  const parts = [0]
  for (;;) {
    const { before, shown, rest } = wordsToCorrect(noted, parts.at(-1))
    if (rest.length === 0) return parts
    parts.push(before.length + shown.length)
  }
}

/**
 * Of what a note has besides its sentences: the lines below its heading, to the letter.
 * @param typed who gave the talk
 * @param isAnother another talk was chosen: what leads to the one before leads to none of it
 */
export function correctedMetadata(
  noted: Noted,
  typed: readonly string[],
  isAnother: boolean,
): readonly string[] {
  const own = isAnother ? [] : noted.links.filter(({ lentBy }) => lentBy === undefined)
  const lines = [
    ...(typed.length > 0 ? [`Speakers: ${typed.join(', ')}`] : []),
    ...own.map(({ kind, url }) => `${LINK_KEYS[kind]}: ${url}`),
    ...(noted.themes.length > 0 ? [`Themes: ${noted.themes.join(', ')}`] : []),
  ]
  const stated = noted.type === 'talk' && noted.status !== 'watched' ? [`Status: ${noted.status}`] : []
  const about = noted.type === 'passage' && noted.about ? [`About: ${noted.about}`] : []
  return [...lines, ...stated, ...about].map((line) => line.replace(/%{2,}/g, '%'))
}

const LINK_KEYS: Readonly<Record<LinkKind, string>> = {
  recording: 'Recording',
  slides: 'Slides',
  schedule: 'Schedule',
}
