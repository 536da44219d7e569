// The thread that reads (read-aside.ts): it is asked for one thing, and answers, before it is asked for the next.
import { parentPort, workerData } from 'node:worker_threads'
import type { ListedNote } from './list-notes.ts'
import { readHere } from './read-here.ts'

/** `facts`, or a file of notes. */
export type Asked = { readonly facts: true } | { readonly note: ListedNote }

if (parentPort) {
  const port = parentPort
  const here = readHere(workerData)
  // What every reading needs is there before the first is asked for, and before its cost is counted.
  await here.facts()
  port.on('message', async (asked: Asked) =>
    port.postMessage('note' in asked ? await here.note(asked.note) : await here.facts()),
  )
  port.postMessage('ready')
}
