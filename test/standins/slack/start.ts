// A small Slack on 127.0.0.1, for a real bot: Web API, Socket Mode, response_url, and faults on purpose.
import { PATIENCE_MS } from '../../patience.ts'
import { createFaults, type Fault } from '../faults.ts'
import { openJournal } from '../journal.ts'
import { listen } from '../listener.ts'
import { type Ack, checkAck, readAck, type Undelivered } from './acks.ts'
import { type Call, createApi } from './api.ts'
import { deliverOverHttp, type HttpDelivery } from './http-delivery.ts'
import type { Method } from './methods.ts'
import { allow, askingOf } from './oauth.ts'
import { openResponseUrl } from './response-urls.ts'
import { createSenders, type Envelope, type Senders } from './senders.ts'
import { createSocket, type DisconnectReason } from './socket.ts'
import { type ChannelError, createWorld, type Team, type Workspace } from './world.ts'

export interface SlackOptions {
  /** Other ids, names or tokens than the usual. */
  readonly workspace?: Partial<Workspace>
  /** Methods beyond those of methods.ts. */
  readonly methods?: Readonly<Record<string, Method>>
}

/** The bot opened a socket and was greeted. */
interface Connected {
  readonly kind: 'connected'
  readonly at: number
}

type Entry = Call | Ack | Undelivered | Connected

export type Slack = Awaited<ReturnType<typeof startSlack>>

