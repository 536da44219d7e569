import { beforeEach, describe, expect, it } from 'vitest'
import type { PostOutcome } from '../../src/domain/digests/digest.ts'
import type { ToTell } from '../../src/domain/drafts/draft.ts'
import { keepTold, TOLD_WITHIN_MS } from '../../src/inbox/keep-told.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'
import { ADA, draft, EVE } from '../drafts/drafts.ts'

const POSTED: PostOutcome = { kind: 'posted', messageId: '1' }
const BUSY: PostOutcome = { kind: 'busy', retryAfterMs: 1_000 }

let state: ReturnType<typeof memoryState>
let said: string[]
/** What the platform says to the next attempts; posted after them. */
let outcomes: (PostOutcome | Error)[]
let moment: number
let now: number
beforeEach(() => {
  state = memoryState()
  said = []
  outcomes = []
  moment = 0
  now = 2
})

const person = ({ person, platform }: typeof ADA) => ({ platform, person })

const keeping = (holder = 'one') =>
  keepTold({
    ...{ store: state.drafts, lease: state.lease, holder, log: keptLog().log },
    now: () => now,
    elapsed: () => moment,
    async send(to, { state: of, about = '' }, key) {
      said.push(`${'person' in to ? to.person : to.id}: ${of} ${about}(${key})`.replace(' (', ' ('))
      const outcome = outcomes.shift() ?? POSTED
      if (outcome instanceof Error) throw outcome
      return outcome
    },
  })

async function waiting(...untold: readonly ToTell[]): Promise<void> {
  await state.drafts.add(draft())
  await state.drafts.replace(draft({ state: 'waiting', revision: 2, untold }))
}

const to = (...people: readonly (typeof ADA)[]): readonly ToTell[] =>
  people.map((one) => ({ to: person(one), tries: 0 }))

const untold = async () => (await state.drafts.of('abcdefgh2345'))?.untold

describe('who is to be told of a draft', () => {
  it('is told once, and is then to be told no more', async () => {
    await waiting(...to(EVE, ADA))
    expect(await keeping().tell('abcdefgh2345')).toBe(true)
    await keeping('another').tellLeft()
    expect(said).toEqual(['UEVE: waiting (note abcdefgh2345 2)', 'UADA: waiting (note abcdefgh2345 2)'])
    expect(await untold()).toBeUndefined()
  })

  it('is tried again as long as the platform is busy, and not before it says so', async () => {
    await waiting(...to(EVE))
    outcomes = [BUSY, BUSY, BUSY]
    const told = keeping()
    expect(await told.tell('abcdefgh2345')).toBe(false)
    for (moment of [999, 1_000, 1_500, 2_000, 3_000, 4_000]) await told.tellLeft()
    expect(said).toHaveLength(4)
    expect(await untold()).toBeUndefined()
  })

  it.each([
    ['cannot be reached', { kind: 'gone', reason: 'left' }, false],
    ['may have been', { kind: 'unclear', reason: 'no answer' }, true],
    ['may have been, where it ended otherwise', new Error('no word of it'), true],
  ] as const)('is not told again where they %s', async (_, outcome, reached) => {
    await waiting(...to(EVE))
    outcomes = [outcome]
    expect(await keeping().tell('abcdefgh2345')).toBe(reached)
    await keeping().tellLeft()
    expect(said).toHaveLength(1)
  })

  it('is told once more where a process died in the middle, and not a third time', async () => {
    await waiting({ to: person(EVE), tries: 1 })
    await keeping().tellLeft()
    expect(said).toHaveLength(1)
    await state.drafts.replace(
      draft({ state: 'waiting', revision: 3, untold: [{ to: person(EVE), tries: 2 }] }),
    )
    await keeping().tellLeft()
    expect(said).toHaveLength(1)
    expect(await untold()).toBeUndefined()
  })

  it('is told nothing of what has changed meanwhile, and nothing that is two days old', async () => {
    await waiting(...to(EVE))
    await state.drafts.replace(draft({ state: 'withdrawn', revision: 3 }))
    await keeping().tellLeft()
    await state.drafts.replace(draft({ state: 'waiting', revision: 4, untold: to(EVE) }))
    now = 2 + TOLD_WITHIN_MS
    await keeping().tellLeft()
    expect(said).toEqual([])
    expect(await untold()).toBeUndefined()
  })

  it('is told by one replica while the other holds it', async () => {
    await waiting(...to(EVE))
    await state.lease.hold('note-told abcdefgh2345', 'another', 60_000)
    await keeping().tellLeft()
    expect(said).toEqual([])
    await state.lease.release('note-told abcdefgh2345', 'another')
    await keeping().tellLeft()
    expect(said).toHaveLength(1)
  })

  it('is told what a note was about of which nothing else is left, and is then kept no more', async () => {
    await waiting()
    const about = { to: person(ADA), tries: 0, about: 'Turnips ' }
    await state.drafts.replace(draft({ state: 'withdrawn', revision: 3, author: undefined, untold: [about] }))
    await keeping().tellLeft()
    expect(said).toEqual(['UADA: withdrawn Turnips (note abcdefgh2345 3)'])
    expect(JSON.stringify(await state.drafts.of('abcdefgh2345'))).not.toContain('UADA')
  })
})
