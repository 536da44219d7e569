// Where nobody is asked back, as several replicas know it.
import { expect, it } from 'vitest'
import { quietNearby } from '../../src/replicas/quiet-nearby.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { recordingLog } from '../adapters/slack/listening.ts'

const HERE = { platform: 'slack', workspace: 'T1' } as const
const THERE = { platform: 'discord', workspace: 'T1' } as const

function replicasOnOneStore() {
  const stored = memoryState().quiet
  const world = { now: 0, away: false, asked: 0 }
  const replica = () =>
    quietNearby(
      async () => {
        world.asked++
        if (world.away) throw new Error('away')
        return stored
      },
      { log: recordingLog().log, clock: () => world.now },
    )
  return { world, one: replica(), other: replica() }
}

it('what is switched on one replica holds there at once, and on the others within a minute', async () => {
  const { world, one, other } = replicasOnOneStore()
  expect(await other.isQuiet(HERE)).toBe(false)
  await one.set(HERE, true)
  expect(await one.isQuiet(HERE)).toBe(true)
  expect(await one.isQuiet(THERE)).toBe(false)
  world.now += 60_000
  expect(await other.isQuiet(HERE)).toBe(true)
  await other.set(HERE, false)
  world.now += 60_000
  expect(await one.isQuiet(HERE)).toBe(false)
})

it('the store is asked once a minute, however much is answered', async () => {
  const { world, one } = replicasOnOneStore()
  for (let answer = 0; answer < 10; answer++) await one.isQuiet(HERE)
  expect(world.asked).toBe(1)
})

it('while the store is away what was known still holds, and nobody new is asked back', async () => {
  const { world, one } = replicasOnOneStore()
  expect(await one.isQuiet(HERE)).toBe(false)
  world.away = true
  world.now += 60_000
  expect(await one.isQuiet(HERE)).toBe(false)
  expect(await one.isQuiet(THERE)).toBe(true)
  await expect(one.set(HERE, true)).rejects.toThrow('away')
})
