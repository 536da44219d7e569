// Reading in a thread of its own: a second of parsing holds up nobody, and what it leaves behind (most of the memory
// that a start needs) goes with the thread.
import { Worker } from 'node:worker_threads'
import type { LibraryPaths, LibraryRead } from './read-library.ts'

/**
 * What a thread frees of its newest objects is not given back to the system whole: with Node's own bound (dozens of
 * MiB) the process stays 60 MiB larger than it has to be, and reading is hardly faster.
 */
const YOUNG_MB = 8

/** As `readLibrary` does it. @throws what the thread throws */
export function readLibraryAside(paths: LibraryPaths): Promise<LibraryRead> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: paths,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    worker.once('message', (read: LibraryRead) => {
      resolve(read)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread that reads the library ended with ${code}`)))
  })
}
