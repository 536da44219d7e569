// The log's lines as they are written.
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { errorRecord } from '../../src/observability/error-record.ts'
import { openLog } from '../../src/observability/log.ts'

function logging(secrets: readonly string[] = []) {
  const lines: string[] = []
  const log = openLog('debug', { secrets, to: { write: (line) => void lines.push(line) } })
  return { log, lines, read: () => lines.map((line) => JSON.parse(line)) }
}

describe('the log', () => {
  it('writes one JSON line with the level by name, the time, the fields and the sentence', () => {
    const { log, read } = logging()
    log.child({ platform: 'slack' }).warn({ count: 2 }, 'Something is odd.')
    expect(read()).toEqual([
      {
        level: 'warn',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        service: 'kubecon',
        platform: 'slack',
        count: 2,
        msg: 'Something is odd.',
      },
    ])
  })

  it('never writes a secret: not in a field, a sentence, an error, its stack, its cause or an address', () => {
    const secret = 'xoxb-1234-abcd'
    const { log, lines, read } = logging([secret])
    const error = new Error(`fetch of https://slack.com/api?token=${secret} failed`, {
      cause: new Error(`Bearer ${secret}`),
    })
    log.error({ err: error, url: `https://x/?${secret}`, list: [secret] }, `It was ${secret}.`)
    log.child({ bound: secret }).info({ token: 'another' }, 'Bound.')
    expect(lines.join('')).not.toContain(secret)
    expect(lines.join('')).not.toContain('another')
    expect(read()[0].err.message).toBe('fetch of https://slack.com/api?token=*** failed')
    expect(read()[0].err.cause.message).toBe('Bearer ***')
  })

  it('writes an error without what a library hung on it', () => {
    const error = Object.assign(new TypeError('refused'), {
      code: 'ECONNRESET',
      status: 502,
      request: { headers: { authorization: 'Bearer x' } },
      requestBody: { json: { text: 'what somebody asked' } },
      config: { headers: {} },
    })
    const { log, lines, read } = logging()
    log.error({ err: error }, 'It failed.')
    expect(read()[0].err).toMatchObject({
      type: 'TypeError',
      message: 'refused',
      code: 'ECONNRESET',
      status: 502,
      stack: expect.stringMatching(/^at .*log\.test/),
    })
    expect(lines.join('')).not.toMatch(/authorization|somebody|config/)
  })

  it('is one line, whatever breaks are in it', () => {
    const { log, lines } = logging()
    log.error({ err: new Error('two\nlines'), text: 'a\r\nb\u2028c' }, 'Three\nlines.')
    expect(lines).toHaveLength(1)
    expect(lines[0]?.trimEnd()).not.toMatch(/[\r\n]/)
  })
})

describe('an error as a record', () => {
  it('of itself as its cause comes to an end', () => {
    const error = new Error('round')
    error.cause = error
    expect(errorRecord(error).cause?.cause?.cause).toMatchObject({ message: 'round' })
    expect(errorRecord(error).cause?.cause?.cause?.cause).toBeUndefined()
  })

  it('holds what several tries said', () => {
    const { errors } = errorRecord(new AggregateError([new Error('IPv6'), new Error('IPv4')], 'none'))
    expect(errors?.map(({ message }) => message)).toEqual(['IPv6', 'IPv4'])
  })

  it.each([
    ['a text', { type: 'string', message: 'a text' }],
    [undefined, { type: 'undefined', message: 'undefined' }],
    [{ token: 'x' }, { type: 'object', message: 'no error object' }],
  ])('of what is no error (%j) says what it is', (thrown, record) => {
    expect(errorRecord(thrown)).toEqual(record)
  })

  it('is bounded', () => {
    expect(errorRecord(new Error('x'.repeat(1_000_000))).message).toHaveLength(2_000)
  })
})

describe('readable lines', () => {
  it('hold level, sentence and fields, and no colour where none is wanted', async () => {
    // The real destination is the terminal; pino-pretty itself is asked here as terminalLines asks it.
    const { default: pretty } = await import('pino-pretty')
    const written: string[] = []
    const to = pretty({
      colorize: false,
      sync: true,
      singleLine: true,
      ignore: 'service,pid,hostname',
      destination: new Writable({
        write(chunk, _encoding, done) {
          written.push(String(chunk))
          done()
        },
      }),
    })
    openLog('info', { secrets: ['hidden'], to }).info(
      { outcome: 'found', url: 'x-hidden' },
      'A question was answered.',
    )
    const text = written.join('')
    expect(text).toMatch(/INFO.*A question was answered\./)
    expect(text).toContain('{"outcome":"found","url":"x-***"}')
    expect(text.trimEnd()).not.toContain('\n')
    expect(text).not.toMatch(/\u001b|hidden/)
  })
})
