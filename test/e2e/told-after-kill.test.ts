// Who is to be told of a note is told, also where the program is killed (-9) between what it keeps and what it says. issue 17
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'
import { PATIENCE_MS } from '../patience.ts'
import { CHATS, type NotesChat, TEXT } from './notes-chats.ts'
import { type Bot, startBot } from './start-bot.ts'

const { told } = NOTE_WORDS
const [waiting, approved] = [told.waiting('Turnips at scale'), told.approved('Turnips at scale')]

describe.each(CHATS)('who is to be told of a note on %s', (platform, open) => {
  let chat: NotesChat
  let folder: string
  let bot: Bot | undefined
  beforeEach(async () => {
    chat = await open()
    folder = mkdtempSync(join(tmpdir(), 'kubecon-told-'))
    await begin()
    await chat.save(TEXT)
    await chat.fill()
  })
  afterEach(async () => {
    chat.answering()
    await bot?.stop()
    await chat.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function begin(): Promise<void> {
    bot = startBot({ env: { ...chat.env, STATE_PATH: join(folder, 'kubecon.db') } })
    await chat.connected()
    await bot.waitLine('The library is complete')
  }

  /** Does this while the platform takes nothing that the bot says by itself, and is killed as soon as it tries. */
  async function killedAt(
    who: 'author' | 'approver',
    what: 'unsent' | 'sent',
    does: () => Promise<string>,
  ): Promise<void> {
    chat.silence(what)
    const saying = chat.saying(who)
    await does()
    await saying
    bot?.kill('SIGKILL')
    await bot?.exited
    chat.answering()
    await begin()
  }

  const times = (who: 'author' | 'approver', text: string) =>
    chat.told(who).filter((one) => one.includes(text)).length

  it('is told once after a restart where the message did not go out: approver, then author, of each decision', {
    timeout: 8 * PATIENCE_MS,
  }, async () => {
    await killedAt('approver', 'unsent', () => chat.send())
    await expect.poll(() => times('approver', waiting), { timeout: PATIENCE_MS }).toBe(1)
    await killedAt('author', 'unsent', () => chat.press('approver', 'Approve'))
    await expect.poll(() => times('author', approved), { timeout: PATIENCE_MS }).toBe(1)
    await killedAt('author', 'unsent', () => chat.press('approver', 'Withdraw'))
    const gone = told.withdrawn('Turnips at scale')
    await expect.poll(() => times('author', gone), { timeout: PATIENCE_MS }).toBe(1)
    // Settled: the next start says nothing again.
    bot?.kill('SIGKILL')
    await bot?.exited
    await begin()
    expect(await chat.ask('turnips')).not.toContain('waters them')
    expect([times('approver', waiting), times('author', approved), times('author', gone)]).toEqual([1, 1, 1])
  })

  it('is told at most once more where only the answer was lost', { timeout: 4 * PATIENCE_MS }, async () => {
    await killedAt('approver', 'sent', () => chat.send())
    // Discord knows the message by its nonce; in Slack nobody can look into another’s direct messages.
    await expect.poll(() => chat.repeated('approver', waiting), { timeout: PATIENCE_MS }).toBe(2)
    expect(times('approver', waiting)).toBe(platform === 'Discord' ? 1 : 2)
    bot?.kill('SIGKILL')
    await bot?.exited
    await begin()
    expect(chat.repeated('approver', waiting)).toBe(2)
  })
})
