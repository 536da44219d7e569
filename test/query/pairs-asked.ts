// Questions that name two things or three that the notes hold, joined as people join them; always the same ones.
import { randomFrom } from '../../bench/generator.ts'
import { tellingOf } from '../../src/domain/library/corpus.ts'
import type { Library } from '../../src/query/library/library.ts'
import { namesOf } from '../../src/query/library/people.ts'

/** What stands between two things that are asked for together. */
const BETWEEN = [
  ' or ',
  ' and ',
  ' vs ',
  ' vs. ',
  ' versus ',
  ', ',
  ' compared to ',
  ' oder ',
  ' ou ',
  ' y ',
  ' ',
  ' / ',
  ' & ',
  ' und ',
  ' and also ',
  ' in addition to ',
  ' instead of ',
]
const FRAMES: readonly ((asked: string) => string)[] = [
  (asked) => asked,
  (asked) => `${asked}?`,
  (asked) => `talks about ${asked}`,
  (asked) => `what did people say about ${asked}`,
  (asked) => `${asked}, which one is better?`,
]

/** By kind, the names that the notes hold. */
export function namesHeld(library: Library): Readonly<Record<string, readonly string[]>> {
  const { corpus } = library
  return {
    project: [...corpus.projects.values()].map(({ name }) => name),
    theme: [...tellingOf(corpus).keys()],
    speaker: namesOf('speaker', corpus).filter((name) => name.includes(' ')),
  }
}

export interface Asked {
  readonly question: string
  /** What it names. */
  readonly names: readonly string[]
}

/** @param most how many questions */
export function pairsAsked(library: Library, most: number): readonly Asked[] {
  const held = Object.values(namesHeld(library)).filter(({ length }) => length > 0)
  const random = randomFrom(20_261_129)
  const next = (below: number) => Math.floor(random() * below)
  const one = <Thing>(things: readonly Thing[]): Thing => things[next(things.length)] as Thing
  return Array.from({ length: most }, () => {
    const names = Array.from({ length: next(4) === 0 ? 3 : 2 }, () => {
      const name = one(one(held))
      return next(2) === 0 ? name : name.toLowerCase()
    })
    const between = one(BETWEEN)
    return { question: one(FRAMES)(names.join(between)), names }
  })
}
