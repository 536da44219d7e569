// “Was this it?”: one quiet press each way under an answer, and what is said after it.
import type { Answer } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import { FAULTS, type Verdict } from '../../domain/requests/verdict.ts'
import { buttonRow, list, paragraph } from '../pieces.ts'
import { resultLine } from './cards.ts'
import { controls } from './controls.ts'
import { doorsOf } from './doors.ts'
import { pagesOf } from './pages.ts'
import { VERDICT_WORDS as SAID, SWITCH_WORDS } from './verdict-words.ts'

/** A message with the question under it; as it was where no button can hold what was asked. */
export function withVerdicts(message: Message, question: string, brief?: string): Message {
  const press = (verdict: Verdict, label: string): readonly Button[] =>
    doorsOf(label, (asked) => ({ kind: 'verdict', verdict, question: asked }), question, brief)
  const [yes] = press('yes', SAID.yes)
  const [no] = press('no', SAID.no)
  if (!yes || !no) return message
  return { ...message, pieces: [...message.pieces, { kind: 'verdicts', title: SAID.title, yes, no }] }
}

/** The same where nobody is to be asked. */
export const withoutVerdicts = (message: Message): Message => ({
  ...message,
  pieces: message.pieces.filter(({ kind }) => kind !== 'verdicts'),
})

/**
 * Thanks.
 * @param fault where wrong facts are put right
 */
export function presentThanks(again: boolean, fault?: Message): Message {
  const said = again ? SAID.again : SAID.thanks
  return { fallback: said, pieces: [...paragraph(said), ...(fault?.pieces ?? [])], personal: true }
}

/**
 * The next results, and which of the things it was that may be wrong.
 * @param brief the question in few words, for buttons that it does not fit
 */
export function presentNotIt(
  answer: Answer,
  { question, brief }: { readonly question: string; readonly brief?: string },
): Message {
  const { lines, cards } = answer.kind === 'found' ? nextOf(answer) : { lines: [], cards: [] }
  const next: readonly Piece[] = lines.length > 0 ? list(SAID.next, lines) : paragraph(SAID.noMore)
  return {
    fallback: lines.length > 0 ? SAID.next : SAID.noMore,
    ...(cards.length > 0 && { shown: cards.map(({ id }) => id) }),
    pieces: [...next, ...controls([], cards), ...faults(question, brief)],
    personal: true,
  }
}

function nextOf(answer: Extract<Answer, { kind: 'found' }>) {
  const { next } = pagesOf(answer)
  return { cards: next, lines: next.map(resultLine) }
}

/** Which of the things it was that may be wrong. */
const faults = (question: string, brief?: string): readonly Piece[] =>
  buttonRow(
    FAULTS.flatMap((verdict) =>
      doorsOf(
        SAID.faults[verdict],
        (asked) => ({ kind: 'verdict', verdict, question: asked }),
        question,
        brief,
      ),
    ),
    SAID.whatWasWrong,
  )

/** What is said next after an answer that was not it, with the same question under it. */
export const withFaults = (message: Message, question: string): Message => ({
  ...message,
  pieces: [...message.pieces, ...faults(question)],
})

/** Whether it was switched on or off, or why not. */
export const presentSwitched = (said: keyof typeof SWITCH_WORDS): Message => ({
  fallback: SWITCH_WORDS[said],
  pieces: paragraph(SWITCH_WORDS[said]),
  personal: true,
})
