// Every answer passes here with who asked: what was not answered is taken down, and who asked is not.
import { createHash } from 'node:crypto'
import type { Asker, Middleware } from '../domain/ports.ts'
import type { Reply } from '../domain/requests/reply.ts'
import { MARKS } from '../domain/unanswered.ts'

export interface TakingDown {
  /** The topics that this reply left unanswered, folded. */
  topicsIn(reply: Reply): readonly string[]
  /** Takes down one of them. Never throws, and is not waited for. */
  add(topic: string, mark: number): void
}

/** @param opening what takes it down, once it is there; undefined where nobody wants it */
export const unanswered =
  (opening: () => Promise<TakingDown | undefined>): Middleware =>
  (asked, next) =>
    next((received) => ({
      ...received,
      conversation: {
        async answer(request) {
          const reply = await received.conversation.answer(request)
          const kept = await opening()
          if (kept && 'message' in reply)
            for (const topic of kept.topicsIn(reply)) kept.add(topic, markOf(asked, topic))
          return reply
        },
      },
    }))

/** The same person has another mark for each topic, so that marks of two topics tell nothing together. */
export const markOf = ({ platform, workspace, person }: Asker, topic: string): number =>
  createHash('sha256')
    .update(JSON.stringify([platform, workspace ?? '', person, topic]))
    .digest()
    .readUInt32BE() % MARKS
