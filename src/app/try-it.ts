// A start without tokens: the bot is useful at once, in the terminal and in the browser.
import { randomBytes } from 'node:crypto'
import { listenOn } from '../adapters/terminal/listen.ts'
import { renderMessage } from '../adapters/terminal/render.ts'
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import { converse } from '../conversation/converse.ts'
import { describeProblem } from '../domain/corpus.ts'
import type { Log } from '../domain/ports.ts'
import { openLibrary } from './open-library.ts'
import { openPreview, type Previewing } from './preview.ts'
import type { TerminalLook } from './terminal-look.ts'

const SAMPLE_QUESTION = 'gateway api'

export const NO_TOKENS =
  'No tokens are set: SLACK_BOT_TOKEN with SLACK_APP_TOKEN connects to Slack, DISCORD_TOKEN to Discord (.env.example).'

export interface Trying {
  readonly look: TerminalLook
  /** Somebody sits at the terminal. */
  readonly interactive: boolean
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

export interface Tried extends Previewing {
  /** Resolves when whoever sat at the terminal has left. */
  readonly left: Promise<void>
}

/**
 * Says what is missing and answers a sample question. Where somebody sits at the terminal, or PREVIEW asks for it, the
 * preview is served; at a terminal a prompt answers beside it.
 * @returns to be closed when the process is asked to end; undefined when nothing is left to do
 */
export async function tryIt(
  config: Config & { readonly preview: NonNullable<Config['preview']> },
  { look, interactive, input, output }: Trying,
  log: Log,
): Promise<Tried | undefined> {
  output.write(`${NO_TOKENS}\n`)
  const opened = await openLibrary(config)
  for (const problem of opened.problems) output.write(`${describeProblem(problem)}\n`)
  const library = await opened.complete()
  const { message } = converse(SAMPLE_QUESTION, library, { now: Date.now })
  output.write(`\n> ${SAMPLE_QUESTION}\n\n${renderMessage(message, look)}\n`)
  if (!interactive && !config.previewAsked) return undefined
  const previewing = await openPreview(config, opened, library, log)
  output.write(`\nTry it in the browser, drawn as Slack and as Discord show it: ${previewing.address}\n`)
  if (!interactive) return { ...previewing, left: Promise.resolve() }
  output.write('Or ask here: "help" shows how, a number presses a button, "exit" leaves.\n')
  const conversation = openConversation(() => library, { now: Date.now, heard: () => {} })
  const incident = () => randomBytes(4).toString('hex')
  const left = listenOn({ input, output, prompt: '> ', look, shown: message }, { conversation, incident })
  return { ...previewing, left: left.then(() => previewing.close()) }
}
