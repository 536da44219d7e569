// A way for Slack to reach the bot: over a socket that we open, or over HTTP requests that it signs.
import type { Receiver } from '@slack/bolt'
import type { Connection } from './connection.ts'

export interface Way {
  readonly receiver: Receiver
  /** What to mend where it cannot be opened. */
  readonly variable: 'SLACK_APP_TOKEN' | 'PORT'
  /** @throws when it cannot be opened, and will not be however often it is tried */
  open(): Promise<Connection>
}
