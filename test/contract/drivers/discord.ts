// Discord: commands and presses are answered by their own callback, mentions by a reply.
import { PATIENCE_MS } from '../../patience.ts'
import type { SentInteraction } from '../../standins/discord/senders.ts'
import type { Discord } from '../../standins/discord/start.ts'
import type { Message } from '../../standins/discord/world.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { FAULTS, type Person, type Pressable, type Remote, type Shown, wordsOf } from '../driver.ts'

/** What the driver reads of a component. Types: docs.discord.com/developers/components/reference#component-object. */
interface Component {
  readonly type: number
  readonly custom_id?: string
  readonly label?: string
  readonly emoji?: { readonly name: string }
  readonly components?: readonly Component[]
  readonly options?: readonly { readonly label: string; readonly value: string }[]
}

/** What Discord draws as a sign alone. */
const THUMBS: Readonly<Record<string, string>> = { '👍': 'This was it', '👎': 'Not it' }

const BUTTON = 2
const SELECT = 3

export function discordDriver(discord: Discord): Remote {
  const { guild } = discord
  const userOf = (by: Person = 'ada'): string => (by === 'ada' ? guild.userId : guild.otherUserId)

  const shown = (body: unknown, ephemeral: boolean, message: Message | undefined): Shown => {
    const text = visibleText(body)
    const { components = [] } = body as { readonly components?: readonly Component[] }
    return {
      text,
      words: wordsOf(text),
      private: ephemeral,
      raw: body,
      buttons: components.flatMap((component) => pressables(component, message)),
    }
  }

  const pressables = (component: Component, message: Message | undefined): readonly Pressable[] => {
    const {
      type,
      custom_id: id,
      emoji,
      label = THUMBS[emoji?.name ?? ''] ?? '',
      components = [],
      options = [],
    } = component
    const on = message ? { message } : {}
    if (type === BUTTON && id !== undefined)
      return [pressable(label, (user) => discord.button(id, { ...on, user }))]
    if (type === SELECT && id !== undefined)
      return options.map((option) =>
        pressable(option.label, (user) => discord.select(id, [option.value], { ...on, user })),
      )
    return components.flatMap((inner) => pressables(inner, message))
  }

  const pressable = (label: string, send: (user: string) => SentInteraction): Pressable => ({
    label,
    async press(by) {
      const reply = await discord.waitReply(send(userOf(by)).id)
      return shown(reply.data, reply.ephemeral, reply.message)
    },
  })

  return {
    name: 'Discord',
    async ask(text, by) {
      const options = text === '' ? {} : { query: text }
      const { id } = discord.slashCommand('kubecon', options, { user: userOf(by) })
      const reply = await discord.waitReply(id)
      return shown(reply.data, reply.ephemeral, reply.message)
    },
    refused: () => discord.conformanceErrors,
    mention(text, { id } = {}) {
      const again = id === undefined ? undefined : discord.messageAt(id)
      if (again) discord.dispatch('MESSAGE_CREATE', { ...again, guild_id: guild.guildId })
      const written = again ?? discord.mention(text)
      return { id: written.id, place: guild.channelId }
    },
    async answerTo({ id, place }, timeoutMs = PATIENCE_MS) {
      const toIt = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
        (body.message_reference as { readonly message_id?: string } | undefined)?.message_id === id
      const { body, message } = await discord.waitMessage(place, toIt, timeoutMs)
      return shown(body, false, message)
    },
    fail: (what, fault) =>
      discord.fault({
        method: what === 'command' ? 'interactions.callback' : 'messages.create',
        ...FAULTS[fault],
      }),
    cut: () => discord.cut(),
    waitConnected: (timeoutMs) => discord.waitConnected(timeoutMs),
    stop: () => discord.stop(),
    restart: () => discord.restart(),
    revoke() {
      discord.revoke()
      // Authentication failed: docs.discord.com/developers/topics/opcodes-and-status-codes.
      discord.close(4004)
    },
    quiet: (ms) => discord.quiet(ms),
  }
}
