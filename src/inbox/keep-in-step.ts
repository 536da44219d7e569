// Folder and branch follow the store: after every move here, and every few seconds for the moves of other replicas.
import type { CommittedState, DraftStore } from '../domain/drafts/draft.ts'
import { believable, type Elapsed, elapsedHere } from '../domain/leaps.ts'
import type { Log, Now } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { messageOf } from '../domain/thrown.ts'
import { keepFolder } from './folder.ts'
import type { NotesBranch } from './git.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { GitFailed } from './run-git.ts'

export interface KeepingInStep {
  /** Something was moved here. @returns whether the folder follows, once it does or cannot just now */
  moved(): Promise<boolean>
  behind(): Behind
  /** Begins nothing new, waits for the folder; a push is broken off, and made again by whoever comes next. */
  stop(): Promise<void>
}

/** What does not follow the store just now. */
export interface Behind {
  /** Why the folder does not; undefined while it does. */
  readonly folder: string | undefined
  /** How many notes the branch lacks, and why; undefined while it lacks none. */
  readonly branch: { readonly notes: number; readonly why: string } | undefined
}

export interface KeepCollaborators {
  readonly folder: string
  /** Absent where no repository is named. */
  readonly branch?: NotesBranch | undefined
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

const PACE: Pace = { everyMs: 5_000, firstPauseMs: 2_000 }
const LONGEST_PAUSE_MS = 5 * 60_000
/** Prolonged meanwhile. Two at once would do no harm: a push that comes second is refused, and tried again. */
const LEASE_MS = 60_000
const LEASE = 'notes-branch'
/** Stands where a draft's id does. */
const EVERY_NOTE = ''
/** So long nothing is tried again after it failed so often. */
interface Pause {
  readonly failures: number
  readonly until: number
}
const DAY_MS = 86_400_000
/** What nobody has sent in so many days is taken away. */
export const KEPT_UNSENT_MS = 30 * DAY_MS

export function keepInStep(collaborators: KeepCollaborators): KeepingInStep {
  const { folder, branch, store, lease, holder, now, elapsed = elapsedHere, log, pace = PACE } = collaborators
  const stopping = new AbortController()
  const isClockBelieved = believable(now, elapsed)
  let failing: string | undefined
  let toldUnknown = ''
  const pauses = new Map<string, Pause>()
  let sweptAt = Number.NEGATIVE_INFINITY
  let lacking: { readonly notes: number; readonly why: string } | undefined

  async function followFolder(): Promise<boolean> {
    try {
      const { written, removed, unknown } = await keepFolder(folder, store)
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
      return false
    }
  }

  async function followBranch(to: NotesBranch): Promise<void> {
    const drafts = await store.uncommitted()
    if (drafts.length === 0) {
      lacking = undefined
      pauses.clear()
      return
    }
    const due = drafts.filter(({ id }) => isDue(id))
    if (due.length === 0 || !isDue(EVERY_NOTE) || !(await lease.hold(LEASE, holder, LEASE_MS))) return
    let pushed = 0
    const holding = setInterval(() => void lease.hold(LEASE, holder, LEASE_MS).catch(() => {}), LEASE_MS / 3)
    try {
      for (const draft of due) {
        try {
          await to.commit(draft, draft.state as CommittedState, stopping.signal)
          await store.committed(draft.id, draft.state as CommittedState)
          pauses.delete(EVERY_NOTE)
          pauses.delete(draft.id)
          pushed += 1
        } catch (error) {
          if (stopping.signal.aborted) return
          const isAlone = error instanceof GitFailed && error.holdsUp === 'this note'
          tellOf(error, isAlone ? draft.id : EVERY_NOTE, drafts.length - pushed)
          if (!isAlone) return
        }
      }
    } finally {
      clearInterval(holding)
      if (pushed > 0) log.info({ notes: pushed }, 'Notes from the chat are pushed to their branch.')
      if (pushed === drafts.length) lacking = undefined
      else if (lacking) lacking = { ...lacking, notes: drafts.length - pushed }
      await lease.release(LEASE, holder).catch(() => {})
    }
  }

  const isDue = (what: string): boolean => elapsed() >= (pauses.get(what)?.until ?? Number.NEGATIVE_INFINITY)

  /** @param what a draft's id, or every note */
  function tellOf(error: unknown, what: string, notes: number): void {
    const failures = (pauses.get(what)?.failures ?? 0) + 1
    const pauseMs = Math.min(pace.firstPauseMs * 2 ** (failures - 1), LONGEST_PAUSE_MS)
    pauses.set(what, { failures, until: elapsed() + pauseMs })
    const why = messageOf(error)
    lacking = { notes, why }
    log.warn(
      { notes, reason: why, pauseMs },
      'Notes from the chat could not be pushed; nothing is lost, it is tried again.',
    )
  }

  async function sweep(): Promise<void> {
    if (!isClockBelieved() || elapsed() - sweptAt < DAY_MS) return
    sweptAt = elapsed()
    await store.sweep(now() - KEPT_UNSENT_MS)
  }

  /** One at a time each: a slow push must hold up no file. */
  const foldering = oneAtATime(followFolder)
  const branching = oneAtATime(async () => {
    if (branch) await followBranch(branch).catch(() => {})
    await sweep().catch(() => {})
  })
  const look = () => {
    void foldering.run()
    void branching.run()
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
    behind: () => ({ folder: failing, branch: lacking }),
    async stop() {
      stopping.abort()
      clearInterval(timer)
      await Promise.all([foldering.settled(), branching.settled()])
    },
  }
}
