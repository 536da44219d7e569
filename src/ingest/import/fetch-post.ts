// The one place that fetches a post: https, public addresses only, bounded in size and time.
import { lookup as resolve } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'
import {
  FETCH_LIMITS,
  type FetchedPost,
  type FetchLimits,
  type FetchRefused,
  refusal,
  takePost,
} from './post-body.ts'

/** How a connection is opened and a name resolved; tests hand in their own. */
export interface Network {
  readonly request: typeof request
  readonly resolve: (
    host: string,
    done: (error: Error | null, addresses: readonly { address: string; family: number }[]) => void,
  ) => void
}

const NETWORK: Network = {
  request,
  resolve: (host, done) => resolve(host, { all: true, verbatim: true }, done),
}

/**
 * Fetches the text behind an address. Every hop is checked anew, and the connection goes to the very address
 * that was checked: a name that resolves differently a moment later changes nothing.
 */
export async function fetchPost(
  address: string,
  limits: FetchLimits = FETCH_LIMITS,
  network: Network = NETWORK,
): Promise<FetchedPost | FetchRefused> {
  return follow(address, limits, network, (url, response) => takePost(url, response, limits))
}

/** Why a linked page cannot be reached; undefined where it can, or where its site only turns programs away. */
export async function whyUnreachable(
  address: string,
  limits: FetchLimits = FETCH_LIMITS,
  network: Network = NETWORK,
): Promise<string | undefined> {
  const reached = await follow(
    address.replace(/^http:/i, 'https:'),
    limits,
    network,
    async (_url, response) => {
      const { statusCode: status = 0 } = response
      response.destroy()
      return GONE.has(status) || status >= 500 ? refusal(`answers ${status}`) : ({ ok: true } as const)
    },
  )
  return reached.ok ? undefined : reached.why
}

/** Said of pages that are not there; 401, 403 and 429 are said to programs. */
const GONE = new Set([400, 404, 410])

async function follow<Reached>(
  address: string,
  limits: FetchLimits,
  network: Network,
  take: (url: URL, response: IncomingMessage) => Promise<Reached>,
): Promise<Reached | FetchRefused> {
  const deadline = AbortSignal.timeout(limits.milliseconds)
  let next = address
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const url = URL.parse(next)
    const wrong = url ? whyNot(url) : `"${next.slice(0, 200)}" is not an address; expected https://…`
    if (!url || wrong) return refusal(wrong ?? '')
    try {
      const response = await open(url, deadline, network)
      const { statusCode: status = 0, headers } = response
      if (status < 300 || status >= 400 || !headers.location) return await take(url, response)
      response.destroy()
      next = URL.parse(headers.location, url.href)?.href ?? headers.location
    } catch (cause) {
      return refusal(reasonFor(cause, deadline.aborted, limits))
    }
  }
  return refusal(`${address} redirects more than ${limits.redirects} times; expected the post itself`)
}

/** What can be told from the address alone. */
function whyNot(url: URL): string | undefined {
  if (url.protocol !== 'https:') return `${url.protocol}// is not fetched; expected https://`
  if (url.username || url.password) return 'the address holds a user name or a password; expected one without'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) && !isPublicAddress(host)
    ? `${host} is not an address of the public internet; the bot does not connect to it`
    : undefined
}

class NotPublic extends Error {}

function open(url: URL, signal: AbortSignal, network: Network): Promise<IncomingMessage> {
  const lookup: LookupFunction = (host, options, done) =>
    network.resolve(host, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) return done(error ?? new Error('no address'), '', 0)
      const refused = addresses.find(({ address }) => !isPublicAddress(address))
      if (refused) return done(new NotPublic(`${host} leads to ${refused.address}`), '', 0)
      return options.all ? done(null, [first]) : done(null, first.address, first.family)
    })
  return new Promise((settle, fail) => {
    network
      .request(url, {
        lookup,
        signal,
        agent: false,
        headers: {
          accept: 'text/html, text/markdown, text/plain;q=0.9',
          'accept-encoding': 'identity',
          'user-agent': 'kubecon-notes-import',
        },
      })
      .on('response', settle)
      .on('error', fail)
      .end()
  })
}

function reasonFor(cause: unknown, late: boolean, limits: FetchLimits): string {
  if (late)
    return `no answer came within ${limits.milliseconds / 1000} seconds; try again, or save the page and import the file`
  if (cause instanceof NotPublic)
    return `${cause.message}, which is not an address of the public internet; the bot does not connect to it`
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return code === 'ENOTFOUND'
    ? 'there is no such host; expected one that exists'
    : `the page cannot be fetched (${code || String(cause)})`
}
