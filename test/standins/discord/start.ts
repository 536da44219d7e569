// A small Discord on 127.0.0.1, for a real bot: REST, gateway, interactions, and faults on purpose.
import { PATIENCE_MS } from '../../patience.ts'
import { createFaults, type Fault } from '../faults.ts'
import { openJournal } from '../journal.ts'
import { listen } from '../listener.ts'
import { type Call, createApi, type Validate } from './api.ts'
import { conformanceCheck } from './check.ts'
import { type OpenApi, readOpenApi } from './openapi.ts'
import { FLAGS } from './payloads-events.ts'
import { asSeen, createSenders } from './senders.ts'
import { createSocket } from './socket.ts'
import { type ChannelError, createWorld, type Guild, type Json, type Message } from './world.ts'

export interface DiscordOptions {
  /** Other ids, names or tokens than the usual. */
  readonly guild?: Partial<Guild>
  /** Discord's own is about 41 s. */
  readonly heartbeatMs?: number
  /** Commands that are registered already. */
  readonly commands?: readonly Json[]
  /** In place of the spec and the rules. */
  readonly validate?: Validate
  /** A spec read before: reading takes about 100 ms. Null checks the rules alone. */
  readonly openApi?: OpenApi | null
}

/** The bot began a session or resumed one. */
interface Connected {
  readonly kind: 'connected'
  readonly at: number
}

type Entry = Call | Connected

/** What the bot answered an interaction with. */
export interface Reply {
  /** Type of the callback; undefined for an edit or a follow-up. */
  readonly type: number | undefined
  /** The message, the choices or the modal. */
  readonly data: Json & { readonly content?: string; readonly choices?: readonly Json[] }
  /** The message that stands; undefined for choices and modals. */
  readonly message: Message | undefined
  readonly ephemeral: boolean
  readonly call: Call
}

export type Discord = Awaited<ReturnType<typeof startDiscord>>

const HEARTBEAT_MS = 41_250

