// In which order the lines of one list, or the headings of one level, name people and titles: a person alone may look
// like a title, and a title like a person, but an author keeps to one order.
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { isPersonName, nameAt } from './names/names.ts'
import { parsePeople } from './people/people.ts'
import { namesAtStart } from './people/people-in-text.ts'
import { cleanTitle, mayBeTitle, withoutLead, wordCount } from './titles/titles.ts'

/** Person and title, as two columns of a line. */
const COLUMNS = /^([^:–—|]{2,80}?)(?:\s+[-–—|]\s+|\s*[:：]\s+|(?<=\p{L}{4})[-–—]\s+)(\S.*)$/su
const AND = /\s*(?:,|&|\b(?:and|und|et|y|e)\b)\s*/u
const PARENTHESES = /\s*[([][^()[\]]*[)\]]\s*$/u
/** So many lines with a known person in front make an order. */
const ORDER_FROM = 2
const NEARLY_ALL = 0.75

/** How surely a column names people: not at all, by its looks, because the field knows somebody so called. */
type Looks = 0 | 1 | 2

/**
 * True where these lines name people first, as far as their two columns tell together.
 * @param areTalks what stands above says that they name talks: then two lines are enough
 */
export function namesPeopleFirst(
  lines: readonly string[],
  field: ProgrammeKnowledge,
  areTalks = false,
): boolean {
  const columns = lines.flatMap((line) => columnsOf(line) ?? [])
  const first = columns.map(({ front }) => looksOf(front, field))
  const last = columns.map(({ behind }) => looksOf(behind, field))
  const known = first.filter((looks) => looks === 2).length
  const looking = first.filter((looks) => looks > 0).length
  // Where hardly anybody is known, nearly all must look like people, and nothing behind may.
  return known >= ORDER_FROM
    ? looking >= columns.length / 2 && sum(first) > sum(last)
    : looking > (areTalks ? 1 : ORDER_FROM) &&
        looking >= columns.length * (areTalks ? 1 : NEARLY_ALL) &&
        sum(last) === 0
}

/** Which of a line's two columns holds the people, where the lines around it tell. */
export type PeopleOrder = 'people first' | 'people last'

interface PeopleFirst {
  readonly title: string
  readonly people: readonly string[]
  readonly peopleFirst: true
  /** One word behind a name may be what the person is. */
  readonly weak?: true
}

/**
 * A line read in that order: who stands in front, known or not, and the title behind. "Ada - Turnips" is Turnips, by Ada.
 */
export function readPeopleFirst(line: string, field: ProgrammeKnowledge): PeopleFirst | undefined {
  const { front = '', behind: title = '' } = columnsOf(line) ?? {}
  const bare = front.replace(PARENTHESES, '')
  const people = bare.split(AND).filter(Boolean)
  // "Will Button (Acme)": who has a house is somebody, whatever the name means besides.
  const isHoused = bare !== front && people.every((name) => name.includes(' '))
  const areNames = people.every(
    (name) => nameAt(name)?.name === name && (isHoused || !isSubjectHere(name, field)),
  )
  return people.length > 0 && areNames && mayBeTitle(cleanTitle(title)) && startsAsTitle(title)
    ? { title, people, peopleFirst: true, ...(wordCount(title) < 2 && { weak: true as const }) }
    : undefined
}

