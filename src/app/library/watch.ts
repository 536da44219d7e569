// Notes that change while the bot runs → a new library, swapped in whole.
import { describeProblem, type Problem } from '../../domain/library/corpus.ts'
import type { Log } from '../../domain/ports.ts'
import { type Watching, type WatchPace, watchNotes } from '../../ingest/watch-notes.ts'
import type { Library } from '../../query/library/library.ts'
import type { OpenLibrary } from './open.ts'

export interface LibraryInUse {
  readonly current: () => Library
  /** Every question asked afterwards is answered from the new one; those being answered keep theirs. Told how many problems it has. */
  readonly swap: (next: Library, problems: number) => void
}

/**
 * Watches the notes of an open library; each change is read, built and swapped in at once, or reported. Closing the
 * watch closes the library.
 */
export function watchLibrary(
  opened: Omit<OpenLibrary, 'library' | 'complete'>,
  { current, swap }: LibraryInUse,
  log: Log,
  pace?: WatchPace,
): Watching {
  let closed = false
  let told = new Set(opened.problems.map(describeProblem))
  const tellNew = (problems: readonly Problem[]) => {
    const lines = problems.map(describeProblem)
    for (const problem of lines)
      if (!told.has(problem)) log.warn({ problem }, 'Something is wrong with a file.')
    told = new Set(lines)
  }
  const watching = watchNotes(
    opened.notePaths,
    opened,
    async () => {
      try {
        const start = performance.now()
        const { library, problems } = await opened.reread()
        if (closed) return
        // The programme has not changed; indexing it again would take seconds.
        swap({ ...library, programme: current().programme }, problems.length)
        tellNew(problems)
        const { notes, talks } = library.corpus
        log.info(
          { notes: notes.size, talks: talks.size, ms: Math.round(performance.now() - start) },
          'The notes have changed; the library is new.',
        )
      } catch (error) {
        if (closed) return
        log.error({ err: error }, 'The changed notes could not be read; the library stays as it was.')
      }
    },
    pace,
  )
  return {
    close() {
      closed = true
      watching.close()
      opened.close()
    },
  }
}
