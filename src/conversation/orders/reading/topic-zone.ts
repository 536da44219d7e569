// The zone with which a topic ends: “about security, Berlin time”.
import type { OrderToken } from '../words/order-tokens.ts'
import { readZone } from '../words/order-zones.ts'

/** What comes before the name of a zone, and after it. */
const BEFORE: readonly string[] =
  'heure de|heure|a heure de|hora de|hora|zeitzone|zone horaire|fuseau horaire|fuseau|huso horario|huso|zona horaria|timezone|time zone|zone|nach'
    .split('|')
    .toSorted((a, b) => b.length - a.length)
const AFTER: ReadonlySet<string> = new Set([
  'time',
  'zeit',
  'timezone',
  'time zone',
  'local time',
  'ortszeit',
  'hora local',
  'heure locale',
])
/** “Talks in Valencia” are of a place. */
const OF_A_PLACE: ReadonlySet<string> = new Set('in at en a aus from de von kubecon eu na'.split(' '))

/** Whether a place is named here: “in Valencia”. */
export const isOfPlace = (words: readonly OrderToken[], at: number): boolean =>
  OF_A_PLACE.has(words[at]?.even ?? '') && zoneOf(words.slice(at + 1, at + 2))?.named === false

/** Whether these words name a time zone, and nothing else. */
export const isZone = (words: readonly OrderToken[]): boolean => zoneOf(words)?.named === true

/** No name of a zone with what belongs to it is longer. */
const MOST_WORDS = 7

export interface TopicAndZone {
  readonly topic: readonly OrderToken[]
  readonly zone?: string
}

/** @returns all of it where it ends in no zone, or is nothing else than one */
export function withoutZone(words: readonly OrderToken[]): TopicAndZone {
  // What stands in quotes is a topic as a whole.
  if (/["“”„«»]$/u.test(words.at(-1)?.typed ?? '')) return { topic: words }
  for (let at = Math.max(words.length - MOST_WORDS, 1); at < words.length; at += 1) {
    const topic = words.slice(0, at)
    const last = topic.at(-1)?.even ?? ''
    const zone = zoneOf(words.slice(at))
    if (zone && (zone.named || !OF_A_PLACE.has(last)))
      return { topic: isBetween(last) ? topic.slice(0, -1) : topic, zone: zone.zone }
  }
  return { topic: words }
}

const isBetween = (word: string): boolean => word === '-' || word === ',' || word === 'a'

/** The zone that these words are, and nothing else. `named`: they say that it is one. */
function zoneOf(
  words: readonly OrderToken[],
): { readonly zone: string; readonly named: boolean } | undefined {
  const evened = words.map(({ even }) => even).join(' ')
  const before = BEFORE.find((phrase) => evened.startsWith(`${phrase} `))
  const rest = words.slice(before?.split(' ').length ?? 0)
  const read = readZone(rest.map(({ typed }) => typed))
  if (!read) return undefined
  const after = rest
    .slice(read.used)
    .map(({ even }) => even)
    .join(' ')
  if (after !== '' && !AFTER.has(after)) return undefined
  const named = before !== undefined || after !== '' || !isCity(rest)
  return read.weak && !named ? undefined : { zone: read.zone, named }
}

/** “UTC”, “Europe/Berlin” and “CET” are no places. */
const isCity = (words: readonly OrderToken[]): boolean => !/\/|^[A-Z]{3,4}$/.test(words[0]?.typed ?? '')
