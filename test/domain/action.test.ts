import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Action, decodeAction, encodeAction, fitsButton } from '../../src/domain/requests/action.ts'

const words = fc.string({ minLength: 1, maxLength: 200 })
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), question: words }),
  fc.record({ kind: fc.constant('share' as const), question: words }),
  fc.record({ kind: fc.constant('more' as const), question: words, page: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constant('show' as const), id: words }),
  fc.record({ kind: fc.constant('words' as const), id: words }),
  fc.constant({ kind: 'dismiss' as const }),
)

it('an action is the same after its way through a button', () => {
  fc.assert(
    fc.property(actions, (action) => {
      expect(decodeAction(encodeAction(action))).toEqual(action)
    }),
  )
})

it('a text no version has written is no action, and breaks nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => void decodeAction(text)))
  for (const text of ['', 'more:', 'more:0:x', 'more:1:', 'delete:everything', 'show']) {
    expect(decodeAction(text)).toBeUndefined()
  }
})

it('an action too long for a Discord custom_id is known as such', () => {
  expect(fitsButton({ kind: 'ask', question: 'gateway api' })).toBe(true)
  expect(fitsButton({ kind: 'ask', question: 'é'.repeat(60) })).toBe(false)
})
