// What Slack says to wait, wherever it says so: both clients and the answers by response_url take this fetch.
import type { Meter } from '../../../domain/ports.ts'

/** Where Slack does not say how long: docs.slack.dev/apis/web-api/rate-limits has it in seconds. */
const UNSAID_SECONDS = 1

/** The same as `fetch`, and counts what is answered with 429. */
export function countingFetch(meter: Pick<Meter, 'toldToWait'>): typeof fetch {
  return async (...given) => {
    const response = await fetch(...given)
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after') ?? UNSAID_SECONDS)
      meter.toldToWait('slack', 1000 * (Number.isFinite(seconds) ? seconds : UNSAID_SECONDS))
    }
    return response
  }
}
