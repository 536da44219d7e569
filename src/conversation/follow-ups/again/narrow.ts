// The question before, of fewer results: it is asked again with what narrows it. Where nothing of it could be kept, what was
// shown is looked through.
import { type Answer, type AnswerCard, resultsAmong } from '../../../domain/answers/answer.ts'
import { type LastAnswer, wayBack } from '../../../domain/answers/last-answer.ts'
import { fold } from '../../../domain/library/ids.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { type TypedFilter, typedFilter } from '../../../domain/requests/typed-filters.ts'
import type { Dropped } from '../../../domain/requests/wanted-of-answer.ts'
import * as present from '../../../present/answers/narrowed.ts'
import { ask, MOST_RESULTS } from '../../../query/answer/ask.ts'
import { byDate } from '../../../query/find/by-date.ts'
import { noteFilter } from '../../../query/find/note-filter.ts'
import type { Library } from '../../../query/library/library.ts'
import { takeFilters } from '../../../query/understand/filters.ts'
import {
  idsOf,
  isNarrower,
  type KeptQuestion,
  keptOf,
  narrowedBy,
  questionOf,
  widerBy,
} from '../kept/kept-question.ts'
import { editionsOf, isOfEditions, notedBefore, timeAndPlace } from '../kept/of-editions.ts'
import { RESULTS_SHOWN, type SaidNext } from '../shown/going-on.ts'
import { type AskingAgain, askedSo } from './ask-again.ts'

/** Whether a result is of the editions that a line names. */
export function isOf(filter: TypedFilter, library: Library): (card: AnswerCard) => boolean {
  const ids = new Set(editionsOf(timeAndPlace(filter, library), library))
  return ({ edition }) => edition !== undefined && ids.has(edition.id)
}

/**
 * @param filters what narrows it
 * @param results all that were found before
 * @param added whether the editions of before hold as well
 */
export function narrowed(
  filters: readonly TypedFilter[],
  last: LastAnswer,
  results: readonly AnswerCard[],
  { library, added = false, again }: AskingAgain & { readonly added?: boolean },
): Reply | SaidNext {
  const kept = keptOf(last.asked ?? [], library)
  const isQuestion =
    kept.subjects !== '' ||
    kept.filters.some(({ name }) => name === 'speaker' || name === 'author') ||
    (kept.filters.length > 0 && filters.some(({ name }) => name === 'only'))
  // “No, thanos”: whoever asks for nothing else means just that.
  const insisted = filters.find(
    ({ name, value }) => name === 'without' && kept.subjects !== '' && fold(value) === fold(kept.subjects),
  )
  if (insisted) {
    const said = present.presentNothingLeft(questionOf(kept))
    return { message: said, next: last }
  }
  const isShown = !isQuestion && last.list === undefined
  const among = isShown ? ofThese(filters, last, results, library) : undefined
  // Of editions that were asked for alone, others are asked for: “and in Valencia?” after Paris.
  const isOther = kept.filters.some(isOfEditions) && filters.some(isOfEditions)
  // “Anything by Joe Beda?” after what could not be kept: of whoever is named all is looked for.
  const isPerson = filters.some(({ name }) => name === 'speaker' || name === 'author')
  if (among && !(among.next === last && (isOther || isPerson))) return among
  const narrower = filters.reduce((all, one) => narrowedBy(all, one, library, added), kept)
  const question = questionOf(narrower)
  // Whoever was asked for is not forgotten where nothing of theirs fits.
  const asked = idsOf(narrower, last.asked ?? [], library)
  const reply = { ...again({ kind: 'ask', question, line: question }), asked }
  // Of words that nothing is called by nothing is kept: what was found before stays all there is.
  const isAnew = isShown && isPerson
  const mustBeFewer = last.whole && !isAnew && isNarrower(narrower, kept, library)
  if (mustBeFewer && findsMore(reply, last, results, () => foundBy(ask(questionOf(kept), library))))
    return ofThese(filters, last, results, library, [question])
  if (reply.kind !== 'answer' || reply.answer.kind === 'found')
    return { ...reply, message: present.withAsked(reply.message, question) }
  const elsewhere = notedBefore(filters, library).map((edition) =>
    questionOf(narrowedBy(kept, { name: 'edition', value: edition }, library)),
  )
  const offered = [...offers(kept, filters), ...elsewhere].filter((one) => one !== question)
  // What narrows it to nothing is not kept: the next line is said of what was found before, and narrowings do not pile up.
  const next = { ...last, ...wayBack(last) }
  if (reply.answer.kind === 'nothing') return { message: present.presentNoneThere(question, offered), next }
  const isEmpty = reply.answer.known.sessionCount === 0 && !isPerson
  return { ...reply, message: present.withOffers(reply.message, offered), ...(isEmpty && { next }) }
}

