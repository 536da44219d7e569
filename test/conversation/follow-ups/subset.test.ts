// A question that is narrowed finds what it found before, and nothing else.
import { expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import { seedLibrary } from '../../query/library-of.ts'

const QUESTIONS =
  `supply chain | software supply chain security | service mesh | Kosten in der Cloud | Kosten | Sicherheit
sécurité de la chaîne logistique | platform engineering at banks | progressive delivery with argo | how to reduce latency
container image scanning | edge computing | policy as code | gitops at scale | data on kubernetes | green computing energy`.split(
    / \| |\n/,
  )
const FILTERS = ['only 2023', 'with slides', 'and in europe?', 'without istio']

const library = await seedLibrary()

const found = (reply: Reply | undefined) => {
  const answer = reply?.kind === 'answer' ? reply.answer : undefined
  const cards = answer?.kind === 'found' ? answer.cards.map(({ id }) => id) : []
  return { cards, sessions: answer && answer.kind !== 'nothing' ? answer.known.sessionCount : 0 }
}

it.each(QUESTIONS)('“%s” narrowed is less of the same', async (question) => {
  for (const filter of FILTERS) {
    const conversation = remembering(
      openConversation(() => library),
      rememberedHere(),
    )
    const before = found((await conversation.answer(parseRequest(question))) as Reply)
    const narrowed = found((await conversation.answer(parseRequest(filter))) as Reply)
    expect(narrowed.sessions, filter).toBeLessThanOrEqual(before.sessions + before.cards.length)
    if (before.cards.length < 20)
      expect(
        narrowed.cards.filter((id) => !before.cards.includes(id)),
        filter,
      ).toEqual([])
  }
})
