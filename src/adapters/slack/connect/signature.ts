// Whether a request comes from Slack, for whoever else Slack calls: docs.slack.dev/authentication/verifying-requests-from-slack.
import { isValidSlackRequest } from '@slack/bolt'

/** Five minutes either way; Bolt takes any time to come. */
const WINDOW_SECONDS = 300

export interface SignedRequest {
  /** As it was sent, byte by byte. */
  readonly body: string
  /** `x-slack-signature` */
  readonly signature: string
  /** `x-slack-request-timestamp`: seconds since 1970 */
  readonly timestamp: string
}

/** @param now epoch milliseconds */
export function isSigned(
  { body, signature, timestamp }: SignedRequest,
  signingSecret: string,
  now: number,
): boolean {
  const sent = Number(timestamp)
  if (!Number.isSafeInteger(sent) || sent - now / 1_000 > WINDOW_SECONDS) return false
  return isValidSlackRequest({
    ...{ signingSecret, body },
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': sent },
  })
}
