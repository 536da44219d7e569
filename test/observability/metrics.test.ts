// The metrics as Prometheus reads them: the rules of its own conventions, and the page that explains each.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bufferedMeter } from '../../src/observability/buffered-meter.ts'
import { openMetrics, type ScrapedFacts } from '../../src/observability/metrics.ts'

const FACTS: ScrapedFacts = {
  library: { notes: 5, talks: 40, projects: 814, sessions: 6734, problems: 2, loadedAt: 1_700_000_000_500 },
  ready: false,
  askedFrom: ['slack', 'discord', 'mcp'],
  platforms: [
    { platform: 'slack', up: true, lastSign: undefined },
    { platform: 'discord', up: false, lastSign: 1_700_000_001_000 },
  ],
}

const open = () => openMetrics(() => FACTS, { version: '1.2.3', node: 'v24.0.0' })

/** One family: what HELP and TYPE say, and its samples. */
interface Family {
  readonly name: string
  readonly help: string
  readonly type: string
  readonly samples: readonly { readonly name: string; readonly labels: string; readonly value: number }[]
}

function families(text: string): readonly Family[] {
  return text
    .split(/^(?=# HELP )/m)
    .filter(Boolean)
    .map((block) => {
      const [help = '', type = '', ...lines] = block.trim().split('\n')
      return {
        name: /^# HELP (\S+)/.exec(help)?.[1] ?? '',
        help: help.replace(/^# HELP \S+ /, ''),
        type: /^# TYPE \S+ (\S+)/.exec(type)?.[1] ?? '',
        samples: lines.filter(Boolean).map((line) => {
          const [, name = '', labels = '', value] = /^([^{ ]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
          return { name, labels, value: Number(value) }
        }),
      }
    })
}

const sampleOf = (all: readonly Family[], name: string, labels = ''): number | undefined =>
  all.flatMap(({ samples }) => samples).find((one) => one.name === name && one.labels === labels)?.value

/** prometheus.io/docs/practices/naming: base units, never their multiples. */
const NO_BASE_UNIT = /_(milliseconds|ms|minutes|hours|kilobytes|kb|mb|percent)(_|$)/

describe('the metrics', () => {
  it('are named, explained and typed as Prometheus asks', async () => {
    const all = families(await open().exposition())
    expect(all.length).toBeGreaterThan(30)
    for (const { name, help, type, samples } of all) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(help).not.toBe('')
      expect(['counter', 'gauge', 'histogram', 'summary']).toContain(type)
      expect(name).not.toMatch(NO_BASE_UNIT)
      for (const sample of samples) expect(sample.name.startsWith(name)).toBe(true)
    }
    for (const { name, type } of all.filter(({ name }) => name.startsWith('kubecon_'))) {
      expect([name, name.endsWith('_total')]).toEqual([name, type === 'counter'])
      if (/timestamp|duration/.test(name)) expect(name).toMatch(/_seconds$/)
      expect(name).not.toMatch(/_(counter|gauge|histogram|count|sum|bucket|info_info)$/)
    }
  })

  it('all stand in docs/health.md with their type and labels, and no other does', async () => {
    const page = readFileSync('docs/health.md', 'utf8')
    const rows = Array.from(page.matchAll(/^\| `(kubecon_\w+)` \| (\w+) \| ([^|]*)\|/gm), (match) => ({
      name: match[1],
      type: match[2],
    }))
    const all = families(await open().exposition())
    const own = all
      .filter(({ name }) => name.startsWith('kubecon_'))
      .map(({ name, type }) => ({ name, type }))
    const byName = (one: { name?: string | undefined }, other: { name?: string | undefined }) =>
      (one.name ?? '') < (other.name ?? '') ? -1 : 1
    expect(rows.toSorted(byName)).toEqual(own.toSorted(byName))
    const told = new Set(Array.from(page.matchAll(/`((?:process|nodejs)_\w+)`/g), (match) => match[1]))
    const ofTheProcess = all.map(({ name }) => name).filter((name) => !name.startsWith('kubecon_'))
    expect(ofTheProcess.filter((name) => !told.has(name))).toEqual([])
    // Some can be measured on Linux alone.
    if (process.platform === 'linux') expect([...told].toSorted()).toEqual(ofTheProcess.toSorted())
  })

  it('say what the library holds, what runs, and how the platforms are, at the moment of asking', async () => {
    const all = families(await open().exposition())
    expect(sampleOf(all, 'kubecon_library_talks')).toBe(40)
    expect(sampleOf(all, 'kubecon_library_loaded_timestamp_seconds')).toBe(1_700_000_000.5)
    expect(sampleOf(all, 'kubecon_problems')).toBe(2)
    expect(sampleOf(all, 'kubecon_ready')).toBe(0)
    expect(sampleOf(all, 'kubecon_build_info', 'version="1.2.3",node="v24.0.0"')).toBe(1)
    expect(sampleOf(all, 'kubecon_platform_up', 'platform="slack"')).toBe(1)
    expect(sampleOf(all, 'kubecon_platform_up', 'platform="discord"')).toBe(0)
    const sign = 'kubecon_platform_last_sign_timestamp_seconds'
    expect(sampleOf(all, sign, 'platform="discord"')).toBe(1_700_000_001)
    expect(sampleOf(all, sign, 'platform="slack"')).toBeUndefined()
  })

  it('say whether notes from the chat are kept, and nothing about it where none are', async () => {
    const told = async (facts: Partial<ScrapedFacts>) => {
      const { exposition } = openMetrics(() => ({ ...FACTS, ...facts }), { version: '1', node: 'v24' })
      const all = families(await exposition())
      return [sampleOf(all, 'kubecon_notes_folder_up'), sampleOf(all, 'kubecon_notes_uncommitted')]
    }
    expect(await told({ notesFolderUp: true, notesUncommitted: 0 })).toEqual([1, 0])
    expect(await told({ notesFolderUp: false, notesUncommitted: 3 })).toEqual([0, 3])
    expect(await told({})).toEqual([undefined, undefined])
  })

  it('count what the meter is told, in seconds, and start from nought', async () => {
    const { meter, exposition } = open()
    expect(sampleOf(families(await exposition()), 'kubecon_incidents_total', 'platform="slack"')).toBe(0)
    meter.requestDone({ platform: 'slack', how: 'command', outcome: 'found' }, 40)
    meter.requestDone({ platform: 'slack', how: 'suggest', outcome: 'notice' }, 1)
    meter.requestDone({ platform: 'slack', how: 'mention', outcome: 'repeated' }, 1)
    meter.incidentTold('slack')
    meter.slotEnded('discord', 'missed')
    meter.reconnected('discord')
    meter.toldToWait('discord', 1_500)
    meter.unreadable('slack', 'event_callback')
    for (let made = 0; made < 1_000; made++) meter.unreadable('discord', `made_up_${made}`)
    meter.unreadable('discord', 'no name "\n')
    meter.refused('mcp', 'token')
    const all = families(await exposition())
    const count = (name: string, labels: string) => sampleOf(all, name, labels)
    expect(count('kubecon_questions_total', 'platform="slack",how="command",outcome="found"')).toBe(1)
    expect(count('kubecon_questions_total', 'platform="slack",how="suggest",outcome="notice"')).toBe(1)
    expect(count('kubecon_answer_duration_seconds_count', 'platform="slack"')).toBe(1)
    expect(count('kubecon_answer_duration_seconds_sum', 'platform="slack"')).toBe(0.04)
    expect(count('kubecon_answer_duration_seconds_bucket', 'le="0.025",platform="slack"')).toBe(0)
    expect(count('kubecon_answer_duration_seconds_bucket', 'le="0.05",platform="slack"')).toBe(1)
    expect(count('kubecon_incidents_total', 'platform="slack"')).toBe(1)
    expect(count('kubecon_digest_slots_total', 'platform="discord",outcome="missed"')).toBe(1)
    expect(count('kubecon_reconnects_total', 'platform="discord"')).toBe(1)
    expect(count('kubecon_rate_limit_waits_total', 'platform="discord"')).toBe(1)
    expect(count('kubecon_rate_limit_wait_seconds_total', 'platform="discord"')).toBe(1.5)
    expect(count('kubecon_unreadable_total', 'platform="slack",type="event_callback"')).toBe(1)
    expect(count('kubecon_refused_total', 'platform="mcp",reason="token"')).toBe(1)
    // Labels from outside stay few, however many are made up.
    expect(count('kubecon_unreadable_total', 'platform="discord",type="other"')).toBe(802)
  })
})

describe('what happens before the metrics are loaded', () => {
  it('is counted when they are, and what happens afterwards too', async () => {
    const later = bufferedMeter()
    later.meter.reconnected('slack')
    const { meter, exposition } = open()
    later.become(meter)
    later.meter.reconnected('slack')
    expect(sampleOf(families(await exposition()), 'kubecon_reconnects_total', 'platform="slack"')).toBe(2)
  })
})
