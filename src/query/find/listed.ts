// What stands in a list without having been asked for by its words: all that some filters let through.
import type { Filters } from '../../domain/answers/answer.ts'
import { type Corpus, type Note, type Noted, type Talk, wholeOf } from '../../domain/library/corpus.ts'
import { tells } from '../../domain/library/telling.ts'
import type { Library } from '../library/library.ts'
import { byDate } from './by-date.ts'
import { type FilterableNote, noteFilter } from './note-filter.ts'
import type { Ranked } from './rank.ts'

/** What a list begins with: the notes; of them those that tell something as a whole; or the talks. */
export type ListedFirst = 'notes' | 'wholes' | 'talks'

/**
 * Everything the filters let through: notes (a note of one talk as that talk), then talks, recommended ones first, then
 * the rest in the order of the notes.
 */
export function filtered(filters: Filters, library: Library, first: ListedFirst): readonly Ranked[] {
  const { corpus } = library
  const { notes, talks } = inOrder(corpus)
  const leading = first === 'talks' ? [] : notes.filter(({ whole }) => first === 'notes' || whole)
  const passing = [
    ...new Set([...leading.map(standing), ...talks, ...notes.map(standing), ...corpus.passages.values()]),
  ].filter(noteFilter(filters, library))
  return (filters.order ? byDate(filters.order, passing, ({ edition }) => edition, library) : passing).map(
    (subject, place) => unasked(subject, 1 / (place + 1)),
  )
}

interface InOrder {
  readonly notes: readonly { readonly note: Note; readonly whole: Noted | undefined }[]
  readonly talks: readonly Talk[]
}

/** The order of a corpus is the same for every list. */
const ordered = new WeakMap<Corpus, InOrder>()

function inOrder(corpus: Corpus): InOrder {
  const known = ordered.get(corpus)
  if (known) return known
  const isOneOf = new Map([...corpus.notes.values()].map((note) => [note, Number(isOfSeries(note, corpus))]))
  const order: InOrder = {
    notes: [...isOneOf.keys()]
      .map((note) => ({ note, whole: wholeOf(note, corpus) }))
      .toSorted((a, b) => (isOneOf.get(a.note) ?? 0) - (isOneOf.get(b.note) ?? 0)),
    talks: [...corpus.talks.values()].toSorted((a, b) => seen(a) - seen(b)),
  }
  ordered.set(corpus, order)
  return order
}

/** One of several notes by one author of one edition tells of a day or of a subject, not of the whole. */
const isOfSeries = ({ id, author, edition }: Note, { notes }: Corpus): boolean =>
  author !== undefined &&
  notes.values().some((other) => other.id !== id && other.author === author && other.edition === edition)

/** A note of one talk is that talk; of many it stands for itself, and shows the words of its overview. */
const standing = ({
  note,
  whole,
}: {
  readonly note: Note
  readonly whole: Noted | undefined
}): Noted | Note => (whole?.type === 'talk' ? whole : note)

/** What somebody recommends before what somebody tells of, and that before what is only named. */
const seen = (talk: Talk): number => (!tells(talk) ? 2 : talk.status === 'recommended' ? 0 : 1)

/** Something of the notes that stands in a list without having been asked for by its words. */
export const unasked = (subject: FilterableNote, score: number): Ranked => ({
  id: subject.id,
  subject,
  score,
  matching: 0,
  close: 0,
  akin: 0,
  coverage: 1,
  inTitle: 0,
  wholeFactor: 1,
  parts: () => [],
  kindFactor: 1,
  contentFactor: 1,
  held: new Set(),
})
