// Who may see a draft, what they see, and what they may press.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Differing, Doer, Draft, NoteFile } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import type { Corpus, Noted } from '../../domain/library/corpus.ts'
import type { Now } from '../../domain/ports.ts'
import { textOf } from '../../domain/text/prose.ts'
import { difference } from '../../drafts/difference.ts'
import { mayMove } from '../../drafts/moved.ts'
import { MOVES, type Move } from '../../drafts/moves.ts'
import { type Approvers, type Approving, approvingOf, decides, isAuthor } from '../../drafts/who-decides.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { cardFor } from '../../query/answer/cards.ts'
import type { Library } from '../../query/library/library.ts'
import { readingTold } from '../../query/library/sentence-cache.ts'
import { originalOf } from './corrections.ts'
import { lackingIn } from './made-on.ts'
import { fileFor, headOf } from './note-fields.ts'

export interface ViewCollaborators {
  readonly library: () => Library
  readonly approvers: Approvers
  /** Reads one file as all notes are read; nothing of it is kept. */
  readonly read: (file: NoteFile) => Promise<Corpus | undefined>
  readonly now: Now
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

/** Of who approves what somebody who approves notes wrote themselves. */
const ON_APPROVAL: Readonly<Record<Approving, string | undefined>> = {
  none: undefined,
  others: SAID.anotherApproves,
  all: SAID.ownApproval,
}

/** Whether the table has the move from the state in which the draft is. */
export const isMoveFrom = ({ state }: Draft, move: Move): boolean => {
  const { from }: { readonly from: readonly Draft['state'][] } = MOVES[move]
  return from.includes(state)
}

/** What a note tells: title and people in one line, then its sentences. */
function linesOf(noted: Noted): readonly string[] {
  const speakers = noted.type === 'talk' ? noted.speakers : []
  const head = speakers.length > 0 ? `${noted.title} (${speakers.join(', ')})` : noted.title
  return [head, ...noted.sentences.map(({ prose }) => textOf(prose))]
}

export function viewingDrafts({ library, approvers, read, now }: ViewCollaborators) {
  const approving = (by: Doer, draft: Draft): Approving => approvingOf(by, draft, approvers)

  /** Whether it is theirs to decide about. */
  const isApprover = (by: Doer, draft: Draft): boolean => decides(draft, by, approving(by, draft))

  /** Whether this person may know what stands in it. */
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

  /** What a correction takes away and what it adds, sentence by sentence; undefined for what is no correction. */
  async function differenceOf(draft: Draft): Promise<readonly Differing[] | undefined> {
    const original = originalOf(draft.fields, library())
    const file = original && (draft.file ?? fileFor(draft, library(), now()))
    const corpus = file && (await read(file))
    if (!corpus) return undefined
    const told = [...corpus.talks.values(), ...corpus.passages.values()].flatMap(linesOf)
    return difference(linesOf(original.noted), told)
  }

  const pressesFor = (draft: Draft, by: Doer, isReady: boolean): readonly NotePressed[] => [
    // What was declined is begun anew, as nobody reads it any more.
    ...(draft.state === 'declined' && isAuthor(draft, by) ? (['again'] as const) : []),
    ...PRESSES.filter(
      ({ move, press }) =>
        isMoveFrom(draft, move) &&
        mayMove(draft, move, by, approving(by, draft)) &&
        (press !== 'send' || isReady) &&
        // Whoever wrote it changes or withdraws it.
        !(isAuthor(draft, by) && (press === 'return' || press === 'decline')),
    ).map(({ press }) => press),
  ]

  return {
    approving,
    isApprover,
    maySee,
    /**
     * @param first said before all else: what was just done
     * @param remarks what became of the words that came
     */
    async show(draft: Draft, by: Doer, first?: string, remarks?: readonly string[]): Promise<Message> {
      if (draft.state === 'withdrawn') return present.presentNoteSaying(SAID.states.withdrawn)
      if (!maySee(draft, by)) return present.presentNoteSaying(first ?? SAID.onlyAuthor)
      const { state, fields } = draft
      const isOver = state === 'declined' || state === 'approved'
      const missing = isOver ? [] : lackingIn(draft, library())
      const cards = missing.length === 0 && state !== 'declined' ? await cardsOf(draft) : []
      const isReady = cards.length > 0
      return present.presentDraft({
        draft,
        ...(first !== undefined && { first }),
        remarks,
        head: headOf(fields, library()),
        cards,
        missing: missing.length === 0 && !isReady && state !== 'declined' ? [SAID.unread] : missing,
        presses: pressesFor(draft, by, isReady),
        onApproval:
          state === 'waiting' && isAuthor(draft, by) ? ON_APPROVAL[approving(by, draft)] : undefined,
        difference: await differenceOf(draft),
        withSource: !isAuthor(draft, by) || state === 'waiting',
      })
    },
  }
}
