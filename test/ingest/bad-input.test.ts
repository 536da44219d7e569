import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readTextFile } from '../../src/ingest/files.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { expectCost } from '../cost.ts'
import { everyNth } from '../thorough.ts'
import { fileOf, knowledge } from './facts.ts'

const ENDINGS = ['md', 'txt', 'html', 'adoc'] as const
/** What the budget allows costs about a second of computing. */
const MOST_COMPUTING_MS = 3000

const lines = (text: string, count: number): string => `${text}\n`.repeat(count)

/** Texts that make parsers or patterns slow, or that look like talks and are none. */
const HOSTILE: Readonly<Record<string, string>> = {
  'ten kilobytes of list markers': '- '.repeat(5000),
  'quotations in quotations': '> '.repeat(5000),
  'ten thousand headings': Array.from({ length: 10_000 }, (_, n) => `# Heading ${n}`).join('\n'),
  'ten thousand titled headings': Array.from(
    { length: 10_000 },
    (_, n) => `## A Talk About Number ${n} - Maria Keller, Acme\n`,
  ).join('\n'),
  'lists sixty deep': lines(Array.from({ length: 60 }, (_, n) => `${' '.repeat(n * 2)}- x`).join('\n'), 20),
  'brackets that never close': lines('['.repeat(900), 900),
  'links that never close': lines('[a](b '.repeat(20), 5000),
  'stars and underscores': lines('*a **b _c '.repeat(20), 1000),
  'opened tags': lines('<a '.repeat(100), 2000),
  'opened comments': lines('<!--', 20_000),
  'opened shortcodes': '{{< a {% b '.repeat(50_000),
  'names without end': lines('Maria Keller, Daniel Osei and '.repeat(100), 200),
  'dashes in a heading': `# ${' - Maria Keller, '.repeat(2500)}`,
  'quotes without end': lines('“Some Title Like Words ” by '.repeat(100), 200),
  'one word of a megabyte': 'x'.repeat(900_000),
  'blank lines': '\n'.repeat(200_000),
  'a front matter that multiplies': `---\n${'abcdefgh'.replace(/./g, (name, at: number) => `${name}: &${name} [${at ? `*${'abcdefgh'[at - 1]},`.repeat(9) : 'x'}]\n`)}title: *h\n---\ntext\n`,
  'a front matter of brackets': `---\na: ${'['.repeat(5000)}\n---\ntext\n`,
}

describe('hostile texts end in time', () => {
  test.each(Object.entries(HOSTILE))(
    '%s',
    async (name, text) => {
      // Another format for each text, so that the sample has all of both.
      const first = Object.keys(HOSTILE).indexOf(name) % ENDINGS.length
      for (const ending of everyNth(ENDINGS.length, [...ENDINGS.slice(first), ...ENDINGS.slice(0, first)])) {
        await expectCost(async () => {
          const { problems, read } = await readNote(fileOf(text, `note.${ending}`), knowledge)
          expect(read !== undefined || problems.length > 0).toBe(true)
        }, MOST_COMPUTING_MS)
      }
    },
    60_000,
  )
})

test('whatever is written, reading it gives a note or a problem', async () => {
  const pieces = fc.constantFrom(
    '# ',
    '## Talk: ',
    '- ',
    '> ',
    '**',
    '"',
    '“',
    '”',
    '[',
    '](https://youtu.be/abcdefghijk)',
    ' - Maria Keller, Acme',
    ' by ',
    '\n',
    '\n\n',
    '| a | b |\n|---|---|\n',
    '<div>',
    '<iframe src="https://www.youtube.com/embed/abcdefghijk">',
    '{{< youtube abcdefghijk >}}',
    '---\n',
    '+++\n',
    'title: x\n',
    '== ',
    '::\n',
    '•',
    '\u202e',
    '\u0000',
    '<!channel>',
    '@everyone',
    '。',
    '👩‍👩‍👧',
    'KubeCon EU 2021',
    '```\n',
    '    ',
    '\t',
  )
  const text = fc
    .array(fc.oneof(pieces, fc.string(), fc.lorem({ maxCount: 8 })), { maxLength: 60 })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...ENDINGS), async (written, ending) => {
      const { read, problems } = await readNote(fileOf(written, `note.${ending}`), knowledge)
      expect(read !== undefined || problems.length > 0).toBe(true)
      const last = written.split('\n').length
      for (const { startLine, endLine } of [...(read?.talks ?? []), ...(read?.passages ?? [])]) {
        expect(startLine).toBeGreaterThanOrEqual(1)
        expect(endLine).toBeGreaterThanOrEqual(startLine)
        expect(endLine).toBeLessThanOrEqual(last)
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('front matter whose aliases multiply is a problem, in this project’s own format too, issue 8', async () => {
  const bomb = Array.from(
    { length: 12 },
    (_, level) =>
      `a${level}: &a${level} [${Array(10)
        .fill(level ? `*a${level - 1}` : 'x')
        .join(', ')}]`,
  )
  const own = `---\ntitle: A note\nedition: eu-2021\n${bomb.join('\n')}\n---\n\n## Talk: A {#a}\n\nText.\n`
  const { problems } = await readNote(fileOf(own), knowledge)
  expect(problems.map(({ text }) => text)).toEqual([expect.stringContaining('Excessive alias count')])
})

describe('files that are no text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-notes-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const written = (name: string, bytes: Buffer | string): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }

  test('a file over a megabyte is refused by its size', async () => {
    expect(await readTextFile(written('large.md', Buffer.alloc(1_000_001, 'a')))).toMatchObject({
      text: expect.stringContaining('expected at most'),
    })
  })

  test.each(['a pipe nobody writes to', 'a device without end'])('%s is refused at once', async (what) => {
    const path = join(folder, `${what}.md`)
    if (what.startsWith('a pipe')) execFileSync('mkfifo', [path])
    else symlinkSync('/dev/zero', path)
    expect(await readTextFile(path)).toMatchObject({
      text: 'this is a pipe, a socket or a device; expected an ordinary file',
    })
  })

  test('a file that says it is empty is read no further than any other', async () => {
    expect(await readTextFile('/proc/self/smaps', 100)).toMatchObject({ severity: 'error' })
    expect(await readTextFile('/proc/version')).toMatchObject({ text: expect.stringContaining('Linux') })
  })

  test('a binary file is refused', async () => {
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe, 0x00])
    expect(await readTextFile(written('picture.md', bytes))).toMatchObject({ severity: 'error' })
  })

  test('bytes that are not UTF-8 are refused', async () => {
    expect(await readTextFile(written('latin.md', Buffer.from('Caf\xe9', 'latin1')))).toMatchObject({
      text: 'the file is not valid UTF-8; expected text in UTF-8',
    })
  })

  test('zero bytes in the text are refused as binary', async () => {
    expect(await readTextFile(written('zero.md', 'a\u0000b'))).toMatchObject({ severity: 'error' })
  })
})
