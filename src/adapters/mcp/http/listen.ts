// MCP over HTTP: one POST, one answer; no sessions, no streams, so that any replica answers.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Meter } from '../../../domain/ports.ts'
import { type Body, bodyReader } from '../../../http/body.ts'
import { type BoundedServer, type ListeningAt, openBoundedServer } from '../../../http/bounded-server.ts'
import { BODIES, HTTP_BOUNDS, MESSAGE_BYTES } from '../limits.ts'
import { answerMessage } from '../protocol/answer.ts'
import { errorOf, ProtocolError, parseMessage } from '../protocol/json-rpc.ts'
import type { McpCollaborators } from '../protocol/methods.ts'
import type { Era } from '../protocol/versions.ts'
import { addressOf } from './address.ts'
import { callerOf, type Identifying, proofOf, type Stranger } from './caller.ts'
import { PATH, refusal, type Unwelcome } from './guard.ts'

export interface McpHttpSettings extends Identifying, ListeningAt {
  /** Names by which clients reach it, beside this machine's own. */
  readonly domains: readonly string[]
  /** How many of the operator's own proxies stand before it, and write into X-Forwarded-For. */
  readonly proxies: number
}

export interface McpHttpCollaborators extends McpCollaborators {
  readonly meter: Pick<Meter, 'unreadable' | 'refused'>
}

/** Its address with the path: `http://host:port/mcp`. */
export type McpServer = Pick<BoundedServer, 'address' | 'close'>

/**
 * Answers until it is closed.
 * @throws what listening throws: EADDRINUSE, EACCES, EADDRNOTAVAIL
 */
export async function listenOverHttp(
  settings: McpHttpSettings,
  by: McpHttpCollaborators,
): Promise<McpServer> {
  const refused = tellingRefusals(by)
  const bodyOf = bodyReader(BODIES)
  const { address, close } = await openBoundedServer(
    settings,
    HTTP_BOUNDS,
    (request, response) => {
      answerTo(request, settings, { ...by, bodyOf })
        .catch((error: unknown): Page => {
          by.log.error({ err: error }, 'A request over MCP could not be answered')
          return pageOf(500, new ProtocolError('internal', 'Something went wrong on our side'))
        })
        .then((page) => {
          refused(page)
          send(response, page)
        })
    },
    (error) => by.log.error({ err: error }, 'The HTTP server for MCP failed'),
  )
  return { address: `${address}${PATH}`, close }
}

interface Page {
  readonly status: number
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  /** What kind of thing could not be read, for the metric. */
  readonly unreadable?: string
  /** Why somebody was not let in, for the metric and the log. */
  readonly refused?: Refused
}

type Refused = Stranger['lacks'] | NonNullable<Unwelcome['unknown']>

/** Which variable says who is let in. */
const VARIABLES: Readonly<Record<Refused, string>> = {
  token: 'MCP_TOKEN',
  signature: 'SLACK_SIGNING_SECRET',
  host: 'MCP_DOMAINS',
  origin: 'MCP_DOMAINS',
}

const pageOf = (status: number, error: ProtocolError, rest: Omit<Page, 'status' | 'body'> = {}): Page => ({
  status,
  body: errorOf(null, error),
  ...rest,
})

async function answerTo(
  request: IncomingMessage,
  settings: McpHttpSettings,
  { bodyOf, ...by }: McpHttpCollaborators & { readonly bodyOf: (request: IncomingMessage) => Promise<Body> },
): Promise<Page> {
  const unwelcome = refusal(request, settings.domains)
  if (unwelcome) {
    const { status, text, unknown } = unwelcome
    const headers: Readonly<Record<string, string>> = status === 405 ? { allow: 'POST' } : {}
    return pageOf(status, new ProtocolError('refused', text), {
      headers,
      ...(unknown && { refused: unknown }),
    })
  }
  const body = await bodyOf(request)
  if (body.kind === 'broken off')
    return pageOf(400, new ProtocolError('invalidRequest', 'The message broke off'), {
      unreadable: 'broken_off',
    })
  if (body.kind === 'too long')
    return pageOf(413, new ProtocolError('invalidRequest', `A message may be ${MESSAGE_BYTES} bytes long`), {
      unreadable: 'too_long',
    })
  const text = body.bytes.toString('utf8')
  const proof = await proofOf(request.headers, text, settings)
  if (proof.kind === 'stranger')
    return pageOf(
      401,
      new ProtocolError('refused', 'Expected “Authorization: Bearer …”, or Slack’s signature'),
      {
        headers: { 'www-authenticate': 'Bearer realm="kubecon"' },
        refused: proof.lacks,
      },
    )
  let message: unknown
  try {
    message = parseMessage(text)
  } catch (error) {
    if (error instanceof ProtocolError) return pageOf(400, error, { unreadable: 'json' })
    throw error
  }
  const caller = callerOf(proof, message, addressOf(request, settings.proxies))
  const { answer, error, incoming, era } = await answerMessage(message, caller, by, request.headers)
  if (!answer) return { status: 202 }
  return {
    status: error ? statusOf(error, era) : 200,
    body: answer,
    ...(incoming.kind === 'invalid' && { unreadable: 'message' }),
  }
}

/** An error of a request that was understood is an answer like others; for the rest HTTP has a status. */
function statusOf({ code }: ProtocolError, era: Era | undefined): number {
  if (code === 'internal') return 500
  if (era === undefined) return 400
  return code === 'methodNotFound' && era === 'named each time' ? 404 : 200
}

function send(response: ServerResponse, { status, body, headers }: Page): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...headers,
    ...(body && { 'content-type': 'application/json' }),
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // What is still to come of a refused body is not read.
    ...(status >= 400 && { connection: 'close' }),
  })
  response.end(text)
}

/** Anybody can be refused: the log says so at most this often for each reason; the metric counts them all. */
const REFUSALS_TOLD_MS = 60 * 60_000

/** Counts what cannot be read and who is not let in, and tells of the latter: a wrong token, a wrong name show only here. */
function tellingRefusals({ log, meter }: McpHttpCollaborators): (page: Page) => void {
  const toldAt = new Map<Refused, number>()
  return ({ status, unreadable, refused }) => {
    if (unreadable) meter.unreadable('mcp', unreadable)
    if (!refused) return
    meter.refused('mcp', refused)
    if (performance.now() - (toldAt.get(refused) ?? Number.NEGATIVE_INFINITY) < REFUSALS_TOLD_MS) return
    toldAt.set(refused, performance.now())
    log.warn({ status, reason: refused, variable: VARIABLES[refused] }, 'A request over MCP was refused.')
  }
}
