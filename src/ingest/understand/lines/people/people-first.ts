// A line that names the person before the title: "Ada Example: Taming Noisy Neighbours", "Ada Example (Acme) - …".
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { wordCount } from '../titles/titles.ts'
import { namesAtStart } from './people-in-text.ts'

interface PeopleFirst {
  readonly title: string
  readonly people: readonly string[]
  readonly peopleFirst: true
}

const ROLE_LINE =
  /^\s*(?:\p{L}+ ){0,3}(?:engineer|developer|advocate|founder|co-?founder|ceo|cto|architect|manager|mgr|director|president|maintainer|lead|evangelist|office of)\b/iu
/** Begins as what is said of a person, not as a title: "who organised …", "for hosting …". */
const SAID_OF_PERSON =
  /^(?:who|whose|whom|which|that|because|for|thanks?|thank you|the one who|der|die|das|welche[rs]?|weil|für|qui|que|quien|quem|parce|pour|por|para|pelo|pela|per|che|voor|omdat|said|says|asked|writes?|wrote|is|was|has|had)\s+(?!\p{Lu}\p{Ll}+ \p{Lu})/u

/** Who the person is or works for, between name and title: "Ada Example - Acme - Title", "Ada Example (Acme): Title". */
const HOUSE = /^(\p{Lu}[\p{L}\p{N}.&]*(?: \p{Lu}[\p{L}\p{N}.&]*){0,2})\s[-–—]\s+(?=\S.{8,})/u

/** People, a colon or a dash, title; without what stands in parentheses, and without the house between. */
export function peopleThenTitle(
  text: string,
  field: ProgrammeKnowledge,
  isKnown: (name: string) => boolean,
): PeopleFirst | undefined {
  const [, before = '', behind = ''] = /^([^:–—]{5,80}?)\s*(?::|\s[-–—])\s+(.{6,})$/.exec(text) ?? []
  const house = HOUSE.exec(behind)?.[1]
  const title =
    house !== undefined && !house.split(' ').some((word) => field.isOrdinary(word))
      ? behind.replace(HOUSE, '')
      : behind
  // "Ada Example: building bridges" says what it was about; a title begins as one.
  if (
    before === '' ||
    !/^[^\p{L}]*[\p{Lu}\p{Lo}]|^\P{L}*\p{N}/u.test(title) ||
    ROLE_LINE.test(title) ||
    SAID_OF_PERSON.test(title)
  )
    return undefined
  const names = before
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const known = namesAtStart(names, field)
  const people = known.length > 0 ? known : givenNames(names, field)
  const isTelling = wordCount(title) >= (people.every((name) => field.isPerson(name)) ? 2 : 3)
  return people.length > 0 &&
    isTelling &&
    people.join(' ').length >= names.length * 0.6 &&
    (known.length === 0 || people.every(isKnown))
    ? { title, people, peopleFirst: true }
    : undefined
}

/** "Anna & Tom": several who are known by one name each. */
function givenNames(text: string, field: ProgrammeKnowledge): readonly string[] {
  const names = text.split(/\s*(?:,|&|\b(?:and|und|et|y|e)\b)\s*/)
  const areGiven = names.every(
    (name) => /^\p{Lu}\p{Ll}+$/u.test(name) && field.isGivenName(name) && !field.isOrdinary(name),
  )
  return names.length > 1 && areGiven ? names : []
}
