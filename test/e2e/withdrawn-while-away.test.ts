// A note is withdrawn while a replica is away, as by another one: the real program answers nothing of it from its first answer
// on, though its folder still holds the file.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/drafts/note-file.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { draft, EVE } from '../drafts/drafts.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, startBot } from './start-bot.ts'

const ID = 'abcdefgh2345'
const NAME = fileNameOf(ID)
const TEXT = `---
title: From the chat
edition: eu-2021
---

## Talk: Turnips at scale {#talk}

Turnips scale well when an operator waters them.
`

let slack: Slack
let folder: string
let bot: Bot | undefined
beforeEach(async () => {
  slack = await startSlack()
  folder = mkdtempSync(join(tmpdir(), 'kubecon-away-'))
  mkdirSync(join(folder, 'inbox'))
  writeFileSync(join(folder, 'inbox', NAME), TEXT)
})
afterEach(async () => {
  await bot?.stop()
  await slack.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The note as the store holds it, approved and, perhaps, withdrawn since. */
async function stored(isWithdrawn: boolean): Promise<void> {
  const opened = await openSqliteState(join(folder, 'kubecon.db'))
  if (opened.kind !== 'open') throw new Error('the state is not open')
  const { drafts } = opened.state
  const approved = { approver: EVE, file: { name: NAME, text: TEXT } }
  await drafts.add(draft({ id: ID }))
  await drafts.replace(draft({ id: ID, revision: 2, state: 'approved', ...approved }))
  if (isWithdrawn) await drafts.replace(draft({ id: ID, revision: 3, state: 'withdrawn', ...approved }))
  await opened.close()
}

/** What is answered first of all, asked before anything is read. */
async function firstAnswer(): Promise<string> {
  bot = startBot({
    env: { ...slack.env, STATE_PATH: join(folder, 'kubecon.db'), NOTES_INBOX: join(folder, 'inbox') },
  })
  await slack.waitConnected()
  return visibleText((await slack.waitResponse(slack.command('turnips').responseId)).args)
}

describe('a note that was approved', () => {
  it('is in the first answer', async () => {
    await stored(false)
    expect(await firstAnswer()).toContain('waters them')
  })

  it('and withdrawn while this replica was away is not', async () => {
    await stored(true)
    expect(await firstAnswer()).not.toContain('waters them')
    expect(existsSync(join(folder, 'inbox', NAME))).toBe(false)
  })

  it('is in the first answer also where this replica lacks its file', async () => {
    rmSync(join(folder, 'inbox'), { recursive: true })
    await stored(false)
    expect(await firstAnswer()).toContain('waters them')
  })
})
