// A withdrawal is whole: what was built on a withdrawn note repeats its words, and is withdrawn with it. Until that is done the
// store counts it as withdrawn already, so that nothing of it is answered from whatever happens in between.
import type { Draft, DraftStore } from '../domain/drafts/draft.ts'
import type { Now } from '../domain/ports.ts'
import { movedByItself } from '../drafts/moved.ts'
import type { OwnMove } from '../drafts/moves.ts'

export interface WholeCollaborators {
  readonly store: DraftStore
  readonly now: Now
  /** What a draft is about, for its author. */
  readonly titleOf: (draft: Draft) => string
}

/** Makes a move that nobody makes. @returns whether it was made here */
export async function moveByItself(
  draft: Draft,
  move: OwnMove,
  { store, now, titleOf }: WholeCollaborators,
): Promise<boolean> {
  const next = movedByItself(draft, move, titleOf(draft), now())
  return next !== undefined && store.replace(next)
}

/** Withdraws what is built on withdrawn notes. @returns how many; what somebody else changes meanwhile is left to the next call */
export async function keepWhole(collaborators: WholeCollaborators): Promise<number> {
  let all = 0
  for (;;) {
    let fallen = 0
    for (const draft of await collaborators.store.fallen())
      if (await moveByItself(draft, 'fall', collaborators)) fallen += 1
    all += fallen
    if (fallen === 0) return all
  }
}
