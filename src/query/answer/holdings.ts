// What the notes hold, told to somebody whose question they do not answer.

import type { Holdings } from '../../domain/answers/answer.ts'
import type { Catalogue } from '../../domain/library/catalogue.ts'
import { type Corpus, tellingOf } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'
import { beginsAlike, editDistance } from '../../search/spelling.ts'
import { analyse } from '../../search/words.ts'
import { isSaying } from '../find/admission.ts'
import type { Library } from '../library/library.ts'
import { evidenceAmong, isHeld, type Subject } from '../understand/slots/sought.ts'

const MOST_NEAREST = 6

/** Counts, years, and the subjects nearest in spelling, then the most frequent ones. */
export function holdingsOf(slots: readonly Subject[], library: Library): Holdings {
  const { corpus, catalogue } = library
  const { years, subjects, names } = heldIn(corpus, catalogue.editions)
  const [firstYear, lastYear] = [years[0], years.at(-1)]
  const held = heldAlone(slots, library)
  return {
    notes: corpus.notes.size,
    talks: corpus.talks.size,
    ...(firstYear !== undefined && lastYear !== undefined && { firstYear, lastYear }),
    ...(held.length > 0 && { inPart: true as const }),
    nearest: nearest(
      held,
      slots
        .toSorted((a, b) => b.importance - a.importance)
        .slice(0, MOST_COMPARED)
        .map((slot) => slot.typed.toLowerCase()),
      subjects,
      names,
    ),
  }
}

/** A paste names hundreds of things; what tells most of them shows what it is about. */
const MOST_COMPARED = 16

/** Names and words of the field among what was asked of which some note speaks; “why go down” is what somebody says of one. */
const heldAlone = (slots: readonly Subject[], library: Library): readonly string[] =>
  slots
    .filter(
      (slot) =>
        !isSaying(slot) && evidenceAmong(slot, library.index) !== 'aside' && isHeld(slot, library.index),
    )
    .toSorted((a, b) => b.importance - a.importance)
    .map(({ typed }) =>
      typed
        .split(' ')
        .map((word) => asWritten(word, library))
        .join(' '),
    )

/** A word that no text writes so, and only its stem, is offered as texts write it: “kubernets” as “kubernetes”. */
const asWritten = (word: string, { spelling }: Library): string => {
  const folded = fold(word)
  return spelling.has(folded) ? word : (spelling.correct(folded) ?? word)
}

interface Held {
  /** Of the editions that are noted, the earliest first. */
  readonly years: readonly number[]
  /** The most frequent first. */
  readonly subjects: readonly string[]
  readonly names: readonly string[]
}

/** It is told below every question that nothing answers, and is the same below each. */
const heldBy = new WeakMap<Corpus, Held>()

function heldIn(corpus: Corpus, editions: Catalogue['editions']): Held {
  const known = heldBy.get(corpus)
  if (known) return known
  const held: Held = {
    years: [...corpus.notes.values()]
      .flatMap(({ edition }) => editions.get(edition)?.year ?? [])
      .toSorted((a, b) => a - b),
    subjects: [...tellingOf(corpus)].toSorted((a, b) => b[1].length - a[1].length).map(([theme]) => theme),
    names: Array.from(corpus.projects.values(), ({ name }) => name),
  }
  heldBy.set(corpus, held)
  return held
}

function nearest(
  held: readonly string[],
  typed: readonly string[],
  subjects: readonly string[],
  names: readonly string[],
): readonly string[] {
  const near = [...subjects, ...names].filter((subject) =>
    typed.some((word) => isNear(word, subject.toLowerCase())),
  )
  return firstOf([...held, ...near, ...subjects])
}

/** The first subjects, each once, as it is named first: “keynotes” and the theme “keynote” are one. */
function firstOf(names: readonly string[]): readonly string[] {
  const byStems = new Map<string, string>()
  for (const name of names) {
    if (byStems.size === MOST_NEAREST) break
    const stems = stemsOf(name)
    if (!byStems.has(stems)) byStems.set(stems, name)
  }
  return [...byStems.values()]
}

/** By which two names of a subject are one. */
export const stemsOf = (name: string): string =>
  analyse(name)
    .map(({ stem }) => stem)
    .join(' ')

/**
 * Whether one word may have been meant for another: about a third of the letters may differ, hardly ever the first.
 * @example isNear('higtowr', 'hightower') // → true
 */
export function isNear(word: string, subject: string): boolean {
  const allowed = Math.floor(Math.max(word.length, subject.length) / 3)
  return (
    word.length >= 4 &&
    beginsAlike(word, subject) &&
    Math.abs(word.length - subject.length) <= allowed &&
    editDistance(word, subject) <= allowed
  )
}
