// A start takes over what an earlier one has read, where nothing has changed since: facts, notes, and what the texts
// and the programme say (docs/decisions/kept-library.md).
import { createHash } from 'node:crypto'
import type { Session } from '../../domain/library/catalogue.ts'
import { inSlices } from '../../domain/slices.ts'
import { type FilesListed, listNotes } from '../../ingest/list-notes.ts'
import type { Readings } from '../../ingest/note-reader.ts'
import type { Facts, ReadResult } from '../../ingest/read-data.ts'
import type { Library } from '../../query/library/library.ts'
import { fromKept, type TextsKept, type TextsRead, toKeep } from '../../query/library/read-texts.ts'
import type { ProgrammeRead } from '../../search/programme-index.ts'
import { notesFingerprint, programFingerprint } from './fingerprint.ts'
import { keptIn } from './kept.ts'

/** A library read to its end, with what it was read from. */
interface Made {
  readonly facts: ReadResult<Facts>
  readonly readings: Readings
  readonly library: Library
}

export interface Recalled {
  readonly facts?: ReadResult<Facts>
  readonly notes?: {
    readonly readings: Readings
    readonly texts: TextsRead
    readonly programme: ProgrammeRead
  }
  /** Keeps what had to be read for the next start, where the files still are what they were. Never throws. */
  keep(made: Made): Promise<void>
}

const NOTHING: Recalled = { keep: async () => {} }

/**
 * @param folder where it is kept; undefined where nothing is
 * @param data the folder of the facts
 * @param listed the files in `paths`
 */
export async function recall(
  folder: string | undefined,
  data: string,
  paths: readonly string[],
  listed: FilesListed,
): Promise<Recalled> {
  if (folder === undefined) return NOTHING
  const kept = keptIn(folder)
  const names = await namesFor(data, listed).catch(() => undefined)
  if (!names) return NOTHING
  const [factParts, noteParts] = [await kept.get(names.facts), await kept.get(names.notes)]
  return {
    ...(factParts && { facts: joinedFacts(factParts as FactParts) }),
    ...(noteParts && { notes: joinedNotes(noteParts as NoteParts) }),
    async keep(made) {
      if (noteParts || !isOfFilesAlone(made)) return
      const now = await listNotes(paths)
        .then((files) => namesFor(data, files))
        .catch(() => undefined)
      if (now?.notes !== names.notes) return
      if (!factParts) await kept.put(names.facts, partsOfFacts(made.facts))
      await kept.put(names.notes, partsOfNotes(made))
    },
  }
}

/** Whoever has the same names has the same files, read by the same program. */
async function namesFor(data: string, { files }: FilesListed) {
  const facts = shortHash([await inSlices(programFingerprint()), data])
  return { facts: `facts-${facts}`, notes: `notes-${shortHash([facts, await notesFingerprint(files)])}` }
}

const shortHash = (of: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32)

/** What cannot be read may be readable tomorrow: a busy machine, a disk that is away. */
const isOfFilesAlone = ({ facts, readings }: Made): boolean =>
  facts.problems.every(({ severity }) => severity !== 'error') &&
  [...readings.values()].every(({ read }) => read !== undefined)

type FactParts = readonly [rest: ReadResult<Omit<Facts, 'sessions'>>, ...sessions: (readonly Session[])[]]
type NoteParts = readonly [
  TextsKept,
  ProgrammeRead,
  ...readings: (readonly [string, ReturnType<Readings['get']>])[],
]

/** So many are written, and read, in a few milliseconds. */
const SESSIONS_A_PART = 500

function partsOfFacts({ value: { sessions, ...rest }, problems }: ReadResult<Facts>): FactParts {
  const parts = Array.from({ length: Math.ceil(sessions.length / SESSIONS_A_PART) }, (_, part) =>
    sessions.slice(part * SESSIONS_A_PART, (part + 1) * SESSIONS_A_PART),
  )
  return [{ value: rest, problems }, ...parts]
}

const joinedFacts = ([{ value, problems }, ...sessions]: FactParts): ReadResult<Facts> => ({
  value: { ...value, sessions: sessions.flat() },
  problems,
})

const partsOfNotes = ({ library, readings }: Made): NoteParts => [
  toKeep(library.read),
  library.programme.read,
  ...readings,
]

const joinedNotes = ([texts, programme, ...readings]: NoteParts): NonNullable<Recalled['notes']> => ({
  texts: fromKept(texts),
  programme,
  readings: new Map(readings) as Readings,
})
