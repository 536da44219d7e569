// A draft is moved on by its author or an approver: the move is made in the store, who is to be told of it is told, and what is
// answered from follows.
import type { Message } from '../../domain/answers/message.ts'
import type { ChannelRef } from '../../domain/digests/digest.ts'
import type { Doer, Draft, DraftId, DraftStore, ToTell } from '../../domain/drafts/draft.ts'
import type { NotePress } from '../../domain/drafts/note-command.ts'
import { type Brought, type Move, moved } from '../../drafts/moves.ts'
import { approversToTell, whoDecides } from '../../drafts/who-decides.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { fileFor, missingIn, titleOf } from './note-fields.ts'
import type { ViewCollaborators, viewingDrafts } from './note-view.ts'

export interface MoveCollaborators extends ViewCollaborators {
  readonly store: DraftStore
  /** Something became a note, or is one no longer. @returns whether it is so, once it is or cannot be just now */
  readonly changed: () => Promise<boolean>
  /** Told of what waits where no approver is named. */
  readonly maintainers?: ChannelRef | undefined
  /** Whoever is still to be told of this draft is told. @returns whether it may have reached somebody by now */
  readonly tell: (id: DraftId) => Promise<boolean>
}

type Shown = Pick<NotePress, 'id' | 'revision'>

export const isMessage = (made: Draft | Message): made is Message => 'pieces' in made

export function movingDrafts(
  { store, library, approvers, maintainers, changed, tell, now }: MoveCollaborators,
  { approving, isApprover, maySee, show }: ReturnType<typeof viewingDrafts>,
) {
  /** Makes the move, or says why it cannot be made. */
  async function make(
    move: Move,
    { id, revision }: Shown,
    by: Doer,
    broughtFor: (draft: Draft) => Brought | Message = () => ({}),
  ): Promise<Draft | Message> {
    const draft = await store.of(id)
    if (!draft) return present.presentNoteSaying(SAID.gone)
    const brought = broughtFor(draft)
    if ('pieces' in brought) return brought
    const moving = { by, approving: approving(by, draft), revision, now: now() }
    const next = moved(draft, move, moving, brought)
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

  async function send(press: Shown, by: Doer): Promise<Message> {
    const made = await make('send', press, by, (draft) => {
      const file = fileFor(draft, library(), now())
      return file
        ? { file, approvers: toldThatItWaits(draft, by) }
        : present.presentNoteSaying(missingIn(draft.fields, library()).join(' '))
    })
    if (isMessage(made)) return made
    const told = await tell(made.id)
    const { done } = SAID
    if (!told && isApprover(by, made)) return show(made, by, done.sendOwn)
    const said = {
      named: told ? done.send : done.sendUntold,
      ...{ admins: done.sendToAdmins, nobody: done.sendToNobody },
    }
    return show(made, by, said[whoDecides(by, approvers)])
  }

  /** Who can be told that something waits: who runs a workspace is asked of the platform only once they press something. */
  const toldThatItWaits = (draft: Draft, by: Doer): readonly ToTell['to'][] =>
    whoDecides(by, approvers) === 'named'
      ? approversToTell(draft, approvers)
      : maintainers
        ? [maintainers]
        : []

  /** An approver's decision, of which the author is told. */
  async function decide(
    move: 'approve' | 'return' | 'decline',
    press: Shown,
    by: Doer,
    word?: string,
  ): Promise<Message> {
    const made = await make(move, press, by, () => (word ? { word } : {}))
    if (isMessage(made)) return made
    const isDone = move !== 'approve' || (await changed())
    await tell(made.id)
    return show(made, by, isDone ? SAID.done[move] : SAID.notYet.approve)
  }

  async function withdraw(press: Shown, by: Doer): Promise<Message> {
    const made = await make('withdraw', press, by, ({ fields }) => ({ about: titleOf(fields, library()) }))
    if (isMessage(made)) return made
    const isDone = await changed()
    await tell(made.id)
    return present.presentNoteSaying(isDone ? SAID.done.withdraw : SAID.notYet.withdraw)
  }

  return { make, send, decide, withdraw }
}
