// Who gave a talk, where only the telling says so: "Ada Example showed …", "Ada Example's talk", "given by …".
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { easternTold } from '../names/eastern-names.ts'
import { namesAtStart } from '../people/people-in-text.ts'
import { BY, wordsFor } from '../words/wordings.ts'
import { BEFORE_SPEAKER, BEHIND_SPEAKER, PRESENTED } from './around-speaker.ts'

const NAME_START = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}'’-]+(?=[ (])/gu

/** The speakers whom these sentences show at work; nobody is better than a bystander. */
export function speakersTold(told: string, field: ProgrammeKnowledge): readonly string[] {
  const text = told
    .split(/(?<=[.!?。\n])/u)
    .filter((sentence) => !OTHER_YEAR.test(sentence))
    .join('')
  const found: string[] = []
  let from = 0
  for (const match of text.matchAll(NAME_START)) {
    if (match.index < from) continue
    const behind = text.slice(match.index)
    // "wie jedes Jahr Ada Example": some languages write all their nouns large.
    if (isNounBefore(behind, field)) continue
    const people = namesAtStart(behind, field)
    const [first = ''] = people
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    // 'Inspired by "Turnips" by Ada Example, Bo Sample showed …': who made what is quoted ends before the comma.
    if (OF_A_WORK.test(before) && behind.startsWith(`${first},`)) {
      from = match.index + first.length
      continue
    }
    const last = people.at(-1)
    if (!last) continue
    const end = behind.indexOf(last) + last.length
    const did = BEHIND_SPEAKER.map(({ pattern }) => pattern.exec(behind.slice(end))?.[0]).find(Boolean)
    if (did !== undefined || BEFORE_SPEAKER.some(({ pattern }) => pattern.test(before)))
      found.push(...people, ...joinedBy(did, behind.slice(end), field))
    from = match.index + end
  }
  return found.length > 0 ? [...new Set(found)] : easternTold(text)
}

/** "The speaker, Ada Example, …" */
const SPEAKER_IS = new RegExp(
  `^\\W*(?:(?:the|der|die|el|la|le|l['’]|o|a)\\s*)?(?:${wordsFor('people label')})(?:,|\\s+(?:was|is|war|ist|fue|es|foi|était|est))?\\s+(?=\\p{Lu})`,
  'iu',
)

/** Who spoke, where a sentence begins with her and shows her at work; nobody who only stands in it. */
export function speakerFirst(sentence: string, field: ProgrammeKnowledge): readonly string[] {
  const lead = SPEAKER_IS.exec(sentence)?.[0] ?? ''
  const first = namesAtStart(sentence.slice(lead.length).replace(/^\W+/u, ''), field)
  if (lead !== '') return first
  const told = speakersTold(sentence, field)
  return first.filter((name) => told.includes(name))
}

const isNounBefore = (text: string, field: ProgrammeKnowledge): boolean => {
  const [first = '', second = '', third = ''] = text.split(/\s+/, 3)
  return !field.isGivenName(first) && field.isGivenName(second) && /^\p{Lu}/u.test(third)
}

/** Says that a sentence is about another year: who spoke then did not speak now. */
const OTHER_YEAR =
  /(?<!\p{L})(?:last year|letzte[sn]? jahr|im vorjahr|l['’]an dernier|l['’]ann[ée]e derni[èe]re|l['’]anno scorso|(?:el )?año pasado|(?:no )?ano passado|去年|昨年|작년)(?!\p{L})/iu

/** Behind quotation marks: who made what they hold. */
const OF_A_WORK = new RegExp(`["”»’]\\s+${BY}\\s+$`, 'iu')

const GAVE_IT =
  /pr[ée]sent|apresent|präsent|\b(?:gave|gives?|giving|host|led|held|deliver|hielt|hält|gab|dio|deu)/iu
const TOGETHER =
  /^\s+(?:it |(?:ensemble|together|zusammen|gemeinsam|junto|juntamente|insieme) )?(?:with|avec|mit|con|com|a)\s+(?=\p{Lu})/u

/** "Ada Example presents with Bo Sample": those who gave it together. */
function joinedBy(told = '', behind: string, field: ProgrammeKnowledge): readonly string[] {
  if (!GAVE_IT.test(told)) return []
  const rest = behind.slice(told.length)
  const joint = TOGETHER.exec(rest)?.[0]
  return joint ? namesAtStart(rest.slice(joint.length), field) : []
}

/** "Ada Example for *Title*", "Ada Example presented *Title*": the last people before the words, and hardly anything between. */
export function namedRightBefore(before: string, field: ProgrammeKnowledge): readonly string[] {
  let found: readonly string[] = []
  for (const match of before.matchAll(NAME_START)) {
    const people = namesAtStart(before.slice(match.index), field)
    const last = people.at(-1)
    if (!last || found.includes(last)) continue
    const behind = before.slice(before.indexOf(last, match.index) + last.length)
    if (RIGHT_BEFORE.test(behind) || OPENS_WITH.test(behind)) found = people
    // "Ada Example (“Turnips”) and Bo Sample (“Soup”)": each with her own.
    else if (/^\W{0,4}\(\W*$/u.test(behind))
      found = /["“”«»„]/.test(before.slice(match.index, -2)) ? [last] : people
  }
  return found
}

/** "Ada Example opened the day with …" */
const OPENS_WITH = /^\W{0,3}\s(?:\p{L}+\s){1,5}(?:with|con|com|avec|mit)\s+\W*$/u

const RIGHT_BEFORE = new RegExp(
  `^(?:,? (?:from|of|at|de|von|da|do|di|del|van|bei|chez) [^,.;]{1,40}?)?,?\\s+(?:(?:who|der|die|qui|que|che|quien|quem)\\s+)?(?:(?:for|with|on|about|in|dans|en|em|nel(?:la)?|and|sobre|über|sur|su|giving|presenting|${PRESENTED}|${wordsFor('gave')})\\s+(?:(?:the|a|her|his|their|our|us|through|about|on|how)\\s+){0,3})\\W*$`,
  'u',
)
