// Recorded payloads into the running bot: it lives, acknowledges, and answers only what is meant for it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LISTENING, startOverHttp } from '../contract/stage.ts'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { conformanceAbsent } from '../standins/conformance.ts'
import type { Senders } from '../standins/slack/senders.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { isRecord, type Recorded, recordings, sdkPayloads } from './slack.ts'

let slack: Slack
let bot: Bot

async function overSocket(): Promise<Senders> {
  slack = await startSlack()
  bot = startBot({ env: slack.env })
  await slack.waitConnected()
  await bot.waitLine('The library is complete')
  return slack
}

async function overHttp(): Promise<Senders> {
  slack = await startSlack()
  const started = await startOverHttp(slack, {})
  bot = started.bot
  await bot.waitLine(LISTENING)
  return started.senders
}

/** Subtypes under which a person speaks. */
const SAID = ['file_share', 'me_message', 'thread_broadcast']

/** Written by a person, new, and naming the bot or said to it alone. */
function isMeant({ type, payload }: Recorded): boolean {
  const event = payload.event
  if (type !== 'events_api' || !isRecord(event)) return false
  const fresh =
    Boolean(event.user) &&
    !event.bot_id &&
    !event.bot_profile &&
    !event.edited &&
    (!event.subtype || SAID.includes(String(event.subtype)))
  return fresh && (event.type === 'app_mention' || (event.type === 'message' && event.channel_type === 'im'))
}

const channelOf = ({ payload }: Recorded): string =>
  isRecord(payload.event) ? String(payload.event.channel) : ''

async function replay(all: readonly Recorded[], senders: Senders): Promise<void> {
  for (const recorded of all) {
    const { envelopeId } = senders.envelope(recorded.type, recorded.payload)
    await slack.waitAck(envelopeId).catch((error: unknown) => {
      throw new Error(`${recorded.name} was not acknowledged`, { cause: error })
    })
    if (isMeant(recorded)) {
      const here = ({ ok, args }: { ok: boolean; args: { channel?: string } }) =>
        ok && args.channel === channelOf(recorded)
      await slack.waitCall('chat.postMessage', here)
    }
    if (recorded.type === 'slash_commands') await slack.waitResponse(recorded.responseId)
  }
}

/** Nothing was posted but answers to what was meant for the bot; presses got theirs through their own address. */
async function expectTheRestIgnored(all: readonly Recorded[], senders: Senders): Promise<void> {
  const meant = all.filter(isMeant)
  expect(slack.calls('chat.postMessage')).toHaveLength(meant.length)
  const answerable = new Set(all.map(({ responseId }) => responseId))
  const strays = slack.calls('response_url').filter(({ responseId = '' }) => !answerable.has(responseId))
  expect(strays).toEqual([])
  expect(slack.conformanceErrors).toEqual([])
  const { responseId } = senders.command('gateway api')
  expect((await slack.waitResponse(responseId)).args.text).toContain('Gateway API')
  expect(bot.lines.filter((line) => line.includes('"level":"error"'))).toEqual([])
}

const WAYS = [
  ['the socket', overSocket],
  ['HTTP', overHttp],
] as const

describe.skipIf(conformanceAbsent).each(WAYS)(`over %s${conformanceAbsent}`, (_, connect) => {
  let senders: Senders
  beforeAll(async () => {
    senders = await connect()
  })
  afterAll(async () => {
    await bot.stop()
    await slack.stop()
  })

  it('the payloads of Slack’s own SDK are taken, and what was recorded in real workspaces', async () => {
    const [fromSdk, recorded] = [sdkPayloads(slack), recordings(slack)]
    expect(fromSdk.length).toBeGreaterThan(40)
    expect(recorded.length).toBeGreaterThan(30)
    const all = [...fromSdk, ...recorded]
    await replay(all, senders)
    await expectTheRestIgnored(all, senders)
  })
})
