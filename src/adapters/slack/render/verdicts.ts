// “Was this it?” as Slack draws it: two small thumbs, where Slack takes that block (docs.slack.dev/reference/block-kit/
// blocks/context-actions-block); else two buttons. Neither needs a scope.
import type { ActionsBlock, ContextActionsBlock, KnownBlock } from '@slack/types'
import type { Button, Verdicts } from '../../../domain/answers/message.ts'
import { encodeAction } from '../../../domain/requests/action.ts'
import { BUTTON_LABEL, BUTTON_VALUE } from '../limits.ts'
import { VERDICT } from '../names.ts'
import { plainText } from './blocks.ts'

const pressOf = ({ label, action }: Button) => ({
  text: plainText(label, BUTTON_LABEL),
  value: encodeAction(action).toWellFormed(),
})

/** Nothing where the question fits no button. */
export function renderVerdicts({ title, yes, no }: Verdicts): readonly ContextActionsBlock[] {
  const [positive, negative] = [pressOf(yes), pressOf(no)]
  if (Math.max(positive.value.length, negative.value.length) > BUTTON_VALUE) return []
  const named = (label: string) => ({ accessibility_label: `${title} ${label}`.slice(0, BUTTON_LABEL) })
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: VERDICT,
          positive_button: { ...positive, ...named(yes.label) },
          negative_button: { ...negative, ...named(no.label) },
        },
      ],
    },
  ]
}

interface Blocks {
  readonly blocks: readonly KnownBlock[]
}

/** Whether it holds what an older Slack, or another surface than a message, may not know. */
export const hasThumbs = ({ blocks }: Blocks): boolean =>
  blocks.some(({ type }) => type === 'context_actions')

/** The same with two buttons that any Slack knows. */
export const withButtons = <Form extends Blocks>(form: Form): Form => ({
  ...form,
  blocks: form.blocks.map((block) => (block.type === 'context_actions' ? buttonsOf(block) : block)),
})

function buttonsOf({ elements, block_id }: ContextActionsBlock): ActionsBlock {
  return {
    type: 'actions',
    ...(block_id !== undefined && { block_id }),
    elements: elements.flatMap((element) =>
      element.type === 'feedback_buttons'
        ? [element.positive_button, element.negative_button].map(({ text, value }, index) => ({
            type: 'button' as const,
            action_id: `${VERDICT}-${index}`,
            text,
            value,
          }))
        : [],
    ),
  }
}

/** What is to be read in such a block. */
export const labelsOfVerdicts = ({ elements }: ContextActionsBlock): readonly string[] =>
  elements.flatMap((element) =>
    element.type === 'feedback_buttons'
      ? [element.positive_button.text.text, element.negative_button.text.text]
      : [],
  )
