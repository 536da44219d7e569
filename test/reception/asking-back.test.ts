import { expect, it } from 'vitest'
import type { Message } from '../../src/domain/answers/message.ts'
import type { Asker, Conversation } from '../../src/domain/ports.ts'
import type { Reply } from '../../src/domain/requests/reply.ts'
import type { Request } from '../../src/domain/requests/request.ts'
import { withVerdicts } from '../../src/present/answers/verdicts.ts'
import { askingBack } from '../../src/reception/asking-back.ts'
import { compose, openReception } from '../../src/reception/reception.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'

const ADA: Asker = { platform: 'slack', how: 'command', person: 'ada', workspace: 'T1', channel: 'C1' }

/** Asks back after every line, and keeps what it was asked. */
function opened() {
  const asked: Request[] = []
  const conversation: Conversation = {
    answer: async (request: Request) => {
      asked.push(request)
      const message = withVerdicts({ fallback: 'an answer', pieces: [] }, 'thanos')
      // Whatever was asked: only messages are asked for here.
      return { kind: 'notice', request, message } as Reply as never
    },
  }
  const { quiet, seen } = memoryState()
  const reception = compose(openReception(Promise.resolve(conversation)), [askingBack({ quiet, seen })])
  const answer = (asker: Asker, request: Request) =>
    reception.receive(asker, async ({ conversation: spoken }) => {
      const reply = await spoken.answer(request)
      return 'message' in reply ? reply.message : { fallback: '', pieces: [] }
    })
  return { asked, answer }
}

const asksBack = ({ pieces }: Message): boolean => pieces.some(({ kind }) => kind === 'verdicts')
const THANOS: Request = { kind: 'ask', question: 'thanos', line: 'thanos' }
const switching = (wanted: boolean, manager?: boolean): Request => ({
  kind: 'feedback',
  wanted,
  line: `feedback ${wanted ? 'on' : 'off'}`,
  where: { channel: { platform: 'slack', id: 'C1' }, person: 'ada', manager },
})
const off = (manager?: boolean): Request => switching(false, manager)

it('a workspace that has switched it off is not asked, and every other one still is', async () => {
  const { answer } = opened()
  expect(asksBack(await answer(ADA, THANOS))).toBe(true)
  expect((await answer(ADA, off())).fallback).toMatch(/no answer here any more/)
  expect(asksBack(await answer({ ...ADA, person: 'grace', channel: 'C2' }, THANOS))).toBe(false)
  expect(asksBack(await answer({ ...ADA, workspace: 'T2' }, THANOS))).toBe(true)
  expect(asksBack(await answer({ ...ADA, platform: 'discord' }, THANOS))).toBe(true)
  await answer(ADA, switching(true))
  expect(asksBack(await answer(ADA, THANOS))).toBe(true)
})

it('who may order no digest there switches nothing', async () => {
  const { answer } = opened()
  expect((await answer(ADA, off(false))).fallback).toMatch(/Only those who may order digests/)
  expect(asksBack(await answer(ADA, THANOS))).toBe(true)
})

it('a form, in which nobody knows what the person may do, switches nothing', async () => {
  const { answer } = opened()
  const typed: Request = { kind: 'feedback', wanted: false, line: 'feedback off' }
  expect((await answer(ADA, typed)).fallback).toMatch(/^Type this in a channel/)
  expect(asksBack(await answer(ADA, THANOS))).toBe(true)
})

it('a conversation of two, which has no workspace on Discord, counts as its own', async () => {
  const { answer } = opened()
  const { workspace: _, ...direct } = ADA
  await answer(direct, off())
  expect(asksBack(await answer(direct, THANOS))).toBe(false)
  expect(asksBack(await answer({ ...direct, channel: 'C2' }, THANOS))).toBe(true)
})

it('the same said twice by one person is known to be so; by another, or of another question, it is new', async () => {
  const { asked, answer } = opened()
  const yes: Request = { kind: 'verdict', verdict: 'yes', question: 'thanos' }
  await answer(ADA, yes)
  await answer(ADA, yes)
  await answer({ ...ADA, person: 'grace' }, yes)
  await answer(ADA, { ...yes, verdict: 'no' })
  await answer(ADA, { ...yes, question: 'envoy' })
  expect(asked.map((request) => 'again' in request)).toEqual([false, true, false, false, false])
})

it('what is typed of an answer is counted once for a while, and not asked about where nobody is', async () => {
  const { asked, answer } = opened()
  const no: Request = { kind: 'follow-up', wanted: 'not it', line: 'no' }
  await answer(ADA, no)
  await answer(ADA, no)
  await answer(ADA, off())
  await answer({ ...ADA, person: 'grace' }, no)
  await answer({ ...ADA, platform: 'mcp' }, no)
  const marks = asked
    .filter(({ kind }) => kind === 'follow-up')
    .map((one) => ['again' in one, 'unasked' in one])
  expect(marks).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [false, true],
  ])
})
