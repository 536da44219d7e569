// Who gave a talk, as people type it: “Maria Keller, Principal Engineer, Acme & Daniel Osei”. What they are and where they work is no
// name. Whoever typed it sees what was left out, and can say that it is a person: what stands behind a semicolon always is.
import { namesOrganisation, ROLE, WHOLE_ROLE } from '../domain/text/organisations.ts'

/** What is known of how people are called. */
export interface NamesKnown {
  /** Somebody of that name gave a talk. */
  isPerson(name: string): boolean
  isGivenName(word: string): boolean
}

export interface PeopleTyped {
  readonly people: readonly string[]
  /** What stood beside them. */
  readonly beside: readonly string[]
}

type Kind = 'person' | 'role' | 'house'

/** Each begins with a person. */
const GROUPS = /\s*[;；\n]\s*/
/** Between two people, and not in “Star & Co.” */
export const AMPERSAND = String.raw`&(?!\s{0,3}(?:Co|Company|Cie|Sons?|Söhne|Partners?|Friends)(?!\p{L}))`
const BETWEEN = new RegExp(String.raw`\s*([,，、+]|${AMPERSAND})\s*|\s+(and|und|et|y|e)\s+`, 'u')
/** “Maria Keller from Acme”, “Maria Keller – CTO”. */
const WITH_HOUSE = /^(.+?)\s+(?:from|at|@|bei|[-–—|])\s+(.+)$/u
const IN_BRACKETS = /^(.*?)\s*[(（[]([^()（）[\]]*)[)）\]]\s*$/u
const TAIL = /\s+(?:of|at|for|in|@|de|du|für|bei)\s+.*$/iu
const NUMERAL = /\s+(?:I{1,3}|IV|V|\d)$/
/** Before a name, and no role behind one. */
const ADDRESS = /^(?:Dr|Prof|Professor)\.?\s+(?=\p{Lu})/u

/** “Principal Engineer”, “Head of Platform at Acme”, “Fellow”. */
function isRole(part: string): boolean {
  const words = part
    .replace(ADDRESS, '')
    .replace(TAIL, '')
    .replace(NUMERAL, '')
    .split(/[\s/]+/)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return WHOLE_ROLE.test(last) || WHOLE_ROLE.test(first) || words.every((word) => ROLE.test(word))
}

/** Written without blanks between the parts of a name. */
const isOfOtherScript = (part: string): boolean => /^[^\p{sc=Latin}]+$/u.test(part)

/** @param typed as it stands in the field */
export function peopleTyped(typed: string, known: NamesKnown): PeopleTyped {
  const people: string[] = []
  const beside: string[] = []
  for (const group of typed.split(GROUPS)) {
    const isAlone = !/[,，、&+]/.test(group.replace(/^[\s,，、&+]+|[\s,，、&+]+$/g, ''))
    let before: Kind | 'nobody' = 'nobody'
    let isBlankBetween = false
    let sign = ''
    for (const [index, piece] of group.split(BETWEEN).entries()) {
      // Of three pieces the second and third are the sign between two parts.
      if (index % 3 !== 0) {
        sign = piece ?? sign
        continue
      }
      const part = piece?.trim() ?? ''
      if (part === '') continue
      const { name, others } = known.isPerson(part) ? { name: part, others: [] } : apart(part)
      const what: Kind =
        isAlone && before === 'nobody' ? 'person' : whatIs(name, { before, isBlankBetween, sign, known })
      if (what === 'person') {
        people.push(name)
        isBlankBetween ||= name.includes(' ')
      } else beside.push(name)
      beside.push(...others)
      before = what
    }
  }
  return { people, beside }
}

/** A name without what stands in brackets or behind a dash. */
function apart(part: string): { readonly name: string; readonly others: readonly string[] } {
  const [, bare = part, inBrackets] = IN_BRACKETS.exec(part) ?? []
  const [, before = '', behind] = WITH_HOUSE.exec(bare) ?? []
  // “Head of Platform at Acme” is one thing.
  const [named, house] = behind === undefined || isRole(before) ? [bare] : [before, behind]
  const others = [house, inBrackets].filter((one) => one !== undefined && one.trim() !== '') as string[]
  return named.trim() === '' ? { name: part, others: [] } : { name: named.trim(), others }
}

function whatIs(
  name: string,
  {
    before,
    isBlankBetween,
    sign,
    known,
  }: {
    readonly before: Kind | 'nobody'
    /** Somebody before has more than one name. */
    readonly isBlankBetween: boolean
    readonly sign: string
    readonly known: NamesKnown
  },
): Kind {
  const isCalled = known.isGivenName(name.replace(ADDRESS, '').split(' ')[0] ?? '')
  // Programmes hold roles among their speakers as well.
  if (known.isPerson(name) && (isCalled || !isRole(name))) return 'person'
  // “CTO Ada Example” is still her, “CTO, Ada Example” names her behind it.
  if (before === 'nobody')
    return isRole(name) && WHOLE_ROLE.test(name.split(' ').at(-1) ?? '') ? 'role' : 'person'
  if (isRole(name)) return 'role'
  if (isOfOtherScript(name)) return 'person'
  if (namesOrganisation(name)) return isCalled && name.includes(' ') ? 'person' : 'house'
  if (isCalled) return 'person'
  if (before === 'role') return 'house'
  if (name.includes(' ')) return 'person'
  // “Andrew, Bono”, and “Maria Keller and Bono”, but “Maria Keller, Acme”.
  return isBlankBetween && /[,，、]/.test(sign) ? 'house' : 'person'
}
