// Real processes that are killed at every single step between what is kept and what is said: everybody is told of every move, at
// most once more. issue 17
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startProgram } from '../programs/start-program.ts'
import { describePostgres } from '../store/stores.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { THOROUGH } from '../thorough.ts'
import type { MovingOptions } from './move-notes.ts'

const SCRIPT = join(import.meta.dirname, 'move-notes.ts')
const TIMEOUT_MS = 240_000
/** Of the steps, where not all are asked for: a number that has no divisor in common with the steps of a move. */
const EVERY = THOROUGH ? 1 : 9
/** Each database takes others, so that both together try every fourth or fifth. */
const FIRST = { sqlite: 1, postgres: THOROUGH ? 1 : 5 }
const WANTED = [
  ...['UEVE waiting', 'UADA approved'],
  ...['UEVE waiting of a correction', 'UBOB approved of a correction'],
  ...['UADA withdrawn', 'UBOB withdrawn of a correction'],
]

async function run(options: MovingOptions) {
  const child = startProgram(process.execPath, [SCRIPT, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data) => {
    said += String(data)
  })
  const [code, signal] = await once(child, 'close')
  return { events: Number(said), code, signal }
}

async function survives(first: number, open: () => Promise<string>): Promise<void> {
  const folder = temporaryFolder()
  const linesOf = (told: string) =>
    existsSync(told) ? readFileSync(told, 'utf8').split('\n').filter(Boolean) : []
  const whole = join(folder, 'whole')
  const { events } = await run({ state: await open(), told: whole, dieAt: 0 })
  expect(linesOf(whole)).toEqual(WANTED)
  let twice = 0
  let kills = 0
  for (let dieAt = first; dieAt <= events; dieAt += EVERY) {
    kills += 1
    const told = join(folder, `told-${dieAt}`)
    const state = await open()
    expect(await run({ state, told, dieAt })).toMatchObject({ signal: 'SIGKILL' })
    expect(await run({ state, told, dieAt: 0 })).toMatchObject({ code: 0 })
    const lines = linesOf(told)
    expect([...new Set(lines)], `killed at ${dieAt} of ${events}`).toEqual(WANTED)
    expect(lines.length, `killed at ${dieAt} of ${events}`).toBeLessThanOrEqual(WANTED.length + 1)
    twice += lines.length - WANTED.length
  }
  console.log(`${kills} kills at ${events} steps: ${twice} told twice, none not told`)
}

describe('a note whose process is killed', () => {
  it(
    'at any step is told of to everybody: SQLite',
    async () => {
      let files = 0
      const folder = temporaryFolder()
      await survives(FIRST.sqlite, async () => join(folder, `${files++}.db`))
    },
    TIMEOUT_MS,
  )
})

describePostgres('a note whose process is killed', (server) => {
  it(
    'at any step is told of to everybody',
    () => survives(FIRST.postgres, () => server().database()),
    TIMEOUT_MS,
  )
})
