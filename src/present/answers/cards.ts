// One thing of the notes or of the programme: as the card that answers, or in one line.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Card } from '../../domain/answers/message.ts'
import {
  conferenceName,
  type Edition,
  type Session,
  shortEditionName,
} from '../../domain/library/catalogue.ts'
import type { TalkLink } from '../../domain/library/corpus.ts'
import { leansBack } from '../../domain/text/leaning.ts'
import {
  excerpt,
  joined,
  linked,
  type Prose,
  plain,
  running,
  type Sentence,
  textOf,
  unlinked,
} from '../../domain/text/prose.ts'
import { putRight } from '../credit.ts'
import { LINK_LABELS, STATUS_FACTS, WORDS } from '../words.ts'

/** Seven lines of a phone. */
const BODY_CHARACTERS = 210
/** With title and edition four lines of a phone: what a result says about the question, and no more of it. */
const GIST_CHARACTERS = 72
/** A title that is longer is still known by its beginning. */
const LINE_TITLE_CHARACTERS = 44

/**
 * Draws a talk, a passage or a note: what it is called, what it says, where to see it, whose notes these are.
 * @param sentences how many at most
 */
export function presentCard(card: AnswerCard, sentences: 1 | 2 = 2): Card {
  const url = addressOfCard(card)
  const links = linksOf(card)
  return {
    kind: 'card',
    title: card.title,
    ...(url && { url }),
    facts: [...factsOf(card), conferenceName(card.edition, card.subject.event)].filter(Boolean),
    // Of its links one is wanted here, to the talk; those of the text stand behind "Show the words".
    body: unlinked(running(sentencesOf(card, sentences))),
    links: links.map(({ kind, url: address }) => ({ label: LINK_LABELS[kind], url: address })),
    sources: [sourceOf(card, links)],
    place: placeOf(card),
  }
}

/** Two sentences, the one among them that says most of what was asked; one where two would fill the screen. */
function sentencesOf({ summary, gist }: AnswerCard, most: 1 | 2): readonly Sentence[] {
  const best = summary.find((sentence) => sentence === gist) ?? summary[0]
  const room = BODY_CHARACTERS - lengthOf(best)
  const fitting = summary.filter((sentence) => sentence !== best && lengthOf(sentence) <= room)
  const before = summary.find((_, at) => best !== undefined && leans(best) && summary[at + 1] === best)
  const other =
    most === 1
      ? undefined
      : // What begins in the middle is shown behind the sentence it speaks of, or not beside another.
        (fitting.find((sentence) => sentence === before) ??
        fitting.find((sentence) => !leans(sentence) || summary[summary.indexOf(sentence) - 1] === best))
  return summary.filter((sentence) => sentence === best || sentence === other)
}

const leans = ({ prose }: Sentence): boolean => leansBack(textOf(prose))

const lengthOf = (sentence: Sentence | undefined): number => textOf(sentence?.prose ?? []).length

function factsOf(card: AnswerCard): readonly string[] {
  if (card.kind !== 'talk') return []
  const status = STATUS_FACTS[card.status]
  return [...(card.speakers.length > 0 ? [card.speakers.join(', ')] : []), ...(status ? [status] : [])]
}

/** A talk leads to its recording, else its session; whatever has neither, to the note it stands in. */
function addressOfCard(card: AnswerCard): string | undefined {
  const links = card.kind === 'talk' ? card.links : []
  const address = (['recording', 'schedule'] as const).flatMap((kind) =>
    links.filter((link) => link.kind === kind),
  )[0]
  return address?.url ?? card.citations[0]?.note.url
}

/** The session tells little beside the recording. */
const linksOf = (card: AnswerCard): readonly TalkLink[] =>
  card.kind === 'talk'
    ? card.links.filter(
        ({ kind }) => kind !== 'schedule' || !card.links.some((link) => link.kind === 'recording'),
      )
    : []

