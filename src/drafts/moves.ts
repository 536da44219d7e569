// What may become of a draft, and by whom: one table.
import type { DraftState, News } from '../domain/drafts/draft.ts'

/** Who makes a move: whoever wrote the draft, an approver, or nobody: it comes with time, or with what became of something else. */
export type By = 'author' | 'approver' | 'nobody'

export interface MoveRow {
  readonly from: readonly DraftState[]
  readonly to: DraftState
  readonly by: readonly By[]
  /** From which of them an approver may make it; absent: from all. */
  readonly approverFrom?: readonly DraftState[]
  /** Who is told of it, unless they made it. */
  readonly tells?: 'author' | 'approvers'
  /** What they are told, where the state does not say it. */
  readonly news?: News
  readonly why: string
  /** A state from which it can be made and by whom, and one from which it cannot. */
  readonly example: readonly [DraftState, By]
  readonly nearMiss: readonly [DraftState, By]
}

export const MOVES = {
  fill: {
    from: ['begun', 'written', 'returned', 'waiting'],
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
    why: 'it will be no note; its words stay with who wrote them for a while',
    example: ['waiting', 'approver'],
    nearMiss: ['approved', 'approver'],
  },
  withdraw: {
    from: ['begun', 'written', 'waiting', 'returned', 'approved', 'declined'],
    to: 'withdrawn',
    by: ['author', 'approver'],
    // What waits they decline, with a word, and its author keeps the text.
    approverFrom: ['approved'],
    tells: 'author',
    why: 'it is theirs; and a note that turns out wrong must not wait for its author',
    example: ['approved', 'author'],
    nearMiss: ['withdrawn', 'author'],
  },
  lapse: {
    from: ['waiting'],
    to: 'returned',
    by: ['nobody'],
    tells: 'author',
    news: 'lapse',
    why: 'what nobody decides about in time is its author’s again, who may send it once more',
    example: ['waiting', 'nobody'],
    nearMiss: ['approved', 'nobody'],
  },
  fall: {
    from: ['begun', 'written', 'waiting', 'returned', 'approved', 'declined'],
    to: 'withdrawn',
    by: ['nobody'],
    tells: 'author',
    news: 'fall',
    why: 'a correction repeats words of the note that it was made of: they go with it',
    example: ['approved', 'nobody'],
    nearMiss: ['withdrawn', 'nobody'],
  },
  lose: {
    from: ['begun', 'written', 'waiting', 'returned', 'approved', 'declined'],
    to: 'withdrawn',
    by: ['nobody'],
    tells: 'author',
    news: 'lose',
    why: 'the operator has taken out what it puts right, whose words it repeats',
    example: ['approved', 'nobody'],
    nearMiss: ['withdrawn', 'nobody'],
  },
  takeOut: {
    from: ['approved'],
    to: 'withdrawn',
    by: ['nobody'],
    tells: 'author',
    news: 'takeOut',
    why: 'the operator has taken its file away, and answers for what is answered',
    example: ['approved', 'nobody'],
    nearMiss: ['waiting', 'nobody'],
  },
} as const satisfies Readonly<Record<string, MoveRow>>

export type Move = keyof typeof MOVES

/** A move that nobody makes. */
export type OwnMove = 'lapse' | 'fall' | 'lose' | 'takeOut'
