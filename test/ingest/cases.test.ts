// One small note a fault, as its README says each is to be read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { assembling } from '../../src/ingest/assemble.ts'
import { type Inspected, inspect } from '../../src/ingest/inspect.ts'
import { indexingProgramme } from '../../src/ingest/programme.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { buildLibrary, type Library } from '../../src/query/library/library.ts'
import { outside } from '../outside.ts'
import { facts, fileOf, knowledge } from './facts.ts'

const { path: CASES, absent } = outside('posts/cases')

interface Right {
  /** Of each talk: its title (null: not named) and who speaks. */
  readonly talks: readonly (readonly [title: string | null, ...speakers: string[]])[]
  readonly edition?: string
  readonly event?: string
  /** The recording of a talk by its title; null where it has none. */
  readonly videos?: Readonly<Record<string, string | null>>
  readonly slides?: readonly string[]
  /** Of a talk by its title: its edition, or another conference as written. */
  readonly conferences?: Readonly<Record<string, string>>
  /** All that is told of a talk, by its title. */
  readonly told?: Readonly<Record<string, string>>
  /** What each of these finds. */
  readonly asked?: Readonly<Record<string, string>>
  readonly said?: readonly string[]
  /** Stands nowhere in what was read. */
  readonly never?: RegExp
}

