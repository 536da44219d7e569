// Terms that only help to rank: parts of names, words of sayings, words about talks, and what an introduction or news say.
import type { WeightedTerm } from '../../../search/text-index.ts'
import { type AnalysedWord, analyse } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { type NewestAsked, TOLD_BY } from '../asked/newest-asked.ts'
import { asksForIntroduction, INTRODUCTIONS } from './introductions.ts'
import type { NameInQuestion } from './named-slots.ts'
import { TELLS } from './sought.ts'
import { WEIGHT, weighing } from './weights.ts'

interface Around {
  readonly named: readonly NameInQuestion[]
  /** Places of the words that say something together. */
  readonly spoken: ReadonlySet<number>
  readonly aboutTalks: ReadonlySet<number>
  readonly newest: NewestAsked | undefined
}

export function helpingTerms(
  words: readonly AnalysedWord[],
  { named, spoken, aboutTalks, newest }: Around,
  { projects, field, index }: Searchable,
): readonly WeightedTerm[] {
  const wordsAt = (places: Iterable<number>) => [...places].flatMap((place) => words[place] ?? [])
  // "flappy alerts": whoever says what hardly anybody says means just that; "downtime" the field says itself.
  const isMeant = ({ stem }: AnalysedWord) => field?.isRare(stem) === true && !field.isOfField(stem)
  const told = newest
    ? TOLD_BY[newest].map((term) => ({ term, weight: WEIGHT.introduces }))
    : asksForIntroduction(words)
      ? INTRODUCTIONS
      : []
  return [
    ...named
      .map(({ id }) => analyse(projects.get(id)?.name ?? ''))
      .filter((parts) => parts.length > 1)
      .flat()
      .map(weighing(WEIGHT.partOfName)),
    ...wordsAt(spoken)
      .filter(({ functional }) => !functional)
      .map((word) => weighing(isMeant(word) ? WEIGHT.typed : WEIGHT.ofSaying)(word)),
    ...wordsAt(aboutTalks).map(weighing(WEIGHT.aboutTalks)),
    ...(field ? told : []),
  ].filter(({ term }) => index.informativeness(term) >= TELLS)
}
