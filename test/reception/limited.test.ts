// Who asks too much: what they read, where, and how often.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Suggestion } from '../../src/domain/answers/suggestion.ts'
import type { Asker, Conversation } from '../../src/domain/ports.ts'
import { limited } from '../../src/reception/limited.ts'
import { compose, openReception } from '../../src/reception/reception.ts'
import { memoryLimits } from '../../src/store/limits.ts'
import { conversation } from '../adapters/slack/listening.ts'
import { keptLog } from '../digest/world.ts'
import { REQUESTS } from './requests.ts'

const GIVEN = { person: 3, workspace: 5 }
const command = (person: string, changes: Partial<Asker> = {}): Asker => ({
  platform: 'slack',
  how: 'command',
  person,
  workspace: 'T1',
  ...changes,
})

function desk() {
  const { log, said } = keptLog()
  const open = openReception(Promise.resolve(conversation({ suggest: () => [THANOS] })))
  const reception = compose(open, [limited(memoryLimits(GIVEN), log)])
  /** What the person reads; undefined where nothing is answered. */
  const ask = (asked: Asker, what: (c: Conversation) => Promise<string> = thanos) =>
    reception.receive(asked, (received) => what(received.conversation)).catch(() => undefined)
  return { reception, ask, said }
}

const thanos = async ({ answer }: Conversation) => (await answer(REQUESTS.ask)).message.fallback

const THANOS: Suggestion = { kind: 'project', id: 'project/thanos', label: 'Thanos' }
const ANSWERED = 'You asked: thanos'
const TOO_MUCH = 'That was a lot of questions in a minute. Please ask again in 60 seconds.'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a person who asks too much', () => {
  it('is told when they may ask again, and is answered then', async () => {
    const { ask, said } = desk()
    for (let i = 0; i < 3; i++) expect(await ask(command('U1'))).toBe(ANSWERED)
    expect(await ask(command('U1'))).toBe(TOO_MUCH)
    vi.advanceTimersByTime(59_000)
    expect(await ask(command('U1'))).toContain('again in 1 second.')
    vi.advanceTimersByTime(1_000)
    expect(await ask(command('U1'))).toBe(ANSWERED)
    expect(said).toEqual(['warn: The limit of questions per minute was reached.'])
  })

  it('keeps nobody else from asking', async () => {
    const { ask } = desk()
    for (let i = 0; i < 20; i++) await ask(command('U1'))
    expect(await ask(command('U2'))).toBe(ANSWERED)
    // The same id on another platform is somebody else.
    expect(await ask(command('U1', { platform: 'discord', workspace: undefined }))).toBe(ANSWERED)
  })

  it('is told once where others read it, and afterwards not answered', async () => {
    const { ask } = desk()
    const mention = command('U1', { how: 'mention' })
    for (let i = 0; i < 3; i++) await ask(mention)
    expect(await ask(mention)).toBe(TOO_MUCH)
    expect(await ask(mention)).toBeUndefined()
    // In private an answer is waited for: the platform would say that the bot failed.
    expect(await ask(command('U1'))).toBe(TOO_MUCH)
  })

  it('gets the notice for whatever they ask, but for what the bot itself has to say', async () => {
    const { reception } = desk()
    for (let i = 0; i < 3; i++) await reception.receive(command('U1'), async () => {})
    const replies = await reception.receive(command('U1', { how: 'press' }), ({ conversation: c }) =>
      Promise.all(Object.values(REQUESTS).map((request) => c.answer(request))),
    )
    for (const reply of replies) {
      const { kind } = reply.request
      const said = reply.request.kind === 'outdated' || reply.request.kind === 'incident'
      expect(reply.kind, kind).toBe(said ? 'notice' : 'limited')
      if ('suggestions' in reply) expect(reply.suggestions).toEqual([])
      else if (!said) expect(reply.message.fallback, kind).toBe(TOO_MUCH)
    }
  })

  it('keeps the button where the notice takes the place of a page', async () => {
    const { reception } = desk()
    const action = { kind: 'more', question: 'thanos', page: 2 } as const
    for (let i = 0; i < 3; i++) await reception.receive(command('U1'), async () => {})
    const { message } = await reception.receive(command('U1', { how: 'press' }), (received) =>
      received.conversation.answer(action),
    )
    expect(message.pieces[1]).toEqual({ kind: 'buttons', buttons: [{ label: 'More results', action }] })
  })

  it('may go on typing: suggestions are counted apart', async () => {
    const { ask } = desk()
    const typing = command('U1', { how: 'suggest' })
    const suggested = async ({ answer }: Conversation) =>
      String((await answer(REQUESTS.suggest)).suggestions.length)
    for (let i = 0; i < 1_200; i++) expect(await ask(typing, suggested)).toBe('1')
    expect(await ask(command('U1'))).toBe(ANSWERED)
    expect(await ask(typing, suggested)).toBe('0')
  })
})

describe('a workspace that asks too much', () => {
  it('is told so without blaming anybody, and other workspaces are answered', async () => {
    const { ask } = desk()
    for (let i = 0; i < 5; i++) expect(await ask(command(`U${i}`))).toBe(ANSWERED)
    expect(await ask(command('U9'))).toBe(
      'So many people are asking here that I cannot keep up. Please ask again in 60 seconds.',
    )
    expect(await ask(command('U9', { workspace: 'T2' }))).toBe(ANSWERED)
  })

  it('does not lose what is left to it by one person who asks too much', async () => {
    const { ask } = desk()
    for (let i = 0; i < 50; i++) await ask(command('U1'))
    expect([await ask(command('U2')), await ask(command('U3'))]).toEqual([ANSWERED, ANSWERED])
  })
})

it('what was counted is forgotten after a minute, so that memory holds no more than one minute of people', async () => {
  const limits = memoryLimits(GIVEN)
  await limits.overrunOf(command('U0', { workspace: undefined }))
  const others = vi.getTimerCount()
  for (let i = 1; i < 5_000; i++) await limits.overrunOf(command(`U${i}`, { workspace: undefined }))
  // One timer a person takes them away.
  expect(vi.getTimerCount() - others).toBe(4_999)
  vi.advanceTimersByTime(60_000)
  expect(vi.getTimerCount()).toBe(0)
})

it('nobody is told to wait longer than a minute, also where the clock is put back a day meanwhile', async () => {
  const limits = memoryLimits(GIVEN)
  const asked = command('U1', { workspace: undefined })
  for (let i = 0; i < GIVEN.person; i++) await limits.overrunOf(asked)
  vi.setSystemTime(Date.now() - 86_400_000)
  expect((await limits.overrunOf(asked))?.waitMs).toBe(60_000)
  vi.advanceTimersByTime(60_000)
  expect(await limits.overrunOf(asked)).toBeUndefined()
})
