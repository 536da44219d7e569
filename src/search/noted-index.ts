// What each talk, passage and note is found by.
import type { Edition } from '../domain/library/catalogue.ts'
import { type Corpus, type Note, type Noted, wholeOf } from '../domain/library/corpus.ts'
import { type EditionId, fold } from '../domain/library/ids.ts'
import { textOf } from '../domain/text/prose.ts'
import type { TextFields } from './text-terms.ts'

/** The fields of everything noted; ids as in the corpus. */
export function* notedTexts(
  corpus: Corpus,
  editions: ReadonlyMap<EditionId, Edition>,
): Generator<TextFields, void, undefined> {
  for (const talk of corpus.talks.values()) yield notedFields(talk, corpus, editions)
  for (const passage of corpus.passages.values()) yield notedFields(passage, corpus, editions)
  for (const note of corpus.notes.values()) {
    const whole = wholeOf(note, corpus)
    if (!whole || !isCalledAs(whole, note)) yield noteFields(note, editions)
  }
}

/** The fields of one talk or passage; of the one that is called as its note is, also where that note is from. */
export function notedFields(
  noted: Noted,
  corpus: Corpus,
  editions: ReadonlyMap<EditionId, Edition>,
): TextFields {
  const note = corpus.notes.get(noted.note)
  const standsForNote = note && wholeOf(note, corpus) === noted && isCalledAs(noted, note)
  const known = new Set(
    noted.projects.flatMap((id) => corpus.projects.get(id)?.terms.map(({ text }) => text) ?? []),
  )
  const told = noted.sentences.map(({ prose }) => textOf(prose))
  const around = [
    ...(noted.type === 'talk'
      ? [noted.within ? corpus.passages.get(noted.within)?.title : '', noted.programmeTitle]
      : []),
    ...(standsForNote ? [note.author, whereOf(note, editions)] : []),
    camelParts(told.join('\n'), known),
  ]
    .filter(Boolean)
    .join('\n')
  return {
    id: noted.id,
    title: [noted.title, camelParts(noted.title)].filter(Boolean).join(' '),
    people: noted.type === 'talk' ? [...noted.speakers, ...noted.lentSpeakers] : [],
    themes: noted.themes,
    ...(around !== '' && { around }),
    sentences: told,
    projects: noted.projects,
  }
}

/** A note as a whole is found by its title, its author and where it was. */
export function noteFields(note: Note, editions: ReadonlyMap<EditionId, Edition>): TextFields {
  return {
    id: note.id,
    title: note.title,
    people: note.author ? [note.author] : [],
    around: whereOf(note, editions),
    sentences: [],
  }
}

function whereOf({ edition: id, event }: Note, editions: ReadonlyMap<EditionId, Edition>): string {
  const edition = editions.get(id)
  return [edition?.name, edition?.city, event].filter(Boolean).join('\n')
}

const isCalledAs = ({ title }: Noted, note: Note): boolean => fold(title) === fold(note.title)

/** Parts shorter than this ("Git" of GitOps) are words of their own with another meaning. */
const SHORTEST_PART = 4
const PART = String.raw`\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}\p{Ll}+`
const CAMEL = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Ll}+|${PART})(?:${PART})+(?![\\p{L}\\p{N}])`, 'gu')
const PARTS = new RegExp(`^\\p{Ll}+|${PART}`, 'gu')

/**
 * Names written without blanks, with them: somebody who asks for "validating policies" means ValidatingPolicies.
 * @param known names that mean something else than their parts: those of projects
 * @example camelParts('Switching to ValidatingAdmissionPolicies on GitHub') // → 'Validating Admission Policies'
 */
export function camelParts(text: string, known: ReadonlySet<string> = new Set()): string {
  const names = new Set(text.match(CAMEL) ?? [])
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => name.match(PARTS) ?? [])
    .filter((parts) => parts.filter((part) => part.length >= SHORTEST_PART).length >= 2)
    .map((parts) => parts.join(' '))
    .join(' ')
}
