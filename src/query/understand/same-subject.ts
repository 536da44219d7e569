// Whether two lines name the same subject, in whatever words or language: “Sicherheit” is “security”, “o11y” is
// “observability”, “argocd” is “Argo CD”.
import { type AnalysedWord, analyse } from '../../search/words.ts'
import type { Library } from '../library/library.ts'
import { namesIn } from './interpret.ts'
import { readText } from './typed/reading.ts'

/** @returns whether both name the same; small words and the order of words say nothing */
export function isSameSubject(one: string, other: string, library: Library): boolean {
  const [key, another] = [one, other].map((text) => subjectKey(text, library))
  return key !== '' && key === another
}

/** Names, meanings and other words of a subject, each once. */
function subjectKey(text: string, library: Library): string {
  const reading = readText(inTheWordsOfTheField(text, library))
  const { words } = reading
  const taken = new Set<number>()
  const parts: string[] = []
  const take = (part: string, places: readonly number[]): void => {
    if (places.length === 0 || places.some((place) => taken.has(place))) return
    parts.push(part)
    for (const place of places) taken.add(place)
  }
  for (const { id, start, end } of namesIn(reading, library)) {
    take(
      id,
      words.flatMap((word, place) => (word.start >= start && word.end <= end ? [place] : [])),
    )
  }
  const meanings = library.analysis.concepts
    .find(words, 'question')
    .filter(({ oneWay }) => !oneWay)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
  for (const { concept, from, to } of meanings) {
    take(
      concept,
      Array.from({ length: to - from }, (_, index) => from + index),
    )
  }
  words.forEach(({ functional, stem }, place) => {
    if (!functional) take(stem, [place])
  })
  return [...new Set(parts)].toSorted().join(' ')
}

/** Names of other languages by what they mean; the longest first: “seguridad” is part of several. */
function inTheWordsOfTheField(text: string, { analysis }: Library): string {
  const words: readonly AnalysedWord[] = analyse(text)
  const said = new Map<number, string>()
  const names = analysis.sayings
    .find(words)
    .filter(({ isName }) => isName)
    .toSorted((a, b) => b.places.length - a.places.length)
  for (const { means, places } of names) {
    if (places.some((place) => said.has(place))) continue
    places.forEach((place, index) => {
      said.set(place, index === 0 ? (means[0] ?? '') : '')
    })
  }
  return words
    .map(({ raw }, place) => said.get(place) ?? raw)
    .filter(Boolean)
    .join(' ')
}
