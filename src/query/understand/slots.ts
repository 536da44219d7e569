// What an answer has to speak of: one slot for each thing the question asks about, with every way to say it.
import type { WeightedTerm } from '../../search/text-index.ts'
import type { AnalysedWord } from '../../search/words.ts'
import type { Searchable } from '../library/searchable.ts'
import { isFillerAmong } from './fillers.ts'
import { type NameInQuestion, namedSlot, namesAmong } from './named-slots.ts'
import { type Reading, textOfWords } from './reading.ts'
import type { Said } from './said.ts'
import { evidenceAmong, type Slot, type Sought, TELLS, type TermCounts, weighed } from './sought.ts'
import { answerable, repeatedOnce, telling, withCompany } from './telling-slots.ts'
import { termsMeaning } from './ways.ts'
import { WEIGHT, weighing } from './weights.ts'
import { wordSlot } from './word-slots.ts'

/** Words that are no evidence only decide between texts that answer alike. */
const ASIDE = 0.5

/** "best", "think": within one edition, words that more than one everyday text in fifty holds say nothing. */
const SAYS_LITTLE = 4

/** What a question is read with besides the texts. */
export interface Seeking {
  /** Filters say what is wanted: words about talks ("best", "think") are then no subject. */
  readonly narrowed?: boolean
  /** Other texts that write words and names: the programme. */
  readonly also?: TermCounts
}

/** Seeks what a question names; no slots when it names no subject. */
export function seek(reading: Reading, space: Searchable, { narrowed = false, also }: Seeking = {}): Sought {
  const { words } = reading
  const names = namesAmong(reading, space)
  const named = names.filter(({ kind }) => kind !== 'concept')
  const nameWords = new Set(named.flatMap(({ places }) => places))
  const free = words.map((word, place) => ({ word, place })).filter(({ place }) => !nameWords.has(place))
  const sayings = space.analysis.sayings.find(words)
  const isFiller = isFillerAmong(words, sayings, space, also)
  const subjects = free.filter(({ word, place }) => !isFiller(word, place))
  // "keynotes" alone is a subject, "best talks about dns" is not about talks.
  const asked =
    subjects.length > 0 || named.length > 0
      ? subjects
      : free.filter(
          ({ word, place }) =>
            !word.functional &&
            !isFiller.elsewhere(word, place) &&
            !(narrowed && (space.field?.surprise(word.stem) ?? SAYS_LITTLE) < SAYS_LITTLE),
        )
  const said: Said = {
    words,
    asked: new Set(asked.map(({ place }) => place)),
    concepts: names.filter(({ kind }) => kind === 'concept'),
    meanings: space.analysis.concepts.find(words, 'question'),
    sayings,
    inNames: space.named.placesIn(words),
    isForeign: isFiller.isForeign,
    ...(also && { also }),
  }
  const alone = named.length === 1 && asked.length === 0
  const slots = [
    ...named.map((name) => namedSlot(name, words, alone, space)),
    ...asked.map(({ place }) => wordSlot(place, said, space)),
    ...unspelt(said, nameWords, space),
  ].map((slot) => weighed(slot, space.index))
  const kept = repeatedOnce(answerable(telling(withCompany(slots), space), space))
  const aboutTalks = new Set(
    asked.length > 0
      ? free.filter(({ word, place }) => isFiller.aboutTalks(word, place)).map(({ place }) => place)
      : [],
  )
  return {
    slots: kept.map((slot) => heard(slot, space)),
    helping: helpingTerms(words, named, aboutTalks).filter(
      ({ term }) => space.index.informativeness(term) >= TELLS,
    ),
    said: words.flatMap(({ functional, stem, folded }, place) =>
      functional ? [] : [{ stem, folded, weight: aboutTalks.has(place) ? WEIGHT.aboutTalks : WEIGHT.typed }],
    ),
  }
}

function helpingTerms(
  words: readonly AnalysedWord[],
  named: readonly NameInQuestion[],
  aboutTalks: ReadonlySet<number>,
): readonly WeightedTerm[] {
  const wordsAt = (places: Iterable<number>) => [...places].flatMap((place) => words[place] ?? [])
  return [
    ...named
      .filter(({ places }) => places.length > 1)
      .flatMap(({ places }) => wordsAt(places))
      .map(weighing(WEIGHT.partOfName)),
    ...wordsAt(aboutTalks).map(weighing(WEIGHT.aboutTalks)),
  ]
}

/** A saying of function words alone ("who can do what") has no slot of its own: what it means is one. */
function unspelt(
  { asked, sayings, words }: Said,
  nameWords: ReadonlySet<number>,
  space: Searchable,
): readonly Slot[] {
  return sayings
    .filter(({ places }) => !places.some((place) => asked.has(place) || nameWords.has(place)))
    .map(({ means, places }) => ({
      typed: textOfWords(places.flatMap((place) => words[place] ?? [])),
      words: places.flatMap((place) => words[place]?.stem ?? []),
      covering: means
        .flatMap((subject) => termsMeaning(subject, space))
        .map((term) => ({ term, weight: WEIGHT.meaning })),
      importance: 0,
      evidence: 'word' as const,
      most: Number.POSITIVE_INFINITY,
      share: 1,
      surprise: Number.POSITIVE_INFINITY,
      loudness: 1,
    }))
    .filter(({ covering }) => covering.length > 0)
}

/** What tells little in everyday speech counts as little in the ranking, however rare it is in the texts. */
function heard(slot: Slot, { index, field, general }: Searchable): Slot {
  if (slot.project) return slot
  if (!field) return { ...slot, loudness: Math.max(...slot.words.map((stem) => general?.weight(stem) ?? 1)) }
  const tells = Math.min(...slot.covering.map(({ term }) => index.informativeness(term)))
  const share = Math.min(1, slot.importance / tells) * (evidenceAmong(slot, index) === 'aside' ? ASIDE : 1)
  return tells > 0 ? { ...slot, loudness: share } : slot
}
