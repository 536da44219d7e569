// Reading in the thread that asks: for a program that has nothing else to do, and inside the thread that does nothing
// but read.
import { readListed } from './list-notes.ts'
import type { ReadingPlace } from './note-reader.ts'
import { type Facts, knowledgeOf, type ReadResult, readFacts } from './read-data.ts'
import { readNote } from './read-note.ts'

/**
 * @param data the folder of the facts
 * @param given the facts in it, where they have been read before
 */
export function readHere(data: string, given?: ReadResult<Facts>): ReadingPlace {
  let known: ReturnType<typeof readKnown> | undefined
  const once = () => {
    known ??= readKnown(data, given)
    return known
  }
  return {
    facts: async () => (await once()).facts,
    async note(listed) {
      const { knowledge } = await once()
      const file = await readListed(listed)
      if ('severity' in file) return file
      // Its blocks are not needed again, and would be most of what is kept, or sent to another thread.
      const { understanding: _blocks, ...reading } = await readNote(file, knowledge)
      return reading
    },
    rest() {},
    close() {},
  }
}

async function readKnown(data: string, given: ReadResult<Facts> | undefined) {
  const facts = given ?? (await readFacts(data))
  return { facts, knowledge: knowledgeOf(facts.value) }
}
