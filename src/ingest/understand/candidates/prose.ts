// Talks that a running text names: by link, in quotation marks, in bold or italics; and recordings without a name.
import { type TextBlock, wordsOfRuns } from '../../blocks.ts'
import { sentenceBorders } from '../../notes/sentences.ts'
import { lineAt, type Segment, segmentsOf } from '../lines/links/segments.ts'
import { ownerBefore } from '../lines/people/owner-before.ts'
import { personAlone } from '../lines/people/people-alone.ts'
import { leadsToWork, peopleBehind, peopleOfLead } from '../lines/people/people-behind.ts'
import { isShapedAsTitle } from '../lines/titles/titles.ts'
import { IN_PASSING } from '../lines/told/links-told.ts'
import { peopleMentioned } from '../lines/told/people-mentioned.ts'
import { namedRightBefore, speakerFirst, speakersTold } from '../lines/told/speakers-told.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { TalkCandidate } from './candidate.ts'
import type { EvidenceName } from './evidence.ts'
import {
  BY_HANDLE,
  BY_RIGHT_BEFORE,
  COMPANY,
  GAVE,
  isCalledAs,
  isShapedAsSaid,
  isToldNext,
  OPENED_WITH,
  SENTENCE_END,
  SPOKE_ON,
  WHO_IN,
} from './prose/at-work.ts'
import {
  CUE_AFTER,
  CUE_AGAIN,
  CUE_BEFORE,
  CUE_BEFORE_ANY,
  easternRightBefore,
  INSPIRED_BY,
  isUnderTitle,
  NEAR,
} from './prose/cues.ts'
import { beginsAsTitle, nameOf, saidOf } from './prose/prose-names.ts'
import { withLabels, withRanges } from './prose/prose-ranges.ts'

/** A paragraph of a person is shorter; what is longer is a log, a licence, a trap. */
const LONGEST_PARAGRAPH = 15_000
/** Links, quotations and bold words of one paragraph that are looked at. */
const MOST_SEGMENTS = 120
/** How far around its words a talk is announced, in characters. */
const CONTEXT = 400

/** All finds of one paragraph, in order; none overlaps another. */
export function proseCandidates(
  block: TextBlock,
  index: number,
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  const text = wordsOfRuns(block.runs)
  if (text.length > LONGEST_PARAGRAPH) return []
  const sentences = sentenceBorders(text)
  const found: { readonly candidate: TalkCandidate; readonly segment: Segment }[] = []
  // Session links first: quotation marks around one must not hide it.
  const segments = segmentsOf(block.runs).toSorted(
    (a, b) => Number(b.kind !== undefined) - Number(a.kind !== undefined),
  )
  for (const segment of segments.slice(0, MOST_SEGMENTS)) {
    if (found.some(({ segment: other }) => segment.start < other.end && segment.end > other.start)) continue
    const [from, to] = sentences.find(([start, end]) => segment.start >= start && segment.start < end) ?? [
      0,
      text.length,
    ]
    const near = [Math.max(from, segment.start - CONTEXT), Math.min(to, segment.end + CONTEXT)] as const
    const next = sentences.find(([start]) => start >= to)
    const told = next ? text.slice(...next) : ''
    const candidate = segmentCandidate(segment, text, ...near, told, block, index, field)
    if (candidate) found.push({ candidate, segment })
  }
  const inOrder = found.map(({ candidate }) => candidate).toSorted((a, b) => a.offset - b.offset)
  return withRanges(withLabels(inOrder, text), block, sentences)
}

