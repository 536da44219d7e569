// Which network addresses an importer may connect to: those of the public internet, and no others.
import { BlockList, isIP } from 'node:net'

/** Ranges that lead back into somebody's network, or nowhere. IANA special-purpose registries. */
const RANGES: readonly (readonly [string, number, 'ipv4' | 'ipv6', string])[] = [
  ['0.0.0.0', 8, 'ipv4', 'this network'],
  ['10.0.0.0', 8, 'ipv4', 'private'],
  ['100.64.0.0', 10, 'ipv4', 'shared by carriers (CGNAT), also used by clouds'],
  ['127.0.0.0', 8, 'ipv4', 'this machine'],
  ['169.254.0.0', 16, 'ipv4', 'link-local: cloud metadata services'],
  ['172.16.0.0', 12, 'ipv4', 'private'],
  ['192.0.0.0', 24, 'ipv4', 'protocol assignments'],
  ['192.0.2.0', 24, 'ipv4', 'documentation'],
  ['192.88.99.0', 24, 'ipv4', '6to4 relays'],
  ['192.168.0.0', 16, 'ipv4', 'private'],
  ['198.18.0.0', 15, 'ipv4', 'benchmarks'],
  ['198.51.100.0', 24, 'ipv4', 'documentation'],
  ['203.0.113.0', 24, 'ipv4', 'documentation'],
  ['224.0.0.0', 4, 'ipv4', 'multicast'],
  ['240.0.0.0', 4, 'ipv4', 'reserved, broadcast'],
  ['::', 128, 'ipv6', 'unspecified'],
  ['::1', 128, 'ipv6', 'this machine'],
  ['::', 96, 'ipv6', 'IPv4 compatible: would lead to any address above'],
  ['64:ff9b::', 96, 'ipv6', 'translated to IPv4 (NAT64)'],
  ['64:ff9b:1::', 48, 'ipv6', 'translated to IPv4, local use'],
  ['100::', 64, 'ipv6', 'discard'],
  ['2001::', 23, 'ipv6', 'protocol assignments: Teredo tunnels, ORCHID'],
  ['2001:db8::', 32, 'ipv6', 'documentation'],
  ['2002::', 16, 'ipv6', '6to4: holds an IPv4 address'],
  ['3fff::', 20, 'ipv6', 'documentation'],
  ['5f00::', 16, 'ipv6', 'segment routing'],
  ['fc00::', 7, 'ipv6', 'private (ULA)'],
  ['fe80::', 10, 'ipv6', 'link-local'],
  ['fec0::', 10, 'ipv6', 'site-local, deprecated'],
  ['ff00::', 8, 'ipv6', 'multicast'],
]

const refused = new BlockList()
for (const [start, bits, family] of RANGES) refused.addSubnet(start, bits, family)

/** ::ffff:a.b.c.d, in either notation, is the IPv4 address within. */
function mapped(address: string): string | undefined {
  const [, dotted] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (dotted) return dotted
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address) ?? []
  if (!high || !low) return undefined
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

/** True for an address of the public internet; false for all others, and for what is no address. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(bare)
  if (family === 0) return false
  if (family === 4) return !refused.check(bare, 'ipv4')
  const inner = mapped(compressed(bare))
  return inner ? isPublicAddress(inner) : !refused.check(bare, 'ipv6')
}

/** One spelling for every IPv6 address: that of URLs. */
const compressed = (address: string): string => new URL(`http://[${address}]/`).hostname.slice(1, -1)
