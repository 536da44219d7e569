// Whether Slack works just now, and what is counted of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepChecking } from '../../../src/adapters/slack/connect/token.ts'
import { watchHealth } from '../../../src/adapters/slack/health.ts'
import { listenOn } from '../../../src/adapters/slack/listen.ts'
import { type Listening, type Meter, NO_METER } from '../../../src/domain/ports.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { collaborators, recordingLog, settingsOf, until } from './listening.ts'

function watching() {
  const world = { now: 1_000_000, reconnects: 0 }
  const { log } = recordingLog()
  const reconnected = (): void => {
    world.reconnects += 1
  }
  const health = watchHealth(log, { reconnected }, () => world.now)
  return { world, health }
}

describe('health', () => {
  it('is in trouble until connected, and counts only what comes back as a reconnect', () => {
    const { world, health } = watching()
    expect(health.trouble()).toBe('Slack is not connected yet')
    health.connection(undefined)
    expect([health.trouble(), world.reconnects]).toEqual([undefined, 0])
    health.connection('The connection to Slack is lost')
    health.connection('Slack refuses SLACK_APP_TOKEN (token_revoked)')
    health.connection(undefined)
    expect([health.trouble(), world.reconnects]).toEqual([undefined, 1])
  })

  it('looks at the age of the last sign of life, not at what the library says', () => {
    const { world, health } = watching()
    health.sign()
    health.connection(undefined)
    world.now += 10_000
    expect([health.trouble(), health.lastSign()]).toEqual([undefined, 1_000_000])
    world.now += 1
    expect(health.trouble()).toBe('Slack is connected, but silent')
    health.sign()
    expect(health.trouble()).toBeUndefined()
  })

  it('over HTTP, where no sign comes, is never silent', () => {
    const { world, health } = watching()
    health.connection(undefined)
    world.now += 86_400_000
    expect([health.trouble(), health.lastSign()]).toEqual([undefined, undefined])
  })
})

describe('the bot token', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is asked about once a minute, whatever comes of it, until closed', async () => {
    let asked = 0
    const checking = keepChecking(async () => {
      asked += 1
      throw new Error('Slack cannot be reached')
    })
    await vi.advanceTimersByTimeAsync(180_000)
    expect(asked).toBe(3)
    checking.close()
    await vi.advanceTimersByTimeAsync(180_000)
    expect(asked).toBe(3)
  })
})

describe('a connected bot', () => {
  let slack: Slack
  let open: Listening | undefined
  const counted: string[] = []
  const meter: Meter = {
    ...NO_METER,
    reconnected: (platform) => void counted.push(`${platform} is back`),
    toldToWait: (platform, milliseconds) => void counted.push(`${platform} says ${milliseconds} ms`),
  }

  beforeEach(async () => {
    slack = await startSlack()
    const start = await listenOn(settingsOf(slack), { ...collaborators(), meter })
    if (start.ok) open = start.listening
    await slack.waitConnected()
    counted.length = 0
  })
  afterEach(async () => {
    await open?.close()
    await slack.stop()
  })

  it('hears of Slack every two seconds', async () => {
    const first = open?.lastSign?.() ?? 0
    expect(Math.abs(Date.now() - first)).toBeLessThan(2_500)
    await until(() => (open?.lastSign?.() ?? 0) > first)
  })

  it('counts reconnects, and every wait that Slack asks for: for answers, mentions and posts', async () => {
    slack.disconnect()
    await until(() => counted.includes('slack is back'))
    counted.length = 0
    const wait = { status: 429, headers: { 'retry-after': '1' } }
    slack.fault({ method: 'response_url', ...wait })
    await slack.waitResponse(slack.command('thanos').responseId)
    slack.fault({ method: 'chat.postMessage', ...wait })
    slack.mention('thanos')
    await slack.waitCall('chat.postMessage', ({ ok }) => ok)
    slack.fault({ method: 'chat.postMessage', ...wait })
    const message = { fallback: 'Good morning', pieces: [] }
    expect(await open?.post({ platform: 'slack', id: 'C1' }, message, 'slot')).toEqual({
      kind: 'busy',
      retryAfterMs: 1_000,
    })
    expect(counted).toEqual(Array.from({ length: 3 }, () => 'slack says 1000 ms'))
  })
})
