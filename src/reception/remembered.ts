// What was shown before is found again by whoever may speak of it: everybody in the thread, and in a channel the person
// who asked.
import type { LastAnswer } from '../domain/answers/last-answer.ts'
import type { ChannelRef } from '../domain/digests/digest.ts'
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
    const near = placesNear({ ...asked, channel })
    let kept: LastAnswer | undefined
    return next((received) => ({
      ...received,
      conversation: remembering(received.conversation, {
        last: () => lastAnswers.of(near),
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
    (await lastAnswers.of(inThread({ ...asked, channel }, thread))) !== undefined

/** What was posted in a channel though nobody there asked for it. */
export type Posted = (channel: ChannelRef, message: string, shown: readonly string[]) => Promise<void>

/** Lets what is said speak of what a digest showed: in its thread, in a reply to it, and in its channel. */
export const posted =
  (lastAnswers: LastAnswers): Posted =>
  ({ platform, id: channel }, message, shown) =>
    lastAnswers.keep(
      [message, ''].map((thread) => digestPlace({ platform, channel }, thread)),
      { shown, left: [] },
    )

type Placed = Pick<Asker, 'platform' | 'workspace' | 'thread' | 'person'> & { readonly channel: string }

/** Where an answer is kept. A channel of direct messages has one person who asks. */
function placesOf(asked: Placed): readonly string[] {
  const { thread, person } = asked
  return [
    ...(thread === undefined ? [] : [placeOf(asked, 'thread', thread)]),
    placeOf(asked, 'person', person),
  ]
}

/** Where what is spoken of was shown, the nearest first: an answer, or a digest, at whose places no answer is kept. */
const placesNear = (asked: Placed): readonly string[] => [
  ...(asked.thread === undefined ? [] : inThread(asked, asked.thread)),
  placeOf(asked, 'person', asked.person),
  digestPlace(asked, ''),
]

const inThread = (asked: Omit<Placed, 'person'>, thread: string): readonly string[] => [
  placeOf(asked, 'thread', thread),
  digestPlace(asked, thread),
]

/** A digest knows of no workspace where one token reaches all. @param thread empty: anywhere in the channel */
const digestPlace = ({ platform, channel }: Pick<Placed, 'platform' | 'channel'>, thread: string): string =>
  JSON.stringify([platform, channel, 'digest', thread])

const placeOf = (
  { platform, workspace, channel }: Pick<Placed, 'platform' | 'workspace' | 'channel'>,
  of: 'thread' | 'person',
  id: string,
): string => JSON.stringify([platform, workspace ?? '', channel, of, id])
