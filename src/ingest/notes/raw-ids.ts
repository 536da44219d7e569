// Ids of talks and passages of a raw note: from their titles, unique in the note, at most 60 bytes.
import { createHash } from 'node:crypto'
import { LONGEST_ID_BYTES, type NoteId, slugOf } from '../../domain/library/ids.ts'

/** A file name longer than this leaves no room for a slug: its beginning and a digest stand for it. */
const LONGEST_NOTE_BYTES = 40

/**
 * Makes ids of one note, each given once; a title without Latin letters is called by its kind.
 * @param longestSlug bytes
 */
export function idsOf(
  note: NoteId,
  longestSlug = LONGEST_ID_BYTES,
): (kind: 'talk' | 'passage', title: string) => string {
  const used = new Set<string>()
  const base = shortened(note)
  return (kind, title) => {
    const start = kind === 'talk' ? `${base}/` : `${base}/p/`
    const room = Math.min(longestSlug, LONGEST_ID_BYTES - Buffer.byteLength(start))
    const slug = asciiOf(slugOf(title)) || kind
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : `-${count}`
      const id = `${start}${slug.slice(0, room - suffix.length).replace(/-+$/, '')}${suffix}`
      if (!used.has(id)) {
        used.add(id)
        return id
      }
    }
  }
}

const asciiOf = (slug: string): string => slug.replace(/[^a-z0-9-]+/g, '').replace(/^-+|-+$/g, '')

function shortened(note: NoteId): string {
  if (Buffer.byteLength(note) <= LONGEST_NOTE_BYTES && /^[\x21-\x7e]+$/.test(note)) return note
  const digest = createHash('sha256').update(note).digest('hex').slice(0, 8)
  return `${asciiOf(note.toLowerCase()).slice(0, LONGEST_NOTE_BYTES - 9)}-${digest}`
}
