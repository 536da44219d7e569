// The running bot: a library, the adapters whose tokens are set, and the digests.
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { composeDigest } from '../conversation/compose-digest.ts'
import { openConversation } from '../conversation/conversation.ts'
import { parseDigests } from '../digest/declare.ts'
import { type RunningDigests, runDigests } from '../digest/run.ts'
import { describeProblem } from '../domain/corpus.ts'
import type { Conversation, Listening, Log, PostMessage, SeenEvents, StartProblem } from '../domain/ports.ts'
import type { Library } from '../query/library.ts'
import { memorySeenEvents } from '../store/memory-seen-events.ts'
import { openSqliteLedger } from '../store/sqlite-ledger.ts'
import { openLibrary } from './open-library.ts'
import { watchLibrary } from './watch-library.ts'

export interface Bot {
  /** Finishes what is in flight, releases what is held, disconnects. */
  stop(): Promise<void>
}

export type BotStart =
  | { readonly ok: true; readonly bot: Bot }
  | { readonly ok: false; readonly problem: StartProblem }

/** What every adapter is given; each knows its platform, none knows the library. */
interface Collaborators {
  readonly conversation: Conversation
  /** A short id under which a failure is found in the log. */
  readonly incident: () => string
  readonly seen: SeenEvents
  readonly log: Log
}

type Adapter = (
  collaborators: Collaborators,
) => Promise<
  | { readonly ok: true; readonly listening: Listening }
  | { readonly ok: false; readonly problem: StartProblem }
>

/** The adapters whose tokens are set; only those are loaded. */
function adaptersOf({ slack, discord }: Config): readonly Adapter[] {
  return [
    ...(slack
      ? [async (c: Collaborators) => (await import('../adapters/slack/listen.ts')).listenOn(slack, c)]
      : []),
    ...(discord
      ? [async (c: Collaborators) => (await import('../adapters/discord/listen.ts')).listenOn(discord, c)]
      : []),
  ]
}

/** Starts everything; a token or a state that cannot be used is a problem, and then nothing is left open. */
export async function startBot(config: Config, log: Log): Promise<BotStart> {
  for (const [name, settings] of [
    ['SLACK_API_URL', config.slack],
    ['DISCORD_API_URL', config.discord],
  ] as const) {
    if (settings?.apiUrl)
      log.warn(
        { variable: name, host: new URL(settings.apiUrl).host },
        `${name} overrides where the token is sent.`,
      )
  }
  const opened = await openLibrary(config)
  for (const problem of opened.problems)
    log.warn({ problem: describeProblem(problem) }, 'Something is wrong with a file.')
  let library: Library = opened.library

  const collaborators: Collaborators = {
    conversation: openConversation(() => library, {
      ...(config.issuesUrl ? { issuesUrl: config.issuesUrl } : {}),
      // One line a question, without its words.
      heard: (what, answer, milliseconds) =>
        log.info(
          { what, outcome: answer?.kind, ms: Math.round(milliseconds * 10) / 10 },
          'A question was answered.',
        ),
    }),
    incident: () => randomBytes(4).toString('hex'),
    seen: memorySeenEvents(Date.now),
    log,
  }
  const starts = await Promise.all(adaptersOf(config).map((listen) => listen(collaborators)))
  const listenings = starts.flatMap((start) => (start.ok ? [start.listening] : []))
  const closeAll = () => Promise.all(listenings.map((listening) => listening.close()))
  const refused = starts.find((start) => !start.ok)
  const digests = refused ? refused : startDigests(config, listenings, () => library, log)
  if ('problem' in digests) {
    await closeAll()
    return { ok: false, problem: digests.problem }
  }

  // Thousands of sessions: searchable a moment after the first connection, swapped in whole.
  const completing = opened.complete().then((complete) => {
    // The notes may have changed meanwhile: only what was missing is added.
    library = { ...library, programme: complete.programme }
    log.info(
      {
        notes: library.corpus.notes.size,
        talks: library.corpus.talks.size,
        sessions: library.sessions.length,
      },
      'The library is complete.',
    )
  })
  const watching = watchLibrary(
    opened,
    {
      current: () => library,
      swap: (next) => {
        library = next
      },
    },
    log,
  )
  return {
    ok: true,
    bot: {
      async stop() {
        watching.close()
        await digests.stop()
        await closeAll()
        await completing
      },
    },
  }
}

/** Runs the declared digests, if there are any: the state is opened only when something has to be remembered. */
function startDigests(
  config: Config,
  listenings: readonly Listening[],
  library: () => Library,
  log: Log,
): RunningDigests | { readonly problem: StartProblem } {
  const { subscriptions, problems } = parseDigests(config.digest)
  for (const problem of problems) log.warn({ variable: 'DIGEST' }, problem)
  const posts = new Map(listenings.map((listening) => [listening.platform, listening.post]))
  const posting = subscriptions.filter((subscription) => {
    const known = posts.has(subscription.channel.platform)
    if (!known)
      log.warn(
        { variable: 'DIGEST', subscription: subscription.id },
        `No digest is posted: the bot is not connected to ${subscription.channel.platform}.`,
      )
    return known
  })
  if (posting.length === 0) return { stop: async () => {} }

  const opened = openSqliteLedger(config.statePath)
  if (opened.kind === 'problem') return opened
  const post: PostMessage = (channel, message, slot) =>
    posts.get(channel.platform)?.(channel, message, slot) ??
    Promise.resolve({ kind: 'gone', reason: 'not connected' })
  const running = runDigests({
    subscriptions: posting,
    corpus: () => library().corpus,
    compose: (delivery) => composeDigest(delivery, library()),
    ledger: opened.ledger,
    post,
    now: Date.now,
    wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => {}),
    log,
  })
  return {
    async stop() {
      await running.stop()
      opened.close()
    },
  }
}
