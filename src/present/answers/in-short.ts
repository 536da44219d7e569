// What the notes say of one result in few words → Message.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import { plain, running, strong, unlinked } from '../../domain/text/prose.ts'
import { aside, paragraph } from '../pieces.ts'
import { controls, wordsButtons } from './controls.ts'
import { saying } from './follow-up.ts'
import { FOLLOW_UP_WORDS as SAID } from './follow-up-words.ts'

/** What the notes say of it in few sentences, and the door to all of it. */
export function presentSummary(card: AnswerCard): Message {
  const said = running(card.summary)
  return saying(card.title, [
    ...paragraph([...strong(card.title), ...plain(said.length > 0 ? ': ' : ''), ...unlinked(said)]),
    ...controls(wordsButtons([card]), []),
  ])
}

/** Nobody here can put it in other words: its one sentence, and that it can only be repeated. */
export function presentSimply(card: AnswerCard): Message {
  const said = card.gist ?? card.summary[0]
  return saying(card.title, [
    ...paragraph([...strong(card.title), ...plain(said ? ': ' : ''), ...unlinked(said?.prose ?? [])]),
    ...aside(SAID.simply),
    ...controls(wordsButtons([card]), []),
  ])
}
