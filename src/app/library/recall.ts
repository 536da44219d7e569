// A start takes over what an earlier one has read, where nothing has changed since: facts, what the programme says, and
// notes with what their texts say (docs/decisions/kept-library.md).
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
  }
  /** What the programme says to whoever knows the projects of this library: notes may name some that the facts do not. */
  programme(library: Library): Promise<ProgrammeRead | undefined>
  /** Keeps what had to be read for the next start, where the files still are what they were. Never throws. */
  keep(made: Made): Promise<void>
}

const NOTHING: Recalled = { programme: async () => undefined, keep: async () => {} }

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
  const taken = new Set<string>()
  const take = async <Parts extends readonly unknown[]>(name: string): Promise<Parts | undefined> => {
    const parts = await kept.get(name)
    if (parts) taken.add(name)
    return parts as Parts | undefined
  }
  const [factParts, noteParts] = [await take<FactParts>(names.facts), await take<NoteParts>(names.notes)]
  return {
    ...(factParts && { facts: joinedFacts(factParts) }),
    ...(noteParts && { notes: joinedNotes(noteParts) }),
    async programme(library) {
      const [read] = (await take<ProgrammeParts>(programmeName(names.facts, library))) ?? []
      return read
    },
    async keep({ facts, readings, library }) {
      const entries: readonly (readonly [string, () => readonly unknown[]])[] = [
        [names.facts, () => partsOfFacts(facts)],
        [programmeName(names.facts, library), () => [library.programme.read] satisfies ProgrammeParts],
        [names.notes, () => partsOfNotes(library, readings)],
      ]
      const missing = entries.filter(([name]) => !taken.has(name))
      if (missing.length === 0 || !areReadable(facts)) return
      const now = await listNotes(paths)
        .then((files) => namesFor(data, files))
        .catch(() => undefined)
      if (now?.facts !== names.facts) return
      const areNotesKept = now.notes === names.notes && areRead(readings)
      for (const [name, parts] of missing)
        if (areNotesKept || name !== names.notes) await kept.put(name, parts())
    },
  }
}

/** Whoever has the same names has the same files, read by the same program. */
async function namesFor(data: string, { files }: FilesListed) {
  const facts = shortHash([await inSlices(programFingerprint()), data])
  return { facts: `facts-${facts}`, notes: `notes-${shortHash([facts, await notesFingerprint(files)])}` }
}

/**
 * What the programme says depends on the facts, and on projects that only notes name: not on what notes say of them. One more
 * of these is another programme, in whichever order.
 */
const programmeName = (facts: string, { projects, catalogue }: Library): string => {
  const noted = [...projects.values()].filter(({ id }) => !catalogue.projects.has(id))
  const names = noted.map(({ id, terms }) => JSON.stringify([id, terms])).sort()
  return `programme-${shortHash([facts, ...names])}`
}

const shortHash = (of: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32)

/** What cannot be read may be readable tomorrow: a busy machine, a disk that is away. */
const areReadable = ({ problems }: ReadResult<Facts>): boolean =>
  problems.every(({ severity }) => severity !== 'error')
const areRead = (readings: Readings): boolean =>
  [...readings.values()].every(({ read }) => read !== undefined)

type FactParts = readonly [rest: ReadResult<Omit<Facts, 'sessions'>>, ...sessions: (readonly Session[])[]]
type ProgrammeParts = readonly [ProgrammeRead]
type NoteParts = readonly [TextsKept, ...readings: (readonly [string, ReturnType<Readings['get']>])[]]

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

const partsOfNotes = ({ read }: Library, readings: Readings): NoteParts => [toKeep(read), ...readings]

const joinedNotes = ([texts, ...readings]: NoteParts): NonNullable<Recalled['notes']> => ({
  texts: fromKept(texts),
  readings: new Map(readings) as Readings,
})
