// Runs a measurement in a process of its own (alone-worker.ts).
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('alone-worker.ts', import.meta.url))

/**
 * @param module address of the module, as `import.meta.url` gives it
 * @param name a function that it exports, called with nothing; what it returns can be sent as JSON
 * @throws when the process ends without having sent it
 */
export async function alone<T>(module: string, name: string): Promise<T> {
  const worker = fork(WORKER, [module, name])
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`the process that measures ${name} has ended with ${code}`)
  })
  const [measured] = (await Promise.race([once(worker, 'message'), ended])) as [T]
  ended.catch(() => {})
  return measured
}
