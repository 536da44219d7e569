// One line that may announce a talk (a heading, a list item, a table's cell) → what it names, and by which signs.
import type { Run } from '../../blocks.ts'
import { wordsOfRuns } from '../../blocks.ts'
import type { EvidenceName } from '../candidates/evidence.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { readForm } from './forms.ts'
import { kindByLabel, kindByLead } from './links/link-words.ts'
import type { SessionLink } from './links/links.ts'
import { runsByLine, type Segment, segmentsOf } from './links/segments.ts'
import { linksNaming } from './links-naming.ts'
import { smallNamesBehind } from './names/small-names.ts'
import type { PeopleOrder } from './order.ts'
import { peopleAlone } from './people/people-alone.ts'
import { isQuotation, JOINT, peopleAround } from './people/people-behind.ts'
import { personLine } from './people/person-line.ts'
import { isGeneric } from './titles/generic.ts'
import {
  cleanTitle,
  isPointing,
  isShapedAsTitle,
  mayBeTitle,
  namesFormat,
  withoutLead,
  wordCount,
} from './titles/titles.ts'
import { withoutLabels } from './words/labels.ts'
import { wordsFor } from './words/wordings.ts'

export interface LineReading {
  readonly title?: string
  /** What can be said of a talk that the line does not name: whose it is. */
  readonly said?: string
  readonly people: readonly string[]
  readonly links: readonly SessionLink[]
  readonly evidence: readonly EvidenceName[]
  /** The people stand before the title. */
  readonly peopleFirst?: true
}

