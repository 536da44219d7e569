// Posts where nobody asked just now: the digest. Slack has no idempotency key, so each post is one attempt. Where its
// answer is lost, the channel is looked at: what stands there is posted, what does not is sent once more.
import { setTimeout as pause } from 'node:timers/promises'
import type { webApi } from '@slack/bolt'
import type { MessageMetadata } from '@slack/types'
import type { PostOutcome } from '../../../domain/digests/digest.ts'
import type { Log, PostMessage } from '../../../domain/ports.ts'
import { codeOf, meaningOf, reasonOf, retryAfterOf } from '../errors.ts'
import type { SlackHealth } from '../health.ts'
import { renderPlain } from '../render/plain.ts'
import { bodyOf, renderMessage, type SlackRendering } from '../render.ts'
import { DIGEST_EVENT, findDigest } from './find-post.ts'
import { NO_ANSWER, NO_ANSWER_TWICE, wordsFor } from './refusals.ts'

/** How long to wait where Slack does not say. */
const BUSY_MS = 30_000

/** Time for Slack to finish what it may have begun, before the channel is looked at. */
const LOOK_AFTER_MS = 5_000

/** Links are named in the message; their previews would bury it. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const

/**
 * @param client which makes single attempts, see connect/client.ts
 * @param lookAfterMs how long after a lost answer the channel is looked at
 * @returns posts a message; each outcome follows the table of errors.ts. What may or may not stand in the channel is
 *   looked for there, and posted again once where it is seen to be absent; else it stays `unclear`.
 */
export function postMessage(
  client: webApi.WebClient,
  health: SlackHealth,
  log: Log,
  lookAfterMs = LOOK_AFTER_MS,
): PostMessage {
  return async ({ id: channel }, message, slot) => {
    const rendered = renderMessage(message)
    const metadata: MessageMetadata = { event_type: DIGEST_EVENT, event_payload: { slot } }
    const attempt = () =>
      attemptAt(rendered, (form) => client.chat.postMessage({ channel, ...NO_PREVIEWS, ...form, metadata }), {
        ...{ health, log, slot },
      })

    /** What became of an attempt, as far as the channel tells. */
    const settled = async (outcome: PostOutcome): Promise<PostOutcome | 'absent'> => {
      if (outcome.kind !== 'unclear') return outcome
      await pause(lookAfterMs)
      const sought = await findDigest(client, channel, slot)
      if (sought.kind === 'open') return 'absent'
      if (sought.kind === 'stands') return { kind: 'posted', messageId: sought.messageId }
      const reason = sought.kind === 'unknown' ? sought.reason : 'Slack was too busy'
      log.info({ slot, reason }, 'Whether a digest was posted cannot be seen in its channel')
      return outcome
    }

    const first = await settled(await attempt())
    if (first !== 'absent') return first
    log.warn({ slot }, 'A digest whose answer was lost is not in its channel: it is posted again')
    const second = await settled(await attempt())
    return second === 'absent' ? { kind: 'unclear', reason: NO_ANSWER_TWICE } : second
  }
}

type Send = (
  form: { readonly text: string } | ReturnType<typeof bodyOf>,
) => Promise<webApi.ChatPostMessageResponse>

/**
 * One attempt, and what it came to. Blocks that Slack refuses are a defect of ours: the message is sent once more as
 * text, and the log says so.
 */
export async function attemptAt(
  rendered: SlackRendering,
  send: Send,
  { health, log, slot }: { readonly health: SlackHealth; readonly log: Log; readonly slot: string },
): Promise<PostOutcome> {
  const failed = (error: unknown): PostOutcome => {
    const outcome = outcomeOf(error)
    if (outcome.kind === 'gone') log.warn({ slot, reason: reasonOf(error) }, 'Slack refuses a post')
    return outcome
  }
  try {
    return posted(await health.watchToken(send(bodyOf(rendered))))
  } catch (error) {
    if (meaningOf(error) !== 'mistake') return failed(error)
    log.warn({ slot, reason: reasonOf(error), shape: shapeOf(rendered.blocks) }, REFUSED)
  }
  try {
    return posted(await health.watchToken(send({ text: renderPlain(rendered) })))
  } catch (error) {
    return failed(error)
  }
}

/** What the log says when Slack does not take our blocks. */
export const REFUSED =
  'Slack refused a message as we wrote it; sent as plain text. This is a defect of kubecon.'

/** Kinds and lengths of the blocks: enough to find the defect, and nobody's text. */
export const shapeOf = (blocks: readonly { readonly type: string }[]): string =>
  blocks.map((block) => `${block.type}:${JSON.stringify(block).length}`).join(' ')

/** Slack is believed only where it says where the message stands (connect/said.ts). */
const posted = ({ ts = '' }: webApi.ChatPostMessageResponse): PostOutcome => ({
  kind: 'posted',
  messageId: ts,
})

/** What an error came to. People read the reason, the code stands in the log. */
function outcomeOf(error: unknown): PostOutcome {
  const meaning = meaningOf(error)
  switch (meaning) {
    case 'token':
    case 'channel':
    case 'mistake':
      return { kind: 'gone', reason: wordsFor(meaning, codeOf(error)) }
    case 'busy':
      return { kind: 'busy', retryAfterMs: retryAfterOf(error) ?? BUSY_MS }
    case 'unclear':
      return { kind: 'unclear', reason: NO_ANSWER }
    default:
      return meaning satisfies never
  }
}
