// A start without tokens: the bot is useful at once, in the terminal.
import { listenOn } from '../adapters/terminal/listen.ts'
import { renderMessage } from '../adapters/terminal/render.ts'
import type { Config } from '../config.ts'
import { converse } from '../conversation/converse.ts'
import { describeProblem } from '../domain/corpus.ts'

import { openLibrary } from './open-library.ts'
import type { TerminalLook } from './terminal-look.ts'

const SAMPLE_QUESTION = 'gateway api'

export interface TryIt {
  readonly look: TerminalLook
  /** Somebody sits at the terminal: after the sample a prompt is opened. */
  readonly interactive: boolean
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

/** Says what is missing, answers a sample question, and goes on asking where there is somebody to ask. */
export async function tryIt(config: Config, { look, interactive, input, output }: TryIt): Promise<void> {
  output.write(
    'No tokens are set: SLACK_BOT_TOKEN with SLACK_APP_TOKEN connects to Slack, DISCORD_TOKEN to Discord (.env.example).\n',
  )
  const opened = await openLibrary(config)
  for (const problem of opened.problems) output.write(`${describeProblem(problem)}\n`)
  const library = await opened.complete()
  const answer = (text: string) => renderMessage(converse(text, library).message, look)
  output.write(`\n> ${SAMPLE_QUESTION}\n\n${answer(SAMPLE_QUESTION)}\n`)
  if (!interactive) return
  output.write('\nAsk about KubeCon talks; "help" shows how, "exit" leaves.\n')
  await listenOn({ input, output, prompt: '> ' }, answer)
}
