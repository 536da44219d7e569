// A desk with notes and corrections on it: what tests of their life begin with.
import type { Message } from '../../../src/domain/answers/message.ts'
import type { Doer, DraftId, NoteFields } from '../../../src/domain/drafts/draft.ts'
import type { NoteCommand, NoteForm } from '../../../src/domain/drafts/note-command.ts'
import { ADA, EVE } from '../../drafts/drafts.ts'
import type { Chat } from './chat.ts'

export const FIELDS = {
  edition: 'eu-2021',
  title: 'Turnips at scale',
  speakers: 'Maria Keller',
  text: 'Turnips scale well when they are watered by an operator.',
} as const satisfies NoteFields

type FieldsForm = Extract<NoteForm, { kind: 'fields' }>

/** The form that a command opens; its message where it opens none. */
export async function formOf(chat: Chat, command: NoteCommand, by: Doer): Promise<FieldsForm> {
  const { message, form } = await chat.command(command, by)
  if (form?.kind !== 'fields') throw new Error(`no form came: ${message.fallback}`)
  return form
}

export interface Sent {
  readonly id: DraftId
  /** What its author read once it was sent. */
  readonly message: Message
}

async function fillAndSend(chat: Chat, form: FieldsForm, fields: NoteFields, by: Doer): Promise<Sent> {
  const { id, revision } = form
  const { corrects: _, correctsElse: __, madeOn: ___, comparedWith: ____, ...typed } = fields
  const { message } = await chat.command({ kind: 'fill', id, revision, fields: typed }, by)
  return { id, message: (await chat.press('send', message, by)).message }
}

export const sentNote = async (chat: Chat, by: Doer = ADA, fields: NoteFields = FIELDS): Promise<Sent> =>
  fillAndSend(chat, await formOf(chat, { kind: 'write', text: fields.text }, by), fields, by)

/** @param text what the note tells then, made of what it tells */
export async function sentCorrection(
  chat: Chat,
  noted: string,
  text: (before: string) => string,
  by: Doer,
): Promise<Sent> {
  const form = await formOf(chat, { kind: 'correct', noted }, by)
  return fillAndSend(chat, form, { ...form.fields, text: text(form.fields.text) }, by)
}

/** As somebody opens it from what they were told, or from their list. */
export const openedBy = async (chat: Chat, id: DraftId, by: Doer): Promise<Message> =>
  (await chat.command({ kind: 'open', id, revision: 1 }, by)).message

export const approve = async (chat: Chat, id: DraftId, by: Doer = EVE): Promise<Message> =>
  (await chat.press('approve', await openedBy(chat, id, by), by)).message

export async function withdraw(chat: Chat, id: DraftId, by: Doer): Promise<Message> {
  const revision = (await chat.store.of(id))?.revision ?? 0
  return (await chat.command({ kind: 'withdraw', id, revision }, by)).message
}
