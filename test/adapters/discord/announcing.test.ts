// Commands in the first moments after connecting, while the library is still being read.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening, Reception } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { collaborators, conversing, listening } from './listening.ts'

/** Longer than Discord waits for the first response. */
const READING_MS = 3_500

let discord: Discord
let open: Listening
let ready: PromiseWithResolvers<void>

beforeEach(async () => {
  discord = await startDiscord()
  ready = Promise.withResolvers()
  let isReady = false
  ready.promise.then(() => {
    isReady = true
  })
  const reception: Reception = {
    isReady: () => isReady,
    receive: async (_, answer) => {
      await ready.promise
      return answer({ id: 'i-1', conversation: conversing() })
    },
  }
  open = await listening(discord, collaborators({ reception }))
})

afterEach(async () => {
  await open.close()
  expect(discord.conformanceErrors).toEqual([])
  await discord.stop()
})

const responseTypes = () => discord.calls('interactions.callback').map(({ body }) => body?.type)

describe('a command that has to wait for the library', () => {
  it('is announced at once where the answer will stand, and answered there however long it takes', async () => {
    setTimeout(ready.resolve, READING_MS)
    const replies = await Promise.all(
      [
        discord.slashCommand('kubecon', { query: 'thanos' }),
        discord.slashCommand('kubecon', { query: 'thanos', private: true }),
        discord.slashCommand('kubecon', {}),
        discord.slashCommand('kubecon-digest', {}, { subcommand: 'list', memberPermissions: '32' }),
      ].map(({ id }) => discord.waitReply(id, 2 * READING_MS)),
    )
    expect(replies.map(({ data, ephemeral }) => [visibleText(data), ephemeral])).toEqual([
      ['You asked: thanos', false],
      ['You asked: thanos', true],
      ['You asked:', true],
      ['Digest: digest list\nOrder with a form…', true],
    ])
    expect(responseTypes()).toEqual([5, 5, 5, 5])
  })

  it('is answered by its own callback once the library is there', async () => {
    ready.resolve()
    const { id } = discord.slashCommand('kubecon', { query: 'thanos' })
    expect(visibleText((await discord.waitReply(id)).data)).toBe('You asked: thanos')
    expect(responseTypes()).toEqual([4])
  })
})
