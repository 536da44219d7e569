// The folder, the branch and the people who are to be told follow the store: after every move here, and every few seconds for
// the moves of other replicas, and for what a process that died has left.
import { setTimeout as pause } from 'node:timers/promises'
import type { DraftId, DraftStore } from '../domain/drafts/draft.ts'
import { believable, type Elapsed, elapsedHere } from '../domain/leaps.ts'
import type { Log, Now } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { messageOf } from '../domain/thrown.ts'
import { keepFolder, whyNotWritable } from './folder.ts'
import type { NotesBranch } from './git.ts'
import { keepBranch, type Lacking } from './keep-branch.ts'
import { keepTold, type TellOf } from './keep-told.ts'
import { oneAtATime } from './one-at-a-time.ts'

export interface KeepingInStep {
  /** Something was moved here. @returns whether the folder follows, once it does or cannot just now */
  moved(): Promise<boolean>
  /** Whoever is to be told of this draft is told. @returns whether it may have reached somebody */
  tell(id: DraftId): Promise<boolean>
  /** Looks now for what has been left to be told, as where a platform is connected. */
  look(): void
  behind(): Behind
  /** Begins nothing new, waits for the folder; a push is broken off, and made again by whoever comes next. */
  stop(): Promise<void>
}

/** What does not follow the store just now. */
export interface Behind {
  /** Why the folder does not; undefined while it does. */
  readonly folder: string | undefined
  readonly branch: Lacking | undefined
}

export interface KeepCollaborators {
  readonly folder: string
  /** Absent where no repository is named. */
  readonly branch?: NotesBranch | undefined
  /** Tells people. */
  readonly send: TellOf
  readonly store: DraftStore
  readonly lease: Lease
  /** Of this replica. */
  readonly holder: string
  readonly now: Now
  /** Pauses are reckoned by it: by a clock that is put back they would last for days. */
  readonly elapsed?: Elapsed
  readonly log: Log
  readonly pace?: Pace
}

interface Pace {
  /** Other replicas' moves are seen so soon. */
  readonly everyMs: number
  /** The first pause after a push that failed, doubled with each further one. */
  readonly firstPauseMs: number
}

/** A platform that says nothing is not waited for: who is told by then is told, others are after the next start. */
const STOPPING_MS = 2_000
const PACE: Pace = { everyMs: 5_000, firstPauseMs: 2_000 }
const DAY_MS = 86_400_000
/** What nobody has sent in so many days is taken away. */
export const KEPT_UNSENT_MS = 30 * DAY_MS

export function keepInStep(collaborators: KeepCollaborators): KeepingInStep {
  const { folder, branch, store, now, elapsed = elapsedHere, log, pace = PACE } = collaborators
  const stopping = new AbortController()
  const isClockBelieved = believable(now, elapsed)
  let failing: string | undefined
  let isKnownWritable = false
  let toldUnknown = ''
  let sweptAt = Number.NEGATIVE_INFINITY
  const told = keepTold({ ...collaborators, elapsed })
  const toBranch =
    branch &&
    keepBranch({
      ...collaborators,
      ...{ branch, elapsed, firstPauseMs: pace.firstPauseMs, signal: stopping.signal },
    })

  async function followFolder(): Promise<boolean> {
    try {
      const { written, removed, unknown } = await keepFolder(folder, store)
      // Before the first note is approved, and not by it.
      const why = isKnownWritable || written > 0 ? undefined : await whyNotWritable(folder)
      if (why) throw new Error(why)
      isKnownWritable = true
      if (written + removed > 0) log.info({ written, removed }, 'Notes from the chat are kept as files.')
      const names = unknown.join(', ')
      if (names !== '' && names !== toldUnknown)
        log.warn(
          { files: unknown },
          'The state knows nothing of these notes from the chat; they stay as they are.',
        )
      toldUnknown = names
      failing = undefined
      return true
    } catch (error) {
      const reason = messageOf(error)
      if (reason !== failing)
        log.warn({ reason }, 'Notes from the chat cannot be kept as files; it is tried again until they can.')
      failing = reason
      isKnownWritable = false
      return false
    }
  }

  async function sweep(): Promise<void> {
    if (!isClockBelieved() || elapsed() - sweptAt < DAY_MS) return
    sweptAt = elapsed()
    await store.sweep(now() - KEPT_UNSENT_MS)
  }

  /** One at a time each: a slow push, or a slow platform, must hold up no file. */
  const foldering = oneAtATime(followFolder)
  const branching = oneAtATime(async () => {
    await toBranch?.follow()
    await sweep().catch(() => {})
  })
  const telling = oneAtATime(() => told.tellLeft())
  const look = () => {
    if (stopping.signal.aborted) return
    void foldering.run()
    void branching.run()
    void telling.run()
  }
  const timer = setInterval(look, pace.everyMs)
  timer.unref()
  look()
  return {
    async moved() {
      if (stopping.signal.aborted) return false
      const follows = foldering.run()
      void branching.run()
      return follows
    },
    tell: (id) => told.tell(id),
    look,
    behind: () => ({ folder: failing, branch: toBranch?.lacking() }),
    async stop() {
      stopping.abort()
      clearInterval(timer)
      const late = pause(STOPPING_MS, undefined, { ref: false })
      await Promise.all([foldering.settled(), branching.settled(), Promise.race([telling.settled(), late])])
    },
  }
}
