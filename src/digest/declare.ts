// DIGEST: the subscriptions an operator declares. One wrong entry never takes the others with it.
import { type ChannelRef, channelOf, type Subscription } from '../domain/digests/digest.ts'
import { isPlatform, type PerPlatform, platformNames } from '../domain/platforms/platform.ts'
import { parseDays, parseTime, parseZone, subscriptionId, type WordReading } from './schedule-words.ts'

export interface Declared {
  readonly subscriptions: readonly Subscription[]
  /** Sentences for the operator: which entry, what is wrong, what was expected. */
  readonly problems: readonly string[]
}

/** What a channel's own id looks like: a name may change or be reused, an id is not. */
const CHANNEL_IDS: PerPlatform<{ readonly pattern: RegExp; readonly expected: string }> = {
  // https://docs.slack.dev/reference/objects/conversation-object; a workspace before it, where the bot serves many.
  slack: {
    pattern: /^(?:T[A-Z0-9]+\/)?[CGD][A-Z0-9]+$/,
    expected: 'an id such as slack:C0123ABCD',
  },
  // https://discord.com/developers/docs/reference#snowflakes
  discord: { pattern: /^\d{1,20}$/, expected: 'an id such as discord:123456789012345678' },
}

function parseChannel(word: string): WordReading<ChannelRef> {
  const colon = word.indexOf(':')
  const platform = word.slice(0, Math.max(colon, 0)).toLowerCase()
  const id = word.slice(colon + 1)
  if (colon < 0) {
    return { problem: `“${word}” is not a channel; expected platform:channel, for example slack:C0123ABCD` }
  }
  if (!isPlatform(platform)) {
    const known = platformNames.join(' or ')
    return {
      problem: `the platform “${platform}” is unknown; expected ${known}, for example slack:C0123ABCD`,
    }
  }
  const { pattern, expected } = CHANNEL_IDS[platform]
  if (!pattern.test(id)) return { problem: `“${id}” is not the id of a channel; expected ${expected}` }
  return { value: channelOf(`${platform}:${id}`) }
}

/** One entry, understood whole or not at all; every problem of it is reported, not only the first. */
function parseEntry(entry: string): Subscription | readonly string[] {
  const [place = '', ...all] = entry.split(/\s+/)
  const aboutAt = all.findIndex((word) => word.toLowerCase() === 'about')
  const words = aboutAt < 0 ? all : all.slice(0, aboutAt)
  const about = aboutAt < 0 ? '' : all.slice(aboutAt + 1).join(' ')
  const channel = parseChannel(place)
  const { days, used } = parseDays(words)
  const at = parseTime(words[used])
  const zone = parseZone(words[used + 1])
  const extra = words.slice(used + 2)
  if ('value' in channel && 'value' in days && 'value' in at && 'value' in zone && extra.length === 0) {
    const schedule = { days: days.value, at: at.value, zone: zone.value }
    const id = subscriptionId(channel.value, schedule, about)
    return { id, channel: channel.value, schedule, ...(about && { about }) }
  }
  const problems = [channel, days, at, zone].flatMap((reading) =>
    'problem' in reading ? [reading.problem] : [],
  )
  if (extra.length === 0) return problems
  return [
    ...problems,
    `“${extra.join(' ')}” does not belong here; expected nothing after the time zone, a semicolon, or about and a topic`,
  ]
}

/**
 * Reads what DIGEST declares: `platform:channel (daily|weekdays|weekly DAY) HH:MM ZONE [about TOPIC]`, separated
 * by `;`.
 * @returns the subscriptions of the entries that are right, each once, and a sentence for every problem
 */
export function parseDigests(text: string): Declared {
  const subscriptions = new Map<string, { readonly subscription: Subscription; readonly number: number }>()
  const problems: string[] = []
  const entries = text.split(';').map((entry) => entry.trim())
  for (const [index, entry] of entries.entries()) {
    if (entry === '') continue
    const where = `Entry ${index + 1}, “${entry}”`
    const parsed = parseEntry(entry)
    if (!('id' in parsed)) {
      problems.push(...parsed.map((problem) => `${where}: ${problem}.`.replace(/\?\.$/, '?')))
      continue
    }
    const earlier = subscriptions.get(parsed.id)
    if (earlier) {
      problems.push(`${where}: repeats entry ${earlier.number}; expected each digest once; it counts once.`)
    } else {
      subscriptions.set(parsed.id, { subscription: parsed, number: index + 1 })
    }
  }
  return { subscriptions: [...subscriptions.values()].map(({ subscription }) => subscription), problems }
}
