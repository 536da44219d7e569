// "**A Title**: what I took home": items that begin with their title in a mark, and go on with what is told of it.
import { type Run, wordsOfRuns } from '../../../blocks.ts'
import { isPersonName, nameAt } from '../../lines/names/names.ts'
import { isLead } from '../../lines/people/people-before-mark.ts'
import { LEADING_BY } from '../../lines/people/people-behind.ts'
import { namesAtStart } from '../../lines/people/people-in-text.ts'
import { wordCount } from '../../lines/titles/titles.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'

/** So many items that begin so are how an author writes this list. */
const LEADS_FROM = 3
const NEARLY_ALL = 0.75
/** Of the leads; the others may be a word. */
const HALF = 0.5

/** A colon or a dash ends the lead, within the mark or behind it; or its line is over. */
const ENDS = /[:：]\s*$/u
const GOES_ON = /^\s*(?:[:：]|[-–—]\s|\s[-–—]\s)\s*\S/u

/**
 * The runs of each item up to the end of its mark, where nearly all items of the list begin with one and are told
 * behind it. Undefined for an item that is read as a whole.
 */
export function markedLeads(
  items: readonly (readonly Run[])[],
  field: ProgrammeKnowledge,
): readonly (readonly Run[] | undefined)[] {
  const leads = items.map((runs) => leadOf(runs, field))
  const found = leads.filter((lead) => lead !== undefined)
  const telling = found.filter((lead) => wordCount(wordsOfRuns(lead)) > 1)
  const isStyle =
    found.length >= LEADS_FROM &&
    found.length >= items.length * NEARLY_ALL &&
    telling.length >= found.length * HALF &&
    // "**Ada Example**: A Title": who spoke stands in the mark, and the title behind it.
    found.filter((lead) => isSomebody(wordsOfRuns(lead), field)).length < found.length * HALF
  return isStyle ? leads : items.map(() => undefined)
}

function isSomebody(lead: string, field: ProgrammeKnowledge): boolean {
  const name = lead
    .replace(ENDS, '')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .trim()
  return nameAt(name)?.name === name && (isPersonName(name, field) || field.isGivenName(name))
}

function leadOf(runs: readonly Run[], field: ProgrammeKnowledge): readonly Run[] | undefined {
  const from = runs.findIndex(({ span }) => span.strong)
  if (from < 0 || !isLead(wordsOfRuns(runs.slice(0, from)))) return undefined
  const length = runs.slice(from).findIndex(({ span }) => !span.strong)
  if (length < 0) return undefined
  const lead = runs.slice(0, from + length)
  const rest = runs.slice(from + length)
  const behind = wordsOfRuns(rest)
  const isNextLine = (rest.find(({ span }) => span.text.trim() !== '')?.line ?? 0) > (lead.at(-1)?.line ?? 0)
  if (!(ENDS.test(wordsOfRuns(lead)) || GOES_ON.test(behind) || isNextLine)) return undefined
  const told = behind.replace(/^[\s:：–—-]+/u, '')
  // "**A Title** - Ada Example", "**A Title**: by Ada Example": who gave it is no remark.
  const areGivers = LEADING_BY.test(told) || startsWithPeople(told, field)
  return /\p{L}/u.test(told) && !areGivers ? lead : undefined
}

/** People, and nothing but what they are: a sentence about somebody begins with a name too. */
function startsWithPeople(told: string, field: ProgrammeKnowledge): boolean {
  const last = namesAtStart(told, field).at(-1)
  return (
    last !== undefined && !/^[^.,;:(|–—-]{0,3}\p{Ll}{2}/u.test(told.slice(told.indexOf(last) + last.length))
  )
}
