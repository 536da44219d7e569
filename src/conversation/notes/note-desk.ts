// Where people turn what they wrote into notes: a command → what is done to the store, and what is said about it. What is
// answered from is not touched here: that is files alone, and a file comes from an approved draft (src/inbox).
import type { Message } from '../../domain/answers/message.ts'
import type { Doer } from '../../domain/drafts/draft.ts'
import {
  LONGEST_FIELD,
  type NoteCommand,
  type NotePress,
  type WithWord,
} from '../../domain/drafts/note-command.ts'
import { isVisible } from '../../domain/text/clean-text.ts'
import { beginningOf } from '../../domain/text/cut.ts'
import { mayMove } from '../../drafts/moved.ts'
import type { Move } from '../../drafts/moves.ts'
import { isAuthor } from '../../drafts/who-decides.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { beginningDrafts, type DeskReply, type NoteDeskCollaborators } from './beginning-drafts.ts'
import { listingDrafts } from './listing-drafts.ts'
import { isMessage, movingDrafts } from './moving-drafts.ts'
import { formFor } from './note-choices.ts'
import { missingIn } from './note-fields.ts'
import { isMoveFrom, viewingDrafts } from './note-view.ts'
import { filledIn, keptOf, type OnWords, remarksOn } from './typed-fields.ts'

/** @returns answers one command. Throws what the store throws */
export function openNoteDesk(collaborators: NoteDeskCollaborators) {
  const { store, library, now } = collaborators
  const viewing = viewingDrafts(collaborators)
  const { approving, isApprover, show, showBeside } = viewing
  const { upToDate, make, send, decide, withdraw } = movingDrafts(collaborators, viewing)
  const list = listingDrafts(collaborators, isApprover)
  const { write, correct, again } = beginningDrafts(collaborators, show)

  async function fill(command: Extract<NoteCommand, { kind: 'fill' }>, by: Doer): Promise<DeskReply> {
    let on: OnWords = { taken: [] }
    const made = await make('fill', command, by, ({ fields: shown }) => {
      const kept = filledIn(command.fields, shown, library(), by)
      on = kept.on
      return { fields: kept.fields }
    })
    if (isMessage(made)) {
      const kept = await store.of(command.id)
      const { fields } = keptOf(command.fields, library(), kept?.fields)
      return { message: kept && isAuthor(kept, by) ? present.presentTyped(fields.text, kept) : made }
    }
    const message = await show(made, by, undefined, remarksOn(on))
    const remark = missingIn(made.fields, library()).join(' ')
    return { message, ...(remark && { form: formFor(made, library(), now(), { ...on, remark }) }) }
  }

  async function open({ id }: NotePress, by: Doer): Promise<Message> {
    const found = await store.of(id)
    const draft = found && (await upToDate(found, by))
    if (!draft) return present.presentNoteSaying(SAID.gone)
    return isMessage(draft) ? draft : show(draft, by)
  }

  async function source(press: NotePress, by: Doer): Promise<Message> {
    const draft = await store.of(press.id)
    return draft ? showBeside(draft, by, press) : present.presentNoteSaying(SAID.gone)
  }

  /** The form for what may be filled in, or for a word; the message where there is none. */
  async function form(
    move: Extract<Move, 'fill' | WithWord>,
    { id, revision }: NotePress,
    by: Doer,
  ): Promise<DeskReply> {
    const draft = await store.of(id)
    if (!draft) return { message: present.presentNoteSaying(SAID.gone) }
    const message = await show(draft, by, draft.revision === revision ? undefined : SAID.late)
    if (!isMoveFrom(draft, move) || !mayMove(draft, move, by, approving(by, draft))) return { message }
    return {
      message,
      form: move === 'fill' ? formFor(draft, library(), now()) : { kind: 'word', move, id, revision },
    }
  }

  return async (command: NoteCommand, by: Doer): Promise<DeskReply> => {
    if (!by.alone && command.kind !== 'write' && command.kind !== 'correct')
      return { message: present.presentNoteSaying(SAID.alone) }
    switch (command.kind) {
      case 'write':
        return write(command.text, command, by)
      case 'correct':
        return correct(command.noted, by, command.part)
      case 'list':
        return { message: await list(command, by) }
      case 'open':
        return { message: await open(command, by) }
      case 'source':
        return { message: await source(command, by) }
      case 'form':
        return form('fill', command, by)
      case 'return':
      case 'decline':
        return form(command.kind, command, by)
      case 'again':
        return again(command, by)
      case 'fill':
        return fill(command, by)
      case 'send':
        return { message: await send(command, by) }
      case 'approve':
        return { message: await decide('approve', command, by) }
      case 'word': {
        const word = beginningOf(command.word.trim(), LONGEST_FIELD.word)
        if (!isVisible(word))
          return { message: present.presentNoteSaying(SAID.noWord, [present.openPress(command)]) }
        return { message: await decide(command.move, command, by, word) }
      }
      case 'withdraw':
        return { message: await withdraw(command, by) }
      default:
        return command satisfies never
    }
  }
}
