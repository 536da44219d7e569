// Folder and branch follow the store: after every move here, and every few seconds for the moves of other replicas.
import type { CommittedState, DraftStore } from '../domain/drafts/draft.ts'
import type { Log, Now } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { keepFolder } from './folder.ts'
import type { NotesBranch } from './git.ts'

export interface KeepingInStep {
  /** Something was moved here. @returns once the folder holds it, or cannot */
  moved(): Promise<void>
  /** How many notes the branch lacks, and why; undefined while it lacks none. */
  behind(): { readonly notes: number; readonly why: string } | undefined
  /** Begins nothing new, waits for what is under way. */
  stop(): Promise<void>
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
/** Prolonged before each note. Two at once would do no harm: a push that comes second is refused, and tried again. */
const LEASE_MS = 60_000
const LEASE = 'notes-branch'
const DAY_MS = 86_400_000
/** What nobody has sent in so many days is taken away. */
export const KEPT_UNSENT_MS = 30 * DAY_MS

export function keepInStep(collaborators: KeepCollaborators): KeepingInStep {
  const { folder, branch, store, lease, holder, now, log, pace = PACE } = collaborators
  let stopped = false
  let told = ''
  let toldUnknown = ''
  let failures = 0
  let notBefore = Number.NEGATIVE_INFINITY
  let sweptAt = Number.NEGATIVE_INFINITY
  let lacking: { readonly notes: number; readonly why: string } | undefined

  async function followFolder(): Promise<void> {
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
      told = ''
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (reason !== told)
        log.warn({ reason }, 'Notes from the chat cannot be kept as files; it is tried again until they can.')
      told = reason
    }
  }

  async function followBranch(to: NotesBranch): Promise<void> {
    const drafts = await store.uncommitted()
    if (drafts.length === 0) {
      lacking = undefined
      return
    }
    if (now() < notBefore || !(await lease.hold(LEASE, holder, LEASE_MS))) return
    try {
      for (const draft of drafts) {
        if (stopped) return
        const state = draft.state as CommittedState
        await lease.hold(LEASE, holder, LEASE_MS)
        await to.commit(draft, state)
        await store.committed(draft.id, state)
      }
      log.info({ notes: drafts.length }, 'Notes from the chat are pushed to their branch.')
      failures = 0
      lacking = undefined
    } catch (error) {
      failures += 1
      const pauseMs = Math.min(pace.firstPauseMs * 2 ** (failures - 1), LONGEST_PAUSE_MS)
      notBefore = now() + pauseMs
      const why = error instanceof Error ? error.message : String(error)
      lacking = { notes: drafts.length, why }
      log.warn(
        { notes: drafts.length, reason: why, pauseMs },
        'Notes from the chat could not be pushed; nothing is lost, it is tried again.',
      )
    } finally {
      await lease.release(LEASE, holder).catch(() => {})
    }
  }

  async function sweep(): Promise<void> {
    if (now() - sweptAt < DAY_MS) return
    sweptAt = now()
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
      if (stopped) return
      await foldering.run()
      void branching.run()
    },
    behind: () => lacking,
    async stop() {
      stopped = true
      clearInterval(timer)
      await Promise.all([foldering.settled(), branching.settled()])
    },
  }
}

/** While one runs, all who want another share the next. */
function oneAtATime(work: () => Promise<void>) {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    run(): Promise<void> {
      if (!running) return start()
      next ??= running.then(() => {
        next = undefined
        return start()
      })
      return next
    },
    settled: async (): Promise<void> => {
      while (running ?? next) await (running ?? next)
    },
  }
}
