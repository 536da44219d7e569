// A workspace removes the app. Slack says so with two events, in no order, now and then twice, or late:
// docs.slack.dev/reference/events/app_uninstalled and tokens_revoked.
import { setTimeout as wait } from 'node:timers/promises'
import type { App, webApi } from '@slack/bolt'
import type { InFlight } from '../../../domain/platforms/in-flight.ts'
import type { Log } from '../../../domain/ports.ts'
import { meaningOf, reasonOf } from '../errors.ts'
import { tokenOf, type Workspaces } from './installed.ts'

/**
 * Slack's clock counts these events in seconds, ours the installations. Closer to each other than this, they do not
 * tell which came first, and Slack is asked whether the token still counts.
 */
const CLOCKS_DIFFER_MS = 60_000

/** The event was acknowledged before it was heard: where the store is away, nobody else will say it again. */
const PAUSES_MS = [500, 2_000, 5_000]

interface Leaving {
  readonly team_id: string
  /** Epoch seconds. */
  readonly event_time: number
}

export interface LeavingCollaborators {
  readonly workspaces: Workspaces
  readonly clientOf: (token: string) => webApi.WebClient
  readonly inFlight: InFlight
  readonly log: Log
}

export function hearLeaving(app: App, { workspaces, clientOf, inFlight, log }: LeavingCollaborators): void {
  const stillCounts = async (workspace: string): Promise<boolean | undefined> => {
    // Another replica may have kept a new token a moment ago, and an old one must not speak for it.
    const read = await tokenOf(workspace, { of: workspaces.ofNow })
    if (read.kind !== 'token') return undefined
    const client = clientOf(read.token)
    return client.auth.test().then(
      () => true,
      (error: unknown) => (meaningOf(error) === 'token' ? false : undefined),
    )
  }

  async function leave({ team_id: workspace, event_time }: Leaving): Promise<void> {
    const leftAt = event_time * 1000
    const installedAt = await workspaces.installedAt(workspace)
    // Forgotten already, perhaps by another replica that had no time to see to its digests.
    if (installedAt === undefined) return void (await workspaces.forget(workspace, leftAt))
    let before = leftAt < installedAt
    if (Math.abs(leftAt - installedAt) <= CLOCKS_DIFFER_MS) before = (await stillCounts(workspace)) ?? before
    if (before) return log.info({ workspace }, 'A workspace had removed the app before it installed it again')
    if (await workspaces.forget(workspace, Math.max(leftAt, installedAt)))
      log.info({ workspace }, 'A workspace has removed the app; its tokens are deleted')
  }

  async function leaveAtLast(body: Leaving): Promise<void> {
    for (const pause of PAUSES_MS) {
      try {
        return await leave(body)
      } catch (error) {
        log.warn({ workspace: body.team_id, reason: reasonOf(error) }, 'A removal could not be stored yet')
        await wait(pause)
      }
    }
    await leave(body).catch((error: unknown) =>
      log.error(
        { workspace: body.team_id, err: error },
        'A workspace has removed the app, and this could not be stored',
      ),
    )
  }

  app.event('app_uninstalled', ({ body }) => inFlight.run(() => leaveAtLast(body)))
  app.event('tokens_revoked', async ({ event, body }) => {
    // Others are tokens of people, which this app never asks for.
    if (event.tokens.bot?.length) await inFlight.run(() => leaveAtLast(body))
  })
}
