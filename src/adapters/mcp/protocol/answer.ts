// A message of a client → the answer to it. Whatever comes is answered, with an error of the protocol at worst.
import type { Caller } from '../tools/call-tool.ts'
import {
  errorOf,
  type Incoming,
  ProtocolError,
  type RpcAnswer,
  type RpcRequest,
  readMessage,
  resultOf,
} from './json-rpc.ts'
import { type McpCollaborators, methodOf, serverInfo } from './methods.ts'
import { type Era, eraOf, type Headers, SERVER_INFO, takesBlocks } from './versions.ts'

export interface Answered {
  /** Absent where none is expected. */
  readonly answer?: RpcAnswer
  /** What was wrong, where something was. */
  readonly error?: ProtocolError
  readonly incoming: Incoming
  readonly era?: Era
}

/**
 * @param message parsed from JSON; anything may come
 * @param headers what came beside it over HTTP; empty over stdio
 * @returns never rejects
 */
export async function answerMessage(
  message: unknown,
  caller: Caller,
  by: McpCollaborators,
  headers: Headers = {},
): Promise<Answered> {
  const incoming = readMessage(message)
  if (incoming.kind === 'unanswered') return { incoming }
  if (incoming.kind === 'invalid') {
    const error = new ProtocolError('invalidRequest', incoming.text)
    return { incoming, error, answer: errorOf(incoming.id, error) }
  }
  let era: Era | undefined
  try {
    era = eraOf(incoming, headers)
    return { incoming, era, answer: resultOf(incoming.id, await resultFor(incoming, era, caller, by)) }
  } catch (thrown) {
    const error = errorFor(thrown, era, by)
    return { incoming, error, ...(era && { era }), answer: errorOf(incoming.id, error) }
  }
}

async function resultFor(
  request: RpcRequest,
  era: Era,
  caller: Caller,
  by: McpCollaborators,
): Promise<object> {
  const { run, keptMs } = methodOf(request, era)
  const blocks = caller.blocks || takesBlocks(request)
  const result = await run(request, { ...caller, blocks }, by)
  if (era === 'agreed once') return result
  const meta = '_meta' in result && typeof result._meta === 'object' ? result._meta : {}
  return {
    resultType: 'complete',
    // The same for everybody: nothing is kept of who asks.
    ...(keptMs !== undefined && { ttlMs: keptMs, cacheScope: 'public' }),
    ...result,
    _meta: { ...meta, [SERVER_INFO]: serverInfo(by.version) },
  }
}

function errorFor(thrown: unknown, era: Era | undefined, { log }: McpCollaborators): ProtocolError {
  if (thrown instanceof ProtocolError)
    return thrown.code === 'resourceNotFound' && era === 'named each time'
      ? new ProtocolError('invalidParams', thrown.message, thrown.data)
      : thrown
  log.error({ err: thrown }, 'A request over MCP could not be answered')
  return new ProtocolError('internal', 'Something went wrong on our side; the log says what')
}
