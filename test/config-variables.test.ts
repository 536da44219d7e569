// Every variable is looked at in every start: what it cannot hold is told, with what was found and what is expected.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otelSchema } from '../src/config/otel.ts'
import { schema } from '../src/config/variables.ts'
import { readConfig } from '../src/config.ts'

const ANY_LINE = 'any text in one line'
const NUMBER = '5000'
const URL_HERE = 'http://localhost:4318'
const TOKEN = `${'a'.repeat(24)}.abcdef.${'b'.repeat(30)}`

/** A value that is right for each; and what is wrong for most is right for these. */
const RIGHT: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'xoxb-1-a',
  SLACK_APP_TOKEN: 'xapp-1-a',
  SLACK_SIGNING_SECRET: 'abcdef0123456789abcdef0123456789',
  SLACK_CLIENT_ID: '1111.2222',
  SLACK_CLIENT_SECRET: 'abcdef0123456789',
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  SLACK_API_URL: 'https://slack.com/api/',
  PORT: '3000',
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: 'http://127.0.0.1:4000/api',
  NOTES_DIR: 'a:b',
  NOTES_INBOX: 'state/notes-inbox',
  NOTES_GIT: 'https://git.example.org/you/notes.git#main:notes',
  NOTE_APPROVERS: 'slack:U0123ABCD, discord:123456789',
  NOTE_LINKS: 'false',
  STATE_PATH: 'state/kubecon.db',
  DATABASE_URL: 'postgres://user:hush@host:5432/database',
  DIGEST: 'slack:C0123ABCD weekdays 09:00 Europe/Lisbon',
  PREVIEW: '0.0.0.0',
  PREVIEW_PORT: '3080',
  ISSUES_URL: 'https://github.com/you/kubecon/issues/new',
  DIGEST_MANAGERS: 'admins',
  COUNT_UNANSWERED: 'kept',
  MAINTAINERS_CHANNEL: 'slack:C0123ABCD',
  SLACK_AGENT_VIEW: 'true',
  SLACK_THREADS: 'false',
  FEEDBACK: 'true',
  LOG_QUESTIONS: 'false',
  QUESTIONS_PER_MINUTE: '20/300',
  OPS_PORT: 'off',
  OPS_HOST: '::1',
  OTEL_EXPORTER_OTLP_ENDPOINT: URL_HERE,
  LOG_LEVEL: 'warn',
  OTEL_EXPORTER_OTLP_TIMEOUT: NUMBER,
  OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer a,x=1',
  OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_EXPORTER_OTLP_CERTIFICATE: import.meta.filename,
  OTEL_EXPORTER_OTLP_CLIENT_KEY: import.meta.filename,
  OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE: import.meta.filename,
  OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: NUMBER,
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'a=b',
  OTEL_EXPORTER_OTLP_TRACES_COMPRESSION: 'none',
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf',
  OTEL_EXPORTER_OTLP_TRACES_CERTIFICATE: import.meta.filename,
  OTEL_EXPORTER_OTLP_TRACES_CLIENT_KEY: import.meta.filename,
  OTEL_EXPORTER_OTLP_TRACES_CLIENT_CERTIFICATE: import.meta.filename,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${URL_HERE}/v1/traces`,
  OTEL_SDK_DISABLED: 'false',
  OTEL_SERVICE_NAME: 'kubecon',
  OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment=prod',
  OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
  OTEL_TRACES_SAMPLER_ARG: '0.25',
  MCP_PORT: '3100',
  MCP_HOST: '0.0.0.0',
  MCP_TOKEN: '0123456789abcdef0123456789abcdef',
  MCP_DOMAINS: 'kubecon.example.org, kubecon.example.net',
  MCP_PROXIES: '1',
  OTEL_BSP_SCHEDULE_DELAY: NUMBER,
  OTEL_BSP_EXPORT_TIMEOUT: NUMBER,
  OTEL_BSP_MAX_QUEUE_SIZE: NUMBER,
  OTEL_BSP_MAX_EXPORT_BATCH_SIZE: NUMBER,
  OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT: NUMBER,
  OTEL_ATTRIBUTE_COUNT_LIMIT: NUMBER,
  OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT: NUMBER,
  OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT: NUMBER,
  OTEL_SPAN_EVENT_COUNT_LIMIT: NUMBER,
  OTEL_SPAN_LINK_COUNT_LIMIT: NUMBER,
}

/** Ten kinds of wrong values. */
const WRONG: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'yes and no in other words': fc.constantFrom('yes', 'no', 'on', 'TRUE', 'False', '1x'),
  'a word': fc.constantFrom('abc', 'hello', 'none of them'),
  'a negative number': fc.integer({ min: -100_000, max: -1 }).map(String),
  'a number with a unit': fc.nat(9_999).map((number) => `${number}ms`),
  'a number too large': fc.constantFrom('99999999999999999999', '1e30'),
  'a fraction': fc.nat(99).map((number) => `${number}.5x`),
  'an address of another protocol': fc.constantFrom(
    'ftp://host/a b',
    'javascript:alert(1)',
    '//host',
    'http://two words',
  ),
  'in quotation marks': fc.constantFrom('"quoted"', "'quoted'"),
  'a line break inside': fc.constantFrom('two\nlines', 'nul\0inside', 'escape\u001b[31m'),
  'a placeholder': fc.constantFrom('<your token here>', '$VARIABLE', 'changeme!'),
}

/** What may stand anywhere: a text in one line is right for these. */
const TEXTS: ReadonlySet<string> = new Set(
  Object.keys(RIGHT).filter((name) => {
    const read = readConfig({ DISCORD_API_URL: 'http://127.0.0.1:1/api', [name]: ANY_LINE })
    return read.ok || !read.problems.some(({ variable }) => variable === name)
  }),
)
const SECRET = /TOKEN|NOTES_GIT|SECRET|KEY$|DATABASE_URL|HEADERS|API_URL|ENDPOINT/
const names = Object.keys(RIGHT)

const told = (name: string, value: string) => {
  const read = readConfig({ [name]: value })
  return read.ok ? [] : read.problems.filter(({ variable }) => variable === name)
}

describe('every variable', () => {
  it('takes what is right', () => {
    expect(names.toSorted()).toEqual(
      [...Object.keys(schema.entries), ...Object.keys(otelSchema.entries)].toSorted(),
    )
    for (const name of names) expect([name, told(name, RIGHT[name] ?? '')]).toEqual([name, []])
  })

  it.each([
    ['SLACK_API_URL', 'https://slack.com/api', 'https://slack.com/api/'],
    ['SLACK_API_URL', 'http://127.0.0.1:4000/api//', 'http://127.0.0.1:4000/api/'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10', 'https://discord.com/api'],
    ['DISCORD_API_URL', 'https://discord.com/api/', 'https://discord.com/api'],
    ['DISCORD_API_URL', 'http://localhost:4000', 'http://localhost:4000'],
  ])('is read in the form the platform’s library expects: %s=%s', (name, value, read) => {
    const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '', DISCORD_TOKEN = '' } = RIGHT
    const found = readConfig({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, DISCORD_TOKEN, [name]: value })
    if (!found.ok) throw new Error(found.problems[0]?.text)
    const { slack, discord } = found.config
    expect((name === 'SLACK_API_URL' ? slack : discord)?.apiUrl).toBe(read)
  })

  it.each([
    ['SLACK_API_URL', 'https://slack.com', 'host and path alone, such as https://slack.com/api/'],
    ['SLACK_API_URL', 'https://slack.com/api/?a=1', 'host and path alone'],
    ['DISCORD_API_URL', 'https://hush:hush@discord.com/api', 'host and path alone'],
    ['NOTES_DIR', '~/notes', 'without ~'],
    ['STATE_PATH', 'file:/tmp/kubecon.db?mode=ro', 'a file, such as'],
    ['STATE_PATH', ':memory:', 'a file, such as'],
    ['OTEL_EXPORTER_OTLP_CERTIFICATE', '/nowhere/ca.pem', 'that can be read'],
    // These name no token: a start without any reads them all the same.
    ['PREVIEW', 'no', 'expected true, false, or the address of a network interface'],
    ['DIGEST', 'slack:C0123ABCD weekdays at nine', 'expected platform:channel days time zone'],
    ['OTEL_BSP_SCHEDULE_DELAY', 'abc', 'expected a number of milliseconds'],
  ])('is told before it bites: %s=%s', (name, value, expected) => {
    const [problem] = told(name, value)
    expect(problem?.text).toContain(expected)
    expect(problem?.text).not.toContain('hush')
  })

  it('is free text in few cases only', () => {
    expect([...TEXTS]).toEqual([
      ...['DISCORD_TOKEN', 'NOTES_DIR', 'NOTES_INBOX', 'STATE_PATH', 'OTEL_SERVICE_NAME'],
    ])
  })

  describe.each(Object.entries(WRONG))('that holds %s', (kind, wrong) => {
    it.each(names)('is told by name: %s', (name) => {
      if (TEXTS.has(name) && name !== 'DISCORD_TOKEN' && kind !== 'a line break inside') return
      // What is a secret may be any word without a blank.
      if (/SLACK_(SIGNING|CLIENT)_SECRET/.test(name)) return
      fc.assert(
        fc.property(wrong, (value) => {
          const [problem] = told(name, value)
          expect([name, value, problem?.text]).toEqual([
            name,
            value,
            expect.stringMatching(/^(is|does|holds|begins|may) .*; ./),
          ])
          expect(problem?.text).not.toMatch(/\p{Cc}/u)
          if (SECRET.test(name)) expect(value.length > 6 && problem?.text.includes(value)).toBe(false)
          else expect(problem?.text).toContain(JSON.stringify(value).slice(0, 30))
        }),
        { numRuns: 20 },
      )
    })
  })

  it('is cut where it is told', () => {
    const [problem] = told('LOG_LEVEL', 'x'.repeat(100_000))
    expect(problem?.text.length).toBeLessThan(200)
  })
})

describe('the token of Discord', () => {
  it.each([
    ['Bot abc.def.ghi', 'begins with "Bot "'],
    ['123456789012345678', 'is an id'],
    ['0'.repeat(64), 'is the application’s public key'],
    ['a'.repeat(32), 'is the OAuth2 client secret'],
    [`"${TOKEN}"`, 'is in quotation marks'],
    ['hello', 'does not look like a bot’s token'],
  ])('%s is refused in every start', (token, why) => {
    expect(told('DISCORD_TOKEN', token)[0]?.text).toContain(why)
  })

  it('may have any shape where another server gives it out', () => {
    expect(readConfig({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1:1/api' }).ok).toBe(true)
  })
})
