// What a process that died may have posted is looked for in its channel, with the real client against the stand-in.
import type { webApi } from '@slack/bolt'
import { afterEach, describe, expect, it } from 'vitest'
import { boltLog } from '../../../src/adapters/slack/connect/bolt-log.ts'
import { clientOf } from '../../../src/adapters/slack/connect/client.ts'
import { findAbandoned } from '../../../src/adapters/slack/digests/find-post.ts'
import { postMessage } from '../../../src/adapters/slack/digests/post.ts'
import { watchHealth } from '../../../src/adapters/slack/health.ts'
import type { FindOutcome } from '../../../src/domain/digests/digest.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { WORKSPACE } from '../../standins/slack/world.ts'
import { recordingLog, sentence } from './listening.ts'

const CHANNEL = { platform: 'slack', id: 'C1' } as const
const SLOT = 'digest-1@2026-11-21'
const HOUR_MS = 3_600_000

let slack: Slack
let client: webApi.WebClient

/** @param scopes beyond the manifest's */
async function open(...scopes: readonly string[]): Promise<void> {
  slack = await startSlack({ workspace: { scopes: [WORKSPACE.scopes, ...scopes].join() } })
  client = clientOf(slack.env.SLACK_BOT_TOKEN, {
    apiUrl: slack.env.SLACK_API_URL,
    logger: boltLog(recordingLog().log),
    timeoutMs: 5_000,
  })
}

afterEach(() => slack.stop())

/** Looks for a slot that was claimed an hour ago. */
const sought = (ofSlot = SLOT): Promise<FindOutcome> =>
  findAbandoned(
    async () => client,
    () => HOUR_MS,
  )({ channel: CHANNEL, slot: ofSlot, claimedAt: 0, firstClaimedAt: 0, dueAt: 0 })

const post = (slot: string) => {
  const { log } = recordingLog()
  return postMessage(client, watchHealth(log), log)(CHANNEL, sentence('x'), slot)
}

/** Fills what is looked at. @param apartS seconds between two messages */
function write(apartS: number): void {
  for (let index = 0; index < 120; index += 1)
    slack.write('C1', 'noise', `${1_700_000_000 + index * apartS}.000001`)
}

describe('a digest left behind', () => {
  it('stands where its mark is seen', async () => {
    await open('channels:history')
    const outcome = await post(SLOT)
    expect(await sought()).toEqual({
      kind: 'stands',
      messageId: 'messageId' in outcome ? outcome.messageId : 'not posted',
    })
    expect(slack.calls('chat.postMessage')).toHaveLength(1)
  })

  it('is open where only others are seen, as far back as it may have been posted', async () => {
    await open('channels:history')
    await post('digest-1@2026-11-20')
    expect(await sought()).toEqual({ kind: 'open' })
    write(60)
    expect(await sought()).toEqual({ kind: 'open' })
  })

  it('is unknown where so much was written since its claim that it may stand further up', async () => {
    await open('channels:history')
    write(30)
    expect(await sought()).toMatchObject({ kind: 'unknown' })
  })

  it('is unknown without the scope, in a channel that the bot has left, and where no token reaches', async () => {
    await open()
    expect(await sought()).toEqual({ kind: 'unknown', reason: 'missing_scope: channels:history' })
    await slack.stop()
    await open('channels:history')
    slack.markChannel('C1', 'not_in_channel')
    expect(await sought()).toEqual({ kind: 'unknown', reason: 'not_in_channel' })
    const nobody = findAbandoned(async () => undefined, Date.now)
    expect(
      await nobody({ channel: CHANNEL, slot: SLOT, claimedAt: 0, firstClaimedAt: 0, dueAt: 0 }),
    ).toMatchObject({
      kind: 'unknown',
    })
  })

  it.each([
    ['is limited', { status: 429, headers: { 'retry-after': '7' } }],
    ['has an error of its own', { status: 503 }],
    ['breaks off', { reset: true as const }],
    ['is not reached for a page in between', { status: 403, body: '<html>denied</html>' }],
  ])('is asked for again later where Slack %s', async (_, fault) => {
    await open('channels:history')
    slack.fault({ method: 'conversations.history', ...fault })
    expect(await sought()).toEqual({ kind: 'busy' })
    expect(await sought()).toEqual({ kind: 'open' })
  })
})
