// Names of people in a line that announces a talk: "Ada Example, Engineer, Acme & Bo Sample, Other Co".

import { namesOrganisation } from '../../../../domain/text/organisations.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { easternLast, isEasternPerson } from '../names/eastern-names.ts'
import { isPersonName, nameAt, PARTICLE } from '../names/names.ts'
import { wordsFor } from '../words/wordings.ts'

const AND =
  /\s*(?:;|(?<=[)）]),\s(?=\p{Lu})|\s&\s|\s\+\s|\b(?:and|und|et)\b|\s(?:y|e|och|og|en)\s(?=\p{Lu})|、|，|・|\/(?=\s))\s*/u

export type Trust =
  /** A place that only speakers take: `Speakers: …` */
  'sure' | /** Beside a title: names must look like names. */ 'careful'

/** "by 山田太郎：…": a name without blanks, where only people stand. */
const BY_EASTERN =
  /^\s*by\s+([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,10}?|[\p{sc=Hangul}]{2,5}?)(?:さん|氏|님)?(?=$|[\s：:（(、,，/])/u

/** "(讲师：王小明)": what stands behind such a label is people. */
const PEOPLE_LABEL = new RegExp(`^\\s*[(（]?\\s*${wordsFor('people label')}\\s*[:：]\\s*`, 'iu')

/** "N.N.", "TBA": nobody was known yet, or too many were there. */
const NOBODY_YET =
  /^\W*(?:n\.?\s?n|t\.?b\.?[acd]|n\/a|unknown|various|several|unbekannt|diverse|mehrere|divers|plusieurs|varios|vários|vari)\W*$/i

const ACCOUNT = /^\s*@[\w.-]{1,40}\s*(?:\([^()]{0,60}\)\s*)?$/

/**
 * The people whom a text names one after another, without what they are and where they work.
 * Empty when it does not begin with a person.
 */
export function parsePeople(text: string, field: ProgrammeKnowledge, trust: Trust): readonly string[] {
  if (NOBODY_YET.test(text)) return []
  const labelled = PEOPLE_LABEL.exec(text)
  if (labelled && trust === 'careful') return parsePeople(text.slice(labelled[0].length), field, 'sure')
  const [, eastern] = BY_EASTERN.exec(text) ?? []
  if (eastern) return [eastern]
  const last = trust === 'sure' ? apartFromRoles(text, field) : []
  if (last.length > 0) return last
  // "山田太郎さん、某社": beside somebody who is honoured, what is not is a house.
  const honouredOnes = text.split(/\s*[,，、]\s*/u).flatMap((chunk) => honoured(chunk) ?? [])
  if (trust === 'careful' && honouredOnes.length > 0) return honouredOnes
  const body = text
    .replace(/^\s*[-–—|:,(·]\s*/, '')
    .replace(
      /^\s*(?:[-–—|:,(]\s*)?(?:(?:presented|given|delivered|hosted|moderated|led|talk)\s+)?(?:by|with|from|w\/|speakers?:?|presenters?:?)\s+/i,
      '',
    )
    .replace(/\[[^\]]*\]/g, ' ')
    .trim()
  const listed = everyOne(body, field)
  if (listed.length > 0) return listed
  const people: string[] = []
  const groups = body.split(AND)
  for (const group of groups) {
    // "@ada (from Acme) and Bo Sample": where only people stand, an account is somebody, without a name.
    if (trust === 'sure' && ACCOUNT.test(group)) continue
    const chunks = group
      .split(/\s*[,|]\s*|\s+(?:from|at|of|@|[-–—])\s+|\s*\((?=\p{Lu}|@)/u)
      .filter((chunk) => chunk.trim() !== '')
    const read = chunks.map((chunk, index) => personIn(chunk, index, field, trust, people, groups.length > 1))
    const found = arePeople(group, read, field) ?? read
    const stop = found.findIndex((name, index) => name === undefined && index === 0)
    if (stop === 0 && people.length === 0) return []
    for (const name of found) if (name) people.push(...(Array.isArray(name) ? name : [name]))
  }
  return [...new Set(people)]
}

/**
 * "…公司 高级架构师 王小明，Ada Example", "王小明 某云创始人", "王小明，某云": with what they are around them, in a script without
 * capitals; nobody where none is so named.
 */
function apartFromRoles(text: string, field: ProgrammeKnowledge): readonly string[] {
  const chunks = text.split(/\s*[,，、；;]\s*/u)
  const named = chunks.map((chunk) => {
    const [first = '', ...rest] = chunk
      .trim()
      .replace(/[。.]$/u, '')
      .split(/\s+/u)
    if (isEasternPerson(first) && !rest.some(isEasternPerson)) return [first]
    return easternLast(chunk)
  })
  const isPlain = chunks.every((chunk) => isEasternPerson(chunk))
  if (isPlain || named.every((names) => names.length === 0)) return []
  return chunks.flatMap((chunk, index) => {
    const names = named[index] ?? []
    const name = nameAt(chunk)?.name
    return names.length > 0 ? names : name === chunk && isPersonName(name, field) ? [name] : []
  })
}

/** "Ada Example, Bo Sample, and Cy Unknown": the comma before the last says that all are of one kind. */
function everyOne(body: string, field: ProgrammeKnowledge): readonly string[] {
  if (!/,\s+(?:and|&)\s+\p{Lu}/u.test(body)) return []
  const chunks = body.split(/\s*,\s*(?:(?:and|&)\s+)?/u)
  const areNames = chunks.every((chunk) => nameAt(chunk)?.name === chunk && isPersonName(chunk, field))
  return chunks.length > 2 && areNames ? chunks : []
}

/**
 * "Ada Example, Bo Sample, Cy Unknown": where one behind a comma is plainly a person, or the first is called as people
 * are, and all look like people, all are.
 */
function arePeople(
  group: string,
  read: readonly (string | readonly string[] | undefined)[],
  field: ProgrammeKnowledge,
): readonly string[] | undefined {
  const [before = ''] = group.split(/\s+(?:from|at|of|@|[-–—])\s+|\s*\(/u)
  const chunks = before.split(/\s*,\s*/).map((chunk) => chunk.trim())
  const isList =
    chunks.length > 2 &&
    (read.slice(1).some((name) => name !== undefined) ||
      (isPlainlyCalled(chunks[0] ?? '', field) &&
        chunks.every((chunk) => /^\S+(?: \S+){1,2}$/.test(chunk)))) &&
    chunks.every((chunk) => nameAt(chunk)?.name === chunk && isPersonName(chunk, field))
  return isList ? chunks : undefined
}

function personIn(
  chunk: string,
  index: number,
  field: ProgrammeKnowledge,
  trust: Trust,
  before: readonly string[],
  isListed: boolean,
): string | readonly string[] | undefined {
  const name = nameAt(
    chunk
      .trim()
      .replace(/^@/, '')
      .replace(/\(@?[a-z][\w .-]{0,40}\)\s*$/, ''),
  )?.name
  if (!name) {
    const bare = chunk.replace(/\s*[(（][^()（）]*[)）]?\s*$/u, '').trim()
    if (isEasternPerson(bare)) return bare.replace(/(?:さん|氏|님|씨|老师)$/u, '')
    if (index > 0) return undefined
    return honoured(chunk) ?? (trust === 'sure' ? nameInOtherScript(chunk) : undefined)
  }
  const two = index > 0 ? twoNames(name, field) : undefined
  if (two) return two
  if (index === 0) {
    // "Ada Example / Acme GmbH": behind her a house.
    if (before.length > 0 && namesOrganisation(name) && !field.isPerson(name)) return undefined
    if (trust === 'sure')
      return name.includes(' ') || before.length > 0 || !namesOrganisation(name) ? name : undefined
    // "Ada Example & Bo": the second of two may be known by one name.
    const isGiven =
      before.length > 0 && name === chunk.trim() && field.isGivenName(name) && !field.isOrdinary(name)
    return isGiven || isPersonName(name, field) ? name : undefined
  }
  // Behind a comma stands another person only when that is plain: it may be a company.
  const whole = name === chunk.trim().replace(/[.)]+$/, '')
  return field.isPerson(name) ||
    (whole &&
      name.includes(' ') &&
      (isListed ? isPlainlyCalled(name, field) : field.isGivenName(name.split(' ')[0] ?? '')) &&
      isPersonName(name, field))
    ? name
    : undefined
}

/** A given name, a "van" within, a letter that English has not: few houses are called so. */
const isPlainlyCalled = (name: string, field: ProgrammeKnowledge): boolean => {
  const [given = '', ...rest] = name.split(' ')
  return (
    field.isGivenName(given) ||
    rest.some((word) => PARTICLE.test(word)) ||
    /\p{L}\p{M}/u.test(name.normalize('NFD'))
  )
}

/** A missing comma in a list: four words that are two people. */
function twoNames(name: string, field: ProgrammeKnowledge): readonly string[] | undefined {
  const words = name.split(' ')
  if (words.length !== 4 || field.isPerson(name) || words.some((word) => PARTICLE.test(word)))
    return undefined
  const halves = [words.slice(0, 2).join(' '), words.slice(2).join(' ')]
  return halves.every((half) => isPersonName(half, field)) && field.isGivenName(words[2] ?? '')
    ? halves
    : undefined
}

/** "김진웅 님", "山田太郎さん": what is said to people makes a name of what stands before it. */
const honoured = (chunk: string): string | undefined => {
  const [, eastern, korean] =
    /^(?:([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・ ]{2,14}?)(?:さん|氏|様|先生|老师)|([\p{sc=Hangul}]{2,5})\s?(?:님|씨))$/u.exec(
      chunk.trim(),
    ) ?? []
  return (eastern ?? korean)?.trim()
}

const nameInOtherScript = (chunk: string): string | undefined =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} ・]{2,20}$/u.test(chunk.trim())
    ? chunk.trim()
    : undefined
