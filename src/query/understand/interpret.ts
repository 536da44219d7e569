// What was typed → what was asked: filters typed and said, misspellings, projects named. Words are read once.
import type { Filters, Query } from '../../domain/answers/answer.ts'
import type { NamedProject } from '../../domain/library/project-names.ts'
import type { Library } from '../library/library.ts'
import { countAsked } from './asked/count-asked.ts'
import { takeOrder } from './asked/order-asked.ts'
import { readSpelling } from './correct.ts'
import { both, takeFilters } from './filters.ts'
import { takeLeftOut } from './left-out.ts'
import { type EditionsNamed, takeAuthor, takeEditions } from './named/name-words.ts'
import { takeOtherConferences } from './other-matters/conferences.ts'
import { takeOtherSenses } from './other-matters/take-other-senses.ts'
import { isYearOfElse, withoutPlans } from './other-matters/years-of-else.ts'
import { boundedQuestion } from './typed/bounded.ts'
import { withJoiningWords } from './typed/joined.ts'
import { withoutSurroundings } from './typed/pasted.ts'
import { type Reading, readText, type Taken, textOfWords } from './typed/reading.ts'

/** A question, with its words as they are left to search for. */
export interface Interpreted {
  readonly query: Query
  readonly reading: Reading
  /** The filters or the words say that the conference itself is meant, or one edition of it. */
  readonly narrowed: boolean
  /** A year is all that says so: it may be any year's anything. */
  readonly onlyYear: boolean
  /** How many talks there are was asked for. */
  readonly counts: boolean
}

/** What says which notes are meant; what is left out, or comes first, does not. */
const NARROWING = ['editions', 'day', 'speaker', 'author', 'projects'] as const

const ADDRESS = /\bhttps?:\/\/\S+/gi

/** Understands a question. Never fails: what cannot be understood is said in `misunderstood`. */
export function interpret(question: string, library: Library): Interpreted {
  const bounded = boundedQuestion(question).replace(/\s+/g, ' ').trim()
  const typed = takeFilters(withoutSurroundings(bounded).replace(ADDRESS, ' '), library)
  const { text, words } = readText(typed.text)
  const wanted = takeLeftOut({ text, words: withJoiningWords(words) }, library)
  const elsewhere = takeOtherConferences(wanted.words, library)
  const editions = inItsYear(
    takeEditions(withoutPlans(takeOtherSenses(elsewhere.words, library)), library),
    library,
  )
  const author = takeAuthor(editions.words, library)
  const inOrder = takeOrder(author.words)
  const { reading, corrections } = readSpelling({ text, words: inOrder.words }, library, library.programme)
  const filters: Filters = {
    ...(editions.named.filtering.length > 0 && { editions: editions.named.filtering }),
    ...(editions.named.day !== undefined && { day: editions.named.day }),
    ...(author.named !== undefined && { author: author.named }),
    ...(inOrder.named && { order: inOrder.named }),
    ...typed.filters,
    ...both({}, { without: [...(typed.filters.without ?? []), ...wanted.named] }),
  }
  const isNarrowed = NARROWING.some((filter) => typed.filters[filter] !== undefined)
  const named = namesIn(reading, library).map(({ id }) => id)
  return {
    query: {
      question: bounded,
      text: textOfWords(reading.words),
      filters,
      editions: [...new Set([...(typed.filters.editions ?? []), ...editions.named.all])],
      projects: [...new Set([...(filters.projects ?? []), ...named])],
      corrections,
      misunderstood: typed.misunderstood,
    },
    reading,
    narrowed: editions.named.plainly || author.named !== undefined || isNarrowed,
    onlyYear: editions.named.onlyYear && author.named === undefined && !isNarrowed,
    counts: countAsked(words),
  }
}

const NO_EDITIONS: EditionsNamed = {
  all: [],
  filtering: [],
  day: undefined,
  plainly: false,
  onlyYear: false,
}

/** Of “world cup 2022” nothing is left. */
const inItsYear = (taken: Taken<EditionsNamed>, library: Library): Taken<EditionsNamed> =>
  taken.named.onlyYear && isYearOfElse(taken.words, library) ? { words: [], named: NO_EDITIONS } : taken

/** The projects that a question names. */
export const namesIn = (
  { text, words }: Reading,
  { analysis }: Pick<Library, 'analysis'>,
): readonly NamedProject[] => analysis.names.findAmong(words, text, 'question')
