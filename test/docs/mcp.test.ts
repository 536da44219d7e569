// docs/mcp.md: what it tells people to write down starts, and what it says of tools and limits is so.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { TOOLS } from '../../src/adapters/mcp/tools/tools.ts'
import { readConfig } from '../../src/config.ts'
import { freePort } from '../e2e/free-port.ts'
import { startBot } from '../e2e/start-bot.ts'
import { startProgram } from '../programs/start-program.ts'
import { SEED_NOTES } from '../seed-notes.ts'

const page = readFileSync('docs/mcp.md', 'utf8')

const blocks = (language: string): readonly string[] =>
  Array.from(
    page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g')),
    ([, body = '']) => body,
  )

interface Configured {
  readonly command?: string
  readonly args?: readonly string[]
  readonly url?: string
}

const configured: readonly Configured[] = blocks('json').flatMap((body) =>
  Object.values(JSON.parse(body) as Record<string, Record<string, Configured>>).flatMap(Object.values),
)

/** As it is written, in this folder and by this Node. */
const here = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.replace('/path/to/kubecon/', ''))

async function firstAnswer(args: readonly string[]): Promise<unknown> {
  const program = startProgram(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, NOTES_DIR: SEED_NOTES },
  })
  program.stdin?.end('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}\n')
  const said = program.stdout ? await text(program.stdout) : ''
  if (program.exitCode === null) await once(program, 'close')
  return JSON.parse(said)
}

const starting = [
  ...configured.flatMap(({ command, args }) => (command ? [[command, ...(args ?? [])]] : [])),
  ...blocks('console').flatMap((body) => {
    const [, line] = /^claude mcp add kubecon -- (.+)$/m.exec(body) ?? []
    return line ? [line.split(' ')] : []
  }),
]

describe('the page about assistants', () => {
  it('has the lines for each client', () => {
    expect(starting).toHaveLength(3)
    expect(configured.filter(({ url }) => url?.endsWith('/mcp'))).toHaveLength(1)
  })

  it.each(starting.map((words) => [words.join(' '), words] as const))('starts it: %s', async (_, words) => {
    expect(words[0]).toBe('node')
    expect(await firstAnswer(here(words).slice(1))).toMatchObject({
      result: { serverInfo: { name: 'kubecon' } },
    })
  })

  it('asks over HTTP as it says', async () => {
    const [curl = ''] = blocks('console').filter((body) => body.startsWith('curl'))
    const port = await freePort()
    const bot = startBot({ env: { MCP_PORT: String(port) } })
    await bot.waitLine('Assistants are answered over HTTP')
    const program = startProgram('sh', ['-c', curl.replaceAll(':3100', `:${port}`)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    expect(program.stdout ? await text(program.stdout) : '').toContain('Rob Scott')
    await bot.stop()
  })

  it('sets variables that are right together, and that are not enough without the last', () => {
    const [block = ''] = blocks('sh')
    const set = Object.fromEntries(
      block
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    )
    expect(readConfig(set)).toMatchObject({
      ok: true,
      config: { mcp: { host: '0.0.0.0', port: 3_100, domains: ['kubecon.example.org'] } },
    })
    for (const missing of ['MCP_PORT', 'MCP_DOMAINS', 'MCP_TOKEN'])
      expect(readConfig({ ...set, [missing]: undefined })).toMatchObject({
        ok: false,
        problems: [{ variable: missing, text: expect.stringMatching(/^is missing, and MCP_HOST needs it/) }],
      })
  })

  it('tells of every tool, in the order in which it is listed', () => {
    const told = Array.from(page.matchAll(/^\| `(\w+)` \| `/gm), ([, name]) => name)
    expect(told).toEqual(TOOLS.map(({ name }) => name))
  })
})