export async function startSlack(options: SlackOptions = {}) {
  const journal = openJournal<Entry>(describe)
  const faults = createFaults()
  const world = createWorld(() => listener.host, options.workspace)
  const envelopes = new Map<string, Envelope>()
  const api = createApi(world, faults, journal.add, options.methods)

  const acknowledge = (ack: Ack) => {
    checkAck(world, ack, envelopes.get(ack.envelopeId)?.type)
    journal.add(ack)
  }
  const delivered = (outcome: Ack | Undelivered) =>
    outcome.kind === 'ack' ? acknowledge(outcome) : journal.add(outcome)
  const socket = createSocket({
    world,
    refusal: () => {
      const fault = faults.take('link')
      return fault === undefined ? undefined : 'status' in fault ? fault.status : 408
    },
    connected: () => journal.add({ kind: 'connected', at: Date.now() }),
    received: (text) => {
      const ack = readAck(text)
      if (ack !== undefined) acknowledge(ack)
    },
  })
  const listener = await listen({ answer: api.answer, upgrade: socket.upgrade })

  const remembering = (deliver: (envelope: Envelope) => void) => (envelope: Envelope) => {
    envelopes.set(envelope.envelope_id, envelope)
    deliver(envelope)
  }
  const senders = createSenders(
    world,
    remembering((envelope) => socket.send(JSON.stringify(envelope))),
  )
  const { workspace } = world

  return {
    ...senders,
    workspace,
    /** The environment of a bot in Socket Mode. */
    env: {
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: `http://${listener.host}/api/`,
    },
    /** The environment of a bot over HTTP, but for its port. */
    httpEnv: {
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_SIGNING_SECRET: workspace.signingSecret,
      SLACK_API_URL: `http://${listener.host}/api/`,
    },
    /** The environment of a bot that workspaces install, but for its port and its key. */
    oauthEnv: {
      SLACK_CLIENT_ID: workspace.clientId,
      SLACK_CLIENT_SECRET: workspace.clientSecret,
      SLACK_SIGNING_SECRET: workspace.signingSecret,
      SLACK_API_URL: `http://${listener.host}/api/`,
    },
    /** Somebody allows the app in a workspace. @returns what the browser comes back with */
    allow: (link: string, team: Team): URLSearchParams => allow(world, askingOf(link), team),
    /** A workspace of its own, like the usual one but for these ids. */
    team: (changes: Partial<Team>): Team => ({ ...workspace, ...changes }),
    /** What people of one workspace do, for a bot that listens over HTTP. */
    peopleOf: (team: Workspace, delivery: HttpDelivery): Senders =>
      createSenders(
        { ...world, workspace: team },
        remembering(deliverOverHttp({ signingSecret: workspace.signingSecret, ...delivery }, delivered)),
      ),
    /** The same senders, which hand over what they would send. */
    collecting: (collect: (envelope: Envelope) => void): Senders => createSenders(world, collect),
    /** The same senders for a bot that listens over HTTP. */
    overHttp: (delivery: HttpDelivery): Senders =>
      createSenders(
        world,
        remembering(deliverOverHttp({ signingSecret: workspace.signingSecret, ...delivery }, delivered)),
      ),
    /** An address for answers, for recorded payloads; its id is what `waitResponse` takes. */
    responseUrl: () => openResponseUrl(world, 0),
    /** Text that is no envelope. */
    garbage: (text: string) => socket.send(text),

    calls: (method?: string): readonly Call[] =>
      journal.entries.filter(
        (entry): entry is Call => entry.kind === 'call' && (method === undefined || entry.method === method),
      ),
    acks: (): readonly Ack[] => journal.entries.filter((entry): entry is Ack => entry.kind === 'ack'),
    conformanceErrors: world.conformanceErrors as readonly string[],
    /** A message as it stands now, edits included. */
    messageAt: (channel: string, ts: string) => world.messages.get(`${channel} ${ts}`),

    /** Ids of the views that were shown, the last one last. */
    viewIds: (): readonly string[] => [...world.views.keys()],

    markChannel(channel: string, error: ChannelError | 'open'): void {
      if (error === 'open') world.channels.delete(channel)
      else world.channels.set(channel, error)
    },
    /** What is known of this person, beyond the usual: `is_restricted` for a guest, `is_admin`. */
    markPerson: (user: string, facts: Readonly<Record<string, unknown>>) =>
      void world.people.set(user, facts),
    /** A message as somebody else wrote it. */
    write: (channel: string, text: string, ts = world.newTs()) =>
      void world.messages.set(`${channel} ${ts}`, { type: 'message', user: workspace.userId, text, ts }),
    /** From now on this token is refused. */
    revoke: (token: string, error = 'invalid_auth') => void world.revoked.set(token, error),
    /** A token that was refused counts again. */
    accept: (token: string) => void world.revoked.delete(token),
    /** Makes the next calls go wrong; method `link` is the socket's upgrade, `response_url` a post to one. */
    fault: (...added: readonly Fault[]) => faults.add(...added),
    /** No call goes wrong any more. */
    calm: () => faults.clear(),
    disconnect: (reason: DisconnectReason = 'refresh_requested') => socket.disconnect(reason),
    cut: () => socket.cut(),
    silence: (on = true) => socket.silence(on),
    stop: () => {
      socket.cut()
      return listener.stop()
    },
    restart: () => listener.restart(),

    /** The bot has a live connection. */
    waitConnected: (timeoutMs = PATIENCE_MS) => journal.until('connection', socket.isLive, timeoutMs),
    /** The next call that reached Slack, refused ones too. A predicate of one's own sees those faults ate. */
    waitCall: (method: string, predicate: (call: Call) => boolean = reached, timeoutMs?: number) =>
      journal.take(`call of ${method}`, isCall(method, predicate), timeoutMs) as Promise<Call>,
    /** @throws when it does not come, or when over HTTP the bot answered with anything but 2xx, or not at all */
    async waitAck(envelopeId: string, timeoutMs?: number): Promise<Ack> {
      const wanted = `ack of ${envelopeId} (the user would see dispatch_failed)`
      const isOutcome = (entry: Entry) => 'envelopeId' in entry && entry.envelopeId === envelopeId
      const ack = (await journal.take(wanted, isOutcome, timeoutMs)) as Ack | Undelivered
      if (ack.kind === 'undelivered') throw new Error(`no ${wanted}: ${ack.reason}`)
      if (ack.status < 200 || ack.status > 299) throw new Error(`no ${wanted}: status ${ack.status}`)
      return ack
    },
    /** The next post to this response_url that Slack took. */
    waitResponse: (responseId: string, timeoutMs?: number) =>
      journal.take(
        `post to response_url ${responseId}`,
        isCall('response_url', (call) => call.ok && call.responseId === responseId),
        timeoutMs,
      ) as Promise<Call>,
    /** @throws when anything that people would see was not waited for, or comes within `ms` */
    quiet: (ms: number) => journal.quiet(ms, isVisible),
    /** Waits and quiet begin anew: for a stand-in that several tests share. */
    forget: () => journal.forget(),
    /** Calls so far are kept no more. */
    discard: () => journal.discard(),
  }
}

const reached = (call: Call): boolean => call.error !== 'fault'

const isCall = (method: string, predicate: (call: Call) => boolean) => (entry: Entry) =>
  entry.kind === 'call' && entry.method === method && predicate(entry)

/** Calls that show something to somebody. */
const VISIBLE = /^(chat\.|views\.|response_url$)/

function isVisible(entry: Entry): boolean {
  if (entry.kind === 'ack') return entry.payload !== undefined
  return entry.kind === 'call' && entry.ok && VISIBLE.test(entry.method)
}

function describe(entry: Entry): string {
  if (entry.kind === 'connected') return 'connection'
  if (entry.kind === 'undelivered') return `undelivered ${entry.envelopeId}: ${entry.reason}`
  if (entry.kind === 'ack')
    return `ack ${entry.envelopeId} ${JSON.stringify(entry.payload) ?? ''}`.slice(0, 250)
  const result = entry.ok ? 'ok' : entry.error
  return `${entry.method} (${result}) ${JSON.stringify(entry.args)}`.slice(0, 250)
}
