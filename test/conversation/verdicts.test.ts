// What people say of an answer: how it is counted, and what they get.
import { beforeAll, describe, expect, it } from 'vitest'
import { briefOf } from '../../src/conversation/brief-question.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import { parseRequest, requestOf } from '../../src/conversation/grammar.ts'
import type { Message, Verdicts } from '../../src/domain/answers/message.ts'
import { decodeAction, encodeAction } from '../../src/domain/requests/action.ts'
import { VERDICTS } from '../../src/domain/requests/verdict.ts'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

function opened() {
  const counted: (readonly [topic: string, verdict: string])[] = []
  const conversation = openConversation(() => library, {
    verdicts: (topic, verdict) => void counted.push([topic, verdict]),
  })
  return {
    counted,
    say: async (line: string): Promise<Message> => (await conversation.answer(parseRequest(line))).message,
    press: async (encoded: string): Promise<Message> => {
      const action = decodeAction(encoded)
      if (!action) throw new Error(`no action: ${encoded}`)
      return (await conversation.answer(requestOf(action))).message
    },
  }
}

const verdictsIn = ({ pieces }: Message): Verdicts | undefined =>
  pieces.find((piece) => piece.kind === 'verdicts')

/** What a short question would be asked about its long form: the words that count, and many that do not. */
const LONG =
  'we are a small platform team with about a hundred clusters and I wonder whether anybody has told how they keep prometheus and thanos running across all of them without spending a fortune'

describe('what is said of an answer', () => {
  it.each([
    ['thanos', 'thanos'],
    ['how do people secure their supply chain?', 'security'],
    ['service mesh eu 2019', 'service mesh'],
    ['talks by rob scott', 'none'],
    ['why was that so good', 'none'],
  ])(
    'to “%s” is counted under “%s”: a subject of the field, and never a person or a word besides',
    async (question, topic) => {
      const { counted, press } = opened()
      await press(`verdict:no:${question}`)
      expect(counted).toEqual([[topic, 'no']])
    },
  )

  it('is counted in each of its kinds', async () => {
    const { counted, press } = opened()
    for (const verdict of VERDICTS) await press(`verdict:${verdict}:thanos`)
    expect(counted).toEqual(VERDICTS.map((verdict) => ['thanos', verdict]))
  })

  it('is asked for under an answer of the notes alone', async () => {
    const { say } = opened()
    expect(verdictsIn(await say('autoscaling'))).toBeDefined()
    expect(verdictsIn(await say('kubeedge'))).toBeUndefined()
    expect(verdictsIn(await say('quantum blockchain pizza'))).toBeUndefined()
    expect(verdictsIn(await say('help'))).toBeUndefined()
  })

  it('is not asked for where nobody counts it', async () => {
    const conversation = openConversation(() => library)
    expect(verdictsIn((await conversation.answer(parseRequest('autoscaling'))).message)).toBeUndefined()
  })

  it('“Not it” shows results that did not stand in the answer, or says that there are none', async () => {
    const { say, press } = opened()
    const before = (await say('autoscaling')).shown ?? []
    const next = await press('verdict:no:autoscaling')
    expect(next.shown?.length).toBeGreaterThan(0)
    expect(next.shown?.filter((id) => before.includes(id))).toEqual([])
    expect((await press('verdict:no:quantum blockchain pizza')).fallback).toMatch(/no further results/)
  })
})

describe('a question that no button holds', () => {
  it('is carried by its doors in the words that count, and they lead to the same', async () => {
    const { say } = opened()
    const message = await say(LONG)
    const carried = verdictsIn(message)?.no.action
    expect(carried).toMatchObject({ kind: 'verdict', verdict: 'no' })
    const { brief = '' } = briefOf(LONG, library)
    expect(brief).toMatch(/prometheus.*thanos/)
    const [first] = message.shown ?? []
    const answer = ask(brief, library)
    expect(answer.kind === 'found' && answer.cards.map(({ id }) => id)).toContain(first)
    const doors = message.pieces.flatMap((piece) => (piece.kind === 'buttons' ? piece.buttons : []))
    expect(doors.map(({ label }) => label)).toContain('More results')
    for (const { action } of doors) expect(Buffer.byteLength(encodeAction(action))).toBeLessThanOrEqual(90)
  })

  it('keeps its filters', () => {
    expect(briefOf(`${LONG} year:2021`, library).brief).toMatch(/^year:2021 /)
  })

  it('is left alone where it is short, and where none of its words is known', () => {
    expect(briefOf('thanos', library)).toEqual({})
    expect(briefOf('x'.repeat(200), library)).toEqual({})
  })
})
