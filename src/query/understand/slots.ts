// What an answer has to speak of: one slot for each thing the question asks about, with every way to say it.
import { pairsOf } from '../../search/pairs.ts'
import { type AnalysedWord, analyse, isOpinion, isQuestionWord } from '../../search/words.ts'
import type { Searchable } from '../library/searchable.ts'
import { linkAskedBy } from './asked/links-asked.ts'
import { asksOnlyForNews, newestAsked, placeOfNew } from './asked/newest-asked.ts'
import { isAnotherMatter } from './other-matters/another-matter.ts'
import { isFillerAmong } from './slots/fillers.ts'
import { fullNames } from './slots/full-names.ts'
import { helpingTerms } from './slots/helping.ts'
import { type NameInQuestion, namedSlot, namesAmong } from './slots/named-slots.ts'
import type { Said } from './slots/said.ts'
import { saidTogether } from './slots/saying-slots.ts'
import {
  evidenceAmong,
  type SaidWord,
  type Sought,
  type Subject,
  type TermCounts,
  weighed,
} from './slots/sought.ts'
import { answerable, repeatedOnce, telling, withCompany, withReleases } from './slots/telling-slots.ts'
import { WEIGHT } from './slots/weights.ts'
import { wordSlot } from './slots/word-slots.ts'
import { isRelease } from './typed/numbers.ts'
import type { Reading } from './typed/reading.ts'

/** Words that are no evidence only decide between texts that answer alike. */
const ASIDE = 0.5
/** "came", "hot": within one edition, words that more than one everyday text in fifty holds say nothing. */
const SAYS_LITTLE = 4

const isEveryday = ({ stem }: AnalysedWord, { field }: Searchable): boolean =>
  field !== undefined && !field.isOfField(stem) && field.surprise(stem) < SAYS_LITTLE

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
  const asksNew = placeOfNew(words)
  const sayings = space.analysis.sayings.find(words).filter(({ places }) => !places.includes(asksNew))
  const meanings = space.analysis.concepts.find(words, 'question')
  const concepts = names.filter(({ kind }) => kind === 'concept')
  // "mutual tls between our services": words of a subject's name are more than a way to say another.
  const inPhrases = new Set([
    ...concepts.flatMap(({ places }) => places),
    ...meanings.filter(({ from, to }) => to - from > 1).flatMap(({ from, to }) => placesBetween(from, to)),
  ])
  const sayingSlots = saidTogether(words, sayings, space, also)
  const isTaken = placesIn(
    [names, sayingSlots, meanings.map(({ from, to }) => ({ places: placesBetween(from, to) }))].flat(),
  )
  const together = [...sayingSlots, ...fullNames(words, isTaken, space, also)]
  const spoken = new Set(together.flatMap(({ places }) => places).filter((place) => !inPhrases.has(place)))
  const named = names.filter(
    ({ kind, places }) => kind !== 'concept' && !places.every((place) => spoken.has(place)),
  )
  const inProjects = new Set(named.flatMap(({ places }) => places))
  const taken = new Set([...spoken, ...inProjects])
  const free = words.map((word, place) => ({ word, place })).filter(({ place }) => !taken.has(place))
  const newest = newestAsked(words)
  const isFiller = isFillerAmong(words, sayings, space, also)
  const inSayings = new Set(sayings.flatMap(({ places }) => places))
  // “Stateful workloads”: beside a word of the field with which the notes say it, an everyday word is half of a subject.
  const isHalf = (place: number): boolean =>
    [words.slice(place - 1, place + 1), words.slice(place, place + 2)].some(
      (pair) =>
        pair.some((word) => !isQuestionWord(word) && !isEveryday(word, space)) &&
        pairsOf(pair).some((term) => space.index.documentsWith(term) > 0),
    )
  const saysLittle = (word: AnalysedWord, place: number) =>
    narrowed &&
    !inSayings.has(place) &&
    !space.named.isTheme(word.stem) &&
    isEveryday(word, space) &&
    !isHalf(place)
  const subjects = free.filter(
    ({ word, place }) =>
      !isFiller(word, place) && !saysLittle(word, place) && !(newest === 'news' && asksOnlyForNews(word)),
  )
  // "keynotes" alone is a subject, "best talks about dns" is not about talks, nor "tldr of kubecon eu 2021" about a tldr.
  const asked =
    subjects.length > 0 || named.length > 0 || together.length > 0
      ? subjects
      : free.filter(
          ({ word, place }) =>
            !word.functional &&
            !isFiller.elsewhere(word, place) &&
            !saysLittle(word, place) &&
            !(narrowed && isQuestionWord(word) && !isOpinion(word)),
        )
  const said: Said = {
    words,
    asked: new Set(asked.map(({ place }) => place)),
    concepts,
    meanings,
    sayings,
    inNames: space.named.placesIn(words),
    isForeign: isFiller.isForeign,
    ...(also && { also }),
  }
  const alone = named.length === 1 && asked.length === 0 && together.length === 0
  const slots = [
    ...named.map((name) => namedSlot(name, words, alone, space)),
    ...asked.map(({ place }) => wordSlot(place, said, space)),
    ...together.map(({ slot }) => slot),
  ].map((slot) => weighed(slot, space.index))
  const kept = repeatedOnce(answerable(telling(withReleases(withCompany(slots), space), space), space))
  const aboutTalks = new Set(
    asked.length + together.length > 0
      ? free.filter(({ word, place }) => isFiller.aboutTalks(word, place)).map(({ place }) => place)
      : [],
  )
  const isOfElse = !isFiller.isForeign && isAnotherMatter(words, kept, space, also)
  const link = free.map(({ word }) => linkAskedBy(word)).find((kind) => kind !== undefined)
  return {
    ...(link && { link }),
    ...(newest && { newest }),
    ...(isOfElse && { anotherMatter: true as const }),
    slots: isOfElse ? [] : kept.map((slot) => heard(slot, space)),
    helping: helpingTerms(words, { named, spoken, aboutTalks, newest }, space),
    said: saidIn(words, alone ? named : [], alone ? new Set() : inProjects, aboutTalks, space),
  }
}

