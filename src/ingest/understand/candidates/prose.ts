// Talks that a running text names: by link, in quotation marks, in bold or italics; and recordings without a name.
import { type TextBlock, wordsOfRuns } from '../../blocks.ts'
import { sentenceBorders } from '../../notes/sentences.ts'
import { readForm } from '../lines/forms.ts'
import { isGeneric } from '../lines/generic.ts'
import { IN_PASSING } from '../lines/links-told.ts'
import { namesAtStart } from '../lines/people.ts'
import { leadsToWork, peopleBehind } from '../lines/people-behind.ts'
import { personAlone } from '../lines/people-below.ts'
import { lineAt, type Segment, segmentsOf } from '../lines/segments.ts'
import { namedRightBefore, ownerBefore, speakersTold } from '../lines/speakers-told.ts'
import { cleanTitle, isPointing, isShapedAsTitle, mayBeTitle, wordCount } from '../lines/titles.ts'
import { wordsFor } from '../lines/wordings.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { TalkCandidate } from './candidate.ts'
import type { EvidenceName } from './evidence.ts'
import { SESSION_NOUN as NOUN, ONE_SESSION } from './players.ts'
import { withLabels, withRanges } from './prose-ranges.ts'

/** Right before the words: "the talk …", "a session called …", "I watched …". "The keynote on the …" names a topic. */
const CUE_BEFORE = new RegExp(
  `(?:\\b${NOUN}\\s*(?:(?:was|is|were|called|titled|entitled|named|on|about|:|,|-|–|—|like|was called|were called)\\s*){0,2}|\\b(?:watched|watching|attended|attending|presented in|went to|started with|sat in on|by watching)(?:\\s+\\p{L}+ing)?\\s*|${ONE_SESSION} (?:by|from) [^.,;:]{3,60} (?:was|is|called)\\s+|^\\W*(?:talk|session):\\s*)["“‘«*_(]*$`,
  'iu',
)
/** The same in every language: "die Vorträge mit dem Titel …", "la charla …", "세션 …". */
const CUE_BEFORE_ANY = new RegExp(
  `(?:(?<!\\p{L})${wordsFor('session')}(?:\\s+${wordsFor('called')})?\\s*[:,]?\\s*|(?:セッション|発表|講演|トーク|演讲|演講|分享|议题|議程|세션|발표|강연)(?:は|が|の|、|是|题为|인)?\\s*[:：]?\\s*)["“„‘«「『《*_(]*$`,
  'iu',
)
/** What something else was made after: a book, a guide, somebody's article. */
const INSPIRED_BY =
  /(?<!\p{L})(?:inspired by|based on|inspirée? (?:par|de)|basée? sur|inspiriert von|basierend auf|inspirad[oa] (?:en|por)|basad[oa] en|basead[oa] em|ispirat[oa] (?:da|a))\W*$/iu
