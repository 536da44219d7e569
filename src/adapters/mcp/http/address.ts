// Where a request comes from, as limits count it: behind proxies of the operator's own, what the outermost of them says.
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** An IPv6 address in brackets, its zone, and a port, with room to spare: asked of more than this, an entry is none. */
const LONGEST_ENTRY = 80

/**
 * The address a request comes from; of IPv6 its network (/64), of which one line has all addresses.
 * Every proxy writes whom it was asked by at the right end of X-Forwarded-For. So much of it as there are proxies is
 * theirs, and the first of that is the caller; all to the left of it is whatever the caller sent.
 * @param proxies how many of the operator's own stand before this server; 0: the header says nothing
 * @returns where that entry is missing or is no address: whoever is at the other end of the connection
 */
export function addressOf({ headers, socket }: Asked, proxies: number): string {
  const told = proxies > 0 ? headers['x-forwarded-for'] : undefined
  const entry = told === undefined ? undefined : fromTheRight(String(told), proxies)?.trim()
  const host = entry === undefined || entry.length > LONGEST_ENTRY ? undefined : hostIn(entry)
  return (host === undefined ? undefined : counted(host)) ?? counted(socket.remoteAddress ?? '') ?? ''
}

interface Asked {
  readonly headers: IncomingMessage['headers']
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>
}

/** @returns undefined where there are fewer */
function fromTheRight(list: string, place: number): string | undefined {
  let rest = list
  for (let passed = 1; passed < place; passed++) {
    const comma = rest.lastIndexOf(',')
    if (comma === -1) return undefined
    rest = rest.slice(0, comma)
  }
  return rest.slice(rest.lastIndexOf(',') + 1)
}

/** Some proxies write the port too: `192.0.2.7:51234`, `[2001:db8::7]:51234`. */
function hostIn(entry: string): string {
  const [, bracketed, beforePort] = /^\[([^[\]]+)\](?::\d{1,5})?$|^([\d.]+):\d{1,5}$/.exec(entry) ?? []
  return bracketed ?? beforePort ?? entry
}

/** One way of writing for each; undefined for what is no address. */
function counted(host: string): string | undefined {
  const kind = isIP(host)
  if (kind !== 6) return kind === 4 ? host : undefined
  const groups = groupsOf(host)
  const [high = 0, low = 0] = groups.slice(6)
  // A socket that takes both kinds writes IPv4 so: ::ffff:192.0.2.7.
  if (groups.slice(0, 6).join() === '0,0,0,0,0,65535')
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  const network = groups.slice(0, 4).map((group) => group.toString(16))
  return `${network.join(':')}::/64`
}

/** All eight groups of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [withoutZone = ''] = address.split('%')
  // Written by URL, it has no dots, and `::` at most once.
  const [left = [], right = []] = new URL(`http://[${withoutZone}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((half) => (half === '' ? [] : half.split(':')))
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16))
}
