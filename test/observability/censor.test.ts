// Whatever is written, no secret is in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { censoring } from '../../src/observability/censor.ts'

describe('censoring', () => {
  it('replaces a secret wherever it stands, also as it stands in an address', () => {
    const { text } = censoring(['pass/word', 'xoxb-1'])
    expect(text('GET postgres://kubecon:pass%2Fword@db/kubecon with xoxb-1, pass/word')).toBe(
      'GET postgres://kubecon:***@db/kubecon with ***, ***',
    )
  })

  it('leaves lines without secrets as they are', () => {
    const line = '{"level":"info","msg":"all is well"}\n'
    expect(censoring(['xoxb-secret']).line(line)).toBe(line)
  })

  it('keeps a line valid JSON, with the secret in a text, a name, a number, or escaped', () => {
    const line = `${JSON.stringify({ a: 'it is "se\\cret"', 'se"cret"': 1, n: 12345678, deep: [{ b: '12345678' }] })}\n`
    const censored = censoring(['"se\\cret"', 'se"cret"', '12345678']).line(line)
    expect(JSON.parse(censored)).toEqual({ a: 'it is ***', '***': 1, n: '***', deep: [{ b: '***' }] })
    expect(censored.endsWith('\n')).toBe(true)
  })

  it('ends with nothing left, also where what is around the mark spells a secret', () => {
    expect(censoring(['abcd', 'x***y']).text('xabcdy')).toBe('***')
  })

  it('lets alone what is too short to be told from ordinary text', () => {
    expect(censoring(['', 'abc']).text('abcabc')).toBe('abcabc')
  })

  it('holds for any secret in any place of any line', () => {
    const secret = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 60 })
    const around = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        around,
        around,
        (secrets, before, after) => {
          const { line } = censoring(secrets)
          const told = secrets.map(
            (one) => `${before}${one}${after}${encodeURIComponent(one.toWellFormed())}`,
          )
          const record = {
            msg: told.join(),
            err: { message: told[0], stack: told },
            [told[0] ?? '']: { url: told },
          }
          const read: unknown = JSON.parse(line(`${JSON.stringify(record)}\n`))
          const left = textsIn(read).filter((text) => secrets.some((one) => text.includes(one)))
          // A secret such as "stack" may stand in the names we write ourselves; those are replaced too.
          expect(left).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** Every text and every name in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    Array.isArray(value) ? textsIn(inner) : [name, ...textsIn(inner)],
  )
}