/**
 * The words of a question as they were typed. Beside something else that is asked, how a project is spelt says nothing;
 * alone, another spelling of its name counts as the name: "argocd" is "argo cd".
 */
function saidIn(
  words: readonly AnalysedWord[],
  named: readonly NameInQuestion[],
  unsaid: ReadonlySet<number>,
  aboutTalks: ReadonlySet<number>,
  { projects }: Searchable,
): readonly SaidWord[] {
  const [only] = named
  const name = only && analyse(projects.get(only.id)?.name ?? '')
  const joined = (parts: readonly AnalysedWord[]) => parts.map(({ folded }) => folded).join('')
  const typed = only?.places.flatMap((place) => words[place] ?? []) ?? []
  if (name && typed.length !== name.length && joined(name) === joined(typed))
    return name.map(({ stem, folded }) => ({ stem, folded, weight: WEIGHT.typed }))
  return words.flatMap(({ functional, stem, folded }, place) =>
    functional || unsaid.has(place)
      ? []
      : [{ stem, folded, weight: aboutTalks.has(place) ? WEIGHT.aboutTalks : WEIGHT.typed }],
  )
}

const placesIn = (found: readonly { readonly places: readonly number[] }[]): ((place: number) => boolean) => {
  const places = new Set(found.flatMap(({ places }) => places))
  return (place) => places.has(place)
}

const placesBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

/** What tells little in everyday speech counts as little in the ranking, however rare it is in the texts. */
function heard(slot: Subject, { index, field, general }: Searchable): Subject {
  if (slot.project) return slot
  if (!field) return { ...slot, loudness: Math.max(...slot.words.map((stem) => general?.weight(stem) ?? 1)) }
  const tells = Math.min(...slot.covering.map(({ term }) => index.informativeness(term)))
  // "flappy": whoever says what hardly anybody says means just that, whatever field it is of.
  const isTelling =
    slot.words.some((stem) => field.isRare(stem)) && !slot.words.every((folded) => isRelease({ folded }))
  const isAside = evidenceAmong(slot, index) === 'aside' && !isTelling
  const share = Math.min(1, slot.importance / tells) * (isAside ? ASIDE : 1)
  return tells > 0 ? { ...slot, loudness: share } : slot
}
