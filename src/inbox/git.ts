// Approved notes on a branch of a repository, by plain git. There is no work tree: what is fetched is read into an index
// of its own, the file is put there or taken out, and the commit is pushed without force. Whatever stops it, the next
// attempt begins with what the branch holds then.
import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { CommittedState, Draft } from '../domain/drafts/draft.ts'

export interface GitPlace {
  /** An https, ssh or file address, or a path; may hold a password. */
  readonly url: string
  readonly branch: string
  /** Of the repository, without slashes at its ends; empty for its root. */
  readonly folder: string
}

const run = promisify(execFile)
/** A push to a slow server takes seconds. */
const LONGEST_MS = 60_000
const MOST_BYTES = 1_000_000

/** Said instead of what git says, which may name the address with its password. */
export class GitFailed extends Error {
  override readonly name = 'GitFailed'
}

export interface NotesBranch {
  /**
   * Has the branch hold this note, or no longer hold it. What it holds already is not committed again.
   * @throws GitFailed where git cannot be run, the repository not be reached, or the branch not be pushed
   */
  commit(draft: Draft, state: CommittedState): Promise<void>
}

/** @param home a folder of ours, for what was fetched; made where it is missing */
export function notesBranch({ url, branch, folder }: GitPlace, home: string): NotesBranch {
  const repository = join(home, 'notes.git')
  const ref = `refs/heads/${branch}`

  /** @param step names it where it fails, in words without any address */
  async function git(step: string, args: readonly string[], input = ''): Promise<string> {
    const running = run('git', [`--git-dir=${repository}`, ...CONFIG, ...args], {
      cwd: repository,
      timeout: LONGEST_MS,
      maxBuffer: MOST_BYTES,
    })
    running.child.stdin?.on('error', () => {})
    running.child.stdin?.end(input)
    try {
      return (await running).stdout.trim()
    } catch (error) {
      throw new GitFailed(`${step} failed (${reasonOf(error)})`)
    }
  }

  /** What the branch holds at the repository, else what its first branch holds; undefined where it is empty. */
  async function fetchBase(): Promise<string | undefined> {
    const listed = await git('asking the repository for its branches', ['ls-remote', '--', url, ref, 'HEAD'])
    const found = new Map(
      listed.split('\n').map((row) => row.split('\t').toReversed() as [name: string, hash: string]),
    )
    const wanted = found.has(ref) ? ref : found.has('HEAD') ? 'HEAD' : undefined
    if (wanted === undefined) return undefined
    await git('fetching the branch', ['fetch', '--quiet', '--no-tags', '--depth=1', '--', url, wanted])
    return git('reading the branch', ['rev-parse', 'FETCH_HEAD'])
  }

  return {
    async commit(draft, state) {
      const { file, approver } = draft
      if (!file) return
      await mkdir(repository, { recursive: true }).catch(() => {})
      await git('making a repository of our own', ['init', '--quiet', '--bare'])
      // A process that was killed leaves its locks; only one of us is here, by the lease.
      for (const lock of ['index.lock', 'shallow.lock']) await rm(join(repository, lock), { force: true })
      const base = await fetchBase()
      await git('reading the branch', base ? ['read-tree', base] : ['read-tree', '--empty'])
      const path = folder ? `${folder}/${file.name}` : file.name
      const blob =
        state === 'approved'
          ? await git('writing the note', ['hash-object', '-w', '--stdin'], file.text)
          : undefined
      // Mode 0 takes a file out; other ways to do so want a work tree: git-scm.com/docs/git-update-index#_using_index_info
      const entry = blob ? `100644 ${blob}` : `0 ${'0'.repeat(40)}`
      await git('changing the branch', ['update-index', '--index-info'], `${entry}\t${path}\n`)
      const tree = await git('writing the tree', ['write-tree'])
      const before = base && (await git('reading the branch', ['rev-parse', `${base}^{tree}`]))
      if (tree === before) return
      const committer = approver?.name ?? approver?.person ?? 'kubecon'
      const email = approver
        ? `${approver.platform}-${approver.person}@kubecon.invalid`
        : 'kubecon@kubecon.invalid'
      const author = state === 'approved' ? (draft.fields.name ?? 'unnamed') : 'kubecon'
      const people = {
        ...{ 'author.name': named(author), 'author.email': 'notes@kubecon.invalid' },
        ...{ 'committer.name': named(committer), 'committer.email': email },
      }
      const commit = await git('committing the note', [
        ...Object.entries(people).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
        ...['commit-tree', tree, ...(base ? ['-p', base] : []), '-m', `${SUBJECT[state]} ${file.name}`],
      ])
      await git('pushing the branch', ['push', '--quiet', '--porcelain', '--', url, `${commit}:${ref}`])
    },
  }
}

const SUBJECT: Readonly<Record<CommittedState, string>> = {
  approved: 'Add a note from the chat:',
  withdrawn: 'Remove a withdrawn note:',
}

/** Names of people hold what git does not take in a name: `<`, `>`, line ends. */
const named = (name: string): string => name.replace(/[<>\p{Cc}]/gu, ' ').trim() || 'unnamed'

/**
 * Nothing of the machine's own that runs programs, nobody is asked for a password, and no transport but these, which run no
 * program that an address names: git-scm.com/docs/git-config
 */
const CONFIG = [
  ...['core.hooksPath=/dev/null', 'core.askPass=true', 'commit.gpgSign=false', 'gc.auto=0'],
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

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed'
  if ('killed' in error && error.killed) return `no answer within ${LONGEST_MS / 1000} s`
  const said = 'stderr' in error ? String(error.stderr) + ('stdout' in error ? String(error.stdout) : '') : ''
  return reasonIn(said) ?? `exit code ${'code' in error ? error.code : '?'}`
}
