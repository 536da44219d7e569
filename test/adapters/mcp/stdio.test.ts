// Over stdio: a message a line. Whatever comes in, only messages of the protocol come out, one for each that asks.
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { MESSAGE_BYTES } from '../../../src/adapters/mcp/limits.ts'
import { listenOn } from '../../../src/adapters/mcp/listen.ts'
import type { McpCollaborators } from '../../../src/adapters/mcp/protocol/methods.ts'
import { seedLibrary } from '../../libraries.ts'
import { collaborators, speakingOf } from './asking.ts'

let by: McpCollaborators

beforeAll(async () => {
  by = collaborators(speakingOf(await seedLibrary()))
})

interface Answer {
  readonly jsonrpc: string
  readonly id: unknown
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown }
}

/** What comes out of what goes in, after which the input ends. @param chunks as a pipe may cut them */
async function answersTo(...chunks: readonly (string | Uint8Array)[]): Promise<readonly Answer[]> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const written = text(output)
  const ended = listenOn({ input, output }, by)
  for (const chunk of chunks) input.write(chunk)
  input.end()
  await ended
  output.end()
  const lines = (await written).split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line))
}

const line = (message: object): string => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`

const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
}

describe('the protocols of 2025', () => {
  it.each([
    ['2025-11-25', '2025-11-25'],
    ['2025-06-18', '2025-06-18'],
    ['2025-03-26', '2025-03-26'],
    ['2019-01-01', '2025-11-25'],
    [7, '2025-11-25'],
  ])('agree on a version once: %s → %s', async (protocolVersion, agreed) => {
    const [answer] = await answersTo(line({ id: 1, method: 'initialize', params: { protocolVersion } }))
    expect(answer?.result).toMatchObject({
      protocolVersion: agreed,
      serverInfo: { name: 'kubecon', version: '1.2.3' },
      instructions: expect.stringMatching(/do not fill the gap from memory/),
    })
  })

  it('are pinged', async () => {
    expect(await answersTo(line({ id: 'a', method: 'ping' }))).toEqual([
      { jsonrpc: '2.0', id: 'a', result: {} },
    ])
  })
})

describe('the protocol of 2026-07-28', () => {
  it('names its version with each request', async () => {
    const [answer] = await answersTo(line({ id: 1, method: 'server/discover', params: { _meta: META } }))
    expect(answer?.result).toMatchObject({
      resultType: 'complete',
      supportedVersions: ['2026-07-28'],
      cacheScope: 'public',
      _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'kubecon' } },
    })
  })

  it('knows no initialize and no ping, as the others know no discovery', async () => {
    const answers = await answersTo(
      line({ id: 1, method: 'initialize', params: { _meta: META } }),
      line({ id: 2, method: 'ping', params: { _meta: META } }),
      line({ id: 3, method: 'server/discover' }),
    )
    expect(answers.map(({ error }) => error?.code)).toEqual([-32_601, -32_601, -32_601])
  })

  it('is told which versions there are, where it names another', async () => {
    const meta = { ...META, 'io.modelcontextprotocol/protocolVersion': '2031-01-01' }
    const [answer] = await answersTo(line({ id: 1, method: 'tools/list', params: { _meta: meta } }))
    expect(answer?.error).toMatchObject({
      code: -32_022,
      data: { supported: ['2026-07-28'], requested: '2031-01-01' },
    })
  })
})

describe('notes as resources', () => {
  it('are listed page by page, and read whole with the lines of each sentence', async () => {
    const [listed] = await answersTo(line({ id: 1, method: 'resources/list' }))
    const resources = (listed?.result?.resources ?? []) as { uri: string; name: string }[]
    expect(resources.map(({ name }) => name)).toContain('kubecon-eu-2021-martins-4')
    const [read] = await answersTo(
      line({ id: 1, method: 'resources/read', params: { uri: 'kubecon://note/kubecon-eu-2021-martins-4' } }),
    )
    const [content] = (read?.result?.contents ?? []) as { text: string; mimeType: string }[]
    expect(content?.mimeType).toBe('text/markdown')
    expect(content?.text).toMatch(/^# KubeCon Europe 2021: Highlights #4\n\nAfter Hugo Martins, https:/)
    expect(content?.text).toMatch(/- Gateway API is a set of Kubernetes resources .* \(lines 67–68\)/)
  })

  it.each([
    ['kubecon://note/no-such-note', -32_002],
    ['kubecon://note/kubecon-eu-2021-martins-4%2Fgateway-api', -32_002],
    ['kubecon://note/%', -32_002],
    ['file:///etc/passwd', -32_002],
    [7, -32_602],
  ])('others are not there: %s', async (uri, code) => {
    const [answer] = await answersTo(line({ id: 1, method: 'resources/read', params: { uri } }))
    expect(answer?.error?.code).toBe(code)
  })

  it('that are not there have another code since 2026', async () => {
    const params = { uri: 'kubecon://note/none', _meta: META }
    const [answer] = await answersTo(line({ id: 1, method: 'resources/read', params }))
    expect(answer?.error?.code).toBe(-32_602)
  })

  it('are listed from no other place than one that was told', async () => {
    const [answer] = await answersTo(line({ id: 1, method: 'resources/list', params: { cursor: '-3' } }))
    expect(answer?.error?.code).toBe(-32_602)
  })
})

describe('what is no message', () => {
  it.each([
    ['no JSON', '{oops\n', null, -32_700],
    ['nothing but a word', 'null\n', null, -32_600],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"ping"}]\n', null, -32_600],
    ['no version of JSON-RPC', '{"id":1,"method":"ping"}\n', 1, -32_600],
    ['a method that is no word', '{"jsonrpc":"2.0","id":1,"method":7}\n', 1, -32_600],
    ['parameters that are no object', '{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}\n', 1, -32_600],
    ['an id that is no id', '{"jsonrpc":"2.0","id":{"a":1},"method":"ping"}\n', null, -32_600],
    ['an unknown method', line({ id: 1, method: 'tools/delete' }), 1, -32_601],
    ['a method of every object', line({ id: 1, method: 'constructor' }), 1, -32_601],
    ['an unknown tool', line({ id: 1, method: 'tools/call', params: { name: 'rm' } }), 1, -32_602],
    ['a line without end', `${'x'.repeat(3 * MESSAGE_BYTES)}\n`, null, -32_600],
  ])('gets an error of the protocol, and the next message its answer: %s', async (_, input, id, code) => {
    const answers = await answersTo(input, line({ id: 'next', method: 'ping' }))
    expect(answers).toEqual([
      { jsonrpc: '2.0', id, error: expect.objectContaining({ code }) },
      { jsonrpc: '2.0', id: 'next', result: {} },
    ])
  })

  it('is not answered where no answer is expected', async () => {
    const answers = await answersTo(
      line({ method: 'notifications/initialized' }),
      line({ method: 'notifications/no-such' }),
      line({ id: 4, result: {} }),
      '\n \r\n',
    )
    expect(answers).toEqual([])
  })
})

describe('the pipe', () => {
  it('may cut anywhere, within a character too', async () => {
    const bytes = Buffer.from(line({ id: '→ é', method: 'ping' }).repeat(3))
    const cuts = Array.from(bytes, (byte) => Uint8Array.of(byte))
    expect((await answersTo(...cuts)).map(({ id }) => id)).toEqual(['→ é', '→ é', '→ é'])
  })

  it('may end without a line break', async () => {
    expect(await answersTo(line({ id: 1, method: 'ping' }).trimEnd())).toHaveLength(1)
  })

  it('is answered in order', async () => {
    const asked = Array.from({ length: 30 }, (_, id) =>
      line({
        id,
        method: id % 3 === 0 ? 'tools/call' : 'ping',
        params: { name: 'ask', arguments: { question: 'x' } },
      }),
    )
    expect((await answersTo(...asked)).map(({ id }) => id)).toEqual(asked.map((_, id) => id))
  })
})

it('survives any JSON, with at most one well-formed answer to each line', async () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record(
      {
        jsonrpc: fc.constantFrom('2.0', 2),
        id: fc.oneof(fc.integer(), fc.string(), fc.jsonValue()),
        method: fc.oneof(
          fc.constantFrom('tools/call', 'resources/list', 'resources/read', 'initialize'),
          fc.string(),
        ),
        params: fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              name: fc.oneof(fc.constantFrom('ask', 'talk', 'list'), fc.jsonValue()),
              arguments: fc.oneof(fc.record({ question: fc.string() }), fc.jsonValue()),
              _meta: fc.oneof(fc.constant(META), fc.jsonValue()),
              uri: fc.jsonValue(),
              cursor: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 5 }), async (messages) => {
      const answers = await answersTo(...messages.map((message) => `${JSON.stringify(message)}\n`))
      expect(answers.length).toBeLessThanOrEqual(messages.length)
      for (const { jsonrpc, result, error } of answers) {
        expect(jsonrpc).toBe('2.0')
        expect(result === undefined).not.toBe(error === undefined)
        expect(error?.code).not.toBe(-32_603)
      }
    }),
    { numRuns: 200 },
  )
})

describe('a message that is too long', () => {
  const long = 'gateway api '.repeat(MESSAGE_BYTES / 8)
  const call = { method: 'tools/call', params: { name: 'ask', arguments: { question: long } } }

  it.each([
    ['the SDK writes the id last', JSON.stringify({ ...call, jsonrpc: '2.0', id: 7 }), 7],
    ['others write it first', JSON.stringify({ jsonrpc: '2.0', id: 'a-1', ...call }), 'a-1'],
    ['or before all', JSON.stringify({ id: -3, jsonrpc: '2.0', ...call }), -3],
    [
      'in the middle it is not looked for',
      JSON.stringify({ ...call, id: 7, params: call.params, z: long }),
      null,
    ],
    ['a notification has none', JSON.stringify({ jsonrpc: '2.0', ...call }), null],
    [
      'a text is no id',
      JSON.stringify({ jsonrpc: '2.0', method: 'x', params: { a: `${long},"id":5}` } }),
      null,
    ],
    [
      'a field within is no id',
      JSON.stringify({ jsonrpc: '2.0', method: 'x', params: { a: long, id: 5 } }),
      null,
    ],
  ])('is refused under its id: %s', async (_, message, id) => {
    const answers = await answersTo(`${message}\n`, line({ id: 9, method: 'ping' }))
    expect(answers.map((one) => [one.id, one.error?.code])).toEqual([
      [id, -32_600],
      [9, undefined],
    ])
  })

  it('is refused under its id, however a pipe cuts it', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...call, jsonrpc: '2.0', id: 7 })}\n`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
        const chunks = at.slice(1).map((end, place) => bytes.subarray(at[place], end))
        expect((await answersTo(...chunks)).map((one) => one.id)).toEqual([7])
      }),
      { numRuns: 20 },
    )
  })
})
