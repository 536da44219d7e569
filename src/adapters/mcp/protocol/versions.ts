// Which protocol a request speaks. Those of 2025 agree on a version once, in `initialize`; from 2026-07-28 on every
// request names its own, and nothing is remembered between two of them.
import { isRecord, ProtocolError, type RpcRequest } from './json-rpc.ts'

export type Era = 'agreed once' | 'named each time'

/** The newest first. */
export const NAMED_EACH_TIME: readonly string[] = ['2026-07-28']
export const AGREED_ONCE: readonly string[] = ['2025-11-25', '2025-06-18', '2025-03-26']

const ALL: readonly string[] = [...NAMED_EACH_TIME, ...AGREED_ONCE]

const PREFIX = 'io.modelcontextprotocol/'
export const SERVER_INFO = `${PREFIX}serverInfo`

/** What came beside the message, over HTTP; empty over stdio. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** Slack's assistant says with it that answers may carry blocks: docs.slack.dev/ai/slackbot-mcp-client. */
const BLOCK_KIT = 'io.slack/block-kit'

const metaOf = ({ params }: RpcRequest): Readonly<Record<string, unknown>> =>
  isRecord(params._meta) ? params._meta : {}

/**
 * @throws ProtocolError where the version is none of ours, or headers and body do not say the same
 */
export function eraOf(request: RpcRequest, headers: Headers): Era {
  const meta = metaOf(request)
  const named = meta[`${PREFIX}protocolVersion`]
  const header = headers['mcp-protocol-version']
  const isOld = typeof header === 'string' && AGREED_ONCE.includes(header)
  const isNew = NAMED_EACH_TIME.some((one) => one === header)
  // Some clients send the headers of 2026 with the older versions too: those say nothing then.
  if (named === undefined && (isOld || (!isNew && headers['mcp-method'] === undefined))) {
    if (typeof header === 'string' && !isOld) throw unsupported(header, ALL)
    return 'agreed once'
  }
  if (typeof named !== 'string' || !isRecord(meta[`${PREFIX}clientCapabilities`]))
    throw new ProtocolError(
      'invalidParams',
      `Expected params._meta to hold ${PREFIX}protocolVersion and ${PREFIX}clientCapabilities`,
    )
  if (Object.keys(headers).length > 0) agree(request, named, headers)
  if (!NAMED_EACH_TIME.includes(named)) throw unsupported(named, NAMED_EACH_TIME)
  return 'named each time'
}

/** What the header `Mcp-Name` repeats, by method. */
const NAMES: Readonly<Record<string, string>> = {
  'tools/call': 'name',
  'prompts/get': 'name',
  'resources/read': 'uri',
}

/** A proxy may decide by the headers alone: what they say must be what is asked. */
function agree({ method, params }: RpcRequest, version: string, headers: Headers): void {
  const expected: Readonly<Record<string, unknown>> = {
    'mcp-protocol-version': version,
    'mcp-method': method,
    ...(NAMES[method] && { 'mcp-name': params[NAMES[method]] }),
  }
  for (const [name, value] of Object.entries(expected))
    if (typeof value !== 'string' || decoded(headers[name]) !== value)
      throw new ProtocolError('headerMismatch', `The header ${name} does not say what the message says`)
}

/** What ASCII cannot hold is sent as `=?base64?…?=`. */
function decoded(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined
  const [, base64] = /^=\?base64\?([A-Za-z0-9+/]*={0,2})\?=$/.exec(header) ?? []
  return base64 === undefined ? header : Buffer.from(base64, 'base64').toString('utf8')
}

const unsupported = (requested: string, supported: readonly string[]): ProtocolError =>
  new ProtocolError('unsupportedVersion', 'Unsupported protocol version', {
    supported,
    requested: requested.slice(0, 40),
  })

/** Whether the client takes Slack's blocks, as it says with `initialize` or with each request. */
export function takesBlocks(request: RpcRequest): boolean {
  const capabilities =
    request.method === 'initialize'
      ? request.params.capabilities
      : metaOf(request)[`${PREFIX}clientCapabilities`]
  const extensions = isRecord(capabilities) ? capabilities.extensions : undefined
  return isRecord(extensions) && BLOCK_KIT in extensions
}

/** The version that `initialize` agrees on: the client's, or the newest of those there are. */
export const agreedVersion = (wanted: unknown): string =>
  AGREED_ONCE.find((version) => version === wanted) ?? AGREED_ONCE[0] ?? ''
