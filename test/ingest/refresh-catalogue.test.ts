import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refreshFromLandscape } from '../../src/ingest/facts/refresh-from-landscape.ts'

const LANDSCAPE = 'test/fixtures/landscape/landscape.yml'
const PROJECTS = 'test/fixtures/landscape/projects.yaml'
const ON_THE_DAY = { asOf: '2026-11-21', write: false }

let folder = ''
let catalogue = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-catalogue-'))
  catalogue = join(folder, 'projects.yaml')
  copyFileSync(PROJECTS, catalogue)
})
afterEach(() => rmSync(folder, { recursive: true }))

const refresh = (options: { asOf: string; write: boolean } = ON_THE_DAY) =>
  refreshFromLandscape(LANDSCAPE, options, catalogue)

async function problemsOf(landscape: string): Promise<readonly string[]> {
  const path = join(folder, 'landscape.yml')
  writeFileSync(path, landscape)
  const result = await refreshFromLandscape(path, ON_THE_DAY, catalogue)
  return result.ok ? [] : result.problems.map((problem) => problem.replace(`${folder}/`, ''))
}

/** The lines of one text that the other has not. */
const without = (lines: string, others: string): readonly string[] =>
  lines.split('\n').filter((line) => !others.split('\n').includes(line))

describe('comparing the catalogue with a landscape', () => {
  it('tells what is new, what changed from what to what, what is gone, and what the file is too old for', async () => {
    expect(await refresh()).toEqual({
      ok: true,
      path: catalogue,
      written: false,
      changes: {
        added: [
          {
            id: 'harbourmaster',
            project: {
              name: 'Harbourmaster',
              maturity: 'sandbox',
              repository: 'http://github.com/harbourmaster/harbourmaster/',
              accepted: '2026-11-02',
            },
          },
        ],
        changed: [
          {
            id: 'ferry',
            name: 'Ferry',
            facts: [
              { field: 'maturity', before: 'incubating', after: 'graduated' },
              { field: 'graduated', after: '2026-10-01' },
              {
                field: 'repository',
                before: 'https://github.com/ferry/ferry',
                after: 'https://github.com/ferry-project/ferry',
              },
              {
                field: 'now.fact',
                before: 'CNCF incubating; repository moved',
                after: 'CNCF graduated; repository moved',
              },
              { field: 'now.since', before: '2022-05-10', after: '2026-10-01' },
            ],
            lookAtNow: false,
          },
          {
            id: 'lighthouse',
            name: 'Lighthouse',
            facts: [
              { field: 'maturity', before: 'sandbox', after: 'archived' },
              { field: 'archived', after: '2026-09-30' },
            ],
            lookAtNow: true,
          },
        ],
        gone: [{ id: 'sunk', name: 'Sunk' }],
        kept: [
          {
            id: 'anchor',
            name: 'Anchor',
            text: 'the file says incubating (2020-01-01), the catalogue already graduated (2026-09-03)',
          },
        ],
      },
    })
  })

  it('writes nothing unless told to', async () => {
    await refresh()
    expect(readFileSync(catalogue, 'utf8')).toBe(readFileSync(PROJECTS, 'utf8'))
  })

  it('writes the changes and nothing else: comments, order, quotes and what people wrote stay', async () => {
    expect(await refresh({ ...ON_THE_DAY, write: true })).toMatchObject({ ok: true, written: true })
    const [before, after] = [readFileSync(PROJECTS, 'utf8'), readFileSync(catalogue, 'utf8')]
    expect(without(before, after)).toEqual([
      'as-of: 2026-09-14',
      '    repository: https://github.com/ferry/ferry',
      '    maturity: incubating',
      '      fact: CNCF incubating; repository moved',
      '      since: "2022-05-10"',
    ])
    expect(without(after, before)).toEqual([
      'as-of: 2026-11-21',
      '    repository: https://github.com/ferry-project/ferry',
      '    graduated: 2026-10-01',
      '      fact: CNCF graduated; repository moved',
      '      since: "2026-10-01"',
      '    old-urls: [github.com/ferry/ferry]',
      '  - id: harbourmaster',
      '    name: Harbourmaster',
      '      Harbourmaster: case',
      '    repository: http://github.com/harbourmaster/harbourmaster/',
      '    accepted: 2026-11-02',
      '      fact: CNCF sandbox',
      '      since: "2026-11-02"',
      '    maturity: archived',
      '    archived: 2026-09-30',
    ])
    const ids = Array.from(after.matchAll(/- id: (\S+)/g), ([, id]) => id)
    expect(ids).toEqual(['anchor', 'ferry', 'harbourmaster', 'lighthouse', 'sunk', 'api'])
  })

  it('finds nothing to write the second time', async () => {
    await refresh({ ...ON_THE_DAY, write: true })
    const again = await refresh({ ...ON_THE_DAY, write: true })
    expect(again).toMatchObject({ ok: true, written: false, changes: { added: [], changed: [] } })
  })

  it('does not turn the day of the facts back', async () => {
    await refresh({ asOf: '2025-01-01', write: true })
    expect(readFileSync(catalogue, 'utf8')).toContain('as-of: 2026-09-14\n')
  })

  it('leaves the real catalogue as it is, to the letter, where nothing changed', async () => {
    copyFileSync('data/projects.yaml', catalogue)
    const path = join(folder, 'landscape.yml')
    writeFileSync(
      path,
      "landscape:\n  - name: A\n    subcategories:\n      - name: B\n        items:\n          - {name: Agones, project: sandbox, extra: {accepted: '2025-12-21'}}\n",
    )
    expect(await refreshFromLandscape(path, { asOf: '2026-01-01', write: true }, catalogue)).toMatchObject({
      written: false,
      changes: { added: [], changed: [] },
    })
  })
})

