// "09:30 - A Title", item by item below a day: the list is a day's programme, and what it names are its sessions.
import { type Block, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { TIMED } from '../../lines/line-signs.ts'
import { namesDay } from '../../lines/titles/day.ts'
import { wordCount } from '../../lines/titles/titles.ts'
import { announcesTalks, leadsToTalks, type Part, partAt } from '../../outline.ts'
import type { ItemReading } from './item-readings.ts'

/** So many times, one after another, are no accident. */
const TIMES_FROM = 4
const NEARLY_ALL = 0.75
const HALF = 0.5
/** What is not written as titles are needs so many words: "Python quiz", "Closing" are between the sessions. */
const TELLING = 4

/** What people did between sessions. */
export const DONE =
  /^(?:arriv|had|met|went|got|ate|slept|flew|buy|bought|pack|lunch|dinner|breakfast|coffee|drinks|call|visit|i |we |book|check|watch)/i

/**
 * The items of such lists that name a session. A diary has times too: most of the list must be written as titles are,
 * and a day, or what announces talks, stand above it.
 */
export function itemsOfTimetables(
  blocks: readonly Block[],
  parts: readonly Part[],
  readings: ReadonlyMap<Block, readonly ItemReading[]>,
): ReadonlySet<Block> {
  const items = blocks.flatMap((block, index) =>
    block.kind === 'text' && block.item?.opens && block.runs.length > 0 ? [{ block, index }] : [],
  )
  const lists = [...Map.groupBy(items, ({ block }) => block.item?.list).values()]
  return new Set(
    lists.flatMap((list) => {
      const timed = list.filter(({ block }) => TIMED.test(wordsOfRuns(block.runs)))
      const [first] = list
      if (!first || timed.length < TIMES_FROM || timed.length < list.length * NEARLY_ALL) return []
      const titled = timed.filter(({ block }) => {
        const title = readings.get(block)?.[0]?.title
        return title !== undefined && !DONE.test(title)
      })
      const shaped = titled.filter(({ block }) => readings.get(block)?.[0]?.evidence.includes('shape'))
      const fits = shaped.length >= titled.length * HALF && isOfDay(blocks, first, parts)
      return fits
        ? titled
            .filter((one) => shaped.includes(one) || isTelling(readings.get(one.block)))
            .map(({ block }) => block)
        : []
    }),
  )
}

const isTelling = (reading: readonly ItemReading[] | undefined): boolean =>
  wordCount(reading?.[0]?.title ?? '') >= TELLING

/** A day or a sentence about talks stands right above the list: as an item, as a text, or as a heading. */
function isOfDay(
  blocks: readonly Block[],
  { block, index }: { readonly block: TextBlock; readonly index: number },
  parts: readonly Part[],
): boolean {
  const above = blocks[index - 1]
  if (above?.kind === 'text' && (namesDay(wordsOfRuns(above.runs)) || leadsToTalks(above))) return true
  for (let part = partAt(parts, block.startLine); part; part = part.parent)
    if (namesDay(part.heading.text) || announcesTalks(part.heading.text)) return true
  return false
}
