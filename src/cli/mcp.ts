// kubecon mcp: the notes for an assistant on this machine, which starts the program and speaks MCP with it.
import type { Command } from 'commander'
import { listenOn } from '../adapters/mcp/listen.ts'
import { openLibrary } from '../app/library/open.ts'
import { VERSION } from '../app/version.ts'
import { secretsOf } from '../config/secrets.ts'
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import type { Conversation } from '../domain/ports.ts'
import { rememberedHere, remembering } from '../domain/requests/remembering.ts'
import { readAside } from '../ingest/read-aside.ts'
import { openLog } from '../observability/log.ts'
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
  const conversation = open(config)
  conversation.catch((error: unknown) => {
    log.error({ err: error }, 'The library cannot be read.')
    process.exitCode = 1
  })
  const { stdin: input, stdout: output } = process
  await listenOn({ input, output }, { reception: openReception(conversation), log, version: VERSION })
}

async function open(config: Config): Promise<Conversation> {
  const opened = await openLibrary(config, [], readAside)
  remark(opened.problems.filter(({ severity }) => severity === 'error').map(describeProblem))
  const library = await opened.complete()
  const { issuesUrl } = config
  const conversation = openConversation(() => library, { now: Date.now, ...(issuesUrl && { issuesUrl }) })
  return remembering(conversation, rememberedHere())
}
