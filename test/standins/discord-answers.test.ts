// What the stand-in itself answers and sends, held against Discord's own spec and against recorded payloads.
import { beforeAll, describe, expect, test } from 'vitest'
import { conformanceAbsent, conformanceFile, conformanceFiles } from './conformance.ts'
import { createApi } from './discord/api.ts'
import { type OpenApi, readOpenApi } from './discord/openapi.ts'
import { messageCreate, writtenMessage } from './discord/payloads-events.ts'
import { commandData, componentData, interaction } from './discord/payloads-interactions.ts'
import { createWorld, GUILD, type Json } from './discord/world.ts'
import { createFaults } from './faults.ts'
import { invented, missing } from './keys.ts'

const mentions = { allowed_mentions: { parse: [] } }
const { applicationId, channelId, threadId } = GUILD
const commands = `/applications/${applicationId}/commands`
const component = { type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'next' }] }
const v2 = {
  flags: 1 << 15,
  components: [
    { type: 10, content: 'text' },
    { type: 17, components: [component] },
  ],
  ...mentions,
}

const option = { type: 3, name: 'query', description: 'What to ask', autocomplete: true, required: false }
const CALLS: readonly (readonly [verb: string, path: string, body: unknown])[] = [
  ['GET', '/gateway/bot', undefined],
  ['GET', '/users/@me', undefined],
  ['GET', '/applications/@me', undefined],
  ['PUT', commands, [{ name: 'kubecon', description: 'Asks the notes', options: [option] }]],
  ['GET', commands, undefined],
  ['GET', `/channels/${channelId}`, undefined],
  ['GET', `/channels/${threadId}`, undefined],
  [
    'POST',
    `/channels/${channelId}/messages`,
    { content: 'Hello', nonce: 'slot', enforce_nonce: true, ...mentions },
  ],
  [
    'POST',
    `/channels/${channelId}/messages`,
    { embeds: [{ title: 'Hello' }], components: [component], ...mentions },
  ],
  ['POST', `/channels/${channelId}/messages`, v2],
  ['POST', `/channels/${channelId}/typing`, undefined],
]

describe.skipIf(conformanceAbsent)(`answers are as Discord’s spec says${conformanceAbsent}`, () => {
  let spec: OpenApi
  const world = createWorld(() => '127.0.0.1:1')
  const silent = { record: () => {}, announce: () => {}, validate: () => null }
  const api = createApi({ world, faults: createFaults(), ...silent })

  beforeAll(() => {
    spec = readOpenApi() as OpenApi
  })

  /** What the spec has against the stand-in's answer. */
  const errorsOf = async (verb: string, path: string, body?: unknown) => {
    const headers = { authorization: `Bot ${GUILD.token}`, 'content-type': 'application/json' }
    const content = Buffer.from(body === undefined ? '' : JSON.stringify(body))
    const query = new URLSearchParams({ with_response: 'true' })
    const answer = await api.answer({ verb, path: `/api/v10${path}`, query, headers, body: content })
    if (!('status' in answer) || answer.status > 299) return [`answered ${JSON.stringify(answer)}`]
    return spec.answerErrors(verb, path, answer.status, answer.body)
  }

  test.each(CALLS)('%s %s', async (verb, path, body) => {
    expect(await errorsOf(verb, path, body)).toEqual([])
  })

  test('an interaction’s callback, its message, an edit and a follow-up', async () => {
    const { id, token } = interaction(world, 2, commandData(world, 'kubecon', {}, {}), {})
    const hello = { content: 'Hello', ...mentions }
    const original = `/webhooks/${applicationId}/${token}/messages/@original`
    expect(await errorsOf('POST', `/interactions/${id}/${token}/callback`, { type: 4, data: hello })).toEqual(
      [],
    )
    expect(await errorsOf('GET', original)).toEqual([])
    expect(await errorsOf('PATCH', original, hello)).toEqual([])
    expect(await errorsOf('POST', `/webhooks/${applicationId}/${token}`, hello)).toEqual([])
  })

  test('the spec’s own examples of Components V2 are valid', () => {
    const files = conformanceFiles('discord/docs-examples').filter((name) => name.startsWith('reference'))
    const examples = files
      .map((name) => conformanceFile(`discord/docs-examples/${name}`) as Json)
      .filter((example) => example.flags === 32768)
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.flatMap((example) => spec.bodyErrors('POST', `/channels/1/messages`, example))).toEqual(
      [],
    )
  })

  test('the spec refuses what it knows to be wrong', () => {
    const errors = spec.bodyErrors('POST', '/channels/1/messages', { nonce: 'x'.repeat(26) })
    expect(errors.join()).toContain('/nonce must NOT have more than 25 characters')
    expect(spec.bodyErrors('POST', '/nowhere', {})).toEqual(['no such route: POST /nowhere'])
  })
})

const recorded = conformanceFile('vercel-chat-replay/discord.json') as Record<string, Json> | null

describe.skipIf(conformanceAbsent)(`payloads have the keys of recorded ones${conformanceAbsent}`, () => {
  const world = createWorld(() => '')

  test('a message that mentions the bot', () => {
    const sent = messageCreate(world, writtenMessage(world, `<@${GUILD.botUserId}> Hey`))
    const real = recorded?.gatewayMention?.data as Json
    // A nonce comes from the person's own client.
    expect(missing(sent, real, ['nonce', 'clan', 'display_name_styles'])).toEqual([])
    expect(
      invented(sent, [real, recorded?.gatewayBotWelcome?.data], ['banner', 'accent_color', 'flags']),
    ).toEqual([])
  })

  test('a press of a button in a thread', () => {
    const data = componentData('hello')
    const sent = { ...interaction(world, 3, data, { thread: threadId }), message: {} }
    const real = recorded?.buttonClickHello as Json
    expect(
      missing(sent, real, ['clan', 'display_name_styles', 'member', 'message', 'member_ids_preview']),
    ).toEqual([])
    expect(invented(sent, [real], ['banner', 'accent_color', 'flags'])).toEqual([])
  })
})
