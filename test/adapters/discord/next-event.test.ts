// The coming KubeCon becomes an event of a server, where both the person and the bot may create events.
import { PermissionFlagsBits } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/domain/library/catalogue.ts'
import type { Conversation, Listening } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { collaborators, conversing, idsIn, listening, sentence } from './listening.ts'

const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

const edition = {
  ...{ id: 'eu-2099', name: 'KubeCon + CloudNativeCon Europe 2099', city: 'Lisbon', country: 'Portugal' },
  ...{ start: IN_A_MONTH, end: IN_A_MONTH, year: 2099 },
} as unknown as Edition

const speaking = (next: Edition | undefined): Conversation => {
  const others = conversing()
  return {
    async answer(request) {
      const reply = await others.answer(request)
      return 'line' in request && request.line === 'next'
        ? { ...reply, message: sentence('The next KubeCon'), browsed: { kind: 'next', edition: next } }
        : reply
    },
  } as Conversation
}

let discord: Discord
let open: Listening | undefined

beforeEach(async () => {
  discord = await startDiscord()
})

afterEach(async () => {
  await open?.close()
  open = undefined
  expect(discord.conformanceErrors).toEqual([])
  await discord.stop()
})

const listen = async (next: Edition | undefined = edition) => {
  open = await listening(discord, collaborators({ conversation: speaking(next) }))
}
const askedWith = async (from: object = {}) => {
  const { data } = await discord.waitReply(discord.slashCommand('kubecon', { query: 'next' }, from).id)
  return idsIn(data)
}
const press = async (id: string, from: object = {}) =>
  visibleText((await discord.waitReply(discord.button(id, from).id)).data)

const NO_EVENTS = String(PermissionFlagsBits.SendMessages)
const BUTTON = 'event eu-2099'

describe('the next KubeCon', () => {
  it('is made an event of the server by a press, once', async () => {
    await listen()
    expect(await askedWith()).toContain(BUTTON)
    expect(await press(BUTTON)).toContain('It is an event of this server now.')
    expect(await press(BUTTON)).toContain('This server has that event already.')
    const [created, ...others] = discord.calls('events.create')
    expect(others).toEqual([])
    expect(created?.body).toMatchObject({
      name: edition.name,
      privacy_level: 2,
      entity_type: 3,
      entity_metadata: { location: 'Lisbon, Portugal' },
      scheduled_start_time: `${IN_A_MONTH}T00:00:00.000Z`,
      scheduled_end_time: `${IN_A_MONTH}T23:59:00.000Z`,
    })
  })

  it.each([
    ['the bot may create none there', { appPermissions: NO_EVENTS }],
    ['the person may create none there', { memberPermissions: NO_EVENTS }],
    ['it is asked for in a direct message', { context: 1 }],
  ])('is offered as no event where %s', async (_, from) => {
    await listen()
    expect(await askedWith(from)).not.toContain(BUTTON)
  })

  it.each([
    ['has begun', { ...edition, start: YESTERDAY }],
    ['has no dates', { ...edition, start: undefined, end: undefined } as unknown as Edition],
  ])('that %s is offered as no event', async (_, next) => {
    await listen(next)
    expect(await askedWith()).not.toContain(BUTTON)
  })

  it('is not made by who may not, nor once it is no longer the next', async () => {
    await listen()
    expect(await press(BUTTON, { memberPermissions: NO_EVENTS })).toContain('“Create Events”')
    expect(await press('event na-2050')).toContain('no longer the next one')
    expect(discord.calls('events.create')).toEqual([])
  })
})
