// Ranked texts → cards: one for a talk however many notes tell it, each with its citations.
import type { AnswerCard, Filters, PassageCard, TalkCard } from '../../domain/answers/answer.ts'
import { LINK_ORDER } from '../../domain/answers/answer.ts'
import { type Note, type Passage, type Talk, wholeOf } from '../../domain/library/corpus.ts'
import { fold, type NoteId, type PassageId, type TalkId } from '../../domain/library/ids.ts'
import { unasked } from '../find/listed.ts'
import { noteFilter } from '../find/note-filter.ts'
import type { Ranked } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import type { Subject } from '../understand/slots/sought.ts'
import { citation, joinedCitation } from './citations.ts'
import { onceWanted } from './once-wanted.ts'
import { openingOf } from './opening.ts'
import { bestSentence, summarise } from './summary.ts'

/**
 * Cards in the order of their best text; all that is told of one talk stands on one card. Of passages that one note tells
 * under one title the best has a card, and what tells of a whole note has one, not two.
 * @param most how many at most: what comes after is not drawn up
 */
export function cardsOf(
  ranked: readonly Ranked[],
  slots: readonly Subject[],
  filters: Filters,
  library: Library,
  most: number,
): readonly AnswerCard[] {
  const { corpus, tellings } = library
  // Who asks for one author's notes gets that author's telling, not the card on which it stands.
  const passes = noteFilter(filters, library)
  const headings = headingsAmong(ranked, library)
  const cards = new Map<string, AnswerCard>()
  const told = new Set<string>()
  /** The card of what is told, by its best telling: once, wherever it comes first. */
  const cardOf = (talk: Talk, score: number): TalkCard => {
    const about = tellings.get(talk.id)?.talk ?? talk.id
    const known = cards.get(about)
    const card = known?.kind === 'talk' ? known : talkCard(headings.get(about) ?? talk, score, slots, library)
    cards.set(about, card)
    return card
  }
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
      const joinedTo = corpus.talks.get(tellings.get(subject.id)?.talk as TalkId)
      // The card comes before what a maintainer joined to it.
      const talk = joinedTo && passes(joinedTo) ? cardOf(joinedTo, score) : undefined
      cards.set(subject.id, passageCard(subject, score, slots, library, talk?.id))
    } else cardOf(subject, score)
  }
  return [...cards.values()].slice(0, most)
}

/**
 * Which telling heads the card of a talk that several notes tell: the one that speaks of most of what was asked, and of
 * those the one that tells most. “Andrew Newdigate” is answered by the note that says what he said, not by the shorter
 * one that only praises him.
 */
function headingsAmong(ranked: readonly Ranked[], { tellings, told }: Library): ReadonlyMap<TalkId, Talk> {
  const best = new Map<TalkId, { readonly talk: Talk; readonly coverage: number; readonly told: number }>()
  for (const { subject, coverage } of ranked) {
    if (!('type' in subject) || subject.type !== 'talk') continue
    const about = tellings.get(subject.id)?.talk
    if (about === undefined) continue
    const one = { talk: subject, coverage, told: told.get(subject.id) ?? 0 }
    const other = best.get(about)
    const isBetter =
      !other || one.coverage > other.coverage || (one.coverage === other.coverage && one.told > other.told)
    if (isBetter) best.set(about, one)
  }
  return new Map(Array.from(best, ([about, { talk }]) => [about, talk]))
}

function talkCard(talk: Talk, score: number, slots: readonly Subject[], library: Library): TalkCard {
  const { corpus, catalogue, readTold } = library
  const joined = library.tellings.get(talk.id)?.others ?? []
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

/** A note by its title, with the words of its overview where it has one. */
function noteCard(note: Note, score: number, slots: readonly Subject[], library: Library): AnswerCard {
  const whole = wholeOf(note, library.corpus)
  const opening = onceWanted(() => whole ?? openingOf(note, library))
  const summary = onceWanted(() => {
    const told = opening()
    return told ? summarise(told, slots, library.readTold) : []
  })
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
 * @param slots of a topic for which it is shown: its sentences are those that speak of it
 */
export function cardFor(
  id: TalkId | PassageId | NoteId,
  library: Library,
  slots: readonly Subject[] = [],
): AnswerCard | undefined {
  const { notes, talks, passages } = library.corpus
  const noted = talks.get(id) ?? passages.get(id)
  if (noted) return cardsOf([unasked(noted, 1)], slots, {}, library, 1)[0]
  const note = notes.get(id)
  return note && noteCard(note, 1, slots, library)
}

/** The talks that a note tells, in its order. */
export const talksWithin = (note: NoteId, library: Library): readonly AnswerCard[] =>
  [...library.corpus.talks.values()]
    .filter((talk) => talk.note === note)
    .flatMap(({ id }) => cardFor(id, library) ?? [])
