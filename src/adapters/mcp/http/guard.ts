// Which requests are welcome over HTTP. A page elsewhere reaches a server of this machine under a name of its own that it
// points here (DNS rebinding): such a request names that host, and that page's origin.
import type { IncomingMessage } from 'node:http'

export interface Unwelcome {
  readonly status: 403 | 404 | 405 | 415
  readonly text: string
  /** What it came under that is not known here; absent where something else is wrong. */
  readonly unknown?: 'host' | 'origin'
}

export const PATH = '/mcp'

const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/**
 * Why a request is refused before anything of it is read; undefined for one that is welcome.
 * @param domains names by which clients reach this server, beside this machine's own
 */
export function refusal(
  { method, url = '', headers }: IncomingMessage,
  domains: readonly string[],
): Unwelcome | undefined {
  const known = new Set([...THIS_MACHINE, ...domains])
  const [path] = url.split('?')
  if (path !== PATH) return { status: 404, text: `Not here; MCP is at ${PATH}` }
  if (!known.has(nameIn(`http://${headers.host}`)))
    return {
      status: 403,
      text: 'This server does not answer to that host name; MCP_DOMAINS lists those it does',
      unknown: 'host',
    }
  if (headers.origin !== undefined && !known.has(nameIn(headers.origin)))
    return { status: 403, text: 'Pages of that origin may not ask here', unknown: 'origin' }
  // No streams and no sessions: every answer comes with its request.
  if (method !== 'POST') return { status: 405, text: 'POST only' }
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 415, text: 'Expected content-type: application/json' }
  return undefined
}

/** Empty for what is no address. */
const nameIn = (address: string): string => URL.parse(address)?.hostname ?? ''
