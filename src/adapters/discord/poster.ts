// Posting without a connection to the gateway: a replica that stands by posts digests all the same.
import { REST } from 'discord.js'
import type { Log, PostMessage } from '../../domain/ports.ts'
import { watchHealth } from './health.ts'
import type { DiscordSettings } from './listen.ts'
import { postMessage } from './post.ts'
import { restOptions } from './rest-options.ts'

export function openPoster({ token, apiUrl }: DiscordSettings, log: Log): PostMessage {
  const rest = new REST(restOptions(apiUrl)).setToken(token)
  return postMessage({ rest }, watchHealth(log, Date.now), log)
}
