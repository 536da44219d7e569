// Running text with its lines → whole sentences, each with the lines it stands on.
import type { Prose, Sentence, Span } from '../../domain/text/prose.ts'
import type { LinePlace, Run } from '../blocks.ts'

/** Where a sentence is written, with its marks. */
export interface SentencePlace {
  readonly from: LinePlace
  readonly to: LinePlace
}

const places = new WeakMap<Sentence, SentencePlace>()

/** Where it is written; undefined where its file is no Markdown. */
export const placeOf = (sentence: Sentence): SentencePlace | undefined => places.get(sentence)

/** After these a full stop does not end the sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(“"])(?:e\.g|i\.e|vs|etc|cf|Mr|Mrs|Ms|Dr|St|No|Inc|Ltd|Co|approx|incl|resp|[A-Z])\.\s*$/

/** With the blank before and those behind it. */
const LONGEST_ABBREVIATION = 12

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a text as offsets [start, end); abbreviations and lower-case continuations are joined.
 * @example sentenceBorders('It was fun. We met.') // → [[0, 12], [12, 19]]
 */
export function sentenceBorders(text: string): readonly (readonly [number, number])[] {
  const borders: [number, number][] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = borders.at(-1)
    const continues =
      last &&
      (ABBREVIATIONS.test(text.slice(Math.max(last[0], last[1] - LONGEST_ABBREVIATION), last[1])) ||
        /^[\s"”')]*(?!https?:)[\p{Ll},;]/u.test(segment))
    if (continues) last[1] = index + segment.length
    else borders.push([index, index + segment.length])
  }
  return borders
}

/**
 * Cuts runs at the sentence borders of their joined text. Blank sentences are left out.
 * @param from character at or after which a sentence has to end, and
 * @param before character before which it has to begin, to be taken
 */
export function sentencesOf(
  runs: readonly Run[],
  from = 0,
  before = Number.POSITIVE_INFINITY,
): readonly Sentence[] {
  const text = runs.map((run) => run.span.text).join('')
  const cut = cutter(runs)
  return sentenceBorders(text).flatMap(([start, end]) => {
    if (end <= from || start >= before) return []
    const inside = cut(start, end)
    const prose = trimmed(inside.map((run) => run.span))
    const first = inside.find(isSeen)
    const last = inside.findLast(isSeen)
    if (prose.length === 0 || !first || !last) return []
    return [withPlace({ prose, startLine: first.line, endLine: last.line }, first, last)]
  })
}

/** A part of a run. */
interface Part extends Run {
  /** The character of the run at which it begins. */
  readonly character: number
}

/** What was cut out of a run stands somewhere in its place, and nobody has kept where. */
function wholly(run: Run): Run {
  if (!run.at || run.at.length === run.span.text.length) return run
  const { at: _, ...cut } = run
  return cut
}

const isSeen = ({ span }: Run): boolean => span.text.trim() !== ''

function withPlace(sentence: Sentence, first: Part, last: Part): Sentence {
  const [start, end] = [first.at, last.at]
  if (start && end) {
    const { text } = first.span
    const begun = first.character + text.length - text.trimStart().length
    const ended = last.character + last.span.text.trimEnd().length
    places.set(sentence, {
      from: start.columns ? { line: first.line, column: start.columns(begun) } : start.from,
      to: end.columns ? { line: last.line, column: end.columns(ended) } : end.to,
    })
  }
  return sentence
}

/** A list entry as one sentence, however many it holds. */
export function wholeSentence(runs: readonly Run[]): readonly Sentence[] {
  const prose = trimmed(runs.map((run) => run.span))
  const [first, last] = [runs[0], runs.at(-1)]
  if (prose.length === 0 || !first || !last) return []
  const sentence = { prose, startLine: first.line, endLine: last.line }
  const [begun, ended] = [runs.find(isSeen), runs.findLast(isSeen)]
  return [
    begun && ended ? withPlace(sentence, { ...begun, character: 0 }, { ...ended, character: 0 }) : sentence,
  ]
}

/** Cuts what stands between two offsets out of runs. Asked from left to right, it looks at every run about once. */
function cutter(runs: readonly Run[]): (start: number, end: number) => readonly Part[] {
  let first = 0
  let firstOffset = 0
  return (start, end) => {
    const lengthAt = (index: number) => runs[index]?.span.text.length ?? 0
    while (first < runs.length && firstOffset + lengthAt(first) <= start) firstOffset += lengthAt(first++)
    const inside: Part[] = []
    let offset = firstOffset
    for (let index = first; offset < end; index++) {
      const run = runs[index]
      if (!run) break
      const character = Math.max(0, start - offset)
      const text = run.span.text.slice(character, end - offset)
      if (text !== '') inside.push({ ...wholly(run), span: { ...run.span, text }, character })
      offset += run.span.text.length
    }
    return inside
  }
}

/** Neighbouring spans of one style become one; blanks at the ends go. */
function trimmed(spans: readonly Span[]): Prose {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && sameStyle(last, span)) merged[merged.length - 1] = { ...last, text: last.text + span.text }
    else merged.push(span)
  }
  return merged
    .map((span, index) => {
      const start = index === 0 ? span.text.trimStart() : span.text
      const text = index === merged.length - 1 ? start.trimEnd() : start
      return { ...span, text: text.replace(/\s+/g, ' ') }
    })
    .filter((span) => span.text !== '')
}

const sameStyle = (a: Span, b: Span): boolean =>
  a.url === b.url && a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code
