// Bolt as the bot sets it up, with handlers that show what was received.
import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { Slack } from './start.ts'

const nothing = () => {}
const logger: Logger = {
  ...{ debug: nothing, info: nothing, warn: nothing, error: nothing },
  ...{ setLevel: nothing, setName: nothing, getLevel: () => LogLevel.ERROR },
}

/**
 * In Socket Mode.
 * @param clientPingTimeout milliseconds: after a longer stall it takes its connection for lost, and what was sent over it is;
 *   before it reconnects it waits so long
 */
export function slackBot(slack: Slack, clientPingTimeout = 5_000): App {
  const { SLACK_API_URL: slackApiUrl, SLACK_APP_TOKEN: appToken } = slack.env
  const installerOptions = { clientOptions: { slackApiUrl } }
  return botOn(slack, new SocketModeReceiver({ appToken, clientPingTimeout, logger, installerOptions }))
}

/** Over HTTP; it listens once it is started with a port. */
export function slackHttpBot(slack: Slack): App {
  return botOn(slack, new HTTPReceiver({ signingSecret: slack.workspace.signingSecret, logger }))
}

function botOn(slack: Slack, receiver: SocketModeReceiver | HTTPReceiver): App {
  const { SLACK_API_URL: slackApiUrl, SLACK_BOT_TOKEN: token } = slack.env
  const clientOptions = { slackApiUrl, timeout: 10_000, retryConfig: { retries: 1, minTimeout: 10 } }
  const app = new App({ token, receiver, clientOptions, logger })
  app.command('/kubecon', async ({ ack, respond, command }) => {
    await ack()
    await respond({ response_type: 'ephemeral', text: `You asked: ${command.text}` })
  })
  app.command('/at-once', ({ ack }) => ack({ text: 'Here you are' }))
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'Found', channel: event.channel, thread_ts: event.thread_ts ?? event.ts })
  })
  app.action('page', async ({ ack, respond, body }) => {
    await ack()
    await respond({ replace_original: true, text: `Page ${JSON.stringify(body).includes('"p2"') ? 2 : 1}` })
  })
  app.options('talk', ({ ack, options }) =>
    ack({ options: [{ text: { type: 'plain_text', text: options.value }, value: 'id' }] }),
  )
  app.shortcut('more', async ({ ack, client, shortcut }) => {
    await ack()
    await client.views.open({
      trigger_id: shortcut.trigger_id,
      view: { type: 'modal', title: { type: 'plain_text', text: 'More' }, blocks: [] },
    })
  })
  app.view('form', ({ ack }) => ack({ response_action: 'clear' }))
  app.error(async () => {})
  return app
}
