// The Dockerfile's steps, each run in a clean folder by an unprivileged user who cannot write to the sources: no engine
// is needed. What this does not show: the base image, and the engine's own part.

import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { validate } from 'dockerfile-utils'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startProgram } from '../programs/start-program.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { pairsOf, parseDockerfile, wordsOf } from './dockerfile.ts'
import { keepFewNotes } from './few-notes.ts'
import { environmentOf, type Played, playStage, removeStages, runIn, USER } from './image.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 })

const stages = parseDockerfile(readFileSync('Dockerfile', 'utf8'))
const last = stages.at(-1)
const textsOf = (instruction: string): readonly string[] =>
  last?.steps.filter((step) => step.instruction === instruction).map(({ text }) => text) ?? []

/** `npm ci` needs the registry; elsewhere what follows from it is skipped. */
const registry = spawnSync('npm', ['view', 'valibot', 'version'], { timeout: 10_000 }).status === 0

/** What is copied into it from where it is built. */
const copied = stages
  .flatMap(({ steps }) => steps)
  .filter(({ instruction, text }) => instruction === 'COPY' && !text.startsWith('--from'))
  .flatMap(({ text }) => text.split(' ').slice(0, -1))

describe('the Dockerfile', () => {
  it('is one that a linter takes, which would tell of mistakes', () => {
    const said = (text: string) => validate(text).map(({ message }) => message)
    expect(said(readFileSync('Dockerfile', 'utf8'))).toEqual([])
    expect(said('FROM node\nRUM npm ci\nCOPY src\n')).toHaveLength(2)
  })

  it('has a final stage on the slim image, without npm or a compiler in it', () => {
    expect(last?.base).toBe('node:24-slim')
    expect(textsOf('RUN').some((text) => /\b(npm|apt|curl)\b/.test(text))).toBe(false)
  })

  it('installs what is locked, without development’s packages and without their scripts', () => {
    const installs = stages.flatMap(({ steps }) => steps.filter(({ text }) => text.startsWith('npm ')))
    expect(installs.map(({ text }) => text)).toEqual([
      'npm ci --omit=dev --ignore-scripts --no-audit --no-fund',
    ])
  })

  it('ends as a user whose number shows that it is not root, and names what it is', () => {
    expect(textsOf('USER')).toEqual(['1000:1000'])
    const labels = Object.fromEntries(textsOf('LABEL').flatMap(pairsOf))
    for (const name of ['title', 'description', 'licenses'])
      expect(labels[`org.opencontainers.image.${name}`]).toBeTruthy()
  })

  it('copies nothing that .dockerignore keeps out', () => {
    const allowed = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
    expect(
      copied.filter((path) => !allowed.some((one) => path === one || path.startsWith(`${one}/`))),
    ).toEqual([])
  })
})

