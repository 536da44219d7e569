// Who gave what was shown, and what they told or noted besides → Message.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message } from '../../domain/answers/message.ts'
import { buttonRow, list, paragraph } from '../pieces.ts'
import { resultLine } from './cards.ts'
import { controls } from './controls.ts'
import { type InALine, saying, sentence } from './follow-up.ts'
import { FOLLOW_UP_WORDS as SAID } from './follow-up-words.ts'

/** A row of a phone, or two. */
const NAMES_OFFERED = 3

const talksBy = (name: string): Button => ({
  label: SAID.talksBy(name),
  action: { kind: 'ask', question: `speaker ${name}` },
})

/** Who gave it; or that nobody says who. */
export function presentSpeakers(card: InALine): Message {
  const { title } = card
  if (card.kind !== 'talk' || card.speakers.length === 0) return sentence(SAID.noSpeaker(title))
  const said = SAID.speakers(card.speakers, title, card.speakersLent)
  return saying(said, [...paragraph(said), ...buttonRow(card.speakers.slice(0, NAMES_OFFERED).map(talksBy))])
}

/** Who gave it besides the first; or that nobody did, or nobody says who. */
export function presentOtherSpeakers(card: InALine): Message {
  const [first, ...others] = card.kind === 'talk' ? card.speakers : []
  if (card.kind !== 'talk' || first === undefined) return sentence(SAID.noSpeaker(card.title))
  if (others.length === 0) return sentence(SAID.onlySpeaker(first, card.title))
  const said = SAID.otherSpeakers(first, others, card.title, card.speakersLent)
  return saying(said, [...paragraph(said), ...buttonRow(others.slice(0, NAMES_OFFERED).map(talksBy))])
}

/**
 * What the same people told or noted besides.
 * @param shown a line each
 * @param all to choose from
 */
export function presentOthers(
  names: readonly string[],
  shown: readonly AnswerCard[],
  all: readonly AnswerCard[],
): Message {
  const title = SAID.othersBy(names)
  return {
    ...saying(title, [...list(title, shown.map(resultLine)), ...controls([], all)]),
    shown: shown.map(({ id }) => id),
  }
}

/** Nothing besides; of a speaker the programme may know more. */
export const presentNoOthers = (role: 'speaker' | 'author', names: readonly string[]): Message => {
  const said = SAID.noOthersBy(names)
  const more = names.slice(0, NAMES_OFFERED).map((name) => talksBy(name))
  return saying(said, [...paragraph(said), ...(role === 'speaker' ? buttonRow(more) : [])])
}
