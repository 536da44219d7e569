// Grows the library for measuring: talks whose titles and speakers are the programme's, whose sentences are put
// together from sentences of the notes and pieces of other titles. Not real notes, but words in about the proportions
// in which people write them: the notes' sentences repeat, the titles bring the many rare words.
// The same seed gives the same talks.
import type { Session } from '../src/domain/library/catalogue.ts'
import type { Corpus, Note, Talk } from '../src/domain/library/corpus.ts'
import { type Sentence, textOf } from '../src/domain/text/prose.ts'
import type { BenchText } from './collection.ts'

/** Tommy Ettinger's mulberry32: small, fast, the same everywhere. Numbers from 0 (included) to 1 (excluded). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const SENTENCES_EACH = 6
const TALKS_A_NOTE = 20

/** A corpus of this many talks, in notes of twenty. */
export function grownCorpus(size: number, bundled: Corpus, sessions: readonly Session[], seed = 6): Corpus {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(random() * from.length)]
    if (picked === undefined) throw new Error('nothing to pick from: the library is empty')
    return picked
  }
  const written = [...bundled.talks.values(), ...bundled.passages.values()].flatMap(({ sentences }) =>
    sentences.map((sentence) => textOf(sentence.prose)),
  )
  const notes = new Map<string, Note>()
  const talks = new Map<string, Talk>()
  for (let i = 0; i < size; i++) {
    const session = sessions[i % sessions.length] ?? pick(sessions)
    const note = `grown-${Math.floor(i / TALKS_A_NOTE)}`
    if (!notes.has(note))
      notes.set(note, {
        id: note,
        title: `Grown notes ${notes.size}`,
        edition: session.edition,
        urlDerived: false,
        file: note,
        startLine: 1,
        endLine: 200,
      })
    const sentences: readonly Sentence[] = Array.from({ length: SENTENCES_EACH }, (_, line) => ({
      prose: [{ text: mixed(pick(written), pick(sessions).title, random) }],
      startLine: line + 1,
      endLine: line + 1,
    }))
    const id = `${note}/talk-${i}`
    talks.set(id, {
      type: 'talk',
      id,
      note,
      edition: session.edition,
      title: i < sessions.length ? session.title : mixed(session.title, pick(sessions).title, random),
      speakers: session.speakers,
      lentSpeakers: [],
      status: 'watched',
      themes: [],
      projects: [],
      links: [],
      sentences,
      startLine: 1,
      endLine: SENTENCES_EACH,
    })
  }
  return { notes, talks, passages: new Map(), projects: bundled.projects, joins: new Map() }
}

/** The first half of one text and the second of another. */
function mixed(a: string, b: string, random: () => number): string {
  const [first, second] = [a.split(' '), b.split(' ')]
  const cut = Math.ceil(first.length * (0.4 + 0.4 * random()))
  return [...first.slice(0, cut), ...second.slice(Math.floor(second.length / 3))].join(' ')
}

/** The corpus as the peers get it: the same words in the same fields. */
export const benchTexts = ({ talks, passages }: Corpus): readonly BenchText[] =>
  [...talks.values(), ...passages.values()].map((noted) => ({
    id: noted.id,
    title: noted.title,
    text: noted.sentences.map((sentence) => textOf(sentence.prose)).join(' '),
    tags: [...noted.themes, ...(noted.type === 'talk' ? noted.speakers : [])].join(' '),
  }))
