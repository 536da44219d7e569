// How Discord's API is called, with and without a connection to its gateway.
import type { RESTOptions } from 'discord.js'
import { LONGEST_PAUSE_MS } from './limits.ts'
import { pauseOf } from './post.ts'

/** @param apiUrl instead of `https://discord.com/api`; empty counts as absent */
export const restOptions = (apiUrl: string | undefined) =>
  ({
    version: '10',
    // Discord bans an address after 10,000 refused calls in 10 minutes.
    invalidRequestWarningInterval: 500,
    rejectOnRateLimit: (pause) => pauseOf(pause) > LONGEST_PAUSE_MS,
    // Even `undefined` would overwrite the default.
    ...(apiUrl ? { api: apiUrl } : {}),
  }) satisfies Partial<RESTOptions>
