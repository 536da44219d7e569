import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const slackOf = (environment: Readonly<Record<string, string>>) => {
  const read = readConfig(environment)
  return read.ok ? read.config.slack : read.problems
}

const SLACK_BOT_TOKEN = 'xoxb-1'
const KEY = Buffer.alloc(32, 7).toString('base64')

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

  it('leads to every workspace that installs the app with client id and secret, unless a bot token is set', () => {
    const asked = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'c',
      SLACK_SIGNING_SECRET: 's',
      ENCRYPTION_KEY: KEY,
    }
    expect(slackOf(asked)).toEqual({ clientId: '1.2', clientSecret: 'c', signingSecret: 's', port: 3000 })
    expect(slackOf({ ...asked, SLACK_BOT_TOKEN })).toMatchObject({ botToken: 'xoxb-1', port: 3000 })
  })

  it.each([
    [{ SLACK_BOT_TOKEN }, 'SLACK_APP_TOKEN'],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's', ENCRYPTION_KEY: KEY }, 'SLACK_CLIENT_SECRET'],
    [{ SLACK_CLIENT_SECRET: 'c', SLACK_SIGNING_SECRET: 's', ENCRYPTION_KEY: KEY }, 'SLACK_CLIENT_ID'],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', ENCRYPTION_KEY: KEY }, 'SLACK_SIGNING_SECRET'],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_SIGNING_SECRET: 's' }, 'ENCRYPTION_KEY'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 's', PORT: 'http' }, 'PORT'],
    [{ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 's', PORT: '65536' }, 'PORT'],
  ])('that is incomplete or wrong names the variable: %j', (environment, variable) => {
    expect(slackOf(environment)).toMatchObject([{ variable }])
  })
})
