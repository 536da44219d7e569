// Small libraries for tests: notes written out, facts where a test needs them.
import { fileURLToPath } from 'node:url'
import type { Catalogue, Edition, Project, Session, Synonym } from '../../src/domain/library/catalogue.ts'
import type { Corpus, Joined, Note, Noted, Passage, Talk } from '../../src/domain/library/corpus.ts'
import { readFacts } from '../../src/ingest/read-data.ts'
import { buildLibrary, type Library, withProgramme } from '../../src/query/library/library.ts'

type Told = Partial<Omit<Talk, 'sentences'>> & Partial<Omit<Passage, 'sentences' | 'type' | 'id' | 'kind'>>

interface Written extends Told {
  readonly text?: readonly string[]
}

const data = fileURLToPath(new URL('../../data', import.meta.url))
/** Words and sayings are the same for every library. */
const facts = await readFacts(data)

let places = 0

const told = (slug: string, { text = [], note = 'n', ...rest }: Written) => ({
  note,
  edition: 'eu-2021',
  title: slug,
  themes: [],
  projects: [],
  links: [],
  sentences: text.map((sentence, line) => ({
    prose: [{ text: sentence }],
    startLine: line + 2,
    endLine: line + 2,
  })),
  startLine: 1,
  endLine: 1 + text.length,
  ...rest,
})

export const talk = (slug: string, written: Written = {}): Talk => ({
  ...told(slug, written),
  type: 'talk',
  id: `${written.note ?? 'n'}/${slug.replaceAll(' ', '-').toLowerCase()}`,
  speakers: written.speakers ?? [],
  lentSpeakers: written.lentSpeakers ?? [],
  status: written.status ?? 'watched',
})

export const passage = (slug: string, written: Written = {}): Passage => ({
  ...told(slug, written),
  type: 'passage',
  id: `${written.note ?? 'n'}/p/${slug.replaceAll(' ', '-').toLowerCase()}`,
  kind: 'theme',
})

export const note = (id: string, rest: Partial<Note> = {}): Note => ({
  id,
  title: `Notes ${++places}`,
  edition: 'eu-2021',
  urlDerived: false,
  file: `${id}.md`,
  startLine: 1,
  endLine: 100,
  ...rest,
})

export const edition = (id: string, rest: Partial<Edition> = {}): Edition => {
  const [region = 'eu', year = '2021'] = id.split('-')
  return {
    id,
    name: `KubeCon ${region.toUpperCase()} ${year}`,
    region,
    year: Number(year),
    aliases: [],
    source: 'test',
    ...rest,
  }
}

export const project = (name: string, rest: Partial<Project> = {}): Project => ({
  id: `project/${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  kind: 'project',
  homepage: `https://${name.toLowerCase().replaceAll(' ', '-')}.example`,
  terms: [{ text: name, rule: 'any' }],
  oldUrls: [],
  catalogued: true,
  ...rest,
})

interface Parts {
  readonly noted?: readonly Noted[]
  readonly notes?: readonly Note[]
  readonly projects?: readonly Project[]
  readonly editions?: readonly Edition[]
  readonly vocabulary?: readonly Synonym[]
  readonly sessions?: readonly Session[]
  readonly joins?: Readonly<Record<string, readonly Joined[]>>
}

/** A library of what is written out; every note that is told from exists. */
export function libraryOf({
  noted = [],
  notes = [],
  projects = [],
  editions = [edition('eu-2021')],
  vocabulary = [],
  sessions = [],
  joins = {},
}: Parts): Promise<Library> {
  const known = new Map(notes.map((one) => [one.id, one]))
  for (const one of noted)
    if (!known.has(one.note)) known.set(one.note, note(one.note, { edition: one.edition }))
  const named = new Set(noted.flatMap((one) => one.projects))
  const corpus: Corpus = {
    notes: known,
    talks: new Map(noted.flatMap((one) => (one.type === 'talk' ? [[one.id, one] as const] : []))),
    passages: new Map(noted.flatMap((one) => (one.type === 'passage' ? [[one.id, one] as const] : []))),
    projects: new Map(projects.filter(({ id }) => named.has(id)).map((one) => [one.id, one])),
    joins: new Map(Object.entries(joins)),
  }
  const catalogue: Catalogue = {
    projects: new Map(projects.map((one) => [one.id, one])),
    editions: new Map(editions.map((one) => [one.id, one])),
    vocabulary,
    sayings: facts.value.catalogue.sayings,
    otherConferences: facts.value.catalogue.otherConferences,
    otherSoftware: facts.value.catalogue.otherSoftware,
    words: facts.value.catalogue.words,
    asOf: '2026-09-14',
  }
  return withProgramme(buildLibrary(corpus, catalogue, sessions))
}
