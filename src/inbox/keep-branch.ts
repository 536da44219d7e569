// The branch follows the store: one replica commits what it lacks, and fills it again where somebody has taken it away. What fails
// is told, and tried again after pauses that grow.
import type { CommittedState, Draft, DraftStore } from '../domain/drafts/draft.ts'
import type { Elapsed } from '../domain/leaps.ts'
import type { Log } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { messageOf } from '../domain/thrown.ts'
import type { NotesBranch } from './git.ts'
import { GitFailed } from './run-git.ts'

export interface BranchCollaborators {
  readonly branch: NotesBranch
  readonly store: DraftStore
  readonly lease: Lease
  /** Of this replica. */
  readonly holder: string
  /** Pauses are reckoned by it: by a clock that is put back they would last for days. */
  readonly elapsed: Elapsed
  readonly log: Log
  /** The first pause after a push that failed, doubled with each further one. */
  readonly firstPauseMs: number
  /** Ends git at once. */
  readonly signal: AbortSignal
}

/** How many notes the branch lacks, and why. */
export interface Lacking {
  readonly notes: number
  readonly why: string
}

export interface KeepingBranch {
  /** Commits what is due. Never rejects. */
  follow(): Promise<void>
  /** Undefined while it lacks none, and can be reached as far as is known. */
  lacking(): Lacking | undefined
}

const LONGEST_PAUSE_MS = 5 * 60_000
/** Prolonged meanwhile. Two at once would do no harm: a push that comes second is refused, and tried again. */
const LEASE_MS = 60_000
const LEASE = 'notes-branch'
/** Stands where a draft's id does. */
const EVERY_NOTE = ''
/** So often it is looked whether the branch is still there: at the start, and then when nobody waits for it. */
const LOOK_EVERY_MS = 10 * 60_000
/** So long nothing is tried again after it failed so often. */
interface Pause {
  readonly failures: number
  readonly until: number
}

export function keepBranch(collaborators: BranchCollaborators): KeepingBranch {
  const { branch, store, lease, holder, elapsed, log, firstPauseMs, signal } = collaborators
  const pauses = new Map<string, Pause>()
  let lookAt = Number.NEGATIVE_INFINITY
  let lacking: Lacking | undefined

  const isDue = (what: string): boolean => elapsed() >= (pauses.get(what)?.until ?? Number.NEGATIVE_INFINITY)

  /** @param what a draft's id, or every note */
  function tellOf(error: unknown, what: string, notes: number): void {
    const failures = (pauses.get(what)?.failures ?? 0) + 1
    const pauseMs = Math.min(firstPauseMs * 2 ** (failures - 1), LONGEST_PAUSE_MS)
    pauses.set(what, { failures, until: elapsed() + pauseMs })
    const why = messageOf(error)
    lacking = { notes, why }
    const text =
      notes === 0
        ? 'The repository of NOTES_GIT cannot be used: approved notes could not be pushed. It is tried again.'
        : 'Notes from the chat could not be pushed; nothing is lost, it is tried again.'
    log.warn({ notes, reason: why, pauseMs }, text)
  }

  /** @returns false where it cannot be told */
  async function look(): Promise<boolean> {
    try {
      const isThere = await branch.isThere(signal)
      lookAt = elapsed() + LOOK_EVERY_MS
      pauses.delete(EVERY_NOTE)
      // What it held is committed again. A file that somebody took out of it stays out.
      const isMoved = await branch.isMoved()
      const again = isThere && !isMoved ? 0 : await store.uncommit()
      // After it: a process that dies in between does it once more, and commits nothing twice.
      await branch.settle().catch(() => {})
      if (again > 0 && isMoved)
        log.info(
          { notes: again },
          'NOTES_GIT names another place than before: the approved notes are brought there.',
        )
      else if (again > 0)
        log.warn({ notes: again }, 'The branch of the notes from the chat is gone; it is filled again.')
      return true
    } catch (error) {
      if (!signal.aborted) tellOf(error, EVERY_NOTE, (await store.uncommitted()).length)
      return false
    }
  }

  async function commitAll(due: readonly Draft[], all: number): Promise<void> {
    let pushed = 0
    try {
      for (const draft of due) {
        try {
          await branch.commit(draft, draft.state as CommittedState, signal)
          await store.committed(draft.id, draft.state as CommittedState)
          pauses.delete(EVERY_NOTE)
          pauses.delete(draft.id)
          pushed += 1
        } catch (error) {
          if (signal.aborted) return
          const isAlone = error instanceof GitFailed && error.holdsUp === 'this note'
          tellOf(error, isAlone ? draft.id : EVERY_NOTE, all - pushed)
          if (!isAlone) return
        }
      }
    } finally {
      if (pushed > 0) log.info({ notes: pushed }, 'Notes from the chat are pushed to their branch.')
      if (pushed === all) lacking = undefined
      else if (lacking) lacking = { ...lacking, notes: all - pushed }
    }
  }

  async function follow(): Promise<void> {
    if (!isDue(EVERY_NOTE)) return
    const isToLook = elapsed() >= lookAt
    const before = await store.uncommitted()
    if (!isToLook && before.length === 0) return rest()
    if (!isToLook && !before.some(({ id }) => isDue(id))) return
    if (!(await lease.hold(LEASE, holder, LEASE_MS))) return
    const holding = setInterval(() => void lease.hold(LEASE, holder, LEASE_MS).catch(() => {}), LEASE_MS / 3)
    try {
      if (isToLook && !(await look())) return
      const drafts = await store.uncommitted()
      const due = drafts.filter(({ id }) => isDue(id))
      if (drafts.length === 0) rest()
      else await commitAll(due, drafts.length)
    } finally {
      clearInterval(holding)
      await lease.release(LEASE, holder).catch(() => {})
    }
  }

  function rest(): void {
    lacking = undefined
    pauses.clear()
  }

  return {
    follow: () => follow().catch(() => {}),
    lacking: () => lacking,
  }
}
