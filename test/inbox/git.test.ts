// A bare repository on disk stands for any other: git speaks with it by the same commands.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Doer, Draft, DraftStore } from '../../src/domain/drafts/draft.ts'
import { type Elapsed, elapsedHere } from '../../src/domain/leaps.ts'
import type { Log, Now } from '../../src/domain/ports.ts'
import type { Lease } from '../../src/domain/store-ports.ts'
import { fileNameOf } from '../../src/drafts/note-file.ts'
import { notesBranch } from '../../src/inbox/git.ts'
import { type Access, accessTo, gitEnvironment } from '../../src/inbox/git-environment.ts'
import { keepInStep } from '../../src/inbox/keep-in-step.ts'
import { wasElsewhere } from '../../src/inbox/place-kept.ts'
import { GitFailed, REASONS, reasonIn, runGit } from '../../src/inbox/run-git.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'
import { draft } from '../drafts/drafts.ts'
import { PATIENCE_MS } from '../patience.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

let home: string
let remote: string
beforeEach(() => {
  home = temporaryFolder()
  remote = join(home, 'remote.git')
  mkdirSync(remote)
  git('init', '--quiet', '--bare', '--initial-branch=main')
})

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', remote, ...args], {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trim()
}

/** Somebody else commits to a branch. */
function pushed(branch: string, file: string, text: string): void {
  const clone = join(home, `clone-${file}`)
  const run = (...args: readonly string[]) =>
    execFileSync('git', ['-C', clone, '-c', 'user.name=M', '-c', 'user.email=m@example.org', ...args], {
      stdio: 'pipe',
    })
  execFileSync('git', ['clone', '--quiet', remote, clone], { stdio: 'pipe' })
  if (git('branch', '--list', branch)) run('checkout', '--quiet', branch)
  else run('checkout', '--quiet', '-b', branch)
  writeFileSync(join(clone, file), text)
  run('add', file)
  run('commit', '--quiet', '-m', `Add ${file}`)
  run('push', '--quiet', 'origin', branch)
}

const ID = 'abcdefgh2345'
const EVE: Doer = { platform: 'slack', person: 'UEVE', name: 'Eve <Adams>' }
const approved: Draft = draft({
  id: ID,
  revision: 2,
  state: 'approved',
  fields: { edition: 'eu-2021', text: 'x', name: 'Ada Lovelace' },
  file: { name: fileNameOf(ID), text: 'the note\n' },
  approver: EVE,
})
const withdrawn: Draft = {
  ...approved,
  revision: 3,
  state: 'withdrawn',
  file: { name: fileNameOf(ID), text: '' },
}

const place = (folder = 'notes') => ({ url: remote, branch: 'from-chat', folder })
const path = `notes/${fileNameOf(ID)}`
const commits = () => git('log', '--format=%an|%cn|%s', 'from-chat').split('\n')

