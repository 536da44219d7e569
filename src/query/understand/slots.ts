// What an answer has to speak of: one slot for each thing the question asks about, with every way to say it.
import type { ProjectId } from '../../domain/library/ids.ts'
import { fold } from '../../domain/library/ids.ts'
import type { ConceptFound } from '../../search/concepts.ts'
import type { WeightedTerm } from '../../search/text-index.ts'
import { compoundOf } from '../../search/text-terms.ts'
import { type AnalysedWord, analyse, even, isQuestionWord, stemOf } from '../../search/words.ts'
import type { Searchable } from '../library/searchable.ts'
import type { Slot, Sought } from './sought.ts'
import { answerable, besideNames, repeatedOnce, TELLS, telling } from './telling-slots.ts'

/** What each way of saying counts: what was typed most, what it also means less. */
const WEIGHT = {
  typed: 1,
  meaning: 0.9,
  leadsTo: 0.5,
  completion: 0.7,
  /** "Argo" of "Argo CD": among texts that name it, one that also speaks of its kin. */
  partOfName: 0.15,
  aboutTalks: 0.5,
} as const

/** A name is what the question is about; the words around it only say what about it. */
const NAME_COUNTS = 2
const COMPLETIONS_TRIED = 8
const SHORTEST_PREFIX = 3

/** Reads a question; no slots when it names no subject. */
export function seek(text: string, space: Searchable): Sought {
  const words = analyse(text)
  const names = namesIn(text, words, space)
  const named = names.filter(({ kind }) => kind !== 'concept')
  const nameWords = new Set(named.flatMap(({ indices }) => indices))
  const free = words.map((word, index) => ({ word, index })).filter(({ index }) => !nameWords.has(index))
  const subjects = free.filter(({ word }) => !isQuestionWord(word))
  // "keynotes" alone is a subject, "best talks about dns" is not about talks.
  const asked =
    subjects.length > 0 || named.length > 0 ? subjects : free.filter(({ word }) => !word.functional)
  const said: Said = {
    words,
    asked: new Set(asked.map(({ index }) => index)),
    concepts: names.filter(({ kind }) => kind === 'concept'),
    meanings: space.analysis.concepts.find(words, 'question'),
  }
  const alone = named.length === 1 && asked.length === 0
  const slots = [
    ...named.map((name) => namedSlot(name, words, alone, space)),
    ...asked.map(({ index }) => wordSlot(index, said, space)),
  ]
  const kept = repeatedOnce(besideNames(answerable(telling(slots), space), space))
  const isAround = (word: AnalysedWord) => isQuestionWord(word) && asked.length > 0
  const helping = [
    ...named
      .filter(({ indices }) => indices.length > 1)
      .flatMap(({ indices }) => indices.flatMap((place) => words[place] ?? []))
      .map(weighing(WEIGHT.partOfName)),
    ...free
      .filter(({ word }) => !word.functional && isAround(word))
      .map(({ word }) => weighing(WEIGHT.aboutTalks)(word)),
  ]
  return {
    slots: kept,
    helping: helping.filter(({ term }) => space.index.informativeness(term) >= TELLS),
    said: words
      .filter((word) => !word.functional)
      .map((word) => ({
        stem: word.stem,
        folded: word.folded,
        weight: isAround(word) ? WEIGHT.aboutTalks : WEIGHT.typed,
      })),
  }
}

const weighing =
  (weight: number) =>
  (word: AnalysedWord): WeightedTerm => ({ term: word.stem, weight })

interface NameInQuestion {
  readonly id: ProjectId
  readonly kind: string
  /** Which words spell it. */
  readonly indices: readonly number[]
  /** The name is also an ordinary word or two. */
  readonly isWord: boolean
}

function namesIn(text: string, words: readonly AnalysedWord[], space: Searchable): readonly NameInQuestion[] {
  const evened = even(text)
  return space.analysis.names.find(evened, 'question').flatMap(({ id, start, end }) => {
    const project = space.projects.get(id)
    const indices = words.flatMap((word, index) => (word.start >= start && word.end <= end ? [index] : []))
    const spelt = fold(evened.slice(start, end))
    const isWord = project?.terms.find((term) => fold(term.text) === spelt)?.rule !== 'any'
    return project ? [{ id, kind: project.kind, indices, isWord }] : []
  })
}

