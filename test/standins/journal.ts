// What a stand-in has seen, in order, and waiting for what it is yet to see. Each entry is given out by one
// wait only, so that two waits for the same thing find two of it.
import { PATIENCE_MS } from '../patience.ts'

export interface Journal<Entry> {
  readonly entries: readonly Entry[]
  add(entry: Entry): void
  /**
   * @param wanted what is waited for, in words: the error says it
   * @returns the first entry that matches and that no earlier call has returned
   * @throws after `timeoutMs`, naming what was seen instead
   */
  take(wanted: string, matches: (entry: Entry) => boolean, timeoutMs?: number): Promise<Entry>
  /** Resolves as soon as the condition holds; it is asked again whenever an entry is added. */
  until(wanted: string, holds: () => boolean, timeoutMs?: number): Promise<void>
  /** What was seen so far is given out no more. For stand-ins that several tests share. */
  forget(): void
  /** Nothing that was seen so far is kept: for soaks, in which it would grow without end. */
  discard(): void
  /** @throws when an entry that matters and was not taken lies here already, or comes within `ms` */
  quiet(ms: number, matters: (entry: Entry) => boolean): Promise<void>
}

/** @param describe one line about an entry, for errors */
export function openJournal<Entry extends object>(describe: (entry: Entry) => string): Journal<Entry> {
  const entries: Entry[] = []
  const taken = new Set<Entry>()
  const listeners = new Set<() => void>()

  const find = (matches: (entry: Entry) => boolean): Entry | undefined =>
    entries.find((entry) => !taken.has(entry) && matches(entry))

  const seen = (): string => {
    const rest = entries.filter((entry) => !taken.has(entry)).map((entry) => `  ${describe(entry)}`)
    return rest.length === 0 ? 'nothing was seen' : `seen instead:\n${rest.join('\n')}`
  }

  function watch<Found>(
    look: () => Found | undefined,
    ms: number,
    atEnd: () => Found | Error,
  ): Promise<Found> {
    return new Promise((resolve, reject) => {
      const end = (result: Found | Error) => {
        clearTimeout(timer)
        listeners.delete(check)
        if (result instanceof Error) reject(result)
        else resolve(result)
      }
      const check = () => {
        const found = look()
        if (found !== undefined) end(found)
      }
      const timer = setTimeout(() => end(atEnd()), ms)
      listeners.add(check)
      check()
    })
  }

  const missed = (wanted: string, ms: number) => new Error(`no ${wanted} within ${ms} ms; ${seen()}`)

  return {
    entries,
    add(entry) {
      entries.push(entry)
      for (const listener of [...listeners]) listener()
    },
    take(wanted, matches, timeoutMs = PATIENCE_MS) {
      const look = () => {
        const found = find(matches)
        if (found !== undefined) taken.add(found)
        return found
      }
      return watch(look, timeoutMs, () => missed(wanted, timeoutMs))
    },
    async until(wanted, holds, timeoutMs = PATIENCE_MS) {
      await watch(
        () => holds() || undefined,
        timeoutMs,
        () => missed(wanted, timeoutMs),
      )
    },
    forget() {
      for (const entry of entries) taken.add(entry)
    },
    discard() {
      entries.length = 0
      taken.clear()
    },
    async quiet(ms, matters) {
      const loud = await watch<Entry | true>(
        () => find(matters),
        ms,
        () => true,
      )
      if (loud !== true) throw new Error(`expected silence, but saw:\n  ${describe(loud)}`)
    },
  }
}
