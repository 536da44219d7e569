// Parsing in bounded time: the Markdown parser's grows with the square of what is left open in a paragraph.
import { Worker } from 'node:worker_threads'
import type { SourceFile } from '../files.ts'
import { type BlocksRead, readBlocks } from './read-blocks.ts'

export type Bounded =
  | { readonly ok: true; readonly read: BlocksRead }
  | { readonly ok: false; readonly why: string }

export interface ParseLimits {
  /** Up to this many characters even the worst text is parsed within a few tenths of a second. */
  readonly here: number
  /** A larger one is parsed in a thread that is ended after this. Ten times what the budget of a file allows: a busy machine refuses nothing that people wrote. */
  readonly milliseconds: number
}

export const PARSE_LIMITS: ParseLimits = { here: 24_000, milliseconds: 10_000 }

/** A thread that does not even start. */
const LONGEST_START_MS = 10_000
const MOST_MEMORY_MB = 512

/** The file's blocks, or why they cannot be had; never later than the limits say. */
export async function parseBounded(file: SourceFile, limits: ParseLimits = PARSE_LIMITS): Promise<Bounded> {
  if (file.text.length > limits.here) return parseInThread(file, limits.milliseconds)
  try {
    return { ok: true, read: await readBlocks(file) }
  } catch (cause) {
    return refused(cause)
  }
}

const refused = (cause: unknown): Bounded => ({
  ok: false,
  why: `the text cannot be parsed (${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}); expected text as people write it`,
})

function parseInThread(file: SourceFile, milliseconds: number): Promise<Bounded> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    })
    const end = (result: Bounded) => {
      clearTimeout(timer)
      settle(result)
      void worker.terminate()
    }
    const late = () =>
      end({
        ok: false,
        why: `parsing takes more than ${milliseconds / 1000} s; expected text as people write it, without thousands of open brackets or marks`,
      })
    let timer = setTimeout(late, LONGEST_START_MS)
    worker.on('message', (message: 'ready' | BlocksRead) => {
      if (message !== 'ready') return end({ ok: true, read: message })
      clearTimeout(timer)
      timer = setTimeout(late, milliseconds)
      worker.postMessage(file)
    })
    worker.on('error', (cause) => end(refused(cause)))
    worker.on('exit', () => end(refused('the thread ended')))
  })
}
