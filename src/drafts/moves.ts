// What may become of a draft, and by whom: one table, one function that keeps to it.
import {
  type Doer,
  type Draft,
  type DraftState,
  isSamePerson,
  type NoteFields,
  type NoteFile,
  type ToTell,
} from '../domain/drafts/draft.ts'
import { type Approving, decides, isAuthor } from './who-decides.ts'

/** Who makes a move: whoever wrote the draft, or an approver. */
type By = 'author' | 'approver'

interface MoveRow {
  readonly from: readonly DraftState[]
  readonly to: DraftState
  readonly by: readonly By[]
  /** Who is told of it, unless they made it. */
  readonly tells?: 'author' | 'approvers'
  readonly why: string
  /** A state from which it can be made and by whom, and one from which it cannot. */
  readonly example: readonly [DraftState, By]
  readonly nearMiss: readonly [DraftState, By]
}

export const MOVES = {
  fill: {
    from: ['written', 'returned', 'waiting'],
    to: 'written',
    by: ['author'],
    why: 'what is changed has to be sent again: nobody approves what they have not seen',
    example: ['returned', 'author'],
    nearMiss: ['approved', 'author'],
  },
  send: {
    from: ['written', 'returned'],
    to: 'waiting',
    by: ['author'],
    tells: 'approvers',
    why: 'only who wrote it says that it may be read by others',
    example: ['written', 'author'],
    nearMiss: ['written', 'approver'],
  },
  approve: {
    from: ['waiting'],
    to: 'approved',
    by: ['approver'],
    tells: 'author',
    why: 'somebody who answers for the notes has read it',
    example: ['waiting', 'approver'],
    nearMiss: ['waiting', 'author'],
  },
  return: {
    from: ['waiting'],
    to: 'returned',
    by: ['approver'],
    tells: 'author',
    why: 'something is to be changed before it can be approved',
    example: ['waiting', 'approver'],
    nearMiss: ['written', 'approver'],
  },
  decline: {
    from: ['waiting'],
    to: 'declined',
    by: ['approver'],
    tells: 'author',
    why: 'it will be no note, and nothing of it is kept',
    example: ['waiting', 'approver'],
    nearMiss: ['approved', 'approver'],
  },
  withdraw: {
    from: ['written', 'waiting', 'returned', 'approved'],
    to: 'withdrawn',
    by: ['author', 'approver'],
    tells: 'author',
    why: 'it is theirs; and a note that turns out wrong must not wait for its author',
    example: ['approved', 'author'],
    nearMiss: ['declined', 'author'],
  },
} as const satisfies Readonly<Record<string, MoveRow>>

export type Move = keyof typeof MOVES

/** What a move brings along. */
export interface Brought {
  readonly fields?: NoteFields
  readonly file?: NoteFile
  readonly word?: string
  /** With `send`: who is to be told that it waits. */
  readonly approvers?: readonly ToTell['to'][]
  /** With `withdraw`: what it was about, for who is told that it is gone. */
  readonly about?: string
}

/**
 * Why a move is not made. `other`: not theirs to make. `late`: it has changed since it was shown, or is in a state
 * from which the move is not made.
 */
export type NotMoved = 'other' | 'late'

export interface Moving {
  readonly by: Doer
  readonly approving: Approving
  /** The revision that was shown to whoever makes the move. */
  readonly revision: number
  /** Epoch milliseconds. */
  readonly now: number
}

/** Whether this person may make the move, whatever state the draft is in. */
export const mayMove = (draft: Draft, move: Move, by: Doer, approving: Approving): boolean => {
  const roles: readonly By[] = MOVES[move].by
  return (
    (roles.includes('approver') && decides(draft, by, approving) && !isTheirsAlone(draft)) ||
    (roles.includes('author') && isAuthor(draft, by))
  )
}

/** Before it is sent nobody else knows of it. */
const isTheirsAlone = ({ state }: Draft): boolean => state === 'written' || state === 'returned'

/**
 * The draft after a move; its revision is one more.
 * @param brought what the move brings: fields with `fill`, the file and who is told with `send`, a word with `return` and `decline`
 * @returns why not, where the table does not have it
 */
export function moved(draft: Draft, move: Move, moving: Moving, brought: Brought = {}): Draft | NotMoved {
  const { by, approving, revision, now } = moving
  if (!mayMove(draft, move, by, approving)) return 'other'
  const row: MoveRow = MOVES[move]
  if (draft.revision !== revision || !row.from.includes(draft.state)) return 'late'
  // Who has not been told of the state before need not be any more.
  const { file: before, word: _, untold: __, ...kept } = draft
  const untold = untoldOf(draft, row, by, brought)
  const file = move === 'fill' ? undefined : (brought.file ?? before)
  return withoutWhatIsOver({
    ...kept,
    ...(brought.fields && { fields: brought.fields }),
    ...(file && { file }),
    ...(brought.word && { word: brought.word }),
    ...(move === 'approve' && { approver: nameOf(by) }),
    ...(untold.length > 0 && { untold }),
    state: row.to,
    revision: revision + 1,
    changedAt: now,
  })
}

function untoldOf(
  { author }: Draft,
  { tells }: MoveRow,
  by: Doer,
  { approvers = [], about }: Brought,
): readonly ToTell[] {
  const all = tells === 'approvers' ? approvers : tells === 'author' && author ? [author] : []
  return all
    .filter((to) => !('person' in to && isSamePerson(to, by)))
    .map((to) => ({ to, tries: 0, ...(about && { about }) }))
}

const nameOf = ({ platform, person, name }: Doer) => ({ platform, person, ...(name && { name }) })

const NO_FIELDS: NoteFields = { edition: '', text: '' }

/**
 * What is decided needs its source no longer. Of what is withdrawn only the id stays, with who approved it and the name
 * of the file, so that the file can be taken away everywhere, and until they are told who is to be; of what is declined, who
 * wrote it and the word they are told.
 */
function withoutWhatIsOver(draft: Draft): Draft {
  if (draft.state === 'approved') {
    const { account: _, ...fields } = draft.fields
    return { ...draft, source: '', fields }
  }
  if (draft.state === 'declined') {
    const { file: _, ...kept } = draft
    return { ...kept, source: '', fields: NO_FIELDS }
  }
  if (draft.state !== 'withdrawn') return draft
  const { file, word: _, ...kept } = draft
  return {
    ...kept,
    author: undefined,
    source: '',
    fields: NO_FIELDS,
    ...(draft.approver && file && { file: { name: file.name, text: '' } }),
  }
}
