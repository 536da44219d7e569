// What somebody wrote → the fields of the form, as far as they can be told; and the fields → the file.
import type { Draft, NoteFields, NoteFile } from '../../domain/drafts/draft.ts'
import type { NoteForm, TalkChoice } from '../../domain/drafts/note-command.ts'
import { shownWhole } from '../../domain/drafts/shown-whole.ts'
import { type Edition, type Session, shortEditionName } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import { isVisible, oneLine } from '../../domain/text/clean-text.ts'
import { excerpt, plain, textOf } from '../../domain/text/prose.ts'
import { noteFileOf } from '../../drafts/note-file.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { editionsTold, talksLinked, talksTold } from '../../query/browse/talks-told.ts'
import type { Library } from '../../query/library/library.ts'
import { changesNothing, originalOf } from './corrections.ts'

/** A list to choose from on a phone. */
const TALKS_OFFERED = 8

/** A talk is chosen beforehand only where much speaks for it, and for no other nearly as much. */
const CHOSEN_FROM = 5
const AHEAD_BY = 2

/** Of a long text its beginning tells what it is about. */
const UNDERSTOOD = 8_000

/** The fields as far as the words tell them. What is unsure is left to whoever wrote it. */
export function fieldsFor(whole: string, library: Library): NoteFields {
  const text = whole.slice(0, UNDERSTOOD)
  const [first, second] = talksTold(text, library, 2)
  const isSure =
    first !== undefined && first.weight >= CHOSEN_FROM && first.weight - (second?.weight ?? 0) >= AHEAD_BY
  const [edition, another] = editionsTold(text, library)
  const url = /^\s*<?(https:\/\/[^\s<>|]{1,500})/.exec(text)?.[1]
  const [linked] = isSure ? [] : talksLinked(text, library)
  return {
    ...(isSure && { session: first.session.id }),
    ...(linked && { title: linked.title, speakers: linked.speakers.join(', ') }),
    edition: isSure ? first.session.edition : linked?.edition || (edition && !another ? edition : ''),
    text: shownWhole(whole),
    ...(url && { url }),
  }
}

const sessionOf = ({ session }: NoteFields, { sessions }: Library): Session | undefined =>
  session === undefined ? undefined : sessions.find(({ id }) => id === session)

/** Of the talk that was chosen, else the one that was chosen beside it. */
function editionOf(fields: NoteFields, library: Library): Edition | undefined {
  const id = sessionOf(fields, library)?.edition ?? fields.edition
  return library.catalogue.editions.get(id)
}

/** The KubeCon that the text names, where none was chosen: a list to choose from may not hold all. */
export function withEditionTold(fields: NoteFields, library: Library): NoteFields {
  const [edition, another] = fields.edition ? [] : editionsTold(fields.text, library)
  return edition && !another ? { ...fields, edition } : fields
}

/**
 * The talk of the programme that is typed where one could be chosen: its title letter by letter, of the KubeCon that is chosen, and
 * by somebody who is named where any are. Then it has the talk's recording, and shares a card with what others noted of it.
 */
export function withTalkTyped(fields: NoteFields, { sessions }: Library): NoteFields {
  const { session, title = '', speakers = '', edition, corrects, ...rest } = fields
  if (session !== undefined || corrects !== undefined || title === '') return fields
  const typed = fold(title)
  const named = fold(speakers)
  const meant = sessions.filter(
    (one) =>
      fold(one.title) === typed &&
      (edition === '' || one.edition === edition) &&
      (named === '' || one.speakers.some((name) => ` ${named} `.includes(` ${fold(name)} `))),
  )
  const [only, another] = meant
  return only && !another ? { ...rest, session: only.id, edition: only.edition } : fields
}

/** What keeps it from being sent, as sentences; empty where nothing does. */
export function missingIn(fields: NoteFields, library: Library): readonly string[] {
  const { missing } = SAID
  return [
    ...(editionOf(fields, library) ? [] : [missing.edition]),
    ...(sessionOf(fields, library) || isVisible(fields.title ?? '') ? [] : [missing.about]),
    ...(isVisible(fields.text) ? [] : [missing.text]),
    ...(changesNothing(fields, library) ? [missing.unchanged] : []),
  ]
}

/**
 * The file it would become.
 * @param now epoch milliseconds
 * @returns undefined while something is missing
 */
export function fileFor({ id, fields }: Draft, library: Library, now: number): NoteFile | undefined {
  const edition = editionOf(fields, library)
  if (!edition || missingIn(fields, library).length > 0) return undefined
  const session = sessionOf(fields, library)
  const original = originalOf(fields, library)
  // What it puts right is gone, or put right by somebody else meanwhile.
  if (fields.corrects && !original) return undefined
  const today = new Date(now).toISOString().slice(0, 10)
  return noteFileOf({
    id,
    fields,
    edition,
    today,
    ...(session && { session }),
    ...(original && { original }),
  })
}

/** What a line about it says: the talk, else the subject, else how it begins. */
export function titleOf(fields: NoteFields, library: Library): string {
  const title = sessionOf(fields, library)?.title ?? oneLine(fields.title ?? '')
  return title || textOf(excerpt(plain(oneLine(fields.text)), 60)) || SAID.save
}

/** What it is about in one line: the talk with who gave it, and where. */
export function headOf(fields: NoteFields, library: Library): string {
  const session = sessionOf(fields, library)
  const edition = editionOf(fields, library)
  const speakers = session?.speakers.join(', ') ?? oneLine(fields.speakers ?? '')
  const title = session?.title ?? oneLine(fields.title ?? '')
  return [title, speakers, edition ? shortEditionName(edition) : ''].filter(Boolean).join(' · ')
}

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

/**
 * The form, with what may be meant to choose from: the talk that is chosen first.
 * @param now epoch milliseconds: what is to come stands last
 * @param read what was left out of the words, and what was read besides them
 */
export function formFor(
  draft: Draft,
  library: Library,
  now: number,
  { taken, remark }: { readonly taken: readonly string[]; readonly remark?: string } = { taken: [] },
): NoteForm {
  const { id, revision, source, fields } = draft
  const chosen = sessionOf(fields, library)
  const { title = '', speakers = '' } = fields
  const others = talksTold(`${source} ${title} ${speakers}`, library, TALKS_OFFERED)
    .map(({ session }) => session)
    .filter((session) => session !== chosen)
  const sessions = [...(chosen ? [chosen] : []), ...others].slice(0, TALKS_OFFERED)
  return {
    kind: 'fields',
    id,
    revision,
    fields,
    talks: sessions.map((session) => choiceOf(session, library)),
    editions: editionsFor(library, now),
    taken,
    ...(remark && { remark }),
  }
}

/** Those that took place, the newest first; then those to come, the next first. */
function editionsFor({ catalogue }: Library, now: number) {
  const all = [...catalogue.editions.values()].toSorted((a, b) =>
    (b.start ?? `${b.year}`).localeCompare(a.start ?? `${a.year}`),
  )
  const today = new Date(now).toISOString().slice(0, 10)
  const isOver = ({ start, year }: Edition): boolean => (start ?? `${year}`) <= today
  return [...all.filter(isOver), ...all.filter((edition) => !isOver(edition)).toReversed()].map(
    (edition) => ({ id: edition.id, name: shortEditionName(edition) }),
  )
}