function segmentCandidate(
  segment: Segment,
  text: string,
  from: number,
  to: number,
  next: string,
  block: TextBlock,
  index: number,
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  const before = text.slice(from, segment.start)
  const after = text.slice(segment.end, to)
  const { kind, url, mark } = segment
  // A quotation set apart is somebody's words; a link to another page is no talk by itself.
  if ((mark === 'quoted' && block.quoted) || (mark === 'link' && !kind)) return undefined
  if (mark === 'quoted' && INSPIRED_BY.test(before)) return undefined
  // "the talk about CentOS by [Ada Example](…)": an entry called for who gave it.
  const isOwner = kind === 'schedule' && BY_RIGHT_BEFORE.test(before) && isCalledAs(segment.text, field)
  const named = isOwner ? undefined : nameOf(segment, field)
  if (!named && !kind) return undefined
  // A recording of another year, linked without a name: a link of the passage.
  if (!named && IN_PASSING.test(before + segment.text)) return undefined
  const evidence: EvidenceName[] = []
  if (kind === 'schedule') evidence.push('schedule link')
  if (kind === 'video') evidence.push('recording')
  if (kind === 'slides') evidence.push('slides')
  const adjacent =
    CUE_BEFORE.test(before) ||
    (mark !== 'link' && CUE_BEFORE_ANY.test(before)) ||
    CUE_AFTER.test(after) ||
    (CUE_AGAIN.test(before) && NEAR.test(before))
  if (mark === 'quoted' && BY_HANDLE.test(after) && beginsAsTitle(named?.title)) evidence.push('cue')
  if (adjacent && (kind || beginsAsTitle(named?.title))) evidence.push('cue')
  else if (NEAR.test(before) || NEAR.test(after) || (kind && NEAR.test(segment.text)))
    evidence.push('cue near')
  const isShaped = isShapedAsTitle(named?.title ?? '')
  const nextTo = text.slice(segment.end, segment.end + 240)
  const isLead = mark === 'strong' && !block.item && /^\W*$/u.test(text.slice(0, segment.start))
  // A full stop inside the mark would end the sentence before its people.
  const behind = leadsToWork(segment, block.runs)
    ? []
    : isLead && isShaped
      ? ([peopleBehind(nextTo, mark, field, isShaped), peopleOfLead(after, field)].find(
          (who) => who.length > 0,
        ) ?? [])
      : peopleBehind(nextTo, mark, field, isShaped)
  // "a **wonderful table** with Ada Example": company, and no talk.
  const isCompany = mark !== 'quoted' && COMPANY.test(after) && !beginsAsTitle(named?.title)
  if ((behind.length > 0 && !isCompany) || (named && named.people.length > 0)) evidence.push('people behind')
  const eastern = mark === 'quoted' && beginsAsTitle(named?.title) ? easternRightBefore(before) : []
  const owner = ownerBefore(before, field) ?? eastern[0]
  const right = namedRightBefore(before, field)
  const told =
    behind.length > 0 || owner
      ? []
      : right.length > 0
        ? right
        : speakersTold(`${before}…${text.slice(segment.end, to)}`, field)
  // "Ada Example, who in *Turnips at Rest* told …": only a talk is something in which somebody tells.
  const isWithin =
    mark !== 'link' && (WHO_IN.test(before) || OPENED_WITH.test(before)) && beginsAsTitle(named?.title)
  // "Ada Example (“Turnips at Rest”)"
  const isEnclosed = mark !== 'link' && isShapedAsSaid(named?.title) && /\(\s*$/.test(before.trimEnd())
  const gaveIt =
    right.length > 0 &&
    (isWithin ||
      isEnclosed ||
      (mark === 'quoted' &&
        (isShapedAsTitle(named?.title ?? '') ||
          (GAVE.test(before) && beginsAsTitle(named?.title)) ||
          (SPOKE_ON.test(before) && isShapedAsSaid(named?.title)))))
  // "Ada Example took the stage. Under the title “Turnips” …"
  const staged =
    mark === 'quoted' && right.length + told.length === 0 && isUnderTitle(before, after)
      ? peopleMentioned(
          text
            .slice(Math.max(0, from - CONTEXT), from)
            .trimEnd()
            .split(SENTENCE_END)
            .at(-1) ?? '',
          field,
        )
      : []
  const later =
    behind.length + right.length + told.length === 0 &&
    !owner &&
    mark !== 'link' &&
    named &&
    isToldNext(named.title, before, after)
      ? speakerFirst(next, field)
      : []
  if (later.length > 0) evidence.push('speaker next')
  const isSaid =
    mark === 'quoted' && right.length + told.length + staged.length > 0 && isUnderTitle(before, after)
  if (isSaid && beginsAsTitle(named?.title)) evidence.push('cue', 'people before')
  if (owner || gaveIt || (told.length > 0 && kind)) evidence.push('people before')
  if (named) {
    if (isShapedAsTitle(named.title)) evidence.push('shape')
    if (field.sessionsTitled(named.title).length > 0) evidence.push('programme')
  }
  const known = named ? [] : personAlone(segment.text, field)
  const alone = isOwner ? [segment.text.trim()] : known
  // "[the talk by Ada Example](…)": the words of the link say whose it is.
  const whose = named || alone.length > 0 ? alone : kind ? speakersTold(`${segment.text} …`, field) : []
  const people =
    [named?.people ?? [], whose, behind, owner ? [owner] : [], told, staged, later].find(
      (names) => names.length > 0,
    ) ?? []
  const line = lineAt(block.runs, segment.start)
  return {
    place: 'prose',
    ...(named ? { title: named.title } : saidOf(segment.text)),
    people,
    links: kind && url ? [{ url, kind }] : [],
    evidence,
    startLine: line,
    endLine: block.endLine,
    block: index,
    offset: segment.start,
    group: `${mark} in prose`,
    kin: 'prose',
  }
}
