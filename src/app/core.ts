// What the running bot answers from: a library that stays as new as its notes, the conversation, the digests. Loaded
// when the platforms are being connected, which need none of it.
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import { countingUnanswered } from '../conversation/unanswered.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import type { Conversation, Log } from '../domain/ports.ts'
import { readAside } from '../ingest/read-aside.ts'
import type { Insight } from '../observability/insight.ts'
import type { Library } from '../query/library/library.ts'
import type { Posted } from '../reception/remembered.ts'
import { type ChatNotes, followStore, openChatNotes } from './chat-notes.ts'
import { type Digests, openDigests } from './digests.ts'
import { openLibrary } from './library/open.ts'
import { watchLibrary } from './library/watch.ts'
import type { SharedState } from './state.ts'
import { type KeptUnanswered, keepUnanswered } from './unanswered.ts'

export interface Core {
  readonly conversation: Conversation
  readonly digests: Digests
  readonly notes: ChatNotes
  /** Absent where the operator does not want it kept. */
  readonly unanswered: KeptUnanswered | undefined
  /** Resolves when the programme is searchable too. */
  readonly complete: Promise<void>
  /** Reads no changed notes any more, begins no digest, and waits for what is being posted. */
  close(): Promise<void>
}

/** So long the first answer waits for a store that may say what was withdrawn. */
const FOLLOWED_MS = 1_000

/** Reads the library, and goes on to index the programme and to watch the notes. */
export async function openCore(
  config: Config,
  {
    state,
    insight,
    log,
    posted,
  }: {
    readonly state: SharedState
    readonly insight: Insight
    readonly log: Log
    readonly posted: Posted
  },
): Promise<Core> {
  const followed = followStore(config, { state, log })
  await Promise.race([followed, pause(FOLLOWED_MS, undefined, { ref: false })])
  const opened = await openLibrary(config, [], (data, facts) =>
    readAside(data, facts, {
      lacking: (reason) =>
        log.warn(
          { reason },
          'The system has no room for a thread that reads; it is tried again until it has.',
        ),
    }),
  )
  for (const problem of opened.problems)
    log.warn({ problem: describeProblem(problem) }, 'Something is wrong with a file.')
  let library: Library = opened.library
  insight.libraryRead(countsOf(library, opened.problems.length))
  const notes = openChatNotes(
    config,
    {
      library: () => library,
      read: (file) => opened.tryNote(file),
      areNotesThere: opened.areNotesThere,
    },
    { state, log, followed },
  )
  insight.notes(notes.behind, config.notesGit !== undefined)
  const digests = openDigests(config, () => library, { state, meter: insight.meter, log, posted })

  const unanswered =
    config.countUnanswered === 'kept'
      ? keepUnanswered(config.maintainersChannel, () => library, { state, log })
      : undefined
  const conversation = openConversation(() => library, {
    now: Date.now,
    digest: digests.command,
    note: notes.command,
    ...(config.issuesUrl ? { issuesUrl: config.issuesUrl } : {}),
    ...(config.feedback ? { verdicts: insight.meter.verdictGiven } : {}),
    ...(config.countUnanswered === 'memory' ? { unanswered: countingUnanswered() } : {}),
    ...(unanswered && { unanswered: unanswered.topics }),
  })
  // Thousands of sessions: searchable a moment after the notes are, swapped in whole.
  const complete = opened.complete().then(({ programme }) => {
    // The notes may have changed meanwhile: only what was missing is added.
    library = { ...library, programme }
    log.info(
      {
        notes: library.corpus.notes.size,
        talks: library.corpus.talks.size,
        sessions: library.sessions.length,
      },
      'The library is complete.',
    )
    if (library.corpus.notes.size === 0)
      log.warn({ variable: 'NOTES_DIR' }, 'No note was read: nothing is answered from notes.')
    insight.settled()
  })
  const watching = watchLibrary(
    opened,
    {
      current: () => library,
      swap: (next, problems) => {
        library = next
        insight.libraryRead(countsOf(next, problems))
      },
    },
    log,
  )
  return {
    conversation,
    digests,
    notes,
    unanswered,
    complete,
    async close() {
      watching.close()
      unanswered?.stop()
      await Promise.all([digests.stop(), notes.stop()])
    },
  }
}

function countsOf({ corpus, catalogue, sessions }: Library, problems: number) {
  const projects = new Set([...catalogue.projects.keys(), ...corpus.projects.keys()]).size
  return {
    ...{ notes: corpus.notes.size, talks: corpus.talks.size },
    ...{ projects, sessions: sessions.length, problems },
  }
}
