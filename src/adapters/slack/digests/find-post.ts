// After an ambiguous failure: does the digest stand in its channel? Slack gives back the metadata of messages with
// the channel's history, where the bot was given a scope to read it (docs/scopes.md); without one, nobody can say.
import type { webApi } from '@slack/bolt'
import type { ChannelRef, FindOutcome } from '../../../domain/digests/digest.ts'
import type { FindPost, Now } from '../../../domain/ports.ts'
import { codeOf, meaningOf, reasonOf } from '../errors.ts'

/** `event_type` of a digest's metadata: docs.slack.dev/messaging/message-metadata. */
export const DIGEST_EVENT = 'kubecon_digest'

/** Messages looked at; apps that are sold outside of the Marketplace get 15 (docs.slack.dev/apis/web-api/rate-limits). */
const LOOKED_AT = 100

/** Longer than any attempt at a post takes, its answer included. */
const AGO_S = 120

/**
 * Looks for the message of this slot among the channel's last ones. Never throws.
 * @param agoS how long ago it may have been posted, seconds
 */
export async function findDigest(
  client: webApi.WebClient,
  channel: string,
  slot: string,
  agoS = AGO_S,
): Promise<FindOutcome> {
  try {
    const { messages = [], has_more } = await client.conversations.history({
      channel,
      limit: LOOKED_AT,
      include_all_metadata: true,
    })
    const found = messages.find(({ metadata }) => isOf(slot, metadata))
    if (found?.ts) return { kind: 'stands', messageId: found.ts }
    return !has_more || reachesBack(messages, agoS)
      ? { kind: 'open' }
      : { kind: 'unknown', reason: 'too many messages were written in the channel since then' }
  } catch (error) {
    return meaningOf(error) === 'busy' || (meaningOf(error) === 'unclear' && codeOf(error) === undefined)
      ? { kind: 'busy' }
      : { kind: 'unknown', reason: reasonOf(error) }
  }
}

/**
 * Looks for what a process that died may have posted.
 * @param clientOf the client that reaches the channel; undefined where none does
 */
export const findAbandoned =
  (clientOf: (channel: ChannelRef) => Promise<webApi.WebClient | undefined>, now: Now): FindPost =>
  async ({ channel, slot, firstClaimedAt }) => {
    const client = await clientOf(channel)
    if (!client) return { kind: 'unknown', reason: 'no token reaches the channel' }
    return findDigest(client, channel.id, slot, AGO_S + Math.max(0, now() - firstClaimedAt) / 1000)
  }

function isOf(slot: string, metadata: { event_type?: string; event_payload?: object } | undefined): boolean {
  const payload = metadata?.event_payload
  return metadata?.event_type === DIGEST_EVENT && !!payload && 'slot' in payload && payload.slot === slot
}

/** By Slack's own clock, which may differ from ours: what was just posted would be among the newest of these. */
function reachesBack(messages: readonly { ts?: string }[], agoS: number): boolean {
  const times = messages.map(({ ts }) => Number(ts)).filter(Number.isFinite)
  return times.length > 0 && Math.max(...times) - Math.min(...times) > agoS
}
