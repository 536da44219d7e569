// The sentences of a note that answer: whole, in their order, few.
import type { Noted } from '../domain/corpus.ts'
import { type Sentence, textOf } from '../domain/prose.ts'
import { type Analysis, termsOf } from '../search/text-terms.ts'
import { analyse } from '../search/words.ts'
import { coveredBy, importanceOf } from './score.ts'
import type { Slot } from './slots.ts'

const MOST_SENTENCES = 3
/** Together with the title and the links, what is read on a phone without scrolling. */
const MOST_CHARACTERS = 600

/** The first sentence introduces: it is worth this much of a sentence that says all that was asked. */
const OPENING_COUNTS = 0.4
/** Between sentences that answer alike, the earlier one. */
const EARLINESS = 0.01
/** With fewer new words than this, and fewer than it repeats, a sentence only says the title and who spoke. */
const FEWEST_NEW_WORDS = 3

/**
 * Chooses at most three whole sentences and 600 characters, in the order of the note.
 * Of a list of projects only the entries that answer: its first entry introduces nothing.
 */
export function summarise(noted: Noted, slots: readonly Slot[], analysis: Analysis): readonly Sentence[] {
  const isList = noted.type === 'passage' && noted.kind === 'projects'
  const asked = importanceOf(slots) || 1
  const telling = isList ? noted.sentences : tellingOf(noted)
  const rated = telling.map((sentence, index) => {
    const text = textOf(sentence.prose)
    const terms = new Set(termsOf(text, analysis, isList ? 'lead' : 'running'))
    const said = importanceOf(coveredBy(slots, terms)) / asked
    const opening = index === 0 && !isList ? OPENING_COUNTS : 0
    return { sentence, length: text.length, said, worth: said + opening - index * EARLINESS }
  })
  const answering =
    isList && rated.some(({ said }) => said > 0) ? rated.filter(({ said }) => said > 0) : rated
  const chosen = new Set<Sentence>()
  let characters = 0
  for (const { sentence, length } of answering.toSorted((a, b) => b.worth - a.worth)) {
    if (chosen.size === MOST_SENTENCES) break
    const joint = chosen.size > 0 ? 1 : 0
    if (characters + length + joint > MOST_CHARACTERS) continue
    chosen.add(sentence)
    characters += length + joint
  }
  return telling.filter((sentence) => chosen.has(sentence))
}

/** The one sentence that says most of what was asked; the opening one where none says any of it. */
export function bestSentence(noted: Noted, slots: readonly Slot[], analysis: Analysis): Sentence | undefined {
  let best: { readonly sentence: Sentence; readonly said: number } | undefined
  for (const sentence of tellingOf(noted)) {
    const said = importanceOf(coveredBy(slots, new Set(termsOf(textOf(sentence.prose), analysis, 'running'))))
    if (!best || said > best.said) best = { sentence, said }
  }
  return best?.sentence
}

/** Without the sentences that only repeat the title and the speakers; all of them where nothing else is left. */
function tellingOf(noted: Noted): readonly Sentence[] {
  const people = noted.type === 'talk' ? [...noted.speakers, ...noted.lentSpeakers] : []
  const told = new Set(analyse([noted.title, ...people].join('\n')).map((word) => word.stem))
  const telling = noted.sentences.filter(({ prose }) => {
    const words = new Set(analyse(textOf(prose)).flatMap((word) => (word.functional ? [] : word.stem)))
    const fresh = [...words].filter((stem) => !told.has(stem)).length
    return fresh >= FEWEST_NEW_WORDS || fresh > words.size / 2
  })
  return telling.length > 0 ? telling : noted.sentences
}
