// A prompt: the first adapter, and the way to try the bot without any account.
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'

export interface PromptSettings {
  readonly input: Readable
  readonly output: Writable
  readonly prompt: string
}

/** Words that leave, beside the end of the input. */
const LEAVING = new Set(['exit', 'quit', ':q'])

/** Answers line by line until the input ends or somebody leaves. */
export async function listenOn(settings: PromptSettings, answer: (text: string) => string): Promise<void> {
  const { input, output, prompt } = settings
  const lines = createInterface({ input, output, prompt, terminal: true })
  lines.prompt()
  for await (const line of lines) {
    if (LEAVING.has(line.trim().toLowerCase())) break
    output.write(`\n${answer(line)}\n`)
    lines.prompt()
  }
  lines.close()
}
