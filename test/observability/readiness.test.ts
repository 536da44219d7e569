// When the bot counts as ready, by a clock that is moved by hand.
import { afterEach, describe, expect, it } from 'vitest'
import { type Watch, watchReadiness } from '../../src/observability/readiness.ts'

let watch: Watch | undefined
afterEach(() => watch?.close())

function watching(graceMs = 5_000) {
  const world = {
    now: 1_000_000,
    trouble: undefined as string | undefined,
    sign: undefined as number | undefined,
  }
  const opened = watchReadiness(
    () => [{ name: 'slack', graceMs, trouble: () => world.trouble, lastSign: () => world.sign }],
    () => world.now,
  )
  watch = opened
  const slack = () => opened.look().checks.find(({ name }) => name === 'slack')
  return { world, opened, slack }
}

describe('readiness', () => {
  it('is there while all is well', () => {
    const { opened } = watching()
    expect(opened.look()).toEqual({
      ready: true,
      checks: [
        { name: 'running', ok: true },
        { name: 'slack', ok: true },
      ],
    })
  })

  it('does not flap with a routine reconnect, but tells of it', () => {
    const { world, opened, slack } = watching()
    opened.look()
    world.trouble = 'The connection to Slack is lost'
    expect(slack()).toEqual({ name: 'slack', ok: true, detail: 'The connection to Slack is lost' })
    world.now += 1_400
    world.trouble = undefined
    expect(opened.look().ready).toBe(true)
  })

  it('fails when the trouble is older than its grace, and is back with the platform', () => {
    const { world, opened, slack } = watching()
    opened.look()
    world.trouble = 'The connection to Slack is lost'
    opened.look()
    world.now += 4_999
    expect(slack()?.ok).toBe(true)
    world.now += 1
    expect(slack()?.ok).toBe(false)
    expect(opened.look().ready).toBe(false)
    world.trouble = undefined
    expect(opened.look().ready).toBe(true)
  })

  it('is there without a check that is excluded, and tells of it', () => {
    const { world, opened } = watching()
    world.trouble = 'Slack is not connected yet'
    expect(opened.look(new Set(['slack']))).toEqual({
      ready: true,
      checks: [
        { name: 'running', ok: true },
        { name: 'slack', ok: false, detail: 'Slack is not connected yet' },
      ],
    })
  })

  it('counts every trouble anew', () => {
    const { world, opened, slack } = watching()
    for (let time = 0; time < 5; time += 1) {
      world.trouble = undefined
      opened.look()
      world.trouble = 'lost'
      opened.look()
      world.now += 4_000
      expect(slack()?.ok).toBe(true)
    }
  })

  it('has no grace for what never worked', () => {
    const { world, opened } = watching()
    world.trouble = 'Slack is not connected yet'
    expect(opened.look().ready).toBe(false)
  })

  it('tells how long ago a platform was heard of', () => {
    const { world, slack } = watching()
    world.sign = world.now - 12_340
    expect(slack()).toEqual({ name: 'slack', ok: true, lastSignSecondsAgo: 12.3 })
  })

  it('ends at once when the bot stops', () => {
    const { opened } = watching()
    opened.stopping()
    expect(opened.look()).toMatchObject({
      ready: false,
      checks: [{ name: 'running', ok: false, detail: 'The bot is stopping' }, { name: 'slack' }],
    })
  })
})
