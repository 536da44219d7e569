import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DraftState, type DraftStore, MOST_OPEN } from '../../src/domain/drafts/draft.ts'
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

  it('lose a form that nobody filled in sooner than what was written', async () => {
    await store.add(draft({ id: id(1), state: 'begun' }))
    await store.add(draft({ id: id(2) }))
    await store.sweep(1, 2)
    expect([...(await store.states([id(1), id(2)])).keys()]).toEqual([id(2)])
  })

  it('of forms that were opened keep the last ones, and list and count none of them', async () => {
    for (let number = 0; number <= MOST_OPEN + 1; number++)
      expect(await store.add(draft({ id: id(100 + number), state: 'begun', changedAt: number + 1 }))).toBe(
        true,
      )
    const left = await store.states(Array.from({ length: MOST_OPEN + 2 }, (_, number) => id(100 + number)))
    expect([...left.keys()]).toHaveLength(MOST_OPEN)
    expect(left.has(id(100))).toBe(false)
    expect(await store.byAuthor(draft().author ?? EVE, ALL)).toEqual([])
    expect(await store.add(draft({ id: id(99) }))).toBe(true)
  })

  it('are listed part by part, none twice and none left out', async () => {
    for (let number = 0; number < 5; number++)
      await put(draft({ id: id(number), state: 'waiting', changedAt: number + 1 }))
    const parts = [0, 2, 4].map((skip) => store.waiting({ skip, most: 2 }))
    expect((await Promise.all(parts)).map((part) => part.map((one) => one.id))).toEqual([
      [id(0), id(1)],
      [id(2), id(3)],
      [id(4)],
    ])
    expect(await store.countWaiting()).toBe(5)
    const mine = await store.byAuthor(draft().author ?? EVE, { skip: 1, most: 2 })
    expect(mine.map((one) => one.id)).toEqual([id(3), id(2)])
  })

  describe('that are built on another', () => {
    const built = (
      number: number,
      on: number | readonly number[] | undefined,
      state: DraftState = 'approved',
    ) =>
      put(
        draft({
          ...{ id: id(number), state, file: FILE, approver: EVE },
          ...(on !== undefined && { builtOn: [on].flat().map(id) }),
        }),
      )
    const withdraw = async (number: number) =>
      store.replace({ ...draft({ id: id(number), state: 'withdrawn', approver: EVE }), revision: 3 })
    const fallen = async () => (await store.fallen()).map((one) => one.id)

    it('count as withdrawn with each of several', async () => {
      await built(1, undefined)
      await built(2, undefined)
      await built(3, [2, 1])
      await built(4, [2])
      expect((await store.of(id(3)))?.builtOn).toEqual([2, 1].map(id))
      await withdraw(1)
      expect(await store.approved()).toEqual([2, 4].map(id))
      expect(await fallen()).toEqual([id(3)])
    })

    it('count as withdrawn with it at once, however many lie between, whatever their state', async () => {
      await built(1, undefined)
      await built(2, 1)
      await built(3, 2)
      await built(4, 3, 'waiting')
      await built(5, undefined)
      expect(await store.approved()).toEqual([1, 2, 3, 5].map(id))
      expect(await fallen()).toEqual([])
      await withdraw(1)
      expect(await store.approved()).toEqual([id(5)])
      expect(await fallen()).toEqual([2, 3, 4].map(id))
      expect([...(await store.states([2, 3, 4, 5].map(id))).values()]).toEqual([
        ...['withdrawn', 'withdrawn', 'withdrawn', 'approved'],
      ])
      // What nobody has taken out of the answers yet comes into no branch either.
      expect((await store.uncommitted()).map((one) => one.id)).toEqual([id(1), id(5)])
    })

    it('stay where another one between is withdrawn that they are not built on', async () => {
      await built(1, undefined)
      await built(2, 1)
      await built(3, 1)
      await withdraw(2)
      expect(await store.approved()).toEqual([id(1), id(3)])
    })
  })

  it('take the place of the same words only once, also at the same moment', async () => {
    const fields = { edition: 'eu-2021', text: 'x', corrects: 'a/talk' } as const
    for (const number of [1, 2]) await put(draft({ id: id(number), state: 'waiting', fields }))
    const approve = (number: number) =>
      store.replace(
        draft({ id: id(number), revision: 3, state: 'approved', fields, approver: EVE, file: FILE }),
      )
    const done = await Promise.all([approve(1), approve(2)])
    expect(done.toSorted()).toEqual([false, true])
    const [first, second] = done[0] ? [1, 2] : [2, 1]
    await store.replace(draft({ id: id(first), revision: 4, state: 'withdrawn', approver: EVE }))
    expect(await approve(second)).toBe(true)
  })

  it('are reminded of once, until they are sent again', async () => {
    const untold = [
      { to: { platform: 'slack', person: 'UEVE' }, tries: 0, news: 'remind', since: 9 },
    ] as const
    await put(draft({ id: id(1), state: 'waiting', changedAt: 1 }))
    await put(draft({ id: id(2), state: 'waiting', changedAt: 5 }))
    const since = async (before: number, reminded?: number) =>
      (await store.waitingSince(before, reminded)).map((one) => one.id)
    expect(await since(5)).toEqual([id(1)])
    expect(await since(5, 100)).toEqual([])
    const shown = { id: id(1), revision: 2 }
    expect(await store.remind({ ...shown, revision: 1 }, untold, 9)).toBe(false)
    const twice = await Promise.all([1, 2].map(() => store.remind(shown, untold, 9)))
    expect(twice.toSorted()).toEqual([false, true])
    expect(await store.of(id(1))).toMatchObject({ untold, revision: 2, changedAt: 1 })
    expect(await since(5)).toEqual([])
    expect(await since(5, 8)).toEqual([])
    expect(await since(5, 9)).toEqual([id(1)])
    await store.replace(draft({ id: id(1), revision: 3, state: 'waiting', changedAt: 1 }))
    expect(await since(5)).toEqual([id(1)])
  })
})
