// Entries of a programme that only stand together as such: titles that lead to one folder of a conference's site.
import { type Block, type LinkMark, type Run, wordsOfRuns } from '../../../blocks.ts'
import { conferencesFor } from '../../events/conferences.ts'
import { nameAt } from '../names/names.ts'
import { isGeneric } from '../titles/generic.ts'
import { cleanTitle, isPointing, mayBeTitle, wordCount } from '../titles/titles.ts'
import { sessionLinkKind } from './links.ts'
import type { Segment } from './segments.ts'

/** So many titles that lead to one folder are its programme; of headings fewer, for hardly anything else is linked so. */
const ENTRIES_FROM = 3
const HEADINGS_FROM = 2
/** Of what leads there; other pages of such a site are where it is, who pays for it, the programme itself. */
const MOST = 0.5
const FEWEST_WORDS = 2
/** So many words are no name. */
const LONGER_THAN_NAMES = 4

/** A conference by its address: bobkonf.example/2015/…, agiletour.example/fr/node/… */
const SITE = new RegExp(
  `(?:${conferencesFor('ours', 'known')}|conf|konf|camp|tour|days?|tage|summit|fest|kongress|congress|congreso|symposi\\p{L}*|scipy|(?:dev|rails|ruby|droid|data|word|drupal|scala|symfony|web|php|bsd|eclipse|open)con)s?(?:-?20)?\\d{0,2}(?=[./-])`,
  'iu',
)
/** Folders of everything else, and posts by their date. */
const ELSEWHERE =
  /\/(?:blog|news|posts?|articles?|speakers?|people|team|sponsors?|partners?|authors?|tags?|categor\w+|wiki|docs?|venues?|jobs?|shop)\/|\/20\d\d\/\d\d?\/|\/\/(?:blog|news|docs|wiki)\./i

interface Page extends Pick<Segment, 'text'> {
  readonly mark: LinkMark
  readonly folder: string
  readonly isHeading: boolean
}

/**
 * Marks links that lead to an entry of a programme, as far as the note's other links tell; their addresses alone say
 * nothing: three items that lead to bobkonf.example/2015/… by their titles are entries, `[venue](…/2015/where.html)` is
 * none. All else of the blocks stays.
 */
export function withEntriesOfSite(blocks: readonly Block[]): readonly Block[] {
  const folders = Map.groupBy(blocks.flatMap(pagesOf), ({ folder }) => folder)
  const entries = new Set<LinkMark>()
  for (const pages of folders.values()) {
    const titles = pages.filter(isTitle)
    const urls = new Set(titles.map(({ mark }) => mark.url)).size
    const from = titles.every(({ isHeading }) => isHeading) ? HEADINGS_FROM : ENTRIES_FROM
    // Names lead to pages of people; a programme is told by titles that can be nothing else.
    const isProgramme = titles.some(({ text }) => wordCount(text) >= LONGER_THAN_NAMES)
    if (isProgramme && urls >= from && titles.length >= pages.length * MOST)
      for (const { mark } of titles) entries.add(mark)
  }
  if (entries.size === 0) return blocks
  const told = new Map([...entries].map((mark) => [mark, { ...mark, kind: 'schedule' as const }]))
  const withKind = (runs: readonly Run[]): readonly Run[] =>
    runs.map((run) => {
      const link = run.link && told.get(run.link)
      return link ? { ...run, link } : run
    })
  return blocks.map((block) =>
    block.kind === 'heading' || block.kind === 'text' ? { ...block, runs: withKind(block.runs) } : block,
  )
}

function pagesOf(block: Block): readonly Page[] {
  if (block.kind !== 'heading' && block.kind !== 'text') return []
  const marks = new Set(block.runs.flatMap(({ link }) => link ?? []))
  return [...marks].flatMap((mark) => {
    const folder = folderOf(mark.url)
    if (folder === undefined) return []
    const text = wordsOfRuns(block.runs.filter(({ link }) => link === mark)).replace(/\s+/g, ' ')
    return [{ mark, folder, text: text.trim(), isHeading: block.kind === 'heading' }]
  })
}

/** Where a page lies, of a conference's site; undefined for a page that says itself what it is, and for all others. */
function folderOf(url: string): string | undefined {
  const [, folder = '', page = ''] =
    /^(https?:\/\/[^/\s]+\/(?:[^?#\s]*\/)?)([^/?#\s]+)\/?(?:[?#]|$)/i.exec(url) ?? []
  return page !== '' && SITE.test(folder) && !ELSEWHERE.test(folder) && sessionLinkKind(url) === undefined
    ? folder
    : undefined
}

function isTitle({ text }: Page): boolean {
  const title = cleanTitle(text)
  const isName =
    nameAt(title)?.name === title && wordCount(title) < LONGER_THAN_NAMES && !/\p{Ll}\p{Lu}/u.test(title)
  return (
    mayBeTitle(title) &&
    wordCount(title) >= FEWEST_WORDS &&
    !isPointing(title) &&
    !isGeneric(title) &&
    !(isName && title.split(' ').length > 2)
  )
}
