// Which values of the environment may never be written.
import { describe, expect, it } from 'vitest'
import { secretsOf } from '../src/config/secrets.ts'
import { readConfig } from '../src/config.ts'

function secretsIn(environment: Readonly<Record<string, string>>): readonly string[] {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.problems.map(({ variable, text }) => `${variable} ${text}`).join('\n'))
  return secretsOf(read.config)
}

/** Of the shape that Discord gives out, and of nobody. */
const DISCORD_TOKEN = `${'a'.repeat(24)}.abcdef.${'b'.repeat(30)}`
const KEY = Buffer.alloc(32, 0xfb).toString('base64')

describe('the secrets of a configuration', () => {
  it('are both tokens over the socket, and Discord’s', () => {
    const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', DISCORD_TOKEN }
    expect(secretsIn(tokens)).toEqual(['xoxb-1', 'xapp-1', DISCORD_TOKEN])
  })

  it('are the token and the signing secret over HTTP, but not the port', () => {
    const environment = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'signing-1', PORT: '3456' }
    expect(secretsIn(environment)).toEqual(['xoxb-1', 'signing-1'])
  })

  it('are the client’s secret, but not its id, and every key in the ways it can be spelt', () => {
    const secrets = secretsIn({
      SLACK_CLIENT_ID: '11.22',
      SLACK_CLIENT_SECRET: 'client-1',
      SLACK_SIGNING_SECRET: 'signing-1',
      ENCRYPTION_KEY: `${KEY},${Buffer.alloc(32, 1).toString('base64')}`,
    })
    expect(secrets).toHaveLength(8)
    expect(secrets).toEqual(expect.arrayContaining(['client-1', 'signing-1', KEY, 'fb'.repeat(32)]))
    expect(secrets).not.toContain('11.22')
  })

  it('are the passwords of addresses, as they stand there and as they are', () => {
    const secrets = secretsIn({
      DISCORD_TOKEN,
      DATABASE_URL: 'postgres://kubecon:p%40ss%2Fword@db:5432/kubecon',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://team:otel-1@collector.example.org',
    })
    expect(secrets).toEqual([DISCORD_TOKEN, 'p%40ss%2Fword', 'p@ss/word', 'otel-1', 'otel-1'])
  })
})
