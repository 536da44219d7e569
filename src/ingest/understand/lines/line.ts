// One line that may announce a talk (a heading, a list item, a table's cell) → what it names, and by which signs.
import type { Run } from '../../blocks.ts'
import { wordsOfRuns } from '../../blocks.ts'
import type { EvidenceName } from '../candidates/evidence.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { readForm } from './forms.ts'
import { BY_SOMEBODY, CODE, LABEL, OWN_LABEL, SESSION_WORD, TIMED } from './line-signs.ts'
import { kindByLabel, kindByLead } from './links/link-words.ts'
import type { SessionLink } from './links/links.ts'
import { runsByLine, type Segment, segmentsOf } from './links/segments.ts'
import { linksNaming } from './links-naming.ts'
import { smallNamesBehind } from './names/small-names.ts'
import type { PeopleOrder } from './order.ts'
import { isLead, peopleBeforeMark } from './people/people-before-mark.ts'
import { isQuotation, JOINT, peopleAround } from './people/people-behind.ts'
import { personLine } from './people/person-line.ts'
import { titleOverBy } from './title-over-by.ts'
import {
  cleanTitle,
  isPointing,
  isShapedAsTitle,
  mayBeTitle,
  namesFormat,
  wordCount,
} from './titles/titles.ts'
import { withoutLabels } from './words/labels.ts'

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
  const named = namedIn(bare, field, order)
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
    if (isShapedAsTitle(title) || isShapedAsTitle(firstSentence(title))) evidence.push('shape')
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

/** "From Field to Soup. What one turnip can do": a title, and what it says below itself. */
const firstSentence = (title: string): string => title.split(/(?<=\p{L}{3})\.\s+(?=\p{Lu})/u, 1).join('')

/** "Memory adds up.": a line of its own that goes on as sentences do, and not as names. */
const NEXT_SENTENCE = /^\s*\p{Lu}\p{L}*\s+\p{Ll}.*[.!?。]\s*$/su

/** Nobody has lines broken by a machine at fewer characters; where the next word had room, the author ended the line. */
const NARROWEST = 60

/** What a line names, up to where the next begins a sentence: its first word is no surname. */
function namedIn(
  runs: readonly Run[],
  field: ProgrammeKnowledge,
  order: PeopleOrder | undefined,
): NamedIn | undefined {
  const over = titleOverBy(runs, field)
  if (over) return over
  const named = readNamed(runs, field, order)
  if (named && !goesOnAsTold(runs)) return named
  const first = readFirstLine(runs, field, order)
  const areFullNames = first?.people.every((name) => name.includes(' ')) && first.people.length > 0
  return named && !areFullNames ? named : first
}

/** Whether what stands below the first line is a sentence of its own. */
function goesOnAsTold(runs: readonly Run[]): boolean {
  const [above = [], ...more] = runsByLine(runs)
  const behind = wordsOfRuns(more.flat()).trim()
  const [word = ''] = behind.split(/\s/u)
  const hadRoom = wordsOfRuns(above).length + word.length < NARROWEST && /[.!?。]$/u.test(behind)
  return hadRoom || NEXT_SENTENCE.test(behind)
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
  const apart = peopleBeforeMark(runs, field)
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
  // What somebody made a link of is a title to its end.
  const isOneLink = links.length === 1 && links[0]?.text.trim() === whole.trim()
  const remark = isOneLink ? null : REMARK.exec(whole)
  if (!remark || field.sessionsTitled(whole).length > 0) return read
  const head = whole.slice(0, remark.index)
  const first = wordCount(head) >= 2 ? readForm(head, field) : undefined
  // "Ada Example's keynote. I was late": who gave it stands before the remark too.
  if (read && read.people.length > 0)
    return first && first.people.length > 0 && read.title.startsWith(first.title) ? first : read
  return first && (remark[0].trim() !== '' || isShapedAsTitle(first.title)) ? first : read
}
