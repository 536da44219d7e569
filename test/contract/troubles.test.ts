// What goes wrong between the bot and a platform, and what people see of it: one answer, in time, or a kind word.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSoon } from '../cost.ts'
import type { Remote } from './driver.ts'
import { openStage, REMOTES, type Stage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})

afterAll(() => stage.close())

const HIT = /Gateway API/

/** After a cut, the bot is back within this time: reconnecting and identifying included. */
const BACK_MS = 1_500

describe.each(REMOTES)('on %s', (name) => {
  let platform: Remote
  beforeAll(() => {
    platform = stage.remote(name)
  })

  it.each(['429', '500', 'reset'] as const)('after %s the answer still comes, once', async (failure) => {
    platform.fail('command', failure)
    expect((await platform.ask('gateway api')).words).toMatch(HIT)
    platform.fail('mention', failure)
    expect((await platform.answerTo(platform.mention('gateway api'))).words).toMatch(HIT)
    await platform.quiet(200)
  })

  it('an event delivered again is answered once, whatever its attempt says', async () => {
    const sent = platform.mention('gateway api')
    await platform.answerTo(sent)
    platform.mention('gateway api', { id: sent.id, attempt: 0 })
    platform.mention('gateway api', { id: sent.id, attempt: 1 })
    platform.mention('gateway api', { id: sent.id, attempt: 2 })
    await platform.quiet(300)
  })

  it('a first delivery that says it is the second is answered', async () => {
    const sent = platform.mention('gateway api', { attempt: 1 })
    expect((await platform.answerTo(sent)).words).toMatch(HIT)
  })

  it('fifty questions at once are all answered', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => platform.ask('gateway api')))
    expect(answers.filter(({ words }) => !HIT.test(words))).toEqual([])
  })

  it('nothing that was sent is refused by the platform', () => {
    expect(platform.refused()).toEqual([])
  })
})

describe.each(REMOTES.filter((name) => name !== 'Slack over HTTP'))('on %s', (name) => {
  it('a socket that is cut is back within a second and a half, and questions are answered', async () => {
    const platform = stage.remote(name)
    const start = performance.now()
    platform.cut()
    await platform.waitConnected()
    await expectSoon(performance.now() - start, BACK_MS)
    expect((await platform.ask('gateway api')).words).toMatch(HIT)
  })
})

it('a platform that takes longer than 3 s to say thanks gets one answer, and commands are acknowledged meanwhile', async () => {
  await Promise.all(
    REMOTES.map(async (name) => {
      const platform = stage.remote(name)
      platform.fail('command', 'late')
      expect((await platform.ask('gateway api')).words).toMatch(HIT)
      expect((await platform.ask('better histograms')).words).toMatch(/Histograms/)
      // Longer than the platform takes: nothing is sent a second time.
      await platform.quiet(4_000)
    }),
  )
})

it('Slack asks to reconnect, and no command is lost for longer than 1.5 s', async () => {
  const platform = stage.remote('Slack over the socket')
  const start = performance.now()
  stage.slack.disconnect('refresh_requested')
  await platform.waitConnected()
  await expectSoon(performance.now() - start, BACK_MS)
  expect((await platform.ask('gateway api')).words).toMatch(HIT)
})
