// The ways to ask that only one platform has, each in the real bot: shortcuts, menus, lists that help while typing,
// the App Home, and sharing what was private.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleText } from '../standins/visible-text.ts'
import { wordsOf } from './driver.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ terminal: true })
})

afterAll(() => stage.close())

const SOMEBODY_WROTE = 'We are moving our ingress to the gateway api next week, wish us luck 🙏'

const words = (body: unknown): string => wordsOf(visibleText(body))

describe('on Slack', () => {
  it('“Find talks about this” answers whoever chose it, alone', async () => {
    const { slack } = stage
    const { envelopeId, responseId } = slack.messageShortcut('find_talks', { text: SOMEBODY_WROTE })
    await slack.waitAck(envelopeId)
    const { args } = await slack.waitResponse(responseId)
    expect(args.response_type).toBe('ephemeral')
    expect(words(args)).toContain('Gateway API: A New Set of Kubernetes APIs')
  })

  it('a shared answer stands in the channel once, names who asked, and the private one is gone', async () => {
    const { slack } = stage
    const answer = await stage.remote('Slack over the socket').ask('gateway api')
    expect(answer.private).toBe(true)
    const shared = await answer.buttons.find(({ label }) => label === 'Share')?.press()
    expect(shared?.private).toBe(false)
    expect(shared?.words).toContain(`Asked by ${slack.workspace.userName}`)
    expect(shared?.words).toContain('Gateway API: A New Set of Kubernetes APIs')
    await slack.quiet(200)
  })

  it('“Ask further” opens a form, and answers in it what speaks of the answer', async () => {
    const { slack } = stage
    const answer = await stage.remote('Slack over the socket').ask('gateway api')
    const blocks = (answer.raw as { readonly blocks: readonly { readonly block_id?: string }[] }).blocks
    const { envelopeId } = slack.action('ask_further', {
      blockId: blocks.at(-1)?.block_id ?? 'b1',
      message: { ts: '1.1', ephemeral: true },
    })
    await slack.waitAck(envelopeId)
    const view = (await slack.waitCall('views.open')).args.view as Readonly<Record<string, unknown>>
    const submitted = slack.viewSubmission({
      ...view,
      state: {
        values: { 'ask_further-0': { ask_further: { type: 'plain_text_input', value: 'who gave it?' } } },
      },
    })
    const { payload } = await slack.waitAck(submitted.envelopeId)
    expect(words(payload)).toMatch(/was given by Harry Bagdi and Rob Scott/)
    expect(JSON.stringify(payload)).toContain('ask_further-1')
  })

  it('the App Home offers a search, examples and the latest notes', async () => {
    const { slack } = stage
    slack.appHomeOpened()
    const { args } = await slack.waitCall('views.publish')
    expect(JSON.stringify(args.view)).toContain('"dispatch_action":true')
    expect(words(args.view)).toMatch(/Latest notes/)
  })

  it('under an answer of the bot’s own nobody has to name it again, and elsewhere nothing said is heard', async () => {
    const { slack } = stage
    const { ts } = slack.mention('gateway api').payload.event as { readonly ts: string }
    const answer = () => slack.waitCall('chat.postMessage', ({ ok, args }) => ok && args.thread_ts === ts)
    await answer()
    slack.message('who gave it?', { thread_ts: ts, user: slack.workspace.otherUserId })
    expect(words((await answer()).args)).toMatch(/was given by Harry Bagdi and Rob Scott/)
    slack.message('nice, shall we watch it on Friday?', { thread_ts: ts })
    slack.message('who gave it?', { thread_ts: '1700000000.000001' })
    slack.message('who gave it?')
    await slack.quiet(300)
  })

  it('whoever names the bot in the thread of an answer speaks of that answer', async () => {
    const { slack } = stage
    const asked = slack.mention('gateway api')
    const { ts } = asked.payload.event as { readonly ts: string }
    const inThread = () => slack.waitCall('chat.postMessage', ({ ok, args }) => ok && args.thread_ts === ts)
    await inThread()
    slack.mention('who gave it?', { user: slack.workspace.otherUserId, extra: { thread_ts: ts } })
    expect(words((await inThread()).args)).toMatch(/was given by Harry Bagdi and Rob Scott/)
  })

  it('in a direct message a line about an answer needs no name', async () => {
    const { slack } = stage
    const channel = 'D0STANDIN02'
    const say = async (text: string) => {
      slack.message(text, { channel, extra: { channel_type: 'im' } })
      const isHere = (call: { readonly ok: boolean; readonly args: Readonly<Record<string, unknown>> }) =>
        call.ok && call.args.channel === channel
      return words((await slack.waitCall('chat.postMessage', isHere)).args)
    }
    await say('gateway api')
    expect(await say('any slides?')).toMatch(/Gateway API/)
  })

  it('a direct message is answered where it was written', async () => {
    const { slack } = stage
    const channel = 'D0STANDIN01'
    slack.message('gateway api', { channel, extra: { channel_type: 'im' } })
    const { args } = await slack.waitCall(
      'chat.postMessage',
      (call) => call.ok && call.args.channel === channel,
    )
    expect(words(args)).toContain('Gateway API')
  })
})

