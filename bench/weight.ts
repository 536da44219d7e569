// What an installation weighs, package by package, and what the image would: its steps are played without an engine
// (test/deploy/image.ts), and each layer is measured as it lies and as it is pulled. Needs the npm registry.
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDockerfile } from '../test/deploy/dockerfile.ts'
import { type Played, playStage, removeStages, USER } from '../test/deploy/image.ts'
import type { BenchResult, Row } from './options.ts'

/** Of an installation for production, without Node. */
const BAR_MB = 110
/** node:24-slim, which cannot be had without an engine: as `docker images` shows node:22-slim, and pulled. */
const BASE = { what: 'node:24-slim (as published for 22-slim, not measured)', mb: 220, pulledMb: 78 }
const PACKAGES_SHOWN = 15

interface Weighed {
  readonly what: string
  /** Blocks of the disk, in MiB, as `du` counts them. */
  readonly mb: number
  readonly pulledMb?: number
}

export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-weight-'))
  // The image's user has to enter it.
  chmodSync(folder, 0o755)
  const cache = join(folder, 'npm-cache')
  mkdirSync(cache)
  if (process.getuid?.() === 0) chownSync(cache, USER, USER)
  try {
    const installed = weighInstallation(join(folder, 'installed'))
    const layers = [BASE, ...weighLayers(folder, cache)]
    const [, ...packages] = installed
    const whole = installed[0] ?? { what: '', mb: 0 }
    const image = {
      what: '**all**',
      mb: sum(layers.map(({ mb }) => mb)),
      pulledMb: sum(layers.map(({ pulledMb = 0 }) => pulledMb)),
    }
    return {
      record: { installationMb: whole.mb, barMb: BAR_MB, packages, layers, image },
      tables: [
        {
          title: `Installation for production, without Node (goal: at most ${BAR_MB} MB)`,
          rows: [whole, ...packages.slice(0, PACKAGES_SHOWN)].map(packageRow),
        },
        { title: 'The image, estimated from its layers', rows: [...layers, image].map(layerRow) },
      ],
    }
  } finally {
    removeStages(folder)
  }
}

/** The whole first, then each package, or scope of packages, the heaviest first. */
function weighInstallation(folder: string): readonly Weighed[] {
  mkdirSync(folder)
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(file, join(folder, file))
  execFileSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
  const modules = join(folder, 'node_modules')
  const packages = readdirSync(modules).map((what) => ({ what, mb: weigh(join(modules, what)) }))
  return [{ what: '**all**', mb: weigh(modules) }, ...packages.toSorted((a, b) => b.mb - a.mb)]
}

/** What the last stage copies, each as a layer. */
function weighLayers(folder: string, cache: string): readonly Weighed[] {
  const network = Object.entries(process.env).filter((entry): entry is [string, string] =>
    /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(entry[0]),
  )
  const extra = { ...Object.fromEntries(network), npm_config_cache: cache, TMPDIR: cache }
  const played: Record<string, Played> = {}
  const stages = parseDockerfile(readFileSync('Dockerfile', 'utf8'))
  for (const stage of stages) played[stage.name ?? 'image'] = playStage(stage, folder, played, extra)
  const image = played['image']?.folder ?? ''
  const copies = (stages.at(-1)?.steps ?? []).filter(({ instruction }) => instruction === 'COPY')
  return copies.map(({ text }) => {
    const [target = '', ...sources] = text
      .replace(/^--from=\S+ /, '')
      .split(' ')
      .toReversed()
    const paths = target.endsWith('/')
      ? sources.map((source) => join('app', target, source))
      : [inImage(target)]
    const what = paths.map((path) => path.replace(/^app\//, '')).join(', ')
    return { what, mb: sum(paths.map((path) => weigh(join(image, path)))), pulledMb: pulled(image, paths) }
  })
}

const inImage = (target: string): string => (target.startsWith('/') ? target.slice(1) : join('app', target))

const MIB = 1024

/** As `du` counts: whole blocks, a file with several names once. */
const weigh = (path: string): number =>
  Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]) / MIB

/** As a registry keeps a layer: a tar, compressed. */
const pulled = (folder: string, paths: readonly string[]): number =>
  Number(
    execFileSync('sh', ['-c', 'tar -cz "$@" | wc -c', 'sh', ...paths], { cwd: folder, encoding: 'utf8' }),
  ) /
  MIB /
  MIB

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const mb = (value: number): string => value.toFixed(value < 10 ? 1 : 0)

const packageRow = ({ what, mb: weight }: Weighed): Row => ({ package: what, MB: mb(weight) })

const layerRow = ({ what, mb: weight, pulledMb = 0 }: Weighed): Row => ({
  layer: what,
  'MB on disk': mb(weight),
  'MB pulled': mb(pulledMb),
})
