// The platforms are away for some seconds, all at once. In a file of its own because it takes that long.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, REMOTES, type Stage } from './stage.ts'

const AWAY_MS = 5_000

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
  await Promise.all(REMOTES.map((name) => stage.remote(name).stop()))
  await pause(AWAY_MS)
  await Promise.all(REMOTES.map((name) => stage.remote(name).restart()))
})

afterAll(() => stage.close())

it.each(REMOTES)('%s: the bot is back by itself, answers, and said once that it was away', async (name) => {
  const platform = stage.remote(name)
  // Over HTTP there is no connection to come back.
  if (name !== 'Slack over HTTP') await platform.waitConnected()
  expect((await platform.ask('gateway api')).words).toMatch(/Gateway API/)
  const { lines } = name === 'Slack over HTTP' ? stage.httpBot : stage.bot
  const word = name.split(' ')[0] ?? name
  const warnings = lines.filter((line) => /"level":"(warn|error)"/.test(line) && line.includes(word))
  // Away, and what could not be reached: a line an outage, not one a try.
  expect(warnings.length).toBeLessThanOrEqual(3)
})
