// MCP over stdio: the client starts the program, writes a message a line, and closes the input when it is done.
import type { Asker } from '../../domain/ports.ts'
import { MESSAGE_BYTES } from './limits.ts'
import { type Line, linesOf } from './lines.ts'
import { answerMessage } from './protocol/answer.ts'
import { errorOf, idAtEnds, ProtocolError, parseMessage, type RpcAnswer } from './protocol/json-rpc.ts'
import type { McpCollaborators } from './protocol/methods.ts'
import { takesBlocks } from './protocol/versions.ts'

export interface StdioSettings {
  readonly input: AsyncIterable<Uint8Array | string>
  /** Nothing but messages is written to it. */
  readonly output: NodeJS.WritableStream
}

/** Who started the program sits at this machine. */
const ASKER: Pick<Asker, 'person'> = { person: 'local' }

/**
 * Answers message by message, in their order, until the input ends. A client that reads nothing is waited for.
 * @returns when the last answer is written
 */
export async function listenOn({ input, output }: StdioSettings, by: McpCollaborators): Promise<void> {
  let blocks = false
  for await (const line of linesOf(input, MESSAGE_BYTES)) {
    const { message, error } = read(line)
    // Whoever asked waits for an answer with the id of the question.
    if (error)
      await write(output, errorOf(line.kind === 'line' ? null : idAtEnds(line.begins, line.ends), error))
    else {
      const { answer, incoming } = await answerMessage(message, { asker: ASKER, blocks }, by)
      // Said once for the whole connection.
      if (incoming.kind === 'request' && incoming.method === 'initialize') blocks = takesBlocks(incoming)
      if (answer) await write(output, answer)
    }
  }
}

function read(line: Line): { readonly message?: unknown; readonly error?: ProtocolError } {
  try {
    if (line.kind === 'too long')
      throw new ProtocolError('invalidRequest', `A message may be ${MESSAGE_BYTES} bytes long`)
    return { message: parseMessage(line.text) }
  } catch (error) {
    if (error instanceof ProtocolError) return { error }
    throw error
  }
}

async function write(output: NodeJS.WritableStream, answer: RpcAnswer): Promise<void> {
  if (!output.write(`${JSON.stringify(answer)}\n`))
    await new Promise<void>((resolve) => output.once('drain', resolve))
}
