// "The slides are here, and the recording is on YouTube": pages of the one talk that is named right above.
import { type Block, wordsOfRuns } from '../../../blocks.ts'
import { firstOfEachKind } from '../../lines/links/links.ts'
import type { TalkCandidate } from '../candidate.ts'

/** What a paragraph begins with that speaks of a talk's pages, and of no further talk. */
const OWN_PAGES =
  /^\P{L}*(?:the|my|our|die|das|meine|unsere?|les?|la|mes|nos|los|las|el|mis|o|os|as|meus?|nossos?|i|le|gli)\s+(?:slides?|slide deck|deck|recording|video|folien|aufzeichnung|vid[eé]o|enregistrement|diapos?\p{L}*|grabaci[oó]n|l[aá]minas|grava[çc][aã]o|registrazione)(?!\p{L})/iu
/** A paragraph may stand between. */
const REACH = 2

/** Such links go to the talk, where the paragraphs right above name one; where they name several, to none of them. */
export function ownPagesJoined(
  found: readonly TalkCandidate[],
  blocks: readonly Block[],
): readonly TalkCandidate[] {
  const named = found.filter(({ place, title }) => place === 'prose' && title !== undefined)
  const owners = new Map<number, TalkCandidate>()
  const pages = found.filter((one) => {
    const block = blocks[one.block]
    if (one.place !== 'prose' || one.title !== undefined || block?.kind !== 'text') return false
    const above = named.filter(({ block: at }) => at < one.block && at >= one.block - REACH)
    const [owner, other] = above
    if (!OWN_PAGES.test(wordsOfRuns(block.runs)) || !owner || other) return false
    owners.set(one.block, owner)
    return true
  })
  return found.flatMap((one) => {
    if (pages.includes(one)) return []
    const own = pages.filter(({ block }) => owners.get(block) === one)
    return own.length === 0
      ? [one]
      : [{ ...one, links: firstOfEachKind([...one.links, ...own.flatMap(({ links }) => links)]) }]
  })
}
