// Reading in the thread that asks: for a program that has nothing else to do, and inside the thread that does nothing
// but read. What reads is loaded with the first thing to read: a library that is taken over whole needs no parsers.
import type { SourceFile } from './files.ts'
import { readListed } from './list-notes.ts'
import type { ReadingPlace } from './note-reader.ts'
import type { NoteReading } from './notes/note-format.ts'
import type { Facts, ReadResult } from './read-data.ts'

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
  const text = async (file: SourceFile): Promise<NoteReading> => {
    const { readNote, knowledge } = await once()
    // Its blocks are not needed again, and would be most of what is kept, or sent to another thread.
    const { understanding: _blocks, ...reading } = await readNote(file, knowledge)
    return reading
  }
  return {
    facts: async () => (await once()).facts,
    text,
    async note(listed) {
      const file = await readListed(listed)
      return 'severity' in file ? file : text(file)
    },
    rest() {},
    close() {},
  }
}

async function readKnown(data: string, given: ReadResult<Facts> | undefined) {
  const [{ knowledgeOf, readFacts }, { readNote }] = await Promise.all([
    import('./read-data.ts'),
    import('./read-note.ts'),
  ])
  const facts = given ?? (await readFacts(data))
  return { facts, readNote, knowledge: knowledgeOf(facts.value) }
}