describe('on Discord', () => {
  it('“Find talks about this” answers whoever chose it, alone', async () => {
    const { discord } = stage
    const { id } = discord.messageCommand('Find talks about this', discord.message(SOMEBODY_WROTE))
    const reply = await discord.waitReply(id)
    expect(reply.ephemeral).toBe(true)
    expect(words(reply.data)).toContain('Gateway API: A New Set of Kubernetes APIs')
  })

  it('whoever replies to an answer speaks of that answer, and needs not name the bot', async () => {
    const { discord } = stage
    discord.mention('gateway api')
    const { message } = await discord.waitMessage(discord.guild.channelId)
    discord.mention('better histograms')
    await discord.waitMessage(discord.guild.channelId)
    discord.message('who gave it?', { user: discord.guild.otherUserId, replyTo: message })
    const { body } = await discord.waitMessage(discord.guild.channelId)
    expect(words(body)).toMatch(/was given by Harry Bagdi and Rob Scott/)
  })

  it('what is offered while typing finds the same by its id and by its label', async () => {
    const { discord } = stage
    const { id } = discord.autocomplete('kubecon', { query: 'gatew' })
    const { data } = await discord.waitReply(id)
    const [choice] = data.choices ?? []
    const ask = async (query: string) => {
      const reply = await discord.waitReply(discord.slashCommand('kubecon', { query }).id)
      return words(reply.data)
    }
    expect(String(choice?.name)).toMatch(/gateway/i)
    expect(await ask(String(choice?.name))).toEqual(await ask(String(choice?.value)))
  })

  it('an edition offered while typing narrows the answer, by its id and by its label', async () => {
    const { discord } = stage
    const { id } = discord.autocomplete('kubecon', { query: 'service mesh', edition: 'barc' })
    const [choice] = (await discord.waitReply(id)).data.choices ?? []
    expect(choice).toEqual({ name: 'KubeCon EU 2019 Barcelona', value: 'edition/eu-2019' })
    for (const edition of [String(choice?.name), String(choice?.value)]) {
      const asked = discord.slashCommand('kubecon', { query: 'service mesh', edition })
      const said = words((await discord.waitReply(asked.id)).data)
      expect(said).toContain('EU 2019')
      expect(said).not.toMatch(/EU 202[01]/)
    }
  })

  it('“Ask further” opens a form, and what is sent in speaks of the answer', async () => {
    const { discord } = stage
    await discord.waitReply(discord.slashCommand('kubecon', { query: 'gateway api' }).id)
    const { id } = discord.button('further')
    expect((await discord.waitReply(id)).data).toMatchObject({ custom_id: 'further' })
    const reply = await discord.waitReply(discord.submit('further', { question: 'who gave it?' }).id)
    expect(reply.ephemeral).toBe(true)
    expect(words(reply.data)).toMatch(/was given by Harry Bagdi and Rob Scott/)
  })

  it('a private answer stands for all to read once it is shared', async () => {
    const { discord } = stage
    const asked = discord.slashCommand('kubecon', { query: 'gateway api', private: true })
    const { ephemeral, message } = await discord.waitReply(asked.id)
    expect(ephemeral).toBe(true)
    const shared = await discord.waitReply(discord.button('share', message ? { message } : {}).id)
    expect(shared.ephemeral).toBe(false)
    expect(words(shared.data)).toMatch(/Asked by ada/i)
  })

  it('where the app was added by a person alone, the command is answered all the same', async () => {
    const { discord } = stage
    const { id } = discord.slashCommand(
      'kubecon',
      { query: 'gateway api' },
      { userInstalled: true, context: 2 },
    )
    expect(words((await discord.waitReply(id)).data)).toContain('Gateway API')
  })
})

it('nothing that was sent is refused by a platform', () => {
  expect([...stage.slack.conformanceErrors, ...stage.discord.conformanceErrors]).toEqual([])
})
