// What the platforms would be sent, made by the adapters' own renderers: the preview only draws it.

import { withPrevious } from '../../adapters/discord/answer/share.ts'
import { jsonOf, withoutPictures } from '../../adapters/discord/render/pictures.ts'
import { type Rendered as ForDiscord, renderMessage as renderDiscord } from '../../adapters/discord/render.ts'
import type { Press } from '../../adapters/preview/draw/press.ts'
import type { Sent } from '../../adapters/preview/looks.ts'
import {
  messageOf,
  readPress,
  type Shown,
  type Press as SlackPress,
} from '../../adapters/slack/answer/press.ts'
import { wordsOf } from '../../adapters/slack/render/pictures.ts'
import { renderPrivately, shared } from '../../adapters/slack/render/private.ts'
import { type Rendered as ForSlack, renderMessage as renderSlack } from '../../adapters/slack/render.ts'
import { isDigestCommand } from '../../conversation/digest-grammar.ts'
import { decodeAction } from '../../domain/action.ts'
import type { Message } from '../../domain/message.ts'
import type { Conversation } from '../../domain/ports.ts'
import type { PreviewChannel } from './channel.ts'

const MADE_UP =
  'In a channel that exists on this page alone: nothing is posted anywhere. What it would be sent next stands under Digests.'
const WOULD_BE_POSTED =
  'Everybody in the channel would read this; here it is only drawn, and nothing is posted.'

const PICTURE_SHARED =
  'In Slack the picture follows as a file, where the optional scope files:write is granted; in Discord a shared answer comes without it.'

/** Who shares an answer in the preview. */
const WHO = 'you'

/** A message as both platforms would be sent it. */
const asSent = (slack: ForSlack, discord: ForDiscord): Sent => ({
  slack: JSON.stringify(wordsOf(slack), null, 2),
  discord: JSON.stringify(jsonOf(discord), null, 2),
  ...(discord.pictures && { pictures: discord.pictures }),
})

/** A message that stands in a channel, as everybody reads it. */
export const sentPublicly = (message: Message): Sent => asSent(renderSlack(message), renderDiscord(message))

/** An answer to a command: in Slack seen by whoever asked alone, with Share below it; in Discord by everybody. */
function sentToCommand(message: Message, shown: Shown): Sent {
  const paged = shown.kind === 'about' ? message : withPrevious(message, shown)
  return { ...asSent(renderPrivately(message, shown, undefined), renderDiscord(paged)), alone: ['slack'] }
}

export const askIn =
  (conversation: Conversation, channel: PreviewChannel) =>
  async (text: string): Promise<Sent> =>
    isDigestCommand(text)
      ? ordered(text, channel)
      : sentToCommand(conversation.answer(text), { kind: 'ask', question: text })

/** Answers about digests are read by whoever ordered; a digest asked for at once is everybody's. */
async function ordered(text: string, channel: PreviewChannel): Promise<Sent> {
  const { said, posted } = await channel.digest(text)
  if (posted) return { ...sentPublicly(posted), remark: WOULD_BE_POSTED }
  const slack = renderPrivately(said, { kind: 'ask', question: text }, undefined)
  return { ...asSent(slack, renderDiscord(said)), alone: ['slack', 'discord'], remark: MADE_UP }
}

export const pressIn =
  (conversation: Conversation) =>
  async (press: Press): Promise<Sent | 'dismissed'> => {
    const read = press.platform === 'slack' ? readSlack(press) : readDiscord(press)
    if (read?.kind === 'dismiss') return 'dismissed'
    if (read?.kind === 'share') {
      const message = await messageOf(read.shown, conversation)
      const discord = renderDiscord(message)
      return {
        ...asSent(renderSlack(shared(message, WHO)), withoutPictures(discord)),
        ...(discord.pictures && { remark: PICTURE_SHARED }),
      }
    }
    if (read?.kind === 'show') return sentToCommand(await messageOf(read.shown, conversation), read.shown)
    return sentPublicly(conversation.outdated())
  }

const readSlack = ({ name, value }: Press): SlackPress | undefined =>
  readPress({
    type: 'button',
    action_id: name,
    block_id: '',
    action_ts: '',
    text: { type: 'plain_text', text: '' },
    value,
  })

/** A choice from a list stands in its value, anything else in the name. */
function readDiscord({ name, value }: Press): SlackPress | undefined {
  const action = decodeAction(value === '' ? name : value)
  if (action?.kind === 'dismiss') return action
  if (action?.kind === 'share') return { kind: 'share', shown: { kind: 'ask', question: action.question } }
  return action && { kind: 'show', shown: action }
}
