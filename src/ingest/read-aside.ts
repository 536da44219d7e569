// Reading in a thread of its own: a second of parsing holds up nobody, a file that costs too much is given up with its
// thread, and what reading leaves behind (most of the memory that a start needs) goes with the thread too.
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Problem } from '../domain/library/corpus.ts'
import { pauseAfter } from '../domain/pauses.ts'
import { messageOf } from '../domain/thrown.ts'
import type { ReadingPlace } from './note-reader.ts'
import type { NoteReading } from './notes/note-format.ts'
import type { Facts, ReadResult } from './read-data.ts'
import type { Asked, Begun } from './read-worker.ts'

/** What one file may take. */
export interface ReadingLimits {
  /** Milliseconds the thread may compute. */
  readonly computingMs: number
  /** Milliseconds until an answer, whether it computes or not. */
  readonly answerMs: number
}

/**
 * Computing is what a text costs. How long that takes depends on what else the machine does: as a time on the clock, two
 * seconds refused posts of people while tests ran beside them. The budget of a file (formats/budget.ts) is about a
 * second of computing; five leave room for a processor a few times slower. The clock only ends a thread that does
 * nothing any more, such as one that waits for a disk that is gone: then nothing else would ever be read.
 */
const LIMITS: ReadingLimits = { computingMs: 5_000, answerMs: 120_000 }
/** How often a thread is looked at in the time that it may compute. */
const LOOKS = 10

/**
 * What a thread frees of its newest objects is not given back to the system whole: with Node's own bound (dozens of
 * MiB) the process stays 60 MiB larger than it has to be, and reading is hardly faster.
 */
const YOUNG_MB = 8
/** Facts and one file; more than this is a file that would take the bot's memory too. */
const OLD_MB = 512

export interface ReadingAside {
  readonly limits?: ReadingLimits
  /** Opens a thread; ours unless told otherwise. */
  readonly open?: (begun: Begun) => Thread
  /** Told once that no thread can be had just now, with the reason. */
  readonly lacking?: (reason: string) => void
}

/**
 * What the system lacks for one more thread may be there again in a moment: memory, processes, descriptors of files, also for
 * what the thread loads. The first is nodejs.org/api/errors.html#err_worker_init_failed.
 */
const LACKING = /ERR_WORKER_INIT_FAILED|\bE[MN]FILE\b|too many open files/
const isLacking = (cause: unknown): boolean =>
  cause instanceof Error && LACKING.test(`${'code' in cause ? cause.code : ''} ${cause.message}`)

/**
 * Opens a thread when something is asked for, as soon as the system has one; it ends when reading rests. It is asked for one thing at a time.
 * @param data the folder of the facts
 * @param given the facts in it, where they are known
 * @returns reads as `readHere` does; a file that exceeds the limits, or ends the thread, is a problem
 */
export function readAside(
  data: string,
  given?: ReadResult<Facts>,
  { limits = LIMITS, open = openThread, lacking = () => {} }: ReadingAside = {},
): ReadingPlace {
  let thread: Thread | undefined
  // Copied into the next thread in a few milliseconds; read again they would cost it most of a second.
  let facts = given
  const closing = new AbortController()
  const rest = () => {
    thread?.end()
    thread = undefined
  }
  const opened = async (): Promise<Thread> => {
    for (let failures = 0; ; ) {
      if (closing.signal.aborted) throw new Error('the library is closed; nothing is read any more')
      try {
        thread ??= open({ data, ...(facts && { facts }) })
        const begun = thread
        await begun.ready
        return begun
      } catch (cause) {
        rest()
        if (closing.signal.aborted || !isLacking(cause)) throw cause
        failures += 1
        if (failures === 1) lacking(messageOf(cause))
        await pause(pauseAfter(failures), undefined, { signal: closing.signal }).catch(() => {})
      }
    }
  }
  /** @returns what was asked for, or the problem that it takes more than the limits */
  async function reading<Read>(asked: Asked, path: string): Promise<Read | NoteReading> {
    const { ask, worker } = await opened()
    const watched = watch(worker, limits)
    try {
      return await Promise.race([ask<Read>(asked), watched.over])
    } catch (cause) {
      if (closing.signal.aborted) throw cause
      // The next file gets a new one.
      rest()
      const text = `${messageOf(cause)}; expected text as people write it`
      return { problems: [{ file: path, line: 1, text, severity: 'error' }] }
    } finally {
      watched.end()
    }
  }
  return {
    async facts() {
      facts ??= await (await opened()).ask<ReadResult<Facts>>({ facts: true })
      return facts
    },
    note: (listed) => reading<NoteReading | Problem>({ note: listed }, listed.path),
    text: (file) => reading<NoteReading>({ text: file }, file.path),
    rest,
    close() {
      closing.abort()
      rest()
    },
  }
}

export interface Thread {
  readonly worker: Worker
  /** Rejects where it cannot even read the facts. */
  readonly ready: Promise<unknown>
  ask<Answer>(asked: Asked): Promise<Answer>
  end(): void
}

/** A thread of its own, which begins with this. */
export function openThread(begun: Begun): Thread {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: begun,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
  })
  let answer = Promise.withResolvers<unknown>()
  worker.on('message', (message) => answer.resolve(message))
  worker.on('error', (cause) => answer.reject(cause))
  worker.on('exit', () => answer.reject(new Error('the thread that reads has ended')))
  const ready = answer.promise
  return {
    worker,
    ready,
    async ask<Answer>(asked: Asked): Promise<Answer> {
      answer = Promise.withResolvers()
      worker.postMessage(asked)
      return answer.promise as Promise<Answer>
    },
    end: () => void worker.terminate(),
  }
}

/** `over` rejects when the thread has taken more than the limits; `end` ends the watching. */
function watch(worker: Worker, { computingMs, answerMs }: ReadingLimits) {
  const { promise: over, reject } = Promise.withResolvers<never>()
  const refuse = (why: string) => reject(new Error(`reading the file takes more than ${why}`))
  const latest = setTimeout(() => refuse(`${answerMs / 1000} s`), answerMs)
  // Nearly every file is read before the first look, and costs no look at all.
  let before: Promise<NodeJS.CpuUsage> | undefined
  const look = async () => {
    const first = before === undefined
    before ??= worker.cpuUsage()
    const { user, system } = await worker.cpuUsage(await before)
    if (!first && (user + system) / 1000 >= computingMs) refuse(`${computingMs / 1000} s of computing`)
  }
  // A thread that ends meanwhile cannot be looked at: that it ends is told by itself.
  const looks = setInterval(() => look().catch(() => {}), computingMs / LOOKS)
  return {
    over,
    end() {
      clearTimeout(latest)
      clearInterval(looks)
    },
  }
}
