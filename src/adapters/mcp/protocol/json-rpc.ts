// JSON-RPC 2.0 as MCP uses it: jsonrpc.org/specification, modelcontextprotocol.io/specification. One message at a time:
// batches came with the protocol of 2025-03-26 and went with the next.

export type Id = string | number

export interface RpcRequest {
  readonly kind: 'request'
  readonly id: Id
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

/** One message of a client. `unanswered`: a notification, or an answer to something that this server never asks. */
export type Incoming =
  | RpcRequest
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'invalid'; readonly id: Id | null; readonly text: string }

/** What may go wrong, with the code that the protocol gives it. */
export const CODES = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  /** Of 2025 only; from 2026-07-28 on it is {@link CODES.invalidParams}. */
  resourceNotFound: -32_002,
  /** From 2026-07-28 on: a header and the body name different things. */
  headerMismatch: -32_020,
  /** From 2026-07-28 on. */
  unsupportedVersion: -32_022,
  /** Of HTTP alone: the request is not taken. */
  refused: -32_000,
} as const

/** Answered with an error of the protocol instead of a result. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
  readonly code: keyof typeof CODES
  readonly data: object | undefined

  /** @param text for whoever builds the client: what is wrong, and what was expected */
  constructor(code: keyof typeof CODES, text: string, data?: object) {
    super(text)
    this.code = code
    this.data = data
  }
}

export type RpcAnswer =
  | { readonly jsonrpc: '2.0'; readonly id: Id; readonly result: object }
  | {
      readonly jsonrpc: '2.0'
      readonly id: Id | null
      readonly error: { readonly code: number; readonly message: string; readonly data?: object }
    }

export const resultOf = (id: Id, result: object): RpcAnswer => ({ jsonrpc: '2.0', id, result })

export const errorOf = (id: Id | null, { code, message, data }: ProtocolError): RpcAnswer => ({
  jsonrpc: '2.0',
  id,
  error: { code: CODES[code], message, ...(data && { data }) },
})

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is Id =>
  (typeof value === 'string' && value.length <= LONGEST_ID) || Number.isSafeInteger(value)

/** It comes back with the answer. */
const LONGEST_ID = 200

const invalid = (id: unknown, text: string): Incoming => ({
  kind: 'invalid',
  id: isId(id) ? id : null,
  text,
})

/** What a message is. @param value parsed from JSON; anything may come */
export function readMessage(value: unknown): Incoming {
  if (Array.isArray(value)) return invalid(null, 'Batches are not supported; send one message at a time')
  if (!isRecord(value)) return invalid(null, 'Expected one JSON object with "jsonrpc": "2.0"')
  const { jsonrpc, id, method, params = {} } = value
  if (jsonrpc !== '2.0') return invalid(id, 'Expected "jsonrpc": "2.0"')
  if (method === undefined && ('result' in value || 'error' in value)) return { kind: 'unanswered' }
  if (typeof method !== 'string') return invalid(id, 'Expected "method" to be a string')
  if (id === undefined) return { kind: 'unanswered' }
  if (!isId(id)) return invalid(null, 'Expected "id" to be a whole number or a short string')
  if (!isRecord(params)) return invalid(id, 'Expected "params" to be an object')
  return { kind: 'request', id, method, params }
}

/**
 * A message out of its text.
 * @throws ProtocolError where it is no JSON
 */
export function parseMessage(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ProtocolError('parse', 'Parse error: this is not JSON')
  }
}

const AN_ID = String.raw`"id"\s*:\s*("[^"\\]{0,200}"|-?\d{1,15})`
const FIRST = new RegExp(String.raw`^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?${AN_ID}\s*,`)
/** Nothing within a text ends so: its quotation marks have a backslash before them. */
const LAST = new RegExp(String.raw`,\s*${AN_ID}\s*\}\s*$`)

/**
 * The id of a message of which only both ends are known; null where it stands at neither.
 * @example idAtEnds('{"jsonrpc":"2.0","id":7,"method":"to', '…"}}') // → 7
 */
export function idAtEnds(begins: string, ends: string): Id | null {
  const written = FIRST.exec(begins)?.[1] ?? LAST.exec(ends)?.[1]
  return written === undefined ? null : (JSON.parse(written) as Id)
}
