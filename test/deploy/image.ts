// Plays a Dockerfile's steps in a folder, without an engine: each stage is a folder, absolute paths stand in it.
// What runs, runs as an unprivileged user, and cannot write to what was copied.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pairsOf, type Stage, type Step } from './dockerfile.ts'

/** The user of the image, where we may become somebody else; otherwise ourselves. */
const ROOT = process.getuid?.() === 0
export const USER = ROOT ? 1000 : (process.getuid?.() ?? 1000)

/** Stages only read what others hold: links where cp makes them, since node_modules has 20,000 files. */
const BETWEEN_STAGES = process.platform === 'linux' ? '-RPl' : '-R'

export interface Ran {
  readonly step: string
  readonly status: number | null
  readonly output: string
}

/** A stage as far as it has been played. */
export interface Played {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  readonly workingFolder: string
  readonly ran: readonly Ran[]
}

/** The paths of the image that steps name; they are looked for in the stage's folder instead. */
const IN_IMAGE = /(?<![\w./-])\/(?:app|state|compile-cache)(?![\w-])/g

const inFolder = (folder: string, text: string): string =>
  text.replace(IN_IMAGE, (path) => `${folder}${path}`).replaceAll('1000:1000', `${USER}:${USER}`)

const shell = (program: string, ...words: string[]): void => {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`)
}

/** Undoes it, and takes the folder away. */
export function removeStages(folder: string): void {
  shell('chmod', '-R', 'u+w', folder)
  rmSync(folder, { recursive: true, force: true })
}

/** Runs words in a played stage as a container would: its environment, nothing of ours but what finds node. */
export function runIn(
  { folder, environment, workingFolder }: Played,
  words: readonly [string, ...string[]],
  { env = {}, as = USER }: { env?: Readonly<Record<string, string>>; as?: number } = {},
): SpawnSyncReturns<string> {
  const [program, ...rest] = words
  return spawnSync(program, rest, {
    cwd: workingFolder,
    env: environmentOf(folder, environment, env),
    encoding: 'utf8',
    timeout: 120_000,
    ...(ROOT ? { uid: as, gid: as } : {}),
  })
}

/** There is no home and no place for temporary files: the root file system is read-only. */
export const environmentOf = (
  folder: string,
  ...environments: readonly Readonly<Record<string, string>>[]
): Record<string, string> => {
  const path = `${dirname(process.execPath)}:${process.env.PATH}`
  return {
    PATH: path,
    HOME: '/nonexistent',
    TMPDIR: '/nonexistent',
    ...Object.fromEntries(
      environments.flatMap((environment) =>
        Object.entries(environment).map(([name, value]) => [
          name,
          inFolder(folder, value).replace('$PATH', path),
        ]),
      ),
    ),
  }
}

/**
 * Plays a stage. All are played under the same path, as in an engine: Node's compile cache knows modules by it.
 * Steps before USER run as root in an engine; here as the unprivileged user too, but for making and giving away
 * folders.
 * @param place where the stages stand; one that has a name is moved beside when it is done
 * @param before the stages that COPY --from and FROM may name
 * @param extra environment of RUN steps, such as a proxy's
 * @param context the folder that COPY copies from
 */
export function playStage(
  stage: Stage,
  place: string,
  before: Readonly<Record<string, Played>>,
  extra: Readonly<Record<string, string>>,
  context = process.cwd(),
): Played {
  const folder = join(place, 'root')
  const base = before[stage.base]
  mkdirSync(folder)
  if (base) shell('cp', BETWEEN_STAGES, `${base.folder}/.`, folder)
  let played: Played = {
    folder,
    environment: base?.environment ?? {},
    workingFolder: base ? base.workingFolder.replace(base.folder, folder) : folder,
    ran: [],
  }
  for (const step of stage.steps) played = play(step, played, before, extra, context)
  if (stage.name === undefined) return played
  const beside = join(place, stage.name)
  renameSync(folder, beside)
  return { ...played, folder: beside, workingFolder: played.workingFolder.replace(folder, beside) }
}

function play(
  { instruction, text }: Step,
  played: Played,
  before: Readonly<Record<string, Played>>,
  extra: Readonly<Record<string, string>>,
  context: string,
): Played {
  const { folder, workingFolder } = played
  switch (instruction) {
    case 'WORKDIR': {
      const made = join(folder, text)
      mkdirSync(made, { recursive: true })
      if (ROOT) chownSync(made, USER, USER)
      return { ...played, workingFolder: made }
    }
    case 'ENV':
      return { ...played, environment: { ...played.environment, ...Object.fromEntries(pairsOf(text)) } }
    case 'COPY':
      copy(text, played, before, context)
      return played
    case 'RUN': {
      const plumbing = /^mkdir /.test(text)
      const { status, stdout, stderr } = runIn(played, ['sh', '-c', inFolder(folder, text)], {
        env: extra,
        as: plumbing ? 0 : USER,
      })
      if (ROOT && text.startsWith('npm ')) chownSync(workingFolder, 0, 0)
      return {
        ...played,
        ran: [...played.ran, { step: text, status, output: `${stdout}${stderr}`.replaceAll(folder, '') }],
      }
    }
    default:
      // LABEL, USER, VOLUME, EXPOSE, STOPSIGNAL, HEALTHCHECK and CMD do nothing while an image is built.
      return played
  }
}

function copy(
  text: string,
  { folder, workingFolder }: Played,
  before: Readonly<Record<string, Played>>,
  context: string,
): void {
  const words = text.split(' ')
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined
  const target = words.pop() ?? ''
  const source = from === undefined ? context : before[from]?.folder
  if (source === undefined) throw new Error(`COPY names a stage that is not there: ${text}`)
  for (const word of words) {
    const base = target.startsWith('/') ? join(folder, target) : join(workingFolder, target)
    const to = target.endsWith('/') ? join(base, word.split('/').at(-1) ?? '') : base
    if (!existsSync(join(source, word))) throw new Error(`COPY names what is not there: ${word}`)
    mkdirSync(dirname(to), { recursive: true })
    shell('cp', from === undefined ? '-R' : BETWEEN_STAGES, join(source, word), to)
    // Nothing that was copied may be written to, whoever we are.
    shell('chmod', '-R', 'a+rX,a-w', to)
  }
}
