// Everybody whom a few sentences name, wherever in them: whoever is met, thanked or quoted aside.
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { namesAtStart } from '../people/people-in-text.ts'
import { IN_PASSING } from './links-told.ts'

const NAME_START = /(?<![\p{L}\p{N}'’@/.-])\p{Lu}[\p{L}'’-]+(?= \p{Lu}| (?:de|da|do|van|von|di|del|la|le) )/gu
/** People who were met or thanked, or who made what is quoted, did not speak for that. */
const BYSTANDER =
  /(?<!\p{L})(?:thanks?|thank you|met|meet|chat(?:ted)?|friends?|colleagues?|danke?|traf|merci|rencontr\p{L}+|gracias|conoc[íi]|obrigad[oa]|conheci|grazie|book|buch|livre|libro|livro|quote[ds]?|inspired)(?!\p{L})/iu
/** More people in one text are an audience. */
const MOST_NAMED = 3

/** Known by the programme, or called as people are. */
export const isKnownPerson = (name: string, field: ProgrammeKnowledge): boolean =>
  field.isPerson(name) || field.isGivenName(name.split(' ')[0] ?? '')

/** The people of these sentences; nobody where there are many. */
export function peopleMentioned(told: string, field: ProgrammeKnowledge): readonly string[] {
  const names = told
    .split(/(?<=[.!?。\n])\s/u)
    .filter((sentence) => !BYSTANDER.test(sentence) && !IN_PASSING.test(sentence))
    .flatMap((sentence) => {
      const found: string[] = []
      let from = 0
      for (const match of sentence.matchAll(NAME_START)) {
        if (match.index < from) continue
        const people = namesAtStart(sentence.slice(match.index), field).filter(
          // "Siccome Webpack …": the first word of a sentence has a capital anyway.
          (name, order) => order > 0 || match.index > 0 || isKnownPerson(name, field),
        )
        const last = people.at(-1)
        if (!last) continue
        found.push(...people)
        from = sentence.indexOf(last, match.index) + last.length
      }
      return found
    })
  const distinct = [...new Set(names)]
  return distinct.length <= MOST_NAMED ? distinct : []
}
