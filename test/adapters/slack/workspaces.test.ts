// Several workspaces, served by one bot over HTTP: each with its own token, none with another's.
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Subscription } from '../../../src/domain/digests/digest.ts'
import { memoryState } from '../../../src/store/database/sqlite.ts'
import { subscribed } from '../../digest/world.ts'
import type { Call } from '../../standins/slack/api.ts'
import type { Senders } from '../../standins/slack/senders.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import type { Team } from '../../standins/slack/world.ts'
import { install, listenMany, type Many, type ManyOptions } from './installing.ts'
import { conversation, sentence, until } from './listening.ts'
import { press } from './transports.ts'

let slack: Slack
let one: Team
let two: Team
let people: readonly [Senders, Senders]
let many: Many
const opened: Many[] = []

async function bot(options: ManyOptions = {}): Promise<Many> {
  const opening = await listenMany(slack, options)
  opened.push(opening)
  return opening
}

const teamOf = (name: string): Team =>
  slack.team({
    teamId: `T0${name}`,
    botToken: `xoxb-${name}`,
    botUserId: `U0BOT${name}`,
    channelId: `C0${name}`,
  })

beforeEach(async () => {
  slack = await startSlack()
  ;[one, two] = [teamOf('ONE'), teamOf('TWO')]
  many = await bot()
  for (const team of [one, two]) expect((await install(slack, team, many.base)).status).toBe(200)
  people = [slack.peopleOf(one, { url: many.url }), slack.peopleOf(two, { url: many.url })]
  slack.forget()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ listening }) => listening.close()))
  await slack.stop()
})

const tokensOf = (calls: readonly Call[]) => calls.map(({ token }) => token)
const installed = async (team: Team, of = many) => (await of.workspaces.of(team.teamId)).kind === 'installed'
const inChannelOf = ({ teamId, channelId }: Team) =>
  ({ platform: 'slack', workspace: teamId, id: channelId }) as const

describe('several workspaces', () => {
  it('ask in every way, and each is answered with its own token', async () => {
    for (const [index, team] of [one, two].entries()) {
      const by = people[index] as Senders
      const command = await slack.waitResponse(by.command('thanos').responseId)
      expect(command.args.text).toBe('You asked: thanos')
      by.mention('helm')
      expect((await slack.waitCall('chat.postMessage')).token).toBe(team.botToken)
      by.message('etcd', { channel: 'D0DIRECT', extra: { channel_type: 'im' } })
      expect((await slack.waitCall('chat.postMessage')).token).toBe(team.botToken)
      by.appHomeOpened()
      expect((await slack.waitCall('views.publish')).token).toBe(team.botToken)
      const shortcut = by.messageShortcut('find_talks', { text: 'linkerd' })
      expect((await slack.waitResponse(shortcut.responseId)).args.text).toBe('About: linkerd')
      const { responseId } = press(by, command.args.blocks, 'Dismiss')
      expect((await slack.waitResponse(responseId)).args.delete_original).toBe(true)
      const { envelopeId } = by.suggestion('suggested', 'th')
      expect((await slack.waitAck(envelopeId)).payload).toEqual({ options: [] })
    }
    expect(slack.conformanceErrors).toEqual([])
  })

  it('order digests for channels that are told apart', async () => {
    const ordered: unknown[] = []
    const digest = async (_: string, where: { channel: unknown }) => {
      ordered.push(where.channel)
      return sentence('Ordered')
    }
    const other = await bot({ state: many.state, conversation: conversation({ digest }) })
    const by = slack.peopleOf(one, { url: other.url })
    await slack.waitResponse(by.command('digest list').responseId)
    by.mention('digest list')
    await slack.waitCall('chat.postMessage')
    expect(ordered).toEqual([inChannelOf(one), inChannelOf(one)])
  })

  it('get digests with their own token, and a busy or refused one is no trouble of the others', async () => {
    const post = (team: Team) => many.listening.post(inChannelOf(team), sentence('A digest'), 'slot')
    expect([(await post(one)).kind, (await post(two)).kind]).toEqual(['posted', 'posted'])
    expect(tokensOf(slack.calls('chat.postMessage'))).toEqual([one.botToken, two.botToken])
    slack.fault({ method: 'chat.postMessage', status: 429, headers: { 'retry-after': '7' } })
    expect(await post(one)).toEqual({ kind: 'busy', retryAfterMs: 7_000 })
    slack.revoke(one.botToken, 'token_revoked')
    expect(await post(one)).toMatchObject({
      kind: 'gone',
      reason: expect.stringContaining('install it again'),
    })
    expect((await post(two)).kind).toBe('posted')
    expect(many.listening.trouble()).toBeUndefined()
  })

  it('get no digest where the channel belongs to another workspace, or to none', async () => {
    const { post } = many.listening
    const elsewhere = { ...inChannelOf(one), id: two.channelId }
    expect(await post(elsewhere, sentence('A digest'), 's')).toMatchObject({ kind: 'gone' })
    expect(await post({ platform: 'slack', id: one.channelId }, sentence('A digest'), 's')).toMatchObject({
      kind: 'gone',
      reason: expect.stringContaining('order the digest there again'),
    })
  })

  it('wait with their digests while the store is away', async () => {
    const state = memoryState()
    const read = () => Promise.reject(new Error('no database'))
    const away = await bot({ state: { ...state, installations: { ...state.installations, read } } })
    expect(await away.listening.post(inChannelOf(one), sentence('A digest'), 's')).toEqual({
      kind: 'busy',
      retryAfterMs: 30_000,
    })
  })
})

