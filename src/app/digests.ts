// The digests of the running bot: the state, the runner, and the desk where channels order.
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { composeDigest } from '../conversation/compose-digest.ts'
import { openDigestDesk } from '../conversation/digest-desk.ts'
import { showableOf } from '../conversation/digest-stock.ts'
import { parseDigests } from '../digest/declare.ts'
import { runDigests } from '../digest/run.ts'
import type { Message } from '../domain/answers/message.ts'
import type { ChannelRef, Delivery, Subscription } from '../domain/digests/digest.ts'
import type { DigestCommand } from '../domain/digests/digest-command.ts'
import { elapsedHere } from '../domain/leaps.ts'
import type { PerPlatform, Platform } from '../domain/platforms/platform.ts'
import type { Listening, Log, Meter, PostMessage, StartProblem } from '../domain/ports.ts'
import type { Where } from '../domain/requests/request.ts'
import { countingLedger } from '../observability/counted-ledger.ts'
import { presentSaying, presentSuspended } from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digests/digest-words.ts'
import type { Library } from '../query/library/library.ts'
import type { Posted } from '../reception/remembered.ts'
import type { SharedState } from './state.ts'

export interface Digests {
  /** Answers a command; for `openConversation`. */
  command(command: DigestCommand, where: Where): Promise<Message | undefined>
  /** Posts through this connection from now on. */
  connect(listening: Listening): void
  /**
   * Starts posting. What is due on a platform that is not connected yet waits, as it does where one is away later.
   * @returns what the operator has to mend
   */
  start(): Promise<StartProblem | undefined>
  /** Begins nothing new, waits for what is being posted. */
  stop(): Promise<void>
}

/** How soon a platform that has not been reached since the start is tried again. */
const NOT_CONNECTED_MS = 5_000
/** So long a person waits for a state that cannot be opened just now. */
const PATIENCE_MS = 2_000

/**
 * The digests of a bot. The state is opened at the start where something is remembered or declared, else with the
 * first command: a bot that posts no digests leaves no file behind.
 */
export function openDigests(
  config: Config,
  library: () => Library,
  {
    state,
    meter,
    log,
    posted,
  }: {
    readonly state: SharedState
    readonly meter: Meter
    readonly log: Log
    /** Keeps what was shown, so that it can be spoken of. */
    readonly posted: Posted
  },
): Digests {
  const { subscriptions: declared, problems } = parseDigests(config.digest)
  for (const problem of problems) log.warn({ variable: 'DIGEST' }, problem)
  const showable = showableOf(library)
  const connected = new Map<Platform, Listening>()
  let running: ReturnType<typeof run> | undefined

  /** What the state and the connections make possible; undefined where the state cannot be opened. */
  async function run() {
    const opened = await state.open()
    if (opened.kind === 'problem') return opened
    const { subscriptions } = opened.state
    const ledger = countingLedger(opened.state.ledger, meter)
    const post: PostMessage = async (channel, message, slot) => {
      const listening = connected.get(channel.platform)
      if (!listening) return { kind: 'busy', retryAfterMs: NOT_CONNECTED_MS }
      const outcome = await listening.post(channel, message, slot)
      const { shown = [] } = message
      if (outcome.kind === 'posted' && shown.length > 0)
        // It stands there, whether or not it can be spoken of.
        await posted(channel, outcome.messageId, shown).catch((error: unknown) =>
          log.warn({ slot, err: error }, 'What a digest showed could not be kept to be spoken of.'),
        )
      return outcome
    }
    const compose = (delivery: Delivery): Message =>
      composeDigest(delivery, library(), config.issuesUrl ? { issuesUrl: config.issuesUrl } : {})
    const digests = runDigests({
      declared,
      ledger,
      subscriptions,
      showable,
      reaches: ({ channel }) => isReached(channel, config),
      compose,
      post,
      findPost: async (claim) => {
        const listening = connected.get(claim.channel.platform)
        if (!listening) return { kind: 'busy' }
        return listening.findPost?.(claim) ?? { kind: 'unknown', reason: 'the platform cannot be asked' }
      },
      tell: async (channel, person, message, key) =>
        connected.get(channel.platform)?.tell?.(channel, person, message, key),
      presentSuspended,
      now: Date.now,
      elapsed: elapsedHere,
      wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => {}),
      log,
    })
    const declaredIds = new Set(declared.map(({ id }) => id))
    const answer = openDigestDesk({
      subscriptions,
      ledger,
      showable,
      isDeclared: (id) => declaredIds.has(id),
      changed: () => digests.refresh(),
      trial: (kept) => digests.trial(kept),
      compose,
      now: Date.now,
    })
    return { kind: 'running', answer, stop: () => digests.stop() } as const
  }

  return {
    async command(command, where) {
      running ??= run()
      const started = await Promise.race([running, pause(PATIENCE_MS, undefined, { ref: false })])
      if (started?.kind === 'running') return started.answer(command, where)
      // It is being opened until it is: readiness and the log say what is missing.
      if (started === undefined) return presentSaying(DIGEST_WORDS.notKept)
      running = undefined
      const { variable, text: why } = started.problem
      log.error({ variable }, `Digests cannot be remembered: ${variable} ${why}`)
      return presentSaying(DIGEST_WORDS.notKept)
    },
    connect(listening) {
      connected.set(listening.platform, listening)
    },
    async start() {
      const posted = declared.filter((subscription) => warnUnlessReached(subscription, config, log))
      if (posted.length === 0 && config.databaseUrl === undefined && !existsSync(config.statePath)) return
      running = run()
      const started = await running
      return started.kind === 'problem' ? started.problem : undefined
    },
    async stop() {
      // Rejected where the state never opened: then nothing runs.
      const started = await running?.catch(() => undefined)
      if (started?.kind === 'running') await started.stop()
    },
  }
}

/**
 * Whether the bot, as it is set up, posts to this channel. Slack's channels are named with their workspace where many
 * install the bot, and without where it serves one.
 */
export const isReached = (channel: ChannelRef, config: Pick<Config, Platform>): boolean =>
  REACHES[channel.platform](channel, config)

const REACHES: PerPlatform<(channel: ChannelRef, config: Pick<Config, Platform>) => boolean> = {
  slack: ({ workspace }, { slack }) =>
    slack !== undefined && 'botToken' in slack === (workspace === undefined),
  discord: (_channel, { discord }) => discord !== undefined,
}

function warnUnlessReached({ id, channel }: Subscription, config: Config, log: Log): boolean {
  const reached = isReached(channel, config)
  const connected = config[channel.platform] !== undefined
  if (!reached)
    log.warn(
      { variable: 'DIGEST', subscription: id },
      connected
        ? 'No digest is posted: expected slack:WORKSPACE/CHANNEL where workspaces install the bot, slack:CHANNEL where it serves one.'
        : `No digest is posted: the bot is not connected to ${channel.platform}.`,
    )
  return reached
}
