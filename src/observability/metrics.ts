// The metrics. The one file that knows prom-client; docs/health.md lists every one of them, and a test compares.
// Names and units: prometheus.io/docs/practices/naming. Labels are bounded: never a person, a channel or a text.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AskedFrom, Platform } from '../domain/platforms/platform.ts'
import type { Meter } from '../domain/ports.ts'
import { NO_TOPIC, VERDICTS } from '../domain/requests/verdict.ts'

/** What is read when somebody asks, not counted as it happens. */
export interface ScrapedFacts {
  readonly library: Readonly<Record<'notes' | 'talks' | 'projects' | 'sessions' | 'problems', number>> & {
    /** Epoch milliseconds. */
    readonly loadedAt: number
  }
  readonly ready: boolean
  readonly askedFrom: readonly AskedFrom[]
  readonly platforms: readonly {
    readonly platform: Platform
    readonly up: boolean
    /** Epoch milliseconds. */
    readonly lastSign: number | undefined
  }[]
  /** Absent while nothing needs the state. */
  readonly state?: {
    readonly up: boolean
    /** Epoch milliseconds. */
    readonly lastWrite: number | undefined
  }
  /** Approved notes from the chat that their branch lacks; absent where they have none. */
  readonly notesUncommitted?: number
  /** Whether those are kept as files; absent while nothing of them is kept. */
  readonly notesFolderUp?: boolean
}

export interface Metrics {
  readonly meter: Meter
  readonly contentType: string
  /** All metrics as Prometheus reads them. */
  exposition(): Promise<string>
}

/** From a question answered from memory to one whose platform takes as long as people wait. Seconds. */
const ANSWER_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3]

/**
 * @param facts read at every exposition
 * @param build what runs here: the version and Node's
 */
export function openMetrics(
  facts: () => ScrapedFacts,
  build: Readonly<Record<'version' | 'node', string>>,
): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const counter = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames, registers })
  const gauge = (
    name: string,
    help: string,
    read: (gauge: Gauge<'platform'>) => void,
    ...labels: 'platform'[]
  ) =>
    new Gauge({
      name,
      help,
      labelNames: labels,
      registers,
      collect() {
        read(this)
      },
    })
  /** Absent while nothing is read: reset() would expose 0, and say that what is not used fails. */
  const optional = (name: string, help: string, read: () => number | undefined) =>
    gauge(name, help, (one) => {
      const value = read()
      if (value === undefined) one.remove()
      else one.set(value)
    })

  const questions = counter(
    'kubecon_questions_total',
    'Requests of people, by platform, way and outcome.',
    'platform',
    'how',
    'outcome',
  )
  const duration = new Histogram({
    name: 'kubecon_answer_duration_seconds',
    help: 'Time from receiving a request until the platform had taken the answer; suggestions while typing left out.',
    labelNames: ['platform'],
    buckets: ANSWER_BUCKETS,
    registers,
  })
  const incidents = counter(
    'kubecon_incidents_total',
    'Requests that were answered with the id of an incident.',
    'platform',
  )
  const slots = counter(
    'kubecon_digest_slots_total',
    'Digests that were due, by outcome.',
    'platform',
    'outcome',
  )
  const reconnects = counter(
    'kubecon_reconnects_total',
    'Connections that were lost and are back.',
    'platform',
  )
  const verdicts = counter(
    'kubecon_verdicts_total',
    'What people said of answers, by subject of the field; never by person.',
    'topic',
    'verdict',
  )
  const topicOf = boundedTopic()
  const waits = counter(
    'kubecon_rate_limit_waits_total',
    'Times a platform said to wait before the next call.',
    'platform',
  )
  const waited = counter(
    'kubecon_rate_limit_wait_seconds_total',
    'How long platforms said to wait, in seconds.',
    'platform',
  )
  const unreadable = counter(
    'kubecon_unreadable_total',
    'Messages of a connection that could not be read, by the type they name.',
    'platform',
    'type',
  )
  const typeOf = boundedLabel()
  const reasonOf = boundedLabel()
  const refusals = counter(
    'kubecon_refused_total',
    'Requests of whoever is not let in, by the reason.',
    'platform',
    'reason',
  )
  const blocksRefused = counter(
    'kubecon_slack_blocks_refused_total',
    'Newer blocks that Slack did not take: the message was sent again without them.',
    'block',
  )

  for (const [part, help] of LIBRARY)
    gauge(`kubecon_library_${part}`, help, (one) => one.set(facts().library[part]))
  gauge(
    'kubecon_library_loaded_timestamp_seconds',
    'When the notes were last read, seconds since 1970.',
    (one) => one.set(facts().library.loadedAt / 1000),
  )
  gauge('kubecon_problems', 'Problems in notes and data; the log has each.', (one) =>
    one.set(facts().library.problems),
  )
  gauge('kubecon_ready', '1 while every check of /readyz passes.', (one) => one.set(Number(facts().ready)))
  gauge(
    'kubecon_platform_up',
    '1 while the platform is connected and accepts the token.',
    (one) => {
      for (const { platform, up } of facts().platforms) one.set({ platform }, Number(up))
    },
    'platform',
  )
  gauge(
    'kubecon_platform_last_sign_timestamp_seconds',
    'When the platform was last heard of over its gateway, seconds since 1970.',
    (one) => {
      for (const { platform, lastSign } of facts().platforms)
        if (lastSign !== undefined) one.set({ platform }, lastSign / 1000)
    },
    'platform',
  )
  optional(
    'kubecon_notes_uncommitted',
    'Notes from the chat that their branch does not have as they are now.',
    () => facts().notesUncommitted,
  )
  optional(
    'kubecon_notes_folder_up',
    '1 while approved notes from the chat can be kept as files; withdrawn ones are answered from while it is 0.',
    () => numberOf(facts().notesFolderUp),
  )
  optional('kubecon_state_up', '1 while the state can be read and written; without a grace period.', () =>
    numberOf(facts().state?.up),
  )
  optional(
    'kubecon_state_last_write_timestamp_seconds',
    'When something was last written to the state, seconds since 1970.',
    () => secondsOf(facts().state?.lastWrite),
  )
  new Gauge({
    name: 'kubecon_build_info',
    help: 'Always 1; its labels say what runs here.',
    labelNames: BUILD,
    registers,
  }).set(build, 1)
  collectDefaultMetrics({ register: registry })

  // From 0: an increase from nothing at all is no increase to Prometheus.
  for (const verdict of VERDICTS) verdicts.inc({ topic: NO_TOPIC, verdict }, 0)
  for (const { platform } of facts().platforms) {
    for (const one of [reconnects, waits, waited]) one.inc({ platform }, 0)
    for (const outcome of SLOT_ENDS) slots.inc({ platform, outcome }, 0)
  }
  for (const platform of facts().askedFrom) {
    incidents.inc({ platform }, 0)
    unreadable.inc({ platform, type: NAMELESS }, 0)
    for (const reason of REFUSALS[platform] ?? []) refusals.inc({ platform, reason }, 0)
  }

  return {
    contentType: registry.contentType,
    exposition: () => registry.metrics(),
    meter: {
      requestDone({ platform, how, outcome }, milliseconds) {
        questions.inc({ platform, how, outcome })
        if (how !== 'suggest' && outcome !== 'repeated') duration.observe({ platform }, milliseconds / 1000)
      },
      incidentTold: (platform) => incidents.inc({ platform }),
      slotEnded: (platform, outcome) => slots.inc({ platform, outcome }),
      reconnected: (platform) => reconnects.inc({ platform }),
      verdictGiven: (topic, verdict) => verdicts.inc({ topic: topicOf(topic), verdict }),
      toldToWait(platform, milliseconds) {
        waits.inc({ platform })
        waited.inc({ platform }, Math.max(0, milliseconds) / 1000)
      },
      unreadable: (platform, type) => unreadable.inc({ platform, type: typeOf(type) }),
      refused: (platform, reason) => refusals.inc({ platform, reason: reasonOf(reason) }),
      blockRefused: (kind) => blocksRefused.inc({ block: kind }),
    },
  }
}

