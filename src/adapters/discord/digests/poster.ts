// Posting without a connection to the gateway: a replica that stands by posts digests all the same.
import { REST } from 'discord.js'
import type { Listening, Log, Meter } from '../../../domain/ports.ts'
import { restOptions } from '../connect/rest-options.ts'
import { watchToken } from '../connect/token.ts'
import type { DiscordSettings } from '../listen.ts'
import { findPost } from './find-post.ts'
import { postMessage } from './post.ts'
import { tellPerson } from './tell.ts'

/** Needs no more than the token; opens nothing that would have to be closed. */
export function openPoster(
  { token, apiUrl }: DiscordSettings,
  { meter, log }: { readonly meter: Meter; readonly log: Log },
): Pick<Listening, 'post' | 'findPost' | 'tell'> {
  const rest = new REST(restOptions(apiUrl, meter, watchToken(log, Date.now))).setToken(token)
  return { post: postMessage({ rest }, log), findPost: findPost(Date.now), tell: tellPerson({ rest }, log) }
}
