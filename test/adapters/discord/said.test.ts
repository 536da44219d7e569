// An answer of Discord's is believed by what it holds.
import { afterEach, describe, expect, it } from 'vitest'
import { DISCORD_PROOFS, proves } from '../../../src/adapters/discord/connect/said.ts'
import { startDiscord } from '../../standins/discord/start.ts'
import { collaborators, listening } from './listening.ts'

const asked = ([call, body]: readonly [string, unknown]): boolean => {
  const [verb = '', path = ''] = call.split(' ')
  return proves(verb, `https://discord.com/api/v10${path}`, body)
}

describe('an answer', () => {
  it.each(DISCORD_PROOFS)('to $example.0 is believed, and its near miss is not', ({ example, nearMiss }) => {
    expect([asked(example), asked(nearMiss)]).toEqual([true, false])
  })

  it('of which nothing is read is left to the library, and a path may be written in another way', () => {
    expect(asked(['GET /users/@me/guilds', {}])).toBe(true)
    expect(asked(['GET /users/%40me', {}])).toBe(false)
  })
})

describe('a start', () => {
  let close = async () => {}
  afterEach(() => close())

  const LIMIT = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 }
  it.each([
    ['no connections', { shards: 0 }],
    ['connections without number', { shards: 'some' }],
    ['too many connections', { shards: 100_000 }],
    ['no address', { url: 'elsewhere' }],
    ['an address that is none of a gateway', { url: 'https://discord.com' }],
    ['no limit', { session_start_limit: null }],
    ['nothing', { url: undefined, shards: undefined, session_start_limit: undefined }],
  ])('at which Discord offers %s is tried again, and comes about', async (_, offered) => {
    const discord = await startDiscord({ openApi: null })
    const gateway = `ws://127.0.0.1:1`
    const body = { url: gateway, shards: 1, session_start_limit: LIMIT, ...offered }
    discord.fault({ method: 'gateway.bot', status: 200, body })
    const open = await listening(discord, collaborators())
    close = async () => {
      await open.close()
      await discord.stop()
    }
    expect(discord.calls('gateway.bot')).toHaveLength(2)
    expect(open.trouble()).toBeUndefined()
  })
})
