// What our Slack adapter is measured against: Bolt in Socket Mode as its own documentation sets it up, answering
// every command with a constant.
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'

const {
  SLACK_BOT_TOKEN: token = '',
  SLACK_APP_TOKEN: appToken = '',
  SLACK_API_URL: slackApiUrl = '',
} = process.env

const receiver = new SocketModeReceiver({
  appToken,
  logLevel: LogLevel.ERROR,
  installerOptions: { clientOptions: { slackApiUrl } },
})
const app = new App({ token, receiver, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl } })

app.command('/kubecon', async ({ ack, respond }) => {
  await ack()
  const text = 'A constant answer'
  await respond({
    response_type: 'ephemeral',
    text,
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
  })
})

await app.start()
