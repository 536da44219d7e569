// Slack, for every workspace that installs the app: over HTTP, each with the token it was given.
import { App, type webApi } from '@slack/bolt'
import type { ChannelRef, PostOutcome } from '../../domain/digests/digest.ts'
import type { AdapterStart, AnsweringCollaborators } from '../../domain/platforms/adapter.ts'
import { trackInFlight } from '../../domain/platforms/in-flight.ts'
import { type Log, type Meter, NO_METER, type PostMessage, type TellPerson } from '../../domain/ports.ts'
import { absentReason } from '../../present/digests/digest-words.ts'
import { type AppSettings, answerOn } from './answer/answering.ts'
import { boltLog } from './connect/bolt-log.ts'
import { type Calling, clientOf, clientOptions } from './connect/client.ts'
import { openEntrance } from './connect/entrance.ts'
import { httpTransport } from './connect/http.ts'
import { findAbandoned } from './digests/find-post.ts'
import { postMessage } from './digests/post.ts'
import { tellPerson } from './digests/tell.ts'
import { reasonOf } from './errors.ts'
import { type SlackHealth, watchHealth } from './health.ts'
import { answerAbsent } from './install/absent.ts'
import { type TokenRead, tokenOf, type Workspaces } from './install/installed.ts'
import { hearLeaving } from './install/leaving.ts'
import { installing, type OAuthSettings } from './install/oauth.ts'
import { close, taken, threadsOf } from './listen.ts'

export interface ManySettings extends OAuthSettings, AppSettings {
  readonly signingSecret: string
  readonly port: number
}

/** Nothing was sent; the store may be back by then. */
const STORE_AGAIN_MS = 30_000

/**
 * Listens for Slack and for who wants to install the app, until it is closed. No token is asked for at the start: there
 * may be no workspace yet.
 * @returns a problem, and nothing left open, where the port cannot be listened on
 */
export async function listenForMany(
  settings: ManySettings,
  collaborators: AnsweringCollaborators & { readonly workspaces: Workspaces; readonly meter?: Meter },
): Promise<AdapterStart> {
  const { workspaces, seen, meter = NO_METER } = collaborators
  const log = collaborators.log.child({ platform: 'slack' })
  const logger = boltLog(log)
  const calling: Calling = { apiUrl: settings.apiUrl, logger, meter }
  const clientFor = (token: string) => clientOf(token, calling)
  const health = ofConnectionOnly(watchHealth(log))
  const inFlight = trackInFlight()
  const entrance = openEntrance({
    log,
    meter,
    seen: collaborators.seen,
    ...threadsOf(settings, collaborators),
  })

  const install = installing(settings, clientOptions(calling), { workspaces, seen, log, clientOf: clientFor })
  const transport = httpTransport(settings, { health, log, logger, entrance }, install)
  const app = new App({
    receiver: transport.receiver,
    logger,
    convoStore: false,
    // Tried again by connect/persist.ts, in one way.
    clientOptions: clientOptions(calling),
  })
  app.error(async (error) => log.error({ err: error }, 'A listener of Bolt failed'))
  answerAbsent(app, { workspaces, inFlight, log })
  hearLeaving(app, { workspaces, clientOf: clientFor, inFlight, log })
  answerOn(app, health, inFlight, { ...collaborators, log }, settings)

  /** Sends with the token of the channel's workspace. */
  const sending = async (
    channel: ChannelRef,
    send: (client: webApi.WebClient, health: SlackHealth) => Promise<PostOutcome>,
  ): Promise<PostOutcome> => {
    const token = await tokenFor(channel, workspaces)
    if (typeof token !== 'string') return token
    const watching = { ...health, watchToken: noticeRevoked(channel.workspace, token, workspaces, log) }
    return send(clientFor(token), watching)
  }
  const post: PostMessage = (channel, message, slot) =>
    sending(channel, (client, watching) => postMessage(client, watching, log)(channel, message, slot))
  const tell: TellPerson = (channel, person, message, key) =>
    sending(channel, (client, watching) => tellPerson(client, watching, log)(channel, person, message, key))
  const findPost = findAbandoned(async (channel) => {
    const token = await tokenFor(channel, workspaces)
    return typeof token === 'string' ? clientFor(token) : undefined
  }, Date.now)
  try {
    const connection = await transport.open()
    return {
      ok: true,
      listening: {
        platform: 'slack',
        post: (channel, message, slot) => inFlight.run(() => post(channel, message, slot)),
        findPost: (claim) => inFlight.run(() => findPost(claim)),
        tell: (...told) => inFlight.run(() => tell(...told)),
        trouble: () => health.trouble(),
        close: () => close(connection, inFlight),
      },
    }
  } catch (error) {
    return taken(error)
  }
}

/** A token that one workspace has revoked is no trouble of the others. */
const ofConnectionOnly = (health: SlackHealth): SlackHealth => ({ ...health, watchToken: (call) => call })

/** Slack says so when a workspace removes the app; a bot that was away then hears it with its next post. */
const noticeRevoked =
  (workspace = '', token: string, workspaces: Workspaces, log: Log): SlackHealth['watchToken'] =>
  async (call) => {
    try {
      return await call
    } catch (error) {
      if (reasonOf(error) === 'token_revoked')
        await forgetRevoked(workspace, token, workspaces, log).catch((cause: unknown) =>
          log.warn({ workspace, reason: reasonOf(cause) }, 'A revoked token could not be deleted yet'),
        )
      throw error
    }
  }

async function forgetRevoked(
  workspace: string,
  token: string,
  workspaces: Workspaces,
  log: Log,
): Promise<void> {
  // In this order: a token that was kept in between is another, or younger than what is forgotten.
  const installedAt = await workspaces.installedAt(workspace)
  const read = await tokenOf(workspace, { of: workspaces.ofNow })
  if (installedAt === undefined || read.kind !== 'token' || read.token !== token) return
  if (await workspaces.forget(workspace, installedAt))
    log.info(
      { workspace },
      'A workspace has removed the app, and its event did not arrive; its tokens are deleted',
    )
}

/** The token that reaches a channel, or what becomes of a post to it. */
async function tokenFor({ workspace }: ChannelRef, workspaces: Workspaces): Promise<string | PostOutcome> {
  if (workspace === undefined) return { kind: 'gone', reason: absentReason.unknown }
  const read: TokenRead | undefined = await tokenOf(workspace, workspaces).catch(() => undefined)
  if (!read) return { kind: 'busy', retryAfterMs: STORE_AGAIN_MS }
  return read.kind === 'token' ? read.token : { kind: 'gone', reason: absentReason[read.kind] }
}
