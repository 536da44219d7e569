// Two parsers read YAML: the quick one must never say anything else than the careful one.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { parseYaml } from '../../src/ingest/facts/structured.ts'

const read = (text: string) => parseYaml(text, v.unknown(), 'a.yaml')
const carefully = (text: string): unknown => parseDocument(text).toJS()

describe('YAML', () => {
  it.each(readdirSync('data').filter((name) => name.endsWith('.yaml')))(
    'of data/%s is what both parsers read',
    (name) => {
      const text = readFileSync(join('data', name), 'utf8')
      expect(read(text)).toEqual({ ok: true, value: carefully(text) })
    },
  )

  it.each([
    ...['yes', 'no', 'on', 'y', '~', 'null', 'Null', 'true', 'TRUE', 'tRue'],
    ...[
      '12',
      '+12',
      '-0',
      '017',
      '0o17',
      '0x1F',
      '0b11',
      '1_000',
      '12:30:45',
      '1e3',
      '1.',
      '.5',
      '.inf',
      '-.Inf',
    ],
    ...[
      '.nan',
      '2021-05-04',
      '2021-05-04T10:00:00Z',
      '"a\\nb"',
      "'it''s'",
      'R&D',
      'a & b',
      '[a, b: c]',
      '{a: 1}',
    ],
    ...[
      '|\n  two\n  lines\n',
      '>-\n  one\n  line\n',
      'a # comment',
      'a#b',
      '"#"',
      '- a\n- - b\n',
      '!!str 12',
      '<<',
    ],
  ])('written as %j is one value to both parsers', (written) => {
    const text = `key: ${written.startsWith('-') && written.includes('\n') ? `\n${written}` : written}\n`
    expect(read(text)).toEqual({ ok: true, value: carefully(text) })
  })

  it('with values that stand for others is left to the parser that counts them', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`)
      .join('\n')}\n`
    expect(read(bomb)).toMatchObject({
      ok: false,
      problems: [{ text: expect.stringContaining('not usable') }],
    })
    expect(read('a: &x 1\nb: *x\n')).toEqual({ ok: true, value: { a: 1, b: 1 } })
  })

  it('that the quick parser refuses is told with its line', () => {
    expect(read('a: 1\nb: [\n')).toMatchObject({ ok: false, problems: [{ line: 3 }] })
    expect(parseYaml('a: 1\n', v.strictObject({ b: v.string() }), 'a.yaml', 7)).toMatchObject({
      ok: false,
      problems: [{ file: 'a.yaml', line: 7 }, { line: 7 }],
    })
  })
})
