// One card of an answer as a piece of a message.
import { type AnswerCard, conferenceOf, LINK_ORDER, type TalkCard } from '../../domain/answers/answer.ts'
import type { Card } from '../../domain/answers/message.ts'
import { type Edition, type Session, shortEditionName } from '../../domain/library/catalogue.ts'
import { joined, linked, type Prose, plain, running } from '../../domain/text/prose.ts'
import { provenance } from '../provenance.ts'
import { LINK_LABELS, STATUS_FACTS, WORDS } from '../words.ts'

/** Links of one card; the rest can be found through the first. */
const MOST_LINKS = 3

/** Draws a talk, a passage or a note. */
export function presentCard(card: AnswerCard): Card {
  const url = addressOfCard(card)
  return {
    kind: 'card',
    title: card.title,
    ...(url && { url }),
    facts: [...factsOf(card), card.edition?.name ?? conferenceOf(card)].filter(Boolean),
    body: running(card.summary),
    links: card.kind === 'talk' ? linksOf(card) : [],
    sources: card.citations.map(provenance),
  }
}

function factsOf(card: AnswerCard): readonly string[] {
  if (card.kind !== 'talk') {
    const author = card.citations[0]?.note.author
    return author ? [WORDS.notedBy(author)] : []
  }
  const speakers = card.speakers.join(', ')
  const status = STATUS_FACTS[card.status]
  return [
    ...(speakers ? [card.speakersLent ? `${speakers} (${WORDS.lent})` : speakers] : []),
    ...(status ? [status] : []),
  ]
}

/** A talk leads to its recording, else its schedule entry; a passage or a note to the original post. */
function addressOfCard(card: AnswerCard): string | undefined {
  if (card.kind !== 'talk') return card.citations[0]?.note.url
  return (
    card.links.find((link) => link.kind === 'recording')?.url ??
    card.links.find((link) => link.kind === 'schedule')?.url
  )
}

const linksOf = (card: TalkCard) =>
  card.links.slice(0, MOST_LINKS).map((link) => ({
    label: link.lentBy ? `${LINK_LABELS[link.kind]} (${WORDS.lent})` : LINK_LABELS[link.kind],
    url: link.url,
  }))

/** Where what a card shows stands, for a report: `golden-ada/teapots, lines 17–18`; the id begins with its note's. */
export function placeOf({ id, citations: [first] }: Pick<AnswerCard, 'id' | 'citations'>): string {
  return first ? `${id}, ${WORDS.lines(first.startLine, first.endLine)}` : id
}

/** Who noted it, and where it was. @param named the author who has been named already */
export function briefFacts(card: AnswerCard, named?: string): string {
  const noted = card.citations[0]?.note.author
  const author = noted === named ? undefined : noted
  return [author, conferenceOf(card)].filter(Boolean).join(', ')
}

/** A card in one line, for lists. @param named the author whom the list names already */
export function cardLine(card: AnswerCard, named?: string): Prose {
  const facts = briefFacts(card, named)
  return [...linked(card.title, addressOfCard(card)), ...plain(facts ? ` · ${facts}` : '')]
}

/** A session of the programme in one line: title, speakers, edition, and where to see it. */
export function sessionLine(session: Session, edition: Edition | undefined): Prose {
  const kinds = LINK_ORDER.filter((kind) => session[kind] && (kind !== 'schedule' || !session.recording))
  const links = kinds.map((kind) => linked(LINK_LABELS[kind], session[kind]))
  const facts = [session.speakers.join(', '), edition && shortEditionName(edition)]
    .filter(Boolean)
    .join(' · ')
  return joined([plain(session.title), plain(facts), ...links], ' · ')
}
