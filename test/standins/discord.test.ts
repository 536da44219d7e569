// The Discord stand-in, driven by the real discord.js as the bot sets it up.
import type { Client } from 'discord.js'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FIRST_RESPONSE_MS } from '../patience.ts'
import { type Discord, startDiscord } from './discord/start.ts'
import { discordBot } from './discord/test-bot.ts'
import { visibleText } from './visible-text.ts'

describe('discord.js', () => {
  let discord: Discord
  let client: Client

  beforeAll(async () => {
    discord = await startDiscord()
    client = discordBot(discord)
    await client.login(discord.guild.token)
    await discord.waitConnected()
    await discord.waitCommandsRegistered()
  })

  afterAll(async () => {
    await client.destroy()
    await discord.stop()
  })

  afterEach(() => {
    discord.markChannel(discord.guild.channelId, 'open')
    expect(discord.conformanceErrors).toEqual([])
  })

  test('starting calls the gateway’s address and the commands, and nothing else', () => {
    const methods = discord.calls().map((call) => call.method)
    expect(methods).toEqual(['gateway.bot', 'commands.get', 'commands.put'])
    expect(discord.commands().map((command) => command.name)).toEqual(['kubecon', 'Ask about this'])
  })

  test('a command is answered with an embed and a button', async () => {
    const { id } = discord.slashCommand('kubecon', { query: 'api' })
    const reply = await discord.waitReply(id)
    expect(reply).toMatchObject({ type: 4, ephemeral: false })
    expect(visibleText(reply.data)).toMatch(/^Found api\nxxx/)
    await discord.quiet(20)
  })

  test('a deferral is followed by an edit and a follow-up', async () => {
    const { id } = discord.slashCommand('kubecon', { query: 'later' })
    const edit = await discord.waitReply(id)
    expect(edit).toMatchObject({ type: undefined, data: { content: 'Here it is' }, message: { flags: 0 } })
    expect(await discord.waitReply(id)).toMatchObject({ data: { content: 'And more' }, ephemeral: true })
    await discord.quiet(20)
  })

  test('a button edits the message it stands on', async () => {
    const { message } = await discord.waitReply(discord.slashCommand('kubecon', { query: 'x' }).id)
    const press = discord.button('2', message === undefined ? {} : { message })
    const reply = await discord.waitReply(press.id)
    expect(reply).toMatchObject({ type: 7, data: { content: 'Page 2' } })
    expect(reply.message?.id).toBe(message?.id)
    expect(discord.messageAt(message?.id ?? '')?.content).toBe('Page 2')
  })

  test('a menu, a message’s command and autocomplete arrive', async () => {
    const choice = await discord.waitReply(discord.select('talk', ['a', 'b']).id)
    expect(choice.data.content).toBe('Chose a,b')
    const target = discord.message('what they wrote')
    const asked = await discord.waitReply(discord.messageCommand('Ask about this', target).id)
    expect(asked).toMatchObject({ data: { content: 'what they wrote' }, ephemeral: true })
    const typed = await discord.waitReply(discord.autocomplete('kubecon', { query: 'gat' }).id)
    expect(typed).toMatchObject({ type: 8, data: { choices: [{ name: 'Suggests gat', value: 'id' }] } })
  })

  test('a mention is answered where it was written, in a thread too', async () => {
    const { threadId, channelId } = discord.guild
    discord.mention('gateway api')
    const call = await discord.waitMessage(channelId)
    expect(call.body).toMatchObject({ allowed_mentions: { parse: [] } })
    expect(call.message.content).toContain('gateway api')
    discord.mention('gateway api', { thread: threadId })
    await discord.waitMessage(threadId)
    await discord.quiet(20)
  })

  test('everybody, a role, a reply, a bot and a message without mention are met with silence', async () => {
    discord.mention('once')
    const { message } = await discord.waitMessage(discord.guild.channelId)
    discord.message('@everyone hello')
    discord.message(`<@&${discord.guild.botRoleId}> hello`)
    discord.message('thanks', { replyTo: message })
    discord.mention('hello', { bot: true })
    const unseen = discord.message('secret')
    await discord.quiet(50)
    expect(client.channels.cache.get(discord.guild.channelId)).toMatchObject({ lastMessageId: unseen.id })
  })

  test('a repeated nonce returns the message that stands', async () => {
    const before = discord.calls('messages.create').length
    discord.mention('once more')
    await discord.waitCall('messages.create')
    const [first, last] = [
      discord.calls('messages.create')[before - 1],
      discord.calls('messages.create').at(-1),
    ]
    expect(last).toMatchObject({ ok: true, repeated: true })
    expect(last?.message?.id).toBe(first?.message?.id)
    await discord.quiet(20)
  })

  test.each([50001, 50013, 10003] as const)('a marked channel: %s', async (error) => {
    discord.markChannel(discord.guild.channelId, error)
    discord.mention('hello')
    const call = await discord.waitCall('messages.create')
    expect(call).toMatchObject({ ok: false, error: String(error) })
  })

  test('a late answer and a second one are refused', async () => {
    const late = discord.slashCommand('kubecon', { query: 'api' }, { ageMs: FIRST_RESPONSE_MS + 100 })
    expect(await discord.waitCall('interactions.callback', (call) => !call.ok)).toMatchObject({
      error: '10062',
    })
    await expect(discord.waitReply(late.id, 20)).rejects.toThrow('did not respond')
    const { id, payload } = discord.slashCommand('kubecon', { query: 'api' })
    await discord.waitReply(id)
    const url = `${discord.env.DISCORD_API_URL}/v10/interactions/${id}/${payload.token}/callback`
    const second = await fetch(
      url,
      json({ type: 4, data: { content: 'again', allowed_mentions: { parse: [] } } }),
    )
    expect([second.status, ((await second.json()) as { code: number }).code]).toEqual([400, 40060])
  })

  test.each([
    ['a rate limit', { status: 429, headers: { 'retry-after': '0', 'x-ratelimit-scope': 'user' }, body: {} }],
    ['a server error', { status: 500 }],
  ])('%s: the answer comes, once', async (_, fault) => {
    discord.fault({ method: 'messages.create', ...fault })
    discord.mention('hello')
    await discord.waitMessage(discord.guild.channelId)
    await discord.quiet(20)
  })

  test('an interaction in direct messages and one of a user install have no guild of their own', async () => {
    const direct = discord.slashCommand('kubecon', { query: 'a' }, { context: 1 })
    expect(direct.payload).not.toHaveProperty('member')
    await discord.waitReply(direct.id)
    const installed = discord.slashCommand('kubecon', { query: 'a' }, { userInstalled: true })
    expect(installed.payload.authorizing_integration_owners).toEqual({ 1: discord.guild.userId })
    await discord.waitReply(installed.id)
  })
})

