// Every end of a slot is counted.
import { describe, expect, it } from 'vitest'
import { type Meter, NO_METER } from '../../src/domain/ports.ts'
import { countingLedger } from '../../src/observability/counted-ledger.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { attemptAt, slotFor } from '../store/slots.ts'

function counting() {
  const counted: string[] = []
  const meter: Meter = {
    ...NO_METER,
    slotEnded: (platform, end) => void counted.push(`${platform} ${end}`),
  }
  return { ledger: countingLedger(memoryState().ledger, meter), counted }
}

describe('the counted ledger', () => {
  it('counts how each slot ended, and those whose process died', async () => {
    const { ledger, counted } = counting()
    const [monday, tuesday] = [slotFor('2026-03-02'), slotFor('2026-03-03')]
    await ledger.claim(monday, [], attemptAt(1))
    await ledger.settle(monday, { state: 'posted' }, 2)
    await ledger.claim(tuesday, [], attemptAt(3))
    for (const claim of await ledger.unsettled(4)) await ledger.endLeft(claim, { state: 'unclear' }, 5)
    expect(counted).toEqual(['slack posted', 'slack unclear'])
  })

  it('counts no digest that a person tried out', async () => {
    const { ledger, counted } = counting()
    const slot = { ...slotFor('2026-03-02'), key: 'slack:C1@test-123' }
    await ledger.claim(slot, [], attemptAt(1))
    await ledger.settle(slot, { state: 'posted' }, 2)
    expect(counted).toEqual([])
  })
})
