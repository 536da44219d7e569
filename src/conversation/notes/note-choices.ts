// What the form of a note offers to choose from, best first.
import type { Draft } from '../../domain/drafts/draft.ts'
import type { NoteForm, TalkChoice } from '../../domain/drafts/note-command.ts'
import { type Edition, type Session, shortEditionName } from '../../domain/library/catalogue.ts'
import { type EditionId, fold } from '../../domain/library/ids.ts'
import { wordsToCorrect } from '../../drafts/correction.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { type Around, talksTold } from '../../query/browse/talks-told.ts'
import { editionsTold } from '../../query/browse/told.ts'
import type { Library } from '../../query/library/library.ts'
import { originalOf } from './corrections.ts'
import { sessionOf } from './note-fields.ts'

/** A list to choose from on a phone. */
const TALKS_OFFERED = 8

const choiceOf = (session: Session, { catalogue }: Library): TalkChoice => {
  const edition = catalogue.editions.get(session.edition)
  return {
    session: session.id,
    title: session.title,
    about: [edition ? shortEditionName(edition) : '', session.speakers.join(', ')]
      .filter(Boolean)
      .join(' · '),
  }
}

/** What became of the words that came, and when they came. */
export interface FormBegun {
  readonly taken: readonly string[]
  readonly remark?: string
  readonly around?: Around
}

/**
 * The form, with what may be meant to choose from: the talk that is chosen first, and others by how much speaks for them.
 * @param now epoch milliseconds: what is to come stands last
 */
export function formFor(
  draft: Draft,
  library: Library,
  now: number,
  { taken, remark, around }: FormBegun = { taken: [] },
): NoteForm {
  const { id, revision, source, fields } = draft
  const chosen = sessionOf(fields, library)
  const { title = '', speakers = '' } = fields
  const named = fields.edition ? [fields.edition] : []
  // What is put right is told already: only a talk that is called so may be meant.
  const isMeant = ({ title: other }: Session): boolean => !fields.corrects || fold(other) === fold(title)
  const others = talksTold(`${source} ${title} ${speakers}`, library, TALKS_OFFERED, {
    ...around,
    editions: [...named, ...(around?.editions ?? [])],
  })
    .map(({ session }) => session)
    .filter((session) => session !== chosen && isMeant(session))
  const sessions = [...(chosen ? [chosen] : []), ...others].slice(0, TALKS_OFFERED)
  const near = [...named, ...editionsNear(fields.text, library), ...sessions.map(({ edition }) => edition)]
  const original = fields.corrects === undefined ? undefined : originalOf(fields, library)
  const part = original && wordsToCorrect(original.noted, fields.from)
  const left = part ? part.before.length + part.rest.length : 0
  const said = [left > 0 ? SAID.rest(left) : '', remark ?? ''].filter(Boolean).join(' ')
  return {
    kind: 'fields',
    id,
    revision,
    fields,
    talks: sessions.map((session) => choiceOf(session, library)),
    editions: editionsFor(near, library, now),
    taken,
    ...(said !== '' && { remark: said }),
  }
}

/** Those that the text names, and those of the years in it. */
function editionsNear(text: string, library: Library): readonly EditionId[] {
  const years = (text.match(/(?<!\d)20[12]\d(?!\d)/g) ?? []).map(Number)
  const { editions } = library.catalogue
  return [
    ...editionsTold(text, library),
    ...[...editions.values()].filter(({ year }) => years.includes(year)).map(({ id }) => id),
  ]
}

/** Those that may be meant, best first; then those that took place, the newest first; then those to come, the next first. */
function editionsFor(near: readonly EditionId[], { catalogue }: Library, now: number) {
  const all = [...catalogue.editions.values()].toSorted((a, b) =>
    (b.start ?? `${b.year}`).localeCompare(a.start ?? `${a.year}`),
  )
  const today = new Date(now).toISOString().slice(0, 10)
  const isOver = ({ start, year }: Edition): boolean => (start ?? `${year}`) <= today
  const meant = [...new Set(near)].flatMap((id) => catalogue.editions.get(id) ?? [])
  const over = all.filter(isOver)
  const toCome = all.filter((edition) => !isOver(edition)).toReversed()
  return [...new Set([...meant, ...over, ...toCome])].map((edition) => ({
    id: edition.id,
    name: shortEditionName(edition),
  }))
}
