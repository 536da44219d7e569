// Slack over Socket Mode: docs.slack.dev/apis/events-api/using-socket-mode.
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Log } from '../../../domain/ports.ts'
import { reasonOf } from '../errors.ts'
import type { Health } from '../health.ts'
import { type Connection, keepConnected } from './connection.ts'
import type { Way } from './way.ts'

/** @param clientOptions for the client that opens the socket; it writes its defaults into them */
export function socketWay(
  appToken: string,
  clientOptions: webApi.WebClientOptions,
  { health, log, logger }: { readonly health: Health; readonly log: Log; readonly logger: Logger },
): Way {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
    processEventErrorHandler: async ({ error }) => {
      log.warn({ reason: reasonOf(error) }, 'An event from Slack could not be taken')
      return false
    },
  })
  return {
    receiver,
    variable: 'SLACK_APP_TOKEN',
    open: (): Promise<Connection> => keepConnected(receiver.client, health, log),
  }
}
