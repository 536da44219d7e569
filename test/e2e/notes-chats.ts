// People who write and approve notes, on both stand-ins: what they do, and what they are told.
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'
import { PATIENCE_MS } from '../patience.ts'
import { startDiscord } from '../standins/discord/start.ts'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'

export const TEXT = 'Kamaji-like turnips were shown: turnips scale well when an operator waters them.'

/** What a person does; each resolves once the bot has answered it, with what they read. */
export interface NotesChat {
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
  /** From now on nothing that the bot says by itself is answered: `unsent` never arrives, `sent` does. */
  silence(what: 'unsent' | 'sent'): void
  /** Everything is answered again. */
  answering(): void
  /** Resolves once the bot has begun to say something by itself to this person, arrived or not. */
  saying(who: 'author' | 'approver'): Promise<unknown>
  /** What this person was told by the bot without having asked, as far as it arrived. */
  told(who: 'author' | 'approver'): readonly string[]
  /** How often the platform took this from the bot, also where it knew that it stands there already. */
  repeated(who: 'author' | 'approver', text: string): number
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

/** Longer than any test: the process is killed before. */
const SILENT = { unsent: { silentMs: 600_000 }, sent: { delayMs: 600_000 } } as const

async function onSlack(): Promise<NotesChat> {
  const slack = await startSlack()
  const author = slack.workspace.userId
  const people = { author, approver: 'U0APPROVER' }
  /** The form that is open; it keeps its id, whatever is shown in it. */
  let view: Record<string, unknown> = {}
  const show = (shown: unknown) => {
    view = { ...(shown as typeof view), id: slack.viewIds().at(-1) }
    return visibleText(view)
  }
  const answered = async (sent: { readonly envelopeId: string }) => {
    const { payload } = await slack.waitAck(sent.envelopeId)
    const said = show(payload?.view ?? {})
    // On a busy machine the answer comes later than the acknowledgement, which says so.
    return said.includes(NOTE_WORDS.form.underway)
      ? show((await slack.waitCall('views.update', ({ ok }) => ok, PATIENCE_MS)).args.view)
      : said
  }
  const field = (name: string, value: object) => ({ [name]: { [name]: value } })
  const elementsOf = (args: { readonly blocks?: unknown }) =>
    ((args.blocks ?? []) as readonly Block[]).flatMap(({ elements = [] }) => elements)
  const told = (who: keyof typeof people) =>
    slack
      .calls('chat.postMessage')
      .filter(({ ok, args }) => ok && args.channel === people[who])
      .map(({ args }) => visibleText(args))
  return {
    env: { ...slack.env, NOTE_APPROVERS: `slack:${people.approver}` },
    connected: () => slack.waitConnected(PATIENCE_MS),
    async save(text) {
      slack.messageShortcut('save_note', { text })
      show((await slack.waitCall('views.open')).args.view)
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
    silence: (what) => slack.fault({ method: 'chat.postMessage', times: 99, ...SILENT[what] }),
    answering: () => slack.calm(),
    saying: (who) => slack.waitCall('chat.postMessage', ({ args }) => args.channel === people[who]),
    told,
    repeated: (who, text) => told(who).filter((one) => one.includes(text)).length,
    stop: () => slack.stop(),
  }
}

interface Component {
  readonly custom_id?: string
  readonly label?: string
  readonly options?: readonly { readonly value: string }[]
  readonly components?: readonly Component[]
}

async function onDiscord(): Promise<NotesChat> {
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
    silence: (what) => discord.fault({ method: 'messages.create', times: 99, ...SILENT[what] }),
    answering: () => discord.calm(),
    // To whom stands in the call before it.
    saying: async (who) => {
      await discord.waitCall('users.channels', ({ body }) => body.recipient_id === people[who])
      await discord.waitCall('messages.create', () => true)
    },
    told: (who) => discord.directTo(people[who]).map(({ body }) => visibleText(body)),
    repeated: (_, text) =>
      discord.calls('messages.create').filter(({ ok, body }) => ok && visibleText(body).includes(text))
        .length,
    stop: () => discord.stop(),
  }
}

export const CHATS = [
  ['Slack', onSlack],
  ['Discord', onDiscord],
] as const