/** The words of a name count as that name only: "argo rollouts" is not about Argo CD. */
function namedSlot(
  { id, indices, isWord }: NameInQuestion,
  words: readonly AnalysedWord[],
  alone: boolean,
  { index }: Searchable,
): Slot {
  const parts = indices.flatMap((place) => words[place] ?? [])
  // "flux" in a sentence is a word where no text names the project.
  const asWord = isWord && !alone && index.documentsWith(id) === 0
  const covering = [
    { term: id, weight: WEIGHT.typed },
    ...(asWord ? parts.map(weighing(WEIGHT.typed / parts.length)) : []),
  ]
  return {
    typed: parts.map((word) => word.raw).join(' '),
    covering,
    importance: asWord ? leastInformative(covering, index) : NAME_COUNTS * index.informativeness(id),
    project: id,
  }
}

interface Said {
  /** The words that are slots: others share in no meaning. */
  readonly asked: ReadonlySet<number>
  readonly words: readonly AnalysedWord[]
  /** Subjects of the catalogue ("service mesh", "GitOps"): like any other, not names to insist on. */
  readonly concepts: readonly NameInQuestion[]
  readonly meanings: readonly ConceptFound[]
}

function wordSlot(
  place: number,
  { words, asked, concepts, meanings }: Said,
  { index, spelling }: Searchable,
): Slot {
  const word = words[place]
  if (!word) return { typed: '', covering: [], importance: 0 }
  // What is said in three words is met by each of them; its weight is shared out, and adds up to one.
  const subjects = concepts
    .filter(({ indices }) => indices.includes(place))
    .map(({ id, indices }) => ({
      term: id,
      weight: WEIGHT.meaning / indices.filter((i) => asked.has(i)).length,
    }))
  const meant = meanings
    .filter(({ from, to }) => from <= place && place < to)
    .map(({ concept, oneWay, from, to }) => ({
      term: concept,
      weight: (oneWay ? WEIGHT.leadsTo : WEIGHT.meaning) / countBetween(asked, from, to),
    }))
  const [before, after] = [words[place - 1], words[place + 1]]
  const compounds = [before && compoundOf(before, word), after && compoundOf(word, after)]
    .filter((term): term is string => term !== undefined && index.documentsWith(term) > 0)
    .map((term) => ({ term, weight: WEIGHT.meaning / 2 }))
  const isKnown = index.documentsWith(word.stem) > 0 || meant.length + subjects.length + compounds.length > 0
  const isPrefix = !isKnown && place === words.length - 1 && word.folded.length >= SHORTEST_PREFIX
  const completions = isPrefix
    ? spelling
        .complete(word.folded, COMPLETIONS_TRIED)
        .map((full) => ({ term: stemOf(full), weight: WEIGHT.completion }))
    : []
  // A meaning found wherever the word stands, and nowhere else, is the word.
  const typed = weighing(WEIGHT.typed)(word)
  const others = meant.filter(
    ({ term }) => term !== `=${word.stem}` || index.documentsWith(term) !== index.documentsWith(word.stem),
  )
  const covering = unique([typed, ...others, ...subjects, ...compounds, ...completions])
  return { typed: word.raw, covering, importance: leastInformative(covering, index) }
}

const countBetween = (places: ReadonlySet<number>, from: number, to: number): number =>
  [...places].filter((place) => from <= place && place < to).length

const leastInformative = (terms: readonly WeightedTerm[], index: Searchable['index']): number =>
  Math.min(...terms.map(({ term }) => index.informativeness(term)))

/** One way of saying counts once for a slot, as much as it can. */
function unique(terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const most = new Map<string, number>()
  for (const { term, weight } of terms) most.set(term, Math.max(weight, most.get(term) ?? 0))
  return [...most].map(([term, weight]) => ({ term, weight }))
}
