// A button that asks something of a question carries the question: whole where it fits, else in the words that count.
import type { Button } from '../../domain/answers/message.ts'
import { type Action, fitsButton } from '../../domain/requests/action.ts'

/**
 * @param brief the question in the words that count; absent: there is none
 * @returns the button, or none where not even those fit
 */
export function doorsOf(
  label: string,
  actionOn: (question: string) => Action,
  question: string,
  brief?: string,
): readonly Button[] {
  const action = [question, ...(brief ? [brief] : [])].map(actionOn).find(fitsButton)
  return action ? [{ label, action }] : []
}
