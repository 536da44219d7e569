// A city alone: the zone of a digest, or a question, on the seed notes.
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../src/conversation/conversation.ts'
import { showableOf } from '../../src/conversation/digest-stock.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { presentSaying } from '../../src/present/digests/digest-notices.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined } as const

/** @param fresh whether this person has just ordered a digest here */
function say(line: string, fresh = false) {
  const digest = async () => (fresh ? presentSaying('Changed') : undefined)
  const request = parseRequest(line)
  return openConversation(() => library, { digest }).answer(
    request.kind === 'digest' ? { ...request, where } : request,
  )
}

describe('the name of a city alone', () => {
  it('is the zone of the digest just ordered, also where a KubeCon was', async () => {
    for (const line of ['Lisbon', 'Barcelona', 'Amsterdam'])
      expect((await say(line, true)).message.fallback, line).toBe('Changed')
  })

  it('is a question where a KubeCon was there, which can be shared as one', async () => {
    for (const line of ['Barcelona', 'Amsterdam'])
      expect(await say(line), line).toMatchObject({
        kind: 'answer',
        request: { kind: 'ask', question: line },
      })
  })

  it('of which nothing is known is asked about, with a button for either', async () => {
    const { kind, message } = await say('Lisbon')
    expect(kind).toBe('notice')
    const lines = message.pieces.flatMap((piece) =>
      piece.kind === 'buttons'
        ? piece.buttons.map(({ action }) => (action.kind === 'ask' ? action.question : action.kind))
        : [],
    )
    expect(lines).toEqual([
      'digest weekdays 09:00 Europe/Lisbon',
      'digest daily 09:00 Europe/Lisbon',
      'ask Lisbon',
    ])
  })
})

it('names topics that match something where a topic matches nothing', () => {
  const { idsAbout, topicsNear } = showableOf(() => library)()
  for (const about of ['quantum basketball', 'securty of toasters', 'x']) {
    if (idsAbout(about).size > 0) continue
    const near = topicsNear(about)
    expect(near.length, about).toBeGreaterThan(0)
    for (const { topic, total } of near) expect(total, topic).toBeGreaterThan(0)
  }
})