export async function startDiscord(options: DiscordOptions = {}) {
  const journal = openJournal<Entry>(describe)
  const faults = createFaults()
  const world = createWorld(() => listener.host, options.guild)
  world.commands.set('', options.commands ?? [])
  const openApi = options.openApi === undefined ? readOpenApi() : options.openApi
  const api = createApi({
    world,
    faults,
    validate: options.validate ?? conformanceCheck(openApi),
    record: journal.add,
    announce(event, message) {
      // Nobody but the person asked sees an ephemeral message.
      if (message.flags & FLAGS.ephemeral) return
      socket.dispatch(event, (intents) => asSeen(world, message, intents))
    },
  })
  let begun = 0
  const socket = createSocket({
    world,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    refusal: () => {
      begun += 1
      const fault = faults.take('gateway')
      return fault === undefined ? undefined : 'status' in fault ? fault.status : 502
    },
    connected: () => journal.add({ kind: 'connected', at: Date.now() }),
  })
  const listener = await listen({ answer: api.answer, upgrade: socket.upgrade })
  const { guild } = world

  return {
    ...createSenders(world, socket.dispatch),
    guild,
    /** The environment of a bot. */
    env: { DISCORD_TOKEN: guild.token, DISCORD_API_URL: `http://${listener.host}/api` },
    /** Whether bodies are checked against Discord's spec, or by the rules alone. */
    checksSpec: openApi !== null,

    calls: (method?: string): readonly Call[] =>
      journal.entries.filter(
        (entry): entry is Call => entry.kind === 'call' && (method === undefined || entry.method === method),
      ),
    conformanceErrors: world.conformanceErrors as readonly string[],
    /** A message as it stands now, edits included. */
    messageAt: (id: string) => world.messages.get(id),
    /** Commands as Discord gives them back; those of all guilds unless a guild is named. */
    commands: (guildId = ''): readonly Json[] => world.commands.get(guildId) ?? [],

    markChannel(channel: string, error: ChannelError | 'open'): void {
      if (error === 'open') world.channels.delete(channel)
      else world.channels.set(channel, error)
    },
    /** This person accepts no direct messages from now on. */
    closeDirect: (person: string) => void world.closed.add(person),
    /** The next message written to this person alone. */
    async waitDirect(person: string, timeoutMs?: number) {
      const toThem = (call: Call) => isTaken(call) && world.directs.get(call.params.channel ?? '') === person
      const wanted = `direct message to ${person}`
      return (await journal.take(wanted, isCall('messages.create', toThem), timeoutMs)) as Call
    },
    /** What was written to this person alone, as it stands. */
    directTo: (person: string): readonly Call[] =>
      journal.entries.filter(
        (entry): entry is Call =>
          isCall('messages.create', isTaken)(entry) &&
          world.directs.get((entry as Call).params.channel ?? '') === person,
      ),
    /** From now on the token is refused. */
    revoke(): void {
      world.revoked = true
    },
    /** And taken again. */
    accept(): void {
      world.revoked = false
    },
    /** Makes the next calls go wrong; method `gateway` is the socket's upgrade. */
    fault: (...added: readonly Fault[]) => faults.add(...added),
    /** No call goes wrong any more. */
    calm: () => faults.clear(),
    /** A frame of any kind, as it is. */
    frame: (text: string) => socket.frame(text),
    /** How often somebody has begun to open the gateway's socket, refused ones too. */
    begun: () => begun,
    reconnect: () => socket.reconnect(),
    cut: () => socket.cut(),
    close: (code: number) => socket.close(code),
    silence: (on = true) => socket.silence(on),
    refuseResume: () => socket.refuseResume(),
    /** Closes the next IDENTIFY with this code, e.g. 4004 or 4014. */
    refuseIdentify: (code: number) => socket.refuseIdentify(code),
    stop: () => {
      socket.cut()
      return listener.stop()
    },
    restart: () => listener.restart(),

    /** The bot has a session with a live connection. */
    waitConnected: (timeoutMs = PATIENCE_MS) => journal.until('session', socket.isLive, timeoutMs),
    /** The next call that reached Discord, refused ones too. A predicate of one's own sees those faults ate. */
    waitCall: (method: string, predicate: (call: Call) => boolean = reached, timeoutMs?: number) =>
      journal.take(`call of ${method}`, isCall(method, predicate), timeoutMs) as Promise<Call>,
    /** The next `PUT` of commands that Discord took; a bot whose commands are registered makes none. */
    waitCommandsRegistered: (timeoutMs = PATIENCE_MS) =>
      journal.take('commands', isCall('commands.put', isTaken), timeoutMs) as Promise<Call>,
    /** The next message posted in this channel, with `body` as posted and `message` as it stands. */
    waitMessage: (channelId: string, predicate: (call: Call) => boolean = () => true, timeoutMs?: number) => {
      const isHere = (call: Call) => isTaken(call) && call.params.channel === channelId && predicate(call)
      const wanted = `message in ${channelId}`
      return journal.take(wanted, isCall('messages.create', isHere), timeoutMs) as Promise<
        Call & { readonly message: Message }
      >
    },
    /** The next answer to an interaction: callback, edit or follow-up. A deferral is no answer yet. */
    async waitReply(interactionId: string, timeoutMs?: number): Promise<Reply> {
      const wanted = `reply to interaction ${interactionId} (the user would see "did not respond")`
      const isReply = (entry: Entry) =>
        entry.kind === 'call' && entry.interactionId === interactionId && isVisible(entry)
      return toReply((await journal.take(wanted, isReply, timeoutMs)) as Call)
    },
    /** @throws when anything that people would see was not waited for, or comes within `ms` */
    quiet: (ms: number) => journal.quiet(ms, isVisible),
    /** Waits and quiet begin anew: for a stand-in that several tests share. */
    forget: () => journal.forget(),
    /** Calls so far are kept no more. */
    discard: () => journal.discard(),
  }
}

const reached = (call: Call): boolean => call.error !== 'fault'

const isTaken = (call: Call): boolean => call.ok && !call.repeated

const isCall = (method: string, predicate: (call: Call) => boolean) => (entry: Entry) =>
  entry.kind === 'call' && entry.method === method && predicate(entry)

/** Calls that show something to somebody. */
const VISIBLE = /^(messages\.|interactions\.(callback|edit|follow-up)$)/

const DEFERRALS = new Set<unknown>([5, 6])

function isVisible(entry: Entry): boolean {
  if (entry.kind !== 'call' || !isTaken(entry) || !VISIBLE.test(entry.method)) return false
  return !(entry.method === 'interactions.callback' && DEFERRALS.has(entry.body.type))
}

function toReply(call: Call): Reply {
  const isCallback = call.method === 'interactions.callback'
  return {
    type: isCallback ? Number(call.body.type) : undefined,
    data: (isCallback ? (call.body.data ?? {}) : call.body) as Reply['data'],
    message: call.message,
    ephemeral: ((call.message?.flags ?? 0) & FLAGS.ephemeral) !== 0,
    call,
  }
}

function describe(entry: Entry): string {
  if (entry.kind === 'connected') return 'connection'
  return `${entry.method} (${entry.ok ? 'ok' : entry.error}) ${JSON.stringify(entry.body)}`.slice(0, 250)
}
