import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, openAsking } from '../../src/cli/asking.ts'
import { LINE_VERBS } from '../../src/cli/browse.ts'
import { lineMeant } from '../../src/cli/question.ts'
import { readConfig } from '../../src/config.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { runCli, runCliHere } from './run-cli.ts'

describe('words after kubecon', () => {
  it('are a question where they begin with no command', async () => {
    const { code, stdout, stderr } = await runCli(['gateway', 'api'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Gateway API: A New Set of Kubernetes APIs/)
  })

  it('take options before them and behind them', async () => {
    for (const line of [
      ['--json', 'gateway', 'api'],
      ['gateway', 'api', '--json'],
    ]) {
      const { stdout } = await runCliHere(line)
      expect(JSON.parse(stdout)).toMatchObject({ question: 'gateway api', kind: 'found' })
    }
  })

  it.each([
    ['doctr', 'kubecon doctor'],
    ['timelin service mesh', 'kubecon timeline service mesh'],
    ['notes chekc a.md', 'kubecon notes check a.md'],
  ])('are a command misspelt where no note knows the first: %s', async (line, meant) => {
    const { code, stdout, stderr } = await runCliHere(line.split(' '))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`Did you mean: ${meant}\n`)
  })

  it.each([
    [['halp'], 'help'],
    [['timelin', 'service', 'mesh'], 'timeline service mesh'],
    [['Talks', 'about', 'thanos'], 'talk about thanos'],
    [['catalog', 'refresh', 'my file.yml'], "catalogue refresh 'my file.yml'"],
    [['speker', "O'Brien"], "speaker 'O'\\''Brien'"],
    // Whole commands, beginnings of several, and words of other beginnings are none.
    [['talk', 'about'], undefined],
    [['proj', 'thanos'], undefined],
    [['not', 'it'], undefined],
    [['walk', 'about'], undefined],
    [['gateway', 'api'], undefined],
  ])('mean, where the first is near the name of a command, that one with the rest: %j', (words, meant) => {
    const names = ['help', 'catalogue', 'notes', ...LINE_VERBS.map(({ word }) => word)]
    expect(lineMeant(words, names)).toBe(meant)
  })

  it('are answered, and the command offered beside, where notes know the word', async () => {
    const { code, stdout, stderr } = await runCliHere(['talks', 'about', 'thanos'])
    expect([code, stderr]).toEqual([0, '(Did you mean: kubecon talk about thanos)\n'])
    expect(stdout).toContain('Thanos')
  })

  it('are a question where they do not fit the verb, as in a chat', async () => {
    const { code, stdout } = await runCliHere(['projects', 'that', 'scale', 'by', 'events', '--json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { kind: 'found' }])
  })
})

describe('what a command ends with', () => {
  it.each([[['qqqzzzq']], [['talk', 'qqqzzzq', '--json']], [['ask', '--explain', 'qqqzzzq']]])(
    'is 3 where there is nothing: %j',
    async (line) => {
      expect((await runCliHere(line)).code).toBe(3)
    },
  )

  it.each([
    ['speaker', ''],
    ['project', '   '],
    ['timeline', '', ' '],
  ])('is 1 where the name to look up is empty: %j', async (...line) => {
    const { code, stdout, stderr } = await runCliHere(line)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error: missing required argument '(?:name|topic)'/)
  })

  it('is 1 where help is wanted of what is no command, which is said', async () => {
    const { code, stdout, stderr } = await runCliHere(['help', 'no\u202esuch'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error: no command is called "nosuch"\n/)
    expect((await runCliHere(['help', 'timeline'])).code).toBe(0)
  })

  it('is what the process ends with', async () => {
    expect((await runCli(['qqqzzzq'])).code).toBe(3)
  })

  it('is 0 where only the catalogue knows it', async () => {
    const { code, stdout } = await runCliHere(['crossplane', '--json'])
    expect([code, JSON.parse(stdout).kind]).toEqual([0, 'known'])
  })
})

describe('a pipe', () => {
  it.each([
    ['40', 40],
    ['no number', 80],
    ['', 80],
  ])('gets lines of the columns that COLUMNS says: %j', async (columns, width) => {
    const { stdout } = await runCliHere(['ask', 'thanos'], { env: { COLUMNS: columns } })
    // Addresses stay whole.
    const lines = stdout.split('\n').filter((line) => !line.includes('https://'))
    const longest = Math.max(...lines.map((line) => line.length))
    expect(longest).toBeLessThanOrEqual(width)
    expect(longest).toBeGreaterThan(width - 12)
  })

  it('gets no lines of single letters, however few columns COLUMNS says', async () => {
    const inColumns = async (columns: string) =>
      (await runCliHere(['ask', 'thanos'], { env: { COLUMNS: columns } })).stdout
    expect(await inColumns('1')).toBe(await inColumns('20'))
  })

  it.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '' }, true],
    [{ FORCE_COLOR: 'true' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{}, false],
  ])('gets colour where FORCE_COLOR asks for it alone: %j', async (env, coloured) => {
    const { stdout } = await runCliHere(['ask', 'thanos'], { env })
    expect(stdout.includes('\u001b[1m')).toBe(coloured)
  })
})

it.each([
  [['--help'], 60],
  [['ask', '--help'], 50],
  [['slack', 'setup'], 60],
] as const)('wraps %j at COLUMNS as well', async (args, width) => {
  const { stdout } = await runCliHere(args, { env: { COLUMNS: String(width) } })
  const wide = stdout
    .split('\n')
    .filter((line) => line.length > width && !/https:|^Usage:|^ {2}kubecon/.test(line))
  expect(wide).toEqual([])
})

