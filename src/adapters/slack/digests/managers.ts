// Who may order digests. Slack says nothing about people with what they type: guests and admins are told apart by
// docs.slack.dev/reference/methods/users.info, which needs a scope that the manifest does not ask for (docs/scopes.md).
import { webApi } from '@slack/bolt'
import type { Where } from '../../../domain/requests/request.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import { persist } from '../connect/persist.ts'

/** Everybody in the channel, or admins of the workspace alone; guests never. */
export type DigestManagers = 'members' | 'admins'

/** Adds to a place what the person may do there. */
export type Permitted = (where: Where) => Promise<Where>

/**
 * @returns asks Slack about the person, once a command. Without the scope, members are all who are in the channel,
 *   and of admins nobody can be sure.
 * @throws what the Web API throws, but for the missing scope: in doubt nothing is ordered
 */
export const permittedBy =
  (who: DigestManagers, client: webApi.WebClient): Permitted =>
  async (where) => {
    const person = await personOf(where.person, client)
    if (!person) {
      return who === 'members'
        ? where
        : { ...where, manager: false, refusal: DIGEST_WORDS.slack.adminsUnknown }
    }
    if (person.is_restricted || person.is_ultra_restricted || person.is_stranger)
      return { ...where, manager: false, refusal: DIGEST_WORDS.slack.guest }
    const manager = who === 'members' || (person.is_admin ?? false) || (person.is_owner ?? false)
    return manager ? { ...where, manager } : { ...where, manager, refusal: DIGEST_WORDS.slack.adminsOnly }
  }

/** Who orders waits for it. */
const ASKED_MS = 10_000

type Person = NonNullable<webApi.UsersInfoResponse['user']>

/** What Slack says of a person; undefined where the bot may not ask. */
export async function personOf(user: string, client: webApi.WebClient): Promise<Person | undefined> {
  try {
    return (await persist(() => client.users.info({ user }), { lifetimeMs: ASKED_MS })).user
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && error.data.error === 'missing_scope') return undefined
    throw error
  }
}
