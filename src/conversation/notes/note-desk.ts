// Where people turn what they wrote into notes: a command → what is done to the store, and what is said about it. What is
// answered from is not touched here: that is files alone, and a file comes from an approved draft (src/inbox).
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Doer, Draft, DraftId, DraftStore, NoteFile, PersonRef } from '../../domain/drafts/draft.ts'
import {
  LONGEST_FIELD,
  type NoteCommand,
  type NoteForm,
  type NotePress,
  type NotePressed,
} from '../../domain/drafts/note-command.ts'
import type { Corpus } from '../../domain/library/corpus.ts'
import type { Now } from '../../domain/ports.ts'
import { isVisible, withoutUnseen } from '../../domain/text/clean-text.ts'
import { type Brought, isSamePerson, MOVES, type Move, mayMove, moved } from '../../drafts/moves.ts'
import { withoutPrivateParts } from '../../drafts/private-parts.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { cardFor } from '../../query/answer/cards.ts'
import type { Library } from '../../query/library/library.ts'
import { readingTold } from '../../query/library/sentence-cache.ts'
import { fieldsFor, fileFor, formFor, missingIn, titleOf } from './note-fields.ts'

export interface NoteDeskCollaborators {
  readonly store: DraftStore
  readonly library: () => Library
  /** Named by the operator; none: who runs the workspace or server. */
  readonly approvers: readonly { readonly platform: string; readonly person: string }[]
  /** Reads one file as all notes are read; nothing of it is kept. */
  readonly read: (file: NoteFile) => Promise<Corpus | undefined>
  /** Something became a note, or is one no longer. @returns once that is so */
  readonly changed: () => Promise<void>
  /** Sends somebody a message of their own. @returns whether it may have reached them */
  readonly tell: (person: PersonRef, message: Message, key: string) => Promise<boolean>
  readonly newId: () => DraftId
  readonly now: Now
}

/** What is said, and the form to fill in, where there is one. */
export interface DeskReply {
  readonly message: Message
  readonly form?: NoteForm
}

/** @returns answers one command. Throws what the store throws */
export function openNoteDesk(collaborators: NoteDeskCollaborators) {
  const { store, library, approvers, read, changed, tell, newId, now } = collaborators

  /** An admin of one workspace approves for it alone: where many share the bot, its answers are everybody's. */
  const isApprover = (by: Doer, { author }: Draft): boolean =>
    approvers.length > 0
      ? approvers.some(({ platform, person }) => platform === by.platform && person === by.person)
      : by.admin === true &&
        author?.platform === by.platform &&
        author.workspace === by.workspace &&
        (by.platform !== 'slack' || by.workspace === undefined)

  const isAuthor = ({ author }: Draft, by: Doer): boolean => author !== undefined && isSamePerson(author, by)

  /** Whether this person may know of it at all. */
  const maySee = (draft: Draft, by: Doer): boolean =>
    isAuthor(draft, by) ||
    (isApprover(by, draft) && (draft.state === 'waiting' || draft.state === 'approved'))

  /** The answer made of this very file: what is read is what the answers will read. */
  async function cardsOf(draft: Draft): Promise<readonly AnswerCard[]> {
    const file = draft.file ?? fileFor(draft, library(), now())
    const corpus = file && (await read(file))
    if (!corpus) return []
    const alone: Library = { ...library(), corpus, readTold: readingTold(library().analysis) }
    return [...corpus.talks.keys(), ...corpus.passages.keys()].flatMap((id) => cardFor(id, alone) ?? [])
  }

  const pressesFor = (draft: Draft, by: Doer, isReady: boolean): readonly NotePressed[] =>
    PRESSES.filter(({ move, press }) => {
      const { from }: { readonly from: readonly Draft['state'][] } = MOVES[move]
      return (
        from.includes(draft.state) &&
        mayMove(draft, move, by, isApprover(by, draft)) &&
        (press !== 'send' || isReady)
      )
    }).map(({ press }) => press)

  async function show(draft: Draft, by: Doer, first?: string): Promise<Message> {
    if (!maySee(draft, by)) return present.presentNoteSaying(first ?? SAID.onlyAuthor)
    const missing = draft.file ? [] : missingIn(draft.fields, library())
    const cards = missing.length === 0 ? await cardsOf(draft) : []
    const isReady = cards.length > 0
    return present.presentDraft({
      draft,
      ...(first !== undefined && { first }),
      cards,
      missing: missing.length === 0 && !isReady && draft.state !== 'declined' ? [SAID.unread] : missing,
      presses: pressesFor(draft, by, isReady),
      withSource: !isAuthor(draft, by) || draft.state === 'waiting',
    })
  }

  async function write(text: string, by: Doer): Promise<DeskReply> {
    const { text: left, taken } = withoutPrivateParts(withoutUnseen(text))
    if (!isVisible(left)) return { message: present.presentNoteSaying(SAID.empty) }
    const { platform, workspace, person } = by
    const draft: Draft = {
      id: newId(),
      revision: 1,
      state: 'written',
      author: { platform, person, ...(workspace && { workspace }) },
      source: left,
      fields: fieldsFor(left, library()),
      changedAt: now(),
    }
    if (!(await store.add(draft))) return { message: present.presentNoteSaying(SAID.tooMany) }
    const message = by.alone ? await show(draft, by) : present.presentKept(draft)
    return { message, form: formFor(draft, library(), taken) }
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
    if (move === 'approve') await changed()
    if (made.author && !isAuthor(made, by))
      await tell(made.author, present.presentDecided(made, move), `note ${made.id} ${made.revision}`)
    return show(made, by, SAID.done[move])
  }

  async function withdraw(press: NotePress, by: Doer): Promise<Message> {
    const made = await make('withdraw', press, by)
    if (isMessage(made)) return made
    await changed()
    return present.presentNoteSaying(SAID.done.withdraw)
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
    const { from }: { readonly from: readonly Draft['state'][] } = MOVES[move]
    const message = await show(draft, by, draft.revision === revision ? undefined : SAID.late)
    if (!from.includes(draft.state) || !mayMove(draft, move, by, isApprover(by, draft))) return { message }
    return { message, form: kind === 'word' ? { kind, id, revision } : formFor(draft, library(), []) }
  }

  return async (command: NoteCommand, by: Doer): Promise<DeskReply> => {
    if (!by.alone && command.kind !== 'write') return { message: present.presentNoteSaying(SAID.alone) }
    switch (command.kind) {
      case 'write':
        return write(command.text, by)
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
      case 'fill': {
        const fields = {
          ...command.fields,
          text: withoutPrivateParts(withoutUnseen(command.fields.text)).text.slice(0, LONGEST_FIELD.text),
        }
        const made = await make('fill', command, by, () => ({ fields }))
        return { message: isMessage(made) ? made : await show(made, by) }
      }
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

/** What can be pressed below a draft, in this order. */
const PRESSES: readonly { readonly press: NotePressed; readonly move: Move }[] = [
  { press: 'send', move: 'send' },
  { press: 'approve', move: 'approve' },
  { press: 'form', move: 'fill' },
  { press: 'return', move: 'return' },
  { press: 'decline', move: 'decline' },
  { press: 'withdraw', move: 'withdraw' },
]

const isMessage = (made: Draft | Message): made is Message => 'pieces' in made

const refOf = ({ platform, workspace }: Doer) => ({ platform, ...(workspace && { workspace }) })
