// kubecon mcp: the notes for an assistant on this machine, which starts the program and speaks MCP with it.
import type { Command } from 'commander'
import { listenOn } from '../adapters/mcp/listen.ts'
import { openLibrary } from '../app/library/open.ts'
import { watchLibrary } from '../app/library/watch.ts'
import { VERSION } from '../app/version.ts'
import { secretsOf } from '../config/secrets.ts'
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import type { Conversation, Log } from '../domain/ports.ts'
import { rememberedHere, remembering } from '../domain/requests/remembering.ts'
import { readAside } from '../ingest/read-aside.ts'
import { openLog } from '../observability/log.ts'
import type { Library } from '../query/library/library.ts'
import { openReception } from '../reception/reception.ts'
import { remark } from './output.ts'

export function addMcp(program: Command, config: Config): void {
  program
    .command('mcp')
    .description('serve the notes to an assistant over standard input and output (Model Context Protocol)')
    .action(() => mcp(config))
}

/** The client is answered from the first moment; what it asks of the library waits until that is read. */
async function mcp(config: Config): Promise<void> {
  // Standard output belongs to the protocol.
  const log = openLog(config.logLevel === 'info' ? 'warn' : config.logLevel, {
    secrets: secretsOf(config),
    to: process.stderr,
  })
  const opened = open(config, log)
  opened.catch((error: unknown) => {
    log.error({ err: error }, 'The library cannot be read.')
    process.exitCode = 1
  })
  const conversation = opened.then(({ conversation }) => conversation)
  // Told of above.
  conversation.catch(() => {})
  const { stdin: input, stdout: output } = process
  if (input.isTTY) remark(['Waiting for an assistant, which starts this program by itself: docs/mcp.md.'])
  try {
    await listenOn({ input, output }, { reception: openReception(conversation), log, version: VERSION })
  } finally {
    await opened.then(({ close }) => close()).catch(() => {})
  }
}

interface Opened {
  readonly conversation: Conversation
  readonly close: () => void
}

/** An assistant keeps the program for days: notes that change meanwhile are read, as the bot reads them. */
async function open(config: Config, log: Log): Promise<Opened> {
  const opened = await openLibrary(config, [], readAside)
  remark(opened.problems.filter(({ severity }) => severity === 'error').map(describeProblem))
  let library = await opened.complete()
  const current = () => library
  const swap = (next: Library) => {
    library = next
  }
  const { close } = watchLibrary(opened, { current, swap }, log)
  const { issuesUrl } = config
  const conversation = openConversation(current, { now: Date.now, ...(issuesUrl && { issuesUrl }) })
  return { conversation: remembering(conversation, rememberedHere()), close }
}
