// An answer that only one person sees carries Share and Dismiss below it.
import type { ActionsBlock, ActionsBlockElement } from '@slack/types'
import type { Message } from '../../../domain/answers/message.ts'
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { MessageRequest } from '../../../domain/requests/request.ts'
import { plain } from '../../../domain/text/prose.ts'
import { WORDS } from '../../../present/words.ts'
import { shareValue } from '../answer/press.ts'
import { BUTTON_LABEL } from '../limits.ts'
import { DISMISS, FURTHER, SHARE } from '../names.ts'
import { renderMessage, type SlackRendering, withBlocks } from '../render.ts'
import { plainText, type SlackBlock } from './blocks.ts'
import { orderButton } from './home.ts'

/** What a reply's message is drawn from. */
type Shown = Pick<Reply, 'message' | 'request' | 'browsed'>

/** What brings the same up again: a talk that was drawn by chance is shared by its id, not drawn anew. */
const toShare = ({ request, browsed }: Shown): MessageRequest =>
  browsed?.kind === 'card' && browsed.random ? { kind: 'show', id: browsed.card.id } : request

/**
 * The Share button carries the request that the reply answers.
 * @param thread where a shared answer is posted; every button carries it on, so that the next page knows it too
 */
export function renderPrivately(reply: Shown, thread: string | undefined): SlackRendering {
  const { message } = reply
  const rendered = renderMessage(message, { where: 'private', blocksBelow: 1 })
  const below = belowPrivate(reply, thread)
  return withBlocks(rendered, (blocks) => marked([...blocks, below], thread))
}

/** An answer in the conversation with the bot, where nobody else is. */
export function renderDirectly({ message, request }: Shown): SlackRendering {
  const below: ActionsBlock[] = offersForm(request) ? [{ type: 'actions', elements: [orderButton] }] : []
  const rendered = renderMessage(message, { where: 'channel', blocksBelow: below.length })
  return withBlocks(rendered, (blocks) => marked([...blocks, ...below], DIRECT))
}

/** Below what tells how to order digests, which there are, or that an order was not understood. */
const offersForm = (request: MessageRequest): boolean =>
  request.kind === 'digest' && FORM_OFFERED.has(request.command.kind) && !('verb' in request.command)

const FORM_OFFERED = new Set<DigestCommand['kind']>(['usage', 'form', 'list', 'mistake', 'offer'])

const DIRECT = 'im'

function belowPrivate(reply: Shown, thread: string | undefined): ActionsBlock {
  const { message, request } = reply
  const value = message.personal ? undefined : shareValue(toShare(reply), thread)
  const button = (action_id: string, label: string, given: string): ActionsBlockElement => ({
    type: 'button',
    action_id,
    text: plainText(label, BUTTON_LABEL),
    value: given,
  })
  return {
    type: 'actions',
    elements: [
      ...(offersForm(request) ? [orderButton] : []),
      ...(value === undefined ? [] : [button(SHARE, WORDS.share, value)]),
      ...(isLastWord(request) ? [] : [button(FURTHER, WORDS.askFurther, FURTHER)]),
      button(DISMISS, WORDS.dismiss, DISMISS),
    ],
  }
}

/** What was done, and asks for no further question. */
const isLastWord = (request: MessageRequest): boolean =>
  request.kind === 'digest' ||
  request.kind === 'feedback' ||
  (request.kind === 'verdict' && request.verdict !== 'no')

/** A select's options have no room for more (75 characters); but the id of their block comes back with a press. */
const marked = (blocks: readonly SlackBlock[], mark: string | undefined): readonly SlackBlock[] =>
  blocks.map((block, index) =>
    (block.type === 'actions' || block.type === 'context_actions') && mark
      ? { ...block, block_id: `${index} ${mark}` }
      : block,
  )

/** The thread that a pressed button carries. */
export const threadOf = (blockId: string): string | undefined => /^\d+ (\d+\.\d+)$/.exec(blockId)?.[1]

/** Whether a pressed button stands in an answer of {@link renderDirectly}. */
export const isDirect = (blockId: string): boolean => blockId.endsWith(` ${DIRECT}`)

/** The answer as everybody reads it: who asked stands first, as a name and not as a mention, so nobody is pinged. */
export function shared(message: Message, who: string): Message {
  const asked = WORDS.sharedBy(who)
  return {
    fallback: `${asked}: ${message.fallback}`,
    pieces: [{ kind: 'aside', prose: plain(asked) }, ...message.pieces],
  }
}
