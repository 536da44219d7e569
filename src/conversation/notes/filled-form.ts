// What was filled into the form of a note, on whichever platform → the command that it means. What a form is about stands
// in it, so that it can be sent in after a restart.
import type { NoteFields } from '../../domain/drafts/draft.ts'
import type { NoteCommand, NotePress, WithWord } from '../../domain/drafts/note-command.ts'

/** The fields of both forms, as they are called on every platform. */
export type FormField = 'session' | 'edition' | 'title' | 'speakers' | 'text' | 'name' | 'word'

type DraftShown = Pick<NotePress, 'id' | 'revision'>

/** Chosen where the talk is in no list. */
export const OTHER_TALK = 'none'

/** Which draft a form is about, as it was shown: what the form carries. */
export const carried = ({ id, revision }: DraftShown): string => `${id} ${revision}`

/** @returns undefined for what no version of a form carried */
export function draftCarried(text: string | undefined): DraftShown | undefined {
  const [, id, revision] = /^([a-z\d]{4,20}) ([1-9]\d{0,5})$/.exec(text ?? '') ?? []
  return id ? { id, revision: Number(revision) } : undefined
}

/** The word with which a draft is sent back or declined. @param filled what stands in a field; empty where nothing does */
export const wordFilledIn = (
  draft: DraftShown,
  move: WithWord,
  filled: (name: FormField) => string,
): NoteCommand => ({
  kind: 'word',
  move,
  ...draft,
  word: filled('word').trim(),
})

/** The fields of a note; those left empty are left out. @param filled what stands in a field; empty where nothing does */
export function fieldsFilledIn(draft: DraftShown, filled: (name: FormField) => string): NoteCommand {
  const given = (name: FormField): string => filled(name).trim()
  const [session, title, speakers, name] = [
    given('session'),
    given('title'),
    given('speakers'),
    given('name'),
  ]
  const fields: NoteFields = {
    ...(session && session !== OTHER_TALK && { session: session as NonNullable<NoteFields['session']> }),
    ...(title && { title }),
    ...(speakers && { speakers }),
    edition: given('edition'),
    text: given('text'),
    ...(name && { name }),
  }
  return { kind: 'fill', ...draft, fields }
}
