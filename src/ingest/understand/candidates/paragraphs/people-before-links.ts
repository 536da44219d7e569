// Lists without bullets: paragraphs of one person and one link each, "Ada Example: [A Title](…)".
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { kindByLabel } from '../../lines/links/link-words.ts'
import type { SessionLink } from '../../lines/links/links.ts'
import { runsByLine, type Segment } from '../../lines/links/segments.ts'
import { linksNaming } from '../../lines/links-naming.ts'
import { peopleAlone } from '../../lines/people/people-alone.ts'
import { isGeneric } from '../../lines/titles/generic.ts'
import { cleanTitle, isPointing, isShapedAsTitle, mayBeTitle } from '../../lines/titles/titles.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import type { TalkCandidate } from '../candidate.ts'
import { WORKS } from '../items.ts'

/** So many lines of a person and a link are a list; of fewer, each may be anything. */
const LIST_FROM = 3
/** So many of them lead to a session: lists of people and what they wrote lead to none. */
const SESSIONS_FROM = 2
const SESSIONS_SHARE = 1 / 3

interface PersonAndLink {
  readonly title: string
  readonly people: readonly string[]
  readonly links: readonly SessionLink[]
  /** Where the title leads to. */
  readonly url: string
  readonly index: number
  readonly line: number
  readonly endLine: number
  /** The whole paragraph is this line. */
  readonly isParagraph: boolean
}

/**
 * The lines of a note that are people, a colon or a dash, and the title as a link, where several lead to a session's
 * recording, slides or entry; the others of such a list may lead to a notebook or somebody's own page of the talk.
 */
export function peopleBeforeLinks(
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  return listsOf(blocks, field).flatMap((list, number) => {
    const sessions = list.filter(({ links }) => links.length > 0).length
    if (list.length < LIST_FROM || sessions < Math.max(SESSIONS_FROM, list.length * SESSIONS_SHARE)) return []
    // Where one stands right behind another, none has a text of its own below it.
    const isTold = list.every(
      ({ index, isParagraph }, order) => isParagraph && list[order + 1]?.index !== index + 1,
    )
    return list.map(withDocument).map((one, order) => ({
      ...candidateOf(one, isTold ? endOfText(blocks, one, list[order + 1]) : one.endLine),
      group: `people before links ${number}`,
    }))
  })
}

const DOCUMENT = /^https?:.*\.(?:pdf|pptx?|odp|key)(?:[?#]|$)/i

/** In a list of talks a title that leads to a document leads to its slides. */
const withDocument = (one: PersonAndLink): PersonAndLink =>
  one.links.length === 0 && DOCUMENT.test(one.url)
    ? { ...one, links: [{ url: one.url, kind: 'slides' }] }
    : one

/** The end of what leads to a list, in characters. */
const LONGEST_LEAD = 120

/** Such lines, by the part of the note in which they stand. */
function listsOf(blocks: readonly Block[], field: ProgrammeKnowledge): readonly (readonly PersonAndLink[])[] {
  let part = 0
  /** What leads to the next of them: the heading, or a text between. */
  let lead = ''
  const found = blocks.flatMap((block, index) => {
    if (block.kind === 'heading') {
      part = index
      lead = block.text
    }
    if (block.kind !== 'text' || block.item || block.quoted) return []
    const lines = linesOfBlock(block, index, field)
    if (lines.length === 0) lead = wordsOfRuns(block.runs)
    // What people wrote, or sang, is told of in the same way.
    return WORKS.test(lead.slice(-LONGEST_LEAD)) ? [] : lines.map((one) => ({ one, part }))
  })
  return [...Map.groupBy(found, (each) => each.part).values()].map((list) => list.map(({ one }) => one))
}

/** The lines of a paragraph, where every one is a person and a link. */
function linesOfBlock(block: TextBlock, index: number, field: ProgrammeKnowledge): readonly PersonAndLink[] {
  // A long line may be wrapped within its link.
  const whole = personAndLink(block.runs, index, true, field)
  if (whole) return [whole]
  const lines = runsByLine(block.runs)
  if (lines.length < 2) return []
  const read = lines.flatMap((runs) => personAndLink(runs, index, false, field) ?? [])
  return read.length === lines.length ? read : []
}

const LONGEST_LINE = 400
/** Between the people and the link. */
const JOINT = /\s*(?:[:：]|\s[-–—|])\s*["“«„]?\s*$/u
/** Begins as a title does, or as a name in a script without capitals. */
const BEGINS = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u
/** "My blog", "His home page", "Twitter": whose it is, and no talk. */
const OWN_PAGE =
  /^(?:(?:my|his|her|their|our|personal|mein|sein|ihr|mon|son|mi|su|meu|seu|il mio|il suo)e?r? )|(?<!\p{L})(?:blog|web ?site|home ?page|web ?seite|site web|página|sito|twitter|mastodon|linkedin|github|profile?|portfolio|newsletter|podcast)\W*$/iu

function personAndLink(
  runs: readonly Run[],
  index: number,
  isParagraph: boolean,
  field: ProgrammeKnowledge,
): PersonAndLink | undefined {
  const text = wordsOfRuns(runs)
  if (text.length > LONGEST_LINE) return undefined
  const links = linksNaming(runs, field)
  const [first, ...labels] = links
  if (!first || !isTitle(first)) return undefined
  const before = text.slice(0, first.start)
  if (!JOINT.test(before) || /\p{L}{2}/u.test(outside(text, links))) return undefined
  if (!labels.every((link) => isPointing(link.text))) return undefined
  const people = peopleAlone(before.replace(JOINT, ''), field, 'careful')
  if (people.length === 0) return undefined
  return {
    title: cleanTitle(first.text),
    people,
    links: links.flatMap(({ url, kind, text: words }) => {
      const said = kind ?? kindByLabel(words, url)
      return url && said ? [{ url, kind: said }] : []
    }),
    url: first.url ?? '',
    index,
    line: runs[0]?.line ?? 1,
    endLine: runs.at(-1)?.line ?? 1,
    isParagraph,
  }
}

/** What stands behind the first link, and in none. */
const outside = (text: string, links: readonly Segment[]): string =>
  links.map(({ end }, order) => text.slice(end, links[order + 1]?.start)).join(' ')

const isTitle = ({ text, url = '' }: Segment): boolean => {
  const title = cleanTitle(text)
  return (
    mayBeTitle(title) &&
    BEGINS.test(title) &&
    !isPointing(text) &&
    !isGeneric(title) &&
    !OWN_PAGE.test(title) &&
    // The root of a site is somebody's home.
    !/^https?:\/\/[^/]+\/?$/i.test(url)
  )
}

/** Up to the next of them, or the next heading. */
function endOfText(
  blocks: readonly Block[],
  { index, endLine }: PersonAndLink,
  next?: PersonAndLink,
): number {
  let at = index + 1
  while (at < (next?.index ?? blocks.length) && blocks[at]?.kind !== 'heading') at += 1
  return Math.max(blocks[at - 1]?.endLine ?? 0, endLine)
}

const candidateOf = (one: PersonAndLink, endLine: number): TalkCandidate => ({
  place: 'paragraph',
  title: one.title,
  people: one.people,
  links: one.links,
  evidence: [
    'people',
    ...(one.links.length > 0 ? (['link in line'] as const) : []),
    ...(isShapedAsTitle(one.title) ? (['shape'] as const) : []),
  ],
  startLine: one.line,
  endLine,
  block: one.index,
  offset: 0,
  group: 'people before links',
  kin: 'paragraphs',
})
