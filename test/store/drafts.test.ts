import { afterEach, beforeEach, expect, it } from 'vitest'
import { type DraftStore, MOST_OPEN } from '../../src/domain/drafts/draft.ts'
import { draft, EVE, FILE } from '../drafts/drafts.ts'
import { describeStores, type StateUnderTest } from './stores.ts'

const id = (number: number): string => `abcdefgh${String(number).padStart(4, '2')}`

const ALL = { skip: 0, most: 100 } as const

describeStores('drafts', (open) => {
  let under: StateUnderTest
  let store: DraftStore
  beforeEach(async () => {
    under = await open()
    store = under.state.drafts
  })
  afterEach(() => under.close())

  const approved = draft({ id: id(3), revision: 1, state: 'approved', file: FILE, approver: EVE })

  /** Kept as it is, whatever moves would have led there. */
  async function put(kept: ReturnType<typeof draft>): Promise<void> {
    await store.add({ ...kept, state: 'written' })
    await store.replace({ ...kept, revision: 2 })
  }

  it('are read as they were kept, with what each has', async () => {
    const written = draft({ fields: { edition: '', text: 'Zwei\nZeilen “so” 🙂', name: 'Ada' } })
    expect(await store.add(written)).toBe(true)
    expect(await store.of(written.id)).toEqual(written)
    const full = {
      ...approved,
      id: written.id,
      revision: 2,
      word: 'again',
      approver: { platform: 'slack', person: 'UEVE', name: 'Eve' },
    } as const
    expect(await store.replace(full)).toBe(true)
    expect(await store.of(written.id)).toEqual(full)
    expect(await store.of('nothere22222')).toBeUndefined()
  })

  it('of two who change one revision, the first counts', async () => {
    await store.add(draft())
    const next = [draft({ revision: 2, state: 'waiting' }), draft({ revision: 2, state: 'withdrawn' })]
    const done = await Promise.all(next.map((one) => store.replace(one)))
    expect(done.filter(Boolean)).toHaveLength(1)
    expect(await store.replace(draft({ revision: 2, state: 'approved' }))).toBe(false)
  })

  it('are listed to who wrote them, in every server of Discord, but not in another workspace of Slack', async () => {
    const slack = { platform: 'slack', workspace: 'T1', person: 'P1' } as const
    const discord = { platform: 'discord', workspace: 'S1', person: 'P1' } as const
    await store.add(draft({ id: id(1), author: slack }))
    await store.add(draft({ id: id(2), author: discord }))
    const ids = async (who: Parameters<DraftStore['byAuthor']>[0]) =>
      (await store.byAuthor(who, ALL)).map((one) => one.id)
    expect(await ids(slack)).toEqual([id(1)])
    expect(await ids({ ...slack, workspace: 'T2' })).toEqual([])
    expect(await ids({ platform: 'discord', person: 'P1' })).toEqual([id(2)])
  })

  it('of one person so many may be open', async () => {
    for (let number = 0; number < MOST_OPEN; number++) await store.add(draft({ id: id(number) }))
    expect(await store.add(draft({ id: id(99) }))).toBe(false)
    await store.replace(draft({ id: id(1), revision: 2, state: 'declined' }))
    expect(await store.add(draft({ id: id(99) }))).toBe(true)
  })

  it('tell which wait and which are approved', async () => {
    await store.add(draft({ id: id(1) }))
    await put(draft({ id: id(2), state: 'waiting' }))
    await put(approved)
    expect((await store.waiting(ALL)).map((one) => one.id)).toEqual([id(2)])
    expect(await store.approved()).toEqual([id(3)])
    expect(await store.states([id(1), id(3), id(4)])).toEqual(
      new Map([
        [id(1), 'written'],
        [id(3), 'approved'],
      ]),
    )
  })

  it('tell what the branch lacks: approved notes, and those withdrawn after they were approved', async () => {
    const uncommitted = async () => (await store.uncommitted()).map((one) => one.id)
    await put(approved)
    await put(draft({ id: id(5), state: 'withdrawn' }))
    expect(await uncommitted()).toEqual([id(3)])
    await store.committed(id(3), 'approved')
    expect(await uncommitted()).toEqual([])
    await store.replace({ ...approved, revision: 3, state: 'withdrawn' })
    expect(await uncommitted()).toEqual([id(3)])
    await store.committed(id(3), 'withdrawn')
    expect(await uncommitted()).toEqual([])
  })

  it('keep who is still to be told with the state itself, until they are told or it changes again', async () => {
    const untold = [
      { to: { platform: 'slack', person: 'UEVE' }, tries: 0 },
      { to: { platform: 'discord', id: '7' }, tries: 1, about: 'Zeilen “so” 🙂' },
    ] as const
    const ids = async () => (await store.untold()).map((one) => one.id)
    await put(draft({ id: id(1), state: 'waiting', untold }))
    await put(draft({ id: id(2), state: 'waiting' }))
    expect(await ids()).toEqual([id(1)])
    expect((await store.of(id(1)))?.untold).toEqual(untold)
    expect(await store.retell({ id: id(1), revision: 1 }, [])).toBe(false)
    expect(await store.retell({ id: id(1), revision: 2 }, untold.slice(1))).toBe(true)
    expect((await store.of(id(1)))?.untold).toEqual(untold.slice(1))
    expect(await store.retell({ id: id(1), revision: 2 }, [])).toBe(true)
    expect(await ids()).toEqual([])
    await put(draft({ id: id(3), state: 'waiting', untold }))
    await store.replace(draft({ id: id(3), state: 'withdrawn', revision: 3 }))
    expect(await ids()).toEqual([])
  })

  it('name those that were approved last, and know which the branch has lost', async () => {
    await put({ ...approved, changedAt: 1 })
    await put({ ...approved, id: id(4), changedAt: 2 })
    expect((await store.lastApproved({ skip: 0, most: 1 })).map((one) => one.id)).toEqual([id(4)])
    await store.committed(id(3), 'approved')
    expect(await store.uncommit()).toBe(1)
    expect((await store.uncommitted()).map((one) => one.id)).toEqual([id(3), id(4)])
    expect(await store.uncommit()).toBe(0)
  })

  it('lose what nobody sent for long, and keep what waits, is approved, or has a file somewhere', async () => {
    for (const [number, state] of (['waiting', 'approved', 'declined', 'returned'] as const).entries())
      await put(draft({ id: id(number), state }))
    await store.add(draft({ id: id(8) }))
    await put(draft({ id: id(9), state: 'withdrawn', approver: EVE, file: FILE }))
    await store.sweep(2, 2)
    const left = await store.states([0, 1, 2, 3, 8, 9].map(id))
    expect([...left.values()].toSorted()).toEqual(['approved', 'waiting', 'withdrawn'])
  })
})
