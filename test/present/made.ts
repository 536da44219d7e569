// Answers made by hand, as small as can be: what a page shows at its limits depends on how many cards there are, not on
// which.
import type {
  Found,
  Holdings,
  Known,
  KnownFacts,
  PassageCard,
  ProjectLink,
  Query,
  TalkCard,
} from '../../src/domain/answers/answer.ts'
import type { Edition, Project, Session } from '../../src/domain/library/catalogue.ts'
import type { Note, Passage, Talk } from '../../src/domain/library/corpus.ts'
import { plain } from '../../src/domain/text/prose.ts'

export const EDITION: Edition = {
  id: 'eu-2021',
  name: 'KubeCon Europe 2021',
  region: 'eu',
  city: 'virtual',
  year: 2021,
  start: '2021-05-04',
  end: '2021-05-07',
  aliases: [],
  source: 'https://example.org',
}

const NOTE: Note = {
  id: 'ada',
  title: 'Notes of Ada',
  edition: EDITION.id,
  author: 'Ada',
  urlDerived: false,
  file: 'ada.md',
  startLine: 1,
  endLine: 9,
}

const TALK: Talk = {
  type: 'talk',
  id: 'ada/1',
  note: NOTE.id,
  edition: EDITION.id,
  title: 'Talk 1',
  themes: [],
  projects: [],
  sentences: [{ prose: plain('It went well.'), startLine: 2, endLine: 2 }],
  links: [],
  speakers: [],
  lentSpeakers: [],
  status: 'watched',
  startLine: 2,
  endLine: 2,
}

/** The nth talk, of equal worth unless told otherwise. */
export const talkCard = (n: number, other: Partial<TalkCard> = {}): TalkCard => ({
  kind: 'talk',
  id: `ada/${n}`,
  title: `Talk ${n}`,
  edition: EDITION,
  subject: TALK,
  score: 1,
  summary: TALK.sentences,
  gist: TALK.sentences[0],
  citations: [{ note: NOTE, startLine: 2, endLine: 2 }],
  speakers: ['Grace'],
  speakersLent: false,
  status: 'watched',
  links: [],
  ...other,
})

export const talkCards = (count: number): readonly TalkCard[] =>
  Array.from({ length: count }, (_, index) => talkCard(index + 1))

export const passageCard = (other: Partial<PassageCard> = {}): PassageCard => {
  const { speakers: _, lentSpeakers: __, status: ___, ...told } = TALK
  const subject: Passage = { ...told, type: 'passage', id: 'ada/p/1', kind: 'theme' }
  const { edition, score, summary, gist, citations } = talkCard(1)
  return {
    kind: 'passage',
    id: 'ada/p/1',
    title: 'Theme',
    edition,
    subject,
    score,
    summary,
    gist,
    citations,
    ...other,
  }
}

export const project = (name: string): Project => ({
  id: `project/${name.toLowerCase()}`,
  name,
  kind: 'project',
  terms: [],
  oldUrls: [],
  catalogued: true,
})

export const projectLink = (name: string): ProjectLink => ({ project: project(name), score: 1, mentions: 1 })

export const session = (n: number): Session => ({
  id: `session/${n}`,
  edition: EDITION.id,
  title: `Session ${n}`,
  speakers: [],
})

const QUERY: Query = {
  question: 'teapots',
  text: 'teapots',
  filters: {},
  editions: [],
  projects: [],
  corrections: [],
  misunderstood: [],
}

const NOTHING_KNOWN: KnownFacts = { projects: [], editions: [], sessions: [], sessionCount: 0 }

export const found = (other: Partial<Found>): Found => ({
  kind: 'found',
  query: QUERY,
  asOf: '2026-11-01',
  cards: [],
  projects: [],
  known: NOTHING_KNOWN,
  uncovered: [],
  elsewhere: [],
  ...other,
})

export const holdings = (other: Partial<Holdings> = {}): Holdings => ({
  notes: 1,
  talks: 2,
  nearest: [],
  ...other,
})

export const known = (facts: Partial<KnownFacts>, held: Partial<Holdings> = {}): Known => ({
  kind: 'known',
  query: QUERY,
  asOf: '2026-11-01',
  known: { ...NOTHING_KNOWN, ...facts },
  mentioned: [],
  holdings: holdings(held),
})
