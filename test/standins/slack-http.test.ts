// The Slack stand-in's signed requests, taken by the real Bolt over HTTP.
import type { AddressInfo } from 'node:net'
import type { App } from '@slack/bolt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Slack, startSlack } from './slack/start.ts'
import { slackHttpBot } from './slack/test-bot.ts'

describe('Bolt over HTTP', () => {
  let slack: Slack
  let app: App
  let url: string

  beforeAll(async () => {
    slack = await startSlack()
    app = slackHttpBot(slack)
    const server = await app.start({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
  })

  afterAll(async () => {
    await app.stop()
    await slack.stop()
    expect(slack.conformanceErrors).toEqual([])
  })

  test('a command, a mention and a button are answered as over the socket', async () => {
    const http = slack.overHttp({ url })
    const asked = http.command('gateway api')
    expect((await slack.waitAck(asked.envelopeId)).payload).toBeUndefined()
    expect((await slack.waitResponse(asked.responseId)).args.text).toBe('You asked: gateway api')
    const carried = http.command('', { command: '/at-once' })
    expect((await slack.waitAck(carried.envelopeId)).payload).toEqual({ text: 'Here you are' })
    const mention = http.mention('gateway api', { retry_attempt: 1 })
    await slack.waitAck(mention.envelopeId)
    expect((await slack.waitCall('chat.postMessage')).args.thread_ts).toBeDefined()
    const press = http.action('page', { value: 'p2' })
    expect((await slack.waitResponse(press.responseId)).args.text).toBe('Page 2')
  })

  test('url_verification is answered with its challenge', async () => {
    const sent = slack.overHttp({ url }).envelope('events_api', { type: 'url_verification', challenge: 'c' })
    expect((await slack.waitAck(sent.envelopeId)).payload).toEqual({ challenge: 'c' })
  })

  test.each([
    ['a wrong secret', { signingSecret: 'wrong' }],
    ['a request ten minutes old', { ageSeconds: 600 }],
    ['no signature', { unsigned: true }],
  ])('%s is refused', async (_, fault) => {
    const { envelopeId } = slack.overHttp({ url, ...fault }).command('gateway api')
    await expect(slack.waitAck(envelopeId)).rejects.toThrow('status 401')
    await slack.quiet(20)
  })
})

test('response_url takes 5 answers within 30 minutes, and none that Slack would refuse', async () => {
  const slack = await startSlack()
  const http = slack.overHttp({ url: 'http://127.0.0.1:1' })
  const post = async (address: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
    return `${response.status} ${await response.text()}`
  }
  const { responseUrl } = http.command('gateway api')
  for (let use = 0; use < 5; use++) expect(await post(responseUrl, { text: 'Hello' })).toBe('200 ok')
  expect(await post(responseUrl, { text: 'Hello' })).toBe('404 used_url')
  const old = http.command('gateway api', { ageMs: 30 * 60_000 + 1 })
  expect(await post(old.responseUrl, { text: 'Hello' })).toBe('404 expired_url')
  const fresh = http.command('gateway api')
  expect(await post(fresh.responseUrl, { text: 'Hello', blocks: [{ type: 'section' }] })).toBe(
    '400 invalid_blocks',
  )
  expect(slack.conformanceErrors).toEqual([expect.stringContaining('response_url: must define')])
  expect(await post(fresh.responseUrl, { delete_original: true })).toBe('200 ok')
  await slack.stop()
})
