import fc from 'fast-check'
import { expect, it } from 'vitest'
import { merged } from '../../src/domain/text/merging.ts'

const textOf = (base: string, mine: string, theirs: string, isMine = true, isBeginning = false): string => {
  const [own, other] = [mine.split(''), theirs.split('')]
  const { parts } = merged(base.split(''), own, other, { isMine: () => isMine, isBeginning })
  return parts.map(({ from, index }) => (from === 'mine' ? own : other)[index]).join('')
}

it.each([
  ['next to one another', 'abc', 'xbc', 'ayc', 'xyc'],
  ['far apart', 'abcd', 'xbcd', 'abcy', 'xbcy'],
  ['one that goes and one that changes', 'abc', 'bc', 'axc', 'xc'],
  ['two for one', 'abc', 'xybc', 'abz', 'xybz'],
  ['one for two, and one after it', 'abcd', 'xcd', 'abcz', 'xcz'],
  ['both add at the end: theirs first', 'ab', 'abx', 'aby', 'abyx'],
  ['both add the same once', 'ab', 'abx', 'abx', 'abx'],
  ['both change alike', 'ab', 'xb', 'xb', 'xb'],
])('two changes both stand: %s', (_, base, mine, theirs, both) => {
  expect(textOf(base, mine, theirs)).toBe(both)
})

it.each([
  ['the same part', 'abc', 'xbc', 'ybc', 'xbc', 'ybc'],
  ['a part that went', 'abc', 'xbc', 'bc', 'xbc', 'bc'],
  ['one for two, and the second', 'abc', 'xc', 'ayc', 'xc', 'ayc'],
])('where both change %s it is asked which stands', (_, base, mine, theirs, own, other) => {
  expect(textOf(base, mine, theirs, true)).toBe(own)
  expect(textOf(base, mine, theirs, false)).toBe(other)
})

it('what is new at the end of a beginning stands before all that follows it', () => {
  expect(textOf('ab', 'abx', 'abcd', true, true)).toBe('abxcd')
  expect(textOf('ab', 'ay', 'abcd', true, true)).toBe('aycd')
})

it('who changes nothing leaves what the other made, whatever that is', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(textOf(base, base, other)).toBe(other)
      expect(textOf(base, other, base)).toBe(other)
      expect(textOf(base, other, other)).toBe(other)
    }),
  )
})

it('changes of different parts both stand, wherever they are', () => {
  const places = fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(places, ([mine = 0, theirs = 0]) => {
      const with_ = (text: string, place: number, sign: string) =>
        text.slice(0, place) + sign + text.slice(place + 1)
      const base = 'abcdefgh'
      const both = with_(with_(base, mine, 'X'), theirs, 'Y')
      expect(textOf(base, with_(base, mine, 'X'), with_(base, theirs, 'Y'))).toBe(both)
    }),
  )
})
