// An assistant: the SDK's own client, over stdio with a program that it starts, and over HTTP as Slack calls it. What a
// person would press, it calls.
import { createHmac } from 'node:crypto'
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import type { ToolCall } from '../../../src/adapters/mcp/tools/calls.ts'
import type { ToolOutput } from '../../../src/adapters/mcp/tools/schema.ts'
import type { Driver, DriverName, Person, Pressable, Shown } from '../driver.ts'
import { wordsOf } from '../driver.ts'

export interface Assistant extends Driver {
  close(): Promise<void>
}

/** @param notes NOTES_DIR */
export const assistantOverStdio = (notes: string): Promise<Assistant> =>
  openAssistant(
    'MCP over stdio',
    new StdioClientTransport({
      command: process.execPath,
      args: ['bin/kubecon.js', 'mcp'],
      env: { PATH: process.env.PATH ?? '', NOTES_DIR: notes, LOG_LEVEL: 'warn' },
    }),
    () => ({}),
  )

interface SlackWorkspace {
  readonly teamId: string
  readonly userId: string
  readonly otherUserId: string
  readonly signingSecret: string
}

/** @param address of the bot's MCP */
export const assistantOverHttp = (address: string, workspace: SlackWorkspace): Promise<Assistant> =>
  openAssistant(
    'MCP over HTTP',
    new StreamableHTTPClientTransport(new URL(address), { fetch: signing(workspace.signingSecret) }),
    (by) => ({
      slack: {
        user_id: by === 'ada' ? workspace.userId : workspace.otherUserId,
        team_id: workspace.teamId,
      },
    }),
  )

/** Signs what is sent, as Slack does: docs.slack.dev/authentication/verifying-requests-from-slack. */
export const signing =
  (secret: string): typeof fetch =>
  (input, init) => {
    const timestamp = String(Math.floor(Date.now() / 1_000))
    const body = typeof init?.body === 'string' ? init.body : ''
    const headers = new Headers(init?.headers)
    headers.set('x-slack-request-timestamp', timestamp)
    headers.set(
      'x-slack-signature',
      `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`,
    )
    return fetch(input, { ...init, headers })
  }

async function openAssistant(
  name: DriverName,
  transport: Transport,
  metaOf: (by: Person) => Readonly<Record<string, unknown>>,
): Promise<Assistant> {
  const client = new Client({ name: 'contract', version: '1' })
  await client.connect(transport)
  // The client checks every answer against the tool's output schema once it knows the tools.
  await client.listTools()
  const refused: string[] = []

  async function call({ tool, arguments: given }: ToolCall, by: Person): Promise<Shown> {
    const result = await client.callTool({ name: tool, arguments: given, _meta: metaOf(by) })
    const content = result.content as readonly { readonly type: string; readonly text?: string }[]
    const output = result.structuredContent as ToolOutput | undefined
    if (result.isError) refused.push(JSON.stringify(content))
    // The sources below the text name everything a second time.
    const text = content.flatMap((one) => (one.type === 'text' ? [one.text ?? ''] : [])).join('\n')
    return {
      text,
      words: wordsOf(text),
      private: undefined,
      raw: result,
      buttons: (output?.next ?? []).map(({ label, ...next }) => pressable(label, next, by)),
    }
  }
  const pressable = (label: string, next: ToolCall, asked: Person): Pressable => ({
    label,
    press: (by = asked) => call(next, by),
  })

  return {
    name,
    ask: (question, by = 'ada') => call({ tool: 'ask', arguments: { question } }, by),
    refused: () => refused,
    close: () => client.close(),
  }
}
