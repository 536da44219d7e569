// The thread that reads (read-aside.ts): it is asked for one thing, and answers, before it is asked for the next.
import { parentPort, workerData } from 'node:worker_threads'
import type { SourceFile } from './files.ts'
import type { ListedNote } from './list-notes.ts'
import type { Facts, ReadResult } from './read-data.ts'
import { readHere } from './read-here.ts'

/** `facts`, a file of notes, or a text that is no file yet. */
export type Asked = { readonly facts: true } | { readonly note: ListedNote } | { readonly text: SourceFile }

/** What the thread begins with: the folder of the facts, and the facts once they have been read. */
export interface Begun {
  readonly data: string
  readonly facts?: ReadResult<Facts>
}

if (parentPort) {
  const port = parentPort
  const { data, facts }: Begun = workerData
  const here = readHere(data, facts)
  // What every reading needs is there before the first is asked for, and before its cost is counted.
  await here.facts()
  const answer = (asked: Asked) => {
    if ('note' in asked) return here.note(asked.note)
    return 'text' in asked ? here.text(asked.text) : here.facts()
  }
  port.on('message', async (asked: Asked) => port.postMessage(await answer(asked)))
  port.postMessage('ready')
}
