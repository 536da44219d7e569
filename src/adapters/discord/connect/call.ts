// One call of Discord's API, made until an answer of Discord's own comes. The library sees nothing else: it would
// forget the token at the first 401, take a proxy's page for Discord's word, ask on without a pause at a 429 that
// names none, and repeat nothing whose connection was closed in between.
//
// Every call of ours may be made again: what is posted in a channel carries a nonce (digests/post.ts), a second
// answer to an interaction is refused, and the others read, or set what they set before.
import { setTimeout as wait } from 'node:timers/promises'
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from 'discord.js'
import { NOT_SENT } from '../../../domain/platforms/not-sent.ts'
import { ANSWERED_BEFORE, causeOf, NoAnswer, TokenRefused } from '../errors.ts'
import { type Came, judge } from './received.ts'
import type { Token } from './token.ts'

/** Between attempts, in milliseconds: all of them end within the 3 s that Discord waits for a first response. */
const PAUSES_MS = [100, 400, 1_500]

type MakeRequest = RESTOptions['makeRequest']
type Init = Parameters<MakeRequest>[1]

/**
 * @returns an answer of Discord's own, a refusal with Discord's code included
 * @throws NoAnswer where none came, `unclear` if any attempt may have been heard; TokenRefused; what the library
 *   aborts, and what is wrong with the request itself
 */
export function callingDiscord(token: Pick<Token, 'taken' | 'refused' | 'trouble'>): MakeRequest {
  return async (url, init) => {
    let heard = false
    for (let attempt = 0; ; attempt++) {
      const came = await once(url, init)
      if (came.kind === 'answer') {
        if (isAuthorized(init) && came.response.status !== 429) token.taken()
        // Its first attempt arrived, and only its answer was lost.
        return attempt > 0 && came.code === ANSWERED_BEFORE ? DONE() : came.response
      }
      heard ||= came.kind === 'unclear'
      // What is known to be refused is not asked four times: Discord bans an address that asks on and on.
      const pause = came.kind === 'refused' && token.trouble() ? undefined : PAUSES_MS[attempt]
      if (pause !== undefined) await wait(pause, undefined, init.signal ? { signal: init.signal } : {})
      else if (came.kind === 'refused') throw new TokenRefused(token.refused())
      else throw new NoAnswer(heard ? 'unclear' : 'busy', came.found)
    }
  }
}

/** As Discord answers a callback that it took. */
const DONE = () => new Response(null, { status: 204 }) as ResponseLike

async function once(url: string, init: Init): Promise<Came> {
  try {
    const response = await DefaultRestOptions.makeRequest(url, init)
    return await judge(response, { verb: init.method ?? 'GET', url, authorized: isAuthorized(init) })
  } catch (error) {
    const cause = causeOf(error)
    if (!isOfTheNetwork(error, cause)) throw error
    return { kind: NOT_SENT.has(cause) ? 'busy' : 'unclear', found: cause }
  }
}

/** Calls that go without the token may be refused for reasons of their own. */
const isAuthorized = ({ headers }: Init): boolean => new Headers(headers as HeadersInit).has('authorization')

/** Errors of the system, of the HTTP parser and of the client for sockets; not those about what we asked of it. */
const isOfTheNetwork = (error: unknown, cause: string): boolean =>
  !(error instanceof Error && error.name === 'AbortError') &&
  /^(?:E(?!RR_)|HPE_|UND_ERR_(?!INVALID_ARG|ABORTED|NOT_SUPPORTED))/.test(cause)
