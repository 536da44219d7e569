// The install pages: every command in them exists, those that need no network run, and what they say the doctor says
// is what it says.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startBot } from '../e2e/start-bot.ts'

const PAGES = ['docs/install-slack.md', 'docs/install-discord.md'] as const

const CALL = /npm run --silent kubecon -- ([^\n`]+)/g

/** Every call of the command line on these pages, each once. */
const CALLS = [
  ...new Set(
    PAGES.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(CALL)].map(([, call = '']) => call.trim()),
    ),
  ),
]

/** What asks nobody. */
const OFFLINE = CALLS.filter((call) => call.includes('--offline') || call.startsWith('slack '))

const SOURCES = globSync(['src/adapters/*/doctor*.ts', 'src/cli/doctor/*.ts'])
  .concat('src/config.ts', globSync('src/config/*.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

async function run(call: string) {
  const program = startBot({ args: ['bin/kubecon.js', ...call.split(' ')] })
  const { code } = await program.exited
  return { code, lines: program.lines }
}

const withoutNumbers = (text: string): string => text.replace(/\d[\d,]*/g, 'N')

describe('the install pages', () => {
  it('call only commands that exist', () => {
    expect(CALLS.toSorted()).toEqual([
      'doctor',
      'doctor --offline',
      'slack manifest',
      'slack setup',
      'slack setup --agent-view',
      'slack setup --url https://kubecon.example.org',
    ])
  })

  it.each(OFFLINE)('kubecon %s runs without any network', async (call) => {
    const { code, lines } = await run(call)
    // Nothing is set up yet: the doctor says so.
    expect(code).toBe(call.startsWith('doctor') ? 78 : 0)
    expect(lines.join('\n')).not.toMatch(/^error:/m)
  })

  it('show what the doctor says at first', async () => {
    const { lines } = await run('doctor --offline')
    const said = new Set(lines.map(withoutNumbers))
    for (const page of PAGES) {
      const [, block = ''] =
        /fails for one reason only[^`]*```\n([^`]+)```/.exec(readFileSync(page, 'utf8')) ?? []
      const shown = block.trim().split('\n')
      expect(shown.length).toBeGreaterThan(3)
      expect(shown.filter((line) => !said.has(withoutNumbers(line)))).toEqual([])
    }
  })

  it.each(PAGES)('%s explains only lines that the doctor can print', (page) => {
    const rows = readFileSync(page, 'utf8').matchAll(/^\| ((?:`[^`]+`(?:, | or )?)+) \|/gm)
    const quoted = [...rows].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
    )
    const lines = quoted.filter((code) => /: /.test(code))
    expect(lines.length).toBeGreaterThan(6)
    const fragments = lines.flatMap((line) =>
      line
        .replace(/^[^:]+: /, '')
        .replace(/ \(.*\)$/, '')
        .split('…')
        .map((fragment) => fragment.trim())
        .filter((fragment) => fragment.length > 3),
    )
    expect(fragments.filter((fragment) => !SOURCES.includes(fragment))).toEqual([])
  })
})
