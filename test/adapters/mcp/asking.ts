// The tools over the library of the seed notes, and what is behind them.
import type { McpCollaborators } from '../../../src/adapters/mcp/protocol/methods.ts'
import { type Caller, type CallResult, callTool } from '../../../src/adapters/mcp/tools/call-tool.ts'
import type { ToolOutput } from '../../../src/adapters/mcp/tools/schema.ts'
import { toolNamed } from '../../../src/adapters/mcp/tools/tools.ts'
import { openConversation } from '../../../src/conversation/conversation.ts'
import type { Conversation, Log, Middleware } from '../../../src/domain/ports.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { compose, openReception } from '../../../src/reception/reception.ts'

export const LOCAL: Caller = { asker: { person: 'local' }, blocks: false }
export const IN_SLACK: Caller = {
  asker: { person: 'U1', workspace: 'T1', channel: 'assistant' },
  blocks: true,
}

export interface LoggedLine {
  readonly level: string
  readonly text: string
}

/** Keeps what it is told. */
export function keepingLog(): { readonly log: Log; readonly lines: readonly LoggedLine[] } {
  const lines: LoggedLine[] = []
  const at = (level: string) => (_: object, text: string) => void lines.push({ level, text })
  const log: Log = {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: () => log,
  }
  return { log, lines }
}

export const speakingOf = (library: Library): Conversation =>
  openConversation(() => library, { now: () => Date.parse('2026-11-29') })

/** @param layers what stands around answering */
export const collaborators = (
  conversation: Conversation,
  layers: readonly Middleware[] = [],
): McpCollaborators => ({
  reception: compose(openReception(Promise.resolve(conversation)), layers),
  log: keepingLog().log,
  version: '1.2.3',
})

/** Calls a tool by its name. */
export function calling(by: McpCollaborators, caller: Caller = LOCAL) {
  return (name: string, given: object): Promise<CallResult> => {
    const tool = toolNamed(name)
    if (!tool) throw new Error(`no tool ${name}`)
    return callTool(tool, given, caller, by)
  }
}

export const textIn = ({ content }: CallResult): string =>
  content.flatMap((one) => (one.type === 'text' ? [one.text] : [])).join('\n')

/** What was told to programs; an answer without it is an error. */
export function outputIn(result: CallResult): ToolOutput {
  if (!result.structuredContent) throw new Error(`nothing structured in: ${textIn(result)}`)
  return result.structuredContent
}
