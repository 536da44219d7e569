// Which talks, passages and notes answer, best first. Goals and reasons: docs/ranking.md.
import type { DateOrder, Query } from '../../domain/answers/answer.ts'
import type { LinkKind, Note, Noted, Talk } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'
import { tells } from '../../domain/library/telling.ts'
import type { Library } from '../library/library.ts'
import { NEWS } from '../understand/asked/newest-asked.ts'
import type { Sought } from '../understand/slots/sought.ts'
import { type AdmissionOf, admission, strengthOf } from './admission.ts'
import { byDate, isLongBefore } from './by-date.ts'
import { candidates } from './candidates.ts'
import { noteFilter } from './note-filter.ts'
import { type Scored, scoreTexts } from './score.ts'

export interface Ranked extends Scored {
  readonly subject: Noted | Note
  /** What its kind of text is worth, already in the score. */
  readonly kindFactor: number
  /** What it tells beyond its title, already in the score: 0 to 1. */
  readonly contentFactor: number
}

/** What a kind of text is worth beside another that matches as well. */
const KIND_FACTOR = {
  talk: 1,
  // A talk can be watched, a passage only read.
  theme: 0.92,
  overview: 0.92,
  opinion: 0.92,
  personal: 0.5,
  projects: 0.55,
  note: 0.5,
  // Nobody has seen it: all the note says is its title.
  toWatch: 0.85,
} as const

/**
 * Ranks what may answer, and passes the filters.
 * @param asked how much a text must hold to be let in
 */
export function rank(
  query: Query,
  sought: Sought,
  library: Library,
  asked: Omit<AdmissionOf, 'isTitled'>,
): readonly Ranked[] {
  const passes = noteFilter(query.filters, library)
  const isLetThrough = (id: string) => {
    const subject = subjectOf(id, library)
    return subject !== undefined && passes(subject)
  }
  const { essential, admits } = admission(sought.slots, library.index, {
    ...asked,
    isTitled: (id, term) => library.index.isTitled(id, term),
  })
  const titled = new Set(titledBy(query.text, library).filter(isLetThrough))
  const isFiltered = Object.keys(query.filters).length > 0
  const places = candidates(sought, library.index, {
    essential,
    besides: titled,
    ...(isFiltered && { passes: isLetThrough }),
  })
  const ranked = scoreTexts(
    sought,
    library.index,
    places,
    ({ held, id }) => titled.has(id) || admits(held, id),
  )
    .flatMap((scored) => {
      const subject = subjectOf(scored.id, library)
      if (!subject) return []
      const kindFactor = KIND_FACTOR[kindOf(subject)]
      const contentFactor = contentOf(subject, library)
      return [
        { ...scored, subject, kindFactor, contentFactor, score: scored.score * kindFactor * contentFactor },
      ]
    })
    .sort((a, b) => b.score - a.score)
  const theirs = theirsFirst(contentFirst(ranked, titled), sought)
  const { order } = query.filters
  // “The latest video on istio”: by its date, of those that have one.
  if (order) return linkedFirst(orderedByDate(order, theirs, ABOUT_IT, library), sought.link)
  const ordered = linkedFirst(theirs, sought.link)
  if (!sought.newest) return ordered
  const newest = orderedByDate('newest', ordered, AS_MUCH_ABOUT_IT, library)
  return sought.newest === 'news' ? newsFirst(newest, library) : newest
}

/** What answers less than this share of the best is about something else, whatever it links. */
const NEAR_THE_BEST = 0.4

/** Who asks for the latest talk on something wants one about it: what answers less than this share only speaks of it. */
const ABOUT_IT = 0.6

/** Who asks what is new wants it about the same subject: what answers less than this share speaks of it by the way. */
export const AS_MUCH_ABOUT_IT = 0.7

/** What is about the subject by its date, and behind it the rest in its order. @param share of the best that is about it */
function orderedByDate(
  order: DateOrder,
  ranked: readonly Ranked[],
  share: number,
  library: Library,
): readonly Ranked[] {
  const least = share * Math.max(0, ...ranked.map(({ score }) => score))
  return [
    ...byDate(
      order,
      ranked.filter(({ score }) => score >= least),
      ({ subject }) => subject.edition,
      library,
    ),
    ...ranked.filter(({ score }) => score < least),
  ]
}

