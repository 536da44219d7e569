// One note: its lines as they stand in the file now, what was understood of them, and what is wrong.
import type { Note, Noted, Problem } from '../../../domain/library/corpus.ts'
import { WORDS } from '../../../present/words.ts'
import type { Library } from '../../../query/library/library.ts'
import { notedAddress, personAddress } from './addresses.ts'
import { conferenceFact, fact, factsOfNoted } from './noted.ts'
import type { ShownFact } from './shown.ts'

/** A talk or passage of the note. */
export interface Understood {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly to: string
  readonly startLine: number
  readonly endLine: number
  readonly facts: readonly ShownFact[]
}

export interface NoteShown {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly facts: readonly ShownFact[]
  readonly lines: readonly string[]
  readonly understood: readonly Understood[]
  readonly problems: readonly Problem[]
}

/** Reads a file as text; anything else says why it cannot be read. */
export type ReadText = (file: string) => Promise<{ readonly text: string } | object>

/** Undefined for an id that is not among the notes: no other file is ever read. */
export async function noteShown(
  id: string,
  library: Library,
  problems: readonly Problem[],
  read: ReadText,
): Promise<NoteShown | undefined> {
  const { notes, talks, passages } = library.corpus
  const note = notes.get(id)
  if (!note) return undefined
  const file = await read(note.file)
  return {
    id: note.id,
    title: note.title,
    file: note.file,
    facts: factsOfNote(note, library),
    lines: 'text' in file && typeof file.text === 'string' ? file.text.replace(/\n$/, '').split('\n') : [],
    understood: [...talks.values(), ...passages.values()]
      .filter((noted) => noted.note === id)
      .sort((a, b) => a.startLine - b.startLine)
      .map((noted) => understoodOf(noted, library)),
    problems: problems.filter((problem) => problem.file === note.file),
  }
}

const factsOfNote = (note: Note, library: Library): readonly ShownFact[] =>
  [
    fact('Author', [
      note.author
        ? { text: note.author, to: personAddress('authors', note.author) }
        : { text: WORDS.unknownAuthor },
    ]),
    conferenceFact(note, library),
    fact('Published', note.published ? [{ text: note.published }] : []),
    fact('Retold by', note.retoldBy ? [{ text: note.retoldBy }] : []),
    fact('Put right by', note.putRightBy ? [{ text: note.putRightBy }] : []),
    fact('Original', note.url ? [{ text: note.url, url: note.url }] : []),
    fact('File', [{ text: note.file }]),
  ].flat()

const understoodOf = (noted: Noted, library: Library): Understood => ({
  kind: noted.type === 'talk' ? 'talk' : noted.kind,
  id: noted.id,
  title: noted.title,
  to: notedAddress(noted),
  startLine: noted.startLine,
  endLine: noted.endLine,
  facts: factsOfNoted(noted, library, true),
})
