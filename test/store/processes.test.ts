// What only several processes can show: races for one file, and a process that is killed.
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { ABANDONED_AFTER_MS } from '../../src/digest/abandoned-claims.ts'
import { runDigests } from '../../src/digest/run.ts'
import { testClock } from '../digest/clock.ts'
import { channelBook, compose, corpusOf, keptLog, surroundings, talksOf } from '../digest/world.ts'
import { startProgram } from '../programs/start-program.ts'
import { slotFor } from './slots.ts'
import { opened, temporaryFolder } from './temporary-folder.ts'

const SCRIPT = join(import.meta.dirname, 'claim-slots.ts')

/** Starts the script and waits until it is ready to begin. */
async function claimant(...words: readonly string[]) {
  const child = startProgram(process.execPath, [SCRIPT, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const line = async (): Promise<string> => {
    const next = await lines.next()
    if (next.done) throw new Error('the claiming process ended without a word')
    return next.value
  }
  await line()
  return {
    begin: () => void child.stdin.write('begin\n'),
    claimed: async () => JSON.parse(await line()) as string[],
    kill: () =>
      new Promise((resolve) => {
        child.on('exit', resolve)
        child.kill('SIGKILL')
      }),
  }
}

describe('several processes on one SQLite file', () => {
  it('share the slots without one given twice, also when all of them make the file', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    const claimants = await Promise.all([1, 2, 3].map(() => claimant(path, '2026-01-01', '100')))
    for (const { begin } of claimants) begin()
    const claimed = (await Promise.all(claimants.map((each) => each.claimed()))).flat()
    expect(claimed).toHaveLength(100)
    expect(new Set(claimed).size).toBe(100)
  })

  it('make a slot unclear whose process was killed while posting, and never post it again', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    const victim = await claimant(path, '2026-03-02', '1', 'hang')
    victim.begin()
    const slot = slotFor('2026-03-02')
    expect(await victim.claimed()).toEqual([slot.key])
    await victim.kill()

    const { state, close } = await opened(path)
    const { ledger, subscriptions } = state
    const states = async () => (await ledger.entries(slot.subscription.channel)).map(({ state }) => state)
    expect(await states()).toEqual(['claimed'])
    const clock = testClock(slot.dueAt + 5000)
    const { attempts, post } = channelBook(clock.now)
    const running = runDigests({
      declared: [slot.subscription],
      subscriptions,
      ...surroundings(() => corpusOf({ talks: talksOf({ a: 5 }) })),
      ledger,
      compose,
      post,
      now: clock.now,
      elapsed: clock.elapsed,
      wait: clock.wait,
      log: keptLog().log,
    })
    await clock.runUntil(slot.dueAt + ABANDONED_AFTER_MS + 10_000)
    expect(await states()).toEqual(['unclear'])
    await clock.runUntil(slot.dueAt + 8 * 3_600_000)
    expect(attempts).toEqual([])
    // What may have been shown is not shown again before the rest.
    expect(await ledger.shown(slot.subscription.channel)).toEqual([{ at: slot.dueAt, items: ['a/1'] }])
    await running.stop()
    await close()
  })

  it('lose nothing that was acknowledged before a kill', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    for (let round = 0; round < 3; round += 1) {
      const victim = await claimant(path, `202${round}-01-01`, '50', 'hang')
      victim.begin()
      const claimed = await victim.claimed()
      await victim.kill()
      const { state, close } = await opened(path)
      expect((await state.ledger.states(claimed)).size).toBe(50)
      await close()
    }
  })
})
