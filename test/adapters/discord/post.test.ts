// What each answer of Discord to a digest means, with the real client against the stand-in.
import { REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { callingDiscord } from '../../../src/adapters/discord/connect/call.ts'
import { watchToken } from '../../../src/adapters/discord/connect/token.ts'
import { pauseOf, postMessage } from '../../../src/adapters/discord/digests/post.ts'
import type { PostMessage } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { type Line, recordingLog, sentence } from './listening.ts'

const SLOT = 'digest-1@2026-11-21'
const METHOD = 'messages.create'
/** What stands between, and speaks for itself. */
const PAGE = '<html><body>Blocked</body></html>'

let discord: Discord
let post: PostMessage
let lines: Line[]
let rest: REST
let clock: number

beforeEach(async () => {
  discord = await startDiscord()
  clock = 0
  const recording = recordingLog()
  lines = recording.lines
  rest = new REST({
    api: discord.env.DISCORD_API_URL,
    makeRequest: callingDiscord(watchToken(recording.log, () => clock)),
    rejectOnRateLimit: (pause) => pauseOf(pause) > 2_000,
  }).setToken(discord.env.DISCORD_TOKEN)
  post = postMessage({ rest }, recording.log)
})

afterEach(() => discord.stop())

const channel = () => ({ platform: 'discord', id: discord.guild.channelId }) as const
const send = (slot = SLOT) => post(channel(), sentence('Good morning'), slot)
const attempts = () => discord.calls(METHOD).length

describe('a digest', () => {
  it('is posted once, under a nonce made of its slot', async () => {
    const outcome = await send()
    expect(outcome).toEqual({ kind: 'posted', messageId: expect.stringMatching(/^\d+$/) })
    const { body } = await discord.waitMessage(discord.guild.channelId)
    expect(body).toMatchObject({
      enforce_nonce: true,
      nonce: expect.stringMatching(/^[\w-]{25}$/),
      allowed_mentions: { parse: [] },
    })
    expect(await send()).toEqual(outcome)
    expect(await send('digest-1@2026-11-22')).not.toEqual(outcome)
    expect(discord.conformanceErrors).toEqual([])
  })

  it.each([
    [10003, 'the channel does not exist any more'],
    [50001, 'the bot cannot see the channel and needs the permission “View Channel” there'],
    [50013, 'the bot needs the permission “Send Messages” there, in a thread “Send Messages in Threads”'],
  ] as const)('finds its channel gone on %s', async (error, reason) => {
    discord.markChannel(discord.guild.channelId, error)
    expect(await send()).toEqual({
      kind: 'gone',
      reason: `Discord does not let the bot post there: ${reason}`,
    })
    expect(attempts()).toBe(1)
  })

  it.each([
    ['a code of the future', 403, { code: 99999, message: 'Of the future' }],
    ['the code of the network in between', 403, { code: 40333, message: 'internal network error' }],
    ['an unknown code for a form', 400, { code: 99998, message: 'Of the future' }],
    ['JSON of somebody else', 404, { error: 'no route' }],
    ['a page of a proxy', 403, PAGE],
    ['such a page', 404, PAGE],
    ['such a page', 400, PAGE],
    ['such a page', 401, PAGE],
    ['such a page', 429, PAGE],
    ['such a page', 502, PAGE],
    ['nothing at all', 403, undefined],
  ])('is tried again later on %s (HTTP %s), and its channel is not blamed', async (_, status, body) => {
    discord.fault({ method: METHOD, status, body, times: 99 })
    expect(await send()).toEqual({ kind: 'busy', retryAfterMs: 30_000 })
  })

  it.each([
    ['a page of a proxy', PAGE],
    ['JSON that is no message', {}],
    ['a list', []],
    ['an id that is none', { id: 'x' }],
    ['nothing at all', undefined],
  ])('is not posted because a 200 says so, with %s', async (_, body) => {
    discord.fault({ method: METHOD, status: 200, body, times: 99 })
    expect(await send()).toMatchObject({ kind: 'unclear' })
  })

  it.each([
    ['a page of a proxy', { status: 403, body: PAGE }],
    ['one refused token', { status: 401, body: { code: 0, message: '401: Unauthorized' } }],
    ['a connection closed without an answer', { reset: true as const }],
    ['an answer that was lost', { acceptThenReset: true as const }],
    ['a 429 that names no pause', { status: 429, body: {} }],
  ])('is posted once after %s', async (_, fault) => {
    discord.fault({ method: METHOD, ...fault })
    expect(await send()).toMatchObject({ kind: 'posted' })
    await discord.waitMessage(discord.guild.channelId)
    await discord.quiet(50)
  })

  it('is not silenced by a pause of a year, for whatever is asked next', async () => {
    const headers = { 'retry-after': '31536000', 'x-ratelimit-global': 'true' }
    discord.fault({ method: METHOD, status: 429, headers, body: {} })
    const outcome = await send()
    expect(outcome).toMatchObject({ kind: 'busy' })
    expect('retryAfterMs' in outcome && outcome.retryAfterMs).toBeLessThanOrEqual(3_601_000)
  })

  it('is not read to its end where the answer has none', async () => {
    discord.fault({ method: METHOD, status: 200, body: 'x'.repeat(9 * 1024 * 1024), times: 99 })
    expect(await send()).toMatchObject({ kind: 'unclear' })
  })

  it('waits while the token is refused, and is gone when that lasts', async () => {
    discord.revoke()
    expect(await send()).toEqual({ kind: 'busy', retryAfterMs: 30_000 })
    clock += 60_000
    expect(await send()).toEqual({ kind: 'gone', reason: "Discord refuses the bot's token" })
  })

  it('tells people words, and the log the code', async () => {
    discord.markChannel(discord.guild.channelId, 50013)
    const outcome = await send()
    expect(JSON.stringify(outcome)).not.toMatch(/\d/)
    expect(lines).toMatchObject([{ level: 'info', fields: { reason: expect.stringContaining('(50013)') } }])
  })

  it('waits out a short limit', async () => {
    discord.fault({ method: METHOD, status: 429, headers: { 'retry-after': '1' }, body: {} })
    expect(await send()).toMatchObject({ kind: 'posted' })
  })

  it('is told a long limit, with the pause that Discord asks for', async () => {
    discord.fault({ method: METHOD, status: 429, headers: { 'retry-after': '60' }, body: {} })
    const outcome = await send()
    expect(outcome).toMatchObject({ kind: 'busy' })
    expect('retryAfterMs' in outcome && outcome.retryAfterMs).toBeGreaterThanOrEqual(60_000)
  })

  it.each([
    ['fails', { status: 500 }],
    ['breaks off', { reset: true as const }],
  ])('is posted once though Discord %s at first', async (_, fault) => {
    discord.fault({ method: METHOD, ...fault })
    expect(await send()).toMatchObject({ kind: 'posted' })
    await discord.waitMessage(discord.guild.channelId)
    await discord.quiet(50)
  })

  it('is busy while Discord keeps failing', async () => {
    discord.fault({ method: METHOD, status: 502, times: 4 })
    expect(await send()).toEqual({ kind: 'busy', retryAfterMs: 30_000 })
  })

  it('is busy when Discord cannot be reached at all', async () => {
    await discord.stop()
    expect(await send()).toEqual({ kind: 'busy', retryAfterMs: 30_000 })
  })

  it('stands there once though its answer is lost', async () => {
    discord.fault({ method: METHOD, acceptThenReset: true })
    const outcome = await send()
    const { message } = await discord.waitMessage(discord.guild.channelId)
    expect(outcome).toEqual({ kind: 'posted', messageId: message.id })
    await discord.quiet(50)
  })

  it('is unclear when every answer is lost', async () => {
    rest.options.timeout = 200
    discord.fault({ method: METHOD, delayMs: 2_000, times: 99 })
    expect(await send()).toMatchObject({ kind: 'unclear' })
    await discord.waitMessage(discord.guild.channelId)
    await discord.quiet(50)
  })

  it('is sent as plain text when Discord refuses the components, and the log says so', async () => {
    discord.fault({ method: METHOD, status: 400, body: { code: 50035, message: 'Invalid Form Body' } })
    expect(await send()).toMatchObject({ kind: 'posted' })
    const { body } = await discord.waitMessage(discord.guild.channelId)
    expect(body).toMatchObject({ content: 'Good morning', flags: 4 })
    expect(lines).toMatchObject([
      { level: 'warn', fields: { slot: SLOT, shape: expect.stringMatching(/^10:\d+$/) } },
    ])
    expect(JSON.stringify(lines)).not.toContain('Good morning')
  })
})
