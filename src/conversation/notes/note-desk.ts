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
import { isVisible, oneLine } from '../../domain/text/clean-text.ts'
import { beginningOf } from '../../domain/text/cut.ts'
import { wordsToCorrect } from '../../drafts/correction.ts'
import { type Move, mayMove } from '../../drafts/moves.ts'
import { wroteLine } from '../../drafts/other-voices.ts'
import { cutName, mayBeSame } from '../../drafts/same-name.ts'
import { isAuthor } from '../../drafts/who-decides.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { fieldsOfNoted, notedCalled } from './corrections.ts'
import { isMessage, type MoveCollaborators, movingDrafts } from './moving-drafts.ts'
import { formFor, missingIn, titleOf } from './note-fields.ts'
import { isMoveFrom, viewingDrafts } from './note-view.ts'
import { begunBy, type DraftBegun, type PointedCollaborators } from './pointed-to.ts'
import { keptOf, type OnWords, remarksOn } from './typed-fields.ts'

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
    const begun = await begunBy(text, pointed, collaborators)
    if (!isVisible(begun.source)) return { message: present.presentNoteSaying(SAID.empty) }
    const { other } = pointed
    return keep(other ? { ...begun, source: `${wroteLine(other.name)}\n${begun.source}` } : begun, by)
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
    const { length: rest } = wordsToCorrect(noted).rest
    const remark = rest > 0 ? { remark: SAID.rest(rest) } : {}
    return keep({ source: '', fields: fieldsOfNoted(noted), taken: [], ...remark }, by)
  }

  async function fill(command: Extract<NoteCommand, { kind: 'fill' }>, by: Doer): Promise<DeskReply> {
    let on: OnWords = { taken: [] }
    const made = await make('fill', command, by, ({ fields: shown }) => {
      const { corrects, correctsElse } = shown
      const kept = keptOf(command.fields, library(), shown)
      on = kept.on
      const { name } = kept.fields
      const isAssumed = name !== undefined && by.name !== undefined && !mayBeSame(name, by.name)
      return {
        fields: {
          ...kept.fields,
          ...(corrects && { corrects }),
          ...(correctsElse && { correctsElse }),
          ...(isAssumed && by.name && { account: cutName(oneLine(by.name)) }),
        },
      }
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
      case 'source': {
        const draft = await store.of(command.id)
        return {
          message: draft
            ? await viewing.showBeside(draft, by, command)
            : present.presentNoteSaying(SAID.gone),
        }
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
          message: await decide('return', command, by, beginningOf(command.word.trim(), LONGEST_FIELD.word)),
        }
      case 'withdraw':
        return { message: await withdraw(command, by) }
      default:
        return command satisfies never
    }
  }
}

/** Of the notes of others, for whoever may withdraw one that turns out wrong. */
const LISTED = 20

const refOf = ({ platform, workspace }: Doer) => ({ platform, ...(workspace && { workspace }) })
