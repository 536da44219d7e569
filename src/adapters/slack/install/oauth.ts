// Installing by OAuth v2, with Bolt's own installer: docs.slack.dev/authentication/installing-with-oauth. The pages and
// what follows from a failure are ours: the library's own show error codes, and draw a picture from elsewhere.
import type { ServerResponse } from 'node:http'
import { type HTTPReceiverOptions, type Installation, webApi } from '@slack/bolt'
import type { Log } from '../../../domain/ports.ts'
import type { SeenEvents } from '../../../domain/store-ports.ts'
import { INSTALL_WORDS, type InstallPage } from '../../../present/notices/install-words.ts'
import { meaningOf, reasonOf } from '../errors.ts'
import { type AppKind, scopesOf } from '../manifest.ts'
import { INSTALL_PATH, REDIRECT_PATH } from '../names.ts'
import { installationStore, type Workspaces } from './installed.ts'
import { type PageLink, pageOf, protect, sendPage } from './oauth-pages.ts'
import { INVALID_STATE, STATE_LIFE_MS, signedState } from './oauth-state.ts'

export interface OAuthSettings extends AppKind {
  readonly clientId: string
  readonly clientSecret: string
  /** Instead of `https://slack.com/api/`; empty counts as absent. */
  readonly apiUrl?: string
  /** Sign the state of an installation; the newest first. */
  readonly stateSecrets: readonly Uint8Array[]
}

export interface OAuthCollaborators {
  readonly workspaces: Workspaces
  readonly seen: SeenEvents
  readonly log: Log
  /** A client that makes one quick attempt, with this token. */
  readonly clientOf: (token: string) => webApi.WebClient
}

/** `__Host-`: set by this host alone, over https (developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie). */
const COOKIE = '__Host-kubecon-install'

/** A browser waits for it. */
const EXCHANGE = { retryConfig: { retries: 1, minTimeout: 300 }, rejectRateLimitedCalls: true } as const

const AGAIN: PageLink = { label: INSTALL_WORDS.again, to: INSTALL_PATH }

/** Where Slack asks people whether they want the app: beside its Web API. */
const authorizationUrl = (apiUrl: string | undefined): string =>
  new URL('../oauth/v2/authorize', apiUrl || 'https://slack.com/api/').href

/** @param clientOptions for the client that exchanges codes; it writes its defaults into them */
export function installing(
  { clientId, clientSecret, apiUrl, stateSecrets, ...kind }: OAuthSettings,
  clientOptions: webApi.WebClientOptions,
  { workspaces, seen, log, clientOf }: OAuthCollaborators,
): Partial<HTTPReceiverOptions> {
  /** A token that is not wanted should not live on. */
  const giveBack = (token: string): Promise<unknown> => {
    const client = clientOf(token)
    const given = client.auth.revoke()
    return given.catch((error: unknown) =>
      log.warn({ reason: reasonOf(error) }, 'A token could not be revoked'),
    )
  }

  /** Whether it is an installation that the app is made for; where it is not, that is said here. */
  async function isWanted({ team, bot, isEnterpriseInstall }: Installation, response: ServerResponse) {
    if (team && bot && !isEnterpriseInstall) return true
    if (bot) await giveBack(bot.token)
    log.warn(
      { organisation: isEnterpriseInstall },
      'An installation was refused: it is not for one workspace',
    )
    sendPage(response, 403, INSTALL_WORDS.organisation, AGAIN)
    return false
  }

  function tellFailure(error: Error & { readonly code?: string }, url: string, response: ServerResponse) {
    const [status, page, fields] = failureOf(error, url)
    if (status >= 500) log.error({ err: withoutTokens(error), ...fields }, 'An installation failed')
    else log.info({ ...fields }, 'An installation was not finished')
    sendPage(response, status, page, AGAIN)
  }

  return {
    clientId,
    clientSecret,
    scopes: scopesOf(kind).map(([scope]) => scope),
    installationStore: installationStore(workspaces),
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      authorizationUrl: authorizationUrl(apiUrl),
      stateStore: signedState(stateSecrets, seen),
      stateCookieName: COOKIE,
      stateCookieExpirationSeconds: STATE_LIFE_MS / 1000,
      clientOptions: { ...clientOptions, ...EXCHANGE },
      renderHtmlForInstallPath: (to) =>
        pageOf(INSTALL_WORDS.install, { label: INSTALL_WORDS.addToSlack, to }),
      installPathOptions: {
        beforeRedirection: async (_, response) => {
          protect(response)
          return true
        },
      },
      callbackOptions: {
        afterInstallation: (installation, _, _request, response) => isWanted(installation, response),
        success: ({ team, appId = '' }, _, _request, response) => {
          log.info({ workspace: team?.id }, 'A workspace has installed the app')
          const to = `https://slack.com/app_redirect?${new URLSearchParams({ app: appId, team: team?.id ?? '' })}`
          sendPage(response, 200, INSTALL_WORDS.installed(team?.name?.slice(0, 100)), {
            label: INSTALL_WORDS.openSlack,
            to,
          })
        },
        failure: (error, _, request, response) => tellFailure(error, request.url ?? '', response),
      },
    },
  }
}

type Failure = readonly [status: number, page: InstallPage, fields: object]

/** What the browser came back with is not repeated to it, and reaches the log only where it is a plain word. */
function failureOf(error: Error & { readonly code?: string }, url: string): Failure {
  const told = URL.parse(url, 'http://localhost')?.searchParams.get('error') ?? ''
  const reason = /^[a-z_]{1,60}$/.test(told) ? told : undefined
  if (told === 'access_denied') return [200, INSTALL_WORDS.cancelled, { reason }]
  if (told) return [400, INSTALL_WORDS.refused, { reason }]
  if (STATES.has(error.code ?? '')) return [400, INSTALL_WORDS.stale, { reason: error.code }]
  if (error instanceof webApi.WebAPIPlatformError)
    return OURS.has(error.data.error)
      ? [500, INSTALL_WORDS.failed, { variable: 'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET' }]
      : [400, INSTALL_WORDS.refused, { reason: reasonOf(error) }]
  return [isOfSlack(error) ? 502 : 500, INSTALL_WORDS.failed, { reason: reasonOf(error) }]
}

const isOfSlack = (error: unknown): boolean =>
  error instanceof webApi.WebAPIRequestError ||
  error instanceof webApi.WebAPIHTTPError ||
  meaningOf(error) === 'busy'

/** The state or the code is not there, or not what we gave: an old page, another browser, somebody's guess. */
const STATES: ReadonlySet<string> = new Set([
  INVALID_STATE,
  'slack_oauth_missing_state',
  'slack_oauth_missing_code',
])

/** Errors of oauth.v2.access that an operator has to mend: docs.slack.dev/reference/methods/oauth.v2.access#errors. */
const OURS: ReadonlySet<string> = new Set(['bad_client_secret', 'invalid_client_id', 'bad_redirect_uri'])

/** Name and message; an error of a call may carry the call. */
const withoutTokens = ({ name, message }: Error): { readonly type: string; readonly message: string } => ({
  type: name,
  message: message.replace(/\bx(?:ox[a-z]|app)[-\w.]*/gi, '[token]').slice(0, 300),
})
