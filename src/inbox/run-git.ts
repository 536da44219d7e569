// git as a program: what it may use of the machine, how long it may take, and what is told of what it says.
import { spawn } from 'node:child_process'
import { endGroup } from './end-group.ts'
import { type Access, gitEnvironment } from './git-environment.ts'

/** A server that is at work says so every few seconds (`--progress`); one that says nothing for so long is not waited for. */
const LONGEST_SILENCE_MS = 60_000
/** A repository of gigabytes over a slow line. */
const LONGEST_MS = 15 * 60_000
const MOST_CHARACTERS = 1_000_000

/** Said instead of what git says, which may name the address with its password. */
export class GitFailed extends Error {
  override readonly name = 'GitFailed'
  /** Whether the next note would fail in the same way, or this one alone may be to blame. */
  readonly holdsUp: 'every note' | 'this note'
  constructor(message: string, holdsUp: GitFailed['holdsUp']) {
    super(message)
    this.holdsUp = holdsUp
  }
}

export interface GitRun {
  readonly repository: string
  readonly access: Access
  /** For its standard input. */
  readonly input: string
  /** Whom a failure holds up. */
  readonly holdsUp: GitFailed['holdsUp']
  /** Ends it at once. */
  readonly signal: AbortSignal | undefined
}

/**
 * Runs git in a repository.
 * @param step names it where it fails, in words without any address
 * @returns what it writes, without blanks around it
 * @throws GitFailed where it cannot be run, fails, is ended, says nothing for a minute, or takes longer than a quarter of an hour
 */
export async function runGit(
  step: string,
  args: readonly string[],
  { repository, access, input, holdsUp, signal }: GitRun,
): Promise<string> {
  const all = [`--git-dir=${repository}`, ...CONFIG, ...access.config, ...args]
  const ended = await outcomeOf(all, repository, gitEnvironment(access), input, signal)
  if (ended.code === 0) return ended.output.trim()
  throw new GitFailed(`${step} failed (${reasonOf(ended)})`, holdsUp)
}

interface Outcome {
  /** A number; the name of the error where it did not run, or why it was ended. */
  readonly code: number | string
  readonly output: string
  readonly errors: string
}

/**
 * The program leads a group of its own: git leaves the programs that speak with servers behind when it is ended alone,
 * and they would wait for a silent server for ever.
 */
function outcomeOf(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  input: string,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve({ code: 'ended', output: '', errors: '' })
    const child = spawn('git', args, { cwd, env, detached: true })
    const said = { output: '', errors: '' }
    const end = (code: number | string): void => {
      signal?.removeEventListener('abort', abort)
      clearTimeout(silent)
      clearTimeout(late)
      resolve({ code, ...said })
    }
    const giveUp = (code: string): void => {
      if (child.pid !== undefined) endGroup(child.pid)
      end(code)
    }
    const abort = (): void => giveUp('ended')
    const silent = setTimeout(giveUp, LONGEST_SILENCE_MS, SILENT)
    const late = setTimeout(giveUp, LONGEST_MS, LATE)
    for (const name of ['output', 'errors'] as const)
      child[name === 'output' ? 'stdout' : 'stderr'].setEncoding('utf8').on('data', (text: string) => {
        silent.refresh()
        said[name] += text
        if (said[name].length > MOST_CHARACTERS) abort()
      })
    child.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'unknown'))
    child.once('close', (code) => end(code ?? 'killed'))
    signal?.addEventListener('abort', abort)
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

const SILENT = `no answer within ${LONGEST_SILENCE_MS / 1000} s`
const LATE = `not done within ${LONGEST_MS / 60_000} minutes`

/**
 * Nothing of the machine's own that runs programs, nobody is asked for a password, and no transport but these, which run no
 * program that an address names: git-scm.com/docs/git-config
 */
const CONFIG = [
  ...['core.hooksPath=/dev/null', 'core.askPass=', 'commit.gpgSign=false', 'gc.auto=0'],
  ...['protocol.allow=never', ...['https', 'ssh', 'file'].map((name) => `protocol.${name}.allow=always`)],
].flatMap((setting) => ['-c', setting])

interface Reason {
  readonly reason: string
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

/** What git says that an operator can act upon; nothing else of it is told. The first that fits counts. */
export const REASONS: readonly Reason[] = [
  {
    reason: 'the server’s host key is not known; add it to known_hosts',
    pattern: /Host key verification failed/i,
    example: 'Host key verification failed.\nfatal: Could not read from remote repository.',
    nearMiss: 'git@git.example.org: Permission denied (publickey).',
  },
  {
    reason: 'the server’s certificate is not trusted',
    pattern: /SSL certificate|certificate (?:verif|has expired)/i,
    example: "fatal: unable to access 'x': SSL certificate problem: self-signed certificate",
    nearMiss: "fatal: unable to access 'x': Could not resolve host: git.example.org",
  },
  {
    reason: 'the repository belongs to another user of this machine',
    pattern: /dubious ownership/i,
    example: "fatal: detected dubious ownership in repository at '/srv/notes.git'",
    nearMiss: "fatal: '/srv/notes.git' does not appear to be a git repository",
  },
  {
    reason: 'a disk is full or cannot be written',
    pattern: /No space left|Disk quota|Read-only file system|insufficient permission/i,
    example: 'error: unable to write file: No space left on device',
    nearMiss: 'error: unable to write file',
  },
  {
    reason: 'access is refused',
    pattern: /Authentication failed|could not read (?:Username|Password)|Permission denied|error: 403\b/i,
    example: 'fatal: unable to access: The requested URL returned error: 403',
    nearMiss: 'fatal: bad object 4034030000000000000000000000000000000000',
  },
  {
    reason: 'there is no such repository',
    pattern: /not found|does not (?:exist|appear)|no such/i,
    example: "fatal: 'notes.git' does not appear to be a git repository",
    nearMiss: 'fatal: Could not read from remote repository.',
  },
  {
    reason: 'the repository cannot be reached',
    pattern: /Could not resolve|unable to access|Connection (?:refused|timed out)/i,
    example: 'ssh: Could not resolve hostname git.example.org',
    nearMiss: 'fatal: the remote end hung up unexpectedly',
  },
  {
    reason: 'the branch takes no pushes',
    pattern: /protected branch|pre-receive|hook declined/i,
    example: '! refs/heads/notes [remote rejected] (pre-receive hook declined)',
    nearMiss: '! refs/heads/notes [rejected] (fetch first)',
  },
  {
    reason: 'somebody else pushed at the same moment',
    pattern: /rejected|non-fast-forward|fetch first/i,
    example: '! refs/heads/notes [rejected] (fetch first)',
    nearMiss: 'error: failed to push some refs',
  },
]

/** The reason in what git says; undefined for anything else. */
export const reasonIn = (said: string): string | undefined =>
  REASONS.find(({ pattern }) => pattern.test(said))?.reason

function reasonOf({ code, output, errors }: Outcome): string {
  if (code === 'ENOENT') return 'git is not installed'
  if (code === SILENT || code === LATE) return code
  return reasonIn(errors + output) ?? `exit code ${code}`
}
