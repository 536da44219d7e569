// A small world for digests: notes with talks, a place to post to, a log to read.

import { type AboutTopic, stockOf } from '../../src/digest/candidates.ts'
import { parseDigests } from '../../src/digest/declare.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type {
  ChannelRef,
  Delivery,
  KeptSubscription,
  PostOutcome,
  Subscription,
} from '../../src/domain/digests/digest.ts'
import type { Project } from '../../src/domain/library/catalogue.ts'
import type { Corpus, Joined, Note, Passage, Talk } from '../../src/domain/library/corpus.ts'
import type { Log, PostMessage } from '../../src/domain/ports.ts'

const lines = { startLine: 1, endLine: 1 }
const sentence = { ...lines, prose: [{ text: 'It was noted.' }] }

const told = (note: string, id: string) => ({
  ...lines,
  id,
  note,
  edition: 'eu-2021',
  title: id,
  themes: [],
  projects: [],
  sentences: [sentence, sentence],
  links: [],
})

export const talk = (note: string, slug: string, more: Partial<Talk> = {}): Talk => ({
  ...told(note, `${note}/${slug}`),
  type: 'talk',
  speakers: [],
  lentSpeakers: [],
  status: 'watched',
  ...more,
})

export const passage = (note: string, slug: string, more: Partial<Passage> = {}): Passage => ({
  ...told(note, `${note}/p/${slug}`),
  type: 'passage',
  kind: 'theme',
  ...more,
})

export const project = (slug: string, more: Partial<Project> = {}): Project => ({
  id: `project/${slug}`,
  name: slug,
  kind: 'project',
  terms: [],
  oldUrls: [],
  catalogued: true,
  now: { fact: 'It is still there.', kind: 'active', source: 'https://example.org/' },
  ...more,
})

const noteOf = (id: string): Note => ({
  ...lines,
  id,
  title: id,
  edition: 'eu-2021',
  urlDerived: false,
  file: `${id}.md`,
})

const byId = <Each extends { readonly id: string }>(each: readonly Each[]) =>
  new Map(each.map((one) => [one.id, one] as const))

export function corpusOf(parts: {
  readonly talks?: readonly Talk[]
  readonly passages?: readonly Passage[]
  readonly projects?: readonly Project[]
  readonly joins?: Readonly<Record<string, readonly Joined[]>>
}): Corpus {
  const { talks = [], passages = [], projects = [], joins = {} } = parts
  const notes = new Set([...talks, ...passages].map(({ note }) => note))
  return {
    notes: byId([...notes].map(noteOf)),
    talks: byId(talks),
    passages: byId(passages),
    projects: new Map(projects.map((one) => [one.id, one])),
    joins: new Map(Object.entries(joins)),
  }
}

/** A corpus of so many talks a note: `{ a: 3 }` gives a/0, a/1, a/2. */
export const talksOf = (counts: Readonly<Record<string, number>>): readonly Talk[] =>
  Object.entries(counts).flatMap(([note, count]) =>
    Array.from({ length: count }, (_, index) => talk(note, String(index))),
  )

/** The one subscription this text declares. */
export function subscribed(text: string): Subscription {
  const { subscriptions, problems } = parseDigests(text)
  const [first] = subscriptions
  if (!first || problems.length > 0) throw new Error(problems.join(' ') || 'nothing declared')
  return first
}

/** Shows the choice and the lateness as text. */
export const compose = ({ digest, late }: Delivery): Message => ({
  fallback: `${late ? 'late ' : ''}${digest.noted ?? '-'} ${digest.project ?? '-'}`,
  pieces: [],
})

export interface Posted {
  readonly at: number
  readonly channel: ChannelRef
  readonly slot: string
  readonly text: string
}

/** Remembers every attempt; the outcomes are given one after another, then everything is posted. */
export function channelBook(now: () => number, outcomes: readonly PostOutcome[] = []) {
  const attempts: Posted[] = []
  const post: PostMessage = async (channel, message, slot) => {
    attempts.push({ at: now(), channel, slot, text: message.fallback })
    return outcomes[attempts.length - 1] ?? { kind: 'posted', messageId: String(attempts.length) }
  }
  return { attempts, post }
}

/** All that a runner needs besides: any channel can be reached, and nobody is told anything. */
export function surroundings(corpus: () => Corpus) {
  let of: Corpus | undefined
  let shown = {
    stock: stockOf(corpus()),
    notes: [] as readonly string[],
    idsAbout: () => new Map() as AboutTopic,
  }
  return {
    reaches: () => true,
    tell: async () => undefined,
    findPost: async () => ({ kind: 'unknown' as const, reason: 'nobody can look' }),
    presentSuspended: (_: KeptSubscription, reason: string): Message => ({ fallback: reason, pieces: [] }),
    showable() {
      const now = corpus()
      if (now !== of) shown = { ...shown, stock: stockOf(now), notes: [...now.notes.keys()] }
      of = now
      return shown
    },
  }
}

/** Keeps what is logged as `level: text`. */
export function keptLog() {
  const said: string[] = []
  const at = (level: string) => (_fields: object, text: string) => {
    said.push(`${level}: ${text}`)
  }
  const log: Log = {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: () => log,
  }
  return { said, log }
}
