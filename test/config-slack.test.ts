import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const slackOf = (environment: Readonly<Record<string, string>>) => {
  const read = readConfig(environment)
  return read.ok ? read.config.slack : read.problems
}

const SLACK_BOT_TOKEN = 'xoxb-1'

describe('the environment of Slack', () => {
  it('leads to Socket Mode with an app token, also beside a signing secret', () => {
    expect(slackOf({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' })).toEqual({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
    })
  })

  it('leads to HTTP with a signing secret alone, on port 3000 or another', () => {
    expect(slackOf({ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 's' })).toEqual({
      botToken: 'xoxb-1',
      signingSecret: 's',
      port: 3000,
    })
    expect(slackOf({ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 's', PORT: '8080' })).toMatchObject({
      port: 8080,
    })
  })

  it.each([
    [{ SLACK_BOT_TOKEN }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 's', PORT: 'http' }, 'PORT'],
    [{ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 's', PORT: '65536' }, 'PORT'],
  ])('that is incomplete or wrong names the variable: %j', (environment, variable) => {
    expect(slackOf(environment)).toMatchObject([{ variable }])
  })
})
