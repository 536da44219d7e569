// Slack over HTTP: it posts to us, and signs each request. Bolt checks the signature and refuses with 401 what is
// unsigned, signed otherwise or older than five minutes: docs.slack.dev/authentication/verifying-requests-from-slack.
import type { ServerResponse } from 'node:http'
import { HTTPModuleFunctions, HTTPReceiver, type HTTPReceiverOptions, type Logger } from '@slack/bolt'
import type { Log } from '../../../domain/ports.ts'
import { bodyReader } from '../../../http/body.ts'
import { openBoundedServer, type ServerBounds } from '../../../http/bounded-server.ts'
import { reasonOf } from '../errors.ts'
import type { SlackHealth } from '../health.ts'
import { EVENTS_PATH } from '../names.ts'
import type { SlackConnection } from './connection.ts'
import type { Entrance } from './entrance.ts'
import { guard, saidIn } from './guard.ts'
import { BODY_BYTES, typeOf } from './payload.ts'
import type { Transport } from './transport.ts'

/** Anybody can send a bad signature: the log says so at most this often. */
const REFUSALS_TOLD_MS = 60 * 60_000

/** The whole internet reaches this server, and who is Slack shows only in a request that has arrived whole. */
const BOUNDS: ServerBounds = {
  // What browsers bring along to the page for installing.
  headerBytes: 16_384,
  // Slack waits 3 s for the acknowledgement of what it sends at once.
  requestMs: 5_000,
  // A few kilobytes each; Slack's own last a few milliseconds.
  connections: 1_024,
  // Who holds one open and sends nothing is not waited for.
  closingMs: 1_000,
}

/** Slack's usual requests have a few kilobytes: thousands of them fit in at once. */
const BODIES = { each: BODY_BYTES, together: 16 * BODY_BYTES }

/** @param installing what Bolt's installer needs, where workspaces install the app by themselves */
export function httpTransport(
  { signingSecret, port }: { readonly signingSecret: string; readonly port: number },
  {
    health,
    log,
    logger,
    entrance,
  }: {
    readonly health: SlackHealth
    readonly log: Log
    readonly logger: Logger
    readonly entrance: Entrance
  },
  installing: Partial<HTTPReceiverOptions> = {},
): Transport {
  const receiver = new HTTPReceiver({
    ...installing,
    signingSecret,
    endpoints: [EVENTS_PATH],
    logger,
    // Whatever Bolt itself cannot take is acknowledged, or Slack would send it again. It leaves the answer to us.
    processEventErrorHandler: async ({ error, request, response }) => {
      entrance.unreadable(typeOf(saidIn(request)), reasonOf(error))
      if (!response.headersSent) response.writeHead(200).end()
      return true
    },
  })
  const listener = guard(receiver.requestListener, {
    ...{ signingSecret, entrance },
    now: Date.now,
    bodyOf: bodyReader(BODIES),
  })
  const tell = refusalsTold(log)
  return {
    receiver,
    variable: 'PORT',
    // Not Bolt's own server, which anybody can fill with connections and halves of requests.
    open: async (): Promise<SlackConnection> => {
      const { close } = await openBoundedServer(
        { port },
        BOUNDS,
        (request, response) => {
          response.once('finish', () => tell(response))
          try {
            listener(request, response)
          } catch (error) {
            // Bolt throws where it has no such page.
            HTTPModuleFunctions.defaultDispatchErrorHandler({
              ...{ request, response, logger },
              error: error as Parameters<typeof HTTPModuleFunctions.defaultDispatchErrorHandler>[0]['error'],
            })
          }
        },
        (error) => log.error({ err: error }, 'The HTTP server for Slack failed'),
      )
      health.connection(undefined)
      log.info({ port, path: EVENTS_PATH }, 'Listening for Slack over HTTP')
      return { close }
    },
  }
}

/** A wrong signing secret shows only here: Slack's requests are refused, and people see an error. */
function refusalsTold(log: Log): (response: ServerResponse) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  return ({ statusCode }) => {
    if (statusCode !== 401 || performance.now() - toldAt < REFUSALS_TOLD_MS) return
    toldAt = performance.now()
    log.warn({ variable: 'SLACK_SIGNING_SECRET' }, BAD_SIGNATURE)
  }
}

const BAD_SIGNATURE =
  'A request was refused: its signature is wrong or too old. If it came from Slack, compare SLACK_SIGNING_SECRET with the Signing Secret under "Basic Information" of your app at api.slack.com/apps, and this machine’s clock.'