const CASE: Readonly<Record<string, Right>> = {
  c01: {
    talks: [
      ['Keeping Lights On in Small Clusters', 'Maria Keller', 'Daniel Osei'],
      ['Quiet Pagers at Night', 'Emma Fuchs'],
    ],
    edition: 'na-2019',
  },
  c02: {
    talks: [
      ['Ledgers That Never Sleep', 'Maria Keller'],
      ['What Small Shops Teach Us About Queues', 'Daniel Osei', 'Emma Fuchs'],
      ['The Night the Cache Died', 'Nora Feld'],
    ],
    edition: 'na-2018',
    slides: ['Ledgers That Never Sleep'],
  },
  c03: {
    talks: [['Moving Seven Clusters Without a Van'], ['Seven Years of Postmortems']],
    videos: { 'Moving Seven Clusters Without a Van': 'AAAA', 'Seven Years of Postmortems': null },
    conferences: {
      'Moving Seven Clusters Without a Van': 'Harbour Days',
      'Seven Years of Postmortems': 'eu-2021',
    },
  },
  c04: { talks: [], event: 'KCD Lisbon 2023' },
  c05: { talks: [['Failing Gently', 'Maria Keller']], event: 'KCD Lisbon 2024' },
  c06: {
    talks: [
      ['Profiling a Sleeping Pod', 'Maria Keller'],
      ['Keys Under the Mat', 'Daniel Osei'],
    ],
    never: /:(?:bar_chart|lock|wink|tada):/,
  },
  c07: { talks: [['Sailing with Small Crews', 'Maria Keller']] },
  c08: {
    talks: [
      [null, 'Maria Keller'],
      [null, 'Daniel Osei'],
      [null, 'Emma Fuchs'],
    ],
    edition: 'na-2017',
  },
  c09: {
    talks: [
      ['Filas Sem Fim', 'Daniel Osei'],
      ['Des pods qui dorment', 'Maria Keller'],
      ['Stille Nächte im Cluster', 'Emma Fuchs'],
      ['Colas tranquilas', 'Nora Feld'],
    ],
  },
  c10: {
    talks: [['Beyond Functions - The Turnip Stack'], ['Turnips for Many Tenants']],
    videos: { 'Beyond Functions - The Turnip Stack': 'BBBB', 'Turnips for Many Tenants': 'DDDD' },
  },
  c11: {
    talks: [['Switching to ValidatingTurnipPolicies', 'Maria Keller']],
    edition: 'eu-2025',
    asked: { 'validating turnip policies': 'Switching to ValidatingTurnipPolicies' },
  },
  c12: {
    talks: [['Turnips For Microservices']],
    edition: 'na-2022',
    videos: { 'Turnips For Microservices': 'EEEE' },
  },
  c13: {
    talks: [['Courage for Newcomers', 'Maria Keller']],
    videos: { 'Courage for Newcomers': 'GGGG' },
    slides: ['Courage for Newcomers'],
  },
  c14: { talks: [['Helm Without a Ship', 'Maria Keller', 'Daniel Osei']] },
  c15: {
    talks: [
      ['Turnip Freedom'],
      ['Fifty years of Soup'],
      ['Rootless Kubernetes'],
      ['Companies and Soups'],
      ['Writing a CNI'],
    ],
    asked: { 'turnip freedom': 'Turnip Freedom', 'fifty years of soup': 'Fifty years of Soup' },
    never: /"author":"/,
  },
  c16: {
    talks: [['ChatBot for a Bank', 'Andrew'], ["CRDs aren't for breakfast", 'Tim'], ['GitOps in Tokyo']],
  },
  c17: {
    talks: [
      ['Crossplane Intro and Deep Dive'],
      ['Extend Your Services with Pluggable Parts Via Dapr'],
      ['Security in the Cloud with Falco'],
    ],
    said: ['Custom api group.'],
  },
  c18: {
    talks: [
      ['Consuming and contributing to open turnip code', 'Maria Keller'],
      ['IAAS Beyond Turnips', 'Daniel Osei'],
    ],
  },
  c19: {
    talks: [['Turnips at Scale', 'Maria Keller']],
    edition: 'eu-2024',
    said: ['try turnips', 'A footnote about Soup'],
    never: /private remark|\[\[|%%|==|\^block1|\[!note\]/,
  },
  c20: {
    talks: [
      ['Turnips in Production & Beyond', 'Maria Keller'],
      ['Soup as Code', 'Daniel Osei', 'Emma Fuchs'],
    ],
    videos: { 'Turnips in Production & Beyond': 'HHHH', 'Soup as Code': 'IIII' },
  },
  c21: {
    talks: [
      ['Rules for Turnips 101', 'Maria Keller'],
      ['Lighthouses at scale', 'Nora Feld'],
      ['Running a Soup Database', 'Emma Fuchs'],
    ],
    told: { 'Rules for Turnips 101': 'policies as YAML, start with audit mode.' },
    asked: {
      latency: 'Lighthouses at scale',
      sharding: 'Running a Soup Database',
    },
  },
  c22: {
    talks: [
      ['Scaling Argo Rollouts', 'Kim Osei'],
      ['Platform as a product (panel)'],
      ['From Cgroups to Gateways', 'Nora Feld'],
      ['Multi-tenancy with vcluster', 'Emma Fuchs'],
    ],
    videos: { 'From Cgroups to Gateways': 'abcdefghijk' },
    told: {
      'Scaling Argo Rollouts': "use analysis templates, don't trust latency alone",
      'Platform as a product (panel)': 'nothing new',
      'From Cgroups to Gateways': 'memory.high is the knob you want.',
      'Multi-tenancy with vcluster': 'we should try it for CI. Speaker was Emma Fuchs I think.',
    },
    said: ['OTel everywhere'],
    asked: {
      'rollouts with analysis templates': 'Scaling Argo Rollouts',
      'vcluster for CI': 'Multi-tenancy with vcluster',
    },
  },
}

async function read(id: string): Promise<Inspected & { readonly library: Library }> {
  const name = readdirSync(CASES).find((file) => file.startsWith(`${id}-`)) ?? id
  const reading = await readNote(fileOf(readFileSync(join(CASES, name), 'utf8'), name), knowledge)
  const inspected = inspect(
    name,
    reading,
    facts.catalogue.projects,
    atOnce(indexingProgramme(facts.sessions)),
  )
  const { corpus } = atOnce(assembling(reading.read ? [reading.read] : [], facts.catalogue, []))
  return { ...inspected, library: buildLibrary(corpus, facts.catalogue, []) }
}

/** What stands first in the answer. */
function firstFor(question: string, library: Library): string | undefined {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer.cards[0]?.title : undefined
}

describe.skipIf(absent)(`each way of being misread is read right${absent}`, () => {
  test.each(Object.entries(CASE))('%s', async (id, right) => {
    const { library, ...found } = await read(id)
    const talkOf = (title: string) => found.talks.find((talk) => talk.title === title)
    const linkOf = (title: string, kind: string) =>
      talkOf(title)?.links.find((link) => link.kind === kind)?.url
    expect(found.talks.map(({ title, speakers }) => [title, ...speakers])).toEqual(right.talks)
    if (right.edition) expect(found.note.edition).toBe(right.edition)
    if (right.event) {
      expect(found.note.event).toBe(right.event)
      expect(found.note.edition).toBeNull()
    }
    for (const [title, video] of Object.entries(right.videos ?? {}))
      if (video === null) expect(linkOf(title, 'video')).toBeUndefined()
      else expect(linkOf(title, 'video')).toContain(video)
    for (const title of right.slides ?? []) expect(linkOf(title, 'slides')).toBeDefined()
    for (const [title, conference] of Object.entries(right.conferences ?? {}))
      expect(talkOf(title)?.edition ?? talkOf(title)?.event).toBe(conference)
    for (const [title, words] of Object.entries(right.told ?? {}))
      expect(talkOf(title)?.sentences.join(' ')).toBe(words)
    for (const [question, title] of Object.entries(right.asked ?? {}))
      expect(firstFor(question, library), question).toBe(title)
    const told = [...found.talks, ...found.passages].flatMap(({ sentences }) => sentences).join('\n')
    for (const words of right.said ?? []) expect(told).toContain(words)
    if (right.never) expect(JSON.stringify(found)).not.toMatch(right.never)
  })
})
