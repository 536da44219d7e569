// A prompt: the first adapter, and the way to try the bot without any account.
import { createInterface } from 'node:readline/promises'
import { parseRequest, requestOf } from '../../conversation/grammar.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Conversation } from '../../domain/ports.ts'
import { messageOf } from '../../domain/thrown.ts'
import { oneLine } from './escape.ts'
import { noSuchNumber, pressed } from './presses.ts'
import { renderMessage, type TerminalOptions } from './render.ts'
import { wrap } from './wrap.ts'

export interface PromptSettings {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly prompt: string
  readonly look: TerminalOptions
  /** A program types or reads, not a person. Default: no. */
  readonly piped?: boolean
}

export interface TerminalCollaborators {
  readonly conversation: Conversation
  /** A short id for a failure; who sits here sees its cause as well. */
  readonly incident: () => string
}

/** Words that leave, beside the end of the input. */
const LEAVING = new Set(['exit', 'quit', ':q'])

/** Answers line by line until the input ends or somebody leaves; a number presses a button of the last answer. */
export async function listenOn(
  settings: PromptSettings,
  collaborators: TerminalCollaborators,
): Promise<void> {
  const { input, output, prompt, look, piped = false } = settings
  let shown: Message | undefined
  // A program is given answers alone: no prompt, no echo, nothing that moves a cursor.
  const lines = piped
    ? createInterface({ input })
    : createInterface({ input, output, prompt, terminal: true })
  let ended = false
  lines.once('close', () => {
    ended = true
  })
  const promptUnlessPiped = (): void => {
    if (!piped) lines.prompt()
  }
  promptUnlessPiped()
  for await (const line of lines) {
    if (LEAVING.has(line.trim().toLowerCase())) break
    const unknown = noSuchNumber(line, shown)
    if (unknown === undefined) {
      shown = await answerTo(line, shown, collaborators, output)
      output.write(`\n${renderMessage(shown, { ...look, presses: true })}\n`)
    } else output.write(`\n${wrap([{ text: unknown, paint: (words) => words }], look.width).join('\n')}\n\n`)
    // Lines that came before the end are answered after it; there is nobody to prompt any more.
    if (!ended) promptUnlessPiped()
  }
  lines.close()
}

async function answerTo(
  line: string,
  shown: Message | undefined,
  { conversation, incident }: TerminalCollaborators,
  output: NodeJS.WritableStream,
): Promise<Message> {
  try {
    const action = pressed(line, shown)
    const { message } = await conversation.answer(action ? requestOf(action) : parseRequest(line))
    return message
  } catch (error) {
    const id = incident()
    output.write(`\n${id}: ${oneLine(messageOf(error))}\n`)
    return (await conversation.answer({ kind: 'incident', id })).message
  }
}
