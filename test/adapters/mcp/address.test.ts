// Whom limits count: never whom a caller says they are.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../../src/adapters/mcp/http/address.ts'

const SOCKET = '10.0.0.9'

const counted = (
  forwarded: string | undefined,
  proxies: number,
  remoteAddress: string | undefined = SOCKET,
) =>
  addressOf(
    { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress } },
    proxies,
  )

const proxies = fc.integer({ min: 1, max: 10 })
const address = fc.oneof(fc.ipV4(), fc.ipV6())
/** Whatever a header may hold, and lists that look right. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(address, fc.string({ maxLength: 9 }), fc.constant('')), { maxLength: 20 })
    .map((all) => all.join(', ')),
  fc
    .tuple(fc.constantFrom(',', ' ', '[', '1', ':', ', '), fc.nat(16_000))
    .map(([part, times]) => part.repeat(times)),
)

describe('the address of a caller', () => {
  it.each([
    ['one proxy', '192.0.2.7', 1, '192.0.2.7'],
    ['one proxy, and what the caller wrote', '192.0.2.66, 192.0.2.7', 1, '192.0.2.7'],
    ['two proxies', '192.0.2.7, 10.0.0.1', 2, '192.0.2.7'],
    ['no blanks', '192.0.2.66,192.0.2.7,10.0.0.1', 2, '192.0.2.7'],
    ['a port', '192.0.2.7:51234', 1, '192.0.2.7'],
    ['IPv6: its network', '2001:DB8:0:1:a::7', 1, '2001:db8:0:1::/64'],
    ['the same, with a port', '[2001:db8:0:1::7]:51234', 1, '2001:db8:0:1::/64'],
    ['the same, in brackets', '[2001:db8:0:1::8]', 1, '2001:db8:0:1::/64'],
    ['IPv4 within IPv6', '::ffff:192.0.2.7', 1, '192.0.2.7'],
    ['the same, in groups', '::FFFF:c000:207', 1, '192.0.2.7'],
    ['IPv4 behind another prefix is IPv6', '64:ff9b::192.0.2.7', 1, '64:ff9b:0:0::/64'],
  ])('is what the outermost proxy says: %s', (_, forwarded, many, is) => {
    expect(counted(forwarded, many)).toBe(is)
  })

  it.each([
    ['no header', undefined, 1],
    ['an empty one', '', 1],
    ['fewer entries than proxies', '192.0.2.7', 2],
    ['no address', '192.0.2.7, unknown', 1],
    ['a name', 'localhost', 1],
    ['an empty entry', '192.0.2.7, ', 1],
    ['too large a number', '192.0.2.256', 1],
    ['a zero too many', '192.0.2.07', 1],
    ['half a bracket', '[2001:db8::7', 1],
    ['a port that is none', '192.0.2.7:http', 1],
    ['an address and more', '192.0.2.7 192.0.2.8', 1],
    ['the way of another header', 'for=192.0.2.7', 1],
    ['an entry far too long', `fe80::1%${'a'.repeat(100)}`, 1],
    ['no proxies', '192.0.2.7', 0],
  ])('is the other end of the connection: %s', (_, forwarded, many) => {
    expect(counted(forwarded, many)).toBe(SOCKET)
  })

  it.each([
    ['::ffff:10.0.0.9', '10.0.0.9'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    [undefined, ''],
  ])('is written in one way: %s', (remoteAddress, is) => {
    expect(addressOf({ headers: {}, socket: { remoteAddress } }, 0)).toBe(is)
  })

  it('is never changed by what stands to the left of the proxies’ own entries', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        proxies.chain((many) =>
          fc.array(
            fc.oneof(
              address,
              fc.string().map((one) => one.replaceAll(',', '')),
            ),
            { minLength: many, maxLength: many },
          ),
        ),
        (spoofed, otherwise, own) => {
          const told = own.join(', ')
          const is = counted(told, own.length)
          expect(counted(`${spoofed}, ${told}`, own.length)).toBe(is)
          expect(counted(`${otherwise},${told}`, own.length)).toBe(is)
        },
      ),
    )
  })

  it('is one address for all within a network, and another outside of it', () => {
    fc.assert(
      fc.property(address, address, anyText, proxies, (one, other, spoofed, many) => {
        const behind = Array.from({ length: many - 1 }, () => '10.0.0.1')
        const through = (caller: string) => counted([spoofed, caller, ...behind].join(', '), many)
        expect(through(one)).toBe(counted(undefined, 0, one))
        expect(through(one) === through(other)).toBe(counted(one, 1) === counted(other, 1))
      }),
    )
  })

  it('is an address, whatever the header holds', () => {
    fc.assert(
      fc.property(anyText, proxies, (text, many) => {
        expect(counted(text, many)).toMatch(
          /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}(?::[\da-f]{1,4}){3}::\/64)$/,
        )
      }),
    )
  })

  it('is the other end of the connection without proxies, whatever the header holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(counted(text, 0)).toBe(SOCKET)
      }),
    )
  })
})
