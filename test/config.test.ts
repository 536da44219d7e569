import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig, VARIABLES } from '../src/config.ts'

/** Of the shape that Discord gives out, and of nobody. */
const DISCORD_TOKEN = `${'a'.repeat(24)}.abcdef.${'b'.repeat(30)}`

const problemsOf = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  return read.ok ? [] : read.problems
}

describe('the configuration', () => {
  it('is complete without any variable: neither platform, the bundled notes', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      config: { notesFolders: [], statePath: 'state/kubecon.db', digest: '', logLevel: 'info' },
    })
  })

  it('takes an empty variable for an unset one', () => {
    const read = readConfig({
      SLACK_API_URL: '',
      DISCORD_API_URL: ' ',
      DISCORD_TOKEN,
      LOG_LEVEL: '',
    })
    expect(read).toMatchObject({ ok: true, config: { discord: { token: DISCORD_TOKEN } } })
    expect(read.ok && read.config.discord && 'apiUrl' in read.config.discord).toBe(false)
  })

  it('splits folders of notes at the path delimiter', () => {
    expect(readConfig({ NOTES_DIR: 'a:b' })).toMatchObject({ config: { notesFolders: ['a', 'b'] } })
  })

  it('names every problem at once, with what was expected, and never a secret', () => {
    const problems = problemsOf({
      SLACK_BOT_TOKEN: 'secret-1',
      SLACK_APP_TOKEN: 'secret-2',
      LOG_LEVEL: 'loud',
    })
    expect(problems.map(({ variable }) => variable)).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'LOG_LEVEL',
    ])
    expect(JSON.stringify(problems)).not.toContain('secret-')
    expect(problems[2]?.text).toContain('debug, info, warn, error or silent')
  })

  it.each([
    ['SLACK_BOT_TOKEN', '"xoxb-1-2-abc"'],
    ['MCP_TOKEN', `'${'0'.repeat(64)}'`],
    ['DATABASE_URL', '"postgres://me:hush@db/kubecon"'],
    ['NOTES_GIT', '"https://me:hush@git.example.org/notes.git"'],
  ])(
    'says of quotation marks around a secret that they are the mistake, and nothing of the value: %s',
    (name, value) => {
      const told = problemsOf({ [name]: value }).filter(({ variable }) => variable === name)
      expect(told.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^is in quotation marks; write it without/),
      ])
      expect(JSON.stringify(told)).not.toContain('hush')
    },
  )

  it.each([
    'kubecon.example.org',
    'a.b',
    'kubecon.kubecon.svc.cluster.local',
    '10.0.0.1',
    'xn--bcher-kva.example',
  ])('takes what clients call the bot by: %s', (domain) => {
    expect(problemsOf({ MCP_PORT: '3100', MCP_DOMAINS: domain, MCP_TOKEN: 'x'.repeat(32) })).toEqual([])
  })

  it('takes what a person and a workspace may ask in a minute, or no limit', () => {
    const limits = (text: string) => {
      const read = readConfig({ QUESTIONS_PER_MINUTE: text })
      return read.ok ? read.config.questionsPerMinute : read.problems.map(({ variable }) => variable)
    }
    expect(limits('')).toEqual({ person: 60, workspace: 1_200 })
    expect(limits('20/300')).toEqual({ person: 20, workspace: 300 })
    expect(limits('off')).toBeUndefined()
    expect(limits('20')).toEqual(['QUESTIONS_PER_MINUTE'])
    expect(limits('0/5')).toEqual(['QUESTIONS_PER_MINUTE'])
  })

  it('sends tokens over http to this machine only', () => {
    expect(problemsOf({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1:4000/api' })).toEqual([])
    expect(problemsOf({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://example.org/api' })).toHaveLength(1)
    expect(
      problemsOf({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1.example.org/api' }),
    ).toHaveLength(1)
  })

  it('serves health and metrics to this machine, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ config: { ops: { host: '127.0.0.1', port: 9090, asked: false } } })
    expect(readConfig({ OPS_PORT: '0', OPS_HOST: '0.0.0.0' })).toMatchObject({
      config: { ops: { host: '0.0.0.0', port: 0, asked: true } },
    })
    const off = readConfig({ OPS_PORT: 'off' })
    expect(off.ok && 'ops' in off.config).toBe(false)
    expect(problemsOf({ OPS_PORT: 'on', OPS_HOST: 'localhost' })).toEqual([
      { variable: 'OPS_PORT', text: 'is "on"; expected a port: a number up to 65535, such as 9090, or off' },
      {
        variable: 'OPS_HOST',
        text: 'is "localhost"; expected the address of a network interface such as 0.0.0.0',
      },
    ])
  })

  it.each([
    [{ MCP_PORT: 'off', MCP_HOST: '0.0.0.0' }, undefined],
    [{ MCP_PORT: '3100' }, undefined],
    [{ MCP_PORT: '3100', MCP_HOST: '127.0.0.1' }, undefined],
    [{ MCP_HOST: '0.0.0.0' }, 'MCP_PORT'],
    [{ MCP_PORT: '3100', MCP_HOST: '0.0.0.0', MCP_TOKEN: 'x'.repeat(32) }, 'MCP_DOMAINS'],
    [{ MCP_PORT: '3100', MCP_HOST: '0.0.0.0', MCP_DOMAINS: 'kubecon.example.org' }, 'MCP_TOKEN'],
    // A proxy on this machine brings others here.
    [{ MCP_PORT: '3100', MCP_DOMAINS: 'kubecon.example.org' }, 'MCP_TOKEN'],
    [{ MCP_PORT: '3100', MCP_PROXIES: '1' }, 'MCP_TOKEN'],
    [{ MCP_PORT: '3100', MCP_PROXIES: '0' }, undefined],
    [{ MCP_PROXIES: '1' }, 'MCP_PORT'],
  ])('answers no assistant beyond this machine who does not show who they are: %j', (set, missing) => {
    const read = readConfig(set)
    expect(read.ok ? [] : read.problems.map(({ variable }) => variable)).toEqual(missing ? [missing] : [])
  })

  it('counts proxies by a number', () => {
    const set = { MCP_PORT: '3100', MCP_TOKEN: 'x'.repeat(32) }
    expect(readConfig(set)).toMatchObject({ config: { mcp: { proxies: 0 } } })
    expect(readConfig({ ...set, MCP_PROXIES: '2' })).toMatchObject({ config: { mcp: { proxies: 2 } } })
    for (const wrong of ['yes', '11', '-1', '1.5', '10.0.0.0/8'])
      expect(problemsOf({ ...set, MCP_PROXIES: wrong })).toEqual([
        {
          variable: 'MCP_PROXIES',
          text: `is "${wrong}"; expected how many proxies of your own stand before the bot: a number up to 10, such as 1`,
        },
      ])
  })

  it('lets Slack’s assistant in by its signature, in place of a token', () => {
    const set = { MCP_PORT: '3100', MCP_HOST: '0.0.0.0', MCP_DOMAINS: 'Kubecon.example.org' }
    const slack = { SLACK_SIGNING_SECRET: 'abc', SLACK_BOT_TOKEN: 'xoxb-1' }
    expect(readConfig({ ...set, ...slack })).toMatchObject({
      ok: true,
      config: { mcp: { domains: ['kubecon.example.org'], signingSecret: 'abc' } },
    })
  })

  it('takes several keys, the newest first, and tells how one is made without repeating it', () => {
    const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    const read = readConfig({ ENCRYPTION_KEY: `${first.toString('base64')}, ${second.toString('base64')}` })
    expect(read.ok && read.config.encryptionKeys.map((key) => Buffer.from(key))).toEqual([first, second])
    const [problem] = problemsOf({ ENCRYPTION_KEY: 'my-secret' })
    expect(problem?.text).toContain('openssl rand -base64 32')
    expect(JSON.stringify(problem)).not.toContain('my-secret')
  })

  it('is described, variable by variable, in .env.example', () => {
    const described = Array.from(
      readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm),
      (match) => match[1],
    )
    expect(described.toSorted()).toEqual(VARIABLES.toSorted())
  })

  it('is told to operators, variable by variable, in docs/operating.md', () => {
    const told = new Set(readFileSync('docs/operating.md', 'utf8').match(/`[A-Z_]+`/g))
    expect(VARIABLES.filter((name) => !told.has(`\`${name}\``))).toEqual([])
  })
})
