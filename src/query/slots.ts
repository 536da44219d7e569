// What an answer has to speak of: one slot for each thing the question asks about, with every way to say it.
import type { Query } from '../domain/answer.ts'
import type { ProjectId } from '../domain/ids.ts'
import { pairOf } from '../search/noted-index.ts'
import type { WeightedTerm } from '../search/text-index.ts'
import { type AnalysedWord, analyse, even, isQuestionWord, stemOf } from '../search/words.ts'
import type { Library } from './library.ts'

export interface Slot {
  readonly typed: string
  /** A text that holds one of these speaks of it. */
  readonly covering: readonly WeightedTerm[]
  /** Terms that only help to rank. */
  readonly helping: readonly WeightedTerm[]
  /** How much of the question it is. */
  readonly importance: number
  readonly project?: ProjectId
}

/** What each way of saying counts: what was typed most, what it also means less. */
const WEIGHT = { typed: 1, meaning: 0.9, leadsTo: 0.5, completion: 0.7, partOfName: 0.15, pair: 0.4 } as const

/** A name is what the question is about; the words around it only say what about it. */
const NAME_COUNTS = 2
const COMPLETIONS_TRIED = 8
const SHORTEST_PREFIX = 3

/** The slots of an understood question; empty when it names no subject. */
export function slotsOf(query: Query, library: Library): readonly Slot[] {
  const words = analyse(query.text)
  const names = namesIn(query, words, library)
  const named = names.filter(({ kind }) => kind !== 'concept').map((name) => namedSlot(name, words, library))
  const concepts = names.filter(({ kind }) => kind === 'concept')
  const covered = new Set(named.flatMap(({ indices }) => indices))
  const free = words.map((word, index) => ({ word, index })).filter(({ index }) => !covered.has(index))
  const subjects = free.filter(({ word }) => !isQuestionWord(word))
  // "keynotes" alone is a subject, "best talks about dns" is not about talks.
  const asked =
    subjects.length > 0 || named.length > 0 ? subjects : free.filter(({ word }) => !word.functional)
  const last = words.length - 1
  return [
    ...named.map(({ slot }) => slot),
    ...asked.map(({ word, index }) => wordSlot(word, index, words, index === last, concepts, library)),
  ]
}

/** Neighbouring words of the question as pairs: they help a text that says them together. */
export function pairsIn(query: Query): readonly WeightedTerm[] {
  const stems = analyse(query.text)
    .filter((word) => !word.functional)
    .map((word) => word.stem)
  return stems.slice(1).map((stem, i) => ({ term: pairOf(stems[i] ?? '', stem), weight: WEIGHT.pair }))
}

interface NameInQuestion {
  readonly id: ProjectId
  readonly kind: string
  /** Which words spell it. */
  readonly indices: readonly number[]
}

function namesIn(query: Query, words: readonly AnalysedWord[], library: Library): readonly NameInQuestion[] {
  return library.analysis.names.find(even(query.text), 'question').flatMap(({ id, start, end }) => {
    const project = library.catalogue.projects.get(id) ?? library.corpus.projects.get(id)
    const indices = words.flatMap((word, index) => (word.start >= start && word.end <= end ? [index] : []))
    return project ? [{ id, kind: project.kind, indices }] : []
  })
}

/** The words of a name count as that name only: "argo rollouts" is not about Argo CD. */
function namedSlot({ id, indices }: NameInQuestion, words: readonly AnalysedWord[], library: Library) {
  const parts = indices.flatMap((index) => words[index] ?? [])
  const slot: Slot = {
    typed: parts.map((word) => word.raw).join(' '),
    covering: [{ term: id, weight: WEIGHT.typed }],
    helping: parts.map((word) => ({ term: word.stem, weight: WEIGHT.partOfName })),
    importance: NAME_COUNTS * library.index.informativeness(id),
    project: id,
  }
  return { slot, indices }
}

function wordSlot(
  word: AnalysedWord,
  index: number,
  words: readonly AnalysedWord[],
  last: boolean,
  concepts: readonly NameInQuestion[],
  library: Library,
): Slot {
  // A concept ("service mesh", "GitOps") is a subject like any other, not a name to insist on.
  const ofConcepts = concepts
    .filter(({ indices }) => indices.includes(index))
    .map(({ id, indices }) => ({ term: id, weight: WEIGHT.meaning / indices.length }))
  const meanings = library.analysis.concepts
    .find(words, 'question')
    .filter(({ from, to }) => from <= index && index < to)
    .map(({ concept, oneWay, from, to }) => ({
      term: concept,
      // A meaning said in three words is found by each of them: together they count once.
      weight: (oneWay ? WEIGHT.leadsTo : WEIGHT.meaning) / (to - from),
    }))
  const known = library.index.documentsWith(word.stem) > 0 || meanings.length > 0
  const completions =
    !known && last && word.folded.length >= SHORTEST_PREFIX
      ? library.spelling
          .complete(word.folded, COMPLETIONS_TRIED)
          .map((full) => ({ term: stemOf(full), weight: WEIGHT.completion }))
      : []
  const covering = [{ term: word.stem, weight: WEIGHT.typed }, ...meanings, ...ofConcepts, ...completions]
  return {
    typed: word.raw,
    covering,
    helping: [],
    importance: Math.min(...covering.map(({ term }) => library.index.informativeness(term))),
  }
}
