// Where people turn what they wrote into notes: a command → what is done to the store, and what is said about it. What is
// answered from is not touched here: that is files alone, and a file comes from an approved draft (src/inbox).
import type { Message } from '../../domain/answers/message.ts'
import type { Doer, Draft, DraftId, DraftStore, PersonRef } from '../../domain/drafts/draft.ts'
import {
  LONGEST_FIELD,
  type NoteCommand,
  type NoteForm,
  type NotePress,
  type PointedTo,
} from '../../domain/drafts/note-command.ts'
import { isVisible } from '../../domain/text/clean-text.ts'
import { type Brought, type Move, mayMove, moved } from '../../drafts/moves.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { fieldsOfNoted, fileFor, formFor, missingIn, titleOf } from './note-fields.ts'
import { isMoveFrom, type ViewCollaborators, viewingDrafts } from './note-view.ts'
import { begunBy, type DraftBegun, type PointedCollaborators } from './pointed-to.ts'
import { keptOf, remarksOn } from './typed-fields.ts'

export interface NoteDeskCollaborators extends ViewCollaborators, PointedCollaborators {
  readonly store: DraftStore
  /** Something became a note, or is one no longer. @returns whether it is so, once it is or cannot be just now */
  readonly changed: () => Promise<boolean>
  /** Sends somebody a message of their own. @returns whether it may have reached them */
  readonly tell: (person: PersonRef, message: Message, key: string) => Promise<boolean>
  readonly newId: () => DraftId
}

/** What is said, and the form to fill in, where there is one. */
export interface DeskReply {
  readonly message: Message
  readonly form?: NoteForm
}

