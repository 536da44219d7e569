import { describe, expect, it } from 'vitest'
import { PRIVATE_PARTS, withoutPrivateParts } from '../../src/drafts/private-parts.ts'
import { expectCost } from '../cost.ts'

describe.each(PRIVATE_PARTS)('$what', ({ what, example: [text, left], nearMiss }) => {
  it('is taken out and named', () => {
    expect(withoutPrivateParts(text)).toEqual({ text: left, taken: [what] })
  })
  it('is not seen where there is none', () => {
    expect(withoutPrivateParts(nearMiss)).toEqual({ text: nearMiss, taken: [] })
  })
})

it('is quick with a text made to be slow', async () => {
  for (const part of [
    '%%',
    'a@',
    '<@U1',
    '+1 ',
    'http://a.',
    'token = ',
    '1 2 ',
    'a.',
    'eyJaaaaaaaaa.',
    '10.1.1.',
    '01 23 ',
    'fd00:',
    '@a ',
    'by @a and ',
    'AA11 1111 ',
    '(55) 555 ',
    '<#C1|',
    '4111 ',
    '-----BEGIN PRIVATE KEY-----',
    'https://a?',
    'https://a?b=',
    'A_SECRET',
  ]) {
    await expectCost(() => withoutPrivateParts(part.repeat(4_000)), 500, part)
  }
})
