// The Slack stand-in's socket: what goes wrong with connections, seen by the real Bolt.
import type { App } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Slack, startSlack } from './slack/start.ts'
import { slackBot } from './slack/test-bot.ts'

describe('connections', () => {
  let slack: Slack
  let app: App

  beforeEach(async () => {
    slack = await startSlack()
    app = slackBot(slack, 500)
    await app.start()
    await slack.waitConnected()
  })

  afterEach(async () => {
    await app.stop()
    await slack.stop()
  })

  const answers = async () => {
    const sent = slack.command('again')
    await slack.waitAck(sent.envelopeId)
    await slack.waitResponse(sent.responseId)
  }

  test('Bolt reconnects after the routine order to do so', async () => {
    slack.disconnect('refresh_requested')
    expect(() => slack.command('too early')).toThrow('dispatch_failed')
    await slack.waitConnected()
    await answers()
  })

  test('Bolt reconnects after a cut', async () => {
    slack.cut()
    await slack.waitConnected()
    await answers()
  })

  test('the stand-in comes back on the same port', async () => {
    const { SLACK_API_URL } = slack.env
    await slack.stop()
    await expect(fetch(SLACK_API_URL)).rejects.toThrow('fetch failed')
    await slack.restart()
    expect((await fetch(SLACK_API_URL)).status).toBe(404)
    await slack.waitConnected()
    await answers()
  })

  test('a silent socket stays open and answers nothing', async () => {
    slack.silence()
    const sent = slack.command('anybody?')
    await expect(slack.waitAck(sent.envelopeId, 50)).rejects.toThrow('no ack')
    slack.silence(false)
  })
})