describe('a bad landscape', () => {
  const item = (text: string) =>
    `landscape:\n  - name: A\n    subcategories:\n      - name: B\n        items:\n          - name: Ferry\n            ${text}\n`

  it('is told with file, line and what was expected', async () => {
    expect(await problemsOf(item('project: famous'))).toEqual([
      'landscape.yml:7: `landscape.[1].subcategories.[1].items.[1].project` is "famous"; expected sandbox, incubating, graduated or archived',
    ])
    expect(await problemsOf(item('project: sandbox\n            extra: {accepted: May}'))).toEqual([
      expect.stringMatching(/^landscape\.yml:8: .*is "May"; expected a date such as '2021-05-04'$/),
    ])
    expect(await problemsOf('landscape: [')).toEqual([
      expect.stringMatching(/^landscape\.yml:1: not valid YAML/),
    ])
    expect(await problemsOf('a: 1\n')).toEqual([
      expect.stringMatching(/^landscape\.yml:1: `landscape` is missing/),
    ])
    expect(await problemsOf(item('logo: x.svg'))).toEqual([
      'landscape.yml:1: no entry has a `project`; expected landscape.yml of github.com/cncf/landscape',
    ])
  })

  it('is not even read when it is too large, nor when it is not there', async () => {
    expect(await problemsOf('#'.repeat(5_000_001))).toEqual([
      'landscape.yml:1: the file has 5000001 bytes; expected at most 5000000',
    ])
    const missing = await refreshFromLandscape(join(folder, 'none.yml'), ON_THE_DAY, catalogue)
    expect(missing).toMatchObject({ ok: false, problems: [expect.stringContaining('there is no such file')] })
  })

  it('with a bomb of aliases ends as a problem, not as a process', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, level) =>
        `a${level}: &a${level} [${Array(10)
          .fill(level ? `*a${level - 1}` : 'x')
          .join(', ')}]`,
    )
    expect(await problemsOf(`${bomb.join('\n')}\nlandscape: *a11\n`)).toEqual([
      expect.stringMatching(/^landscape\.yml:1: not usable YAML: Excessive alias count/),
    ])
  })
})
