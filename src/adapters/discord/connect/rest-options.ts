// How Discord's API is called, with and without a connection to its gateway.
import type { RESTOptions } from 'discord.js'
import type { Meter } from '../../../domain/ports.ts'
import { pauseOf } from '../digests/post.ts'
import { LONGEST_PAUSE_MS } from '../limits.ts'
import { callingDiscord } from './call.ts'
import type { Token } from './token.ts'

/**
 * @param apiUrl instead of `https://discord.com/api`; empty counts as absent
 * @param token is told whether Discord takes it
 */
export const restOptions = (apiUrl: string | undefined, meter: Pick<Meter, 'toldToWait'>, token: Token) =>
  ({
    version: '10',
    makeRequest: callingDiscord(token),
    // Discord bans an address after 10,000 refused calls in 10 minutes.
    invalidRequestWarningInterval: 500,
    // Asked whenever a limit is met, Discord's answer or what the library has counted itself.
    rejectOnRateLimit: (pause) => {
      meter.toldToWait('discord', pauseOf(pause))
      return pauseOf(pause) > LONGEST_PAUSE_MS
    },
    // Even `undefined` would overwrite the default.
    ...(apiUrl ? { api: apiUrl } : {}),
  }) satisfies Partial<RESTOptions>
