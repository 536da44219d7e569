// Who may speak to the preview: whoever sits at this machine, and no web page that is open in the same browser.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'

/** Sent with every answer. Nothing is loaded from anywhere else, and nothing inline ever runs. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // What is read here is whatever the notes say now.
  'cache-control': 'no-store',
}

export function setHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
}

/**
 * Why a request is refused, as a status; undefined for one that is welcome.
 * A page elsewhere can reach 127.0.0.1 only under a name of its own that it points here (DNS rebinding); such a
 * request names that host. One from another page cannot send JSON without asking first, and nothing allows it.
 */
export function refusal({ method = '', headers }: IncomingMessage): 405 | 415 | 421 | undefined {
  if (!isThisMachine(headers.host ?? '')) return 421
  if (method === 'POST') return /^application\/json\b/.test(headers['content-type'] ?? '') ? undefined : 415
  return method === 'GET' || method === 'HEAD' ? undefined : 405
}

/** An address in digits, or the one name that no name server is asked for. */
function isThisMachine(host: string): boolean {
  const [, bracketed, name = ''] = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/.exec(host) ?? []
  return isIP(bracketed ?? name) !== 0 || name.toLowerCase() === 'localhost'
}
