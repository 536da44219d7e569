// A transport: how Slack reaches the bot: over a socket that we open, or over HTTP requests that it signs.
import type { Receiver } from '@slack/bolt'
import type { SlackConnection } from './connection.ts'

export interface Transport {
  readonly receiver: Receiver
  /** What to mend where it cannot be opened. */
  readonly variable: 'SLACK_APP_TOKEN' | 'PORT'
  /** @throws when it cannot be opened, and will not be however often it is tried */
  open(): Promise<SlackConnection>
}
