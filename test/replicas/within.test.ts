import { stat } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { within } from '../../src/replicas/within.ts'

it('what has come while the process was held up counts, though its time is over', async () => {
  const reading = within(20, stat(import.meta.filename))
  const heldUp = performance.now() + 200
  while (performance.now() < heldUp);
  expect((await reading).isFile()).toBe(true)
})

it('what does not come is waited for no longer', async () => {
  await expect(within(20, new Promise(() => {}))).rejects.toThrow('no answer within 20 ms')
})
