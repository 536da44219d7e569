// Ranked texts → cards: one for a talk however many notes tell it, each with its citations.
import type { AnswerCard, Filters, PassageCard, TalkCard } from '../../domain/answers/answer.ts'
import { LINK_ORDER } from '../../domain/answers/answer.ts'
import { type Note, type Passage, type Talk, wholeOf } from '../../domain/library/corpus.ts'
import { fold, type NoteId, type PassageId, type TalkId } from '../../domain/library/ids.ts'
import { noteFilter } from '../find/note-filter.ts'
import { type Ranked, unasked } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import type { Subject } from '../understand/sought.ts'
import { citation, joinedCitation } from './citations.ts'
import { bestSentence, summarise } from './summary.ts'

/**
 * Cards in the order of their best text; another note's telling of a talk stands on that talk's card. Of passages that
 * one note tells under one title the best has a card, and what tells of a whole note has one, not two.
 * @param most how many at most: what comes after is not drawn up
 */
export function cardsOf(
  ranked: readonly Ranked[],
  slots: readonly Subject[],
  filters: Filters,
  library: Library,
  most: number,
): readonly AnswerCard[] {
  const { corpus } = library
  // Who asks for one author's notes gets that author's telling, not the card on which it stands.
  const passes = noteFilter(filters, library)
  const cardOfTelling = new Map(
    [...corpus.joins].flatMap(([card, joined]) => joined.map(({ id }) => [id, card] as const)),
  )
  const cards = new Map<string, AnswerCard>()
  const told = new Set<string>()
  for (const { subject, score } of ranked) {
    if (cards.size >= most) break
    if (!('type' in subject)) {
      const whole = wholeOf(subject, corpus)
      if (whole && cards.has(whole.id)) continue
      cards.set(subject.id, noteCard(subject, score, slots, library))
      if (whole) told.add(whole.id)
    } else if (subject.type === 'passage') {
      const title = `${subject.note} ${fold(subject.title)}`
      if (told.has(subject.id) || told.has(title)) continue
      told.add(title)
      const head = corpus.talks.get(cardOfTelling.get(subject.id) ?? '')
      const talk = head && passes(head) ? head : undefined
      // The card comes before what a maintainer joined to it.
      if (talk && !cards.has(talk.id)) cards.set(talk.id, talkCard(talk, score, slots, library))
      cards.set(subject.id, passageCard(subject, score, slots, library, talk?.id))
    } else {
      const joinedTo = corpus.talks.get(cardOfTelling.get(subject.id) ?? '')
      const head = joinedTo && passes(joinedTo) ? joinedTo : subject
      if (!cards.has(head.id)) cards.set(head.id, talkCard(head, score, slots, library))
    }
  }
  return [...cards.values()].slice(0, most)
}

function talkCard(talk: Talk, score: number, slots: readonly Subject[], library: Library): TalkCard {
  const { corpus, catalogue, readTold } = library
  const joined = corpus.joins.get(talk.id) ?? []
  const tellings = joined.flatMap(({ id }) => corpus.talks.get(id) ?? [])
  const own = talk.speakers.length > 0 ? talk : tellings.find((other) => other.speakers.length > 0)
  const summary = onceWanted(() => summarise(talk, slots, readTold))
  const gist = onceWanted(() => bestSentence(talk, slots, library.readTold))
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
    get summary() {
      return summary()
    },
    get gist() {
      return gist()
    },
    citations: [
      citation(talk, talk.sentences, library),
      ...joined.map((one) => joinedCitation(one, library)),
    ].flat(),
  }
}

function passageCard(
  passage: Passage,
  score: number,
  slots: readonly Subject[],
  library: Library,
  onCardOf: string | undefined,
): PassageCard {
  const summary = onceWanted(() => summarise(passage, slots, library.readTold))
  const gist = onceWanted(() => bestSentence(passage, slots, library.readTold))
  return {
    kind: 'passage',
    id: passage.id,
    title: passage.title,
    edition: library.catalogue.editions.get(passage.edition),
    subject: passage,
    score,
    get summary() {
      return summary()
    },
    get gist() {
      return gist()
    },
    citations: citation(passage, passage.sentences, library),
    ...(onCardOf && { onCardOf }),
  }
}

/** Most cards of an answer are lines of a list: a summary is chosen when it is first read. */
function onceWanted<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** A note by its title, with the words of its overview where it has one. */
function noteCard(note: Note, score: number, slots: readonly Subject[], library: Library): AnswerCard {
  const whole = wholeOf(note, library.corpus)
  const summary = onceWanted(() => (whole ? summarise(whole, slots, library.readTold) : []))
  const gist = onceWanted(() => whole && bestSentence(whole, slots, library.readTold))
  return {
    kind: 'note',
    id: note.id,
    title: note.title,
    edition: library.catalogue.editions.get(note.edition),
    subject: note,
    score,
    get summary() {
      return summary()
    },
    get gist() {
      return gist()
    },
    citations: whole
      ? citation(whole, whole.sentences, library)
      : [{ note, startLine: note.startLine, endLine: note.endLine }],
  }
}

/**
 * The card of one talk or passage, with no question asked: its opening sentences; or of a whole note, those of its overview.
 * Undefined for an unknown id.
 */
export function cardFor(id: TalkId | PassageId | NoteId, library: Library): AnswerCard | undefined {
  const { notes, talks, passages } = library.corpus
  const noted = talks.get(id) ?? passages.get(id)
  if (noted) return cardsOf([unasked(noted, 1)], [], {}, library, 1)[0]
  const note = notes.get(id)
  return note && noteCard(note, 1, [], library)
}

/** The talks that a note tells, in its order. */
export const talksWithin = (note: NoteId, library: Library): readonly AnswerCard[] =>
  [...library.corpus.talks.values()]
    .filter((talk) => talk.note === note)
    .flatMap(({ id }) => cardFor(id, library) ?? [])
