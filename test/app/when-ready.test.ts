// Requests that come before the library is read.
import { expect, it } from 'vitest'
import { whenReady } from '../../src/app/reception/when-ready.ts'
import type { Asked, Reception } from '../../src/domain/ports.ts'

const BY: Asked = { platform: 'slack', how: 'command', person: 'U1' }
/** Every request has the id `i-1`; nothing here speaks. */
const reception = {
  receive: (_, answer) => answer({ id: 'i-1', conversation: {} as never }),
} satisfies Reception

it('a request waits until there is something to answer from, and then they pass in their order', async () => {
  const opening = Promise.withResolvers<Reception>()
  const waiting = whenReady(opening.promise)
  const passed: string[] = []
  const receive = (name: string) => waiting.receive(BY, async ({ id }) => passed.push(`${name} ${id}`))
  const early = [receive('first'), receive('second')]
  await new Promise(setImmediate)
  expect(waiting.isReady()).toBe(false)
  expect(passed).toEqual([])
  opening.resolve(reception)
  await Promise.all(early)
  expect(waiting.isReady()).toBe(true)
  await receive('third')
  expect(passed).toEqual(['first i-1', 'second i-1', 'third i-1'])
})

it('a library that cannot be read fails what waited for it', async () => {
  const waiting = whenReady(Promise.reject(new Error('no library')))
  await expect(waiting.receive(BY, async () => 'answered')).rejects.toThrow('no library')
  expect(waiting.isReady()).toBe(false)
})
