// What people are told of drafts without having asked.
import type { Message } from '../../domain/answers/message.ts'
import type { Draft, News, ToTell } from '../../domain/drafts/draft.ts'
import { buttonRow, paragraph } from '../pieces.ts'
import { notePress } from './draft-choices.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

/** What somebody is told without having asked: by what has happened, else by the state. */
const TOLD: Readonly<
  Record<
    News | 'waiting' | 'approved' | 'returned' | 'declined' | 'withdrawn',
    (title?: string, isCorrection?: boolean) => string
  >
> = SAID.told

/**
 * To whoever approves that something waits, to whoever wrote it what became of it. No word of its text stands here, as the
 * message may lie open on a desk.
 */
export function presentTold({
  about,
  news,
  isCorrection,
  ...draft
}: Draft & Pick<ToTell, 'about' | 'news' | 'isCorrection'>): Message {
  const { state, word } = draft
  // Before it is sent nobody is told of it.
  const text = TOLD[news ?? (state === 'begun' || state === 'written' ? 'waiting' : state)](
    about,
    isCorrection,
  )
  const isHere = state !== 'withdrawn'
  return {
    fallback: text,
    personal: true,
    pieces: [
      ...paragraph(text),
      ...(word && isHere ? paragraph(`${SAID.told.word} “${word}”`) : []),
      ...(isHere ? buttonRow([notePress('open', draft)]) : []),
    ],
  }
}
