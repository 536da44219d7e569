// The text of a note that is put right, in Markdown: what was left as it was stays to the letter, with all that stands between its
// sentences; what was typed stands in the place of what it was typed for.
import type { Noted } from '../domain/library/corpus.ts'
import { difference } from '../domain/text/difference.ts'
import type { Sentence, Span } from '../domain/text/prose.ts'
import { isList, linkedWords, wordsOf, wordsToCorrect } from './correction.ts'
import { carrying, marked } from './marked.ts'
import { paired } from './paired.ts'
import { type TypedUnit, typedUnits } from './typed-units.ts'

/** A sentence with what stands before it. */
interface Stretch {
  readonly lead: string
  readonly text: string
  /** It was typed just now. */
  readonly isTyped: boolean
}

const isMarked = ({ url, strong, emphasis, code }: Span): boolean =>
  url !== undefined || strong === true || emphasis === true || code === true

/** The sentences that the form held, by their places: the first, with all that stand around them, or these only. */
export type PartOfNote =
  | { readonly from: number | undefined }
  | { readonly only: readonly [start: number, end: number] }

/**
 * What the note tells once it is put right.
 * @param typed the text of the form
 */
export function correctedText(noted: Noted, typed: string, part: PartOfNote = { from: 0 }): string {
  const { before, shown, rest } =
    'only' in part
      ? { before: [], shown: noted.sentences.slice(...part.only), rest: [] }
      : wordsToCorrect(noted, part.from)
  const known = new Map(shown.map((one) => [linkedWords(one), wordsOf(one)]))
  const words = new Set(known.values())
  const units = typedUnits(typed, (line) => words.has(line) || known.has(line))
  const put = new Putting(noted, before[0] ?? shown[0])
  for (const sentence of before) put.keep(sentence)
  const sentences = shown.values()
  const typedOnes = units.values()
  let gone: Sentence[] = []
  let come: TypedUnit[] = []
  for (const { kind } of difference(
    shown.map(wordsOf),
    units.map(({ text }) => known.get(text) ?? text),
  )) {
    const sentence = kind === 'added' ? undefined : sentences.next().value
    const unit = kind === 'removed' ? undefined : typedOnes.next().value
    if (sentence && unit) {
      put.change(gone, come)
      put.keep(sentence)
      gone = []
      come = []
    } else if (sentence) gone.push(sentence)
    else if (unit) come.push(unit)
  }
  put.change(gone, come)
  for (const sentence of rest) put.keep(sentence)
  return put.text()
}

/** Puts a text together, sentence by sentence. */
class Putting {
  readonly #isList: boolean
  readonly #first: Sentence | undefined
  readonly #done: Stretch[] = []
  /** What stands before the next: of sentences that went, the lead of their place. */
  #open: string | undefined
  /** Behind the last sentence. */
  #tail = ''

  /** @param first where the text begins */
  constructor(noted: Noted, first: Sentence | undefined) {
    this.#isList = isList(noted)
    this.#first = first
  }

  keep(sentence: Sentence): void {
    this.#place(sentence, sentence.written?.text ?? marked(sentence.prose), false)
  }

  /** What goes and what comes between two sentences that stay. */
  change(gone: readonly Sentence[], come: readonly TypedUnit[]): void {
    let marks = gone.flatMap(({ prose }) => prose.filter(isMarked))
    const written = come.map(({ text }) => {
      const said = carrying(text, marks)
      marks = marks.filter((mark) => !said.carried.includes(mark))
      return said.written
    })
    const pairs = paired(
      gone.map(wordsOf),
      come.map(({ text }) => text),
    )
    for (const [before, after] of pairs) {
      const [sentence, unit] = [gone[before ?? -1], come[after ?? -1]]
      const text = written[after ?? -1] ?? ''
      if (sentence && unit) this.#place(sentence, text, true)
      else if (sentence) this.#drop(sentence)
      else if (unit) this.#done.push({ lead: this.#leadOfNew(unit), text, isTyped: true })
    }
  }

