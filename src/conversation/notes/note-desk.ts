// Where people turn what they wrote into notes: a command → what is done to the store, and what is said about it. What is
// answered from is not touched here: that is files alone, and a file comes from an approved draft (src/inbox).
import type { Message } from '../../domain/answers/message.ts'
import type { Doer, Draft, DraftId } from '../../domain/drafts/draft.ts'
import {
  LONGEST_FIELD,
  type NoteCommand,
  type NoteForm,
  type NotePress,
  type PointedTo,
} from '../../domain/drafts/note-command.ts'
import { type Move, mayMove } from '../../drafts/moves.ts'
import { isAuthor } from '../../drafts/who-decides.ts'
import { presentParted } from '../../present/notes/draft-choices.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { fieldsOfNoted, notedCalled } from './corrections.ts'
import { isMessage, type MoveCollaborators, movingDrafts } from './moving-drafts.ts'
import { formFor } from './note-choices.ts'
import { missingIn, titleOf } from './note-fields.ts'
import { isMoveFrom, viewingDrafts } from './note-view.ts'
import { begunParts } from './parted.ts'
import { begunBy, type DraftBegun, type PointedCollaborators } from './pointed-to.ts'
import { keptOf, remarksOn } from './typed-fields.ts'

export interface NoteDeskCollaborators extends MoveCollaborators, PointedCollaborators {
  readonly newId: () => DraftId
}

/** What is said, and the form to fill in, where there is one. */
export interface DeskReply {
  readonly message: Message
  readonly form?: NoteForm
}

/** @returns answers one command. Throws what the store throws */
export function openNoteDesk(collaborators: NoteDeskCollaborators) {
  const { store, library, newId, now } = collaborators
  const viewing = viewingDrafts(collaborators)
  const { approving, isApprover, show } = viewing
  const { make, send, decide, withdraw } = movingDrafts(collaborators, viewing)

  async function write(text: string, pointed: PointedTo, by: Doer): Promise<DeskReply> {
    const written = { ...pointed, writtenAt: pointed.writtenAt ?? now() }
    const begun = await begunBy(text, written, collaborators)
    if (!hasWords(begun.source)) {
      const isNothing = text.trim() === '' && pointed.isBare === true
      return { message: present.presentNoteSaying(isNothing ? SAID.how : SAID.empty) }
    }
    const [first, ...others] = begunParts(begun, library())
    const kept = await keep(first, by, others.length + 1)
    if (!kept.draft || others.length === 0) return kept
    const further: Draft[] = []
    for (const one of others) {
      const { draft } = await keep(one, by)
      if (draft) further.push(draft)
    }
    const all = [kept.draft, ...further]
    const lines = all.map((draft) => ({ draft, title: titleOf(draft.fields, library()) }))
    const message = by.alone
      ? presentParted(lines)
      : present.presentKept(kept.draft, [SAID.partedInto(all.length)])
    return { ...kept, message }
  }

  /**
   * A new draft of this person.
   * @param of how many talks the text tells, where it is the first of them
   */
  async function keep(
    { source, fields, ...read }: DraftBegun,
    by: Doer,
    of = 1,
  ): Promise<DeskReply & { readonly draft?: Draft }> {
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
    const remark = [of > 1 ? SAID.firstOf(of) : '', read.remark ?? ''].filter(Boolean).join(' ')
    return { draft, message, form: formFor(draft, library(), now(), { ...read, remark }) }
  }

  async function correct(name: string, by: Doer): Promise<DeskReply> {
    const [noted, another] = notedCalled(name, library())
    if (!noted) return { message: present.presentNoteSaying(SAID.noSuchNoted) }
    if (another) {
      const { notes } = library().corpus
      const lines = notedCalled(name, library()).map(({ id, title, note }) => ({
        ...{ id, title, author: notes.get(note)?.author ?? notes.get(note)?.title ?? '' },
      }))
      return { message: present.presentWhichToCorrect(lines) }
    }
    return keep({ source: '', fields: fieldsOfNoted(noted), taken: [], around: {} }, by)
  }

  async function fill(command: Extract<NoteCommand, { kind: 'fill' }>, by: Doer): Promise<DeskReply> {
    const { fields, on } = keptOf(command.fields, library())
    const made = await make('fill', command, by, ({ fields: { corrects, correctsElse } }) => ({
      fields: { ...fields, ...(corrects && { corrects }), ...(correctsElse && { correctsElse }) },
    }))
    if (isMessage(made)) {
      const kept = await store.of(command.id)
      return { message: kept && isAuthor(kept, by) ? present.presentTyped(fields.text, kept) : made }
    }
    const message = await show(made, by, undefined, remarksOn(on))
    const remark = missingIn(made.fields, library()).join(' ')
    return { message, ...(remark && { form: formFor(made, library(), now(), { ...on, remark }) }) }
  }

  async function list(by: Doer): Promise<Message> {
    const mine = await store.byAuthor(by)
    const decided = (drafts: readonly Draft[]) => drafts.filter((draft) => isApprover(by, draft))
    const waiting = decided(await store.waiting())
    const approved = decided(await store.lastApproved(LISTED)).filter((draft) => !isAuthor(draft, by))
    const lines = (drafts: readonly Draft[]) =>
      drafts.map((draft) => ({ draft, title: titleOf(draft.fields, library()) }))
    return present.presentDrafts(lines(mine), lines(waiting), lines(approved))
  }

  /** The form for what may be filled in; the message where it may not. */
  async function form(kind: NoteForm['kind'], { id, revision }: NotePress, by: Doer): Promise<DeskReply> {
    const draft = await store.of(id)
    if (!draft) return { message: present.presentNoteSaying(SAID.gone) }
    const move: Move = kind === 'fields' ? 'fill' : 'return'
    const message = await show(draft, by, draft.revision === revision ? undefined : SAID.late)
    if (!isMoveFrom(draft, move) || !mayMove(draft, move, by, approving(by, draft))) return { message }
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

/** Emoji and signs tell nothing. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/:[\w+-]{1,60}:/g, ''))

/** Of the notes of others, for whoever may withdraw one that turns out wrong. */
const LISTED = 20

const refOf = ({ platform, workspace }: Doer) => ({ platform, ...(workspace && { workspace }) })