describe('a branch of notes', () => {
  it('begins in an empty repository, with the author as author and the approver as committer', async () => {
    await notesBranch(place(), home).commit(approved, 'approved')
    expect(git('show', `from-chat:${path}`)).toBe('the note')
    expect(commits()).toEqual([`Ada Lovelace|Eve  Adams|Add a note from the chat: ${fileNameOf(ID)}`])
  })

  it('says of a correction that it is one', async () => {
    const fields = { ...approved.fields, corrects: 'golden-ada/teapots' }
    await notesBranch(place(), home).commit({ ...approved, fields }, 'approved')
    expect(commits()[0]).toMatch(/\|Add a correction from the chat: chat-\S+\.md$/)
  })

  it('begins with what the repository has, and takes nothing of it away', async () => {
    pushed('main', 'README.md', 'hello')
    await notesBranch(place(), home).commit(approved, 'approved')
    expect(git('ls-tree', '-r', '--name-only', 'from-chat').split('\n')).toEqual(['README.md', path])
    expect(git('log', '--format=%s', 'main')).toBe('Add README.md')
  })

  it('loses the file with the next commit once it is withdrawn', async () => {
    const branch = notesBranch(place(''), home)
    await branch.commit(approved, 'approved')
    await branch.commit(withdrawn, 'withdrawn')
    expect(git('ls-tree', '-r', '--name-only', 'from-chat')).toBe('')
    expect(commits()[0]).toBe(`kubecon|Eve  Adams|Remove a withdrawn note: ${fileNameOf(ID)}`)
  })

  it('goes on from what others pushed meanwhile', async () => {
    const branch = notesBranch(place(), home)
    await branch.commit(approved, 'approved')
    pushed('from-chat', 'other.md', 'by hand')
    await branch.commit(withdrawn, 'withdrawn')
    expect(git('ls-tree', '-r', '--name-only', 'from-chat')).toBe('other.md')
  })

  it('commits nothing twice, also where only the answer to the push was lost', async () => {
    const branch = notesBranch(place(), home)
    await branch.commit(approved, 'approved')
    await branch.commit(approved, 'approved')
    rmSync(join(home, 'notes.git'), { recursive: true })
    await notesBranch(place(), home).commit(approved, 'approved')
    expect(commits()).toHaveLength(1)
  })

  it('says in the commit where nobody but its author has read it', async () => {
    const own = { ...approved, author: { platform: 'slack', person: 'UEVE' } } as const
    await notesBranch(place(), home).commit(own, 'approved')
    expect(git('log', '--format=%b', 'from-chat')).toBe('Approved by its author, who is the only approver.')
  })

  it('makes its own repository anew where somebody has taken it away, or put a file there', async () => {
    const branch = notesBranch(place(), home)
    await branch.commit(approved, 'approved')
    rmSync(join(home, 'notes.git'), { recursive: true })
    await branch.commit(withdrawn, 'withdrawn')
    rmSync(join(home, 'notes.git'), { recursive: true })
    writeFileSync(join(home, 'notes.git'), '')
    await branch.commit(approved, 'approved')
    expect(commits()).toHaveLength(3)
  })

  it('takes the place of one that was killed and left its locks', async () => {
    await notesBranch(place(), home).commit(approved, 'approved')
    for (const lock of ['index.lock', 'config.lock', 'shallow.lock'])
      writeFileSync(join(home, 'notes.git', lock), '')
    await notesBranch(place(), home).commit(withdrawn, 'withdrawn')
    expect(commits()).toHaveLength(2)
  })

  it.each([
    ['an empty HEAD', 'HEAD', ''],
    ['a list of shallow commits that is none', 'shallow', 'zz'],
    ['a lock', 'index.lock', ''],
    ['no objects', 'objects', undefined],
  ])('makes its own repository anew after one failure, where that has %s', async (_, file, text) => {
    const branch = notesBranch(place(), home)
    await branch.commit(approved, 'approved')
    const broken = join(home, 'notes.git', file)
    rmSync(broken, { recursive: true, force: true })
    writeFileSync(broken, text ?? '')
    await expect(branch.commit(withdrawn, 'withdrawn')).rejects.toThrow(GitFailed)
    await branch.commit(withdrawn, 'withdrawn')
    expect(commits()).toHaveLength(2)
  })

  it.each(['.', "'", ';,', '\\', ' " ', '<>', '\n', '\u200b\u202e', ''])(
    'takes a note of somebody called %j, of which git leaves nothing',
    async (name) => {
      const odd = { ...approved, fields: { ...approved.fields, name }, approver: { ...EVE, name } }
      await notesBranch(place(), home).commit(odd, 'approved')
      expect(commits()[0]).toMatch(/^unnamed\|unnamed\|/)
    },
  )

  it('takes a name without what turns the direction of a log, or moves its cursor', async () => {
    const fields = { ...approved.fields, name: '\u202eevE\u202c \x1b[31mred\0' }
    await notesBranch(place(), home).commit({ ...approved, fields }, 'approved')
    expect(commits()[0]).toMatch(/^evE red\|/)
  })

  it('keeps a name that git takes', async () => {
    const fields = { ...approved.fields, name: '🦄 J. R. "Bob" O\'Neill' }
    await notesBranch(place(), home).commit({ ...approved, fields }, 'approved')
    expect(commits()[0]).toMatch(/^🦄 J\. R\. "Bob" O'Neill\|/)
  })

  it('says what is wrong without the address, which may hold a password', async () => {
    const url = `file:///nowhere-${'secret'}/x.git`
    const failed = notesBranch({ ...place(), url }, home).commit(approved, 'approved')
    await expect(failed).rejects.toThrow(GitFailed)
    await expect(failed).rejects.toThrow(
      'asking the repository for its branches failed (there is no such repository)',
    )
    await expect(failed).rejects.not.toThrow('secret')
  })

  it('runs no hook of the repository of ours, and no program that an address names', async () => {
    const branch = notesBranch({ ...place(), url: `ext::sh -c touch% ${join(home, 'ran')}` }, home)
    await expect(branch.commit(approved, 'approved')).rejects.toThrow(GitFailed)
    expect(existsSync(join(home, 'ran'))).toBe(false)
  })
})

describe('what git is given', () => {
  const SECRET = 'https://eve:se%63ret%20one@git.example.org:8443/notes.git'
  const own = {
    PATH: process.env.PATH,
    HOME: home,
    SLACK_BOT_TOKEN: 'xoxb-1',
    GIT_INDEX_FILE: '/x',
    LANG: 'de',
  }
  const filled = (access: Access, host: string) =>
    runGit('asking for a password', ['credential', 'fill'], {
      ...{ repository: remote, access, holdsUp: 'every note', signal: undefined },
      input: `protocol=https\nhost=${host}\n\n`,
    })

  it('names no password to those who list the programs of a machine, and asks nobody for one', async () => {
    const access = accessTo(SECRET)
    expect(access.address).toBe('https://git.example.org:8443/notes.git')
    expect(access.config.join(' ')).not.toMatch(/eve|secret/)
    expect(await filled(access, 'git.example.org:8443')).toMatch(/^username=eve\npassword=secret one$/m)
    await expect(filled(access, 'elsewhere.example.org')).rejects.toThrow('(access is refused)')
  })

  it.each([
    ['a token in place of a name', 'https://ghp_0123456789abcdef@git.example.org/x.git', ''],
    ['what is no encoding', 'https://eve:100%25%zz@git.example.org/x.git', '100%25%zz'],
  ])('keeps %s out of the address too', async (_, url, password) => {
    const access = accessTo(url)
    expect(access.address).toBe('https://git.example.org/x.git')
    expect(await filled(access, 'git.example.org')).toContain(`password=${password}`)
  })

  it.each([
    'https://eve@git.example.org/x.git',
    'ssh://git@git.example.org/x.git',
    'git@git.example.org:x.git',
    '/srv/x.git',
  ])('is %s as it stands, which holds no secret', (url) => {
    expect(accessTo(url)).toEqual({ address: url, config: [], environment: {} })
  })

  it('of the environment is the way to the server, and no secret or setting of anything else', () => {
    const { PATH, HOME, GIT_TERMINAL_PROMPT, SSH_ASKPASS_REQUIRE, LC_ALL, ...rest } = gitEnvironment(
      accessTo(SECRET),
      own,
    )
    expect({ PATH, HOME }).toEqual({ PATH: own.PATH, HOME: own.HOME })
    expect({ GIT_TERMINAL_PROMPT, SSH_ASKPASS_REQUIRE, LC_ALL }).toEqual({
      GIT_TERMINAL_PROMPT: '0',
      SSH_ASKPASS_REQUIRE: 'never',
      LC_ALL: 'C',
    })
    expect(Object.values(rest)).toEqual(['eve', 'secret one'])
  })
})

describe('what git says', () => {
  it.each(REASONS)('“$example” means that $reason; “$nearMiss” does not', ({ reason, example, nearMiss }) => {
    expect(reasonIn(example)).toBe(reason)
    expect(reasonIn(nearMiss)).not.toBe(reason)
  })
})

const commitsMade = (): number =>
  git('branch', '--list', 'from-chat') === '' ? 0 : git('log', '--format=%h', 'from-chat').split('\n').length

const OTHER = 'zyxwvuts2345'
const DAY_MS = 86_400_000
const keeping = (
  store: DraftStore,
  lease: Lease,
  {
    url = remote,
    log = keptLog().log,
    now = Date.now,
    elapsed = elapsedHere,
  }: { readonly url?: string; readonly log?: Log; readonly now?: Now; readonly elapsed?: Elapsed } = {},
) =>
  keepInStep({
    folder: join(home, 'inbox'),
    branch: notesBranch({ ...place(), url }, home),
    ...{ store, lease, log, holder: 'one', now, elapsed },
    send: async () => ({ kind: 'posted', messageId: '1' }),
    titleOf: () => '',
    toldThatItWaits: () => [],
    pace: { everyMs: 50, firstPauseMs: 20 },
  })

describe('a push that fails', () => {
  it('is told and tried again until it works; the note is answered from meanwhile, and nothing is lost', async () => {
    const { drafts: store, lease } = memoryState()
    await store.add(draft({ id: ID }))
    await store.replace(approved)
    const away = `${remote}.away`
    renameSync(remote, away)
    const { log, said } = keptLog()
    const step = keeping(store, lease, { log })
    const until = async (done: () => boolean) => {
      while (!done()) await pause(20)
    }
    await until(() => step.behind().branch !== undefined)
    expect(step.behind().branch).toMatchObject({
      notes: 1,
      why: expect.stringContaining('no such repository'),
    })
    await until(() => existsSync(join(home, 'inbox', fileNameOf(ID))))
    await until(() => said.filter((line) => line.includes('could not be pushed')).length >= 2)
    renameSync(away, remote)
    await until(() => step.behind().branch === undefined)
    expect(git('show', `from-chat:${path}`)).toBe('the note')
    expect(await store.uncommitted()).toEqual([])
    await step.stop()
  })

  it('is told before there is anything to push, where the repository cannot be reached', async () => {
    const { drafts: store, lease } = memoryState()
    const { log, said } = keptLog()
    const step = keeping(store, lease, { url: `${remote}.nowhere`, log })
    await expect
      .poll(() => step.behind().branch, { timeout: PATIENCE_MS })
      .toMatchObject({
        notes: 0,
        why: expect.stringContaining('there is no such repository'),
      })
    expect(said.join()).toContain('The repository of NOTES_GIT cannot be used')
    renameSync(remote, `${remote}.nowhere`)
    await expect.poll(() => step.behind().branch, { timeout: PATIENCE_MS }).toBeUndefined()
    await step.stop()
  })

  it('is made up for where somebody deleted the branch', async () => {
    const { drafts: store, lease } = memoryState()
    await store.add(draft({ id: ID }))
    await store.replace(approved)
    const begin = async () => {
      const { log, said } = keptLog()
      const step = keeping(store, lease, { log })
      return { step, said }
    }
    const first = await begin()
    await expect.poll(() => store.uncommitted(), { timeout: PATIENCE_MS }).toEqual([])
    await first.step.stop()
    git('branch', '-D', 'from-chat')
    const second = await begin()
    await expect.poll(commitsMade, { timeout: PATIENCE_MS }).toBe(1)
    await expect.poll(() => store.uncommitted(), { timeout: PATIENCE_MS }).toEqual([])
    expect(second.said.join()).toContain('it is filled again')
    await second.step.stop()
  })

  it('is no matter of another repository: where one is named, the approved notes are brought there, once, and it is told', async () => {
    const { drafts: store, lease } = memoryState()
    await store.add(draft({ id: ID }))
    await store.replace(approved)
    const until = async (done: () => Promise<unknown> | unknown, wanted: unknown) => {
      const { log, said } = keptLog()
      const step = keeping(store, lease, { log })
      await expect.poll(done, { timeout: PATIENCE_MS }).toEqual(wanted)
      await step.stop()
      return said.join()
    }
    await until(() => store.uncommitted(), [])
    // Whoever took a note out of it wanted it out.
    git('branch', '-D', 'from-chat')
    pushed('from-chat', 'README.md', 'no notes')
    expect(await until(() => commitsMade(), 1)).not.toContain('brought there')

    remote = join(home, 'other.git')
    mkdirSync(remote)
    git('init', '--quiet', '--bare', '--initial-branch=main')
    pushed('from-chat', 'README2.md', 'of somebody')
    expect(await wasElsewhere(place(), home)).toBe(true)
    expect(await until(() => commitsMade(), 2)).toContain('names another place than before')
    expect(git('show', `from-chat:${path}`)).toBe('the note')
    expect(await wasElsewhere(place(), home)).toBe(false)
    expect(await until(() => store.uncommitted(), [])).not.toContain('another place')
  })

  it('is tried again in time, also where the clock was put back a day meanwhile', async () => {
    const { drafts: store, lease } = memoryState()
    await store.add(draft({ id: ID }))
    await store.replace(approved)
    const away = `${remote}.away`
    renameSync(remote, away)
    let backMs = 0
    const step = keeping(store, lease, { now: () => Date.now() - backMs })
    while (!step.behind().branch) await pause(20)
    backMs = DAY_MS
    renameSync(away, remote)
    while (step.behind().branch) await pause(20)
    expect(await store.uncommitted()).toEqual([])
    await step.stop()
  })

  it('for one note holds up no other', async () => {
    const { drafts: store, lease } = memoryState()
    for (const id of [ID, OTHER]) {
      await store.add(draft({ id }))
      await store.replace({ ...approved, id, file: { name: fileNameOf(id), text: 'the note\n' } })
    }
    const refusing = `#!/bin/sh\nread old new ref\ngit ls-tree -r --name-only $new | grep -q ${ID} && exit 1\nexit 0\n`
    writeFileSync(join(remote, 'hooks/pre-receive'), refusing)
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755)
    const step = keeping(store, lease)
    while (step.behind().branch?.notes !== 1) await pause(20)
    expect(git('ls-tree', '-r', '--name-only', 'from-chat')).toBe(`notes/${fileNameOf(OTHER)}`)
    expect((await store.uncommitted()).map(({ id }) => id)).toEqual([ID])
    await step.stop()
  })

  it('because nobody answers is not waited for when the bot stops', async () => {
    const silent = createServer()
    const asked = once(silent, 'connection')
    await once(silent.listen(0, '127.0.0.1'), 'listening')
    const { port } = silent.address() as AddressInfo
    const { drafts: store, lease } = memoryState()
    await store.add(draft({ id: ID }))
    await store.replace(approved)
    const { log, said } = keptLog()
    const step = keeping(store, lease, { url: `https://127.0.0.1:${port}/x.git`, log })
    const [socket] = (await asked) as [Socket]
    socket.resume()
    const gone = once(socket, 'close')
    await step.stop()
    await gone
    expect(said.filter((line) => line.includes('could not be pushed'))).toEqual([])
    expect(await store.uncommitted()).toHaveLength(1)
    silent.close()
  })

  it('because the branch takes none says so', async () => {
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n')
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755)
    await expect(notesBranch(place(), home).commit(approved, 'approved')).rejects.toThrow(
      'pushing the branch failed (the branch takes no pushes)',
    )
  })
})

