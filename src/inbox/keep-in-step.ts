// The folder, the branch and the people who are to be told follow the store: after every move here, and every few seconds for
// the moves of other replicas, and for what a process that died has left.
import { setTimeout as pause } from 'node:timers/promises'
import type { DraftId } from '../domain/drafts/draft.ts'
import { believable, type Elapsed, elapsedHere } from '../domain/leaps.ts'
import type { Log } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { messageOf } from '../domain/thrown.ts'
import { whyNotWritable } from '../folders/make-folder.ts'
import { type FolderChanged, keepFolder } from './folder.ts'
import type { NotesBranch } from './git.ts'
import { keepBranch, type Lacking } from './keep-branch.ts'
import { keepOriginals, type OriginalsHere } from './keep-originals.ts'
import { keepTold, type TellOf } from './keep-told.ts'
import { keepWhole, moveByItself } from './keep-whole.ts'
import { keepWithinTime, type TimeCollaborators } from './keep-within-time.ts'
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

export interface KeepCollaborators extends TimeCollaborators {
  readonly folder: string
  /** Absent where no repository is named. */
  readonly branch?: NotesBranch | undefined
  /** Tells people. */
  readonly send: TellOf
  /** Absent where corrections need not follow what they put right. */
  readonly notes?: OriginalsHere
  readonly lease: Lease
  /** Of this replica. */
  readonly holder: string
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
/** What time does to drafts is looked at so often, and at the start. */
const AGEING_MS = 86_400_000

export function tellKept({ written, removed }: Pick<FolderChanged, 'written' | 'removed'>, log: Log): void {
  if (written + removed > 0) log.info({ written, removed }, 'Notes from the chat are kept as files.')
}

export function keepInStep(collaborators: KeepCollaborators): KeepingInStep {
  const { folder, branch, notes, store, now, elapsed = elapsedHere, log, pace = PACE } = collaborators
  const stopping = new AbortController()
  const isClockBelieved = believable(now, elapsed)
  let failing: string | undefined
  let isKnownWritable = false
  let toldUnknown = ''
  let agedAt = Number.NEGATIVE_INFINITY
  /** Files that somebody has taken away, with when that was seen: an editor takes one away for a moment. */
  let missedSince: ReadonlyMap<DraftId, number> = new Map()
  const told = keepTold({ ...collaborators, elapsed })
  const withdrawLost = notes && keepOriginals({ ...collaborators, notes, elapsed, awayMs: pace.everyMs })
  const toBranch =
    branch &&
    keepBranch({
      ...collaborators,
      ...{ branch, elapsed, firstPauseMs: pace.firstPauseMs, signal: stopping.signal },
    })

  async function followFolder(): Promise<boolean> {
    try {
      const { written, removed, takenOut, unknown } = await keepFolder(folder, store)
      // Before the first note is approved, and not by it.
      const why = isKnownWritable || written > 0 ? undefined : await whyNotWritable(folder)
      if (why) throw new Error(why)
      isKnownWritable = true
      tellKept({ written, removed }, log)
      const names = unknown.join(', ')
      if (names !== '' && names !== toldUnknown)
        log.warn(
          { files: unknown },
          'The state knows nothing of these notes from the chat; they stay as they are.',
        )
      toldUnknown = names
      await withdrawTakenOut(takenOut)
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

  /** Whoever takes a file away does not want it answered from: neither here nor by other replicas, nor kept in the branch. */
  async function withdrawTakenOut(takenOut: readonly DraftId[]): Promise<void> {
    missedSince = new Map(takenOut.map((id) => [id, missedSince.get(id) ?? elapsed()]))
    let withdrawn = 0
    for (const [id, since] of missedSince) {
      const draft = elapsed() - since < pace.everyMs ? undefined : await store.of(id)
      if (draft && (await moveByItself(draft, 'takeOut', collaborators))) withdrawn += 1
    }
    if (withdrawn === 0) return
    log.warn({ notes: withdrawn }, 'Files of notes were taken out of NOTES_INBOX: their notes are withdrawn.')
    look()
  }

  async function age(): Promise<void> {
    if (!isClockBelieved() || elapsed() - agedAt < AGEING_MS) return
    agedAt = elapsed()
    if (await keepWithinTime(collaborators)) void telling.run()
  }

  async function follow(): Promise<boolean> {
    // What it leaves undone counts as done in the folder, and is done by the next.
    const fallen = await keepWhole(collaborators).catch(() => 0)
    if (fallen > 0) {
      log.info({ notes: fallen }, 'Corrections of withdrawn notes are withdrawn with them.')
      void telling.run()
    }
    const lost = (await withdrawLost?.().catch(() => 0)) ?? 0
    if (lost > 0) {
      log.warn(
        { corrections: lost },
        'What they put right was taken out of the notes: these corrections are withdrawn with it.',
      )
      look()
    }
    return followFolder()
  }

  /** One at a time each: a slow push, or a slow platform, must hold up no file. */
  const foldering = oneAtATime(follow)
  const branching = oneAtATime(async () => {
    await toBranch?.follow()
    await age().catch(() => {})
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
