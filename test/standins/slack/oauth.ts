// OAuth v2 as an app sees it: the page where somebody allows it, and the exchange of the code.
// docs.slack.dev/authentication/installing-with-oauth, docs.slack.dev/reference/methods/oauth.v2.access
import type { Answer } from '../listener.ts'
import type { Method } from './methods.ts'
import type { Team, World } from './world.ts'

/** What the app asked for with its link. */
export interface Asking {
  readonly clientId: string
  readonly scopes: string
  readonly state: string
}

/** The page itself; people press on it with {@link allow}. */
export const authorizePage = (query: URLSearchParams): Answer => ({
  status: 200,
  body: `Allow ${query.get('client_id')} ${query.get('scope')}?`,
})

export function askingOf(link: string): Asking {
  const { searchParams } = new URL(link)
  const get = (name: string) => searchParams.get(name) ?? ''
  return { clientId: get('client_id'), scopes: get('scope'), state: get('state') }
}

/** Somebody presses Allow. @returns what Slack adds to the address of the redirect */
export function allow(world: World, { state }: Asking, team: Team): URLSearchParams {
  const code = world.newId('code-')
  world.codes.set(code, team)
  return new URLSearchParams({ code, state })
}

/** Called without a token: client id and secret are its credentials. */
export const OAUTH_METHODS: Readonly<Record<string, Method>> = {
  'oauth.v2.access': ({ client_id, client_secret, code }, world) => {
    const { clientId, clientSecret, appId, scopes } = world.workspace
    if (client_id !== clientId) return { ok: false, error: 'invalid_client_id' }
    if (client_secret !== clientSecret) return { ok: false, error: 'bad_client_secret' }
    const team = world.codes.get(String(code))
    if (team === undefined) return { ok: false, error: 'invalid_code' }
    world.codes.delete(String(code))
    world.teams.set(team.botToken, team)
    const { organisation } = team
    return {
      ok: true,
      app_id: appId,
      authed_user: { id: team.userId },
      scope: scopes,
      token_type: 'bot',
      access_token: team.botToken,
      bot_user_id: team.botUserId,
      team: organisation === undefined ? { id: team.teamId, name: team.teamName } : null,
      enterprise: organisation === undefined ? null : { id: organisation, name: 'Organisation' },
      is_enterprise_install: organisation !== undefined,
    }
  },
}
