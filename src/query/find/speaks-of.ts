// Which notes and sessions speak of what a question leaves out.
import type { Unwanted } from '../../domain/answers/answer.ts'
import type { Session } from '../../domain/library/catalogue.ts'
import type { Note, Noted, Talk } from '../../domain/library/corpus.ts'
import type { Library } from '../library/library.ts'
import { nameMatcher } from './name-matcher.ts'

/** Whether a text of the notes speaks of any of these. What holds their terms is looked up once. */
export function speaksOfAny(
  without: readonly Unwanted[],
  { corpus, index }: Library,
): (subject: Noted | Note) => boolean {
  const heldBy = without.map(({ terms }) => inAll(terms, (some) => idsWith(some, index)))
  const isBy = without.map(({ person }) => (person === undefined ? undefined : nameMatcher(person, 'whole')))
  return (subject) => {
    const author = ('type' in subject ? corpus.notes.get(subject.note) : subject)?.author
    const people = [...(isTalk(subject) ? [...subject.speakers, ...subject.lentSpeakers] : []), author ?? '']
    return without.some(
      ({ editions = [] }, which) =>
        heldBy[which]?.has(subject.id) === true ||
        isBy[which]?.(people) === true ||
        editions.includes(subject.edition),
    )
  }
}

/** The same of the programme. */
export function sessionSpeaksOfAny(
  without: readonly Unwanted[],
  { programme }: Pick<Library, 'programme'>,
): (session: Session) => boolean {
  const heldBy = without.map(({ terms }) =>
    inAll(terms, (some) => programme.withAny(some).map(({ id }) => id)),
  )
  const isBy = without.map(({ person }) => (person === undefined ? undefined : nameMatcher(person, 'whole')))
  return ({ id, edition, speakers }) =>
    without.some(
      ({ editions = [] }, which) =>
        heldBy[which]?.has(id) === true || isBy[which]?.(speakers) === true || editions.includes(edition),
    )
}

const isTalk = (subject: Noted | Note): subject is Talk => 'type' in subject && subject.type === 'talk'

const idsWith = (terms: readonly string[], index: Library['index']): readonly string[] =>
  index
    .find(
      terms.map((term) => ({ term, weight: 1 })),
      Number.POSITIVE_INFINITY,
    )
    .map((place) => index.idAt(place))

/** The ids that hold one of each. */
function inAll(
  terms: Unwanted['terms'],
  idsOf: (some: readonly string[]) => readonly string[],
): ReadonlySet<string> {
  const [first, ...others] = (terms ?? []).map((some) => new Set(idsOf(some)))
  return new Set([...(first ?? [])].filter((id) => others.every((ids) => ids.has(id))))
}
