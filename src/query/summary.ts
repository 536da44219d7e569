// The sentences of a note that answer: whole, in their order, few.
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

/** Chooses at most three whole sentences and 600 characters, in the order of the note. */
export function summarise(
  sentences: readonly Sentence[],
  slots: readonly Slot[],
  analysis: Analysis,
): readonly Sentence[] {
  const asked = slots.reduce((sum, slot) => sum + slot.importance, 0) || 1
  const worth = sentences.map((sentence, index) => {
    const terms = new Set(termsOf(textOf(sentence.prose), analysis, 'running'))
    const said = slots
      .filter((slot) => slot.covering.some(({ term }) => terms.has(term)))
      .reduce((sum, slot) => sum + slot.importance, 0)
    return {
      index,
      length: textOf(sentence.prose).length,
      worth: said / asked + (index === 0 ? OPENING_COUNTS : 0) - index * EARLINESS,
    }
  })
  const chosen = new Set<number>()
  let characters = 0
  for (const { index, length } of worth.toSorted((a, b) => b.worth - a.worth)) {
    if (chosen.size === MOST_SENTENCES) break
    const joint = chosen.size > 0 ? 1 : 0
    if (characters + length + joint > MOST_CHARACTERS) continue
    chosen.add(index)
    characters += length + joint
  }
  return sentences.filter((_, index) => chosen.has(index))
}
