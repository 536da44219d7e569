// A client for Slack's Web API, whoever asks: one attempt a call, heard in one way.
import { type Logger, webApi } from '@slack/bolt'
import { type Meter, NO_METER } from '../../../domain/ports.ts'
import { CALL_MS } from '../limits.ts'
import { hearingFetch } from './hearing.ts'

export interface Calling {
  /** Instead of `https://slack.com/api/`; empty counts as absent. */
  readonly apiUrl?: string | undefined
  readonly logger: Logger
  readonly meter?: Pick<Meter, 'toldToWait'>
  /** How long one attempt may take, milliseconds. */
  readonly timeoutMs?: number
}

/**
 * A new object each time, because clients write their defaults into it. What is passing is tried again by persist.ts and
 * by whoever posts, who see what became of each attempt.
 */
export const clientOptions = ({ apiUrl, logger, meter = NO_METER, timeoutMs = CALL_MS }: Calling) =>
  ({
    logger,
    timeout: timeoutMs,
    fetch: hearingFetch(meter, apiUrl),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // '' would become '/', and fail.
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  }) satisfies webApi.WebClientOptions

/** @param token undefined for methods that are called without one */
export const clientOf = (token: string | undefined, calling: Calling): webApi.WebClient =>
  new webApi.WebClient(token, clientOptions(calling))
