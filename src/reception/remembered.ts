// What was shown before is found again by whoever may speak of it: everybody in the thread, and in a channel the person
// who asked.
import type { LastAnswer } from '../domain/answers/last-answer.ts'
import type { Asker, Middleware, Reception } from '../domain/ports.ts'
import { remembering } from '../domain/requests/remembering.ts'
import type { LastAnswers } from '../domain/store-ports.ts'

/** Lets what is said speak of what was shown, in the same thread, and to the same person in the same channel. */
export const remembered =
  (lastAnswers: LastAnswers): Middleware =>
  (asked, next) => {
    const { channel } = asked
    if (channel === undefined) return next()
    const places = placesOf({ ...asked, channel })
    let kept: LastAnswer | undefined
    return next((received) => ({
      ...received,
      conversation: remembering(received.conversation, {
        last: () => lastAnswers.of(places),
        keep(answer) {
          kept = answer
          return lastAnswers.keep(places, answer)
        },
      }),
      shownIn: async (message) => {
        if (kept) await lastAnswers.keep([placeOf({ ...asked, channel }, 'thread', message)], kept)
      },
    }))
  }

/** Whether something is remembered of a thread: who speaks there may speak of it. */
export const shownIn =
  (lastAnswers: LastAnswers): NonNullable<Reception['hasShownIn']> =>
  async ({ channel, thread, ...asked }) =>
    channel !== undefined &&
    thread !== undefined &&
    (await lastAnswers.of([placeOf({ ...asked, channel }, 'thread', thread)])) !== undefined

type Placed = Asker & { readonly channel: string }

/** The nearest first. A channel of direct messages has one person who asks. */
function placesOf(asked: Placed): readonly string[] {
  const { thread, person } = asked
  return [
    ...(thread === undefined ? [] : [placeOf(asked, 'thread', thread)]),
    placeOf(asked, 'person', person),
  ]
}

const placeOf = (
  { platform, workspace, channel }: Pick<Placed, 'platform' | 'workspace' | 'channel'>,
  of: 'thread' | 'person',
  id: string,
): string => JSON.stringify([platform, workspace ?? '', channel, of, id])
