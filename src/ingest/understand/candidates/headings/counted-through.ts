// Headings of one level that are counted through: what most of them are, all of them are.
import type { Part } from '../../outline.ts'

const COUNT = /^\W*(?:(\d{1,2})|([A-Z]))[.)]\s+\S/u
/** So many in their order are counted. */
const COUNTED_FROM = 3

/**
 * The headings of a level from "1. …" or "A. …" on, one after another; none where one is left out.
 * "1. Apples", "2. Pears", "3. Plums", "Thanks" → the first three
 */
export function countedThrough(level: readonly Part[]): readonly Part[] {
  const counts = level.map(({ heading }) => {
    const [, figure, letter] = COUNT.exec(heading.text) ?? []
    return figure ? Number(figure) : letter ? letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : undefined
  })
  const counted = level.filter((_, index) => counts[index] !== undefined)
  const isInOrder = counts.filter((count) => count !== undefined).every((count, index) => count === index + 1)
  return isInOrder && counted.length >= COUNTED_FROM ? counted : []
}
