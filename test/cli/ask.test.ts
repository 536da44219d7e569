import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { startProgram } from '../programs/start-program.ts'
import { runCli, runCliHere } from './run-cli.ts'

describe('kubecon ask', () => {
  it('answers a question as text, without colour where nobody looks', async () => {
    const { code, stdout, stderr } = await runCli(['ask', 'gateway', 'api'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')[0]).toBe(
      'Gateway API: A New Set of Kubernetes APIs for Advanced Traffic Routing',
    )
    expect(stdout).toContain('https://gateway-api.sigs.k8s.io/')
    expect(stdout).not.toContain('\u001b')
  })

  it('prints one JSON object with --json', async () => {
    const { stdout } = await runCliHere(['ask', '--json', 'gateway api'])
    expect(stdout.trim().split('\n')).toHaveLength(1)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ question: 'gateway api', kind: 'found', elapsedMs: expect.any(Number) })
    expect(answer.results[0]).toMatchObject({
      id: 'kubecon-eu-2021-martins-4/gateway-api',
      kind: 'talk',
      note: 'kubecon-eu-2021-martins-4',
      speakers: ['Harry Bagdi', 'Rob Scott'],
      startLine: expect.any(Number),
      summary: expect.arrayContaining([expect.any(String)]),
      citations: [{ note: 'kubecon-eu-2021-martins-4', author: 'Hugo Martins' }],
    })
  })

  it('answers a batch in order, one object a line, whatever the answers are', async () => {
    const { code, stdout } = await runCli(['ask', '--batch', '-'], {
      input: 'thanos\nasdfqwer zxcv\ncrossplane\n',
    })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers.map(({ question, kind }) => [question, kind])).toEqual([
      ['thanos', 'found'],
      ['asdfqwer zxcv', 'nothing'],
      ['crossplane', 'known'],
    ])
  })

  it.each(['slack', 'discord'])('prints what %s would get', async (platform) => {
    const { stdout } = await runCliHere(['ask', '--platform', platform, 'gateway api'])
    expect(JSON.stringify(JSON.parse(stdout))).toContain('Harry Bagdi, Rob Scott')
  })

  it.each([
    [['ask'], 'kubecon ask'],
    [['ask', ''], 'kubecon ask'],
    [['ask', ' ', '--explain'], 'kubecon ask'],
    [[''], 'kubecon'],
  ] as const)('is a mistake where nothing was asked, and says how it is done: %j', async (args, typed) => {
    const { code, stdout, stderr } = await runCliHere(args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`error: nothing was asked; try: ${typed} gateway api\nUsage: ${typed} [options]`)
  })

  it('offers in its help only what works in a terminal', async () => {
    const { code, stdout } = await runCliHere(['ask', 'help'])
    expect(code).toBe(0)
    expect(stdout).toContain('timeline TOPIC')
    expect(stdout).not.toMatch(/digest|drafts|note TEXT|feedback|mention the bot/)
  })

  it('says in one line what is wrong with a variable, and exits with 78', async () => {
    const { code, stderr } = await runCliHere(['ask', 'x'], { env: { LOG_LEVEL: 'loud' } })
    expect(code).toBe(78)
    expect(stderr).toBe('LOG_LEVEL is "loud"; expected debug, info, warn, error or silent\n')
  })
})

describe('kubecon library', () => {
  it('prints notes, talks, passages and projects with --json', async () => {
    const { stdout } = await runCliHere(['library', '--json'])
    const { notes, talks, passages, projects } = JSON.parse(stdout)
    expect([notes.length, talks.length, passages.length]).toEqual([5, 40, 33])
    expect(projects).toContainEqual(expect.objectContaining({ id: 'project/keda', url: 'https://keda.sh/' }))
  })

  it('names a batch that cannot be read, without a stack', async () => {
    const { code, stderr } = await runCliHere(['ask', '--batch', 'no/such/file'])
    expect(code).toBe(1)
    expect(stderr).toContain('no/such/file cannot be read (ENOENT); expected a file, or -')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('kubecon', () => {
  it('says its version', async () => {
    expect((await runCliHere(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('ends without a word when its reader has enough', async () => {
    const child = startProgram(process.execPath, ['bin/kubecon.js', 'library'], { env: {} })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect([code, said]).toEqual([0, ''])
  })

  it('says of a file that is not there that it is not, and fails', async () => {
    const gone = 'no/such/file.md'
    const checked = await runCliHere(['notes', 'check', gone])
    expect([checked.code, checked.stdout]).toEqual([
      1,
      expect.stringContaining('there is no such file or folder'),
    ])
    const inspected = await runCliHere(['notes', 'inspect', gone])
    // No card of a note that nobody wrote.
    expect([inspected.code, inspected.stdout]).toEqual([1, ''])
    expect(inspected.stderr).toMatch(/^no\/such\/file\.md:1: there is no such file or folder/)
    const both = await runCliHere(['notes', 'inspect', gone, 'test/fixtures/notes/page.html'])
    expect([both.code, both.stdout]).toEqual([1, expect.not.stringContaining('2 files')])
    expect(JSON.parse((await runCliHere(['notes', 'inspect', '--json', gone])).stdout)).toMatchObject({
      file: gone,
      problems: [expect.stringContaining('there is no such file')],
    })
  })
})

describe('kubecon notes inspect', () => {
  it('ends with what a folder holds, by conference', async () => {
    const { code, stdout } = await runCliHere(['notes', 'inspect', 'test/fixtures/notes'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^\d+ files: \d+ talks, \d+ without a sentence; \d+ passages\n( {2}.+: \d+ files?\n)+/m,
    )
    expect((await runCliHere(['notes', 'inspect', 'test/fixtures/notes/page.html'])).stdout).not.toContain(
      'files:',
    )
  })
})

describe('kubecon digest preview', () => {
  it('says why nothing is shown: nothing is due, or no note mentions it', async () => {
    const saturday = ['digest', 'preview', '--date', '2026-11-21']
    const idle = await runCliHere([...saturday, '--digest', 'slack:C0 weekdays 09:00 UTC'])
    expect([idle.code, idle.stderr]).toEqual([0, 'Nothing is due on these days.\n'])
    const { stdout } = await runCliHere([...saturday, '--about', 'nosuchthing'])
    expect(stdout).toBe('2026-11-21: there is nothing to show: no note mentions “nosuchthing”\n')
  })
})
