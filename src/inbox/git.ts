// Approved notes on a branch of a repository, by plain git. There is no work tree: what is fetched is read into an index
// of its own, the file is put there or taken out, and the commit is pushed without force. Whatever stops it, the next
// attempt begins with what the branch holds then, in a new repository of ours: a kill or a power cut leaves locks and
// empty files behind, and everything in it can be fetched again.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommittedState, Draft, NoteFile } from '../domain/drafts/draft.ts'
import { oneLine } from '../domain/text/clean-text.ts'
import { messageOf } from '../domain/thrown.ts'
import { isOwnApproval } from '../drafts/who-decides.ts'
import { makeFolder } from '../folders/make-folder.ts'
import { accessTo } from './git-environment.ts'
import { keepPlace, wasElsewhere } from './place-kept.ts'
import { type GitFailed, runGit } from './run-git.ts'

export interface GitPlace {
  /** An https, ssh or file address, or a path; may hold a password. */
  readonly url: string
  readonly branch: string
  /** Of the repository, without slashes at its ends; empty for its root. */
  readonly folder: string
}

type Git = (step: string, args: readonly string[], input?: string) => Promise<string>

export interface NotesBranch {
  /**
   * Has the branch hold this note, or no longer hold it. What it holds already is not committed again.
   * @param signal ends git at once
   * @throws GitFailed where git cannot be run, the repository not be reached, or the branch not be pushed
   */
  commit(draft: Draft, state: CommittedState, signal?: AbortSignal): Promise<void>
  /**
   * Whether the repository has the branch.
   * @throws GitFailed where git cannot be run, or the repository not be reached
   */
  isThere(signal?: AbortSignal): Promise<boolean>
  /** Whether the notes were pushed to another repository, branch or folder before. */
  isMoved(): Promise<boolean>
  /** From now on they are pushed here. */
  settle(): Promise<void>
}

/** @param home a folder of ours, for what was fetched; made where it is missing */
export function notesBranch({ url, branch, folder }: GitPlace, home: string): NotesBranch {
  const repository = join(home, 'notes.git')
  const ref = `refs/heads/${branch}`
  const access = accessTo(url)

  /** What another process left is not trusted. */
  let isOurs = false

  /** @param holdsUp whom a failure holds up */
  const gitWith =
    (holdsUp: GitFailed['holdsUp'], signal?: AbortSignal): Git =>
    (step, args, input = '') =>
      runGit(step, args, { repository, access, input, holdsUp, signal })

  async function makeOurs(git: Git): Promise<void> {
    // Somebody may have taken it away meanwhile.
    if (isOurs && existsSync(join(repository, 'HEAD'))) return
    await rm(repository, { recursive: true, force: true })
    await makeFolder(repository)
    await git('making a repository of our own', ['init', '--quiet', '--bare'])
    isOurs = true
  }

  /** What the branch holds at the repository, else what its first branch holds; undefined where it is empty. */
  async function fetchBase(git: Git): Promise<string | undefined> {
    const listed = await git(ASKING, ['ls-remote', '--', access.address, ref, 'HEAD'])
    const found = new Map(
      listed.split('\n').map((row) => row.split('\t').toReversed() as [name: string, hash: string]),
    )
    const wanted = found.has(ref) ? ref : found.has('HEAD') ? 'HEAD' : undefined
    if (wanted === undefined) return undefined
    await git('fetching the branch', [
      ...['fetch', '--progress', '--no-tags', '--depth=1', '--', access.address, `+${wanted}:${BASE}`],
    ])
    return git('reading the branch', ['rev-parse', BASE])
  }

  /** @param base the commit that is read into the index; undefined where the branch is to begin */
  async function change(
    draft: Draft,
    file: NoteFile,
    state: CommittedState,
    base: string | undefined,
    git: Git,
  ) {
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
    const commit = await git('committing the note', [
      ...Object.entries(peopleOf(draft, state)).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      ...['commit-tree', tree, ...(base ? ['-p', base] : []), '-m', `${SUBJECT[state](draft)} ${file.name}`],
      ...(isOwnApproval(draft) ? ['-m', OWN] : []),
    ])
    await git('pushing the branch', [
      'push',
      '--progress',
      '--porcelain',
      '--',
      access.address,
      `${commit}:${ref}`,
    ])
  }

  return {
    isMoved: () => wasElsewhere({ url, branch, folder }, home),
    settle: () => keepPlace({ url, branch, folder }, home),
    async isThere(signal) {
      const git = gitWith('every note', signal)
      await makeOurs(git)
      return (await git(ASKING, ['ls-remote', '--', access.address, ref])) !== ''
    },
    async commit(draft, state, signal) {
      if (!draft.file) return
      const git = gitWith('every note', signal)
      try {
        await makeOurs(git)
        const base = await fetchBase(git)
        await git('reading the branch', base ? ['read-tree', base] : ['read-tree', '--empty'])
        await change(draft, draft.file, state, base, gitWith('this note', signal))
      } catch (error) {
        isOurs = false
        throw error
      }
    },
  }
}

/** A repository that says nothing for so long is one that cannot be reached. */
const LONGEST_ASKING_MS = 15_000

/**
 * Asks a repository for the branch alone, before there is anything to push; nothing is fetched, and nothing stays.
 * @returns whether it has the branch, or why it cannot be told, in words without the address
 */
export async function askForBranch(
  place: GitPlace,
): Promise<{ readonly isThere: boolean } | { readonly why: string }> {
  const late = AbortSignal.timeout(LONGEST_ASKING_MS)
  const home = await mkdtemp(join(tmpdir(), 'kubecon-git-'))
  try {
    return { isThere: await notesBranch(place, home).isThere(late) }
  } catch (error) {
    return { why: late.aborted ? `no answer within ${LONGEST_ASKING_MS / 1000} s` : messageOf(error) }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

const ASKING = 'asking the repository for its branches'

/** What was fetched last keeps a name: with it the server is told what is here already, and sends what has changed since. */
const BASE = 'refs/kubecon/base'

const SUBJECT: Readonly<Record<CommittedState, (draft: Draft) => string>> = {
  approved: ({ fields: { corrects } }) => `Add a ${corrects ? 'correction' : 'note'} from the chat:`,
  withdrawn: () => 'Remove a withdrawn note:',
}

const OWN = 'Approved by its author, who is the only approver.'

/** Who wrote the note, and who had it added or taken out. */
function peopleOf({ approver, fields }: Draft, state: CommittedState): Readonly<Record<string, string>> {
  return {
    'author.name': named(state === 'approved' ? (fields.name ?? '') : 'kubecon'),
    'author.email': 'notes@kubecon.invalid',
    'committer.name': named(approver?.name ?? approver?.person ?? 'kubecon'),
    'committer.email': approver
      ? `${approver.platform}-${approver.person}@kubecon.invalid`
      : 'kubecon@kubecon.invalid',
  }
}

/**
 * Names of people hold what git does not take in a name, `<`, `>`, line ends, and what shows other than it says. Of a name it takes these marks and blanks
 * off both ends, and refuses one of which nothing is left: git-scm.com/docs/git-commit-tree#_commit_information
 */
function named(name: string): string {
  const taken = oneLine(name).replace(/[<>]/g, ' ').trim()
  return /[^\s.,:;"'\\]/u.test(taken) ? taken : 'unnamed'
}
