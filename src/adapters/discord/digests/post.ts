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
import type { PostOutcome } from '../../../domain/digest.ts'
import type { Log, PostMessage } from '../../../domain/ports.ts'
import { meaningOf, reasonOf } from '../errors.ts'
import type { Health } from '../health.ts'
import { NONCE } from '../limits.ts'
import { withoutPictures } from '../render/pictures.ts'
import { REFUSED, renderPlain, shapeOf } from '../render/plain.ts'
import { renderMessage } from '../render.ts'

/** How long to wait where Discord does not say. */
const BUSY_MS = 30_000

/**
 * Attempts at a post whose answer is lost. The library itself repeats three times after a time-out or a reset,
 * but not after a connection that was closed in between.
 */
const ATTEMPTS = 3

/** What a client has to offer for posting. */
export interface Sending {
  readonly rest: Pick<REST, 'post'>
}

/**
 * @returns posts a message; each outcome follows the table of errors.ts. Components that Discord refuses are a
 *   defect of ours: the message is sent once more as text, and the log says so.
 */
export function postMessage(client: Sending, health: Pick<Health, 'watchToken'>, log: Log): PostMessage {
  return async (channel, message, slot) => {
    const rendered = withoutPictures(renderMessage(message))
    const nonce = nonceOf(`${channel.id} ${slot}`)
    const post = (form: RESTPostAPIChannelMessageJSONBody) =>
      health.watchToken(repeated(() => createMessage(client, channel.id, form, nonce)))
    try {
      return posted(await post(rendered))
    } catch (error) {
      if (meaningOf(error) !== 'mistake') return outcomeOf(error)
      log.warn({ slot, reason: reasonOf(error), shape: shapeOf(rendered) }, REFUSED)
    }
    try {
      return posted(await post(renderPlain(rendered)))
    } catch (error) {
      return outcomeOf(error)
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

async function repeated<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      if (attempts === ATTEMPTS || meaningOf(error) !== 'unclear') throw error
    }
  }
}

const posted = ({ id }: RESTPostAPIChannelMessageResult): PostOutcome => ({ kind: 'posted', messageId: id })

/** What an error of a post comes to. */
export function outcomeOf(error: unknown): PostOutcome {
  const meaning = meaningOf(error)
  const reason = reasonOf(error)
  switch (meaning) {
    case 'token':
      return { kind: 'gone', reason: `Discord refuses the bot's token (${reason})` }
    case 'channel':
      return { kind: 'gone', reason: `Discord does not let the bot post there: ${reason}` }
    case 'mistake':
    case 'over':
      return { kind: 'gone', reason: `Discord does not take the message: ${reason}` }
    case 'busy':
      return { kind: 'busy', retryAfterMs: error instanceof RateLimitError ? pauseOf(error) : BUSY_MS }
    case 'unclear':
      return { kind: 'unclear', reason: `No clear answer came from Discord (${reason})` }
    default:
      return meaning satisfies never
  }
}

/** The pause that Discord asks for, whichever of its limits was met. */
export const pauseOf = ({ timeToReset, retryAfter, sublimitTimeout }: RateLimitPause): number =>
  Math.max(timeToReset, retryAfter, sublimitTimeout)

type RateLimitPause = Pick<RateLimitError, 'timeToReset' | 'retryAfter' | 'sublimitTimeout'>
