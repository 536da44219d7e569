import { beforeEach, expect, it } from 'vitest'
import type { Doer, Draft } from '../../src/domain/drafts/draft.ts'
import { KEPT_DAYS } from '../../src/drafts/kept-days.ts'
import { keepTold } from '../../src/inbox/keep-told.ts'
import { keepWithinTime, REMINDED_DAYS_BEFORE } from '../../src/inbox/keep-within-time.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'
import { draft, EVE } from '../drafts/drafts.ts'

const DAY_MS = 86_400_000
const SENT = 100 * DAY_MS
const ID = 'abcdefgh2345'

let state: ReturnType<typeof memoryState>
let day: number
let said: string[]
beforeEach(async () => {
  state = memoryState()
  day = 0
  said = []
  await state.drafts.add(draft())
  await state.drafts.replace(draft({ state: 'waiting', revision: 2, changedAt: SENT }))
})

const now = () => SENT + day * DAY_MS + 1

/** What a replica does once a day, and then tells. */
async function aDay(holder = 'one', approvers: readonly Doer[] = [EVE]): Promise<void> {
  const told = keepTold({
    ...{ store: state.drafts, lease: state.lease, holder, now, elapsed: () => 0, log: keptLog().log },
    async send(to, { news, about = '', state: is }, key) {
      said.push(`day ${day}, ${'person' in to ? to.person : to.id}: ${news} of “${about}”, ${is} (${key})`)
      return { kind: 'posted', messageId: '1' }
    },
  })
  await keepWithinTime({
    ...{ store: state.drafts, now, titleOf: ({ fields }: Draft) => fields.title ?? '' },
    toldThatItWaits: () => approvers.map(({ platform, person }) => ({ platform, person })),
  })
  await told.tellLeft()
}

it('approvers are reminded once, five days before what they leave undecided goes back to its author, who is told', async () => {
  for (day = 0; day <= KEPT_DAYS + 1; day++) for (const holder of ['one', 'another']) await aDay(holder)
  expect(said).toEqual([
    `day ${KEPT_DAYS - REMINDED_DAYS_BEFORE}, UEVE: remind of “Turnips at scale”, waiting (note ${ID} 2 again)`,
    `day ${KEPT_DAYS}, UADA: lapse of “Turnips at scale”, returned (note ${ID} 3)`,
  ])
  expect(await state.drafts.of(ID)).toMatchObject({
    ...{ state: 'returned', revision: 3, fields: { text: 'Turnips scale well.' } },
  })
})

it('nothing goes back of which nobody was reminded, as where the bot was away for long', async () => {
  day = 90
  await aDay()
  expect(said).toHaveLength(1)
  day = 94
  await aDay()
  expect((await state.drafts.of(ID))?.state).toBe('waiting')
  day = 96
  await aDay()
  expect((await state.drafts.of(ID))?.state).toBe('returned')
})

it('what is sent again is reminded of again, and counts from then', async () => {
  day = 26
  await aDay()
  await state.drafts.replace(draft({ state: 'waiting', revision: 3, changedAt: now() }))
  for (day of [50, 52]) await aDay()
  expect(said.map((line) => line.slice(0, 6))).toEqual(['day 26', 'day 52'])
})

it('what is declined or came back is kept for its author as long as is said, and then gone', async () => {
  for (const is of ['declined', 'returned'] as const) {
    await state.drafts.add(draft({ id: `${is.slice(0, 8)}2345` }))
    await state.drafts.replace(
      draft({ id: `${is.slice(0, 8)}2345`, state: is, revision: 2, changedAt: SENT }),
    )
  }
  day = KEPT_DAYS - 1
  await aDay()
  expect(await state.drafts.byAuthor(draft().author ?? EVE, { skip: 0, most: 9 })).toHaveLength(3)
  day = KEPT_DAYS + 1
  await aDay()
  const left = await state.drafts.byAuthor(draft().author ?? EVE, { skip: 0, most: 9 })
  expect(left.map(({ state: is }) => is)).toEqual(['waiting'])
})
