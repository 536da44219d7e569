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
  const around = [
    noted.type === 'talk' && noted.within ? passages.get(noted.within)?.title : undefined,
    noted.type === 'talk' ? noted.programmeTitle : undefined,
  ]
    .filter(Boolean)
    .join('\n')
  return {
    id: noted.id,
    title: [noted.title, camelParts(noted.title)].filter(Boolean).join(' '),
    people: noted.type === 'talk' ? [...noted.speakers, ...noted.lentSpeakers] : [],
    themes: noted.themes,
    ...(around !== '' && { around }),
    sentences: noted.sentences.map(({ prose }) => textOf(prose)),
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

/** Parts shorter than this ("Git" of GitOps) are words of their own with another meaning. */
const SHORTEST_PART = 4
const CAMEL = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}+){2,}s?(?![\p{L}\p{N}])/gu

/**
 * Names written without blanks, with them: somebody who asks for "validating policies" means ValidatingPolicies.
 * @example camelParts('Switching to ValidatingAdmissionPolicies on GitHub') // → 'Validating Admission Policies'
 */
export function camelParts(text: string): string {
  const names = new Set(text.match(CAMEL) ?? [])
  return [...names]
    .map((name) => name.match(/\p{Lu}\p{Ll}+/gu) ?? [])
    .filter((parts) => parts.every((part) => part.length >= SHORTEST_PART))
    .map((parts) => parts.join(' '))
    .join(' ')
}
