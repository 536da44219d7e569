// Every end of a slot is counted.
import { describe, expect, it } from 'vitest'
import { measureState } from '../../src/app/insight/measured-state.ts'
import { type Meter, NO_METER } from '../../src/domain/ports.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import type { State } from '../../src/store/state.ts'
import { slotFor } from '../store/slots.ts'

function measuring(state: State = memoryState()) {
  const counted: string[] = []
  const meter: Meter = {
    ...NO_METER,
    slotEnded: (platform, end) => void counted.push(`${platform} ${end}`),
  }
  const opened = { kind: 'open', state, close: async () => {} } as const
  const measured = measureState({ open: async () => opened, giveUp() {}, close: async () => {} }, meter)
  return { measured, counted }
}

async function stateOf({ measured }: ReturnType<typeof measuring>): Promise<State> {
  const opened = await measured.open()
  if (opened.kind === 'problem') throw new Error(opened.problem.text)
  return opened.state
}

describe('the measured state', () => {
  it('is the same state each time it is opened', async () => {
    const bench = measuring()
    expect(await stateOf(bench)).toBe(await stateOf(bench))
  })

  it('counts how each slot ended, and those whose process died', async () => {
    const bench = measuring()
    const { ledger } = await stateOf(bench)
    const [monday, tuesday] = [slotFor('2026-03-02'), slotFor('2026-03-03')]
    await ledger.claim(monday, [], 1)
    await ledger.settle(monday, { state: 'posted' }, 2)
    await ledger.claim(tuesday, [], 3)
    for (const claim of await ledger.left(4)) await ledger.endLeft(claim, { state: 'unclear' }, 5)
    expect(bench.counted).toEqual(['slack posted', 'slack unclear'])
  })

  it('counts no digest that a person tried out', async () => {
    const bench = measuring()
    const { ledger } = await stateOf(bench)
    const slot = { ...slotFor('2026-03-02'), key: 'slack:C1@test-123' }
    await ledger.claim(slot, [], 1)
    await ledger.settle(slot, { state: 'posted' }, 2)
    expect(bench.counted).toEqual([])
  })
})
