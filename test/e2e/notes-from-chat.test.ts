// A message becomes a note in the real program: saved, filled in, sent, approved, answered, committed, withdrawn. The program is
// killed (-9) between any two of these steps, and goes on where it was; only the state, and the repository, connect the two.
// What follows a decision knows no platform: there the kill on one of them is enough.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notesIn } from '../inbox/notes-in.ts'
import { PATIENCE_MS } from '../patience.ts'
import { CHATS, type NotesChat, TEXT } from './notes-chats.ts'
import { type Bot, startBot } from './start-bot.ts'

describe.each(CHATS)('a note from a message on %s', (platform, open) => {
  let chat: NotesChat
  let folder: string
  let bot: Bot | undefined
  beforeEach(async () => {
    chat = await open()
    folder = mkdtempSync(join(tmpdir(), 'kubecon-chat-notes-'))
    mkdirSync(join(folder, 'remote.git'))
    git('init', '--quiet', '--bare')
  })
  afterEach(async () => {
    await bot?.stop()
    await chat.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', join(folder, 'remote.git'), ...args], { encoding: 'utf8', stdio: 'pipe' })
  const committed = () => {
    try {
      return git('log', '--format=%s', 'notes-from-chat').trim().split('\n')
    } catch {
      return []
    }
  }

  async function begin(): Promise<void> {
    bot = startBot({
      env: {
        ...chat.env,
        STATE_PATH: join(folder, 'kubecon.db'),
        NOTES_GIT: join(folder, 'remote.git'),
      },
    })
    await chat.connected()
    await bot.waitLine('The library is complete')
  }

  async function killed(): Promise<void> {
    bot?.kill('SIGKILL')
    await bot?.exited
    await begin()
  }

  /** What is asked until it is answered so: files are watched. */
  async function answers(wanted: boolean): Promise<void> {
    const until = performance.now() + PATIENCE_MS
    while ((await chat.ask('turnips')).includes('waters them') !== wanted) {
      if (performance.now() > until) throw new Error(`it is ${wanted ? 'not' : 'still'} answered from`)
      await pause(200)
    }
  }

  it('goes from shortcut to answer, branch and withdrawal, killed between its steps', {
    timeout: 8 * PATIENCE_MS,
  }, async () => {
    await begin()
    await chat.save(TEXT)
    await killed()
    expect(await chat.fill()).toContain('turnips scale well when an operator waters them')
    await killed()
    expect(await chat.send()).toContain('Sent.')
    expect(await chat.ask('turnips')).not.toContain('waters them')
    await killed()
    expect(await chat.ask('turnips')).not.toContain('waters them')
    expect(await chat.press('approver', 'Approve')).toContain('Approved')
    if (platform === 'Slack') await killed()
    await answers(true)
    expect(await chat.ask('turnips')).toContain('Ada L.')
    await expect.poll(committed, { timeout: PATIENCE_MS }).toHaveLength(1)
    expect(notesIn(join(folder, 'notes-inbox'))).toHaveLength(1)
    expect(await chat.press('author', 'Withdraw')).toContain('Withdrawn')
    if (platform === 'Slack') await killed()
    await answers(false)
    await expect.poll(committed, { timeout: PATIENCE_MS }).toHaveLength(2)
    expect(notesIn(join(folder, 'notes-inbox'))).toEqual([])
    expect(git('ls-tree', '-r', '--name-only', 'notes-from-chat')).toBe('')
    expect(bot?.lines.filter((line) => line.includes('turnip'))).toEqual([])
  })
})
