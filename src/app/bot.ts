// The running bot: a library, the adapters whose tokens are set, and the digests.
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import { countingUnmet } from '../conversation/unmet.ts'
import { describeProblem } from '../domain/corpus.ts'
import type { Log, StartProblem } from '../domain/ports.ts'
import type { Library } from '../query/library.ts'
import { memoryLimits } from '../store/memory-limits.ts'
import { memorySeenEvents } from '../store/memory-seen-events.ts'
import type { Adapter, Collaborators } from './adapter.ts'
import { openDigests } from './digests.ts'
import { discordAdapter } from './discord-adapter.ts'
import { openInsight } from './insight.ts'
import { limitedReception } from './limited-reception.ts'
import { listenOnSlack } from './listen-slack.ts'
import { openLibrary } from './open-library.ts'
import { openReception } from './reception.ts'
import type { Replicas } from './replicas.ts'
import { type SharedState, shareState } from './state.ts'
import { toPng } from './to-png.ts'
import { watchLibrary } from './watch-library.ts'

export interface Bot {
  /** Finishes what is in flight, releases what is held, disconnects. */
  stop(): Promise<void>
}

export type BotStart =
  | { readonly ok: true; readonly bot: Bot }
  | { readonly ok: false; readonly problem: StartProblem }

/** The adapters whose tokens are set; only those are loaded. */
function adaptersOf(config: Config, state: SharedState, replicas: Replicas | undefined): readonly Adapter[] {
  const { slack, discord } = config
  return [
    ...(slack ? [(c: Collaborators) => listenOnSlack(slack, config, state, c)] : []),
    ...(discord ? [replicas ? replicas.discord(discord) : discordAdapter(discord)] : []),
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
  const insight = openInsight(config, log)
  insight.libraryRead(library, opened.problems.length)
  const state = insight.state(shareState(config, log))
  const digests = openDigests(config, () => library, state, log)

  const conversation = openConversation(() => library, {
    now: Date.now,
    digest: digests.command,
    ...(config.issuesUrl ? { issuesUrl: config.issuesUrl } : {}),
    ...(config.countUnanswered ? { unmet: countingUnmet() } : {}),
    heard: insight.heard,
  })
  const own = memorySeenEvents(Date.now)
  // What several replicas share is loaded where there may be several.
  const replicas =
    config.databaseUrl === undefined ? undefined : (await import('./replicas.ts')).replicasOn(state, own, log)
  const { questionsPerMinute } = config
  const reception = openReception(conversation)
  const collaborators: Collaborators = {
    reception: insight.reception(
      questionsPerMinute ? limitedReception(reception, memoryLimits(questionsPerMinute), log) : reception,
    ),
    seen: replicas?.seen ?? own,
    meter: insight.meter,
    toPng,
    log,
  }
  const starting = adaptersOf(config, state, replicas).map((listen) => listen(collaborators))
  for (const start of starting)
    void start.then((one) => one.ok && insight.connected(one.listening)).catch(() => {})
  const taken = await insight.open()
  if (taken) return { ok: false, problem: taken }
  // Thousands of sessions: searchable a moment after the first connection, swapped in whole. One platform that cannot
  // be reached holds up neither them nor the other.
  const completing = Promise.race(starting)
    .then(() => opened.complete())
    .then((complete) => {
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
      insight.settled()
    })
  const watching = watchLibrary(
    opened,
    {
      current: () => library,
      swap: (next, problems) => {
        library = next
        insight.libraryRead(next, problems)
      },
    },
    log,
  )
  const starts = await Promise.all(starting)
  const listenings = starts.flatMap((start) => (start.ok ? [start.listening] : []))
  const closeAll = () => Promise.all(listenings.map((listening) => listening.close()))
  const refused = starts.find((start) => !start.ok)
  const problem = refused ? refused.problem : await digests.start(listenings)
  if (problem) {
    watching.close()
    await closeAll()
    await state.close()
    await insight.close()
    return { ok: false, problem }
  }

  return {
    ok: true,
    bot: {
      async stop() {
        insight.stopping()
        watching.close()
        await digests.stop()
        await closeAll()
        await state.close()
        await completing
        await insight.close()
      },
    },
  }
}
