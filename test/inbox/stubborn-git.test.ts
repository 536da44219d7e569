// What git has started and does not end when it is told to, such as a hook of a repository on the same machine.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { accessTo } from '../../src/inbox/git-environment.ts'
import { runGit } from '../../src/inbox/run-git.ts'
import { PATIENCE_MS } from '../patience.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

it('a program of git’s that ignores SIGTERM does not outlive the attempt that is given up', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'pid')
  const stubborn = `!trap '' TERM; echo $$ > ${file}.new; mv ${file}.new ${file}; while :; do sleep 1; done`
  const leaving = new AbortController()
  const run = runGit('Waiting', ['-c', `alias.stay=${stubborn}`, 'stay'], {
    repository: folder,
    access: accessTo('file:///nowhere'),
    input: '',
    holdsUp: 'every note',
    signal: leaving.signal,
  })
  await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: PATIENCE_MS })
  leaving.abort()
  await expect(run).rejects.toThrow('Waiting failed')
  const pid = Number(readFileSync(file, 'utf8'))
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(/ESRCH/), { timeout: PATIENCE_MS })
})