/** A further one of those named before: "… and another on …". */
const CUE_AGAIN = /\b(?:another|one|the other)(?:\s+(?:one|was|on|about|called))*\s*["“‘*_]*$/i
const CUE_AFTER = new RegExp(
  `^["”’»*_)]*\\s*,?\\s*(?:${ONE_SESSION}\\b|(?:conducted|presented|given|delivered|held|hosted|led) by\\b|(?:is|was|ist|war|est|était|es|era|foi) (?:an?|the|eine?|der|une?|la|una?|uma?) (?:\\p{L}+[ -]){0,3}(?:${wordsFor('session')})(?!\\p{L})|という?(?:セッション|発表|トーク)|のセッション|的?(?:分享|演讲|议题))`,
  'iu',
)
const NEAR = new RegExp(`\\b${NOUN}\\b|セッション|分享|演讲`, 'iu')
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
    const candidate = segmentCandidate(segment, text, ...near, block, index, field)
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
  const named = nameOf(segment, field)
  if (!named && !kind) return undefined
  // A recording of another year, linked without a name: a link of the passage.
  if (!named && IN_PASSING.test(before + segment.text)) return undefined
  const evidence: EvidenceName[] = []
  if (kind === 'schedule') evidence.push('schedule link')
  if (kind === 'video') evidence.push('recording')
  if (kind === 'slides') evidence.push('slides')
  const adjacent =
    CUE_BEFORE.test(before) ||
    (mark === 'quoted' && CUE_BEFORE_ANY.test(before)) ||
    CUE_AFTER.test(after) ||
    (CUE_AGAIN.test(before) && NEAR.test(before))
  if (adjacent && (kind || beginsAsTitle(named?.title))) evidence.push('cue')
  else if (NEAR.test(before) || NEAR.test(after) || (kind && NEAR.test(segment.text)))
    evidence.push('cue near')
  // A full stop inside the mark would end the sentence before its people.
  const behind = leadsToWork(segment, block.runs)
    ? []
    : peopleBehind(text.slice(segment.end, segment.end + 240), mark, field)
  if (behind.length > 0 || (named && named.people.length > 0)) evidence.push('people behind')
  const owner = ownerBefore(before, field)
  const right = namedRightBefore(before, field)
  const told =
    behind.length > 0 || owner
      ? []
      : right.length > 0
        ? right
        : speakersTold(`${before}…${text.slice(segment.end, to)}`, field)
  const gaveIt =
    mark === 'quoted' &&
    right.length > 0 &&
    (isShapedAsTitle(named?.title ?? '') || (GAVE.test(before) && beginsAsTitle(named?.title)))
  if (owner || gaveIt || (told.length > 0 && kind)) evidence.push('people before')
  if (named) {
    if (isShapedAsTitle(named.title)) evidence.push('shape')
    if (field.sessionsTitled(named.title).length > 0) evidence.push('programme')
  }
  const alone = named ? [] : personAlone(segment.text, field)
  // "[the talk by Ada Example](…)": the words of the link say whose it is.
  const whose = named || alone.length > 0 ? alone : kind ? speakersTold(`${segment.text} …`, field) : []
  const people =
    [named?.people ?? [], whose, behind, owner ? [owner] : [], told].find((names) => names.length > 0) ?? []
  const line = lineAt(block.runs, segment.start)
  return {
    place: 'prose',
    ...(named ? { title: named.title } : isPointing(segment.text) ? {} : { said: cleanTitle(segment.text) }),
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

/** Nobody gives or holds what is no talk. */
const GAVE = /\b(?:gave|presented|delivered|hosted|held)\W*$/

const beginsAsTitle = (title = ''): boolean =>
  /^["“‘]?[\p{Lu}\p{Lo}]/u.test(title) ||
  isShapedAsTitle(title) ||
  (wordCount(title) >= 4 && /^\p{N}+ /u.test(title))

/** The title in marked words, and people who stand within the same mark. */
function nameOf({ text, mark, kind }: Segment, field: ProgrammeKnowledge) {
  if (mark === 'link') {
    // An entry of a schedule that is called for who gives it.
    if (personAlone(text, field).length > 0) return undefined
    const [, quoted, rest = ''] = /["“„「]([^"”“」]{6,200})["”“」](.*)$/s.exec(text) ?? []
    if (quoted && wordCount(quoted) >= 2) {
      const people = namesAtStart(rest.replace(/^.*?\bby\s+/s, ''), field)
      const owner = ownerBefore(text.slice(0, text.indexOf(quoted)), field)
      return { title: cleanTitle(quoted), people: people.length > 0 ? people : owner ? [owner] : [] }
    }
    const read =
      isPointing(text) || wordCount(text) < 2 || !isNaming(text) ? undefined : readForm(text, field)
    return read && mayBeTitle(read.title) && kind ? read : undefined
  }
  // "**A Title by Ada Example**": the mark may hold who gave it.
  const read = mark === 'quoted' ? undefined : readForm(text, field)
  const { title, people } =
    read && read.people.length > 0 && !read.weak && (mark === 'strong' || isShapedAsTitle(read.title))
      ? read
      : { title: cleanTitle(text), people: [] }
  // Whole clauses are marked for what they say.
  const isClause = mark !== 'quoted' && wordCount(title) > LONGEST_UNSHAPED && !beginsAsTitle(title)
  return !isClause && mayBeTitle(title) && wordCount(title) >= 2 && !isGeneric(title) && !isPointing(title)
    ? { title, people }
    : undefined
}

const LONGEST_UNSHAPED = 5

/** Link words that go on with the sentence ("talking about histograms") name nothing; a title begins as one. */
const isNaming = (text: string): boolean =>
  /^["“„«「『*_]*[\p{Lu}\p{N}\p{Lo}]/u.test(text.trim()) || isShapedAsTitle(text)
