// Lists of where one talk was given, each with its recording: "- Turnip Days 2022 - [video](…)".
import { type Block, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { linksOf } from '../links/segments.ts'
import { isPointing } from '../titles/titles.ts'
import { withoutLabels } from '../words/labels.ts'

/** A conference by its name and year, and a word or two on how it was there. */
const CONFERENCE_OF_YEAR =
  /^[^\p{L}\p{N}]*\p{Lu}[\p{L}\p{N} .&/'’+-]{1,40}\s20[0-3]\d(?:\s*[-–—(][^()]{0,40}\)?)?[\s:–—-]*$/u
/** One may be the name of a report. */
const SEVERAL = 2
const NEARLY_ALL = 0.75

/** The items of the blocks below one heading that say where a talk was given, where several do and some lead to a recording or slides. */
export function placesGiven(blocks: readonly Block[]): ReadonlySet<Block> {
  const items = blocks.filter(
    (block): block is TextBlock => block.kind === 'text' && block.item?.opens === true,
  )
  const places = items.filter(isPlace)
  const linked = places.filter(({ runs }) => linksOf(runs).some(({ kind }) => kind !== undefined))
  const isList = places.length >= SEVERAL && places.length >= items.length * NEARLY_ALL && linked.length > 0
  return new Set(isList ? places : [])
}

const isPlace = ({ runs }: TextBlock): boolean =>
  CONFERENCE_OF_YEAR.test(wordsOfRuns(withoutLabels(runs))) &&
  linksOf(runs).every(({ text }) => isPointing(text))
