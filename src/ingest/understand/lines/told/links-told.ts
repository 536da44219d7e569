// Which links of the text below an announcement are of the talk told there, and which are named in passing.
import { type Block, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { isBare, onlyLinks, withoutSite } from '../below/below.ts'
import { kindByLabel, kindByLead, kindBySentence } from '../links/link-words.ts'
import type { SessionLink } from '../links/links.ts'
import { linksOf } from '../links/segments.ts'
import { cleanTitle, isPointing, isShapedAsTitle, wordCount } from '../titles/titles.ts'

/** Speaks of another talk than the one told: its recording is linked in passing. */
export const IN_PASSING =
  /\b(?:last year|previous(?:ly)?|earlier|(?:years?|months?) ago|another (?:talk|session)|other talks?|(?:similar|related|older|first) (?:talk|session)|back in 20\d\d|also gave|inspired by|letzte[sn]? jahr|vorjahr|l['’]an dernier|l['’]ann[ée]e derni[èe]re|año pasado|ano passado|去年|昨年|작년)\b/iu

/** What stands before a label that is no word of a sentence: "A Title: [slides](…) / [video](…)". */
const APART = /[:：([|·/]\s*$/u

const firstSentence = ({ runs }: TextBlock): string => wordsOfRuns(runs).split(/(?<=[.!?])\s/)[0] ?? ''

/**
 * The session links of blocks that belong to the talk told there, the surest of each kind: players, and links that
 * stand alone under a label or an emoji; where there are none, labels within a sentence, or links under its own title.
 */
export function linksTold(blocks: readonly Block[], title: string | undefined): readonly SessionLink[] {
  const found = blocks.flatMap((block, index) => {
    // A picture stands between what is told and its recording.
    const above = blocks
      .slice(0, index)
      .findLast((other) => other.kind === 'text' && wordsOfRuns(other.runs).trim() !== '')
    const runs =
      block.kind === 'text'
        ? block.runs
        : block.kind === 'table'
          ? block.rows.flatMap((row) => row.cells.flat())
          : []
    const alone = block.kind !== 'text' || onlyLinks(block)
    const text = wordsOfRuns(runs)
    return linksOf(runs).flatMap(({ url, kind: told, text: words, start, end }) => {
      const sentence = text.slice(text.slice(0, start).search(/[^.!?]*$/), end + 40)
      const kind =
        told ??
        kindByLead(text.slice(0, start), url) ??
        (alone || wordCount(words) > 2 || APART.test(text.slice(0, start))
          ? kindByLabel(words, url)
          : kindBySentence(words, sentence, url))
      if (!url || !kind) return []
      const bare = withoutSite(words)
      const isOwn = cleanTitle(bare) === title
      const isPage = alone && bare !== words
      if (!(isOwn || isPage || isBare(words) || isPointing(words) || !isShapedAsTitle(words))) return []
      if (!alone && !isOwn && IN_PASSING.test(sentence)) return []
      // "Last year she spoke about …", and below it the recording of that.
      if (
        alone &&
        !isOwn &&
        /\p{L}{3}/u.test(words) &&
        !isBare(words) &&
        !isPointing(words) &&
        above?.kind === 'text' &&
        IN_PASSING.test(firstSentence(above))
      )
        return []
      return [{ url, kind, rank: isOwn || alone ? 0 : isBare(words) || isPointing(words) ? 1 : 2 }]
    })
  })
  return found
    .filter(({ kind, rank }) => !found.some((other) => other.kind === kind && other.rank < rank))
    .map(({ url, kind }) => ({ url, kind }))
}
