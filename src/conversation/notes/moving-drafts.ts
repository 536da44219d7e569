// A draft is moved on by its author or an approver: the move is made in the store, who is to be told of it is told, and what is
// answered from follows.
import type { Message } from '../../domain/answers/message.ts'
import type { ChannelRef } from '../../domain/digests/digest.ts'
import type { Doer, Draft, DraftId, DraftStore } from '../../domain/drafts/draft.ts'
import type { NotePress, WithWord } from '../../domain/drafts/note-command.ts'
import { type Brought, moved } from '../../drafts/moved.ts'
import type { Move } from '../../drafts/moves.ts'
import { isAuthor, toldThatItWaits, whoDecides } from '../../drafts/who-decides.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { lackingIn, onTodaysWords } from './made-on.ts'
import { fileFor, titleOf } from './note-fields.ts'
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

/** What is sent, and what is approved, is compared with what the note tells today. */
const COMPARED: ReadonlySet<Move> = new Set(['send', 'approve'] as const)

/** Until it is decided, a correction follows the words that it puts right. */
const OPEN: ReadonlySet<Draft['state']> = new Set(['written', 'waiting', 'returned'] as const)

export function movingDrafts(
  { store, library, approvers, maintainers, changed, tell, now }: MoveCollaborators,
  { approving, isApprover, maySee, show }: ReturnType<typeof viewingDrafts>,
) {
  /**
   * The draft on the words that its note tells today, for whoever looks at it or moves it on.
   * @returns what to say where it repeats words that are withdrawn
   */
  async function upToDate(draft: Draft, by: Doer): Promise<Draft | Message> {
    const { builtOn, state } = draft
    if (builtOn && [...(await store.states(builtOn)).values()].includes('withdrawn')) {
      if (state !== 'withdrawn') await changed()
      return present.presentNoteSaying(SAID.fallen)
    }
    const next = OPEN.has(state) && maySee(draft, by) && onTodaysWords(draft, library(), now())
    if (!next) return draft
    return (await store.replace(next)) ? next : ((await store.of(draft.id)) ?? draft)
  }

  /** Makes the move, or says why it cannot be made. */
  async function make(
    move: Move,
    { id, revision }: Shown,
    by: Doer,
    broughtFor: (draft: Draft) => Brought = () => ({}),
  ): Promise<Draft | Message> {
    const found = await store.of(id)
    if (!found) return present.presentNoteSaying(SAID.gone)
    const draft = COMPARED.has(move) ? await upToDate(found, by) : found
    if (isMessage(draft)) return draft
    const moving = { by, approving: approving(by, draft), revision, now: now() }
    const next = moved(draft, move, moving, { about: titleOf(draft.fields, library()), ...broughtFor(draft) })
    if (next === 'other') return present.presentNoteSaying(whyNot(draft, move, revision, by))
    if (next === 'late') return show(draft, by, SAID.late)
    if (COMPARED.has(move)) {
      const lacking = lackingIn(draft, library())
      if (lacking.length > 0) return present.presentNoteSaying(lacking.join(' '))
    }
    if (await store.replace(next)) return next
    const other = await store.of(id)
    if (!other) return present.presentNoteSaying(SAID.gone)
    // Nobody has changed it: another takes the place of the same words, and is in this library in a moment.
    return show(other, by, other.revision === draft.revision ? SAID.changedNow : SAID.late)
  }

  function whyNot(draft: Draft, move: Move, revision: number, by: Doer): string {
    if (draft.state === 'withdrawn') return SAID.states.withdrawn
    if (move === 'approve' && isAuthor(draft, by) && approving(by, draft) === 'others')
      return SAID.anotherApproves
    const isTakenBack = isApprover(by, draft) && draft.revision !== revision
    return isTakenBack ? SAID.takenBack : maySee(draft, by) ? SAID.notYours : SAID.onlyAuthor
  }

  async function send(press: Shown, by: Doer): Promise<Message> {
    const made = await make('send', press, by, (draft) => {
      const file = fileFor(draft, library(), now())
      return { ...(file && { file }), approvers: toldThatItWaits(draft, approvers, maintainers) }
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

  /** An approver's decision, of which the author is told. */
  async function decide(move: 'approve' | WithWord, press: Shown, by: Doer, word?: string): Promise<Message> {
    const made = await make(move, press, by, () => (word ? { word } : {}))
    if (isMessage(made)) return made
    const isDone = move !== 'approve' || (await changed())
    await tell(made.id)
    return show(made, by, isDone ? SAID.done[move] : SAID.notYet.approve)
  }

  async function withdraw(press: Shown, by: Doer): Promise<Message> {
    const made = await make('withdraw', press, by)
    if (isMessage(made)) return made
    // What was never approved stands in no answer.
    if (!made.approver) return present.presentNoteSaying(SAID.states.withdrawn)
    const isDone = await changed()
    await tell(made.id)
    return present.presentNoteSaying(isDone ? SAID.done.withdraw : SAID.notYet.withdraw)
  }

  return { upToDate, make, send, decide, withdraw }
}
