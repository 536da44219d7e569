// Posts where nobody asked just now: the digest. Slack has no idempotency key, so each post is one attempt,
// and a lost answer is told as such instead of being tried again behind the caller's back.
import { webApi } from '@slack/bolt'
import type { MessageMetadata } from '@slack/types'
import type { PostOutcome } from '../../domain/digest.ts'
import type { Log, PostMessage } from '../../domain/ports.ts'
import { meaningOf, reasonOf } from './errors.ts'
import type { Health } from './health.ts'
import { wordsOf } from './pictures.ts'
import { renderMessage } from './render.ts'
import { renderPlain } from './render-plain.ts'

/** How long to wait where Slack does not say. */
const BUSY_MS = 30_000

/** Links are named in the message; their previews would bury it. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const

/**
 * @param client without retries and with `rejectRateLimitedCalls`, see {@link singleAttempt}
 * @returns posts a message; each outcome follows the table of errors.ts. Blocks that Slack refuses are a
 *   defect of ours: the message is sent once more as text, and the log says so.
 */
export function postMessage(client: webApi.WebClient, health: Health, log: Log): PostMessage {
  return async (channel, message, slot) => {
    const rendered = wordsOf(renderMessage(message))
    const to = { channel: channel.id, ...NO_PREVIEWS }
    const metadata: MessageMetadata = { event_type: 'kubecon_digest', event_payload: { slot } }
    try {
      return posted(await health.watchToken(client.chat.postMessage({ ...to, ...rendered, metadata })))
    } catch (error) {
      if (meaningOf(error) !== 'mistake') return outcomeOf(error)
      log.warn({ slot, reason: reasonOf(error), shape: shapeOf(rendered.blocks) }, REFUSED)
    }
    try {
      return posted(await client.chat.postMessage({ ...to, text: renderPlain(rendered) }))
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

/** What the log says when Slack does not take our blocks. */
export const REFUSED =
  'Slack refused a message as we wrote it; sent as plain text. This is a defect of kubecon.'

/** Options of a client whose every call is one attempt, so that the caller sees what became of it. */
export const singleAttempt = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true } as const

/** Kinds and lengths of the blocks: enough to find the defect, and nobody's text. */
export const shapeOf = (blocks: readonly { readonly type: string }[]): string =>
  blocks.map((block) => `${block.type}:${JSON.stringify(block).length}`).join(' ')

const posted = (response: webApi.ChatPostMessageResponse): PostOutcome => ({
  kind: 'posted',
  messageId: response.ts ?? '',
})

function outcomeOf(error: unknown): PostOutcome {
  const meaning = meaningOf(error)
  const reason = reasonOf(error)
  switch (meaning) {
    case 'token':
      return { kind: 'gone', reason: `Slack refuses the bot’s token (${reason})` }
    case 'channel':
      return { kind: 'gone', reason: `Slack does not let the bot post there (${reason})` }
    case 'mistake':
      return { kind: 'gone', reason: `Slack does not take the message (${reason})` }
    case 'busy':
      return { kind: 'busy', retryAfterMs: retryAfterOf(error) }
    case 'unclear':
      return { kind: 'unclear', reason: `No clear answer came from Slack (${reason})` }
    default:
      return meaning satisfies never
  }
}

const retryAfterOf = (error: unknown): number =>
  error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : BUSY_MS
