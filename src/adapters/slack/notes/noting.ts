// A message saved as a note: the shortcut opens the form, the form shows what will be answered, and sends it.
import type { Context, webApi } from '@slack/bolt'
import type { Message } from '../../../domain/answers/message.ts'
import type { Doer } from '../../../domain/drafts/draft.ts'
import type { NoteCommand, NoteForm, NotePress, PointedTo } from '../../../domain/drafts/note-command.ts'
import type { MessageRequest } from '../../../domain/requests/request.ts'
import { NOTE_WORDS } from '../../../present/notes/note-words.ts'
import { type FormAnswers, openForm, type SentIn, takeInPlace } from '../answer/forms.ts'
import { asked } from '../answer/incoming.ts'
import type { Form, Take } from '../answer/replying.ts'
import { personOf } from '../digests/managers.ts'
import { sayingMessage } from '../digests/order-form.ts'
import { NOTE_DECLINE, NOTE_FILLED, NOTE_SEND, NOTE_WORD } from '../names.ts'
import { renderMessage, type SlackRendering } from '../render.ts'
import { noteForm, readNoteForm, shownView } from './note-form.ts'

/** A person, as far as a payload names them. */
interface Named {
  readonly id: string
  readonly name?: string | undefined
  readonly username?: string | undefined
}

/** What only approvers, or only authors, may do, and sending to them: for these it matters who runs the workspace. */
const OF_APPROVERS: ReadonlySet<NoteCommand['kind']> = new Set([
  ...(['send', 'list', 'open', 'source', 'approve', 'return', 'word', 'decline', 'withdraw'] as const),
])

/** Who does something to a draft; whether they run the workspace is asked only where that matters. */
export async function doerOf(
  command: NoteCommand,
  { id, name, username }: Named,
  context: Context,
  client: webApi.WebClient,
  alone = true,
): Promise<Doer> {
  const { workspace } = context as { readonly workspace?: unknown }
  const called = name ?? username
  // Where the bot serves many workspaces, admins of one are no approvers for all.
  const known =
    typeof workspace !== 'string' && OF_APPROVERS.has(command.kind) ? await personOf(id, client) : undefined
  const isAdmin = known && ((known.is_admin ?? false) || (known.is_owner ?? false))
  return {
    platform: 'slack',
    person: id,
    ...(typeof workspace === 'string' && { workspace }),
    ...(called && { name: called }),
    ...(isAdmin !== undefined && { admin: isAdmin }),
    ...(alone && { alone }),
  }
}

/**
 * A request about drafts with who makes it; any other as it is.
 * @param alone nobody else reads the answer
 */
export const signed = async (
  request: MessageRequest,
  by: Named,
  context: Context,
  client: webApi.WebClient,
  alone = true,
): Promise<MessageRequest> =>
  request.kind === 'note'
    ? { ...request, by: await doerOf(request.command, by, context, client, alone) }
    : request

/** What a message has besides its words; its files need the scope `files:read`, which nobody is asked for. */
export function pointedToBy(text: string): PointedTo {
  const [, link] = /<(https:\/\/[^<>|]{1,500})\|/.exec(text) ?? []
  return link === undefined ? {} : { link }
}

/** Who wrote the message, where that is not who saves it: Slack names only apps. */
export function otherIn(
  message: { readonly user?: unknown; readonly username?: unknown; readonly bot_id?: unknown },
  by: string,
): PointedTo {
  const { user, username, bot_id } = message
  if (user === by || (user === undefined && bot_id === undefined)) return {}
  return { other: typeof username === 'string' && username !== '' ? { name: username } : {} }
}

/** @returns what to say instead where Slack has given up waiting */
export const openNoteForm = (
  client: webApi.WebClient,
  trigger: string,
  form: NoteForm,
  tooLate: SlackRendering = sayingMessage(NOTE_WORDS.form.tooLate),
): Promise<SlackRendering | undefined> => openForm(client, trigger, noteForm(form), tooLate)

/** Takes what was filled in, and shows in the form's place what came of it. */
export const notesAnswered = (take: Take): FormAnswers =>
  Object.fromEntries(
    [NOTE_FILLED, NOTE_SEND, NOTE_WORD, NOTE_DECLINE].map((name) => [
      name,
      (sent) => answerNoteForm(take, sent),
    ]),
  )

async function answerNoteForm(take: Take, sent: SentIn): Promise<void> {
  const { ack, view, body, client, context } = sent
  const command = readNoteForm(view)
  if (!command) return ack()
  let sendable: ReturnType<typeof sendIn>
  let again: NoteForm | undefined
  const place = {
    meanwhile: shownView({ text: NOTE_WORDS.form.underway }),
    // Something is missing: it is asked for where it is filled in.
    viewOf: (shown: Form) => (again ? noteForm(again) : shownView(shown, sendable)),
  }
  await takeInPlace(take, asked('press', body.user.id, body.team?.id), sent, place, async (conversation) => {
    const by = await doerOf(command, body.user, context, client)
    const { message, form } = await conversation.answer({ kind: 'note', command, by })
    again = form?.kind === 'fields' ? form : undefined
    sendable = sendIn(message)
    return renderMessage(message)
  })
}

/** The draft that the message offers to send, as it was shown. */
function sendIn({ pieces }: Message): Pick<NotePress, 'id' | 'revision'> | undefined {
  const buttons = pieces.flatMap((piece) => (piece.kind === 'buttons' ? piece.buttons : []))
  const presses = buttons.flatMap(({ action }) => (action.kind === 'note' ? [action.press] : []))
  return presses.find(({ kind }) => kind === 'send')
}