/** Written before a title to say that one follows. */
const LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}${wordsFor('talk label')}\\s*(?:#?\\d{1,2}|[一二三四五六七八九十]{1,2})?(?:\\s*[:：]\\s*|\\s+[–—-]\\s+)\\S`,
  'iu',
)
const OWN_LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}${wordsFor('own talk label')}\\s*(?:[:：]\\s*|\\s[–—-]\\s+)\\S`,
  'iu',
)
const CODE = /^\W{0,4}[[(]?(?:[A-Z]{2,4}-?\d{2,4}(?:-[A-Z]\d?)?)[\])]?\s*[:–—|-]\s+\S/
const SESSION_WORD =
  /\b(?:keynotes?|workshop|tutorial|panel|lightning talk|fireside chat|deep[ -]?dive|bootcamp|office hours|birds of a feather|maintainer session|intro (?:and|&) (?:update|deep)|project (?:update|meeting)|hands-on)\b/i
const TIMED = /^\W{0,3}\d{1,2}[:.h]\d{2}(?!\d)|^\W{0,3}\d{1,2} ?[ap]m\b/i
const BY_SOMEBODY = /\bby (?:\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)?|@[\w.-]+)\W*$/u
/** Longer texts are told, not announced. */
const LONGEST_LINE = 300
/** Where a remark begins behind a title that stands at the beginning of a line. */
const REMARK =
  /\s+[—–]\s+(?=[\p{Ll}\p{N}]\S*(?:\s+\S+){3})|\s+(?:→|⇒|=>|->|⟶)\s+|(?<=[\p{sc=Latin}\p{sc=Cyrillic}\p{N})]{3}|[?!”"])(?<![\p{sc=Hangul}\p{sc=Han}][!?])\.?(?<=[.?!])\s+(?=\p{Lu}[\p{L}’']*\s)/u

/** Reads one line; without a title where it names none. */
export function readLine(runs: readonly Run[], field: ProgrammeKnowledge, order?: PeopleOrder): LineReading {
  const text = wordsOfRuns(runs)
  const links = linksNaming(runs, field)
  const sessionLinks = links.flatMap(({ url, kind: told, text: words, start }) => {
    // "A Title ([slides](…))": the label stands apart from the words.
    const isApart = /[([|·/]\s*$/.test(text.slice(0, start))
    const kind =
      told ?? kindByLead(text.slice(0, start), url) ?? (isApart ? kindByLabel(words, url) : undefined)
    return url && kind ? [{ url, kind }] : []
  })
  const person = text.length <= LONGEST_LINE ? personLine(text, field) : undefined
  if (person) return { ...person, links: sessionLinks }
  if (isQuotation(text) && sessionLinks.length === 0) return { people: [], links: [], evidence: [] }
  const bare = withoutLabels(runs)
  const named = untilRemark(bare, readNamed(bare, field, order), field, order)
  const title = named?.title
  const evidence: EvidenceName[] = []
  // "My talk: it went well" says how it was.
  const lead = text.trimStart()
  const isOwn = title !== undefined && isShapedAsTitle(title) && OWN_LABEL.test(lead)
  if (isOwn) evidence.push('own talk')
  else if (LABEL.test(lead)) evidence.push('label')
  if (CODE.test(text)) evidence.push('code')
  if (TIMED.test(text)) evidence.push('time')
  if (named?.linked) evidence.push(named.linked.kind === 'schedule' ? 'schedule link' : 'recording link')
  else if (sessionLinks.length > 0) evidence.push('link in line')
  if (named && named.people.length > 0) evidence.push(named.weak ? 'people with' : 'people')
  if (title !== undefined) {
    if (namesFormat(title)) evidence.push('format')
    if (SESSION_WORD.test(title)) evidence.push('session word')
    if (BY_SOMEBODY.test(text) || named?.bySomebody) evidence.push('by somebody')
    if (isShapedAsTitle(title)) evidence.push('shape')
    if (field.sessionsTitled(title).length > 0) evidence.push('programme')
  }
  return {
    ...(title !== undefined && { title }),
    people: named?.people ?? [],
    links: sessionLinks,
    evidence,
    ...(named?.peopleFirst && { peopleFirst: true }),
  }
}

/** "Memory adds up.": a line of its own that goes on as sentences do, and not as names. */
const NEXT_SENTENCE = /^\s*\p{Lu}\p{L}*\s+\p{Ll}.*[.!?。]\s*$/su

/** What the first line names, where the next begins a sentence: its first word is no surname. */
function untilRemark(
  runs: readonly Run[],
  named: NamedIn | undefined,
  field: ProgrammeKnowledge,
  order: PeopleOrder | undefined,
): NamedIn | undefined {
  const first = readFirstLine(runs, field, order)
  if (!named || !first || first.people.length === 0) return named ?? first
  const behind = wordsOfRuns(runsByLine(runs).slice(1).flat())
  return NEXT_SENTENCE.test(behind) && first.people.every((name) => name.includes(' ')) ? first : named
}

/** A title with its people on the first of several lines; what follows is told, at whatever length. */
function readFirstLine(
  runs: readonly Run[],
  field: ProgrammeKnowledge,
  order: PeopleOrder | undefined,
): NamedIn | undefined {
  const [first = [], ...rest] = runsByLine(runs)
  const named = rest.length > 0 ? readNamed(first, field, order) : undefined
  const isOfOrder = order !== undefined && isShapedAsTitle(named?.title ?? '')
  return named && (named.people.length > 0 || isOfOrder) && !named.weak ? named : undefined
}

interface NamedIn {
  readonly title: string
  readonly people: readonly string[]
  /** The session link whose words are the title. */
  readonly linked?: Segment
  readonly weak?: true
  readonly peopleFirst?: true
  /** An account stands behind the title, and no name. */
  readonly bySomebody?: true
}

function readNamed(
  runs: readonly Run[],
  field: ProgrammeKnowledge,
  order: PeopleOrder | undefined,
): NamedIn | undefined {
  const text = wordsOfRuns(runs)
  const links = linksNaming(runs, field)
  const linked = links.find(
    (link) =>
      link.kind &&
      link.kind !== 'slides' &&
      mayBeTitle(link.text) &&
      !isPointing(link.text) &&
      wordCount(link.text) >= 2,
  )
  if (linked) {
    const form = readForm(linked.text, field, order)
    const around =
      form && (form.people.length === 0 || form.weak) ? peopleAround(text, linked, links, field) : []
    // "… interact with Exhaustion of Rights - Ada Example": who stands behind the dash is surer.
    if (form && around.length > 0)
      return { title: form.weak ? cleanTitle(linked.text) : form.title, people: around, linked }
    if (form) return { ...form, linked }
  }
  const marked = segmentsOf(runs).find(
    ({ mark, start, text: words }) =>
      wordCount(words) >= 2 &&
      (mark === 'emphasis'
        ? wordCount(words) >= 3 && TIMED.test(text) && isLead(text.slice(0, start))
        : /^\W*$/u.test(text.slice(0, start))),
  )
  const apart = markedApart(runs, text, field) ?? peopleBeforeMark(runs, text, field)
  if (apart) return apart
  const whole = text.slice(0, LONGEST_LINE + 1)
  if (marked && marked.end < text.trimEnd().length - 2) {
    const people = JOINT.test(text.slice(marked.end)) ? peopleAround(text, marked, links, field) : []
    const small = people.length > 0 ? undefined : smallNamesBehind(text.slice(marked.end), field)
    const title = cleanTitle(marked.text)
    if ((people.length > 0 || small) && mayBeTitle(title)) {
      const bySomebody = small?.people.length === 0
      return { title, people: small?.people ?? people, ...(bySomebody && { bySomebody }) }
    }
  }
  if (whole.length > LONGEST_LINE) return undefined
  const read = readForm(whole, field, order)
  const remark = REMARK.exec(whole)
  if (!remark || (read && read.people.length > 0) || field.sessionsTitled(whole).length > 0) return read
  const head = whole.slice(0, remark.index)
  const first = wordCount(head) >= 2 ? readForm(head, field) : undefined
  return first && (remark[0].trim() !== '' || isShapedAsTitle(first.title)) ? first : read
}

/** Nothing but what may stand before a title: a time, a number, a sign. */
const isLead = (text: string): boolean => !/[\p{L}\p{N}]/u.test(withoutLead(`${text.trimEnd()} `))

/** People up to a colon or a dash, where a mark begins. */
const UP_TO_MARK = /^(.{4,160}?)\s*(?:[:：]|\s[-–—|])\s*["“„«]?$/u

/** "Ada Example (Acme): *Turnips at Rest*. Worth it.": people, and right behind them the title in a mark. */
function peopleBeforeMark(
  runs: readonly Run[],
  text: string,
  field: ProgrammeKnowledge,
): NamedIn | undefined {
  const [first] = segmentsOf(runs)
  const [, before = ''] =
    first && first.mark !== 'link' ? (UP_TO_MARK.exec(text.slice(0, first.start)) ?? []) : []
  const people = before === '' ? [] : peopleAlone(withoutLead(before), field, 'careful')
  const title = cleanTitle(first?.text ?? '')
  // What somebody said stands in marks too; it goes on in small letters.
  const isTitle = first?.mark === 'quoted' ? isShapedAsTitle(title) : /^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(title)
  return people.length > 0 && isTitle && mayBeTitle(title) && wordCount(title) >= 2 && !isGeneric(title)
    ? { title, people, peopleFirst: true }
    : undefined
}

/** "**Ada Example** (Acme), *Turnips at Rest*": people in one mark at the beginning, and the title in another right behind. */
function markedApart(runs: readonly Run[], text: string, field: ProgrammeKnowledge): NamedIn | undefined {
  const [first, second] = segmentsOf(runs)
  if (!first || !second || first.mark === second.mark || first.mark === 'quoted') return undefined
  const between = text.slice(first.end, second.start).replace(/\([^()]{2,60}\)/, '')
  const isApart = !/\p{L}{2}/u.test(withoutLead(text.slice(0, first.start))) && !/[\p{L}\p{N}]/u.test(between)
  const people = isApart ? peopleAlone(first.text, field, 'careful') : []
  const title = cleanTitle(second.text)
  return people.length > 0 &&
    mayBeTitle(title) &&
    wordCount(title) >= 2 &&
    !isGeneric(title) &&
    !isPointing(title)
    ? { title, people, peopleFirst: true }
    : undefined
}
