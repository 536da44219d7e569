// The package that npm packs, unpacked as npm would install it: below node_modules, where Node strips no types.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compiled } from '../../deploy/package/compile.ts'
import { startBot } from '../e2e/start-bot.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { keepFewNotes } from './few-notes.ts'

/** Makes a Node of today say that it is an old one. */
const OLD_NODE = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`

const folder = mkdtempSync(join(tmpdir(), 'kubecon-package-'))
const installed = join(folder, 'node_modules/kubecon')
const run = (bin: string, args: readonly string[], options: readonly string[] = [], env: object = {}) =>
  spawnSync(process.execPath, [...options, bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  })

beforeAll(() => {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8', env })
  expect([packed.status, packed.stderr]).toMatchObject([0, expect.anything()])
  mkdirSync(installed, { recursive: true })
  const [tarball = ''] = globSync(join(folder, '*.tgz'))
  spawnSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  const bin = join(installed, 'bin/kubecon.js')

  it('holds what runs and what has to be with it, and nothing of development', () => {
    const files = globSync('**', { cwd: installed, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1))
    for (const needed of ['LICENSE', 'README.md', 'bin/kubecon.js', 'dist/main.js', 'data/projects.yaml'])
      expect(paths).toContain(needed)
    const notes = globSync('data/notes/**')
    expect(notes.length).toBeGreaterThan(100)
    expect(notes.filter((path) => path.endsWith('.md') && !paths.includes(path))).toEqual([])
    expect(paths.filter((path) => /\.ts$|^(?:src|test|bench|deploy|tools)\//.test(path))).toEqual([])
  })

  it('brings the two fonts that its one picture is drawn with, and no more', () => {
    const fonts = globSync('**/*.{ttf,otf,woff,woff2}', { cwd: installed })
    expect(fonts.map((path) => basename(path)).sort()).toEqual(['DejaVuSans-Bold.ttf', 'DejaVuSans.ttf'])
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(dependencies).filter((name) => /font/.test(name))).toEqual([])
  })

  it('tells an older Node what it needs, in plain words', () => {
    const { status, stdout, stderr } = run(bin, ['gateway', 'api'], ['--import', OLD_NODE])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^kubecon needs Node.js 24\.\d+ or newer; this is 20\.20\.2\.\n/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  describe('with its dependencies', () => {
    beforeAll(() => {
      symlinkSync(resolve('node_modules'), join(installed, 'node_modules'))
      keepFewNotes(join(installed, 'data/notes'))
    })

    it('answers a question', () => {
      const { status, stdout, stderr } = run(bin, ['gateway', 'api'])
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^Gateway API: A New Set of Kubernetes APIs/)
    })

    it('starts, reads in a thread of its own, and serves its page', async () => {
      const bot = startBot({ args: [bin, 'start'], env: { PREVIEW_PORT: '0', NOTES_DIR: SEED_NOTES } })
      const [address = ''] = /http:\/\/\S+/.exec(await bot.waitLine('Try it in the browser')) ?? []
      const page = await (await fetch(address)).text()
      const [, style = ''] = /<link[^>]+href="([^"]+\.css)"/.exec(page) ?? []
      expect((await fetch(new URL(style, address))).headers.get('content-type')).toContain('text/css')
      await bot.stop()
    })
  })
})

describe('a clone', () => {
  it('is run by the Node that it brings, where the one of the machine is older', () => {
    const few = { NOTES_DIR: resolve(SEED_NOTES) }
    const { status, stdout } = run(resolve('bin/kubecon.js'), ['ask', 'qqqzzzq'], ['--import', OLD_NODE], few)
    expect(status).toBe(3)
    expect(stdout).toContain('Nothing here about “qqqzzzq”')
  })
})

describe('what is compiled', () => {
  it.each([
    [`import { a } from './a.ts'`, `import { a } from './a.js'`],
    [`await import('../b/c.ts')`, `await import('../b/c.js')`],
    [`new URL('./read-worker.ts', import.meta.url)`, `new URL('./read-worker.js', import.meta.url)`],
    [`const said = 'see a.ts'`, `const said = 'see a.ts'`],
    [`import { d } from 'package/d.ts'`, `import { d } from 'package/d.ts'`],
  ])('names its neighbours as they are called then: %s', (source, expected) => {
    expect(compiled(source)).toBe(expected)
  })

  it('stands where it stood, line and column', () => {
    const source = 'const a: number = 1\nexport const b = (c: string): string => c + a'
    const js = compiled(source)
    expect(js.split('\n').map((line) => line.length)).toEqual(source.split('\n').map((line) => line.length))
  })

  it('leaves no name of a module that is not there any more', () => {
    const left = globSync('src/**/*.ts').filter((file) =>
      /['"]\.[^'"\n]*\.ts['"]/.test(compiled(readFileSync(file, 'utf8'))),
    )
    expect(left).toEqual([])
  })
})
