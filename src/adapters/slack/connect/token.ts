// A revoked bot token shows nowhere until something is posted with it, and commands need none: so it is asked about.

/** docs.slack.dev/reference/methods/auth.test allows hundreds a minute. */
const EVERY_MS = 60_000

/**
 * Asks again and again until closed; what comes of it is the business of whoever is asked.
 * @param ask may reject: Slack cannot be reached, or refuses
 */
export function keepChecking(ask: () => Promise<unknown>): { close(): void } {
  const asking = setInterval(() => void ask().catch(() => {}), EVERY_MS).unref()
  return { close: () => clearInterval(asking) }
}
