// Whether Discord takes the bot's token, as its answers tell. One refusal is no proof: Discord has refused good tokens
// during outages. So the token is never forgotten; while it is refused, Discord is asked again with growing pauses.
import type { Log, Now } from '../../../domain/ports.ts'
import { pauseAfter } from './pauses.ts'

/** Refused for so long, it counts as revoked: what was to be sent finds no way. */
const LASTING_MS = 60_000

/** The longest pause between two questions whether it is taken again. */
const LONGEST_PAUSE_MS = 300_000

export interface Token {
  /** A call with the token was answered as any other. */
  taken(): void
  /** A call with the token was refused several times in a row. @returns whether it counts as revoked */
  refused(): boolean
  /** What is wrong, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /**
   * From now on a refusal is logged, once, and asked about until the token is taken again.
   * @param ask any call with the token
   */
  watch(ask: () => Promise<unknown>): void
  close(): void
}

/** Asks nothing before `watch`. */
export function watchToken(log: Log, now: Now): Token {
  let since: number | undefined
  let asking: NodeJS.Timeout | undefined
  let asked = 0
  let ask: (() => Promise<unknown>) | undefined

  const askLater = (): void => {
    if (!ask || asking) return
    asked += 1
    asking = setTimeout(
      () => {
        asking = undefined
        ask?.()
          // Without an answer nothing is known: it is asked again.
          .catch(() => since !== undefined && askLater())
      },
      pauseAfter(asked, LONGEST_PAUSE_MS),
    ).unref()
  }
  return {
    taken() {
      if (since !== undefined && ask) log.info({}, 'Discord accepts DISCORD_TOKEN again')
      since = undefined
      asked = 0
      clearTimeout(asking)
      asking = undefined
    },
    refused() {
      if (since === undefined && ask)
        log.error({}, 'Discord refuses DISCORD_TOKEN: nothing can be sent; trying again')
      since ??= now()
      askLater()
      return now() - since >= LASTING_MS
    },
    trouble: () => (since === undefined ? undefined : 'Discord refuses DISCORD_TOKEN'),
    watch: (question) => {
      ask = question
    },
    close() {
      ask = undefined
      clearTimeout(asking)
      asking = undefined
    },
  }
}
