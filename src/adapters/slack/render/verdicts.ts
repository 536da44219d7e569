// “Was this it?” as Slack draws it: two small thumbs, where Slack takes that block (docs.slack.dev/reference/block-kit/
// blocks/context-actions-block); else two buttons. Neither needs a scope. Where it is taken: newer.ts.
import type { ActionsBlock, ContextActionsBlock } from '@slack/types'
import type { Button, Verdicts } from '../../../domain/answers/message.ts'
import { encodeAction } from '../../../domain/requests/action.ts'
import { BUTTON_LABEL, BUTTON_VALUE } from '../limits.ts'
import { VERDICT } from '../names.ts'
import { plainText } from './blocks.ts'

const pressOf = ({ label, action }: Button) => ({
  text: plainText(label, BUTTON_LABEL),
  value: encodeAction(action).toWellFormed(),
})

/** As thumbs; nothing where the question fits no button. */
export function renderThumbs(verdicts: Verdicts): readonly ContextActionsBlock[] {
  if (!fitsButtons(verdicts)) return []
  const { title, yes, no } = verdicts
  const thumb = (button: Button) => ({
    ...pressOf(button),
    accessibility_label: plainText(`${title} ${button.label}`, BUTTON_LABEL).text,
  })
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: VERDICT,
          positive_button: thumb(yes),
          negative_button: thumb(no),
        },
      ],
    },
  ]
}

/** As two buttons that any Slack knows; nothing where the question fits no button. */
export function renderVerdicts(verdicts: Verdicts): readonly ActionsBlock[] {
  if (!fitsButtons(verdicts)) return []
  const elements = [verdicts.yes, verdicts.no].map((button, index) => ({
    type: 'button' as const,
    action_id: `${VERDICT}-${index}`,
    ...pressOf(button),
  }))
  return [{ type: 'actions', elements }]
}

const fitsButtons = ({ yes, no }: Verdicts): boolean =>
  [yes, no].every((button) => pressOf(button).value.length <= BUTTON_VALUE)

/** What is to be read in a block of thumbs. */
export const labelsOfThumbs = ({ elements }: ContextActionsBlock): readonly string[] =>
  elements.flatMap((element) =>
    element.type === 'feedback_buttons'
      ? [element.positive_button.text.text, element.negative_button.text.text]
      : [],
  )
