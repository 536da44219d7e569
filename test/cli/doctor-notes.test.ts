import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examineChatNotes } from '../../src/cli/doctor/notes.ts'
import { readConfig } from '../../src/config.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

async function found(env: Readonly<Record<string, string>>, offline = false): Promise<readonly string[]> {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join())
  return (await examineChatNotes(read.config, offline)).map(
    ({ state, about, text }) => `${state} ${about} ${text}`,
  )
}

describe('doctor, of the folder of approved notes', () => {
  it('tells one that can be made from one that cannot, and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    expect(await found({ NOTES_INBOX: join(folder, 'a/b') })).toContain(
      `good NOTES_INBOX ${folder}/a/b can be written.`,
    )
    expect(execFileSync('ls', ['-A', folder], { encoding: 'utf8' })).toBe('')
    expect(await found({ NOTES_INBOX: '/proc/x' })).toContainEqual(
      expect.stringMatching(/^failed NOTES_INBOX \/proc\/x cannot be written \(.+\)\.$/),
    )
  })
})

describe('doctor, of the repository', () => {
  const git = (env: string, offline = false) =>
    found({ NOTES_INBOX: temporaryFolder(), NOTES_GIT: env }, offline).then((all) =>
      all.find((one) => one.includes('NOTES_GIT')),
    )

  it('tells whether it has the branch', async () => {
    const remote = join(temporaryFolder(), 'remote.git')
    execFileSync('git', ['init', '--quiet', '--bare', remote])
    expect(await git(remote)).toMatch(
      /^good NOTES_GIT can be reached and will get the branch notes-from-chat/,
    )
  })

  it('says why it cannot be used, without its address, and asks nobody offline', async () => {
    expect(await git('/nowhere/secret.git')).toMatch(/^failed NOTES_GIT cannot be used: .*no such repository/)
    expect(await git('/nowhere/secret.git')).not.toContain('secret')
    expect(await git('/nowhere/secret.git', true)).toBe(
      'note NOTES_GIT is set: the repository was not asked.',
    )
  })

  it('tells of one at whose place nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    expect(await git(`https://127.0.0.1:${port}/you/notes.git`)).toMatch(
      /^failed NOTES_GIT .*cannot be reached/,
    )
  })
})
