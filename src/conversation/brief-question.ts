// A button holds few letters: a longer question goes into it in the words that count.
import { typedFilter, withoutFilters } from '../domain/requests/typed-filters.ts'
import type { Library } from '../query/library/library.ts'
import { analyse, isQuestionWord } from '../search/words.ts'

/** With the longest thing that a button asks of a question (`verdict:nothing-useful:`) it fits every platform. */
const BRIEF_BYTES = 66

/**
 * The question in the words that count, in their order; nothing where it is short, or none of its words is known.
 * Of “we are a small team and wonder how anybody keeps prometheus running on a hundred edge clusters” it keeps
 * “prometheus hundred edge clusters”.
 */
export function briefOf(question: string, { index, programme }: Library): { readonly brief?: string } {
  if (Buffer.byteLength(question) <= BRIEF_BYTES) return {}
  // They narrow whatever else is asked.
  const { text, filters } = withoutFilters(question)
  const words = analyse(text)
  const documents = (stem: string): number => index.documentsWith(stem) || programme.documentsWith(stem)
  // What few texts say tells most of what is asked.
  const rarest = words
    .map((word, place) => ({ ...word, place, rank: documents(word.stem) }))
    .filter((word) => word.rank > 0 && !isQuestionWord(word))
    .filter((word, place, all) => all.findIndex(({ stem }) => stem === word.stem) === place)
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
  const kept: typeof rarest = []
  const written = (some: typeof rarest): string =>
    [...filters.map(typedFilter), ...some.toSorted((a, b) => a.place - b.place).map(({ raw }) => raw)].join(
      ' ',
    )
  for (const word of rarest) if (Buffer.byteLength(written([...kept, word])) <= BRIEF_BYTES) kept.push(word)
  const brief = written(kept)
  return kept.length > 0 && Buffer.byteLength(brief) <= BRIEF_BYTES ? { brief } : {}
}
