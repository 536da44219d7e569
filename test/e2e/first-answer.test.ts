// The real process, both platforms at once, through the stand-ins: what a person sees first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDiscord } from '../standins/discord/start.ts'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { startBot } from './start-bot.ts'

const slack = await startSlack({})
const discord = await startDiscord({})
const bot = startBot({ env: { ...slack.env, ...discord.env, LOG_LEVEL: 'info' } })

beforeAll(async () => {
  await Promise.all([slack.waitConnected(15_000), discord.waitConnected(15_000)])
  await bot.waitLine(/The library is complete/)
})

afterAll(async () => {
  await bot.stop()
  await Promise.all([slack.stop(), discord.stop()])
})

/** What `/kubecon …` shows in Slack, as a person reads it. */
async function askSlack(question: string): Promise<string> {
  const { responseId } = slack.command(question)
  const { args } = await slack.waitResponse(responseId)
  // Its `text` is the notification, which repeats the first line.
  return visibleText({ blocks: args.blocks })
}

async function askDiscord(question: string): Promise<string> {
  const { id } = discord.slashCommand('kubecon', { query: question })
  return visibleText((await discord.waitReply(id)).data)
}

describe.each([
  ['Slack', askSlack],
  ['Discord', askDiscord],
] as const)('/kubecon in %s', (_platform, ask) => {
  it('shows the Gateway API talk first, with speakers, edition, project link and the recording the programme lends', async () => {
    const text = await ask('gateway api')
    expect(text).toContain('Gateway API: A New Set of Kubernetes APIs for Advanced Traffic Routing')
    expect(text).toContain('Harry Bagdi, Rob Scott')
    expect(text).toContain('KubeCon EU 2021')
    expect(text).toContain('https://gateway-api.sigs.k8s.io/')
    expect(text).toContain('https://www.youtube.com/watch?v=lCRuzWFJBO0')
    expect(text).toContain('from the programme')
  })

  it('shows StockX as one card that cites both authors', async () => {
    const text = await ask('stockx')
    expect(text.split('Battle of Black Friday').length - 1).toBe(1)
    expect(text).toContain('Hugo Martins')
    expect(text).toContain('Alex Moss')
  })

  it('says of Crossplane that no note mentions it, and gives level, link and the newest sessions', async () => {
    const text = await ask('crossplane')
    expect(text).toContain('No notes yet about Crossplane')
    expect(text).toContain('CNCF graduated since 2025-10-28')
    expect(text).toContain('https://crossplane.io/')
    expect(text).toContain('KubeCon EU 2026')
    expect(text).toContain('https://www.youtube.com/watch?v=')
  })

  it('answers nonsense with what the notes hold', async () => {
    expect(await ask('asdfqwer zxcv')).toContain('5 notes')
  })
})

describe('a timeline', () => {
  it('comes with its chart as a picture in Discord, and with the same numbers in words in Slack', async () => {
    const { id } = discord.slashCommand('kubecon', { query: 'timeline service mesh' })
    const { data, call } = await discord.waitReply(id)
    expect(call.files).toEqual(['picture-1.png'])
    expect(data.attachments).toMatchObject([
      { filename: 'picture-1.png', description: expect.stringContaining('KubeCon EU 2021 1 of 3') },
    ])
    expect(await askSlack('timeline service mesh')).toContain('*KubeCon EU 2021* · 1 of 3 notes')
  })
})

describe('a mention', () => {
  it('is answered in its thread in Slack, once for a redelivered event', async () => {
    const { eventId } = slack.mention('stockx', { thread_ts: '1700000000.000100' })
    const posted = await slack.waitCall('chat.postMessage')
    expect(posted.args).toMatchObject({
      thread_ts: '1700000000.000100',
      unfurl_links: false,
      unfurl_media: false,
    })
    slack.mention('stockx', { event_id: eventId, retry_attempt: 1 })
    await slack.quiet(300)
  })

  it('is answered where it was written in Discord, and pings nobody', async () => {
    const mention = discord.mention('gateway api')
    const answer = await discord.waitMessage(mention.channel_id)
    expect(visibleText(answer)).toContain('Harry Bagdi')
    expect(discord.calls('messages.create').at(-1)?.body).toMatchObject({ allowed_mentions: { parse: [] } })
  })
})

describe('the run as a whole', () => {
  it('sent nothing that Slack’s limits or Discord’s specification forbid', () => {
    expect(slack.conformanceErrors).toEqual([])
    expect(discord.conformanceErrors).toEqual([])
  })

  it('wrote neither token to its log', () => {
    const log = bot.lines.join('\n')
    for (const secret of [slack.env.SLACK_BOT_TOKEN, slack.env.SLACK_APP_TOKEN, discord.env.DISCORD_TOKEN]) {
      expect(log).not.toContain(secret)
    }
  })
})
