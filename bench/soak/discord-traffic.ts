// Discord, as a soak sees it.
import type { Call } from '../../test/standins/discord/api.ts'
import { startDiscord } from '../../test/standins/discord/start.ts'
import { type Dispatched, malformedForDiscord } from './malformed.ts'
import { acknowledged, type Kind, note, questionOf, type Seen, type Traffic } from './traffic.ts'

const FIND_TALKS = 'Find talks about this'

export async function discordTraffic(): Promise<Traffic> {
  // Held against Discord's specification the bodies are in the tests; here it would be most of the work.
  const discord = await startDiscord({ openApi: null })
  const { guild } = discord
  /** Another person each time: nobody asks so much alone that it would be refused. */
  const personOf = (turn: number): string => `13${String(turn).padStart(17, '0')}`
  const replied = ({ id }: { readonly id: string }): readonly string[] => [`reply ${id}`]
  /** An interaction is acknowledged as well, with its answer or before it. */
  const taken = (sent: { readonly id: string }): readonly string[] => [
    acknowledged(sent.id),
    ...replied(sent),
  ]
  const command = (turn: number) =>
    taken(discord.slashCommand('kubecon', { query: questionOf(turn) }, { user: personOf(turn) }))

  const SENDERS: Readonly<Record<Kind, (turn: number) => readonly string[]>> = {
    command,
    mention: (turn) => replied(discord.mention(questionOf(turn), { user: personOf(turn) })),
    redelivery(turn) {
      const message = discord.mention(questionOf(turn), { user: personOf(turn) })
      for (const _ of [1, 2]) discord.dispatch('MESSAGE_CREATE', { ...message, guild_id: guild.guildId })
      return replied(message)
    },
    direct: (turn) =>
      replied(discord.message(questionOf(turn), { user: personOf(turn), channel: guild.directId })),
    press: (turn) => taken(discord.button('more:2:kubernetes', { user: personOf(turn) })),
    suggest: (turn) => taken(discord.autocomplete('kubecon', { query: 'gat' }, { user: personOf(turn) })),
    shortcut(turn) {
      const target = discord.message(questionOf(turn), { user: personOf(turn + 1) })
      return taken(discord.messageCommand(FIND_TALKS, target, { user: personOf(turn) }))
    },
    // Discord has no page of its own: a command among two instead.
    home: (turn) =>
      taken(discord.slashCommand('kubecon', { query: 'help' }, { user: personOf(turn), context: 1 })),
  }

  let malformed: Iterator<Dispatched> | undefined

  return {
    name: 'Discord',
    env: discord.env,
    send: (kind, turn) => SENDERS[kind](turn),
    seen(): Seen {
      const seen = new Map<string, number[]>()
      for (const call of discord.calls()) for (const key of keysOf(call)) note(seen, key, call.at)
      return seen
    },
    discard: () => discord.discard(),
    sendMalformed() {
      malformed ??= malformedForDiscord({
        ...discord.mention('gateway api', { user: personOf(999_999) }),
        guild_id: guild.guildId,
      })
      const { value } = malformed.next()
      if (value === undefined) return
      const [event, data] = value as Dispatched
      discord.dispatch(event, data)
    },
    fault: (wrong) =>
      discord.fault(
        ...(['interactions.callback', 'messages.create'] as const).map((method) => ({
          method,
          ...wrong,
        })),
      ),
    async reconnect(turn) {
      if (turn % 2 === 0) discord.reconnect()
      else discord.cut()
      await discord.waitConnected()
    },
    waitConnected: (timeoutMs) => discord.waitConnected(timeoutMs),
    refused: () => discord.conformanceErrors,
    stop: () => discord.stop(),
  }
}

/** Acknowledges without showing anything: docs.discord.com/developers/interactions/receiving-and-responding. */
const DEFERRALS = new Set<unknown>([5, 6])

function keysOf({ method, ok, repeated, body, interactionId = '' }: Call): readonly string[] {
  if (!ok || repeated) return []
  const reply = `reply ${interactionId}`
  if (method === 'interactions.callback')
    return [acknowledged(interactionId), ...(DEFERRALS.has(body.type) ? [] : [reply])]
  if (method.startsWith('interactions.')) return [reply]
  const answered = (body.message_reference as { readonly message_id?: string } | undefined)?.message_id
  return method === 'messages.create' ? [`reply ${answered}`] : []
}
