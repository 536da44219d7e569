// Who asks over HTTP: whoever sits at this machine, whoever has the token, or Slack, which signs what it sends.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { isRecord } from '../protocol/json-rpc.ts'
import type { Caller } from '../tools/call-tool.ts'

/** Whether what Slack says it has sent was sent by Slack. */
export type IsSigned = (request: {
  readonly body: string
  readonly signature: string
  readonly timestamp: string
}) => Promise<boolean>

export interface Identifying {
  /** Absent: none is asked for. */
  readonly token?: string
  /** Absent: nobody signs. */
  readonly isSigned?: IsSigned
}

/** Asked of more than this, a Slack id is none. */
const LONGEST_ID = 40

/** Signed, or not: what is asked is not looked at before. */
export type CallerProof = { readonly kind: 'signed' } | { readonly kind: 'token' } | { readonly kind: 'open' }

/** Not let in. */
export interface Stranger {
  readonly kind: 'stranger'
  /** What was wrong, or missing. */
  readonly lacks: 'token' | 'signature'
}

const stranger = (lacks: Stranger['lacks']): Stranger => ({ kind: 'stranger', lacks })

/** @param body as it was sent */
export async function proofOf(
  headers: IncomingHttpHeaders,
  body: string,
  { token, isSigned }: Identifying,
): Promise<CallerProof | Stranger> {
  const signature = headers['x-slack-signature']
  const timestamp = headers['x-slack-request-timestamp']
  if (isSigned && typeof signature === 'string' && typeof timestamp === 'string')
    return (await isSigned({ body, signature, timestamp })) ? { kind: 'signed' } : stranger('signature')
  if (token !== undefined) return bears(headers.authorization, token) ? { kind: 'token' } : stranger('token')
  // Whoever listens beyond this machine has one of the two (config/mcp.ts).
  return isSigned ? stranger('signature') : { kind: 'open' }
}

/** Compared by their hashes, so that the time says nothing of how much was right. */
function bears(authorization: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return given !== undefined && timingSafeEqual(hash(given), hash(token))
}

/**
 * Who is counted, and who may speak of what was shown before: a person of Slack by their ids, anybody else by the address
 * they come from.
 * @param message parsed from JSON
 */
export function callerOf(proof: CallerProof, message: unknown, address: string): Caller {
  if (proof.kind !== 'signed') return { asker: { person: address, workspace: proof.kind }, blocks: false }
  const params = isRecord(message) && isRecord(message.params) ? message.params : {}
  const meta = isRecord(params._meta) ? params._meta : {}
  const { user_id: person, team_id: workspace } = isRecord(meta.slack) ? meta.slack : {}
  if (!isId(person) || !isId(workspace))
    return { asker: { person: 'slack', workspace: 'slack' }, blocks: true }
  return { asker: { person, workspace, channel: CHANNEL }, blocks: true }
}

/** Slack's assistant speaks with one person alone. */
const CHANNEL = 'assistant'

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ID && /^\w+$/.test(value)