/** "Noted by Hugo Martins · recording, slides from the programme": each author once, and what is lent once for all. */
function sourceOf(card: AnswerCard, links: readonly TalkLink[]): Prose {
  const notes = [
    ...new Map(
      card.citations.map(({ note }) => [(note.author ?? note.title) + putRight(note), note]),
    ).values(),
  ]
  const authors = notes.flatMap((note) =>
    note.author === undefined ? [] : [[...linked(note.author, note.url), ...plain(putRight(note))]],
  )
  // A title notes nothing: of what names no author it says where it stands.
  const titles = notes.flatMap((note) =>
    note.author === undefined
      ? [[...plain('“'), ...linked(note.title, note.url), ...plain(`”${putRight(note)}`)]]
      : [],
  )
  const lent = [
    ...(card.kind === 'talk' && card.speakersLent ? [WORDS.speakers] : []),
    ...links.filter(({ lentBy }) => lentBy).map(({ kind }) => LINK_LABELS[kind].toLowerCase()),
  ]
  return joined(
    [
      joined(
        [
          authors.length > 0 ? [...plain(WORDS.notedBy), ...joined(authors, ', ')] : [],
          titles.length > 0
            ? [...plain(authors.length > 0 ? WORDS.alsoIn : WORDS.notedIn), ...joined(titles, ', ')]
            : [],
        ],
        ', ',
      ),
      plain(lent.length > 0 ? WORDS.lent(lent) : ''),
    ],
    ' · ',
  )
}

/** Where what a card shows stands, for a report: `golden-ada/teapots, lines 17–18`; the id begins with its note's. */
export function placeOf({ id, citations: [first] }: Pick<AnswerCard, 'id' | 'citations'>): string {
  return first ? `${id}, ${WORDS.lines(first.startLine, first.endLine)}` : id
}

/** Who noted it, and where it was. @param named the author who has been named already */
export function briefFacts(card: AnswerCard, named?: string): string {
  const noted = card.citations[0]?.note.author
  const author = noted === named ? undefined : noted
  return [author, conferenceName(card.edition, card.subject.event)].filter(Boolean).join(', ')
}

/** A card in one line, for lists. @param named the author whom the list names already */
export function cardLine(card: AnswerCard, named?: string): Prose {
  const facts = briefFacts(card, named)
  return [
    ...linked(textCut(card.title, LINE_TITLE_CHARACTERS), addressOfCard(card)),
    ...plain(facts ? ` · ${facts}` : ''),
  ]
}

/** A result in one line: what it is called, when it was, and what it says about the question. */
export function resultLine(card: AnswerCard): Prose {
  const title = linked(textCut(card.title, LINE_TITLE_CHARACTERS), addressOfCard(card))
  const gist = card.gist ? excerpt(unlinked(card.gist.prose), GIST_CHARACTERS) : []
  return joined([joined([title, plain(conferenceName(card.edition, card.subject.event))], ' · '), gist], ': ')
}

/** The newest session in few words. */
export const briefSession = (session: Session, edition: Edition | undefined): Prose =>
  joined(
    [
      linked(textCut(session.title, LINE_TITLE_CHARACTERS), addressOfSession(session)),
      plain(edition ? shortEditionName(edition) : ''),
    ],
    ' · ',
  )

const addressOfSession = ({ recording, schedule, slides }: Session): string | undefined =>
  recording ?? schedule ?? slides

/** The beginning of a text for one line. */
export const textCut = (text: string, most: number): string => excerpt(plain(text), most)[0]?.text ?? ''

/** A session of the programme in one line: its title, which leads to where it can be seen; who spoke; when it was. */
export function sessionLine(session: Session, edition: Edition | undefined): Prose {
  const facts = [session.speakers.join(', '), edition && shortEditionName(edition)].filter(Boolean)
  return joined([linked(session.title, addressOfSession(session)), plain(facts.join(' · '))], ' · ')
}

/** Letters in one line of a phone, in the body of a card and in a list. */
const LINE_CHARACTERS = 28
/** Discord draws links as buttons. */
const LINES_OF_BUTTONS = 2

const wrapped = (text: string): number => Math.ceil(text.length / LINE_CHARACTERS)

/** How many lines of a phone a card takes, about: platforms write it in different letters. */
export function linesOfCard({ title, facts, body, links, sources }: Card): number {
  const texts = [title, facts.join(' · '), textOf(body), ...sources.map(textOf)]
  return texts.reduce((sum, text) => sum + wrapped(text), 0) + (links.length > 0 ? LINES_OF_BUTTONS : 0)
}

/** And one line of a list. */
export const linesOfItem = (item: Prose): number => wrapped(textOf(item))
