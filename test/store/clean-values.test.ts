// Nothing unclean reaches a database, and both keep the same of it.
import { expect, it } from 'vitest'
import { slotFor } from './slots.ts'
import { describeStores } from './stores.ts'

const UNCLEAN = 'a\0b\u001b[31m c\ud800 \u202e'

describeStores('a state', (open) => {
  it('takes what no database holds without its control characters, and finds it again', async () => {
    const { state, close } = await open()
    const { subscription } = slotFor('2026-03-02')
    expect(
      await state.subscriptions.subscribe({ ...subscription, id: `x${UNCLEAN}`, about: UNCLEAN }, 'U1', 1),
    ).toBe(true)
    const [kept] = await state.subscriptions.ofChannel(subscription.channel)
    expect(kept?.subscription.about).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u)
    expect(kept?.subscription.about).toMatch(/^a b/)
    expect(await state.subscriptions.order(`x${UNCLEAN}`, 'pause', 2)).toBe(true)
    await close()
  })
})
