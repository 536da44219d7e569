// Ranked texts → cards: one for a talk however many notes tell it, each with its citations.
import type { AnswerCard, Citation, PassageCard, TalkCard } from '../domain/answer.ts'
import { LINK_ORDER } from '../domain/answer.ts'
import type { Joined, Note, Passage, Talk } from '../domain/corpus.ts'
import type { PassageId, TalkId } from '../domain/ids.ts'
import type { Sentence } from '../domain/prose.ts'
import type { Library } from './library.ts'
import type { Ranked } from './rank.ts'
import type { Slot } from './slots.ts'
import { summarise } from './summary.ts'

/** Cards in the order of their best text; another note's telling of a talk stands on that talk's card. */
export function cardsOf(
  ranked: readonly Ranked[],
  slots: readonly Slot[],
  library: Library,
): readonly AnswerCard[] {
  const { corpus } = library
  const cardOfTelling = new Map(
    [...corpus.joins].flatMap(([card, joined]) => joined.map(({ id }) => [id, card] as const)),
  )
  const cards = new Map<string, AnswerCard>()
  for (const { subject, score } of ranked) {
    if (!('type' in subject)) cards.set(subject.id, noteCard(subject, score, library))
    else if (subject.type === 'passage') {
      const onCardOf = cardOfTelling.get(subject.id)
      const talk = onCardOf ? corpus.talks.get(onCardOf) : undefined
      // The card comes before what a maintainer joined to it.
      if (talk && !cards.has(talk.id)) cards.set(talk.id, talkCard(talk, score, slots, library))
      cards.set(subject.id, passageCard(subject, score, slots, library, onCardOf))
    } else {
      const head = corpus.talks.get(cardOfTelling.get(subject.id) ?? subject.id) ?? subject
      if (!cards.has(head.id)) cards.set(head.id, talkCard(head, score, slots, library))
    }
  }
  return [...cards.values()]
}

function talkCard(talk: Talk, score: number, slots: readonly Slot[], library: Library): TalkCard {
  const { corpus, catalogue, analysis } = library
  const joined = corpus.joins.get(talk.id) ?? []
  const tellings = joined.flatMap(({ id }) => corpus.talks.get(id) ?? [])
  const own = talk.speakers.length > 0 ? talk : tellings.find((other) => other.speakers.length > 0)
  // Links of the notes first; the programme's only where no note has one of that kind.
  const links = [talk, ...tellings].flatMap((telling) => telling.links)
  return {
    kind: 'talk',
    id: talk.id,
    title: talk.title,
    edition: catalogue.editions.get(talk.edition),
    subject: talk,
    score,
    speakers: own?.speakers ?? talk.lentSpeakers,
    speakersLent: !own && talk.lentSpeakers.length > 0,
    status: talk.status,
    links: LINK_ORDER.flatMap((kind) => {
      const ofKind = links.filter((link) => link.kind === kind)
      return ofKind.find((link) => !link.lentBy) ?? ofKind[0] ?? []
    }),
    summary: summarise(talk, slots, analysis),
    citations: [
      citation(talk, talk.sentences, library),
      ...joined.map((one) => joinedCitation(one, library)),
    ].flat(),
  }
}

function passageCard(
  passage: Passage,
  score: number,
  slots: readonly Slot[],
  library: Library,
  onCardOf: string | undefined,
): PassageCard {
  return {
    kind: 'passage',
    id: passage.id,
    title: passage.title,
    edition: library.catalogue.editions.get(passage.edition),
    subject: passage,
    score,
    summary: summarise(passage, slots, library.analysis),
    citations: citation(passage, passage.sentences, library),
    ...(onCardOf && { onCardOf }),
  }
}

function noteCard(note: Note, score: number, library: Library): AnswerCard {
  return {
    kind: 'note',
    id: note.id,
    title: note.title,
    edition: library.catalogue.editions.get(note.edition),
    subject: note,
    score,
    summary: [],
    citations: [{ note, startLine: note.startLine, endLine: note.endLine }],
  }
}

/** The card of one talk or passage, with no question asked: its opening sentences. Undefined for an unknown id. */
export function cardFor(id: TalkId | PassageId, library: Library): AnswerCard | undefined {
  const noted = library.corpus.talks.get(id) ?? library.corpus.passages.get(id)
  return noted && cardsOf([{ id, subject: noted, score: 1, covered: [] }], [], library)[0]
}

/** The lines that tell, not those of heading and metadata. */
function citation(
  noted: Talk | Passage,
  told: readonly Sentence[],
  { corpus }: Library,
): readonly Citation[] {
  const note = corpus.notes.get(noted.note)
  if (!note) return []
  return [
    {
      note,
      startLine: told[0]?.startLine ?? noted.startLine,
      endLine: told.at(-1)?.endLine ?? noted.endLine,
    },
  ]
}

function joinedCitation({ id, reason }: Joined, library: Library): readonly Citation[] {
  const noted = library.corpus.talks.get(id) ?? library.corpus.passages.get(id)
  return noted ? citation(noted, noted.sentences, library).map((one) => ({ ...one, joined: reason })) : []
}
