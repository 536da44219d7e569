// Posts where nobody asked just now: the digest. Every attempt at one slot carries the same nonce, by which
// Discord returns the message that stands there already instead of writing it twice.
import { createHash } from 'node:crypto'
import {
  RateLimitError,
  type RawFile,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
  Routes,
} from 'discord.js'
import type { PostOutcome } from '../../../domain/digests/digest.ts'
import type { Log, PostMessage } from '../../../domain/ports.ts'
import { isKnown, isLasting, meaningOf, reasonOf, wordsOf } from '../errors.ts'
import { NONCE } from '../limits.ts'
import { withoutPictures } from '../render/pictures.ts'
import { REFUSED, renderPlain, shapeOf } from '../render/plain.ts'
import { renderMessage } from '../render.ts'

/** How long to wait where Discord does not say. */
const BUSY_MS = 30_000

/** What a client has to offer for posting. */
export interface Sending {
  readonly rest: Pick<REST, 'post'>
}

/**
 * @returns posts a message; each outcome follows the table of refusals.ts. Components that Discord refuses are a
 *   defect of ours: the message is sent once more as text, and the log says so.
 */
export function postMessage(client: Sending, log: Log): PostMessage {
  return async (channel, message, slot) => {
    const rendered = withoutPictures(renderMessage(message))
    const nonce = nonceOf(`${channel.id} ${slot}`)
    const post = (form: RESTPostAPIChannelMessageJSONBody) => createMessage(client, channel.id, form, nonce)
    // People read why in words; the code stands in the log alone.
    const ended = (error: unknown): PostOutcome => {
      log.info({ slot, reason: reasonOf(error) }, 'Discord did not accept a digest')
      return outcomeOf(error)
    }
    try {
      return posted(await post(rendered))
    } catch (error) {
      if (meaningOf(error) !== 'mistake') return ended(error)
      log.warn({ slot, reason: reasonOf(error), shape: shapeOf(rendered) }, REFUSED)
    }
    try {
      return posted(await post(renderPlain(rendered)))
    } catch (error) {
      return ended(error)
    }
  }
}

/**
 * One message in a channel or thread.
 * @param nonce the same for what must not stand there twice
 * @throws what the library throws, see errors.ts
 */
export async function createMessage(
  client: Sending,
  channelId: string,
  form: RESTPostAPIChannelMessageJSONBody,
  nonce: string,
  files: readonly RawFile[] = [],
): Promise<RESTPostAPIChannelMessageResult> {
  const body = { ...form, nonce, enforce_nonce: true }
  return (await client.rest.post(Routes.channelMessages(channelId), {
    body,
    files: [...files],
  })) as RESTPostAPIChannelMessageResult
}

/** The same key gives the same nonce, after a restart too. */
export const nonceOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, NONCE)

/** Discord is believed only where it names the message (connect/said.ts). */
export const posted = ({ id }: RESTPostAPIChannelMessageResult): PostOutcome => ({
  kind: 'posted',
  messageId: id,
})

/** What an error of a post comes to. */
export function outcomeOf(error: unknown): PostOutcome {
  const meaning = meaningOf(error)
  const reason = wordsOf(error)
  switch (meaning) {
    case 'token':
      return isLasting(error)
        ? { kind: 'gone', reason: "Discord refuses the bot's token" }
        : { kind: 'busy', retryAfterMs: BUSY_MS }
    case 'channel':
      return { kind: 'gone', reason: `Discord does not let the bot post there: ${reason}` }
    case 'mistake':
    case 'over':
      // Without a code that says so, nobody knows that the same is refused next time.
      return isKnown(error)
        ? { kind: 'gone', reason: `Discord does not accept the message: ${reason}` }
        : { kind: 'busy', retryAfterMs: BUSY_MS }
    case 'busy':
      return { kind: 'busy', retryAfterMs: error instanceof RateLimitError ? pauseOf(error) : BUSY_MS }
    case 'unclear':
      return { kind: 'unclear', reason: 'No clear answer came from Discord' }
    default:
      return meaning satisfies never
  }
}

/** The pause that Discord asks for, whichever of its limits was met. */
export const pauseOf = ({ timeToReset, retryAfter, sublimitTimeout }: RateLimitPause): number =>
  Math.max(timeToReset, retryAfter, sublimitTimeout)

type RateLimitPause = Pick<RateLimitError, 'timeToReset' | 'retryAfter' | 'sublimitTimeout'>
