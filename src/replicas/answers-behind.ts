// Where one process has a file of its own, no answer waits for the file: writing it holds the only thread until the disk
// has it. What was shown is written a moment behind, all of that moment in one statement.
import type { LastAnswer } from '../domain/answers/last-answer.ts'
import type { LastAnswers } from '../domain/store-ports.ts'

/** What is shown in the last moment before a kill -9 is forgotten: who asks on asks again. */
const BEHIND_MS = 1_000

export interface AnswersBehind extends LastAnswers {
  /** Writes now what is left. */
  settled(): Promise<void>
}

/** @param answers take what was shown, a moment later; asked what was shown last, they have all of it */
export function answersBehind(answers: LastAnswers): AnswersBehind {
  let waiting = new Map<string, LastAnswer>()
  let timer: NodeJS.Timeout | undefined

  async function settled(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const shown = waiting
    waiting = new Map()
    if (shown.size > 0) await answers.keepAll(shown)
  }

  async function keepAll(shown: ReadonlyMap<string, LastAnswer>): Promise<void> {
    for (const [place, answer] of shown) waiting.set(place, answer)
    timer ??= setTimeout(() => void settled().catch(() => {}), BEHIND_MS).unref()
  }

  return {
    keep: (places, answer) => keepAll(new Map(places.map((place) => [place, answer]))),
    keepAll,
    async of(places) {
      await settled()
      return answers.of(places)
    },
    settled,
  }
}