it.each([
  [[], 'Put both into .env and run'],
  [['--agent-view'], 'Put both into .env, with SLACK_AGENT_VIEW=true, and run'],
  [['--threads', '--url', 'https://a.example'], 'Put both into .env, with SLACK_THREADS=true, and run'],
  [['--agent-view', '--threads'], 'with SLACK_AGENT_VIEW=true and SLACK_THREADS=true, and run'],
])('says after slack setup %j what the bot has to be told of such an app', async (options, step) => {
  const { stdout } = await runCliHere(['slack', 'setup', ...options], { env: { COLUMNS: '200' } })
  expect(stdout.replace(/\s+/g, ' ')).toContain(step)
})

it('says on standard error where a list goes on, and to programs nothing', async () => {
  const list = await runCliHere(['projects'])
  expect([list.code, list.stderr]).toEqual([
    0,
    '(There is more: --json prints all of it, and kubecon chat shows it page by page.)\n',
  ])
  for (const args of [['projects', '--json'], ['next'], ['gateway api']])
    expect((await runCliHere(args)).stderr).toBe('')
})

it('says that “Was this it?” is not switched here, or that it is off everywhere', async () => {
  expect((await runCliHere(['feedback', 'off'])).stdout).toContain('here there is none')
  const off = await runCliHere(['feedback', 'off'], { env: { FEEDBACK: 'false' } })
  expect(off.stdout).toContain('off everywhere')
})

/** What is typed after each verb to get something, and to get nothing; absent: it always has something to tell. */
const VERB_EXAMPLES: Readonly<
  Record<string, { readonly found: string; readonly first: string; readonly nothing?: string }>
> = {
  timeline: { found: 'service mesh', first: 'passage', nothing: 'qqqzzzq' },
  talk: { found: 'gateway api', first: 'talk', nothing: 'qqqzzzq' },
  project: { found: 'thanos', first: 'project', nothing: 'qqqzzzq' },
  speaker: { found: 'Liz Rice', first: 'session', nothing: 'qqqzzzq' },
  edition: { found: 'eu 2021', first: 'edition', nothing: 'qqqzzzq' },
  author: { found: 'Hugo Martins', first: 'note', nothing: 'qqqzzzq' },
  projects: { found: '', first: 'project' },
  editions: { found: '', first: 'edition' },
  notes: { found: '', first: 'note' },
  next: { found: '', first: 'edition' },
  random: { found: '5', first: 'talk' },
  stats: { found: '', first: 'count' },
}

describe('a verb that is a command', () => {
  let asking: Asking
  let empty: Asking
  const noNotes = mkdtempSync(join(tmpdir(), 'kubecon-no-notes-'))
  const LOOK = { colour: false, width: 80 }
  const openOn = async (folder: string): Promise<Asking> => {
    const read = readConfig({ NOTES_DIR: folder })
    if (!read.ok) throw new Error('the configuration is read')
    return openAsking(read.config)
  }
  beforeAll(async () => {
    asking = await openOn(SEED_NOTES)
    empty = await openOn(noNotes)
  })
  afterAll(() => rmSync(noNotes, { recursive: true }))

  it('stands in the table of examples', () => {
    const words = [...LINE_VERBS.map(({ word }) => word), 'notes']
    expect(Object.keys(VERB_EXAMPLES).toSorted()).toEqual(words.toSorted())
  })

  it.each(Object.entries(VERB_EXAMPLES))(
    '%s has all it shows among the results, as rows of one shape',
    async (word, { found: rest, first }) => {
      const line = `${word} ${rest}`.trim()
      const { text, found } = await asking.answer(line, 'verb', LOOK)
      const { question, kind, verb, results, known } = JSON.parse(text)
      expect([question, kind, verb, known]).toEqual([line, 'told', word, []])
      expect([found, text.includes('\n'), results[0].kind]).toEqual([true, false, first])
      for (const row of results)
        expect(row).toMatchObject({
          ...{ kind: expect.any(String), id: expect.any(String), title: expect.any(String) },
        })
    },
  )

  it.each(
    Object.entries(VERB_EXAMPLES).flatMap(([word, { nothing }]) =>
      nothing ? [[word, nothing] as const] : [],
    ),
  )('%s has found nothing where nothing bears the name', async (word, nothing) => {
    const { text, found } = await asking.answer(`${word} ${nothing}`, 'verb', LOOK)
    expect([found, JSON.parse(text).results]).toEqual([false, []])
  })

  it.each(['projects', 'notes', 'random'])('%s has found nothing where there are no notes', async (word) => {
    const { text, found } = await empty.answer(word, 'verb', LOOK)
    expect([found, JSON.parse(text).results]).toEqual([false, []])
  })

  it('has in a list the numbers that the list shows', async () => {
    const firstOf = async (line: string) =>
      JSON.parse((await asking.answer(line, 'verb', LOOK)).text).results[0]
    expect(await firstOf('projects')).toMatchObject({ mentions: expect.any(Number) })
    expect(await firstOf('editions')).toMatchObject({ sessions: expect.any(Number) })
    expect(await firstOf('notes')).toMatchObject({ author: expect.any(String), talks: expect.any(Number) })
    expect(await firstOf('stats')).toMatchObject({ id: 'notes', count: 5 })
  })

  it('is for `ask` a line that was no question: what the facts hold is known, not found', async () => {
    const record = async (line: string) => JSON.parse((await asking.answer(line, 'line', LOOK)).text)
    const editions = await record('editions')
    expect([editions.results, editions.known[0].kind]).toEqual([[], 'edition'])
    expect((await record('stats')).counts).toMatchObject({ notes: 5 })
  })
})
