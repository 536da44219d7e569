// Whatever becomes of a run, no program that it started is left.
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { startProgram } from './start-program.ts'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Runs the fixture until it has started what it starts. */
async function runFixture(then: 'fail' | 'go on') {
  const args = ['run', '--config', 'test/programs/fixtures/leaves-programs.config.ts']
  const run = startProgram(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    // A run of its own: it must not find this one's folder.
    env: { PATH: process.env.PATH, THEN: then },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(run, 'exit')
  let said = ''
  for await (const data of run.stdout) {
    said += data
    if (said.includes('left all')) break
  }
  const pids = Array.from(said.matchAll(/left (\d+)/g), ([, pid]) => Number(pid))
  return { run, ended, pids }
}

it.each([
  ['a test fails', 'fail', undefined],
  ['the run is interrupted', 'go on', 'SIGINT'],
  ['the run is killed', 'go on', 'SIGKILL'],
] as const)('no program is left when %s', async (_when, then, signal) => {
  const { run, ended, pids } = await runFixture(then)
  expect(pids).toHaveLength(4)
  if (signal) run.kill(signal)
  await ended
  await expect.poll(() => pids.filter(isAlive), { timeout: PATIENCE_MS }).toEqual([])
})
