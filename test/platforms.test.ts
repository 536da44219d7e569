// What a third platform would ask for. Every place that has to decide is a record over the table of platforms, so that
// the compiler finds it; an else-branch would be found by nobody.
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { channelKey, channelOf } from '../src/domain/digests/digest.ts'

/** Who has to decide, and what. */
const DECIDING: Readonly<Record<string, string>> = {
  'src/adapters/preview/draw/form.ts': 'how its forms look',
  'src/adapters/preview/forms.ts': 'how what is filled in is read',
  'src/adapters/preview/note-forms.ts': 'how the form of a note is made there and read',
  'src/adapters/preview/looks.ts': 'how a message looks there',
  'src/cli/asking.ts': 'what the command line draws for it',
  'src/cli/doctor/examine.ts': 'how its tokens are examined',
  'src/app/digests.ts': 'which of its channels are reached',
  'src/app/notes-setup.ts': 'who decides where nobody is named',
  'src/app/platforms.ts': 'how it is connected',
  'src/adapters/preview/sent.ts': 'what it would be sent, and how its presses are read',
  'src/domain/drafts/draft.ts': 'whether a person is the same in every workspace',
  'src/digest/declare.ts': 'what the id of its channels looks like',
  'src/digest/pacing.ts': 'how fast it is posted to',
  'src/present/digests/digest-commands.ts': 'how commands about digests are typed',
}

/** These follow: they ask the configuration for the platform's settings. */
const FOLLOWING = new Set([
  ...['src/app/bot.ts', 'src/app/chat-notes.ts', 'src/cli/doctor/notes.ts'],
  'src/observability/insight.ts',
])

const folder = mkdtempSync(join(tmpdir(), 'kubecon-platforms-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The files that do not compile with this table of platforms. */
function failingWith(row: string): ReadonlySet<string> {
  for (const part of ['src', 'package.json']) cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'))
  const include = ['src']
  const exclude = ['src/adapters/preview/page']
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include, exclude }))
  const table = join(folder, 'src/domain/platforms/platform.ts')
  const widened = readFileSync(table, 'utf8').replace(/^( +)discord: \{.*\n/m, `$&$1${row}\n`)
  writeFileSync(table, widened)
  expect(widened).toContain(row)
  try {
    const compiler = resolve('node_modules/.bin/tsc')
    execFileSync(process.execPath, [compiler, '--noEmit', '--pretty', 'false'], { cwd: folder })
    return new Set()
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
    const files = Array.from(said.matchAll(/^(src\/[^(]+)\(/gm), ([, file]) => file ?? '')
    if (files.length === 0) throw error
    return new Set(files)
  }
}

describe('a third platform', () => {
  it('does not compile until every place that has to decide has decided', { timeout: 120_000 }, () => {
    const failing = failingWith("mattermost: { name: 'Mattermost' },")
    const deciding = [...failing].filter((file) => !FOLLOWING.has(file)).sort()
    expect(deciding).toEqual(Object.keys(DECIDING).sort())
  })

  it('is never taken for another: no branch compares names of platforms outside of their adapters', () => {
    const compared = globSync('src/**/*.ts')
      .filter((file) => !/^src\/adapters\/(?:slack|discord)\//.test(file))
      .filter((file) => /[!=]== '(?:slack|discord)'/.test(readFileSync(file, 'utf8')))
    expect(compared).toEqual([])
  })
})

describe('the key of a channel', () => {
  it.each([
    { platform: 'slack', id: 'C1' },
    { platform: 'slack', id: 'C1', workspace: 'T1' },
    { platform: 'discord', id: '42' },
  ] as const)('is read as what it was made of: %j', (channel) => {
    expect(channelOf(channelKey(channel))).toEqual(channel)
  })

  it.each(['mattermost:x', 'slackC1', '', ':C1', 'constructor:x'])('“%s” is an error', (key) => {
    expect(() => channelOf(key)).toThrow('expected slack or discord')
  })
})
