// The real program as assistants start it: nothing but the protocol on its output, and gone when nobody needs it.
import { once } from 'node:events'
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { describe, expect, it } from 'vitest'
import type { ToolOutput } from '../../src/adapters/mcp/tools/schema.ts'
import { startProgram } from '../programs/start-program.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { startBot } from './start-bot.ts'

const ARGS = ['bin/kubecon.js', 'mcp']
const env = { PATH: process.env.PATH ?? '', NOTES_DIR: SEED_NOTES, LOG_LEVEL: 'debug' }

const start = () => startProgram(process.execPath, ARGS, { env, stdio: ['pipe', 'pipe', 'pipe'] })

describe('kubecon mcp', () => {
  it('writes messages of the protocol and nothing else, and ends with its input', async () => {
    const program = start()
    const { stdin, stdout } = program
    if (!stdin || !stdout) throw new Error('the program has no pipes')
    const said = text(stdout)
    const ended = once(program, 'close')
    for (const one of [
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}',
      '{oops',
      'x'.repeat(1_000_000),
      '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"ask","arguments":{"question":"gateway api"}}}',
    ])
      stdin.write(`${one}\n`)
    stdin.end()
    const messages = (await said)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(messages.map(({ id }) => id)).toEqual([1, null, null, 2])
    expect(messages.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true)
    expect(await ended).toEqual([0, null])
  })

  it('answers from notes that come while it runs', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'first.md'), '# Trip report KubeCon EU 2024\n\n- It rained.\n')
    const program = startProgram(process.execPath, ARGS, {
      env: { ...env, NOTES_DIR: folder },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const { stdin, stdout, stderr } = program
    if (!stdin || !stdout || !stderr) throw new Error('the program has no pipes')
    const answers = stdout.setEncoding('utf8')[Symbol.asyncIterator]()
    const list = async (id: number): Promise<string> => {
      stdin.write(`{"jsonrpc":"2.0","id":${id},"method":"resources/list"}\n`)
      return (await answers.next()).value
    }
    expect(await list(1)).toContain('kubecon://note/first')
    writeFileSync(join(folder, 'second.md'), '# Notes of KubeCon EU 2023\n\n- It snowed.\n')
    for await (const line of stderr.setEncoding('utf8')) if (String(line).includes('have changed')) break
    expect(await list(2)).toContain('kubecon://note/second')
    const ended = once(program, 'close')
    stdin.end()
    expect(await ended).toEqual([0, null])
  })

  it('is answered before the library is read', async () => {
    const program = start()
    program.stdin?.write('{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n')
    if (!program.stdout) throw new Error('the program has no output')
    const [first] = await once(program.stdout, 'data')
    expect(String(first)).toContain('"name":"ask"')
    program.stdin?.end()
    await once(program, 'close')
  })

  it('ends where nobody reads it any more', async () => {
    const program = start()
    program.stdout?.destroy()
    program.stdin?.on('error', () => {})
    const asking = setInterval(() => program.stdin?.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n'), 100)
    await once(program, 'close')
    clearInterval(asking)
    expect(program.exitCode).toBe(0)
  })
})

describe('kubecon mcp without a reader', () => {
  it.skipIf(!existsSync('/dev/full'))('of its answers says in one line why it ends', async () => {
    const full = openSync('/dev/full', 'w')
    const program = startProgram(process.execPath, ARGS, { env, stdio: ['pipe', full, 'pipe'] })
    closeSync(full)
    if (!program.stderr) throw new Error('the program has no pipes')
    const said = text(program.stderr)
    program.stdin?.on('error', () => {})
    program.stdin?.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n')
    const [code] = await once(program, 'close')
    expect([code, await said]).toEqual([
      1,
      'Standard output cannot be written (ENOSPC); nothing more is answered.\n',
    ])
  })

  it('of its remarks answers still', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'broken.md'), '\0')
    const program = startProgram(process.execPath, ARGS, {
      env: { ...env, NOTES_DIR: folder },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const { stdin, stdout, stderr } = program
    if (!stdin || !stdout || !stderr) throw new Error('the program has no pipes')
    stderr.destroy()
    const said = text(stdout)
    // The second is answered when the library is read, and what is wrong with it was remarked.
    stdin.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n')
    stdin.write(
      '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"ask","arguments":{"question":"x"}}}\n',
    )
    stdin.end('{"jsonrpc":"2.0","id":3,"method":"ping"}\n')
    const [code] = await once(program, 'close')
    expect([code, (await said).trimEnd().split('\n').length]).toEqual([0, 3])
  })
})

/** A call of every tool; `pages`: at least so many; `all`: of sessions there are as many as the answer says. */
const PAGED: readonly {
  readonly tool: string
  readonly given: Record<string, unknown>
  readonly pages: number
  readonly all?: true
}[] = [
  { tool: 'ask', given: { question: 'service mesh' }, pages: 3 },
  { tool: 'ask', given: { question: 'service mesh', programme: true }, pages: 5, all: true },
  { tool: 'talk', given: { name: 'kubecon-eu-2021-martins-4/gateway-api' }, pages: 1 },
  { tool: 'project', given: { name: 'prometheus' }, pages: 2 },
  { tool: 'speaker', given: { name: 'Liz Rice' }, pages: 3, all: true },
  { tool: 'edition', given: { name: 'eu 2019' }, pages: 2 },
  { tool: 'timeline', given: { topic: 'kubernetes' }, pages: 2 },
  { tool: 'list', given: { what: 'notes' }, pages: 10 },
  { tool: 'list', given: { what: 'projects' }, pages: 10 },
  { tool: 'list', given: { what: 'editions' }, pages: 3 },
]

