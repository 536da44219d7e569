import { describe, expect, it } from 'vitest'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { cachedInstallations } from '../../src/store/installations/cached.ts'
import { installationsOn } from '../../src/store/installations/installations.ts'
import { sealingWith } from '../../src/store/installations/sealing.ts'
import { keptLog } from '../digest/world.ts'

const T1 = { workspace: 'T1', data: '{"token":"xoxb-1"}' }
const INSTALLED = { kind: 'installed', installation: T1 }

/** Two replicas on one database, and how often it was read. */
function replicas() {
  const { installations: rows } = memoryState()
  let reads = 0
  let time = 0
  let away = false
  const counted = {
    ...rows,
    read: (workspace: string) => {
      reads += 1
      return away ? Promise.reject(new Error('no database')) : rows.read(workspace)
    },
  }
  const sealing = sealingWith([new Uint8Array(32)], 'installations')
  const now = () => time
  const replica = () =>
    cachedInstallations(installationsOn(counted, { sealing, now, log: keptLog().log }), now)
  return {
    here: replica(),
    there: replica(),
    reads: () => reads,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    setAway: (is: boolean) => {
      away = is
    },
  }
}

describe('installations that were read a moment ago', () => {
  it('are not read again, however many ask at once', async () => {
    const { here, reads } = replicas()
    await here.keep(T1, 1)
    expect(await Promise.all([1, 2, 3].map(() => here.of('T1')))).toEqual([INSTALLED, INSTALLED, INSTALLED])
    expect(reads()).toBe(1)
  })

  it('are forgotten here at once, and elsewhere within a minute', async () => {
    const { here, there, pass } = replicas()
    await here.keep(T1, 1)
    expect([await here.of('T1'), await there.of('T1')]).toEqual([INSTALLED, INSTALLED])
    await here.forget('T1', 2)
    expect(await here.of('T1')).toEqual({ kind: 'absent' })
    pass(60_000)
    expect(await there.of('T1')).toEqual({ kind: 'absent' })
  })

  it('are known everywhere at once where the workspace was not installed before', async () => {
    const { here, there } = replicas()
    expect(await there.of('T1')).toEqual({ kind: 'absent' })
    await here.keep(T1, 1)
    expect(await there.of('T1')).toEqual(INSTALLED)
  })

  it('are read again after a failure', async () => {
    const { here, setAway } = replicas()
    await here.keep(T1, 1)
    setAway(true)
    await expect(here.of('T1')).rejects.toThrow('no database')
    setAway(false)
    expect(await here.of('T1')).toEqual(INSTALLED)
  })

  it('are good enough for a quarter of an hour while the database is away, and no longer', async () => {
    const { here, setAway, pass } = replicas()
    await here.keep(T1, 1)
    await here.of('T1')
    setAway(true)
    for (let minute = 0; minute < 14; minute += 1) {
      pass(60_000)
      expect(await Promise.all([1, 2].map(() => here.of('T1')))).toEqual([INSTALLED, INSTALLED])
    }
    pass(60_000)
    await expect(here.of('T1')).rejects.toThrow('no database')
  })

  it('of two workspaces are not mixed up', async () => {
    const { here, reads } = replicas()
    await here.keep(T1, 1)
    await here.keep({ ...T1, workspace: 'T2' }, 1)
    await here.of('T1')
    expect(await here.of('T2')).toMatchObject({ installation: { workspace: 'T2' } })
    expect(await here.of('T1')).toEqual(INSTALLED)
    expect(reads()).toBe(2)
  })
})
