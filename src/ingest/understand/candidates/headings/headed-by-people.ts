// Titles whose people stand in the heading below them.
import { wordsOfRuns } from '../../../blocks.ts'
import { namesConference } from '../../events/conference-named.ts'
import { type PeopleBelow, peopleBelow, peopleLabelled } from '../../lines/below/people-below.ts'
import { peopleAlone, personAlone, personWithRole } from '../../lines/people/people-alone.ts'
import { isGeneric } from '../../lines/titles/generic.ts'
import { wordCount } from '../../lines/titles/titles.ts'
import { wordsFor } from '../../lines/words/wordings.ts'
import type { Part } from '../../outline.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { type Called, isCalledAsFile, isOfTalks } from '../called.ts'

/**
 * Titles over a heading that names people and nothing else ("## Ada Example (Acme)"), or over a part of the talk that
 * begins with them ("## Abstract", then "- Ada Example"): each with these people, and the heading where it is theirs.
 * Names that nobody knows are people only where what stands around them says so, or where several titles have some.
 */
export function headedByPeople(
  parts: readonly Part[],
  field: ProgrammeKnowledge,
  called?: Called,
): ReadonlyMap<Part, HeadedBy> {
  const found = parts.flatMap((part, order): (readonly [Part, HeadedBy, boolean])[] => {
    const sub = parts[order + 1]
    const said = part.own.filter((block) => block.kind !== 'other')
    const isBelow = sub?.parent === part || (sub?.heading.depth === part.heading.depth && said.length === 0)
    if (!sub || !isBelow || said.length > (namesFormatAlone(part) ? 1 : 0)) return []
    const title = part.heading.text
    if (isGeneric(title) || namesConference(title) || wordCount(title) < 2) return []
    const text = withoutDate(sub.heading.text)
    const people = peopleAlone(text, field, 'careful')
    const labelled = peopleLabelled(text, field)
    if (labelled.length > 0)
      return [[part, { people: labelled, evidence: ['speaker line'], lines: [], sub }, true]]
    // Several people below one heading are its subject, not who speaks of it.
    const more = part.all.find(
      (block) => block.kind === 'heading' && block !== sub.heading && block.depth === sub.heading.depth,
    )
    const besides = more?.kind === 'heading' ? withoutDate(more.text) : ''
    if (sub.parent === part && peopleAlone(besides, field, 'careful').length > 0) return []
    const isAlone = personAlone(text, field).length > 0 || personWithRole(text, field).length > 0
    // A file for each talk begins with its title and who gave it.
    const isOfFile =
      order === 0 && called !== undefined && (isCalledAsFile(title, called) || isOfTalks(called))
    const areHoused = people.length > 0 && text.split(/(?<=\)),\s+/).every((one) => HOUSED.test(one))
    const isPlain = isAlone || isOfFile || areHoused || people.length >= PANEL_FROM
    if (people.length > 0 && (isAlone || sub.parent === part))
      return [[part, { people, evidence: ['speaker line'], lines: [], sub }, isPlain]]
    const below = isGeneric(sub.heading.text) ? firstBullet(sub, field) : NOBODY
    return below.people.length > 0 ? [[part, below, true]] : []
  })
  return new Map(
    found
      .filter(([, , isPlain]) => isPlain || found.length >= SEVERAL_HEADED)
      .map(([part, headed]) => [part, headed]),
  )
}

/** Who spoke, as the first thing below "Abstract": alone in a bullet, known or not, or as below any title. */
function firstBullet({ own }: Part, field: ProgrammeKnowledge): PeopleBelow {
  const [first, second] = own
  const isOne = first?.kind === 'text' && first.item?.opens && !(second?.kind === 'text' && second.item)
  const people = isOne ? peopleAlone(wordsOfRuns(first.runs), field, 'careful') : []
  return people.length > 0 && first
    ? { people, evidence: ['speaker line'], lines: [first.startLine] }
    : peopleBelow(own, field)
}

export const NOBODY: PeopleBelow = { people: [], evidence: [], lines: [] }

type HeadedBy = PeopleBelow & { readonly sub?: Part }

const SEVERAL_HEADED = 2
/** So many names in one heading are people on a stage. */
const PANEL_FROM = 3
/** "Ada Example (Acme)", "Ada Example - @ada": a house or an account behind the name. */
const HOUSED =
  /^[^()@,]{4,40}(?:\s*\([^()]{2,40}\)|\s*[-–—|]?\s*\(?@[\w.-]+\)?|,\s+(?:the )?\p{Lu}[\p{L}\p{N} .&]{1,30})\s*$/iu

/** "Ada Example - @ada - 6 May 2015", "Ada Example..." */
const withoutDate = (text: string): string =>
  text.replace(/\s+[-–—|]\s+(?=[^-–—|]*\b20[0-3]\d\b)[^-–—|]{4,24}$|(?<=\p{L}{2})(?:\.{2,3}|…|:)\s*$/u, '')

const FORMAT_ALONE = new RegExp(`^\\W{0,3}${wordsFor('talk label')}\\W{0,3}$`, 'iu')

/** "Keynote" and nothing else right below the heading: what kind of session it was. */
export function namesFormatAlone({ own }: Part): boolean {
  const [first] = own
  return first?.kind === 'text' && FORMAT_ALONE.test(wordsOfRuns(first.runs))
}
