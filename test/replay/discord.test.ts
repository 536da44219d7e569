// Events and presses recorded in a real server, into the running bot: it lives, and answers only what is meant for it.
import { afterEach, expect, it } from 'vitest'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { conformanceAbsent, conformanceFile } from '../standins/conformance.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { isRecord, type Json } from './slack.ts'

let discord: Discord
let bot: Bot

afterEach(async () => {
  await bot.stop()
  await discord.stop()
})

/** Made by hand, with ids that are none, or without `authorizing_integration_owners`: discord.js fails on them. */
const LEFT_OUT = new Set(['buttonClickInfo', 'buttonClickGoodbye', 'dmButtonClick', 'channel_post_action'])

/** Names of ids in the recordings → ours. Threads keep theirs: a thread has the id of its first message. */
const idsOf = ({ guild }: Discord): Readonly<Record<string, string>> => ({
  botId: guild.botUserId,
  applicationId: guild.applicationId,
  guildId: guild.guildId,
  channelId: guild.channelId,
  roleId: guild.botRoleId,
})

function recorded(file: string): readonly (readonly [key: string, value: Json])[] {
  const content = conformanceFile(`vercel-chat-replay/${file}`)
  if (!isRecord(content)) return []
  const ids = isRecord(content.metadata) ? content.metadata : content
  const turned = Object.entries(idsOf(discord)).reduce(
    (text, [name, ours]) =>
      typeof ids[name] === 'string' && ids[name] ? text.replaceAll(ids[name], ours) : text,
    JSON.stringify(content),
  )
  return Object.entries(JSON.parse(turned) as Json).flatMap(([key, value]) =>
    isRecord(value) && key !== 'metadata' && !LEFT_OUT.has(key) ? [[key, value] as const] : [],
  )
}

const namesBot = (data: Json): boolean =>
  Array.isArray(data.mentions) &&
  data.mentions.some((user) => isRecord(user) && user.id === discord.guild.botUserId) &&
  !(isRecord(data.author) && data.author.bot)

it.skipIf(conformanceAbsent)(
  `what was recorded in a real server is taken${conformanceAbsent}`,
  async () => {
    discord = await startDiscord()
    bot = startBot({ env: discord.env })
    await discord.waitCommandsRegistered()
    // What is asked before is answered, but not within the time that is waited for here.
    await bot.waitLine('The library is complete')
    const all = [...recorded('discord.json'), ...recorded('channel/discord.json')]
    expect(all.length).toBeGreaterThan(15)
    let answered = 0
    for (const [key, value] of all) {
      const [, event] = /^GATEWAY_(\w+)$/.exec(String(value.type)) ?? []
      const data = isRecord(value.data) ? value.data : {}
      if (event) {
        discord.dispatch(event, data)
        if (event !== 'MESSAGE_CREATE' || !namesBot(data)) continue
        await discord.waitMessage(String(data.channel_id))
        answered += 1
      } else if (typeof value.type === 'number' && typeof value.token === 'string') {
        const { id } = discord.replay(value)
        const reply = await discord.waitReply(id).catch((error: unknown) => {
          throw new Error(`${key} was not answered`, { cause: error })
        })
        expect(reply.ephemeral, key).toBe(true)
      }
    }
    expect(answered).toBe(3)
    await discord.quiet(200)
    expect(discord.conformanceErrors).toEqual([])
    const { id } = discord.slashCommand('kubecon', { query: 'gateway api' })
    await discord.waitReply(id)
    expect(bot.lines.filter((line) => line.includes('"level":"error"'))).toEqual([])
  },
  60_000,
)