describe('a client of the SDK', () => {
  it.each([
    ['the protocols of 2025', 'legacy'],
    ['whichever protocol is the newest', 'auto'],
  ] as const)('asks, cites and reads, by %s', async (_, mode) => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: ARGS, env, stderr: 'ignore' }),
    )
    const call = async (name: string, given: Record<string, unknown>): Promise<ToolOutput> => {
      const result = await client.callTool({ name, arguments: given })
      expect(result.isError).toBeFalsy()
      return result.structuredContent as ToolOutput
    }
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      ...['ask', 'talk', 'project', 'speaker', 'edition', 'timeline', 'list'],
    ])
    const found = await call('ask', { question: 'gateway api' })
    const [first] = found.results
    expect(first?.citations[0]).toMatchObject({ author: 'Hugo Martins', sentences: expect.anything() })
    const read = await call('talk', { name: first?.id })
    expect(read.results[0]?.citations[0]?.sentences.length).toBeGreaterThan(3)
    const { resources } = await client.listResources()
    const [note] = resources
    const { contents } = await client.readResource({ uri: note?.uri ?? '' })
    expect(JSON.stringify(contents)).toContain(note?.title)
    await expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toThrow(/Unknown tool/)
    await client.close()
  })

  it('pages through every tool to its end: nothing twice, nothing uncited, as much as was said', async () => {
    const client = new Client({ name: 'test', version: '1' })
    // The bundled notes: five have no second page of an edition.
    const bundled = { ...env, NOTES_DIR: '' }
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: ARGS, env: bundled, stderr: 'ignore' }),
    )
    const pagesOf = async (name: string, given: Record<string, unknown>): Promise<readonly ToolOutput[]> => {
      const pages: ToolOutput[] = []
      // What takes no page has one.
      for (let page: number | undefined = 1; page !== undefined && pages.length < 60; ) {
        const paged = name === 'talk' ? given : { ...given, page }
        const result = await client.callTool({ name, arguments: paged })
        expect([name, given, result.isError ?? false]).toEqual([name, given, false])
        pages.push(result.structuredContent as ToolOutput)
        page = pages.at(-1)?.nextPage
      }
      return pages
    }
    for (const { tool, given, pages: least, all } of PAGED) {
      const pages = await pagesOf(tool, given)
      const results = pages.flatMap((page) => page.results)
      const rows = {
        results: results.map(({ id }) => id),
        sessions: pages.flatMap(({ sessions = [] }) => sessions.map(({ id }) => id)),
        notes: pages.flatMap(({ notes = [] }) => notes.map(({ id }) => id)),
        listed: pages.flatMap(({ kind, projects = [], editions = [] }) =>
          (kind === 'projects' ? projects : kind === 'editions' ? editions : []).map(({ id }) => id),
        ),
      }
      for (const ids of Object.values(rows))
        expect([tool, given, ids]).toEqual([tool, given, [...new Set(ids)]])
      expect(pages.length).toBeGreaterThanOrEqual(least)
      expect([tool, given, Object.values(rows).flat().length > 0]).toEqual([tool, given, true])
      for (const { id, citations } of results)
        for (const { author, note, noteTitle, url, startLine, endLine } of citations)
          expect([id, author, note, noteTitle, url]).toEqual([
            id,
            expect.stringMatching(/./),
            expect.stringMatching(/^[a-z0-9-]+$/),
            expect.stringMatching(/./),
            endLine >= startLine && expect.stringMatching(/^https?:/),
          ])
      expect(results.filter(({ citations }) => citations.length === 0)).toEqual([])
      if (all) expect([tool, rows.sessions.length]).toEqual([tool, pages[0]?.sessionCount])
    }
    await client.close()
  })
})

describe('the bot', () => {
  it('answers assistants without being on any platform, counts them, and says where it listens; nobody else can there', async () => {
    const bot = startBot({ env: { MCP_PORT: '0' } })
    const { address } = JSON.parse(await bot.waitLine('Assistants are answered over HTTP'))
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'ask', arguments: { question: 'gateway api' } },
    })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(address, { method: 'POST', headers, body })
    expect(await answer.text()).toContain('Rob Scott')
    await fetch(address, { method: 'POST', headers, body: '{oops' })
    const metrics = await (await fetch(`${await bot.opsAddress()}/metrics`)).text()
    expect(metrics).toMatch(/kubecon_questions_total\{platform="mcp",how="tool",outcome="found"\} 1/)
    expect(metrics).toMatch(/kubecon_unreadable_total\{platform="mcp",type="json"\} 1/)
    const second = startBot({ env: { MCP_PORT: new URL(address).port } })
    expect(await second.exited).toMatchObject({ code: 78 })
    expect(second.stderr.join('\n')).toMatch(/^kubecon: MCP_PORT cannot be listened on \(EADDRINUSE\)/m)
    expect((await bot.stop()).code).toBe(0)
  })
})
