// What is put right in a note: the form shows its sentences, and each that comes back as it was stays what it was, with its links.
import { shownWhole } from '../domain/drafts/shown-whole.ts'
import type { LinkKind, Note, Noted } from '../domain/library/corpus.ts'
import { oneLine } from '../domain/text/clean-text.ts'
import { difference } from '../domain/text/difference.ts'
import { type Sentence, type Span, textOf } from '../domain/text/prose.ts'
import { carrying, marked } from './marked.ts'
import { type TypedUnit, typedUnits } from './typed-units.ts'

/** What is put right, and whose it is. */
export interface Original {
  readonly noted: Noted
  readonly note: Note
}

/** A list keeps one line for each of its entries. */
export const isList = (noted: Noted): boolean => noted.type === 'passage' && noted.kind === 'projects'

/** Room for what is added to a text that fills the form. */
const ROOM_TO_ADD = 300

const wordsOf = ({ prose }: Sentence): string => oneLine(textOf(prose))

/**
 * The sentences as the form has them, a line each.
 * @returns with the rest, which does not fit into it and stays as it is
 */
export function wordsToCorrect(noted: Noted): { readonly text: string; readonly rest: readonly Sentence[] } {
  const lines = noted.sentences.map((sentence) => (isList(noted) ? '- ' : '') + wordsOf(sentence))
  const between = isList(noted) ? '\n' : '\n\n'
  const fits = (text: string): boolean => {
    const filled = text + 'x'.repeat(ROOM_TO_ADD)
    return shownWhole(filled, noted.title) === filled
  }
  let shown = lines.length
  while (shown > 1 && !fits(lines.slice(0, shown).join(between))) shown--
  return { text: lines.slice(0, shown).join(between), rest: noted.sentences.slice(shown) }
}

/**
 * The paragraphs, or entries of a list, in Markdown: what was left as it was, to the letter; what was typed as it was typed, with
 * the links of the sentences whose place it takes, where their words still stand in it.
 * @param isWhole with all that has no room in the form; what is laid over the note leaves that as it is
 */
export function correctedParts(noted: Noted, typed: string, isWhole = true): readonly string[] {
  const { rest } = wordsToCorrect(noted)
  const shown = noted.sentences.slice(0, noted.sentences.length - rest.length)
  const before = shown.map(wordsOf)
  const known = new Set(before)
  const units = typedUnits(typed, (line) => known.has(line))
  const asBefore = ({ prose }: Sentence): string => (isList(noted) ? '- ' : '') + marked(prose)
  const parts: string[] = []
  let gone: Sentence[] = []
  let come: TypedUnit[] = []
  /** What goes and what comes between two sentences that stay. */
  const change = (): void => {
    let marks = gone.flatMap(({ prose }) => prose.filter(isMarked))
    for (const { text, isItem } of come) {
      const { written, carried } = carrying(text, marks)
      marks = marks.filter((mark) => !carried.includes(mark))
      parts.push((isItem || isList(noted) ? '- ' : '') + written)
    }
    gone = []
    come = []
  }
  const sentences = shown.values()
  const typedOnes = units.values()
  for (const { kind } of difference(
    before,
    units.map(({ text }) => text),
  )) {
    const sentence = kind === 'added' ? undefined : sentences.next().value
    const unit = kind === 'removed' ? undefined : typedOnes.next().value
    if (sentence && unit) {
      change()
      parts.push(asBefore(sentence))
    } else if (sentence) gone.push(sentence)
    else if (unit) come.push(unit)
  }
  change()
  return isWhole ? [...parts, ...rest.map(asBefore)] : parts
}

const isMarked = ({ url, strong, emphasis, code }: Span): boolean =>
  url !== undefined || strong === true || emphasis === true || code === true

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