describe('a workspace without an installation', () => {
  it('is acknowledged and answered kindly where that needs no token, and the log says so once', async () => {
    const by = slack.peopleOf(teamOf('NEW'), { url: many.url })
    const sent = [by.command('thanos'), by.messageShortcut('find_talks', { text: 'x' }), by.action('a')]
    for (const { envelopeId, responseId } of sent) {
      await slack.waitAck(envelopeId)
      expect((await slack.waitResponse(responseId)).args.text).toContain('is not installed in this workspace')
    }
    await slack.waitAck(by.suggestion('suggested', 'th').envelopeId)
    await slack.waitAck(by.mention('thanos').envelopeId)
    await slack.waitAck(by.viewSubmission({ callback_id: 'x' }).envelopeId)
    await slack.quiet(200)
    const told = many.lines.filter(({ level }) => level === 'warn')
    expect(told.map(({ fields }) => fields.workspace)).toEqual(['T0NEW'])
  })

  it('is told apart from one whose key the operator has lost', async () => {
    const other = await bot({ state: many.state, keys: [randomBytes(32)] })
    const by = slack.peopleOf(one, { url: other.url })
    expect((await slack.waitResponse(by.command('thanos').responseId)).args.text).toContain('cannot answer')
    const lost = other.lines.filter(({ fields }) => fields.variable === 'ENCRYPTION_KEY')
    expect(lost).toHaveLength(1)
    expect(await other.listening.post(inChannelOf(one), sentence('A digest'), 's')).toMatchObject({
      kind: 'gone',
      reason: expect.stringContaining('cannot be read'),
    })
  })
})

