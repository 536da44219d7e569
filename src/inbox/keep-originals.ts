// A correction of what the operator takes out of the folders of notes is withdrawn with it: it repeats words of that. Answers leave it out as
// soon as the notes are read again; here follow the store, and with it the folder and the branch of every replica.
import type { DraftId, NoteFields } from '../domain/drafts/draft.ts'
import type { Elapsed } from '../domain/leaps.ts'
import { draftOfNoted, placesOf } from '../drafts/note-file.ts'
import { moveByItself, type WholeCollaborators } from './keep-whole.ts'
import { remember, writtenInto } from './written-files.ts'

/** What the folders of notes hold, as they were read last. */
export interface OriginalsHere {
  /** Whether any note tells what this puts right. */
  readonly isTold: (fields: NoteFields) => boolean
  /** Whether every folder of notes holds some: one that is filled only later is none from which all was taken out. */
  readonly areThere: () => Promise<boolean>
}

export interface OriginalsCollaborators extends WholeCollaborators {
  readonly folder: string
  readonly notes: OriginalsHere
  readonly elapsed: Elapsed
  /** So long it has to be away: an editor takes a file away for a moment. */
  readonly awayMs: number
}

/** In the folder: corrections whose original was seen here. Another replica may have notes that this one never had. */
const SEEN = '.corrected.json'

/** @returns looks once; how many were withdrawn */
export function keepOriginals(collaborators: OriginalsCollaborators): () => Promise<number> {
  const { folder, notes, store, elapsed, awayMs } = collaborators
  let missedSince: ReadonlyMap<DraftId, number> = new Map()
  const seenNow = new Set<DraftId>()
  return async () => {
    const corrections = await store.corrections()
    // What was made of a note from the chat is withdrawn with that.
    const ofFiles = corrections.filter(
      ({ fields }) => draftOfNoted(placesOf(fields).at(-1) ?? '') === undefined,
    )
    const written = await writtenInto(folder, SEEN)
    for (const { id, fields } of ofFiles) if (notes.isTold(fields)) seenNow.add(id)
    const known = ofFiles.flatMap(({ id }) => (seenNow.has(id) || written.has(id) ? [id] : []))
    // Where there is no folder yet nothing is answered from.
    await remember(folder, known, written, SEEN).catch(() => {})
    const away = ofFiles.filter(({ id, fields }) => known.includes(id) && !notes.isTold(fields))
    // Of what an earlier process saw the folder may only not be there yet.
    const areThere = away.every(({ id }) => seenNow.has(id)) || (await notes.areThere())
    const gone = away.filter(({ id }) => areThere || seenNow.has(id))
    missedSince = new Map(gone.map(({ id }) => [id, missedSince.get(id) ?? elapsed()]))
    let withdrawn = 0
    for (const [id, since] of missedSince) {
      const draft = elapsed() - since < awayMs ? undefined : await store.of(id)
      if (draft && (await moveByItself(draft, 'lose', collaborators))) withdrawn += 1
    }
    return withdrawn
  }
}
