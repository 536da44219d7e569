// What Slack says to wait, wherever it says so: both clients and the answers by response_url take this fetch.
import type { Meter } from '../../../domain/ports.ts'
import { ToldToWait } from '../errors.ts'

/** Where Slack does not say how long: docs.slack.dev/apis/web-api/rate-limits has it in seconds. */
const UNSAID_SECONDS = 1

/**
 * The same as `fetch`, but for 429: it is counted, and where Slack says how long, that becomes the error.
 * @throws ToldToWait, and what `fetch` throws
 */
export function countingFetch(meter: Pick<Meter, 'toldToWait'>): typeof fetch {
  return async (...given) => {
    const response = await fetch(...given)
    if (response.status !== 429) return response
    const said = Number(response.headers.get('retry-after') ?? Number.NaN)
    const waitMs = 1000 * (Number.isFinite(said) && said >= 0 ? said : UNSAID_SECONDS)
    meter.toldToWait('slack', waitMs)
    await response.body?.cancel()
    throw new ToldToWait(waitMs)
  }
}
