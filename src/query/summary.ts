// The sentences of a note that answer: whole, in their order, few.
import type { Noted } from '../domain/corpus.ts'
import { type Sentence, textOf } from '../domain/prose.ts'
import { type Analysis, termsOf } from '../search/noted-index.ts'
import type { Slot } from './slots.ts'

const MOST_SENTENCES = 3
/** Together with the title and the links, what is read on a phone without scrolling. */
const MOST_CHARACTERS = 600

/** The first sentence introduces: it is worth this much of a sentence that says all that was asked. */
const OPENING_COUNTS = 0.4
/** Between sentences that answer alike, the earlier one. */
const EARLINESS = 0.01

/**
 * Chooses at most three whole sentences and 600 characters, in the order of the note.
 * Of a list of projects only the entries that answer: its first entry introduces nothing.
 */
export function summarise(noted: Noted, slots: readonly Slot[], analysis: Analysis): readonly Sentence[] {
  const isList = noted.type === 'passage' && noted.kind === 'projects'
  const asked = slots.reduce((sum, slot) => sum + slot.importance, 0) || 1
  const rated = noted.sentences.map((sentence, index) => {
    const text = textOf(sentence.prose)
    const terms = new Set(termsOf(text, analysis, isList ? 'lead' : 'running'))
    const said = slots
      .filter((slot) => slot.covering.some(({ term }) => terms.has(term)))
      .reduce((sum, slot) => sum + slot.importance, 0)
    const opening = index === 0 && !isList ? OPENING_COUNTS : 0
    return { index, length: text.length, said, worth: said / asked + opening - index * EARLINESS }
  })
  const answering =
    isList && rated.some(({ said }) => said > 0) ? rated.filter(({ said }) => said > 0) : rated
  const chosen = new Set<number>()
  let characters = 0
  for (const { index, length } of answering.toSorted((a, b) => b.worth - a.worth)) {
    if (chosen.size === MOST_SENTENCES) break
    const joint = chosen.size > 0 ? 1 : 0
    if (characters + length + joint > MOST_CHARACTERS) continue
    chosen.add(index)
    characters += length + joint
  }
  return noted.sentences.filter((_, index) => chosen.has(index))
}
