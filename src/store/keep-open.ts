// The state as the running bot holds it: opened once for all who need it, tried again with growing pauses while its
// database is away, and watched, so that readiness can say that it cannot be written.

import { LONGEST_PAUSE_MS, pauseAfter } from '../domain/pauses.ts'
import type { Log, Now } from '../domain/ports.ts'
import { reasonOf } from './database/reason.ts'
import type { AroundSql } from './database/sql.ts'
import type { OpenedState, OpenState, State, StateProblem } from './state.ts'

export interface SharedState {
  /**
   * Opens it at the first call, and again at the next one where an operator had to mend something. Takes as long as
   * the database is away.
   * @throws when the bot stops before it is open
   */
  open(): Promise<OpenState | StateProblem>
  /**
   * The same for what can be done without it: it may open the state, but whether that works does not count for the bot's
   * being well.
   * @throws where the state cannot be opened just now
   */
  borrow(): Promise<State>
  /** Tries to open it no longer. */
  giveUp(): void
  /** Closes it where it is open; what is still asked of it then fails. */
  close(): Promise<void>
}

export interface KeptState extends SharedState {
  /** Whether anything has needed it that cannot do without. */
  used(): boolean
  /** Why it does not work just now, as a sentence without any secret; undefined while all is well. */
  trouble(): string | undefined
  /** When something was last written, epoch milliseconds. */
  lastWrite(): number | undefined
}

export interface KeepOpenCollaborators {
  /** Tries once. @param around is put around every statement */
  readonly openOnce: (around: AroundSql) => Promise<OpenedState>
  readonly now: Now
  readonly log: Log
}

/** What can be wrong, the worst first: what is not open can neither be read nor written. */
const SENTENCES = {
  open: 'The state cannot be opened',
  read: 'The state cannot be read',
  write: 'The state cannot be written: no digest can be posted',
} as const
type Work = keyof typeof SENTENCES
const WORKS = Object.keys(SENTENCES) as readonly Work[]

/** Where nothing else is written it is tried this often: a digest a day would tell too late. */
const PROBE_EVERY_MS = LONGEST_PAUSE_MS
const PROBE = 'probe'
/** As much as a digest's slot takes, and more than one page, so that a full disk shows: sqlite.org/pragma.html#pragma_page_size */
const PROBE_TEXT = '.'.repeat(8 * 1024)

/** Opens nothing yet. */
export function keepOpen({ openOnce, now, log }: KeepOpenCollaborators): KeptState {
  const troubles = new Map<Work, string>()
  let opening: Promise<OpenState | StateProblem> | undefined
  let lastWrite: number | undefined
  let failedProbes = 0
  let state: State | undefined
  let timer: NodeJS.Timeout | undefined
  let needed = false
  const ending = Promise.withResolvers<never>()
  ending.promise.catch(() => {})
  let ended = false

  function failed(work: Work, reason: string): void {
    if (troubles.get(work) !== reason)
      log.warn({ reason }, `${SENTENCES[work]}; it is tried again until it works.`)
    troubles.set(work, reason)
  }

  function worked(...works: readonly Work[]): void {
    const mended = works.filter((work) => troubles.delete(work))
    if (mended.length > 0 && troubles.size === 0) log.info({}, 'The state works again.')
  }

  /** Told by every statement. One that changes nothing has written nothing, whatever it is. */
  const watch: AroundSql = (run) => async (text, values) => {
    const work = /^\s*SELECT/.test(text) ? 'read' : 'write'
    try {
      const rows = await run(text, values)
      if (work === 'read') worked('read')
      else if (rows.length > 0) {
        lastWrite = now()
        worked('read', 'write')
      }
      return rows
    } catch (error) {
      // The first failure: it is not waited for until the next probe is due.
      if (!troubles.has(work)) probeIn(pauseAfter(1))
      failed(work, reasonOf(error))
      throw error
    }
  }

  function probeIn(milliseconds: number): void {
    clearTimeout(timer)
    if (!ended) timer = setTimeout(probe, milliseconds).unref()
  }

  /** The cheapest write there is: a lease that nobody wants, taken for no time and given back. */
  async function probe(): Promise<void> {
    const wroteAgo = now() - (lastWrite ?? Number.NEGATIVE_INFINITY)
    if (troubles.size === 0 && wroteAgo >= 0 && wroteAgo < PROBE_EVERY_MS)
      return probeIn(PROBE_EVERY_MS - wroteAgo)
    try {
      await state?.lease.hold(PROBE, PROBE_TEXT, 0)
      await state?.lease.release(PROBE, PROBE_TEXT)
      failedProbes = 0
      probeIn(PROBE_EVERY_MS)
    } catch {
      // Told by the watch.
      failedProbes += 1
      probeIn(pauseAfter(failedProbes))
    }
  }

  async function openUntilOpen(): Promise<OpenState | StateProblem> {
    for (let attempt = 1; ; attempt += 1) {
      const opened = await openOnce(watch)
      if (ended) {
        if (opened.kind === 'open') await opened.close()
        return ending.promise
      }
      if (opened.kind === 'open') {
        worked('open')
        state = opened.state
        void probe()
        return opened
      }
      if (opened.kind === 'problem') {
        failed('open', `${opened.problem.variable} ${opened.problem.text}`)
        opening = undefined
        return opened
      }
      failed('open', opened.reason)
      await Promise.race([pauseFor(pauseAfter(attempt)), ending.promise])
    }
  }

  function openShared(): Promise<OpenState | StateProblem> {
    if (ended) return ending.promise
    opening ??= openUntilOpen()
    return Promise.race([opening, ending.promise])
  }

  const pauseFor = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      timer = setTimeout(resolve, milliseconds).unref()
    })

  return {
    used: () => needed,
    trouble() {
      const work = WORKS.find((one) => troubles.has(one))
      return work && `${SENTENCES[work]} (${troubles.get(work)})`
    },
    lastWrite: () => lastWrite,
    open() {
      needed = true
      return openShared()
    },
    async borrow() {
      const opened = await openShared()
      if (opened.kind === 'problem') throw new Error(opened.problem.text)
      return opened.state
    },
    giveUp() {
      if (state === undefined) end()
    },
    async close() {
      end()
      const opened = state && (await opening)
      if (opened?.kind === 'open') await opened.close()
    },
  }

  function end(): void {
    ended = true
    clearTimeout(timer)
    ending.reject(new Error('The bot stops: its state is not opened any more.'))
  }
}
