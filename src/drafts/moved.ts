// A draft after a move of the table, or why the move is not made.
import {
  type Doer,
  type Draft,
  type DraftState,
  isSamePerson,
  type NoteFields,
  type NoteFile,
  type ToTell,
} from '../domain/drafts/draft.ts'
import { MOVES, type Move, type MoveRow, type OwnMove } from './moves.ts'
import { type Approving, decides, isAuthor } from './who-decides.ts'

/** What a move brings along. */
export interface Brought {
  readonly fields?: NoteFields
  readonly file?: NoteFile
  readonly word?: string
  /** With `send`: who is to be told that it waits. */
  readonly approvers?: readonly ToTell['to'][]
  /** What it is about, for the people who are told of it. */
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
  const { by: roles, approverFrom }: MoveRow = MOVES[move]
  const isForApprover =
    roles.includes('approver') && !isTheirsAlone(draft) && approverFrom?.includes(draft.state) !== false
  return (isForApprover && decides(draft, by, approving)) || (roles.includes('author') && isAuthor(draft, by))
}

/** Before it is sent nobody else knows of it, and once it is theirs again nobody any more. */
const ITS_AUTHORS: ReadonlySet<DraftState> = new Set(['begun', 'written', 'returned', 'declined'] as const)
const isTheirsAlone = ({ state }: Draft): boolean => ITS_AUTHORS.has(state)

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
  const next = after(draft, row, by, brought, now)
  return move === 'approve' ? { ...next, approver: nameOf(by) } : next
}

/**
 * The draft after a move that nobody makes.
 * @param about for its author, who is told
 * @returns undefined where the table does not have it
 */
export function movedByItself(draft: Draft, move: OwnMove, about: string, now: number): Draft | undefined {
  const row: MoveRow = MOVES[move]
  return row.from.includes(draft.state) ? after(draft, row, undefined, { about }, now) : undefined
}

function after(draft: Draft, row: MoveRow, by: Doer | undefined, brought: Brought, now: number): Draft {
  // Who has not been told of the state before need not be any more.
  const { file: before, word: _, untold: __, ...kept } = draft
  const untold = untoldOf(draft, row, by, brought)
  // What is its author’s again has to be sent again.
  const file = ITS_AUTHORS.has(row.to) ? undefined : (brought.file ?? before)
  return withoutWhatIsOver({
    ...kept,
    ...(brought.fields && { fields: brought.fields }),
    ...(file && { file }),
    ...(brought.word && { word: brought.word }),
    ...(untold.length > 0 && { untold }),
    state: row.to,
    revision: draft.revision + 1,
    changedAt: now,
  })
}

function untoldOf(
  { author, state, fields }: Draft,
  { tells, news }: MoveRow,
  by: Doer | undefined,
  { approvers = [], about }: Brought,
): readonly ToTell[] {
  // Whoever closed a form knows of no draft.
  const writer = author && state !== 'begun' ? [author] : []
  const all = tells === 'approvers' ? approvers : tells === 'author' ? writer : []
  return all
    .filter((to) => !(by && 'person' in to && isSamePerson(to, by)))
    .map((to) => toTell(to, about, { ...(news && { news }), ...isCorrectionIn(fields) }))
}

/** Who is still to be told; of what it is about a channel is told nothing, as others read it. */
export const toTell = (
  to: ToTell['to'],
  about: string | undefined,
  more?: Pick<ToTell, 'news' | 'since' | 'isCorrection'>,
): ToTell => ({ to, tries: 0, ...('person' in to && about && { about }), ...more })

/** What is told of it still says so once its fields are erased. */
export const isCorrectionIn = ({ corrects }: NoteFields): Pick<ToTell, 'isCorrection'> =>
  corrects === undefined ? {} : { isCorrection: true }

const nameOf = ({ platform, person, name }: Doer) => ({ platform, person, ...(name && { name }) })

const NO_FIELDS: NoteFields = { edition: '', text: '' }

/**
 * What is decided needs its source no longer. What is declined stays its author's, with the word they are told. Of what is
 * withdrawn only the id stays, with who approved it and the name of the file, so that the file can be taken away
 * everywhere, and until they are told who is to be.
 */
function withoutWhatIsOver(draft: Draft): Draft {
  if (draft.state === 'approved' || draft.state === 'declined') {
    const { account: _, ...fields } = draft.fields
    return { ...draft, source: '', fields }
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
