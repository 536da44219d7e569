// Every answer says where to report what is wrong with it, and what it offers to press leads somewhere.
import { beforeAll, describe, expect, it } from 'vitest'
import { mrkdwnOf } from '../../src/adapters/slack/render/mrkdwn.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import { parseRequest, requestOf } from '../../src/conversation/grammar.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { Conversation } from '../../src/domain/ports.ts'
import { type Action, encodeAction } from '../../src/domain/requests/action.ts'
import { issueAddress } from '../../src/present/small-print.ts'
import { seedLibrary } from '../libraries.ts'

let conversation: Conversation

const ask = async (line: string): Promise<Message> => (await conversation.answer(parseRequest(line))).message
const follow = async (action: Action): Promise<Message> =>
  (await conversation.answer(requestOf(action))).message

beforeAll(async () => {
  const library = await seedLibrary()
  conversation = openConversation(() => library, {
    issuesUrl: 'https://example.org/issues/new',
    now: () => Date.parse('2026-11-21'),
  })
})

const ASKED = [
  'gateway api',
  'autoscaling',
  'kubeedge',
  'quantum blockchain pizza',
  'talk gateway',
  'project thanos',
  'project kubeedge',
  'speaker rob scott',
  'author martins',
  'author alex moss',
  'edition eu-2020',
  'edition eu-2028',
  'timeline thanos',
  'projects',
  'editions',
  'notes',
  'next',
  'random 3',
  'stats',
]

/** The address behind "Something wrong?". */
function reportOf({ pieces }: Message): URL | undefined {
  const spans = pieces.flatMap((piece) => (piece.kind === 'aside' ? piece.prose : []))
  const found = spans.find(({ text }) => text === 'Something wrong?')
  return found && 'url' in found && found.url ? new URL(found.url) : undefined
}

const actionsOf = ({ pieces }: Message): readonly Action[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'buttons'
      ? piece.buttons.map(({ action }) => action)
      : piece.kind === 'choices'
        ? piece.choices.map(({ action }) => action)
        : [],
  )

describe.each(ASKED)('the answer to “%s”', (question) => {
  it('can be reported, with the question', async () => {
    const report = reportOf(await ask(question))
    expect(report?.searchParams.get('title')).toBe(`Wrong answer to “${question}”`)
    expect(report?.searchParams.get('body')).toContain(`Asked: ${question}\n`)
  })

  it('offers nothing that leads nowhere, and what it leads to can be reported too', async () => {
    for (const action of actionsOf(await ask(question))) {
      const shown = await follow(action)
      expect(shown.fallback, encodeAction(action)).not.toContain('no longer in the notes')
      expect(reportOf(shown), encodeAction(action)).toBeDefined()
    }
  })
})

describe('a report', () => {
  it('names the id and the lines', async () => {
    const body = (message: Message) => reportOf(message)?.searchParams.get('body')
    const place = /^Answered with: kubecon-eu-2021-martins-4\/gateway-api, lines \d+–\d+$/m
    expect(body(await ask('gateway api'))).toMatch(place)
    expect(body(await ask('talk gateway'))).toMatch(place)
    const words = await follow({ kind: 'words', id: 'kubecon-eu-2021-martins-4/gateway-api' })
    expect(body(words)).toMatch(place)
    expect(body(await ask('project thanos'))).toMatch(/^Answered with: project\/thanos$/m)
  })
})

describe('the link to report', () => {
  it.each(['gateway api '.repeat(250), '🫖'.repeat(200), 'שער '.repeat(100), '&<>"|'.repeat(50)])(
    'is short enough for every platform after a question such as %.12s…',
    (question) => {
      const id = `${'n'.repeat(30)}/${'s'.repeat(29)}, lines 1000–1999`
      const url = 'https://git.example.org/some-organisation/kubecon/issues/new'
      const address = issueAddress(url, question, id)
      expect(address.length).toBeLessThanOrEqual(400)
      expect(new URL(address).searchParams.get('body')).toContain(id)
      expect(mrkdwnOf([{ text: 'Something wrong?', url: address }], 2_900)).toMatch(
        /^<http.*\|Something wrong\?>$/,
      )
    },
  )
})

describe('the words', () => {
  it('are offered only where there are some', async () => {
    const offers = async (id: string) =>
      actionsOf(await follow({ kind: 'show', id })).some(({ kind }) => kind === 'words')
    expect(await offers('kubecon-eu-2021-martins-4/gateway-api')).toBe(true)
    expect(await offers('kubecon-eu-2021-martins-4')).toBe(false)
  })
})
