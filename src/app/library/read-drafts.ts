// A draft is read as all notes are read, in a place of its own: notes that change meanwhile are read beside it.
import type { NoteFile } from '../../domain/drafts/draft.ts'
import type { Corpus } from '../../domain/library/corpus.ts'
import { inSlices } from '../../domain/slices.ts'
import { assembling } from '../../ingest/assemble.ts'
import { stemOf } from '../../ingest/folders.ts'
import type { ReadingPlace } from '../../ingest/note-reader.ts'
import type { Facts } from '../../ingest/read-data.ts'

export interface DraftReader {
  /** @returns the corpus of this note alone; undefined where it cannot be read as a note */
  read(file: NoteFile): Promise<Corpus | undefined>
  /** Nothing is read any more. */
  close(): void
}

/** @param place is asked for one thing at a time, and rests when no draft waits */
export function createDraftReader({ catalogue, sessions }: Facts, place: ReadingPlace): DraftReader {
  /** The last one is kept: pressed by many at once, a draft is read once, and all others wait for that alone. */
  let last: (NoteFile & { readonly corpus: Promise<Corpus | undefined> }) | undefined
  let before: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const readAlone = async ({ name, text }: NoteFile): Promise<Corpus | undefined> => {
    const { read } = await place.text({ path: name, stem: stemOf(name), text })
    if (!read) return undefined
    // Alone there is nothing for it to put right: whoever reads it lays it over that.
    const { corrects: _, ...note } = read.note
    return (await inSlices(assembling([{ ...read, note }], catalogue, sessions))).corpus
  }

  const inTurn = (file: NoteFile): Promise<Corpus | undefined> => {
    waiting++
    const corpus = before.then(() => readAlone(file))
    before = corpus
      .catch(() => {})
      .then(() => {
        waiting--
        if (waiting === 0) place.rest()
      })
    return corpus
  }

  return {
    read(file) {
      if (last?.name === file.name && last.text === file.text) return last.corpus
      const corpus = inTurn(file)
      last = { ...file, corpus }
      corpus.catch(() => {
        if (last?.corpus === corpus) last = undefined
      })
      return corpus
    },
    close: () => place.close(),
  }
}