/** Title and person, as two columns of a line: the last dash parts them. */
const LAST_COLUMNS = /^(.{2,200})\s[-–—|/]\s+([^-–—|]{2,80})$/su
/** A name in a script without capitals, with what it is better known by before it, or its house behind. */
const EASTERN_NAME =
  /^(?:[\p{sc=Hangul}]{2,6}\(([\p{sc=Hangul}]{2,4})\)|((?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부]\p{sc=Hangul}{1,2})|[\p{sc=Han}]{2,4})(?:さん|님|氏)?)(?:\s*[(@].*)?$/u
const LONGEST_NAME = 4

const CHUNKS = /\s*(?:[,、，·/]|&|\b(?:and|und|et|y|e)\b)\s*/u

/** Who stands behind the last dash of a line, known or not; without a name there, nobody. */
function lastPeople(behind: string, field: ProgrammeKnowledge): readonly string[] {
  const named = parsePeople(behind, field, 'careful')
  if (named.length > 0) return named
  const chunks = behind.split(CHUNKS).map((chunk) => chunk.trim())
  const eastern = chunks.flatMap((chunk) => EASTERN_NAME.exec(chunk)?.slice(1).find(Boolean) ?? [])
  if (eastern.length > 0 && eastern.length === chunks.length) return eastern
  const [first = ''] = chunks
  const words = first.split(' ')
  if (words.length === 1 && field.isGivenName(first) && !field.isOrdinary(first)) return [first]
  const isName = words.length >= 2 && words.length <= LONGEST_NAME && nameAt(first)?.name === first
  return isName && !isSubjectLast(first, field) ? [first] : []
}

/**
 * True where these lines have a person behind their last dash: nearly all of them, each another, most of them looking
 * like people, and not in front.
 */
export function namesPeopleLast(lines: readonly string[], field: ProgrammeKnowledge): boolean {
  const pairs = lines.flatMap((line) => lastColumnsOf(line) ?? [])
  if (pairs.length < LAST_FROM || pairs.length < lines.length / 2) return false
  const people = pairs.map(({ behind }) => lastPeople(behind, field).join(', '))
  const named = people.filter(Boolean)
  const likely = pairs.filter(
    ({ behind }) => looksOf(behind, field) > 0 || EASTERN_NAME.test(behind.split(CHUNKS)[0] ?? ''),
  )
  return (
    named.length >= pairs.length * NEARLY_ALL &&
    likely.length >= pairs.length / 2 &&
    new Set(named).size >= named.length * NEARLY_ALL &&
    pairs.filter(({ front }) => looksOf(front, field) > 0).length < pairs.length / 3
  )
}

/** "System Upgrades – Will Woods" among such lines: words that mean things are a name here. */
export function readPeopleLast(
  line: string,
  field: ProgrammeKnowledge,
): { readonly title: string; readonly people: readonly string[] } | undefined {
  const { front = '', behind = '' } = lastColumnsOf(line) ?? {}
  const people = behind === '' ? [] : lastPeople(behind, field)
  return people.length > 0 && mayBeTitle(cleanTitle(front)) ? { title: front, people } : undefined
}

/** So many lines with a person behind make an order. */
const LAST_FROM = 3

/** "무를 천천히 키우기 (김민준)": a name in a script without capitals, in parentheses at the end. */
const IN_PARENTHESES = /^(.{2,200}?)\s*[(（]([^()（）]{2,60})[)）][.。]?$/su

const lastColumnsOf = (line: string): { readonly front: string; readonly behind: string } | undefined => {
  const text = line.replace(/\s+/g, ' ').trim()
  const [, before, inside = ''] = IN_PARENTHESES.exec(text) ?? []
  if (before && inside.split(CHUNKS).every((chunk) => EASTERN_NAME.test(chunk.trim())))
    return { front: before, behind: inside }
  const [, front, behind] = LAST_COLUMNS.exec(text) ?? []
  return front && behind ? { front, behind } : undefined
}

const columnsOf = (line: string): { readonly front: string; readonly behind: string } | undefined => {
  const [, front, behind] = COLUMNS.exec(withoutLead(line.replace(/\s+/g, ' ').trim())) ?? []
  return front && behind ? { front, behind } : undefined
}

/** "Keynote", "Kubernetes Networking": words of the field, which nobody bears. */
const isSubject = (name: string, field: ProgrammeKnowledge): boolean =>
  !field.isPerson(name) &&
  !field.isGivenName(name.split(' ')[0] ?? '') &&
  name.split(' ').some((word) => field.isOrdinary(word))

/** "Will Boyd" where the others have people in front; one word alone is a name where it is no word. */
const isSubjectHere = (name: string, field: ProgrammeKnowledge): boolean =>
  name.includes(' ') ? isSubjectLast(name, field) : isSubject(name, field)

/** "Will Johnson" among people is one, "Kubernetes Networking" is not: a subject ends in a word of the field. */
const isSubjectLast = (name: string, field: ProgrammeKnowledge): boolean =>
  isSubject(name, field) && field.isOrdinary(name.split(' ').at(-1) ?? '')

const startsAsTitle = (title: string): boolean => /^\P{L}*[\p{Lu}\p{Lo}\p{N}]|^\S+$/u.test(title)

function looksOf(column: string, field: ProgrammeKnowledge): Looks {
  const text = column.replace(PARENTHESES, '').trim()
  const people = namesAtStart(text, field)
  const whole = people.length > 0 ? people : parsePeople(text, field, 'careful')
  const [name = ''] = whole
  if (name === '' || wordCount(whole.join(' ')) < wordCount(text) / 2) return 0
  if (field.isPerson(name) || field.isGivenName(name.split(' ')[0] ?? '')) return 2
  return isPersonName(name, field) ? 1 : 0
}

const sum = (looks: readonly Looks[]): number => looks.reduce<number>((so, one) => so + one, 0)