describe.skipIf(!registry)('its steps (skipped where the npm registry cannot be reached)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-image-'))
  const played: Record<string, Played> = {}
  let image: Played
  let discord: Discord

  beforeAll(async () => {
    // Made for ourselves; the image's user has to enter it.
    chmodSync(folder, 0o755)
    const cache = join(folder, 'npm-cache')
    mkdirSync(cache)
    if (process.getuid?.() === 0) chownSync(cache, USER, USER)
    // What an engine is given too, behind a company's proxy.
    const network = Object.entries(process.env).filter((entry): entry is [string, string] =>
      /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(entry[0]),
    )
    const extra = { ...Object.fromEntries(network), npm_config_cache: cache, TMPDIR: cache }
    const context = join(folder, 'context')
    for (const path of copied) cpSync(path, join(context, path), { recursive: true })
    keepFewNotes(join(context, 'data/notes'))
    for (const stage of stages)
      played[stage.name ?? 'image'] = playStage(stage, folder, played, extra, context)
    image = played.image as Played
    discord = await startDiscord({ openApi: null })
  })
  afterAll(async () => {
    await discord?.stop()
    removeStages(folder)
  })

  /** Everything of the image but the place it may write to. */
  const contents = () =>
    readdirSync(image.folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !/^state(\/|$)/.test(path) && !path.includes('node_modules/'))
      .map((path) => `${path} ${statSync(join(image.folder, path)).mtimeMs}`)

  /** @returns the exit code by which the engine is told */
  async function healthcheck(env: Record<string, string>): Promise<unknown> {
    const [program = '', ...words] = wordsOf(textsOf('HEALTHCHECK')[0] ?? '')
    const child = startProgram(program, words, {
      cwd: image.workingFolder,
      env: environmentOf(image.folder, image.environment, env),
      ...(process.getuid?.() === 0 ? { uid: USER, gid: USER } : {}),
    })
    return (await once(child, 'close'))[0]
  }

  it('all succeed', () => {
    const ran = Object.values(played).flatMap((stage) => stage.ran)
    expect(ran.filter(({ status }) => status !== 0)).toEqual([])
    expect(new Set(ran.map(({ step }) => step)).size).toBeGreaterThanOrEqual(7)
  })

  it('leave no development package in the image', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    const installed = (names: object) =>
      Object.keys(names).filter((name) => existsSync(join(image.workingFolder, 'node_modules', name)))
    expect(installed(dependencies)).toEqual(Object.keys(dependencies))
    const ofOthers = Object.keys(devDependencies).filter(
      (name) => locked[`node_modules/${name}`].dev !== true,
    )
    expect(installed(devDependencies).filter((name) => !ofOthers.includes(name))).toEqual([])
    expect(installed({ typescript: '', vitest: '', 'playwright-core': '' })).toEqual([])
  })

  it('leave nothing in it that only compilers and debuggers read', () => {
    const modules = join(image.workingFolder, 'node_modules')
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    expect(files.length).toBeGreaterThan(1_000)
    expect(files.filter((file) => /\.(?:map|d\.[cm]?ts)$/.test(file))).toEqual([])
    const [kib = ''] = spawnSync('du', ['-sk', modules], { encoding: 'utf8' }).stdout.split('\t')
    // Measured: 59 MB (npm run bench -- weight).
    expect(Number(kib) / 1024).toBeLessThan(70)
  })

  it('make an image that answers a question', () => {
    const { stdout, status } = runIn(image, ['sh', '-c', 'kubecon gateway api'])
    expect(status).toBe(0)
    expect(stdout).toContain('Gateway API: A New Set of Kubernetes APIs')
  })

  it('leave a compile cache that Node takes, although it cannot write to it', () => {
    const { stderr } = runIn(image, ['node', 'bin/kubecon', 'start'], {
      env: { NODE_DEBUG_NATIVE: 'COMPILE_CACHE' },
    })
    const taken = stderr.match(/StrippedTypeScript file:.* success/g) ?? []
    expect(taken.length).toBeGreaterThan(20)
    expect(stderr).not.toMatch(/StrippedTypeScript file:.*(?:failed|mismatch)/i)
    // As it was compiled under the flags of the bot.
    expect(stderr.match(/V8 code cache for .* was accepted/g)?.length).toBeGreaterThan(20)
    expect(stderr).not.toMatch(/V8 code cache for .* was rejected/)
  })

  it('start a bot that connects, keeps its state in /state, writes nowhere else, and stops when told to', async () => {
    const before = contents()
    const [program = '', ...words] = wordsOf(textsOf('CMD')[0] ?? '')
    const bot = startProgram(program, words, {
      cwd: image.workingFolder,
      env: environmentOf(image.folder, image.environment, discord.env, {
        DIGEST: `discord:${discord.guild.channelId} daily 10:00 Europe/Madrid`,
        OPS_PORT: '0',
      }),
      ...(process.getuid?.() === 0 ? { uid: USER, gid: USER } : {}),
    })
    const closed = once(bot, 'close')
    let said = ''
    for (const stream of [bot.stdout, bot.stderr]) stream.on('data', (chunk) => (said += chunk))
    await discord.waitConnected()
    while (!existsSync(join(image.folder, 'state/kubecon.db'))) await pause(50)
    const opsPort = () => /"address":"http:[^"]*:(\d+)"/.exec(said)?.[1]
    while (opsPort() === undefined && bot.exitCode === null) await pause(50)
    expect(await healthcheck({ OPS_PORT: opsPort() ?? '' })).toBe(0)
    bot.kill('SIGTERM')
    expect(await closed, said).toEqual([0, null])
    expect(contents()).toEqual(before)
  })

  it('refuse to start without tokens: one line, exit code 78', () => {
    const [program = '', ...words] = wordsOf(textsOf('CMD')[0] ?? '')
    const { status, stderr } = runIn(image, [program, ...words])
    expect(status).toBe(78)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('tell the engine whether the bot lives', async () => {
    let answer = 200
    const server = createServer(({ url }, response) => {
      response.writeHead(url === '/livez' ? answer : 404).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const port = `${(server.address() as AddressInfo).port}`
    expect(await healthcheck({ OPS_PORT: port })).toBe(0)
    answer = 503
    expect(await healthcheck({ OPS_PORT: port })).toBe(1)
    server.close()
    expect(await healthcheck({ OPS_PORT: port })).toBe(1)
    expect(await healthcheck({ OPS_PORT: 'off' })).toBe(0)
  })
})
