// A picture is shared below an answer that everybody reads, where the optional scope was granted.
import { afterEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { AnsweringCollaborators } from '../../../src/domain/platforms/adapter.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import type { Call } from '../../standins/slack/api.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { WORKSPACE } from '../../standins/slack/world.ts'
import { collaborators, conversation, type Line, listening, until } from './listening.ts'
import { press } from './transports.ts'

const timeline: Message = {
  fallback: 'A timeline',
  pieces: [
    { kind: 'picture', svg: '<svg/>', alt: 'EU 2019 1 of 1' },
    { kind: 'paragraph', prose: [{ text: 'Said in words' }] },
  ],
}

const GRANTED = `${WORKSPACE.scopes},files:write`

let slack: Slack
let open: Listening | undefined
let lines: readonly Line[]

afterEach(async () => {
  await open?.close()
  open = undefined
  expect(slack.conformanceErrors).toEqual([])
  await slack.stop()
})

async function listen(scopes: string, changes: Partial<AnsweringCollaborators> = {}): Promise<void> {
  slack = await startSlack({ workspace: { scopes } })
  const parts = collaborators({
    conversation: conversation({ answer: () => timeline }),
    toPng: async (svg) => new TextEncoder().encode(`png of ${svg}`),
    ...changes,
  })
  open = await listening(slack, parts)
  lines = parts.lines
}

const completed = () => slack.waitCall('files.completeUploadExternal')
const bytesOf = (id: string) => new TextDecoder().decode(slack.fileOf(id)?.bytes)

/** The file of a call that shared one. */
const fileIn = ({ args }: Call): string => {
  const files = typeof args.files === 'string' ? JSON.parse(args.files) : args.files
  return Array.isArray(files) ? files[0].id : ''
}

describe('the picture of an answer', () => {
  it('follows the answer to a mention in its thread, with its description', async () => {
    await listen(GRANTED)
    slack.mention('timeline x', { thread_ts: '1700000000.000100' })
    const said = await slack.waitCall('chat.postMessage')
    expect(JSON.stringify(said.args)).not.toContain('svg')
    const shared = await completed()
    expect(shared.args).toMatchObject({
      channel_id: slack.workspace.channelId,
      thread_ts: '1700000000.000100',
    })
    expect(bytesOf(fileIn(shared))).toBe('png of <svg/>')
    expect(slack.fileOf(fileIn(shared))).toMatchObject({ name: 'picture.png', alt: 'EU 2019 1 of 1' })
  })

  it('follows an answer in the conversation with the bot', async () => {
    await listen(GRANTED)
    slack.message('timeline x', { channel: 'D1', extra: { channel_type: 'im' } })
    const said = await slack.waitCall('chat.postMessage')
    expect((await completed()).args.channel_id).toBe(said.args.channel)
  })

  it('is not asked for where the scope was not granted', async () => {
    await listen(WORKSPACE.scopes)
    slack.mention('timeline x')
    expect(JSON.stringify((await slack.waitCall('chat.postMessage')).args)).toContain('Said in words')
    await slack.quiet(200)
    expect(slack.calls('files.getUploadURLExternal')).toEqual([])
  })

  it('stays away from a private answer, and comes when that is shared', async () => {
    await listen(GRANTED)
    const { responseId } = slack.command('timeline x')
    const answer = await slack.waitResponse(responseId)
    expect(JSON.stringify(answer.args)).not.toContain('svg')
    expect(slack.calls('files.getUploadURLExternal')).toEqual([])
    const pressed = press(slack, answer.args.blocks, 'Share')
    await slack.waitResponse(pressed.responseId)
    expect((await completed()).args.channel_id).toBe(slack.workspace.channelId)
  })

  it.each<[string, Partial<AnsweringCollaborators>]>([
    ['cannot be drawn', { toPng: () => Promise.reject(new Error('no memory')) }],
    ['is not taken by Slack', {}],
  ])('that %s leaves the answer standing, and says so in the log alone', async (_, changes) => {
    await listen(GRANTED, changes)
    const body = { ok: false, error: 'file_uploads_disabled' }
    slack.fault({ method: 'files.completeUploadExternal', status: 200, body })
    slack.mention('timeline x')
    await slack.waitCall('chat.postMessage')
    await until(() => lines.some(({ text }) => text === 'The picture of an answer could not be shared'))
    await slack.quiet(100)
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})