describe('what nobody has sent for a month', () => {
  it('is taken away, but by no clock that has just been put forward', async () => {
    const { drafts: store, lease } = memoryState()
    await store.add(draft({ id: ID, state: 'written', changedAt: Date.now() }))
    const ahead = { clockMs: 0, elapsedMs: 0 }
    let looks = 0
    const counted: DraftStore = {
      ...store,
      // Asked for by the step of the branch, which then looks at the clock.
      uncommitted() {
        looks += 1
        return store.uncommitted()
      },
    }
    const step = keeping(counted, lease, {
      now: () => Date.now() + ahead.clockMs,
      elapsed: () => performance.now() + ahead.elapsedMs,
    })
    const looksAgain = async (times: number) => {
      for (const until = looks + times; looks < until; ) await pause(20)
    }
    await looksAgain(2)
    // A day goes by, and the clock says that forty have.
    Object.assign(ahead, { clockMs: 40 * DAY_MS, elapsedMs: DAY_MS })
    await looksAgain(3)
    expect(await store.of(ID)).toBeDefined()
    // It stays where it is for an hour: it is right.
    Object.assign(ahead, { clockMs: ahead.clockMs + 3_600_000, elapsedMs: ahead.elapsedMs + 3_600_000 })
    while (await store.of(ID)) await pause(20)
    await step.stop()
  })
})
