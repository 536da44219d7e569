// Somebody says that something in an answer is wrong → Message: where it is put right.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message } from '../../domain/answers/message.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { buttonRow, list, paragraph } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { placeOf } from './cards.ts'
import { provenance } from './cited-words.ts'
import { FAULT_WORDS as SAID } from './fault-words.ts'
import { saying } from './follow-up.ts'

/**
 * Where what is wrong is reported or put right: the address under every answer, a note of one's own, else whose notes they are.
 * @param card what is spoken of; absent where it is no talk and no note
 * @param question as far as it was kept
 */
export function presentFault(
  card: AnswerCard | undefined,
  question: string,
  reporting: Reporting = {},
): Message {
  const { issuesUrl, savesNotes } = reporting
  const corrections = savesNotes && card && card.kind !== 'note' ? [correcting(card)] : []
  const fitting = corrections.filter(({ action }) => fitsButton(action))
  const told = [
    issuesUrl ? SAID.report : '',
    fitting.length > 0 ? SAID.correct : '',
    !issuesUrl && fitting.length === 0 ? (card ? SAID.keepers(card.title) : SAID.keptByOthers) : '',
  ].filter(Boolean)
  const said = told.join(' ')
  const isKeepers = !issuesUrl && fitting.length === 0 && card !== undefined
  return saying(said, [
    ...paragraph(said),
    ...(isKeepers ? list(undefined, card.citations.map(provenance)) : []),
    ...buttonRow(fitting),
    ...smallPrint(['', question || (card?.title ?? ''), card && placeOf(card)], reporting),
  ])
}

const correcting = ({ id }: AnswerCard): Button => ({
  label: SAID.correctIt,
  action: { kind: 'ask', question: `correct ${id}` },
})
