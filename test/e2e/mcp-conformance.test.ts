// Judged by the protocol's own conformance suite. Scenarios that ask for tools, prompts or resources of the suite's own
// are left out: some of them pass where there is no such thing.
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { KEPT_COMPILED } from '../programs/keep-compiled.ts'
import { startProgram } from '../programs/start-program.ts'
import { type Bot, startBot } from './start-bot.ts'

const SUITE = 'node_modules/@modelcontextprotocol/conformance/dist/index.js'

/** What a scenario asks for that kubecon does not have: prompts. */
const NOT_HERE: Readonly<Record<string, readonly string[]>> = { caching: ['PromptsListCachingHints'] }

const SCENARIOS: readonly (readonly [scenario: string, version: string, checks: number])[] = [
  ['server-initialize', '2025-06-18', 1],
  ['server-initialize', '2025-11-25', 1],
  ['ping', '2025-11-25', 1],
  ['tools-list', '2025-11-25', 1],
  ['resources-list', '2025-11-25', 1],
  ['dns-rebinding-protection', '2025-11-25', 2],
  ['tools-list', '2026-07-28', 1],
  ['resources-list', '2026-07-28', 1],
  ['dns-rebinding-protection', '2026-07-28', 2],
  ['http-header-validation', '2026-07-28', 10],
  ['caching', '2026-07-28', 7],
  ['sep-2164-resource-not-found', '2026-07-28', 1],
]

let bot: Bot
let address: string

beforeAll(async () => {
  bot = startBot({ env: { MCP_PORT: '0' } })
  address = JSON.parse(await bot.waitLine('Assistants are answered over HTTP')).address
  await bot.waitLine('The library is complete')
})

afterAll(() => bot.stop())

async function judged(scenario: string, version: string): Promise<{ code: number; said: string }> {
  const program = startProgram(
    process.execPath,
    [SUITE, 'server', '--url', address, '--scenario', scenario, '--spec-version', version],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...KEPT_COMPILED, PATH: process.env.PATH, NO_COLOR: '1' },
    },
  )
  if (!program.stdout) throw new Error('the suite has no output')
  const [said, [code]] = await Promise.all([text(program.stdout), once(program, 'close')])
  return { code, said }
}

it.each(SCENARIOS)('passes %s of %s', async (scenario, version, checks) => {
  const { code, said } = await judged(scenario, version)
  const [, passed = ''] = /Passed: (\d+)\/\d+, \d+ failed/.exec(said) ?? []
  const failed = Array.from(said.matchAll(/^ {2}- (\w+): /gm), ([, check]) => check)
  const expected = NOT_HERE[scenario] ?? []
  expect([code, failed], said).toEqual([expected.length > 0 ? 1 : 0, expected])
  // A scenario that found nothing to check would pass as well.
  expect(Number(passed)).toBeGreaterThanOrEqual(checks)
})
