// How those are called who gave talks: what tells a name from a role or a house where somebody types one.
import type { Session } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import type { Library } from './library.ts'

interface Names {
  readonly people: ReadonlySet<string>
  readonly given: ReadonlyMap<string, number>
  readonly inTitles: ReadonlyMap<string, number>
}

/** The programme stays the same when notes are read again. */
const known = new WeakMap<readonly Session[], Names>()

function namesIn(sessions: readonly Session[]): Names {
  const people = new Set<string>()
  const given = new Map<string, number>()
  const inTitles = new Map<string, number>()
  const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { title, speakers } of sessions) {
    for (const word of fold(title).split(' ')) count(inTitles, word)
    for (const speaker of speakers) {
      const name = fold(speaker)
      if (people.has(name)) continue
      people.add(name)
      const [first = '', second] = name.split(' ')
      if (second !== undefined) count(given, first)
    }
  }
  return { people, given, inTitles }
}

/** Of everybody on the programmes, and those whom the notes name. */
export function namesKnown({ sessions, corpus }: Library) {
  const names = known.get(sessions) ?? namesIn(sessions)
  known.set(sessions, names)
  const noted = new Set([...corpus.talks.values()].flatMap(({ speakers }) => speakers.map(fold)))
  return {
    // Of one word programmes hold houses and roles as well.
    isPerson: (name: string): boolean =>
      name.trim().includes(' ') && (names.people.has(fold(name)) || noted.has(fold(name))),
    isGivenName: (word: string): boolean =>
      (names.given.get(fold(word)) ?? 0) > (names.inTitles.get(fold(word)) ?? 0),
  }
}
