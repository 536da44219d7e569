// Slack over HTTP: it posts to us, and signs each request. Bolt checks the signature and refuses with 401 what is
// unsigned, signed otherwise or older than five minutes: docs.slack.dev/authentication/verifying-requests-from-slack.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { HTTPReceiver, type HTTPReceiverOptions, type Logger } from '@slack/bolt'
import type { Log } from '../../../domain/ports.ts'
import { reasonOf } from '../errors.ts'
import type { SlackHealth } from '../health.ts'
import { EVENTS_PATH } from '../names.ts'
import type { SlackConnection } from './connection.ts'
import type { Entrance } from './entrance.ts'
import { bodyOf, guard } from './guard.ts'
import { typeOf } from './payload.ts'
import type { Transport } from './transport.ts'

/** Anybody can send a bad signature: the log says so at most this often. */
const REFUSALS_TOLD_MS = 60 * 60_000

/** Who holds a connection open and sends nothing is not waited for; a request of Slack's takes a few milliseconds. */
const CLOSING_MS = 1_000

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
      entrance.unreadable(typeOf(bodyOf(request)), reasonOf(error))
      if (!response.headersSent) response.writeHead(200).end()
      return true
    },
  })
  receiver.requestListener = guard(receiver.requestListener, {
    ...{ signingSecret, entrance },
    now: Date.now,
  })
  return {
    receiver,
    variable: 'PORT',
    open: async (): Promise<SlackConnection> => {
      const server = await receiver.start(port)
      server.on('request', tellRefusals(log))
      server.on('error', (error) => log.error({ err: error }, 'The HTTP server for Slack failed'))
      health.connection(undefined)
      log.info({ port, path: EVENTS_PATH }, 'Listening for Slack over HTTP')
      return {
        async close() {
          const late = setTimeout(() => server.closeAllConnections(), CLOSING_MS)
          await receiver.stop().finally(() => clearTimeout(late))
        },
      }
    },
  }
}

/** A wrong signing secret shows only here: Slack's requests are refused, and people see an error. */
function tellRefusals(log: Log) {
  let toldAt = Number.NEGATIVE_INFINITY
  return (_: IncomingMessage, response: ServerResponse): void => {
    response.on('finish', () => {
      if (response.statusCode !== 401 || performance.now() - toldAt < REFUSALS_TOLD_MS) return
      toldAt = performance.now()
      log.warn({ variable: 'SLACK_SIGNING_SECRET' }, BAD_SIGNATURE)
    })
  }
}

const BAD_SIGNATURE =
  'A request was refused: its signature is wrong or too old. If it came from Slack, compare SLACK_SIGNING_SECRET with the Signing Secret under "Basic Information" of your app at api.slack.com/apps, and this machine’s clock.'
