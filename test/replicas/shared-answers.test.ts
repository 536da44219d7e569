import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { LastAnswer } from '../../src/domain/answers/last-answer.ts'
import type { LastAnswers } from '../../src/domain/store-ports.ts'
import { sharedAnswers } from '../../src/replicas/shared-answers.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'

const shown = (...ids: string[]): LastAnswer => ({ shown: ids, left: [] })

/** Two replicas on one database that can be slow or away. Their clock stands still: nobody is alone for long enough. */
function replicas() {
  const database = memoryState(() => 0).lastAnswers
  const state = { lateMs: 0, isAway: false }
  const { log, said } = keptLog()
  const shared = async (): Promise<LastAnswers> => {
    await pause(state.lateMs)
    if (state.isAway) throw new Error('connect ECONNREFUSED')
    return database
  }
  const replica = () => sharedAnswers(shared, { own: memoryState(() => 0).lastAnswers, log, clock: () => 0 })
  return { state, said, one: replica(), two: replica() }
}

describe('what a replica has shown', () => {
  it('is known to the others', async () => {
    const { one, two } = replicas()
    await one.keep(['here'], shown('a'))
    expect(await two.of(['here'])).toEqual(shown('a'))
  })

  it('is waited for by who speaks of it, where the database is slow', async () => {
    const { one, two, state } = replicas()
    await one.keep(['here'], shown('a'))
    state.lateMs = 900
    expect(await two.of(['here'])).toEqual(shown('a'))
  })

  it('is written though no answer waits for it so long, and the slow database is asked again once it has answered', async () => {
    const { one, two, state, said } = replicas()
    state.lateMs = 700
    await one.keep(['here'], shown('a'))
    expect(await two.of(['here'])).toEqual(shown('a'))
    state.lateMs = 0
    await one.keep(['there'], shown('b'))
    expect(await two.of(['there'])).toEqual(shown('b'))
    expect(said.map((line) => line.split(': what')[0])).toEqual([
      'warn: The database cannot be asked for what was shown last',
      'info: The database can be asked for what was shown last again.',
    ])
  })

  it('is known to itself while the database is away', async () => {
    const { one, two, state } = replicas()
    state.isAway = true
    await one.keep(['here'], shown('a'))
    expect([await one.of(['here']), await two.of(['here'])]).toEqual([shown('a'), undefined])
  })
})
