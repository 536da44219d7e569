// The running bot: a library, the adapters whose tokens are set, and the digests.
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import { countingUnmet } from '../conversation/unmet.ts'
import { describeProblem } from '../domain/corpus.ts'
import type { Listening, Log, Reception, StartProblem } from '../domain/ports.ts'
import type { SeenEvents } from '../domain/store-ports.ts'
import type { Library } from '../query/library.ts'
import { memorySeenEvents } from '../store/memory-seen-events.ts'
import { openDigests } from './digests.ts'
import { openLibrary } from './open-library.ts'
import { openReception } from './reception.ts'
import { shareState } from './state.ts'
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
  readonly reception: Reception
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
function adaptersOf({ slack, discord, digestManagers }: Config): readonly Adapter[] {
  return [
    ...(slack && 'botToken' in slack
      ? [
          async (c: Collaborators) =>
            (await import('../adapters/slack/listen.ts')).listenOn({ ...slack, digestManagers }, c),
        ]
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
  const state = shareState(config, log)
  const digests = openDigests(config, () => library, state, log)

  const conversation = openConversation(() => library, {
    now: Date.now,
    digest: digests.command,
    ...(config.issuesUrl ? { issuesUrl: config.issuesUrl } : {}),
    ...(config.countUnanswered ? { unmet: countingUnmet() } : {}),
    // One line a question, without its words.
    heard: (what, answer, milliseconds) =>
      log.info(
        { what, outcome: answer?.kind, ms: Math.round(milliseconds * 10) / 10 },
        'A question was answered.',
      ),
  })
  const collaborators: Collaborators = {
    reception: openReception(conversation),
    seen: memorySeenEvents(Date.now),
    log,
  }
  const starting = adaptersOf(config).map((listen) => listen(collaborators))
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
  const starts = await Promise.all(starting)
  const listenings = starts.flatMap((start) => (start.ok ? [start.listening] : []))
  const closeAll = () => Promise.all(listenings.map((listening) => listening.close()))
  const refused = starts.find((start) => !start.ok)
  const problem = refused ? refused.problem : await digests.start(listenings)
  if (problem) {
    watching.close()
    await closeAll()
    await state.close()
    return { ok: false, problem }
  }

  return {
    ok: true,
    bot: {
      async stop() {
        watching.close()
        await digests.stop()
        await closeAll()
        await state.close()
        await completing
      },
    },
  }
}
