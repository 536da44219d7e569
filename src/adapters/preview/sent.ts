// What the platforms would be sent, made by the adapters' own renderers: the preview only draws it.

import { parseRequest } from '../../conversation/grammar.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { PerPlatform } from '../../domain/platforms/platform.ts'
import type { Conversation } from '../../domain/ports.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { DigestRequest } from '../../domain/requests/request.ts'
import { FURTHER } from '../discord/answer/asking-further.ts'
import { publicly } from '../discord/answer/places.ts'
import { withPrevious } from '../discord/answer/share.ts'
import { FORM_BELOW, ORDER_FORM, orderButtons } from '../discord/digests/order-form.ts'
import { jsonOf, withoutPictures } from '../discord/render/pictures.ts'
import { type DiscordRendering as ForDiscord, renderMessage as renderDiscord } from '../discord/render.ts'
import { readAction, readPress, type Press as SlackPress } from '../slack/answer/press.ts'
import { renderPrivately, shared } from '../slack/render/private.ts'
import { bodyOf, type SlackRendering as ForSlack, renderMessage as renderSlack } from '../slack/render.ts'
import { HERE, type PreviewChannel } from './channel.ts'
import type { DrawnPress } from './draw/press.ts'
import { type OpenedForm, openedForm, openedNoteForm } from './forms.ts'
import type { Sent } from './looks.ts'

const MADE_UP =
  'This channel exists only on this page: nothing is posted anywhere. Its next digests are on the page Digests.'
const WOULD_BE_POSTED =
  'Everybody in the channel would read this; here it is only drawn, and nothing is posted.'

const NOTES_MADE_UP =
  'Drafts exist only on this page, and you are author and approver. Nothing is kept: with a bot that is set up, an approved note would be in its answers within seconds.'

const PICTURE_SHARED =
  'Slack draws the chart itself; where it does not, it is left out. In Discord a shared answer comes without its picture.'

/** Who shares an answer in the preview. */
const WHO = 'you'

/** A message as both platforms would be sent it. */
const asSent = (slack: ForSlack, discord: ForDiscord): Sent => ({
  slack: JSON.stringify(bodyOf(slack), null, 2),
  discord: JSON.stringify(jsonOf(discord), null, 2),
  ...(discord.pictures && { pictures: discord.pictures }),
})

/** A message that stands in a channel, as everybody reads it. */
export const sentPublicly = (message: Message): Sent =>
  asSent(renderSlack(message, { where: 'channel' }), renderDiscord(message))

/** An answer to a command: in Slack seen by whoever asked alone, with Share below it; in Discord by everybody. */
export function sentToCommand(reply: Reply): Sent {
  const { message, request } = reply
  if (request.kind === 'note')
    return {
      ...asSent(renderPrivately(reply, undefined), renderDiscord(message)),
      alone: ['slack', 'discord'],
      remark: NOTES_MADE_UP,
    }
  const paged = request.kind === 'more' ? withPrevious(message, request) : message
  const { form } = publicly(paged)
  return { ...asSent(renderPrivately(reply, undefined), form), alone: ['slack'] }
}

/** What a digest shows is spoken of as an answer is. */
type Keeping = (message: Message) => Promise<void>

export const askIn =
  (conversation: Conversation, channel: PreviewChannel, keep?: Keeping) =>
  async (text: string): Promise<Sent> => {
    const request = parseRequest(text)
    const sent = request.kind === 'digest' && (await ordered(request, channel, keep))
    const said = request.kind === 'digest' ? { ...request, where: HERE } : request
    return sent || sentToCommand(await conversation.answer(said))
  }

/** Answers about digests are read by whoever ordered; a digest asked for at once is everybody's. */
async function ordered(
  request: DigestRequest,
  channel: PreviewChannel,
  keep?: Keeping,
): Promise<Sent | undefined> {
  const { said, posted } = await channel.digest(request.command)
  const shown = posted ?? said
  if (shown) await keep?.(shown)
  if (posted) return { ...sentPublicly(posted), remark: WOULD_BE_POSTED }
  if (!said) return undefined
  const slack = renderPrivately({ message: said, request }, undefined)
  const form = renderDiscord(said)
  const discord = FORM_BELOW.has(request.command.kind)
    ? { ...form, components: [...form.components, orderButtons] }
    : form
  return { ...asSent(slack, discord), alone: ['slack', 'discord'], remark: MADE_UP }
}

export const pressIn =
  (conversation: Conversation, channel?: PreviewChannel, keep?: Keeping) =>
  async (press: DrawnPress): Promise<Sent | OpenedForm | 'dismissed'> => {
    const read = READERS[press.platform](press)
    if (read?.kind === 'dismiss') return 'dismissed'
    if (read?.kind === 'share') {
      const { message } = await conversation.answer(read.request)
      const discord = renderDiscord(message)
      return {
        ...asSent(renderSlack(shared(message, WHO), { where: 'channel' }), withoutPictures(discord)),
        ...(discord.pictures && { remark: PICTURE_SHARED }),
      }
    }
    if (read?.kind === 'further' || read?.kind === 'order') return openedForm(read.kind, press.platform)
    const sent =
      read?.kind === 'show' &&
      read.request.kind === 'digest' &&
      channel &&
      (await ordered(read.request, channel, keep))
    if (sent) return sent
    if (read?.kind === 'show') {
      const reply = await conversation.answer(read.request)
      return 'form' in reply && reply.form ? openedNoteForm(reply.form, press.platform) : sentToCommand(reply)
    }
    return sentPublicly((await conversation.answer({ kind: 'outdated' })).message)
  }

const readSlack = ({ name, value }: DrawnPress): SlackPress | undefined =>
  readPress({
    type: 'button',
    action_id: name,
    block_id: '',
    action_ts: '',
    text: { type: 'plain_text', text: '' },
    value,
  })

const FORM_BUTTONS: ReadonlyMap<string, SlackPress> = new Map([
  [ORDER_FORM, { kind: 'order' }],
  [FURTHER, { kind: 'further' }],
])

/** A choice from a list stands in its value, anything else in the name. */
const readDiscord = ({ name, value }: DrawnPress): SlackPress | undefined =>
  FORM_BUTTONS.get(name) ?? readAction(value === '' ? name : value)

const READERS: PerPlatform<(press: DrawnPress) => SlackPress | undefined> = {
  slack: readSlack,
  discord: readDiscord,
}
