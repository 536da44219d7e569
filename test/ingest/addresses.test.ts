import { describe, expect, test } from 'vitest'
import { isPublicAddress, SPECIAL } from '../../src/ingest/import/addresses.ts'

describe.each(Object.entries(SPECIAL))('special ranges of %s', (_family, ranges) => {
  test.each(ranges)('$from/$bits ($is): $example is refused, $nearMiss is not', ({ example, nearMiss }) => {
    expect(isPublicAddress(example)).toBe(false)
    expect(isPublicAddress(nearMiss)).toBe(true)
  })
})

test.each([
  ['::ffff:0:127.0.0.1', 'translated (SIIT)'],
  ['::ffff:93.184.216.34', 'mapped, even of a public address'],
  ['0:0:0:0:0:ffff:7f00:1', 'mapped, written out'],
  ['64:ff9b::7f00:1', 'translated (NAT64)'],
  ['::127.0.0.1', 'compatible'],
  ['2::1', 'outside of what is given out, though it begins with a 2'],
  ['4000::1', 'not given out'],
  ['1fff:ffff::1', 'just below what is given out'],
  ['2a00:1450::1%eth0', 'with a zone'],
  ['0177.0.0.1', 'octal'],
  ['2130706433', 'a number'],
  ['', 'nothing'],
])('%s is refused, issue 12: %s', (address) => expect(isPublicAddress(address)).toBe(false))