/** Who asks what is new is answered by what is titled as news, if it is half as much about the subject as the best. */
const NEWS_FROM = 0.5

/** @param newest what is about the subject, newest first, and then the rest */
function newsFirst(newest: readonly Ranked[], library: Library): readonly Ranked[] {
  const least = NEWS_FROM * Math.max(0, ...newest.map(({ score }) => score))
  const isNews = ({ id, score, subject }: Ranked) =>
    score >= least &&
    NEWS.some((term) => library.index.isTitled(id, term)) &&
    !isLongBefore(subject.edition, newest[0]?.subject.edition, library)
  const news = byDate('newest', newest.filter(isNews), ({ subject }) => subject.edition, library)
  return [...news, ...newest.filter((one) => !isNews(one))]
}

/** The same order, but that texts on somebody who did what is asked stand before those on what others did. */
function theirsFirst(ranked: readonly Ranked[], { slots }: Sought): readonly Ranked[] {
  const somebody = slots.filter((slot) => slot.somebody)
  if (somebody.length === 0) return ranked
  const least = NEAR_THE_BEST * Math.max(0, ...ranked.map(({ score }) => score))
  const isTheirs = ({ held, score }: Ranked) =>
    score >= least && somebody.some((slot) => strengthOf(slot, held) > 0)
  return [...ranked.filter(isTheirs), ...ranked.filter((one) => !isTheirs(one))]
}

/** The same order, but that talks with what was asked for, slides or a recording, stand before all others. */
function linkedFirst(ranked: readonly Ranked[], link: LinkKind | undefined): readonly Ranked[] {
  if (!link) return ranked
  const least = NEAR_THE_BEST * Math.max(0, ...ranked.map(({ score }) => score))
  const isWanted = ({ subject, score }: Ranked) =>
    score >= least && isTalk(subject) && subject.links.some(({ kind }) => kind === link)
  return [...ranked.filter(isWanted), ...ranked.filter((one) => !isWanted(one))]
}

/**
 * The same order, but that among the talks those of which a note tells something stand before those it only names.
 * Everything else keeps its place.
 * @param titled whoever types a whole title wants just that
 */
function contentFirst(ranked: readonly Ranked[], titled: ReadonlySet<string>): readonly Ranked[] {
  const talks = ranked.filter(({ subject }) => isTalk(subject))
  const named = new Set(
    talks.filter(({ id, subject }) => isTalk(subject) && !titled.has(id) && !tells(subject)),
  )
  const ordered = [...talks.filter((one) => !named.has(one)), ...named].values()
  return ranked.map((one) => (isTalk(one.subject) ? (ordered.next().value ?? one) : one))
}

const isTalk = (subject: Noted | Note): subject is Talk => 'type' in subject && subject.type === 'talk'

/** Fewer words are too often a part of many titles. */
const WORDS_OF_A_TITLE = 3

/** Whoever types the words of a title wants what it stands over, be they everyday words. */
function titledBy(text: string, { titles }: Library): readonly string[] {
  const folded = fold(text)
  return folded.split(' ').length < WORDS_OF_A_TITLE ? [] : titles.holding(folded)
}

/** A text that says little more than its title is worth less than one that tells something: half at so many words. */
const CONTENT_HALF = 4

function contentOf(subject: Noted | Note, { told }: Library): number {
  if (!('type' in subject)) return 1
  const words = told.get(subject.id) ?? 0
  return words / (words + CONTENT_HALF)
}

function kindOf(subject: Noted | Note): keyof typeof KIND_FACTOR {
  if (!('type' in subject)) return 'note'
  if (subject.type === 'passage') return subject.kind
  return subject.status === 'to-watch' ? 'toWatch' : 'talk'
}

const subjectOf = (id: string, { corpus }: Library): Noted | Note | undefined =>
  corpus.talks.get(id) ?? corpus.passages.get(id) ?? corpus.notes.get(id)
