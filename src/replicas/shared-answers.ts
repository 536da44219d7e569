// What any replica has shown last, and what this one showed before a restart. While the state is away each replica knows
// its own answers: what is said next may then be answered as if nothing had been shown.
import type { LastAnswers } from '../domain/store-ports.ts'
import { type AskingCollaborators, asking } from './asking.ts'

/** An answer waits for it: what is said next seldom matters more than what is said now. It is written all the same. */
const KEEPING_WAIT_MS = 500

/** What is said of an answer has no answer of its own without it, and on a busy machine a statement may take so long. */
const ASKING_WAIT_MS = 2_000

export interface SharedAnswersCollaborators extends AskingCollaborators {
  /** What this replica has shown itself. */
  readonly own: LastAnswers
}

/** @param shared opens what is shared; it is asked first, as another replica may have answered since */
export function sharedAnswers(
  shared: () => Promise<LastAnswers>,
  { own, ...collaborators }: SharedAnswersCollaborators,
): LastAnswers {
  const asked = {
    what: 'what was shown last',
    without:
      'what is said of an answer that another replica gave, or this one before a restart, is not understood',
  }
  const ask = asking(shared, asked, collaborators)
  return {
    async keep(places, answer) {
      await own.keep(places, answer)
      await ask((answers) => answers.keep(places, answer), KEEPING_WAIT_MS)
    },
    async keepAll(shown) {
      await own.keepAll(shown)
      await ask((answers) => answers.keepAll(shown), KEEPING_WAIT_MS)
    },
    of: async (places) => (await ask((answers) => answers.of(places), ASKING_WAIT_MS)) ?? own.of(places),
  }
}