const numberOf = (holds: boolean | undefined): number | undefined =>
  holds === undefined ? undefined : Number(holds)

const secondsOf = (milliseconds: number | undefined): number | undefined =>
  milliseconds === undefined ? undefined : milliseconds / 1000

/** Why somebody is not let in, where that is counted. */
const REFUSALS: Partial<Readonly<Record<AskedFrom, readonly string[]>>> = {
  mcp: ['token', 'signature', 'host', 'origin'],
}

/** Label of what did not say what it is. */
const NAMELESS = 'unknown'

/** Label of all kinds beyond {@link MOST_TYPES}, and of names that no platform gives. */
const OTHER = 'other'

/** Slack and Discord each name fewer kinds of events than this; whoever sends more makes them up. */
const MOST_TYPES = 200

/** What comes from outside becomes a label as it is only while it looks like a name, and names are few. */
function boundedLabel(): (name: string) => string {
  const known = new Set<string>()
  return (name) => {
    if (known.has(name)) return name
    if (known.size >= MOST_TYPES || !/^[a-z0-9_.:]{1,64}$/i.test(name)) return OTHER
    known.add(name)
    return name
  }
}

/** A few times what any audience asks about; a subject beyond is counted as {@link OTHER}. */
const MOST_TOPICS = 200

/** Topics come from tables of ours, which notes and catalogues lengthen. */
function boundedTopic(): (topic: string) => string {
  const known = new Set<string>()
  return (topic) => {
    if (known.has(topic)) return topic
    if (known.size >= MOST_TOPICS) return OTHER
    known.add(topic)
    return topic
  }
}

const BUILD = ['version', 'node'] as const

const SLOT_ENDS = ['posted', 'missed', 'unclear', 'gone', 'resting'] as const

const LIBRARY = [
  ['notes', 'Notes in the library.'],
  ['talks', 'Talks in the notes.'],
  ['projects', 'Projects in the catalogue and in the notes.'],
  ['sessions', 'Sessions of the programmes.'],
] as const
