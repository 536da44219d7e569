// Requests from workspaces in which the app is not installed, or whose installation cannot be read: each is
// acknowledged, and answered where that needs no token.
import type { App } from '@slack/bolt'
import type { InFlight } from '../../../domain/platforms/in-flight.ts'
import type { Log } from '../../../domain/ports.ts'
import { presentNotInstalled, presentNotReadable } from '../../../present/notices/notice.ts'
import { through } from '../answer/replying.ts'
import { reasonOf } from '../errors.ts'
import { LEAVING_EVENTS } from '../manifest.ts'
import { renderMessage } from '../render.ts'
import type { Workspaces } from './installed.ts'

/** Workspaces told of in the log, each once for each reason. */
const MOST_TOLD = 1_000

export interface AbsentCollaborators {
  readonly workspaces: Workspaces
  readonly inFlight: InFlight
  readonly log: Log
}

/** Names the workspace in the context of all requests that have a token, and answers those that have none. */
export function answerAbsent(app: App, { workspaces, inFlight, log }: AbsentCollaborators): void {
  const told = new Set<string>()
  const tell = (workspace: string, fields: { readonly why: string; readonly reason?: string }) => {
    const key = `${workspace} ${fields.why}`
    if (told.has(key) || told.size >= MOST_TOLD) return
    told.add(key)
    log.warn({ workspace, ...fields }, 'A request came from a workspace without a usable installation')
  }

  app.use(async (args) => {
    const { context, next } = args
    if (context.botToken !== undefined) {
      context.workspace = context.teamId
      return next()
    }
    if ('event' in args && args.event && LEAVING_EVENTS.some((type) => type === args.event.type))
      return next()
    const workspace = context.teamId ?? ''
    // Suggestions are expected in the acknowledgement itself.
    if ('ack' in args && args.ack)
      await (args.ack as (none?: object) => Promise<void>)(
        'options' in args && args.options ? { options: [] } : undefined,
      )
    const fields = await workspaces.of(workspace).then(
      ({ kind }) => ({ why: kind }),
      (error: unknown) => ({ why: 'store', reason: reasonOf(error) }) as const,
    )
    tell(workspace, fields)
    if (!('respond' in args) || !args.respond) return
    const send = through(args.respond)
    const message = fields.why === 'absent' ? presentNotInstalled() : presentNotReadable()
    await inFlight
      .run(() => send(renderMessage(message)))
      .catch((error: unknown) =>
        log.debug({ reason: reasonOf(error) }, 'The person who asked could not be told either'),
      )
  })
}
