// The sentences of a note that answer: whole, in their order, few.
import type { Noted } from '../../domain/library/corpus.ts'
import { leansBack } from '../../domain/text/leaning.ts'
import { type Sentence, textOf } from '../../domain/text/prose.ts'
import { coveredBy, importanceOf } from '../find/coverage.ts'
import { isProjectList, type ReadTold } from '../library/sentence-cache.ts'
import type { Subject } from '../understand/slots/sought.ts'

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
export function summarise(noted: Noted, slots: readonly Subject[], readTold: ReadTold): readonly Sentence[] {
  const isList = isProjectList(noted)
  const asked = importanceOf(slots) || 1
  const rated = readTold(noted).map(({ sentence, length, terms }, index) => {
    const said = importanceOf(coveredBy(slots, terms)) / asked
    const opening = index === 0 && !isList ? OPENING_COUNTS : 0
    return { sentence, length, said, worth: said + opening - index * EARLINESS }
  })
  const answering =
    isList && rated.some(({ said }) => said > 0) ? rated.filter(({ said }) => said > 0) : rated
  const chosen = new Set<Sentence>()
  let characters = 0
  const take = (some: readonly { readonly sentence: Sentence; readonly length: number }[]): boolean => {
    const more = some.reduce((sum, { length }) => sum + length + 1, chosen.size > 0 ? 0 : -1)
    if (chosen.size + some.length > MOST_SENTENCES || characters + more > MOST_CHARACTERS) return false
    for (const { sentence } of some) chosen.add(sentence)
    characters += more
    return true
  }
  for (const one of answering.toSorted((a, b) => b.worth - a.worth)) {
    if (chosen.size === MOST_SENTENCES) break
    if (chosen.has(one.sentence)) continue
    // What begins in the middle comes with the sentence before it, where both have room.
    const before = !isList && leans(one.sentence) ? rated[rated.indexOf(one) - 1] : undefined
    if (before && !chosen.has(before.sentence) && take([before, one])) continue
    take([one])
  }
  return rated.flatMap(({ sentence }) => (chosen.has(sentence) ? sentence : []))
}

const leans = ({ prose }: Sentence): boolean => leansBack(textOf(prose))

/**
 * The one sentence that says most of what was asked, of those that say as much the first that can be read alone; the
 * opening one where none says any of it.
 */
export function bestSentence(
  noted: Noted,
  slots: readonly Subject[],
  readTold: ReadTold,
): Sentence | undefined {
  let best: { readonly sentence: Sentence; readonly said: number } | undefined
  for (const { sentence, terms } of readTold(noted)) {
    const said = importanceOf(coveredBy(slots, terms))
    const isBetter =
      !best || said > best.said || (said === best.said && leans(best.sentence) && !leans(sentence))
    if (isBetter) best = { sentence, said }
  }
  return best?.sentence
}
