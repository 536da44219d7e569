// The form in which one asks on: a field, and above it the answer to what was asked in it before.
import type { ModalView } from '@slack/types'
import { WORDS } from '../../../present/words.ts'
import { MODAL_TITLE, PLACEHOLDER, QUESTION } from '../limits.ts'
import { FURTHER } from '../names.ts'
import { plainText, section } from '../render/blocks.ts'
import type { Send } from './replying.ts'

/**
 * @param channel where the answer stands that is asked on from; empty in the App Home
 * @param turn a field with another id than the last time is empty again
 */
export const furtherForm = (channel: string, turn: number, answer?: Parameters<Send>[0]): ModalView => ({
  type: 'modal',
  callback_id: FURTHER,
  private_metadata: channel,
  title: plainText(WORDS.askFurther, MODAL_TITLE),
  submit: plainText(WORDS.ask, MODAL_TITLE),
  close: plainText(WORDS.close, MODAL_TITLE),
  blocks: [
    ...(answer ? readOnly(answer) : []),
    {
      type: 'input',
      block_id: `${FURTHER}-${turn}`,
      label: plainText(WORDS.furtherLabel, PLACEHOLDER),
      element: { type: 'plain_text_input', action_id: FURTHER, max_length: QUESTION, focus_on_load: true },
      hint: plainText(WORDS.furtherHint, PLACEHOLDER),
    },
  ],
})

/** What is pressed in a form has no message to be answered under: the field stands below instead. */
const readOnly = (answer: Parameters<Send>[0]): ModalView['blocks'] =>
  'blocks' in answer
    ? answer.blocks.filter(({ type }) => type !== 'actions' && type !== 'context_actions')
    : [...section(answer.text)]
