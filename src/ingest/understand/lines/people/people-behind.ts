// Who is named right behind or around marked words, as the one who gave what they name.
import type { Run } from '../../../blocks.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { linksOf, type Segment } from '../links/segments.ts'
import { isEasternPerson } from '../names/eastern-names.ts'
import { isShapedAsTitle } from '../titles/titles.ts'
import { bareLabel } from '../words/labels.ts'
import { BY, isLinkLabel, wordsFor } from '../words/wordings.ts'
import { ownerBefore } from './owner-before.ts'
import { parsePeople } from './people.ts'
import { namesAtStart } from './people-in-text.ts'

/** "by", in every language, right behind the marked words. */
const BEHIND = new RegExp(
  `^["”’»」』*_)\\]]*[,.]?\\s*[(（]?(?:(?:as\\s+)?(?:presented|given|delivered|led|hosted|shared)\\s+)?(?:(?:${BY})\\s+(?:our |my )?|d['’])(?=\\p{Lu})`,
  'u',
)
/** さん, 님 and the like make a name of what stands before them; は, 은, 는 say who did it. */
const HONOURED =
  /^["”’»」』*_)\]]*\s*[(（by-]*\s*(?:((?![とっ])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,12}?)(?:さん|氏|先生|老师)|([\p{sc=Hangul}]{2,5}?)\s?(?:님|씨))/u
const ON_SOMETHING = /^\s+(?:sobre|über|about|on|sur|su|over)\s*$|^\s+(?:sobre|über|about|sur)\b/u
const LONE = /^["”’»*_)\]]*,?\s+by\s+(\p{Lu}\p{Ll}+)\s+(?:from|of|at)\s+\p{Lu}/u

/** The people whom a text names right behind marked words: "by Ada Example", "von Ada Example". */
export function peopleBehind(
  after: string,
  mark: Segment['mark'],
  field: ProgrammeKnowledge,
  isTitle = false,
): readonly string[] {
  const by = BEHIND.exec(after)
  const named = by ? namesAtStart(after.slice(by[0].length), field) : []
  const last = named.at(-1)
  // "… [A], do Ada Example sobre [B]": it is of the next that she is the speaker.
  if (last && ON_SOMETHING.test(after.slice(after.indexOf(last) + last.length))) return []
  if (named.length > 0) return named
  const honoured = HONOURED.exec(after)?.slice(1).find(Boolean)
  // 由 leads to who gave it.
  if (honoured) return [honoured.replace(/^由(?=\p{sc=Han}{2})/u, '')]
  const eastern = /^["”’»」』》]?\s*[(（]([^()（）]{2,12})[)）]/u.exec(after)?.[1]
  if (eastern && isEasternPerson(eastern)) return [eastern]
  // "by Ada from Acme": one name, with where she works.
  const [, lone] = LONE.exec(after) ?? []
  if (lone) return [lone]
  if (by && /\b(?:by|with|from)\s/i.test(by[0])) return []
  // Behind somebody's words stands who said them; behind what is written as a title, who gave it.
  const inside = mark === 'quoted' && isTitle ? /^["”’»]?\s*\(/.exec(after) : null
  if (inside) return namesAtStart(after.slice(inside[0].length), field)
  const dash = mark === 'quoted' ? null : /^["”’*_)\]]*\s*[-–—(]\s*/.exec(after)
  return dash ? namesAtStart(after.slice(dash[0].length), field) : []
}

/** "**A Title** Ada & Bo from Acme …": one name each, with where they work. */
const FROM_HOUSE =
  /^\s+((?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:(?:&|and|und|et|y|e)\s(?:\p{Lu}[\p{L}'’-]+\s){1,3})?)(?:from|of|at|von|bei|de chez|di|@|\()\s?\p{Lu}/u
const OF_SESSION = new RegExp(
  `(?<!\\p{L})${wordsFor('session')}\\s+(?:(?:was\\s+)?(?:given|held|presented)\\s+)?(?:${BY})\\s+(?=\\p{Lu})`,
  'iu',
)

/** Who stands behind words that a paragraph begins with in bold: with their house, or as those who gave "the talk by …". */
export function peopleOfLead(after: string, field: ProgrammeKnowledge): readonly string[] {
  const [, housed] = FROM_HOUSE.exec(after) ?? []
  if (housed) return housed.trim().split(/\s+(?:&|and|und|et|y|e)\s+/u)
  const by = /^\s*[:.,–—-]/u.test(after) ? OF_SESSION.exec(after) : null
  return by ? namesAtStart(after.slice(by.index + by[0].length), field) : []
}

/** Code, articles of an encyclopedia and books have titles and authors too. */
const WORK =
  /\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|\w+\.wikipedia\.org|amazon\.\w+|goodreads\.com)\//i

/** The marked words lead to something that was made, and no session. */
export const leadsToWork = ({ start, end }: Segment, runs: readonly Run[]): boolean =>
  linksOf(runs).some((link) => link.start <= start && link.end >= end && WORK.test(link.url ?? ''))

/** "by", in every language, with what may lead to it. */
export const LEADING_BY = new RegExp(`^(?:[-–—|,:·(]\\s*)?(?:${BY})\\s+(?=\\[?\\p{Lu})`, 'iu')

/** Somebody's words with a name behind them; a title is written as titles are. */
export function isQuotation(text: string): boolean {
  const [, words = '', behind = ''] =
    /^[^\p{L}\p{N}"“„«]{0,4}["“„«](.{4,280})["”“»]\s*(?:[-–—~]{1,3})\s*@?(\p{L}.*)/u.exec(text) ?? []
  if (LEADING_BY.test(behind)) return false
  return words !== '' && !isShapedAsTitle(words)
}

/** What may stand between a title and its people. */
export const JOINT = new RegExp(
  `^\\s*["”’')\\]*_]*\\s*(?:[-–—|,:·(]|(?:${BY})\\s|presented\\b|given\\b)`,
  'iu',
)

/** Behind the title first, and behind labels of links there; before it stand those who are said to speak "on" it. */
export function peopleAround(
  text: string,
  { start, end }: Segment,
  links: readonly Segment[],
  field: ProgrammeKnowledge,
): readonly string[] {
  const label = links.find(
    (link) =>
      link.start >= end &&
      text.slice(end, link.start).trim() === '' &&
      (/^\s*[([].*[)\]]\s*$/.test(link.text) || isLinkLabel(bareLabel(link.text))),
  )
  const behind = text.slice(label?.end ?? end)
  if (JOINT.test(behind)) {
    const bare = behind.replace(/^[\s"”’')\]*_]+/, '')
    const found = parsePeople(
      bare.replace(LEADING_BY, '').replace(/^\[([^[\]]{3,60})\]/, '$1'),
      field,
      'careful',
    )
    if (found.length > 0) return found
  }
  const owner = ownerBefore(text.slice(0, start), field)
  return owner ? [owner] : namesAtStart(text.slice(0, start).replace(/^\W+/u, ''), field)
}
