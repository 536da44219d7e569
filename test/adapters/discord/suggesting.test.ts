// What is offered while somebody types, with the real discord.js against the stand-in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import { FIRST_RESPONSE_MS } from '../../patience.ts'
import type { Says } from '../../speaking.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { type Changes, collaborators, conversing, type Line, listening, textsOf, until } from './listening.ts'

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

const THANOS = { kind: 'project', id: 'project/thanos', label: 'Thanos' } as const

async function listen(changes: Changes = {}): Promise<readonly Line[]> {
  const suggest = (typed: string) => (typed === 'nothing' ? [] : [THANOS])
  const parts = collaborators({ conversation: conversing({ suggest }), ...changes })
  open = await listening(discord, parts)
  return parts.lines
}

const choices = async (options: Record<string, string>) => {
  const reply = await discord.waitReply(discord.autocomplete('kubecon', options).id)
  expect(reply.type).toBe(8)
  return reply.data.choices
}

describe('while somebody types', () => {
  it('what the core suggests is offered, with its id', async () => {
    await listen()
    expect(await choices({ query: 'tha' })).toEqual([{ name: 'Thanos · project', value: 'project/thanos' }])
    expect(await choices({ kind: 'talk', query: 'tha' })).toEqual([])
    expect(await choices({ query: 'nothing' })).toEqual([])
  })

  it('an edition is offered by its name, and its id, its name and what was typed ask for the same', async () => {
    const barcelona = { kind: 'edition', id: 'edition/eu-2019', label: 'KubeCon EU 2019 Barcelona' } as const
    const suggest: Says['suggest'] = (_, __, of) => (of === 'editions' ? [barcelona] : [THANOS])
    await listen({ conversation: conversing({ suggest }) })
    expect(await choices({ edition: 'barc' })).toEqual([
      { name: 'KubeCon EU 2019 Barcelona', value: 'edition/eu-2019' },
    ])
    const asked = async (edition: string) =>
      visibleText(
        (await discord.waitReply(discord.slashCommand('kubecon', { query: 'mesh', edition }).id)).data,
      )
    expect(await asked('edition/eu-2019')).toBe('You asked: mesh edition:"eu-2019"')
    expect(await asked('KubeCon EU 2019 Barcelona')).toBe('You asked: mesh edition:"eu-2019"')
    expect(await asked('eu 2019')).toBe('You asked: mesh edition:"eu 2019"')
  })

  it('a time zone is offered by its city in the command for digests', async () => {
    await listen()
    const sent = discord.autocomplete('kubecon-digest', { zone: 'lisb' }, { subcommand: 'subscribe' })
    expect((await discord.waitReply(sent.id)).data.choices).toEqual([
      { name: 'Europe/Lisbon', value: 'Europe/Lisbon' },
    ])
  })

  it('of what is picked the id, the name and the words alone ask for the same', async () => {
    await listen()
    const asked = async (query: string) =>
      visibleText((await discord.waitReply(discord.slashCommand('kubecon', { query }).id)).data)
    expect(await asked('project/thanos')).toBe('You asked: project thanos')
    expect(await asked('Thanos · project')).toBe('You asked: project thanos')
    expect(await asked('Thanos')).toBe('You asked: Thanos')
  })

  it('what comes too late is swallowed', async () => {
    const lines = await listen()
    discord.autocomplete('kubecon', { query: 'tha' }, { ageMs: FIRST_RESPONSE_MS + 100 })
    await until(() => textsOf(lines, 'debug').includes('Suggestions came late'))
    expect(textsOf(lines, 'warn')).toEqual([])
  })

  it('a core that fails is logged, and the bot goes on', async () => {
    const suggest = (typed: string) => {
      if (typed === 'crash') throw new Error('the core failed')
      return [THANOS]
    }
    const lines = await listen({ conversation: conversing({ suggest }) })
    discord.autocomplete('kubecon', { query: 'crash' })
    await until(() => textsOf(lines, 'warn').length === 1)
    expect(await choices({ query: 'tha' })).toHaveLength(1)
  })
})