/** @returns answers one command. Throws what the store throws */
export function openNoteDesk(collaborators: NoteDeskCollaborators) {
  const { store, library, approvers, changed, tell, newId, now } = collaborators
  const { isApprover, isAuthor, maySee, show } = viewingDrafts(collaborators)

  async function write(text: string, pointed: PointedTo, by: Doer): Promise<DeskReply> {
    const begun = await begunBy(text, pointed, collaborators)
    return isVisible(begun.source) ? keep(begun, by) : { message: present.presentNoteSaying(SAID.empty) }
  }

  /** A new draft of this person. */
  async function keep({ source, fields, ...read }: DraftBegun, by: Doer): Promise<DeskReply> {
    const draft: Draft = {
      id: newId(),
      revision: 1,
      state: 'written',
      author: { ...refOf(by), person: by.person },
      source,
      fields,
      changedAt: now(),
    }
    if (!(await store.add(draft))) return { message: present.presentNoteSaying(SAID.tooMany) }
    const on = remarksOn(read)
    const message = by.alone ? await show(draft, by, undefined, on) : present.presentKept(draft, on)
    return { message, form: formFor(draft, library(), now(), read) }
  }

  async function correct(id: string, by: Doer): Promise<DeskReply> {
    const { talks, passages } = library().corpus
    const noted = talks.get(id) ?? passages.get(id)
    if (!noted) return { message: present.presentNoteSaying(SAID.noSuchNoted) }
    return keep({ source: '', fields: fieldsOfNoted(noted), taken: [] }, by)
  }

  /** Makes the move, or says why it cannot be made. */
  async function make(
    move: Move,
    { id, revision }: Pick<NotePress, 'id' | 'revision'>,
    by: Doer,
    broughtFor: (draft: Draft) => Brought | Message = () => ({}),
  ): Promise<Draft | Message> {
    const draft = await store.of(id)
    if (!draft) return present.presentNoteSaying(SAID.gone)
    const brought = broughtFor(draft)
    if ('pieces' in brought) return brought
    const next = moved(draft, move, { by, isApprover: isApprover(by, draft), revision, now: now() }, brought)
    if (next === 'other') {
      const isTakenBack = isApprover(by, draft) && draft.revision !== revision
      const why = isTakenBack ? SAID.takenBack : maySee(draft, by) ? SAID.notYours : SAID.onlyAuthor
      return present.presentNoteSaying(why)
    }
    if (next === 'late') return show(draft, by, SAID.late)
    if (await store.replace(next)) return next
    const other = await store.of(id)
    return other ? show(other, by, SAID.late) : present.presentNoteSaying(SAID.gone)
  }

  async function fill(command: Extract<NoteCommand, { kind: 'fill' }>, by: Doer): Promise<DeskReply> {
    const { fields, on } = keptOf(command.fields, library())
    const made = await make('fill', command, by, ({ fields: { corrects } }) => ({
      fields: { ...fields, ...(corrects && { corrects }) },
    }))
    if (isMessage(made)) {
      const kept = await store.of(command.id)
      return { message: kept && isAuthor(kept, by) ? present.presentTyped(fields.text, kept) : made }
    }
    const message = await show(made, by, undefined, remarksOn(on))
    const remark = missingIn(made.fields, library()).join(' ')
    return { message, ...(remark && { form: formFor(made, library(), now(), { ...on, remark }) }) }
  }

  async function send(press: NotePress, by: Doer): Promise<Message> {
    const made = await make('send', press, by, (draft) => {
      const file = fileFor(draft, library(), now())
      return file ? { file } : present.presentNoteSaying(missingIn(draft.fields, library()).join(' '))
    })
    if (isMessage(made)) return made
    const named = approvers.filter(({ platform }) => platform === by.platform)
    const told = await Promise.all(
      named.map(({ person }) =>
        tell({ ...refOf(by), person }, present.presentWaiting(made), `note ${made.id} ${made.revision}`),
      ),
    )
    return show(made, by, told.includes(true) ? SAID.done.send : SAID.done.sendUntold)
  }

  /** An approver's decision, of which the author is told. */
  async function decide(
    move: 'approve' | 'return' | 'decline',
    press: Pick<NotePress, 'id' | 'revision'>,
    by: Doer,
    word?: string,
  ): Promise<Message> {
    const made = await make(move, press, by, () => (word ? { word } : {}))
    if (isMessage(made)) return made
    const isDone = move !== 'approve' || (await changed())
    if (made.author && !isAuthor(made, by))
      await tell(made.author, present.presentDecided(made, move), `note ${made.id} ${made.revision}`)
    return show(made, by, isDone ? SAID.done[move] : SAID.notYet.approve)
  }

  async function withdraw(press: NotePress, by: Doer): Promise<Message> {
    const made = await make('withdraw', press, by)
    if (isMessage(made)) return made
    return present.presentNoteSaying((await changed()) ? SAID.done.withdraw : SAID.notYet.withdraw)
  }

  async function list(by: Doer): Promise<Message> {
    const mine = await store.byAuthor(by)
    const waiting = (await store.waiting()).filter((draft) => isApprover(by, draft))
    const lines = (drafts: readonly Draft[]) =>
      drafts.map((draft) => ({ draft, title: titleOf(draft.fields, library()) }))
    return present.presentDrafts(lines(mine), lines(waiting))
  }

  /** The form for what may be filled in; the message where it may not. */
  async function form(kind: NoteForm['kind'], { id, revision }: NotePress, by: Doer): Promise<DeskReply> {
    const draft = await store.of(id)
    if (!draft) return { message: present.presentNoteSaying(SAID.gone) }
    const move: Move = kind === 'fields' ? 'fill' : 'return'
    const message = await show(draft, by, draft.revision === revision ? undefined : SAID.late)
    if (!isMoveFrom(draft, move) || !mayMove(draft, move, by, isApprover(by, draft))) return { message }
    return { message, form: kind === 'word' ? { kind, id, revision } : formFor(draft, library(), now()) }
  }

  return async (command: NoteCommand, by: Doer): Promise<DeskReply> => {
    if (!by.alone && command.kind !== 'write' && command.kind !== 'correct')
      return { message: present.presentNoteSaying(SAID.alone) }
    switch (command.kind) {
      case 'write':
        return write(command.text, command, by)
      case 'correct':
        return correct(command.noted, by)
      case 'list':
        return { message: await list(by) }
      case 'open': {
        const draft = await store.of(command.id)
        return { message: draft ? await show(draft, by) : present.presentNoteSaying(SAID.gone) }
      }
      case 'form':
        return form('fields', command, by)
      case 'return':
        return form('word', command, by)
      case 'fill':
        return fill(command, by)
      case 'send':
        return { message: await send(command, by) }
      case 'approve':
      case 'decline':
        return { message: await decide(command.kind, command, by) }
      case 'word':
        return {
          message: await decide('return', command, by, command.word.trim().slice(0, LONGEST_FIELD.word)),
        }
      case 'withdraw':
        return { message: await withdraw(command, by) }
      default:
        return command satisfies never
    }
  }
}

const isMessage = (made: Draft | Message): made is Message => 'pieces' in made

const refOf = ({ platform, workspace }: Doer) => ({ platform, ...(workspace && { workspace }) })
