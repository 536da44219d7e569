// A draft → the file that it becomes, in the note format (docs/notes.md). Whatever was typed is text there: no heading,
// no line of the format, no comment, no code can be written by it.
import type { DraftId, NoteFields, NoteFile } from '../domain/drafts/draft.ts'
import { UNNAMED } from '../domain/drafts/unnamed.ts'
import type { Edition, Session } from '../domain/library/catalogue.ts'
import { shortEditionName } from '../domain/library/catalogue.ts'
import type { Noted } from '../domain/library/corpus.ts'
import { fold } from '../domain/library/ids.ts'
import { areMarks, placeOf } from '../domain/library/marks.ts'
import { isVisible, oneLine } from '../domain/text/clean-text.ts'
import { correctedText, type PartOfNote } from './corrected-text.ts'
import { correctedMetadata, isList, type Original } from './correction.ts'
import { escaped, escapedWords } from './marked.ts'
import { AMPERSAND } from './people-typed.ts'
import { typedUnits } from './typed-units.ts'

/** What names a talk where the note does. */
export interface Drafted {
  readonly id: DraftId
  readonly fields: NoteFields
  readonly edition: Edition
  /** The session that was chosen; absent where the programme has none. */
  readonly session?: Session
  /** What it puts right, and whose it is and stays. */
  readonly original?: Original
  /** ISO date. */
  readonly today: string
}

const PREFIX = 'chat-'
const NAME = new RegExp(`^${PREFIX}([a-z2-7]{12})\\.md$`)

/** @example fileNameOf('k3fa2bcdq7rs') // → 'chat-k3fa2bcdq7rs.md' */
export const fileNameOf = (id: DraftId): string => `${PREFIX}${id}.md`

/** The draft whose file is called so; undefined for a file of somebody else's. */
export const draftOfFile = (name: string): DraftId | undefined => NAME.exec(name)?.[1]

/**
 * The draft in whose note this is told; undefined where it came from no chat.
 * @param id of a talk or passage
 * @example draftOfNoted('chat-k3fa2bcdq7rs/talk') // → 'k3fa2bcdq7rs'
 */
export const draftOfNoted = (id: string): DraftId | undefined => draftOfFile(`${id.split('/')[0]}.md`)

/** What a correction is laid over, the uppermost first; the last is told in a note that corrects nothing. */
export const placesOf = ({ corrects, correctsElse = '' }: NoteFields): readonly string[] =>
  [corrects ?? '', ...correctsElse.split(' ')].filter(Boolean)

/** The file; the same for the same draft and day. */
export function noteFileOf(drafted: Drafted): NoteFile {
  const { id, fields, edition, session, original } = drafted
  const noted = original?.noted
  const named = session?.title ?? oneLine(fields.title ?? '')
  const speakers = session?.speakers ?? speakersIn(fields, original)
  const isTalk = session !== undefined || speakers.length > 0 || noted?.type === 'talk'
  const title = named || `About ${shortEditionName(edition)}`
  const heading = isTalk
    ? `## Talk: ${escapedWords(title)} {#talk}`
    : `## ${noted && isList(noted) ? 'Projects' : 'Theme'}: ${escapedWords(title)} {#told}`
  const isAnother = session !== undefined && noted !== undefined && fold(session.title) !== fold(noted.title)
  const names = speakers.map((name) => oneLine(name).replaceAll(',', ' '))
  return {
    name: fileNameOf(id),
    text: `${[
      ['---', ...headOf(drafted), '---'].join('\n'),
      heading,
      metadataOf(names, isTalk, noted, isAnother),
      ...(noted ? [correctedText(noted, fields.text, shownIn(noted, fields))] : paragraphsOf(fields.text)),
    ].join('\n\n')}\n`,
  }
}

/** Whose it is, and what it is about. What is put right stays whose it was and as old as it was. */
function headOf({ fields, edition, original, today }: Drafted): readonly string[] {
  const name = oneLine(fields.name ?? '')
  const about = `edition: ${edition.id}`
  if (!original)
    return [
      `title: ${quoted(`From the chat, about ${shortEditionName(edition)}`)}`,
      about,
      ...line('author', name),
      ...line('url', fields.url ?? ''),
      `published: ${today}`,
    ]
  const { note, noted } = original
  const { madeOn = '', comparedWith = '' } = fields
  return [
    `title: ${quoted(note.title)}`,
    about,
    ...line('author', note.author ?? ''),
    ...line('url', note.url ?? ''),
    ...(note.urlDerived ? ['url-derived: true'] : []),
    ...(note.published ? [`published: ${note.published}`] : []),
    ...(note.day === undefined ? [] : [`day: ${note.day}`]),
    ...line('retold-by', note.retoldBy ?? ''),
    // Nobody’s words are put into somebody else’s mouth unsaid. Who did before says so in a file of their own.
    ...line('put-right-by', name || UNNAMED),
    ...line('corrects', correctsOf(fields, noted)),
    ...line('made-on', madeOn),
    ...(comparedWith === madeOn ? [] : line('compared-with', comparedWith)),
  ]
}

/** Those of the note as they stand there, unless others were typed. */
const speakersIn = ({ speakers = '' }: NoteFields, original: Original | undefined): readonly string[] => {
  const before = original?.noted.type === 'talk' ? original.noted.speakers : []
  return before.join(', ') === oneLine(speakers) ? before : listed(speakers)
}

/** What of a note is put right: as much as the form held, all else is left to the note. Older corrections hold all of it. */
const shownIn = (noted: Noted, { madeOn, from }: NoteFields): PartOfNote =>
  areMarks(madeOn) ? { only: placeOf(noted, madeOn) } : { from }

/** Always there, so that a first paragraph that looks like it is none. */
function metadataOf(
  names: readonly string[],
  isTalk: boolean,
  noted: Noted | undefined,
  isAnother: boolean,
): string {
  const plain = names.map((name) => name.replace(/%{2,}/g, '%'))
  const rows = noted
    ? correctedMetadata(noted, plain, isAnother)
    : plain.length > 0
      ? [`Speakers: ${plain.join(', ')}`]
      : []
  const kind = isTalk ? [] : [`Kind: ${noted ? kindOf(noted) : 'opinion'}`]
  return [...rows, ...kind].join('\n') || 'Status: watched'
}

/** A list is one by its heading. */
const kindOf = (noted: Noted): string =>
  noted.type === 'talk' || noted.kind === 'projects' ? 'theme' : noted.kind

const paragraphsOf = (text: string): readonly string[] =>
  typedUnits(text).map(({ text: said, isItem }) => (isItem ? '- ' : '') + escaped(said))

/** The first of these that is there is taken the place of: a correction may be withdrawn before what corrects it. */
const correctsOf = ({ corrects, correctsElse }: NoteFields, { id }: Noted): string =>
  [corrects ?? id, ...(correctsElse ? [correctsElse] : [])].join(' ')

const line = (key: string, value: string): readonly string[] => (value ? [`${key}: ${quoted(value)}`] : [])

/** JSON is YAML; signs that mean something before YAML is read are written by their numbers. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[%<>`{}]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)

const LISTED = new RegExp(String.raw`\s*(?:[,;]|${AMPERSAND})\s*|\s+and\s+`, 'u')

const listed = (typed: string): readonly string[] => oneLine(typed).split(LISTED).filter(isVisible)
