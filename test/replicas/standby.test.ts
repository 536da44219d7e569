// One of several replicas holds Discord's gateway; what happens when it ends, freezes, or loses the database.
import { describe, expect, it } from 'vitest'
import { replicaWorld } from './replicas.ts'

describe('of several replicas', () => {
  it('one connects, and the others stand by and count as ready', async () => {
    const world = replicaWorld()
    const [one, two] = [await world.start('one'), await world.start('two')]
    await world.seconds(60)
    expect(world.events).toEqual(['0 one connects'])
    expect(one.listening.standsBy?.()).toBeUndefined()
    expect(two.listening.standsBy?.()).toBe('Standing by: another replica holds Discord’s gateway')
    expect(two.listening.trouble()).toBeUndefined()
    expect([await one.answers(), await two.answers()]).toEqual([true, false])
  })

  it('each posts digests, connected or not', async () => {
    const world = replicaWorld()
    const replicas = [await world.start('one'), await world.start('two')]
    const post = ({ listening }: (typeof replicas)[number]) =>
      listening.post({ platform: 'discord', id: '1' }, { fallback: 'f', pieces: [] }, 's')
    expect(await Promise.all(replicas.map(post))).toEqual([
      { kind: 'posted', messageId: 'connected' },
      { kind: 'posted', messageId: 'without a connection' },
    ])
  })

  it('another takes over within 16 s of a kill', async () => {
    const world = replicaWorld()
    const one = await world.start('one')
    await world.start('two')
    await world.seconds(19)
    // Nothing of it runs any more; it prolonged its term at 15 s.
    one.state.frozen = true
    await world.seconds(60)
    expect(world.events).toEqual(['0 one connects', '30 two connects'])
  })

  it('another takes over within a second of an orderly stop, after the first has disconnected', async () => {
    const world = replicaWorld()
    const one = await world.start('one')
    await world.start('two')
    await world.seconds(19.5)
    await one.listening.close()
    await world.seconds(60)
    expect(world.events).toEqual(['0 one connects', '19.5 one disconnects', '20 two connects'])
    expect(world.most()).toBe(1)
  })

  it('one that was frozen answers nothing when it wakes, and disconnects', async () => {
    const world = replicaWorld()
    const one = await world.start('one')
    await world.start('two')
    await world.seconds(19)
    one.state.frozen = true
    await world.seconds(29.5)
    // Its own term has ended; nobody else has begun.
    expect(await one.answers()).toBe(false)
    await world.seconds(40)
    expect([...world.open]).toEqual(['one', 'two'])
    expect(await one.answers()).toBe(false)
    one.thaw()
    await world.seconds(41)
    expect([...world.open]).toEqual(['two'])
    expect(one.listening.standsBy?.()).toContain('another replica')
  })
})

describe('when the database is away', () => {
  it('for less than a term, nothing changes', async () => {
    const world = replicaWorld()
    const one = await world.start('one')
    await world.seconds(6)
    one.state.databaseAway = true
    await world.seconds(17.5)
    expect(await one.answers()).toBe(true)
    one.state.databaseAway = false
    await world.seconds(60)
    expect(world.events).toEqual(['0 one connects'])
    expect(one.lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
  })

  it('for the holder alone, it disconnects before another connects', async () => {
    const world = replicaWorld()
    const one = await world.start('one')
    await world.start('two')
    await world.seconds(6)
    one.state.databaseAway = true
    await world.seconds(60)
    expect(world.events).toEqual(['0 one connects', '19 one disconnects', '20 two connects'])
    expect(world.most()).toBe(1)
    expect(one.listening.standsBy?.()).toContain('the database')
    expect(one.listening.trouble()).toBeUndefined()
  })

  it('for all of them, none answers until it is back, and then one does', async () => {
    const world = replicaWorld()
    const replicas = [await world.start('one'), await world.start('two')]
    await world.seconds(6)
    for (const { state } of replicas) state.databaseAway = true
    await world.seconds(66)
    expect([...world.open]).toEqual([])
    for (const { state } of replicas) state.databaseAway = false
    await world.seconds(68)
    expect(world.open.size).toBe(1)
    expect(world.most()).toBe(1)
    const away = replicas[0]?.lines.filter(({ text }) => text.startsWith('The database c'))
    expect(away?.map(({ level }) => level)).toEqual(['warn', 'info'])
  })
})

describe('a token that Discord refuses', () => {
  const refused = { variable: 'DISCORD_TOKEN', text: 'is refused by Discord' }

  it('ends the start of the one that would have connected, and holds up no other', async () => {
    const world = replicaWorld()
    expect((await world.start('one', refused)).started).toEqual({ ok: false, problem: refused })
    await world.start('two')
    expect([...world.open]).toEqual(['two'])
  })

  it('is told by readiness at a take-over, given up, and tried again after a minute', async () => {
    const world = replicaWorld()
    const one = await world.start('one')
    const two = await world.start('two')
    two.state.refused = refused
    await one.listening.close()
    await world.seconds(5)
    expect(two.listening.trouble()).toBe('DISCORD_TOKEN is refused by Discord')
    expect(two.listening.standsBy?.()).toBeUndefined()
    expect(two.lines.filter(({ level }) => level === 'error')).toHaveLength(1)
    // Another, with a better token, need not wait.
    const three = await world.start('three')
    expect([...world.open]).toEqual(['three'])
    await three.listening.close()
    two.state.refused = undefined
    await world.seconds(70)
    expect([...world.open]).toEqual(['two'])
    expect(two.listening.trouble()).toBeUndefined()
  })
})
