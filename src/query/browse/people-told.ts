// Who of the programme's speakers somebody's words name: in full, by the last name, by the first name among friends.
import type { Session } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import { stemOf } from '../../search/words.ts'
import type { Library } from '../library/library.ts'

export interface People {
  /** What they gave. */
  readonly sessions: readonly Session[]
  /** How much speaks for a session, on the scale of how rare a word of titles is. */
  weightOf(session: Session): number
  /** Two are named in full: they gave few talks together. */
  areTwoOf(session: Session): boolean
}

/** How much a naming tells, of how rare it is. */
const NAMINGS = {
  full: { share: 1, why: 'nobody else is called so' },
  last: { share: 0.7, why: 'among friends the last name is enough, and short ones are words too' },
  first: { share: 0.5, why: 'a first name that few have is enough for who was there; most have many' },
} as const

/** Of further people who are named: two gave few talks together. */
const FURTHER = 0.6
/** Shorter ones are words. */
const LEAST_LAST = 4
const LEAST_FIRST = 4
/** What everyday English says more often than so is a word before it is a name: “Long”, “Will”. */
const SAID_OFTEN = 1e-5
/** A first name that more people have tells nothing. */
const MOST_OF_A_FIRST_NAME = 25

interface Speakers {
  readonly byName: ReadonlyMap<string, readonly Session[]>
  /** The folded names of those called so. */
  readonly byLast: ReadonlyMap<string, readonly string[]>
  readonly byFirst: ReadonlyMap<string, readonly string[]>
}

/** Read once for a programme: it is the same for as long as the bot runs. */
const read = new WeakMap<readonly Session[], Speakers>()

function speakersOf(sessions: readonly Session[]): Speakers {
  const known = read.get(sessions)
  if (known) return known
  const byName = new Map<string, Session[]>()
  for (const session of sessions) for (const name of session.speakers) add(byName, fold(name), session)
  const byLast = new Map<string, string[]>()
  const byFirst = new Map<string, string[]>()
  for (const name of byName.keys()) {
    const [first = '', ...others] = name.split(' ')
    const last = others.at(-1)
    if (last === undefined) continue
    add(byFirst, first, name)
    add(byLast, last, name)
  }
  const speakers = { byName, byLast, byFirst }
  read.set(sessions, speakers)
  return speakers
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** @param text as it was written */
export function peopleIn(text: string, { sessions, general }: Library): People {
  const { byName, byLast, byFirst } = speakersOf(sessions)
  // “Goldstein’s talk”
  const folded = fold(text.replace(/['’]s(?![\p{L}\p{N}])/gu, ' '))
  const said = ` ${folded} `
  const words = new Set(folded.split(' '))
  const rarity = (among: number) => Math.log(1 + byName.size / among)
  /** A folded name → how much speaks for whoever is called so. */
  const told = new Map<string, number>()
  const inFull = new Set<string>()
  const tell = (name: string, weight: number) => told.set(name, Math.max(told.get(name) ?? 0, weight))
  for (const word of words) {
    for (const name of byFirst.get(word) ?? [])
      if (said.includes(` ${name} `)) {
        inFull.add(name)
        tell(name, NAMINGS.full.share * rarity(1))
      }
    const isWord = (general?.shareOf(stemOf(word)) ?? 0) > SAID_OFTEN
    const called = byLast.get(word) ?? []
    if (word.length >= LEAST_LAST && !isWord)
      for (const name of called) tell(name, NAMINGS.last.share * rarity(called.length))
    const friends = byFirst.get(word) ?? []
    if (word.length >= LEAST_FIRST && !isWord && friends.length <= MOST_OF_A_FIRST_NAME)
      for (const name of friends) tell(name, NAMINGS.first.share * rarity(friends.length))
  }
  const namesOf = ({ speakers }: Session) => speakers.map(fold)
  return {
    sessions: [...new Set([...told.keys()].flatMap((name) => byName.get(name) ?? []))],
    weightOf(session) {
      const [most = 0, ...others] = namesOf(session)
        .flatMap((name) => told.get(name) ?? [])
        .toSorted((a, b) => b - a)
      return most + others.reduce((sum, one) => sum + FURTHER * one, 0)
    },
    areTwoOf: (session) => namesOf(session).filter((name) => inFull.has(name)).length > 1,
  }
}
