// Wraps styled text between words. The styles are put on afterwards, so that they count nothing and none of
// them reaches over a line's end into the margin.
import { sliceByWidth, widthOf } from './width.ts'

/** Puts a style round text. */
export type Paint = (text: string) => string

/** Text in one style. */
export interface StyledText {
  readonly text: string
  readonly paint: Paint
  /** Printed in one piece even where it is wider than the line: an address, which could not be copied else. */
  readonly whole?: boolean
}

/**
 * @param runs one after another; line breaks in them are kept
 * @param width cells of a line, the margin included
 * @param margin what stands before each line, and before the first in place of it where `first` is given
 * @returns painted lines; none when there is nothing to read
 */
export function wrap(
  runs: readonly StyledText[],
  width: number,
  margin = '',
  first = margin,
): readonly string[] {
  const room = Math.max(width - Math.max(widthOf(margin), widthOf(first)), 1)
  const lines: string[] = []
  for (const paragraph of paragraphsOf(runs)) lines.push(...fill(wordsOf(paragraph), room))
  const shown = lines.join('\n').trim() === '' ? [] : lines
  return shown.map((line, index) => `${index === 0 ? first : margin}${line}`.trimEnd())
}

/** The runs between two line breaks. */
function paragraphsOf(runs: readonly StyledText[]): readonly (readonly StyledText[])[] {
  const paragraphs: StyledText[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([])
      paragraphs.at(-1)?.push({ ...run, text })
    }
  }
  return paragraphs
}

/** Runs that no blank parts: "bold" and the comma after it. */
type Word = readonly StyledText[]

function wordsOf(runs: readonly StyledText[]): readonly Word[] {
  const words: StyledText[][] = []
  let joined = false
  for (const run of runs) {
    for (const [index, text] of run.text.split(/\s+/u).entries()) {
      if (index > 0) joined = false
      if (text === '') continue
      if (joined) words.at(-1)?.push({ ...run, text })
      else words.push([{ ...run, text }])
      joined = true
    }
  }
  return words
}

function fill(words: readonly Word[], room: number): readonly string[] {
  const lines: string[] = []
  let line: StyledText[] = []
  let used = 0
  for (const word of words.flatMap((one) => broken(one, room))) {
    const width = widthOfWord(word)
    if (used > 0 && used + 1 + width > room) {
      lines.push(paintLine(line))
      line = []
      used = 0
    }
    line.push(...(used > 0 ? [BLANK, ...word] : word))
    used += width + (used > 0 ? 1 : 0)
  }
  return [...lines, paintLine(line)]
}

const BLANK: StyledText = { text: ' ', paint: (text) => text }

const widthOfWord = (word: Word): number => word.reduce((sum, run) => sum + widthOf(run.text), 0)

/** Neighbours in one style are painted as one, with the blanks between them. */
function paintLine(line: readonly StyledText[]): string {
  const merged: StyledText[] = []
  for (const [index, run] of line.entries()) {
    const last = merged.at(-1)
    const style = run === BLANK && last?.paint === line[index + 1]?.paint ? last?.paint : run.paint
    if (last && last.paint === style) merged.splice(-1, 1, { ...last, text: last.text + run.text })
    else merged.push(run)
  }
  return merged.map((run) => run.paint(run.text)).join('')
}

/** A word wider than a line, in lines. */
function broken(word: Word, room: number): readonly Word[] {
  if (widthOfWord(word) <= room || word.some((run) => run.whole)) return [word]
  return word.flatMap((run) => sliceByWidth(run.text, room).map((text) => [{ ...run, text }]))
}
