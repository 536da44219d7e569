import { expect, it } from 'vitest'
import { describeStores } from './stores.ts'

describeStores('a lease', (open) => {
  it('is held by one until it is given back or its term has ended', async () => {
    const { state, close } = await open()
    const { lease } = state
    expect(await lease.hold('discord', 'a', 60_000)).toBe(true)
    expect(await lease.hold('discord', 'b', 60_000)).toBe(false)
    expect(await lease.hold('another', 'b', 60_000)).toBe(true)
    // Nobody gives back what another holds.
    await lease.release('discord', 'b')
    expect(await lease.hold('discord', 'b', 60_000)).toBe(false)
    await lease.release('discord', 'a')
    expect(await lease.hold('discord', 'b', 0)).toBe(true)
    expect(await lease.hold('discord', 'a', 60_000)).toBe(true)
    await close()
  })

  it('is prolonged by its holder alone', async () => {
    const { state, close } = await open()
    const { lease } = state
    expect(await lease.hold('discord', 'a', 0)).toBe(true)
    expect(await lease.hold('discord', 'a', 60_000)).toBe(true)
    expect(await lease.hold('discord', 'b', 60_000)).toBe(false)
    await close()
  })

  it('is not held for longer than anybody asks for, as after the database’s clock went back', async () => {
    const { state, close } = await open()
    const { lease } = state
    expect(await lease.hold('discord', 'a', 3_600_000)).toBe(true)
    expect(await lease.hold('discord', 'b', 2_400_000)).toBe(false)
    expect(await lease.hold('discord', 'b', 60_000)).toBe(true)
    expect(await lease.hold('discord', 'a', 60_000)).toBe(false)
    await close()
  })

  it('is won by one of many who ask at once', async () => {
    const { state, close } = await open()
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, index) => state.lease.hold('discord', `r${index}`, 60_000)),
    )
    expect(asked.filter(Boolean)).toHaveLength(1)
    await close()
  })
})
