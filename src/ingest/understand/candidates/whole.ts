// Files that tell of one talk from their first line to their last.
import { type Block, wordsOfRuns } from '../../blocks.ts'
import type { RawHead } from '../../formats/head.ts'
import { endsAsConference, namesConference } from '../events/conference-named.ts'
import { onlyLinks } from '../lines/below/below.ts'
import { readForm } from '../lines/forms.ts'
import { kindByLabel, kindByLead } from '../lines/links/link-words.ts'
import type { SessionLinkKind } from '../lines/links/links.ts'
import { linksOf } from '../lines/links/segments.ts'
import { SPEAKER_PAGE } from '../lines/links-naming.ts'
import { parsePeople } from '../lines/people/people.ts'
import { peopleAlone, personWithRole } from '../lines/people/people-alone.ts'
import { isGeneric } from '../lines/titles/generic.ts'
import { cleanTitle, isPointing, isShapedAsTitle, mayBeTitle, wordCount } from '../lines/titles/titles.ts'
import type { Part } from '../outline.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { type Called, isCalledAsFile, isOfConference, isOfTalks, TELLING } from './called.ts'
import type { TalkCandidate } from './candidate.ts'
import type { EvidenceName } from './evidence.ts'

/**
 * The talk of a file whose front matter or name says who speaks, that begins with nothing but a recording, or that is
 * kept in bullets under one title in the folder of a conference. Its title is the front matter's, the first heading
 * where that stands above all others, or the file's name where it is written in words.
 */
export function wholeCandidate(
  head: RawHead,
  parts: readonly Part[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
  called: Called = { stem: '', folders: [] },
): TalkCandidate | undefined {
  const texts = blocks.filter(({ kind }) => kind !== 'other' && kind !== 'front-matter')
  // A line that is somebody may stand above the title of what she gave.
  const above = aboveTitle(texts, parts, field)
  const first = above.length > 0 ? texts[1] : texts[0]
  const [outer] = parts
  const isOfFile = outer !== undefined && isCalledAsFile(outer.heading.text, called)
  const heading =
    first && outer?.heading === first && (isAlone(parts) || isOfFile) ? outer.heading : undefined
  const named = heading || head.title ? undefined : ofName(called, parts, field)
  // "My notes" over a talk that the front matter names.
  const said = heading && head.title && isGeneric(cleanTitle(heading.text)) ? undefined : heading?.text
  const title = cleanTitle(said ?? head.title ?? named?.title ?? '')
  if (!mayBeTitle(title) || isGeneric(title)) return undefined
  const told = head.speakers ? parsePeople(head.speakers, field, 'sure') : above
  const opens = linksAlone(texts[texts.indexOf(first as Block) + (heading ? 1 : 0)])
  const reasons: EvidenceName[] = [
    ...(told.length > 0 ? ([above.length > 0 ? 'speaker line' : 'front matter'] as const) : []),
    ...(opens.has('video') || (opens.has('slides') && isShapedAsTitle(title))
      ? (['recording first'] as const)
      : []),
    ...(opens.has('schedule') && !namesConference(title) ? (['entry first'] as const) : []),
    ...(named && named.people.length > 0 ? (['people'] as const) : []),
    ...(!head.title && (isKeptByTalk(title, texts, called) || (heading && isOfTalks(called)))
      ? (['kept by talk'] as const)
      : []),
    ...((heading && isOfFile) ||
    (named && isNoted(texts) && isOfConference(called) && wordCount(title) >= TELLING)
      ? (['called as its file'] as const)
      : []),
  ]
  if (reasons.length === 0) return undefined
  const startLine = heading?.startLine ?? head.titleLine ?? first?.startLine ?? 1
  return {
    place: 'note',
    title,
    people: told.length > 0 ? told : (named?.people ?? []),
    links: [],
    evidence: [
      ...reasons,
      ...(isShapedAsTitle(title) ? (['shape'] as const) : []),
      ...(field.sessionsTitled(title).length > 0 ? (['programme'] as const) : []),
    ],
    startLine,
    endLine: blocks.at(-1)?.endLine ?? startLine,
    block: heading ? blocks.indexOf(heading) : -1,
    offset: 0,
    group: 'whole note',
    kin: 'whole note',
  }
}

/** Who stands alone above the one outermost heading, by role or house, or by a page of speakers. */
function aboveTitle(
  [first, second]: readonly Block[],
  parts: readonly Part[],
  field: ProgrammeKnowledge,
): readonly string[] {
  if (first?.kind !== 'text' || first.item || second === undefined || second !== parts[0]?.heading) return []
  const text = wordsOfRuns(first.runs)
  const isByPage = linksOf(first.runs).some(({ url }) => SPEAKER_PAGE.test(url ?? ''))
  const role = personWithRole(text, field)
  return role.length > 0 ? role : isByPage ? peopleAlone(text, field, 'careful') : []
}

/** One heading above all others. */
const isAlone = (parts: readonly Part[]): boolean =>
  parts.slice(1).every(({ heading }) => heading.depth > (parts[0]?.heading.depth ?? 0))

/** "Day 2 - 03 - ", "07. ": where in the programme it was. */
const PLACE_BEFORE = /^(?:(?:day|tag|jour|d[ií]a|giorno)\s?\d{1,2}\s*[-–—_.]\s*)?(?:\d{1,3}\s*[-–—_.]\s+)?/iu

/** "A Title by Ada Example.md": a name in words, of a file without a heading of its own. */
function ofName({ stem }: Called, parts: readonly Part[], field: ProgrammeKnowledge) {
  const name = stem.replace(PLACE_BEFORE, '')
  const isOfWords = /\S\s+\S/.test(name) && !namesConference(name)
  return isOfWords && parts.length === 0 ? readForm(name, field) : undefined
}

/** What the first text leads to, where it is nothing but addresses, or words that point to them. */
const linksAlone = (opening: Block | undefined): ReadonlySet<SessionLinkKind> =>
  new Set(
    opening?.kind === 'text' && onlyLinks(opening)
      ? linksOf(opening.runs).flatMap(({ kind: told, url, text, start }) => {
          const isBare = !/\p{L}/u.test(text) || /^https?:/.test(text.trim())
          const kind =
            told ??
            (SPEAKER_PAGE.test(url ?? '') ? 'schedule' : undefined) ??
            kindByLead(wordsOfRuns(opening.runs).slice(0, start), url) ??
            kindByLabel(text, url)
          return kind && (isPointing(text) || isBare) ? [kind] : []
        })
      : [],
  )

/** Of a folder that has the year of a conference. */
const OF_YEAR = /(?<!\d)20[12]\d(?!\d)/

/** Notes in bullets, as one keeps them while listening. */
function isNoted(texts: readonly Block[]): boolean {
  const said = texts.flatMap((block) => (block.kind === 'text' ? [block] : []))
  const bullets = said.filter(({ item, runs }) => item || SHORT_LINE.test(wordsOfRuns(runs)))
  return said.length >= FEWEST_TEXTS && bullets.length >= said.length / 2
}

/** Such notes under a title that names no conference, in a folder that does. */
const isKeptByTalk = (title: string, texts: readonly Block[], { folders }: Called): boolean =>
  folders.some((folder) => namesConference(folder) || endsAsConference(folder) || OF_YEAR.test(folder)) &&
  isShapedAsTitle(title) &&
  !namesConference(title) &&
  !/20[12]\d/.test(title) &&
  isNoted(texts)

const FEWEST_TEXTS = 3
const SHORT_LINE = /^.{0,60}$/s
