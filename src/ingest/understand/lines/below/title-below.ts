// The title of a talk below the name of who gave it: "## Ada Example", and then "Turnips at Rest: [slides](…)".
import { type Block, type Run, wordsOfRuns } from '../../../blocks.ts'
import { kindByLabel } from '../links/link-words.ts'
import { linksOf, runsByLine } from '../links/segments.ts'
import { isGeneric } from '../titles/generic.ts'
import { cleanTitle, isPointing, mayBeTitle, wordCount } from '../titles/titles.ts'

const FEWEST_WORDS = 2
/** More is told, and no title. */
const LONGEST_LINE = 160

/** The first line below a person, where it is a title before labels of links, or one that is marked as a whole. */
export function titleBelowPerson(blocks: readonly Block[]): string | undefined {
  const first = blocks.find((block) => block.kind === 'text' && wordsOfRuns(block.runs).trim() !== '')
  if (first?.kind !== 'text' || first.quoted) return undefined
  const [line = []] = runsByLine(first.runs)
  const title = cleanTitle(beforeLabels(line) ?? (isMarked(line) ? wordsOfRuns(line) : ''))
  const isOne = mayBeTitle(title) && wordCount(title) >= FEWEST_WORDS && !isGeneric(title)
  return isOne && wordsOfRuns(line).length <= LONGEST_LINE ? title : undefined
}

/** What stands before links that are called for what they lead to, and nothing else behind. */
function beforeLabels(line: readonly Run[]): string | undefined {
  const links = linksOf(line)
  const [first] = links
  const text = wordsOfRuns(line)
  const areLabels = links.every(({ text: words, url }) => isPointing(words) || beginsAsLabel(words, url))
  const between = links.reduceRight((so, { start, end }) => so.slice(0, start) + so.slice(end), text)
  return first && areLabels && !/\p{L}{2}/u.test(between.slice(first.start))
    ? text.slice(0, first.start).replace(/[\s:：–—|([-]+$/u, '')
    : undefined
}

/** "slides original", "video (EN)": a label, and which of several. */
const beginsAsLabel = (words: string, url = ''): boolean =>
  wordCount(words) <= FEWEST_WORDS && kindByLabel(words.trim().split(/\s/)[0] ?? '', url) !== undefined

/** In bold, in italics or in quotation marks from its beginning to its end. */
const isMarked = (line: readonly Run[]): boolean => {
  const told = line.filter(({ span }) => span.text.trim() !== '')
  return (
    told.every(({ span }) => span.strong) ||
    told.every(({ span }) => span.emphasis) ||
    /^\s*(?:"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|「[^」]+」|《[^》]+》)\s*$/u.test(wordsOfRuns(line))
  )
}