describe('a workspace that removes the app', () => {
  const order = async (team: Team): Promise<Subscription> => {
    const subscription = subscribed(`slack:${team.teamId}/${team.channelId} daily 09:00 UTC`)
    await many.state.subscriptions.subscribe(subscription, 'U1', 1)
    return subscription
  }
  const standing = async (team: Team) => {
    const [kept] = await many.state.subscriptions.ofChannel(inChannelOf(team))
    return [kept?.standing, kept?.reason]
  }
  const uninstall = {
    app_uninstalled: (by: Senders) => by.appUninstalled(),
    tokens_revoked: (by: Senders) => by.tokensRevoked({ bot: ['U0BOT'] }),
  }
  const events = Object.keys(uninstall) as (keyof typeof uninstall)[]

  it.each([
    { order: events },
    { order: events.toReversed() },
    { order: [...events, ...events] },
    { order: ['tokens_revoked'] as const },
  ])('is forgotten at once after $order, its digests are suspended, and the other goes on', async (given) => {
    for (const team of [one, two]) await order(team)
    slack.revoke(one.botToken, 'token_revoked')
    for (const event of given.order) await slack.waitAck(uninstall[event](people[0]).envelopeId)
    await until(() => many.lines.some(({ text }) => text.includes('its tokens are deleted')))
    expect([await installed(one), await installed(two)]).toEqual([false, true])
    expect(await standing(one)).toEqual(['suspended', expect.stringContaining('removed the app')])
    expect(await standing(two)).toEqual(['active', undefined])
    expect(await many.listening.post(inChannelOf(one), sentence('A digest'), 's')).toMatchObject({
      kind: 'gone',
    })
    const asked = people[0].command('thanos')
    expect((await slack.waitResponse(asked.responseId)).args.text).toContain('is not installed')
    expect((await slack.waitResponse(people[1].command('thanos').responseId)).args.text).toBe(
      'You asked: thanos',
    )
  })

  it('has everything again when it comes back, also where an event from before comes late', async () => {
    await order(one)
    slack.revoke(one.botToken, 'token_revoked')
    await slack.waitAck(people[0].appUninstalled().envelopeId)
    await until(() => many.lines.some(({ text }) => text.includes('its tokens are deleted')))
    const back = { ...one, botToken: 'xoxb-back' }
    expect((await install(slack, back, many.base)).status).toBe(200)
    expect(await standing(one)).toEqual(['active', undefined])
    const before = { event_time: Math.floor(Date.now() / 1000) - 300 }
    people[0].tokensRevoked({ bot: ['U0BOT'] }, before)
    // Of the same second as the installation: Slack itself says that the new token counts.
    people[0].tokensRevoked({ bot: ['U0BOT'] })
    const late = () => many.lines.filter(({ text }) => text.includes('before it installed it again'))
    await until(() => late().length === 2)
    expect(await installed(one)).toBe(true)
    expect((await many.listening.post(inChannelOf(one), sentence('A digest'), 's')).kind).toBe('posted')
    expect(slack.calls('chat.postMessage').at(-1)?.token).toBe('xoxb-back')
  })

  it('while the bot was away is forgotten with the first post that Slack refuses', async () => {
    await order(one)
    slack.revoke(one.botToken, 'token_revoked')
    const post = () => many.listening.post(inChannelOf(one), sentence('A digest'), 's')
    expect(await post()).toMatchObject({ kind: 'gone' })
    expect(await installed(one)).toBe(false)
    expect(await standing(one)).toEqual(['suspended', expect.stringContaining('removed the app')])
    await install(slack, { ...one, botToken: 'xoxb-back' }, many.base)
    expect(await post()).toMatchObject({ kind: 'posted' })
  })

  it('is not one whose account Slack calls inactive: it goes on by itself when that is over', async () => {
    slack.revoke(one.botToken, 'account_inactive')
    const { post } = many.listening
    expect(await post(inChannelOf(one), sentence('A digest'), 's')).toMatchObject({ kind: 'gone' })
    expect(await installed(one)).toBe(true)
  })

  it('is not the one where a person takes back a token of their own', async () => {
    const { envelopeId } = people[0].tokensRevoked({ oauth: ['U1'] })
    await slack.waitAck(envelopeId)
    await slack.quiet(200)
    expect(await installed(one)).toBe(true)
  })

  it('is forgotten although the store was away when Slack said so', async () => {
    let failures = 2
    const { installations } = many.state
    const state = {
      ...many.state,
      installations: {
        ...installations,
        clear: async (workspace: string, at: number) => {
          failures -= 1
          if (failures >= 0) throw new Error('no database')
          return installations.clear(workspace, at)
        },
      },
    }
    const other = await bot({ state })
    slack.revoke(one.botToken, 'token_revoked')
    await slack.waitAck(slack.peopleOf(one, { url: other.url }).appUninstalled().envelopeId)
    await until(() => other.lines.some(({ text }) => text.includes('its tokens are deleted')))
    expect(await installed(one, other)).toBe(false)
  })
})
