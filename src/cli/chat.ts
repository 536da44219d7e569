// kubecon chat: a prompt, for whoever has no browser at hand.
import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { listenOn } from '../adapters/terminal/listen.ts'
import { openLibrary } from '../app/library/open.ts'
import { type TerminalLook, terminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import { rememberedHere, remembering } from '../domain/requests/remembering.ts'

export function addChat(program: Command, config: Config): void {
  program
    .command('chat')
    .description('ask at a prompt, and press buttons by their numbers')
    .action(() => chat(config, terminalLook(), { input: process.stdin, output: process.stdout }))
}

const GREETING = 'Ask: "help" shows how, a number presses a button, "exit" leaves.\n'

/** Answers until the input ends or somebody leaves. */
async function chat(
  config: Config,
  look: TerminalLook,
  { input, output }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<void> {
  const opened = await openLibrary(config)
  // What keeps a file out; warnings are for who keeps the notes, and `notes check` tells them.
  for (const problem of opened.problems)
    if (problem.severity === 'error') output.write(`${describeProblem(problem)}\n`)
  const library = await opened.complete()
  const piped = !process.stdin.isTTY || !process.stdout.isTTY
  if (!piped) output.write(GREETING)
  const conversation = remembering(
    openConversation(() => library, { now: Date.now, ...(config.feedback && { verdicts: () => {} }) }),
    rememberedHere(),
  )
  const incident = () => randomBytes(4).toString('hex')
  await listenOn({ input, output, prompt: '> ', look, piped }, { conversation, incident })
}
