// Which network addresses an importer may connect to: those of the public internet, and no others. What may be reached
// is listed, and what is not listed is refused: a new range of the registry is closed until somebody opens it.
import { BlockList, isIP } from 'node:net'

type Family = 'ipv4' | 'ipv6'

interface Range {
  readonly from: string
  readonly bits: number
  readonly is: string
  /** An address within, and one just outside that is not refused for this range. */
  readonly example: string
  readonly nearMiss: string
}

/** What IANA gives out to the public. Every other address is refused. */
const ALLOCATED: Readonly<Record<Family, Pick<Range, 'from' | 'bits'>>> = {
  ipv4: { from: '0.0.0.0', bits: 0 },
  // RFC 4291: global unicast; the mapped, translated, local and multicast addresses all stand outside of it.
  ipv6: { from: '2000::', bits: 3 },
}

/** Ranges within those that are not reachable from everywhere: IANA's registries of special-purpose addresses. */
export const SPECIAL: Readonly<Record<Family, readonly Range[]>> = {
  ipv4: [
    { from: '0.0.0.0', bits: 8, is: 'this network', example: '0.1.2.3', nearMiss: '1.0.0.1' },
    { from: '10.0.0.0', bits: 8, is: 'private', example: '10.9.8.7', nearMiss: '11.0.0.1' },
    {
      from: '100.64.0.0',
      bits: 10,
      is: 'shared by carriers (CGNAT), also used by clouds',
      example: '100.100.100.200',
      nearMiss: '100.128.0.1',
    },
    { from: '127.0.0.0', bits: 8, is: 'this machine', example: '127.8.8.8', nearMiss: '128.0.0.1' },
    {
      from: '169.254.0.0',
      bits: 16,
      is: 'link-local: metadata services of clouds',
      example: '169.254.169.254',
      nearMiss: '169.253.1.1',
    },
    { from: '172.16.0.0', bits: 12, is: 'private', example: '172.31.255.255', nearMiss: '172.32.0.1' },
    {
      from: '192.0.0.0',
      bits: 24,
      is: 'protocol assignments',
      example: '192.0.0.170',
      nearMiss: '192.0.1.1',
    },
    { from: '192.0.2.0', bits: 24, is: 'documentation', example: '192.0.2.1', nearMiss: '192.0.3.1' },
    {
      from: '192.31.196.0',
      bits: 24,
      is: 'AS112 name servers',
      example: '192.31.196.1',
      nearMiss: '192.31.197.1',
    },
    {
      from: '192.52.193.0',
      bits: 24,
      is: 'multicast relays (AMT)',
      example: '192.52.193.1',
      nearMiss: '192.52.194.1',
    },
    { from: '192.88.99.0', bits: 24, is: '6to4 relays', example: '192.88.99.1', nearMiss: '192.88.98.1' },
    { from: '192.168.0.0', bits: 16, is: 'private', example: '192.168.1.1', nearMiss: '192.169.1.1' },
    {
      from: '192.175.48.0',
      bits: 24,
      is: 'AS112 name servers',
      example: '192.175.48.1',
      nearMiss: '192.175.49.1',
    },
    { from: '198.18.0.0', bits: 15, is: 'benchmarks', example: '198.19.255.255', nearMiss: '198.20.0.1' },
    {
      from: '198.51.100.0',
      bits: 24,
      is: 'documentation',
      example: '198.51.100.1',
      nearMiss: '198.51.101.1',
    },
    { from: '203.0.113.0', bits: 24, is: 'documentation', example: '203.0.113.1', nearMiss: '203.0.114.1' },
    { from: '224.0.0.0', bits: 4, is: 'multicast', example: '239.255.255.250', nearMiss: '223.255.255.1' },
    {
      from: '240.0.0.0',
      bits: 4,
      is: 'reserved, broadcast',
      example: '255.255.255.255',
      nearMiss: '223.1.1.1',
    },
  ],
  ipv6: [
    {
      from: '2001::',
      bits: 23,
      is: 'protocol assignments: Teredo holds an IPv4 address',
      example: '2001:0:4136:e378:8000:63bf:3fff:fdd2',
      nearMiss: '2001:200::1',
    },
    { from: '2001:db8::', bits: 32, is: 'documentation', example: '2001:db8::1', nearMiss: '2001:db7::1' },
    {
      from: '2002::',
      bits: 16,
      is: '6to4: holds an IPv4 address',
      example: '2002:7f00:1::',
      nearMiss: '2003::1',
    },
    {
      from: '2620:4f:8000::',
      bits: 48,
      is: 'AS112 name servers',
      example: '2620:4f:8000::1',
      nearMiss: '2620:4f:8001::1',
    },
    { from: '3fff::', bits: 20, is: 'documentation', example: '3fff:fff::1', nearMiss: '3ffe::1' },
  ],
}

const allocated = new BlockList()
const special = new BlockList()
for (const family of ['ipv4', 'ipv6'] as const) {
  allocated.addSubnet(ALLOCATED[family].from, ALLOCATED[family].bits, family)
  for (const { from, bits } of SPECIAL[family]) special.addSubnet(from, bits, family)
}

/**
 * True for an address that is reachable from everywhere; false for all others, and for what is no address. An IPv4
 * address written as IPv6 (mapped, translated, tunnelled) is false, whatever it holds: no name on the internet
 * resolves to one.
 * @example isPublicAddress('::ffff:0:127.0.0.1') // → false
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  const family = (['ipv4', 'ipv6'] as const).find((name) => isIP(bare) === Number(name.slice(-1)))
  // Node compares a mapped address with the ranges of IPv4, and throws at a zone (`%eth0`): both are refused first.
  if (!family || (family === 'ipv6' && !/^[23][^%]*$/.test(bare))) return false
  return allocated.check(bare, family) && !special.check(bare, family)
}