describe('validation', () => {
  test('a body that breaks a rule gets 400 and is recorded', async () => {
    const discord = await startDiscord({ openApi: null })
    const url = `${discord.env.DISCORD_API_URL}/v10/channels/${discord.guild.channelId}/messages`
    const headers = { authorization: `Bot ${discord.guild.token}` }
    const response = await fetch(
      url,
      json({ content: 'x'.repeat(2_001), allowed_mentions: { parse: [] } }, headers),
    )
    expect([response.status, ((await response.json()) as { code: number }).code]).toEqual([400, 50035])
    expect(discord.conformanceErrors).toEqual([
      expect.stringContaining('content is at most 2,000 long: has 2001'),
    ])
    await discord.stop()
  })

  test('a wrong token gets 401, an unknown route 404, a 204 no content type', async () => {
    const discord = await startDiscord({ openApi: null })
    const url = `${discord.env.DISCORD_API_URL}/v10`
    const headers = { authorization: `Bot ${discord.guild.token}` }
    expect((await fetch(`${url}/users/@me`)).status).toBe(401)
    expect((await fetch(`${url}/users/%40me`, { headers })).status).toBe(200)
    expect((await fetch(`${url}/nowhere`, { headers })).status).toBe(404)
    const typing = await fetch(`${url}/channels/${discord.guild.channelId}/typing`, {
      method: 'POST',
      headers,
    })
    expect([typing.status, typing.headers.get('content-type')]).toEqual([204, null])
    expect(typing.headers.get('x-ratelimit-remaining')).toBe('49')
    await discord.stop()
  })
})

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})
