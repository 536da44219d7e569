// Who may order digests in Slack: with the scope that tells people apart, and without it.
import { afterEach, describe, expect, it } from 'vitest'
import { boltLog } from '../../../src/adapters/slack/connect/bolt-log.ts'
import { clientOf } from '../../../src/adapters/slack/connect/client.ts'
import { permittedBy } from '../../../src/adapters/slack/digests/managers.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { WORKSPACE } from '../../standins/slack/world.ts'
import { conversation, recordingLog, sentence } from './listening.ts'
import { type Stage, stage } from './transports.ts'

const WITH_SCOPE = { workspace: { scopes: `${WORKSPACE.scopes},users:read` } }
const WHERE: Where = {
  channel: { platform: 'slack', id: 'C1' },
  person: WORKSPACE.userId,
  manager: undefined,
}

let slack: Slack

afterEach(() => slack.stop())

async function mayOrder(
  who: 'members' | 'admins',
  facts: Readonly<Record<string, unknown>>,
  options = WITH_SCOPE as Parameters<typeof startSlack>[0],
): Promise<Where> {
  slack = await startSlack(options)
  slack.markPerson(WORKSPACE.userId, facts)
  const client = clientOf(slack.env.SLACK_BOT_TOKEN, {
    apiUrl: slack.env.SLACK_API_URL,
    logger: boltLog(recordingLog().log),
  })
  return permittedBy(who, client)(WHERE)
}

describe('digests may be ordered', () => {
  it.each([
    ['members', {}, true],
    ['members', { is_admin: true }, true],
    ['members', { is_restricted: true }, false],
    ['members', { is_restricted: true, is_ultra_restricted: true }, false],
    ['members', { is_stranger: true }, false],
    ['admins', {}, false],
    ['admins', { is_admin: true }, true],
    ['admins', { is_owner: true }, true],
    ['admins', { is_restricted: true }, false],
  ] as const)('by %s, of whom Slack says %j: %s', async (who, facts, may) => {
    const { manager, refusal } = await mayOrder(who, facts)
    expect(manager).toBe(may)
    expect(refusal === undefined).toBe(may)
  })

  it('by everybody in the channel where the bot may not ask who is a guest', async () => {
    expect(await mayOrder('members', { is_restricted: true }, {})).toEqual(WHERE)
  })

  it('by nobody where only admins may and the bot may not ask who is one, with what to do about it', async () => {
    expect(await mayOrder('admins', { is_admin: true }, {})).toMatchObject({
      manager: false,
      refusal: expect.stringContaining('users:read'),
    })
  })

  it('by nobody while Slack does not say who it is', async () => {
    slack = await startSlack(WITH_SCOPE)
    slack.fault({ method: 'users.info', status: 200, body: { ok: false, error: 'user_not_found' } })
    const client = clientOf(slack.env.SLACK_BOT_TOKEN, {
      apiUrl: slack.env.SLACK_API_URL,
      logger: boltLog(recordingLog().log),
    })
    await expect(permittedBy('members', client)(WHERE)).rejects.toThrow()
  })
})

describe('Slack is asked about a person', () => {
  let on: Stage

  it('for what changes something, by command, by form and by mention, and for nothing else', async () => {
    const digest = async (_: string, { manager }: Where) => sentence(`manager: ${manager}`)
    on = await stage('over the socket', { conversation: conversation({ digest }) }, WITH_SCOPE)
    slack = on.slack
    slack.markPerson(WORKSPACE.userId, { is_restricted: true })
    const said = async (text: string) =>
      (await slack.waitResponse(on.people.command(text).responseId)).args.text
    expect(await said('digest list')).toBe('manager: undefined')
    expect(await said('gateway api')).toBe('You asked: gateway api')
    expect(slack.calls('users.info')).toHaveLength(0)
    expect(await said('digest stop')).toBe('manager: false')
    slack.mention('digest daily')
    expect((await slack.waitCall('chat.postMessage')).args.text).toBe('manager: false')
    expect(slack.calls('users.info')).toHaveLength(2)
    await on.close()
  })
})
