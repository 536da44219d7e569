// Whether the bot is in a channel for which somebody orders a digest with a form. Slack tells nobody without scopes that the
// manifest does not ask for; but it refuses a word that only this person would see, where the bot is not a member
// (docs.slack.dev/reference/methods/chat.postEphemeral#errors).
import { webApi } from '@slack/bolt'
import type { Where } from '../../../domain/requests/request.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import { persist } from '../connect/persist.ts'

/** A private channel is not found by whoever is not in it. */
const ABSENT: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found'])

/** The form waits for it, and Slack for the form. */
const ASKED_MS = 1_000

/**
 * Says in the channel, to the person alone, that a digest is ordered for it, and so finds out whether the bot may.
 * @returns the place with `absent`, where Slack says it; whatever fails otherwise leaves it unknown
 */
export async function seenIn(client: webApi.WebClient, where: Where): Promise<Where> {
  const { channel, person } = where
  if (channel.id.startsWith('D')) return where
  try {
    const words = { channel: channel.id, user: person, text: DIGEST_WORDS.slack.orderedFromForm }
    await persist(() => client.chat.postEphemeral(words), { lifetimeMs: ASKED_MS })
    return { ...where, absent: false }
  } catch (error) {
    const isAbsent = error instanceof webApi.WebAPIPlatformError && ABSENT.has(error.data.error)
    return isAbsent ? { ...where, absent: true } : where
  }
}
