// Names of several words, mistyped: written as one, or with a wrong letter in one of them.
import { fold } from '../../../domain/library/ids.ts'
import { beginsAlike, withinOneEdit } from '../../../search/spelling.ts'
import { type AnalysedWord, isQuestionWord, stemOf } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'

const SHORTEST = 4

/** Names of several words as one, by the projects of a library. */
const joinedNames = new WeakMap<Searchable['projects'], ReadonlyMap<string, string>>()

/** "gatewayapi", though some title writes it so: the name of a project without its blanks. */
export function nameInOneWord(
  { folded }: AnalysedWord,
  { projects, index, analysis }: Searchable,
): string | undefined {
  let names = joinedNames.get(projects)
  if (!names) {
    const spelt = [...projects.values()].map(({ name }) => fold(name).split(' '))
    names = new Map(
      spelt.filter((parts) => parts.length > 1).map((parts) => [parts.join(''), parts.join(' ')]),
    )
    joinedNames.set(projects, names)
  }
  const name = names.get(folded)
  const isNameItself = name !== undefined && analysis.names.find(folded, 'lead').length > 0
  return isNameItself || index.documentsWith(stemOf(folded)) > 0 ? undefined : name
}

/** Of names of several words which word follows which, and which stands before which; by the projects of a library. */
const neighbours = new WeakMap<
  Searchable['projects'],
  {
    readonly after: ReadonlyMap<string, ReadonlySet<string>>
    readonly before: ReadonlyMap<string, ReadonlySet<string>>
  }
>()

function neighboursInNames({ projects }: Searchable) {
  let known = neighbours.get(projects)
  if (!known) {
    const [after, before] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
    const note = (map: Map<string, Set<string>>, word: string, other: string) =>
      map.set(word, (map.get(word) ?? new Set()).add(other))
    for (const { terms } of projects.values())
      for (const { text } of terms) {
        const parts = fold(text).split(' ')
        parts.slice(1).forEach((part, i) => {
          note(after, parts[i] ?? '', part)
          note(before, part, parts[i] ?? '')
        })
      }
    known = { after, before }
    neighbours.set(projects, known)
  }
  return known
}

/** “Gateway apii”: beside one word of a name nothing is nearer than the next, however short it is. */
export function wordOfName(
  { folded }: AnalysedWord,
  before: string | undefined,
  after: AnalysedWord | undefined,
  space: Searchable,
): string | undefined {
  if (folded.length < SHORTEST) return undefined
  const names = neighboursInNames(space)
  const meant = [...(names.after.get(before ?? '') ?? []), ...(names.before.get(after?.folded ?? '') ?? [])]
  return meant.find((one) => beginsAlike(folded, one) && withinOneEdit(folded, one))
}

/** "cert manger": an English word, but beside the rest of a project's name it is that name mistyped. */
export function restOfName(
  word: AnalysedWord,
  before: AnalysedWord | undefined,
  after: AnalysedWord | undefined,
  space: Searchable,
): string | undefined {
  const { spelling, analysis, field } = space
  if (!field || spelling.has(word.folded) || isQuestionWord(word)) return undefined
  // To look for the nearest word takes longest: only beside a word of a name.
  const names = neighboursInNames(space)
  if (!names.after.has(before?.folded ?? '') && !names.before.has(after?.folded ?? '')) return undefined
  const near = spelling.correct(word.folded)
  if (near === undefined) return undefined
  const completes = (name: string) =>
    analysis.names.find(name, 'lead').some(({ start, end }) => start === 0 && end === name.length)
  const isRest =
    (before !== undefined && completes(`${before.folded} ${near}`)) ||
    (after !== undefined && completes(`${near} ${after.folded}`))
  return isRest ? near : undefined
}
