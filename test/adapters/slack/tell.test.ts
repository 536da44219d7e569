// Who hears that a digest cannot be posted, with the real client against the stand-in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boltLog } from '../../../src/adapters/slack/connect/bolt-log.ts'
import { clientOf } from '../../../src/adapters/slack/connect/client.ts'
import { tellPerson } from '../../../src/adapters/slack/digests/tell.ts'
import { watchHealth } from '../../../src/adapters/slack/health.ts'
import type { TellPerson } from '../../../src/domain/ports.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { recordingLog, sentence } from './listening.ts'

let slack: Slack
let tell: TellPerson

beforeEach(async () => {
  slack = await startSlack()
  const { log } = recordingLog()
  const client = clientOf(slack.env.SLACK_BOT_TOKEN, {
    apiUrl: slack.env.SLACK_API_URL,
    logger: boltLog(log),
  })
  tell = tellPerson(client, watchHealth(log), log)
})

afterEach(async () => {
  expect(slack.conformanceErrors).toEqual([])
  await slack.stop()
})

const said = () => tell({ platform: 'slack', id: 'C1' }, 'U1', sentence('Cannot be posted'), 'key')
const refuse = (error: string) =>
  slack.fault({ method: 'chat.postMessage', status: 200, body: { ok: false, error } })

describe('of a suspension', () => {
  it('whoever ordered it reads in the conversation with the bot, with the channel to click on', async () => {
    expect(await said()).toMatchObject({ kind: 'posted' })
    const { args } = await slack.waitCall('chat.postMessage')
    expect(args).toMatchObject({ channel: 'U1', text: 'Cannot be posted', unfurl_links: false })
    expect(args.blocks?.at(-1)).toMatchObject({ elements: [{ text: 'Channel: <#C1>' }] })
  })

  it('nobody reads where that person cannot be written to, and the next failure tries again', async () => {
    refuse('messages_tab_disabled')
    expect(await said()).toMatchObject({ kind: 'gone' })
  })

  it('is told as plain text where Slack refuses the blocks', async () => {
    refuse('invalid_blocks')
    expect(await said()).toMatchObject({ kind: 'posted' })
    expect((await slack.waitCall('chat.postMessage')).args.text).toContain('Channel: <#C1>')
  })

  it('is told in one attempt, whatever becomes of its answer', async () => {
    slack.fault({ method: 'chat.postMessage', acceptThenReset: true })
    expect(await said()).toMatchObject({ kind: 'unclear' })
    expect(slack.calls('chat.postMessage')).toHaveLength(1)
    expect(slack.calls('conversations.history')).toHaveLength(0)
  })
})