  text(): string {
    const [first, ...others] = this.#done
    const parts = [first, ...others].map((one) => (one ? one.lead + one.text : ''))
    const text = parts.join('') + this.#tail
    // What stood within a paragraph begins one.
    return text.replace(/^(?:[ \t]*\n)+|^ (?=\S)/, '').trimEnd()
  }

  #leadOf({ written }: Sentence): string {
    if (written) return written.lead
    return (this.#done.length > 0 ? '\n\n' : '') + (this.#isList ? '- ' : '')
  }

  #place(sentence: Sentence, text: string, isTyped: boolean): void {
    const own = this.#leadOf(sentence)
    const lead = this.#open === undefined ? own : withoutOneBetween(this.#open, own)
    this.#open = undefined
    this.#done.push({ lead: this.#leadBehind(lead, sentence), text, isTyped })
    this.#tail = sentence.written?.tail ?? ''
  }

  /** What was typed ends where it was ended: what stood behind other words is no part of it. */
  #leadBehind(lead: string, sentence: Sentence): string {
    const last = this.#done.at(-1)
    if (!last) return lead
    // What began the text begins a paragraph behind what comes before it now.
    if (sentence === this.#first) return `\n\n${lead}`
    if (!last.isTyped || lead.includes('\n')) return lead
    const isInParagraph = prefixOf(this.#block?.lead ?? '') === ''
    return isInParagraph && !ENDED.test(last.text) ? '\n\n' : lead || ' '
  }

  get #block(): Stretch | undefined {
    return this.#done.findLast(({ lead }, index) => index === 0 || lead.includes('\n'))
  }

  #drop(sentence: Sentence): void {
    const own = this.#leadOf(sentence)
    this.#open = this.#open === undefined ? own : withoutOneBetween(this.#open, own)
    if (sentence.written?.tail) this.#tail = sentence.written.tail
  }

  /** An item stands below the item before it, a paragraph below a paragraph of one sentence; all else goes on where it is. */
  #leadOfNew({ isItem }: TypedUnit): string {
    const block = this.#block
    if (!block) return isItem || this.#isList ? '- ' : ''
    const prefix = prefixOf(block.lead)
    const [, indent = '', sign] = LIST_SIGN.exec(prefix) ?? []
    if (isItem || this.#isList) return sign === undefined ? `\n\n- ` : `\n${indent}${nextSign(sign)} `
    return prefix === '' && block === this.#done.at(-1) ? '\n\n' : ' '
  }
}

/** As a sentence ends, in quotes or brackets as well. */
const ENDED = /[.!?…]["”’)\]*_`]{0,4}$/u
const LIST_SIGN = /^([\s>]*)([-*+]|\d{1,9}[.)])\s/

/** Behind “2.” it is “3.”. */
const nextSign = (sign: string): string => sign.replace(/\d+/, (count) => String(Number(count) + 1))

/** What the last line of a lead begins the sentence with. */
const prefixOf = (lead: string): string => lead.slice(lead.lastIndexOf('\n') + 1)
const linesAbove = (lead: string): string => lead.slice(0, lead.lastIndexOf('\n') + 1)

/** The lead of a sentence before which another one goes, with all but the words of that. */
function withoutOneBetween(gone: string, next: string): string {
  const isFirst = !gone.includes('\n') && gone.trim() === gone.trimEnd() && !/^ /.test(gone)
  // It did not begin its line, or the next stands in its line.
  if (!gone.includes('\n') && !isFirst) return next
  if (!next.includes('\n')) return gone
  const above = linesAbove(gone)
  const isFull = /[^\s>]/.test(above)
  if (isFull) return above + next.replace(/^\n+/, '')
  if (isFirst) return /[^\s>]/.test(linesAbove(next)) ? next.trimStart() : prefixOf(next)
  return /\n[\s>]*\n/.test(above) && !/\n[\s>]*\n/.test(linesAbove(next)) ? above + prefixOf(next) : next
}
