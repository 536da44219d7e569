// What the installations promise, whatever their rows are written on.
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ChannelRef, Slot } from '../../src/domain/digests/digest.ts'
import type { Installations } from '../../src/domain/store-ports.ts'
import { installationsOn } from '../../src/store/installations/installations.ts'
import { sealingWith } from '../../src/store/installations/sealing.ts'
import { keptLog } from '../digest/world.ts'
import { attemptAt, slotFor } from './slots.ts'
import type { StateUnderTest } from './stores.ts'

const [OLD, NEW, OTHER] = [1, 2, 3].map(() => randomBytes(32)) as [Buffer, Buffer, Buffer]
const TOKEN = 'xoxb-secret-of-t1'
const T1 = { workspace: 'T1', data: JSON.stringify({ token: TOKEN }) }
const T2 = { workspace: 'T2', data: '{}' }

/** The daily digest of a channel in a workspace. */
function slotIn(workspace: string, day = '2026-03-02'): Slot {
  const channel: ChannelRef = { platform: 'slack', workspace, id: 'C1' }
  const slot = slotFor(day)
  const id = `slack:${workspace}/C1/daily/09:00/UTC`
  return { ...slot, key: `${id}@${day}`, subscription: { ...slot.subscription, id, channel } }
}

export function holdsTheInstallationContract(open: () => Promise<StateUnderTest>): void {
  let under: StateUnderTest
  let said: readonly string[]
  let store: Installations
  const withKeys = (...keys: readonly Uint8Array[]) => {
    const { said: lines, log } = keptLog()
    said = lines
    return installationsOn(under.state.installations, {
      sealing: sealingWith(keys, 'installations'),
      now: () => 0,
      log,
    })
  }
  beforeEach(async () => {
    under = await open()
    store = withKeys(NEW)
  })
  afterEach(() => under.close())
  const sealedOf = async (workspace: string) =>
    (await under.state.installations.read(workspace))?.sealed ?? ''

  it('gives back what was kept of a workspace, and what was kept last', async () => {
    expect(await store.of('T1')).toEqual({ kind: 'absent' })
    await store.keep(T1, 10)
    await store.keep(T2, 11)
    expect(await store.of('T1')).toEqual({ kind: 'installed', installation: T1 })
    await store.keep({ ...T1, data: '{"again":true}' }, 12)
    expect(await store.of('T1')).toMatchObject({ installation: { data: '{"again":true}' } })
    expect(await store.installedAt('T1')).toBe(12)
    expect(await store.installedAt('T3')).toBeUndefined()
  })

  it('writes nothing of it that can be read, and never the same twice', async () => {
    await store.keep(T1, 10)
    const first = await sealedOf('T1')
    expect(first).not.toContain(TOKEN)
    expect(Buffer.from(first.split('.').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain('xoxb')
    await store.keep(T1, 10)
    expect(await sealedOf('T1')).not.toBe(first)
  })

  it('does not open what was kept of one workspace as another’s', async () => {
    await store.keep(T1, 10)
    await under.state.installations.put('T2', await sealedOf('T1'), 10)
    expect(await store.of('T2')).toEqual({ kind: 'unreadable', why: 'damaged' })
  })

  it('opens what an older key has sealed, and seals it again with the newest', async () => {
    await withKeys(OLD).keep(T1, 10)
    const both = withKeys(NEW, OLD)
    expect(await both.of('T1')).toEqual({ kind: 'installed', installation: T1 })
    expect(await withKeys(NEW).of('T1')).toEqual({ kind: 'installed', installation: T1 })
    expect(await both.installedAt('T1')).toBe(10)
  })

  it('seals everything again at once where it is told to', async () => {
    for (let index = 0; index < 120; index += 1)
      await withKeys(OLD).keep({ ...T1, workspace: `T${index}` }, 10)
    await withKeys(NEW).keep({ ...T1, workspace: 'TNEW' }, 10)
    const both = withKeys(NEW, OLD)
    expect(await both.sealAgain()).toBe(120)
    expect(await both.sealAgain()).toBe(0)
    expect(await withKeys(NEW).of('T119')).toMatchObject({ kind: 'installed' })
  })

  it('tells a missing key apart from a damaged record, once, and the others go on', async () => {
    await withKeys(OTHER).keep(T1, 10)
    await withKeys(NEW).keep(T2, 10)
    const both = withKeys(NEW, OLD)
    for (const _ of [1, 2]) expect(await both.of('T1')).toEqual({ kind: 'unreadable', why: 'key' })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('ENCRYPTION_KEY')
    const sealed = await sealedOf('T2')
    await under.state.installations.put('T3', `${sealed.slice(0, -6)}AAAAAA`, 10)
    expect(await both.of('T3')).toEqual({ kind: 'unreadable', why: 'damaged' })
    expect(said[1]).toContain('damaged')
    expect(await both.sealAgain()).toBe(0)
    expect(await both.of('T2')).toEqual({ kind: 'installed', installation: T2 })
  })

  it('forgets at an uninstallation, in any order and twice, but not at one from before the last installation', async () => {
    await store.keep(T1, 10)
    expect(await store.forget('T1', 9)).toBe(false)
    expect(await store.of('T1')).toMatchObject({ kind: 'installed' })
    const twice = await Promise.all([store.forget('T1', 20), store.forget('T1', 20)])
    expect(twice.toSorted()).toEqual([false, true])
    expect(await store.of('T1')).toEqual({ kind: 'absent' })
    expect(await sealedOf('T1')).toBe('')
    expect(await store.forget('T1', 30)).toBe(false)
    expect(await store.forget('T9', 30)).toBe(false)
    await store.keep(T1, 40)
    expect(await store.forget('T1', 20)).toBe(false)
    expect(await store.of('T1')).toMatchObject({ kind: 'installed' })
  })

  it('erases a workspace that has not come back in time, with all that was kept of it, and no other', async () => {
    const { subscriptions, ledger } = under.state
    const [gone, here] = [slotIn('T1'), slotIn('T2')]
    const old = slotFor('2026-03-02')
    for (const slot of [gone, here, old]) {
      await subscriptions.subscribe(slot.subscription, 'U1', 1)
      await ledger.claim(slot, ['a/1'], attemptAt(2))
    }
    for (const one of [T1, T2]) await store.keep(one, 10)
    await store.forget('T1', 20)
    expect(await store.eraseGoneBefore(20)).toEqual([])
    expect(await subscriptions.ofChannel(gone.subscription.channel)).toHaveLength(1)
    expect(await store.eraseGoneBefore(21)).toEqual(['T1'])
    expect(await store.eraseGoneBefore(21)).toEqual([])
    const left = (await subscriptions.changedSince(0)).map(({ subscription }) => subscription.id)
    expect(left.sort()).toEqual([here.subscription.id, old.subscription.id].sort())
    expect(await ledger.states([gone.key, here.key, old.key])).toEqual(
      new Map([here.key, old.key].map((key) => [key, 'claimed'])),
    )
  })

  it('suspends what a workspace has ordered with the reason, and takes up what stood still for it', async () => {
    const { subscriptions } = under.state
    const [one, other] = [slotIn('T1').subscription, slotIn('T11').subscription]
    const archived = { ...one, id: `${one.id}/mesh`, about: 'mesh' }
    const paused = { ...one, id: `${one.id}/paused`, about: 'paused' }
    for (const each of [one, other, archived, paused]) await subscriptions.subscribe(each, 'U1', 1)
    await subscriptions.suspend(archived.id, 'is_archived', 2)
    await subscriptions.order(paused.id, 'pause', 2)
    const standings = async () =>
      Object.fromEntries(
        (await subscriptions.changedSince(0)).map(({ subscription: { id }, standing, reason }) => [
          id.split('UTC')[1] || id.split('/')[0],
          reason ?? standing,
        ]),
      )
    const ref = { platform: 'slack', workspace: 'T1' } as const
    expect(await subscriptions.suspendWorkspace(ref, 'removed', 3)).toBe(1)
    expect(await subscriptions.suspendWorkspace(ref, 'removed', 3)).toBe(0)
    expect(await standings()).toEqual({
      'slack:T1': 'removed',
      'slack:T11': 'active',
      '/mesh': 'is_archived',
      '/paused': 'paused',
    })
    expect(await subscriptions.recoverWorkspace(ref, 'removed', 4)).toBe(1)
    expect(await standings()).toMatchObject({
      'slack:T1': 'active',
      '/mesh': 'is_archived',
      '/paused': 'paused',
    })
  })
}
