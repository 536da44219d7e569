// Where no note answers: what is known besides, what the notes hold instead, and buttons that lead there.
import type { Holdings, Known, KnownFacts, Nothing, Query } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import { editionRef, fold } from '../../domain/library/ids.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import type { LookUp } from '../../domain/requests/request.ts'
import { asName, inPlainWords } from '../../domain/requests/typed-filters.ts'
import { type Prose, plain } from '../../domain/text/prose.ts'
import { buttonRow, heading, list, offeredInstead, paragraph } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { type Editions, editionLine, programmeLine, remarks, sessionsButton } from './beside.ts'
import { resultLine } from './cards.ts'
import { projectLine } from './projects.ts'

/** A longer question is a paste: whoever sent it knows what stands in it. */
const LONGEST_REPEATED = 60

/** What the catalogue, the editions and the programme know of what no note speaks of. */
export function presentKnown(
  { known, mentioned, until, query, holdings, asOf }: Known,
  editions: Editions,
  view: Reporting & { readonly brief?: string },
): Message {
  const title = until ? WORDS.notedUntil(until) : knownTitle(query, known, holdings)
  const items = [...known.projects.map(projectLine), ...known.editions.map(editionLine)]
  return {
    fallback: title,
    personal: true,
    shown: [
      ...known.projects.map(({ id }) => id),
      ...known.editions.map(({ id }) => editionRef(id)),
      ...known.sessions.slice(0, 1).map(({ id }) => id),
      ...mentioned.map(({ id }) => id),
    ],
    pieces: [
      ...remarks(query),
      heading(title),
      ...(items.length === 1 ? items.flatMap(paragraph) : list(undefined, items)),
      ...paragraph(programmeLine(known, editions, query.filters.order)),
      ...list(until ? WORDS.older : WORDS.mentioning, mentioned.map(resultLine)),
      ...smallPrint([known.projects.length > 0 ? asOf : '', query.question], view, [held(holdings, view)]),
      ...buttonRow(sessionsButton(query.question, known, view.brief)),
      // Below what is known they are no answer to what was asked.
      ...subjects(WORDS.subjects, offered(holdings)),
    ],
  }
}

/** No word of it asks for anything, and no filter that was understood. */
const isUnasked = ({ text, filters }: Query): boolean => text === '' && Object.keys(filters).length === 0

/** That nobody noted anything of it, and of what something is noted. */
export function presentNothing({ query, holdings, nobody }: Nothing, view: Reporting): Message {
  const isEmpty = isUnasked(query)
  const [misread = WORDS.nothingAsked, ...misunderstood] = query.misunderstood
  const title = nobody
    ? `${WORDS.noSuch[nobody.what]} ${repeated(nobody.name)}`
    : isEmpty
      ? misread
      : saying(query, holdings.inPart === true, WORDS.nothing)
  return {
    fallback: title,
    personal: true,
    pieces: [
      ...remarks(isEmpty ? { ...query, misunderstood } : query),
      heading(title),
      ...smallPrint(['', query.question], view, [held(holdings, view)]),
      ...ofTheLibrary(holdings),
    ],
  }
}

/**
 * That nothing has the name that was looked up, and what is nearest to it.
 * @param near what may have been meant, as buttons
 */
export function presentNoSuch(
  { what, name, place }: { readonly what: LookUp; readonly name: string; readonly place?: true },
  near: readonly Button[],
  { query, holdings }: Nothing,
  view: Reporting,
): Message {
  const title = place ? WORDS.noKubeConIn(asName(name)) : `${WORDS.noSuch[what]} ${repeated(name)}`
  const found = near.length > 0
  return {
    fallback: title,
    personal: true,
    pieces: [
      heading(title),
      ...smallPrint(['', query.question], view, [held(holdings, view)]),
      ...(found ? offeredInstead(subjects(WORDS.nearest, near)) : ofTheLibrary(holdings)),
    ],
  }
}

/** That nothing here links to the address that was pasted. */
export const presentNoAddress = ({ query, holdings }: Nothing, view: Reporting = {}): Message => ({
  fallback: WORDS.noAddress,
  personal: true,
  pieces: [
    heading(WORDS.noAddress),
    ...smallPrint(['', query.question], view, [held(holdings, view)]),
    ...ofTheLibrary(holdings),
  ],
})

/** More than two rows of a phone are not read. */
const SUBJECTS_SHOWN = 4

/** A project and a subject may have one name. */
const offered = ({ nearest }: Holdings): readonly Button[] =>
  nearest
    .filter((name, at) => nearest.findIndex((other) => fold(other) === fold(name)) === at)
    .slice(0, SUBJECTS_SHOWN)
    .map(asking)

const asking = (question: string): Button => ({ label: question, action: { kind: 'ask', question } })

const subjects = (title: string, all: readonly Button[]): readonly Piece[] =>
  buttonRow(
    all.filter(({ action }) => fitsButton(action)),
    title,
  )

/** Subjects that stand there whatever was asked. */
const ofTheLibrary = (holdings: Holdings): readonly Piece[] =>
  subjects(WORDS.subjects, offered(holdings)).map((piece) =>
    piece.kind === 'buttons' ? { ...piece, instead: 'subjects' as const } : piece,
  )

function held({ notes, talks, firstYear, lastYear }: Holdings, { savesNotes }: Reporting): Prose {
  const years = firstYear && lastYear ? WORDS.years(firstYear, lastYear) : ''
  const holds = WORDS.holdings(notes, talks, years)
  return plain(savesNotes ? `${holds} ${WORDS.addNotes}` : holds)
}

/** In quotation marks, or in two words where it is long. */
const repeated = (question: string): string =>
  question.length > LONGEST_REPEATED ? WORDS.yourQuestion : `“${inPlainWords(question)}”`

/** What the notes say nothing about, in a few words: never that of something of which they do speak. */
function knownTitle(query: Query, known: KnownFacts, { inPart }: Holdings): string {
  const names = [
    ...known.projects.map((project) => project.name),
    ...known.editions.map((edition) => edition.name),
  ]
  if (!known.notedToo && names.length > 0 && names.length <= 2) return WORDS.noNotesYet(names.join(' and '))
  return saying(query, known.notedToo === true || inPart === true, WORDS.noNotesYet)
}

/**
 * That nothing is noted about all of a question. Where the notes speak of some of it, only that none answers; of a
 * question that was narrowed the filters are said with it, and it is true as a whole.
 */
function saying(
  { question, filters }: Query,
  isNotedInPart: boolean,
  otherwise: (subject: string) => string,
): string {
  const isNarrowed = Object.keys(filters).length > 0
  return (isNotedInPart && !isNarrowed ? WORDS.unanswered : otherwise)(repeated(question))
}
