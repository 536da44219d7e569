// What somebody wrote → the fields of the form, as far as they can be told; and the fields → the file.
import type { Draft, NoteFields, NoteFile } from '../../domain/drafts/draft.ts'
import { shownWhole } from '../../domain/drafts/shown-whole.ts'
import { type Edition, type Session, shortEditionName } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import { isVisible, oneLine } from '../../domain/text/clean-text.ts'
import { excerpt, plain, textOf } from '../../domain/text/prose.ts'
import { wordsWritten } from '../../drafts/chat-markup.ts'
import { noteFileOf } from '../../drafts/note-file.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { type Around, type TalkTold, talksTold } from '../../query/browse/talks-told.ts'
import { ADDRESS, editionsTold, talksLinked } from '../../query/browse/told.ts'
import type { Library } from '../../query/library/library.ts'
import { changesNothing, originalOf } from './corrections.ts'
import { ownWords, type Titled } from './own-words.ts'

/**
 * A talk is chosen beforehand only where much speaks for it, and for no other nearly as much: by a share of what speaks for the
 * next, and where all of its title stands there as much as a KubeCon that is named.
 */
const CHOSEN_FROM = 14
const AHEAD_BY = { share: 0.35, ofWhole: 5 }

const isAhead = ({ told, weight }: TalkTold, next = 0): boolean =>
  told !== 'words' &&
  weight >= CHOSEN_FROM &&
  (weight - next >= AHEAD_BY.share * next || (told === 'whole' && weight - next >= AHEAD_BY.ofWhole))

/** The talk of the programme that the words are about; undefined where none is clearly ahead. */
export function talkMeant(text: string, library: Library, around: Around = {}): Session | undefined {
  const [first, second] = talksTold(text, library, 2, around)
  return first !== undefined && isAhead(first, second?.weight) ? first.session : undefined
}

/** Of a long text its beginning tells what it is about. */
const UNDERSTOOD = 8_000

/** The fields as far as the words tell them. What is unsure is left to whoever wrote it. */
export function fieldsFor(whole: string, library: Library, around: Around = {}): NoteFields {
  const text = whole.slice(0, UNDERSTOOD)
  const told = talkMeant(text, library, around)
  const named = editionsTold(text, library)
  const [edition, another] = named.length > 0 ? named : (around.editions ?? [])
  const url = /^\s*<?(https:\/\/[^\s<>|]{1,500})/.exec(text)?.[1]
  const [linked] = told ? [] : talksLinked(text, library)
  const fields = {
    ...(told && { session: told.id }),
    ...(linked && { title: linked.title, speakers: linked.speakers.join(', ') }),
    edition: told ? told.edition : linked?.edition || (edition && !another ? edition : ''),
    text: '',
    ...(url && { url }),
  }
  return { ...fields, text: shownWhole(wordsFor(whole, fields, library)) }
}

/** What was written, without marks of the chat and the title of its talk: all that the text would hold, were it never cut. */
export const wordsFor = (written: string, fields: NoteFields, library: Library): string =>
  ownWords(wordsWritten(written), titledBy(fields, library))

/** What it is about, as it is called. */
export const titledBy = (fields: NoteFields, library: Library): Titled | undefined => {
  const { title, speakers = '' } = fields
  return sessionOf(fields, library) ?? (title ? { title, speakers: speakers.split(/\s*[,;]\s*/) } : undefined)
}

export const sessionOf = ({ session }: NoteFields, { sessions }: Library): Session | undefined =>
  session === undefined ? undefined : sessions.find(({ id }) => id === session)

/** Of the talk that was chosen, else the one that was chosen beside it. */
function editionOf(fields: NoteFields, library: Library): Edition | undefined {
  const id = sessionOf(fields, library)?.edition ?? fields.edition
  return library.catalogue.editions.get(id)
}

/** In short; empty where it is not known. */
export function editionNameOf(fields: NoteFields, library: Library): string {
  const edition = editionOf(fields, library)
  return edition ? shortEditionName(edition) : ''
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

/** Emoji and signs tell nothing. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/:[\w+-]{1,60}:/g, ''))

/** What keeps it from being sent, as sentences; empty where nothing does. */
export function missingIn(fields: NoteFields, library: Library): readonly string[] {
  const { missing } = SAID
  return [
    ...(editionOf(fields, library) ? [] : [missing.edition]),
    ...(sessionOf(fields, library) || isVisible(fields.title ?? '') ? [] : [missing.about]),
    ...(hasWords(fields.text.replace(ADDRESS, '')) ? [] : [missing.text]),
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
