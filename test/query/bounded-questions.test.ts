import fc from 'fast-check'
import { beforeAll, test } from 'vitest'
import { openConversation } from '../../src/conversation/conversation.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import type { Conversation } from '../../src/domain/ports.ts'
import { expectCost } from '../cost.ts'
import { FRAGMENTS } from '../fragments.ts'
import { seedLibrary } from '../libraries.ts'

/** The longest text of a message: Slack cuts at 40,000 characters (api.slack.com/methods/chat.postMessage). */
const LONGEST_MESSAGE = 40_000
/** Milliseconds of computing on a quiet machine: nobody waits longer for somebody else's question. */
const MOST_MS = 100

let conversation: Conversation
beforeAll(async () => {
  const library = await seedLibrary()
  conversation = openConversation(() => library)
  for (const question of ['gateway api', 'speaker rob scott', 'thanso'])
    await conversation.answer(parseRequest(question))
}, 60_000)

const VERBS = ['', 'speaker ', 'talk ', 'project ', 'edition ', 'timeline ', 'author:', '"', '-', 'x']

test('a question of one repeated fragment costs no more than any other, issue 12', async () => {
  const ways: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
    answer: (text) => conversation.answer(parseRequest(text)),
    about: (text) => conversation.answer({ kind: 'about', text }),
    suggest: (typed) => conversation.answer({ kind: 'suggest', typed, most: 10 }),
    editions: (typed) => conversation.answer({ kind: 'suggest', typed, most: 10, of: 'editions' }),
  }
  const questions = fc.constantFrom(
    ...[
      ...FRAGMENTS,
      'speaker ',
      'thanos ',
      'kubernets ',
      'eu 2021 ',
      '<@U1> ',
      'why how ',
      'not by zorblat ',
      'without foo bar ',
      'but not foo, ',
      'without:"liz rice" ',
    ].flatMap((fragment) => VERBS.map((verb) => ({ verb, fragment }))),
  )
  await fc.assert(
    fc.asyncProperty(
      questions,
      fc.constantFrom(3000, LONGEST_MESSAGE),
      fc.constantFrom(...Object.keys(ways)),
      async ({ verb, fragment }, length, way) => {
        const text = (verb + fragment.repeat(Math.ceil(length / fragment.length))).slice(0, length)
        await expectCost(() => ways[way]?.(text), MOST_MS)
      },
    ),
    { numRuns: 300 },
  )
}, 120_000)

/** Long words near to nothing, of which each is held against all that are about as long. */
const unknownWords = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `skaliert${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}`,
  ).join(' ')

test.each([
  ['one unknown word, again and again', 'skaliert '.repeat(330)],
  ['many different unknown words', unknownWords(270)],
])('a question of %s costs no more than any other, issue 12', async (_, text) => {
  await expectCost(() => conversation.answer(parseRequest(text)), MOST_MS)
})
