// Projects and subjects of the catalogue that a question names.
import type { ProjectId } from '../../../domain/library/ids.ts'
import { fold } from '../../../domain/library/ids.ts'
import { pairsOf } from '../../../search/pairs.ts'
import type { AnalysedWord } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { isNumber } from '../typed/numbers.ts'
import { type Reading, textOfWords } from '../typed/reading.ts'
import { isHeld, type Subject } from './sought.ts'
import { WEIGHT, weighing } from './weights.ts'

export interface NameInQuestion {
  readonly id: ProjectId
  readonly kind: string
  /** Which words spell it. */
  readonly places: readonly number[]
  /** The name is also an ordinary word or two. */
  readonly isWord: boolean
}

/** A name is what the question is about; the words around it only say what about it. */
const NAME_COUNTS = 2

/** The names in their order. */
export function namesAmong({ text, words }: Reading, space: Searchable): readonly NameInQuestion[] {
  return space.analysis.names.findAmong(words, text, 'question').flatMap(({ id, start, end }) => {
    const project = space.projects.get(id)
    const places = words.flatMap((word, place) => (word.start >= start && word.end <= end ? [place] : []))
    const spelt = fold(textOfWords(places.flatMap((place) => words[place] ?? [])))
    const isWord = project?.terms.find((term) => fold(term.text) === spelt)?.rule !== 'any'
    return project ? [{ id, kind: project.kind, places, isWord }] : []
  })
}

/**
 * The words of a name count as that name only: "argo rollouts" is not about Argo CD. Where no text has the name, those
 * who bear it with another are meant: "argo" is Argo CD, Argo Workflows and Argo Events.
 */
export function namedSlot(
  { id, places, isWord }: NameInQuestion,
  words: readonly AnalysedWord[],
  alone: boolean,
  { index, projects }: Searchable,
): Subject {
  const parts = places.flatMap((place) => words[place] ?? [])
  const isNoted = index.documentsWith(id) > 0
  // "flux" in a sentence is a word where no text names the project.
  const asWord = isWord && !alone && !isNoted
  const kin = isNoted ? [] : kinOf(id, projects)
  const covering = [
    { term: id, weight: WEIGHT.typed },
    ...kin.map((term) => ({ term, weight: WEIGHT.meaning })),
    ...(asWord ? parts.map(weighing(WEIGHT.typed / parts.length)) : []),
    // “Helm 2” is Helm in any text, and best in one that says the number too.
    ...(parts.some(isNumber) ? numbered(parts, index) : []),
  ]
  return {
    typed: textOfWords(parts),
    words: parts.map(({ stem }) => stem),
    covering,
    importance: 0,
    project: id,
    evidence: asWord && !isHeld({ covering: covering.slice(0, 1 + kin.length) }, index) ? 'word' : 'name',
    most: Number.POSITIVE_INFINITY,
    share: asWord ? 1 : NAME_COUNTS,
    surprise: Number.POSITIVE_INFINITY,
    loudness: 1,
  }
}

const numbered = (parts: readonly AnalysedWord[], index: Searchable['index']) =>
  pairsOf(parts)
    .filter((term) => index.documentsWith(term) > 0)
    .map((term) => ({ term, weight: WEIGHT.typed }))

function kinOf(id: ProjectId, projects: Searchable['projects']): readonly ProjectId[] {
  const name = projects.get(id)?.name
  return name
    ? [...projects.values()].filter((one) => one.name.startsWith(`${name} `)).map((one) => one.id)
    : []
}
