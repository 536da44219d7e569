// What each talk, passage and note is found by.
import type { Edition } from '../domain/library/catalogue.ts'
import type { Corpus, Note, Noted } from '../domain/library/corpus.ts'
import type { EditionId } from '../domain/library/ids.ts'
import { textOf } from '../domain/text/prose.ts'
import type { TextFields } from './text-terms.ts'

/** The fields of everything noted; ids as in the corpus. */
export function* notedTexts(
  corpus: Corpus,
  editions: ReadonlyMap<EditionId, Edition>,
): Generator<TextFields, void, undefined> {
  for (const talk of corpus.talks.values()) yield notedFields(talk, corpus)
  for (const passage of corpus.passages.values()) yield notedFields(passage, corpus)
  for (const note of corpus.notes.values()) yield noteFields(note, editions.get(note.edition))
}

/** The fields of one talk or passage. */
export function notedFields(noted: Noted, { passages }: Corpus): TextFields {
  const around = noted.type === 'talk' && noted.within ? passages.get(noted.within)?.title : undefined
  return {
    id: noted.id,
    title: noted.title,
    people: noted.type === 'talk' ? [...noted.speakers, ...noted.lentSpeakers] : [],
    themes: noted.themes,
    ...(around !== undefined && { around }),
    sentences: noted.sentences.map((sentence) => textOf(sentence.prose)),
    projects: noted.projects,
  }
}

/** A note as a whole is found by its title, its author and where it was. */
export function noteFields(note: Note, edition: Edition | undefined): TextFields {
  return {
    id: note.id,
    title: note.title,
    people: note.author ? [note.author] : [],
    around: [edition?.name ?? '', edition?.city ?? ''].join('\n'),
    sentences: [],
  }
}