/**
 * Whether a narrower question was answered with what the question before did not find: it was not kept as it was asked.
 * @param keptFinds what the question finds as it was kept
 */
function findsMore(
  reply: Reply,
  last: LastAnswer,
  results: readonly AnswerCard[],
  keptFinds: () => readonly string[],
): boolean {
  const before = results.map(({ id }) => id)
  const hasOther = (ids: readonly string[], than: readonly string[]) => ids.some((id) => !than.includes(id))
  // As many as are looked for may have had others behind them, which the narrower question may find.
  const areAll = results.length < MOST_RESULTS
  if (hasMoreSessions(reply, last) || (areAll && hasOther(found(reply), before))) return true
  const again = keptFinds()
  return hasOther(again, before) || hasOther(before, again)
}

/** Of a year in which there was no KubeCon. */
export function noneThen(year: TypedFilter, last: LastAnswer, library: Library): SaidNext {
  const kept = keptOf(last.asked ?? [], library)
  const question = questionOf(narrowedBy(kept, year, library))
  return { message: present.presentNoneThere(question, [questionOf(kept)]), next: last }
}

/** Of the programme more than there were: words of the question that could not be kept had left them out. */
const hasMoreSessions = (reply: Reply, { sessions }: LastAnswer): boolean =>
  sessions !== undefined &&
  reply.kind === 'answer' &&
  reply.answer.kind !== 'nothing' &&
  reply.answer.known.sessionCount > sessions

const found = (reply: Reply): readonly string[] => (reply.kind === 'answer' ? foundBy(reply.answer) : [])

function foundBy(answer: Answer): readonly string[] {
  const cards = answer.kind === 'found' ? answer.cards : []
  return resultsAmong(cards).map(({ id }) => id)
}

/**
 * The question before, without what narrowed it.
 * @returns undefined where it was not narrowed so
 */
export function widened(
  dropped: Dropped,
  last: LastAnswer,
  { library, again }: AskingAgain,
): Reply | undefined {
  const kept = keptOf(last.asked ?? [], library)
  const wider = widerBy(kept, dropped, library)
  const question = questionOf(wider)
  if (question === '' || question === questionOf(kept)) return undefined
  return askedSo(question, idsOf(wider, last.asked ?? [], library), again)
}

/** The question before is forgotten, whole; it is offered once more, without what narrowed it. */
export function forgotten(last: LastAnswer, library: Library): SaidNext {
  const wider = questionOf(widerBy(keptOf(last.asked ?? [], library), 'question', library))
  const message = present.presentForgotten(wider === '' ? [] : [wider])
  return { message, next: { shown: [], left: [], ...wayBack(last) } }
}

/** What fits without the other: the question before, and who was asked for. */
function offers(kept: KeptQuestion, filters: readonly TypedFilter[]): readonly string[] {
  const before = questionOf(kept)
  const people = filters.filter(({ name }) => name === 'speaker' || name === 'author')
  return [...(before === '' ? [] : [before]), ...people.map(typedFilter)]
}

/**
 * Those of the results before.
 * @param known what is still known of the question, so narrowed: offered where none of them fits
 */
function ofThese(
  filters: readonly TypedFilter[],
  last: LastAnswer,
  results: readonly AnswerCard[],
  library: Library,
  known: readonly string[] = [],
): SaidNext {
  const asked = filters.map(typedFilter).join(' ')
  const meant = takeFilters(asked, library).filters
  const passes = noteFilter(meant, library)
  const passing = results.filter(({ subject }) => passes(subject))
  const found = meant.order ? byDate(meant.order, passing, ({ edition }) => edition?.id, library) : passing
  if (found.length === 0) return { message: present.presentNoneShown(asked, known), next: last }
  return listed(present.presentOfThese(asked, found.slice(0, RESULTS_SHOWN)), found, last)
}

/** From then on these are what one speaks of. */
export const listed = (
  message: SaidNext['message'],
  found: readonly AnswerCard[],
  last: LastAnswer,
): SaidNext => ({
  message,
  next: {
    shown: found.slice(0, RESULTS_SHOWN).map(({ id }) => id),
    left: found.slice(RESULTS_SHOWN).map(({ id }) => id),
    ...(last.asked && { asked: last.asked }),
    ...wayBack(last),
    ...(last.whole && { whole: true }),
    ...(last.sessions !== undefined && { sessions: last.sessions }),
  },
})
