// Lines that are people and nothing else, with what they are and where they work.

import { ROLE, WHOLE_ROLE } from '../../../../domain/text/organisations.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { isEasternPerson } from '../names/eastern-names.ts'
import { isPersonName, nameAt } from '../names/names.ts'
import { BY, wordsFor } from '../words/wordings.ts'
import { parsePeople } from './people.ts'

const LOWER_IN_NAMES =
  /^(?:and|at|from|of|de|do|da|du|d|van|von|der|den|di|la|le|the|for|in|und|et|y|e|à|bei|by|with|w)$/
/** What leads to people at the beginning of a line. */
export const LEAD = new RegExp(`^\\W{0,3}(?:(?:${BY})\\s+|(?:speakers?|presenters?)\\b:?\\s*)`, 'iu')

/** "ada@example.org", "@ada": where to write to them; "Ada Example@Acme": where they work. */
export const ACCOUNTS =
  /<?[\w.+-]+@[\w-]+\.[\w.]+>?|(?<=[\p{L}\p{M}])\s?@\s?\p{L}[\p{L}\p{N} .&-]{1,30}$|(?:\s[-–—|·]\s*)?(?<![\w.])@[\w.-]{2,40}/gu

/** People whom a line names and nothing else: "**Ada Example (Acme)**", "by Ada Example, Acme & Bo Sample". */
export function peopleAlone(
  text: string,
  field: ProgrammeKnowledge,
  trust: 'sure' | 'careful',
): readonly string[] {
  // "With Ada Example and Bo Sample.": a line of people, as a sentence.
  const line = LEAD.test(text) ? text.replace(/(?<=\p{L}{2}|\))\.\s*$/u, '') : text
  const named = line.replace(LEAD, '').replace(ACCOUNTS, ' ')
  const bare = named.replace(/\([^)]*\)/g, ' ').trim()
  const told =
    bare
      .match(/(?<![\p{L}\p{N}'’.-])\p{Ll}[\p{L}'’]*/gu)
      ?.filter((word) => !LOWER_IN_NAMES.test(word) && !ROLE.test(word)) ?? []
  if (text.length > 220 || told.length > 0 || /[.!?:]$/.test(bare)) return []
  const [eastern = '', house] = bare.split(/\s*[／｜]\s*/u)
  if (house && isEasternPerson(eastern)) return [eastern]
  const people = parsePeople(named, field, 'careful')
  if (people.length > 0) return people
  return trust === 'sure' && bare.split(/\s+/).length <= 12
    ? parsePeople(named, field, 'sure').filter((name) => /^\p{Lu}|\p{Lo}/u.test(name))
    : []
}

/** Separators between a person, what the person is, and where. */
const PARTS = /\s*(?:,|\||·|\s[-–—]\s|\()\s*/u

/**
 * "Ada Example - Exec Dir - Acme", "Ada, co-founder of Acme": a person by what the person is; the rest of the line
 * is no title. Empty where no role stands there.
 */
export function personWithRole(text: string, field: ProgrammeKnowledge): readonly string[] {
  const [first = '', ...rest] = text.trim().split(PARTS)
  const [name, more] = [nameAt(first)?.name, rest.join(' ')]
  // "Ada Example - Engineers: why?" is a title that speaks of roles.
  if (/[?!]|\p{L}[:：]\s/u.test(more)) return []
  if (!name || name !== first.replace(/[:.]$/, '').trim() || rest.length === 0) return []
  const words = more.split(/[\s/&]+/).filter(Boolean)
  const roles = words.filter((word) => WHOLE_ROLE.test(word.replace(/[^\p{L}-]/gu, ''))).length
  if (roles === 0 || words.length > 14 || rest.some((part) => part.split(/\s+/).length > 8)) return []
  const begins = ROLE.test((rest[0] ?? '').split(/[\s/]+/)[0]?.replace(/[^\p{L}-]/gu, '') ?? '')
  if (!name.includes(' ')) return begins || field.isGivenName(name) ? [name] : []
  return isPersonName(name, field) ? [name] : []
}

/** "Ada Examples Keynote" is what she gave. */
const NAMES_SESSION = new RegExp(`(?<!\\p{L})${wordsFor('session')}(?!\\p{L})`, 'iu')

/** "Ada Example", "Ada & Bo Example": a line that is the name of people known as such, and nothing else. */
export function personAlone(text: string, field: ProgrammeKnowledge): readonly string[] {
  const named = text.replace(/\s+\(?@[\w.-]{2,40}\)?\s*$/, '')
  const bare = named.replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '').replace(/\s*\([^)]*\)$/, '')
  const people = bare.split(/\s*(?:,|&|\band\b|\bund\b|\bet\b)\s*/)
  // Who has an account behind the name is somebody, known or not.
  const mayBe = (name: string) => named !== text || field.isGivenName(name.split(' ')[0] ?? '')
  const isKnown = (name: string) =>
    name.includes(' ') &&
    nameAt(name)?.name === name &&
    (field.isPerson(name) || (mayBe(name) && isPersonName(name, field)))
  return !NAMES_SESSION.test(bare) && people.every(isKnown) ? people : []
}

const AT_HOUSE = /^([^@]{5,80}?)\s+@\s*(\p{Lu}[\p{L}\p{N} .&-]{1,30})$/u

/** "Ada Example @ Acme", "Ada Example and Bo Sample @ Acme": who has a house behind the sign is somebody, known or not. */
export function peopleAtHouse(text: string, field: ProgrammeKnowledge): readonly string[] {
  const [, named = ''] = AT_HOUSE.exec(text.trim()) ?? []
  const people = named.split(/\s*(?:,|&|\b(?:and|und|et|y|e)\b)\s*/)
  return people.every(
    (name) => name.includes(' ') && nameAt(name)?.name === name && isPersonName(name, field),
  )
    ? people
    : []
}

/** "Ada Example (@ada) | Twitter", "うさみ(@usami)さん": a link to somebody's account, with the name before it. */
const ACCOUNT_LINK =
  /^([\p{L}\p{M}][\p{L}\p{M}\p{N} .'’・ー-]{1,40}?)\s*[(（]\s*@[\w.-]{2,40}\s*[)）]\s*(?:さん|氏|님|老师)?\s*(?:[|｜·/–-]\s*(?:twitter|x|github|mastodon|bluesky|linkedin)\b.*)?$/iu

/** Who is named by a line that is nothing but such a link. */
export const personByAccount = (text: string): readonly string[] => {
  const [, name] = ACCOUNT_LINK.exec(text.trim()) ?? []
  return name ? [name] : []
}
