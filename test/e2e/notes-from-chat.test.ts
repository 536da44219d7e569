// A message becomes a note in the real program: saved, filled in, sent, approved, answered, committed, withdrawn. The program is
// killed (-9) between any two of these steps, and goes on where it was; only the state, and the repository, connect the two.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { startDiscord } from '../standins/discord/start.ts'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, startBot } from './start-bot.ts'

const TEXT = 'Kamaji-like turnips were shown: turnips scale well when an operator waters them.'

/** What a person does; each resolves once the bot has answered it, with what they read. */
interface Chat {
  readonly env: Readonly<Record<string, string>>
  connected(): Promise<unknown>
  /** Chooses “Save as a note” on a message; the form opens. */
  save(text: string): Promise<void>
  /** Fills in the form that opened last. */
  fill(): Promise<string>
  /** Sends the draft that was shown last. */
  send(): Promise<string>
  /** Types `drafts`, opens the first one, and presses this. */
  press(who: 'author' | 'approver', label: string): Promise<string>
  ask(question: string): Promise<string>
  stop(): Promise<void>
}

interface Block {
  readonly elements?: readonly {
    readonly text?: { readonly text: string }
    readonly value?: string
    readonly action_id: string
    readonly options?: readonly { readonly value: string }[]
  }[]
}

async function onSlack(): Promise<Chat> {
  const slack = await startSlack()
  const author = slack.workspace.userId
  const people = { author, approver: 'U0APPROVER' }
  let view: Record<string, unknown> = {}
  const answered = async (sent: { readonly envelopeId: string }) => {
    const { payload } = await slack.waitAck(sent.envelopeId)
    view = (payload?.view ?? {}) as typeof view
    return visibleText(view)
  }
  const field = (name: string, value: object) => ({ [name]: { [name]: value } })
  const elementsOf = (args: { readonly blocks?: unknown }) =>
    ((args.blocks ?? []) as readonly Block[]).flatMap(({ elements = [] }) => elements)
  return {
    env: { ...slack.env, NOTE_APPROVERS: `slack:${people.approver}` },
    connected: () => slack.waitConnected(PATIENCE_MS),
    async save(text) {
      slack.messageShortcut('save_note', { text })
      view = (await slack.waitCall('views.open')).args.view as typeof view
    },
    fill: () =>
      answered(
        slack.viewSubmission({
          ...view,
          state: {
            values: {
              ...field('session', { selected_option: { value: 'none' } }),
              ...field('edition', { selected_option: { value: 'eu-2021' } }),
              ...field('text', { value: TEXT }),
              ...field('title', { value: 'Turnips at scale' }),
              ...field('speakers', { value: 'Maria Keller' }),
              ...field('name', { value: 'Ada L.' }),
            },
          },
        }),
      ),
    send: () => answered(slack.viewSubmission({ ...view, state: { values: {} } })),
    async press(who, label) {
      const user = people[who]
      const { responseId } = slack.command('drafts', { user })
      const list = (await slack.waitResponse(responseId)).args
      const choice = elementsOf(list).find(({ options }) => options)
      const opening = slack.action(choice?.action_id ?? '', {
        ...{ user, type: 'static_select', selected: choice?.options?.[0]?.value ?? '' },
        message: { ephemeral: true },
      })
      const shown = (await slack.waitResponse(opening.responseId)).args
      const button = elementsOf(shown).find(({ text }) => text?.text === label)
      if (!button) throw new Error(`${label} is not offered: ${visibleText(shown)}`)
      const pressed = slack.action(button.action_id, {
        ...{ user, value: button.value ?? '' },
        message: { ephemeral: true },
      })
      return visibleText((await slack.waitResponse(pressed.responseId)).args)
    },
    async ask(question) {
      return visibleText((await slack.waitResponse(slack.command(question).responseId)).args)
    },
    stop: () => slack.stop(),
  }
}

interface Component {
  readonly custom_id?: string
  readonly label?: string
  readonly options?: readonly { readonly value: string }[]
  readonly components?: readonly Component[]
}

async function onDiscord(): Promise<Chat> {
  const discord = await startDiscord({ openApi: null })
  const people = { author: discord.guild.userId, approver: '900000000000000001' }
  let form = ''
  let shown: unknown
  const replied = async ({ id }: { readonly id: string }) => {
    const { data } = await discord.waitReply(id)
    shown = data
    return visibleText(data)
  }
  const all = (component: Component): readonly Component[] => [
    component,
    ...(component.components ?? []).flatMap(all),
  ]
  const among = (wanted: (component: Component) => boolean): Component => {
    const found = all(shown as Component).find(wanted)
    if (!found) throw new Error(`it is not offered: ${visibleText(shown)}`)
    return found
  }
  const pressed = (label: string, user: string) =>
    replied(discord.button(among((one) => one.label === label).custom_id ?? '', { user }))
  return {
    env: { ...discord.env, NOTE_APPROVERS: `discord:${people.approver}` },
    connected: () => discord.waitConnected(PATIENCE_MS),
    async save(text) {
      const { id } = discord.messageCommand('Save as a note', discord.message(text))
      form = String((await discord.waitReply(id)).data.custom_id)
    },
    fill: () =>
      replied(
        discord.submit(form, {
          ...{ session: ['none'], edition: ['eu-2021'], text: TEXT },
          ...{ title: 'Turnips at scale — Maria Keller', name: 'Ada L.' },
        }),
      ),
    send: () => pressed('Send for approval', people.author),
    async press(who, label) {
      const user = people[who]
      await replied(discord.slashCommand('kubecon', { query: 'drafts' }, { user }))
      const list = among(({ options }) => options !== undefined)
      await replied(discord.select(list.custom_id ?? '', [list.options?.[0]?.value ?? ''], { user }))
      return pressed(label, user)
    },
    ask: (question) => replied(discord.slashCommand('kubecon', { query: question, private: true })),
    stop: () => discord.stop(),
  }
}

describe.each([
  ['Slack', onSlack],
  ['Discord', onDiscord],
])('a note from a message on %s', (_, open) => {
  let chat: Chat
  let folder: string
  let bot: Bot | undefined
  beforeEach(async () => {
    chat = await open()
    folder = mkdtempSync(join(tmpdir(), 'kubecon-chat-notes-'))
    mkdirSync(join(folder, 'remote.git'))
    mkdirSync(join(folder, 'notes'))
    writeFileSync(join(folder, 'notes/rain.md'), '# Trip report KubeCon EU 2024\n\n- It rained.\n')
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
        NOTES_DIR: join(folder, 'notes'),
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

  it('goes from shortcut to answer, branch and withdrawal, killed between any two steps', {
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
    await killed()
    await answers(true)
    expect(await chat.ask('turnips')).toContain('Ada L.')
    await expect.poll(committed, { timeout: PATIENCE_MS }).toHaveLength(1)
    expect(readdirSync(join(folder, 'notes-inbox'))).toHaveLength(1)
    expect(await chat.press('author', 'Withdraw')).toContain('Withdrawn')
    await killed()
    await answers(false)
    await expect.poll(committed, { timeout: PATIENCE_MS }).toHaveLength(2)
    expect(readdirSync(join(folder, 'notes-inbox'))).toEqual([])
    expect(git('ls-tree', '-r', '--name-only', 'notes-from-chat')).toBe('')
    expect(bot?.lines.filter((line) => line.includes('turnip'))).toEqual([])
  })
})
