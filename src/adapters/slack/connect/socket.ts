// Slack over Socket Mode: docs.slack.dev/apis/events-api/using-socket-mode.
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Log } from '../../../domain/ports.ts'
import { reasonOf } from '../errors.ts'
import type { SlackHealth } from '../health.ts'
import { keepConnected, type SlackConnection } from './connection.ts'
import type { Entrance } from './entrance.ts'
import { typeOf } from './payload.ts'
import { guardSocket } from './socket-guard.ts'
import type { Transport } from './transport.ts'

/** @param clientOptions for the client that opens the socket; it writes its defaults into them */
export function socketTransport(
  appToken: string,
  clientOptions: webApi.WebClientOptions,
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
): Transport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
    // Whatever Bolt itself cannot take is acknowledged here: an acknowledgement of Bolt's that fails, because the
    // connection is gone, could be caught by nobody.
    processEventErrorHandler: async ({ error, event }) => {
      entrance.unreadable(typeOf(event.body), reasonOf(error))
      await event.ack().catch(() => {})
      return false
    },
  })
  guardSocket(receiver.client, entrance)
  return {
    receiver,
    variable: 'SLACK_APP_TOKEN',
    open: (): Promise<SlackConnection> => keepConnected(receiver.client, health, log),
  }
}
