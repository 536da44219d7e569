// Whatever Discord sends: the real discord.js against the stand-in. What is thrown within its emitters, or rejected
// where nobody waits, ends the process; here it fails the run.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NO_METER } from '../../../src/domain/ports.ts'
import { conformanceAbsent } from '../../standins/conformance.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { damaged, documented, type Event, FRAMES, NONSENSE, onePerShape, ours, recorded } from './damaged.ts'
import { collaborators, type Line, listening } from './listening.ts'

let discord: Discord
let lines: readonly Line[]
let left: string[]
let close: () => Promise<void>
/** What nobody caught: without us it would end the process. */
let uncaught: unknown[]
const note = (error: unknown) => void uncaught.push(error)

beforeEach(async () => {
  uncaught = []
  process.on('unhandledRejection', note).on('uncaughtException', note)
  discord = await startDiscord({ openApi: null })
  left = []
  const meter = { ...NO_METER, unreadable: (_: string, type: string) => void left.push(type) }
  const parts = { ...collaborators(), meter }
  lines = parts.lines
  const open = await listening(discord, parts)
  close = () => open.close()
})

afterEach(async () => {
  await close()
  await discord.stop()
  process.off('unhandledRejection', note).off('uncaughtException', note)
})

/** A good question is answered, after all that came before it. */
async function answers(): Promise<void> {
  const { id } = discord.slashCommand('kubecon', { query: 'and now?' })
  expect(visibleText((await discord.waitReply(id, 10_000)).data)).toContain('and now?')
}

const unreadable = () => lines.filter(({ text }) => text.includes('cannot be read'))

async function sendDamaged(events: readonly Event[]): Promise<number> {
  let sent = 0
  for (const { name, data } of onePerShape(events)) {
    for (const bad of damaged(data)) {
      discord.dispatch(name, bad as Event['data'])
      sent += 1
      // In portions, so that what answers keeps up.
      if (sent % 50 === 0) await answers()
    }
    await answers()
    discord.discard()
  }
  expect(uncaught).toEqual([])
  return sent
}

describe('something that cannot be read', () => {
  it('is left out, counted each time and logged once a type, whoever sends it and however often', async () => {
    const count = await sendDamaged(ours(discord))
    expect(count).toBeGreaterThan(1_500)
    expect(left.length).toBeGreaterThan(100)
    const types = unreadable().map(({ fields }) => fields.type)
    expect(types).toEqual([...new Set(left)])
    expect(types).toContain('INTERACTION_CREATE')
    expect(types).toContain('MESSAGE_CREATE')
    expect(JSON.stringify(lines)).not.toContain('thanos')
  })

  it.skipIf(conformanceAbsent)(
    `from a real server or Discord’s own pages ends nothing either${conformanceAbsent}`,
    async () => {
      expect(await sendDamaged([...recorded(), ...documented()])).toBeGreaterThan(4_000)
    },
  )

  it('as a frame changes nothing of the connection', async () => {
    for (const frame of FRAMES) for (const bad of damaged(frame)) discord.frame(JSON.stringify(bad))
    for (const text of NONSENSE) discord.frame(text)
    await answers()
    expect(uncaught).toEqual([])
    expect(lines.filter(({ text }) => text.includes('lost'))).toEqual([])
    expect(new Set(left)).toContain('READY')
  })
})

describe('a frame longer than Discord ever sends', () => {
  it('is left out unread, counted, and the next question is answered', async () => {
    const { payload } = discord.slashCommand('kubecon', { query: 'first' })
    const id = String(BigInt(String(payload.id)) + 1n)
    discord.replay({ ...payload, id, padding: 'x'.repeat(4_200_000) })
    discord.frame('['.repeat(4_200_000))
    await answers()
    expect(left).toEqual(['unknown', 'unknown'])
    expect(discord.calls('interactions.callback').filter((call) => call.interactionId === id)).toEqual([])
  })
})

it('a frame that goes on and on ends its connection, and the bot opens another one', async () => {
  await answers()
  discord.frame('x'.repeat(17_000_000))
  await expect.poll(() => lines.some(({ text }) => text.includes('is lost; reconnecting'))).toBe(true)
  await discord.waitConnected()
  await answers()
  expect(uncaught).toEqual([])
})

describe('whoever asked by what cannot be read', () => {
  const asked = () => discord.slashCommand('kubecon', { query: 'first' })

  it.each([
    ['without data', { data: null }],
    ['of a kind that is not known', { type: 99 }],
    ['by a command of a kind that is not known', { data: { type: 99, name: 'kubecon' } }],
    ['as nobody', { member: null, user: null }],
  ])('is told so alone: %s', async (_, changes) => {
    const { payload } = asked()
    const id = String(BigInt(String(payload.id)) + 1n)
    const reply = discord.replay({ ...payload, id, ...changes })
    const { data, ephemeral } = await discord.waitReply(reply.id)
    expect(visibleText(data)).toContain('could not read this')
    expect(ephemeral).toBe(true)
  })

  it('is offered nothing while typing', async () => {
    const { payload } = discord.autocomplete('kubecon', { query: 'tha' })
    const id = String(BigInt(String(payload.id)) + 1n)
    const reply = await discord.waitReply(discord.replay({ ...payload, id, data: null }).id)
    expect(reply.data.choices).toEqual([])
  })
})
