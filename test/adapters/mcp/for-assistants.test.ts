// What assistants are told of what can be done: tools and arguments, nothing that only a person can press or type.
import { beforeAll, describe, expect, it } from 'vitest'
import type { CallResult } from '../../../src/adapters/mcp/tools/call-tool.ts'
import { TOOLS } from '../../../src/adapters/mcp/tools/tools.ts'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import { FOLLOW_UP_WORDS } from '../../../src/present/answers/follow-up-words.ts'
import { BROWSE_WORDS } from '../../../src/present/lists/browse-words.ts'
import { COURTESY_WORDS } from '../../../src/present/notices/courtesy-words.ts'
import { WORDS } from '../../../src/present/words.ts'
import { seedLibrary } from '../../libraries.ts'
import { calling, collaborators, IN_SLACK, textIn } from './asking.ts'

let call: (name: string, given: object) => Promise<CallResult>

beforeAll(async () => {
  const library = await seedLibrary()
  // As in the bot: notes can be saved, mistakes reported, topics counted, digests ordered.
  const conversation = openConversation(() => library, {
    now: () => Date.parse('2026-11-29'),
    issuesUrl: 'https://example.org/issues/new',
    unanswered: { add: () => {}, top: () => [{ topic: 'thanos', times: 3 }] } as never,
    note: () => Promise.reject(new Error('an assistant writes')),
    digest: () => Promise.reject(new Error('an assistant orders')),
  })
  call = calling(collaborators(remembering(conversation, rememberedHere())), IN_SLACK)
})

/** What tells somebody to do what only a person at a screen can. */
const FOR_PEOPLE =
  /\b(?:press|click|tap)\b|\bbutton|\btype (?:it|this|“)|\bsay “|“(?:help|note|more|project|edition)”|\bmention the bot|digest help|instead of the command/i

/** Lines of each kind: questions, look-ups, lists, what is told, courtesies, orders, and what speaks of an answer before. */
const LINES: readonly string[] = [
  ...['gateway api', 'autoscaling', 'kubeedge', 'quantum blockchain pizza', 'service mesh, without linkerd'],
  ...['securty of toasters', 'amsterdam', 'year:2050 thanos', 'talks by nobody', 'linkerd sharding', ''],
  ...[
    'project thanos',
    'project zorgblatt',
    'speaker rob scott',
    'speaker zorgblatt',
    'edition mars',
    'eu 2021',
  ],
  ...['talk gateway api', 'talk zorgblatt', 'author martins', 'timeline thanos', 'timeline zorgblatt'],
  ...['projects', 'projects graduated', 'editions', 'notes', 'next', 'random', 'stats', 'stats --unanswered'],
  ...[
    'help',
    'help talk',
    'talk',
    'timeline',
    'ask',
    'hello',
    'thanks',
    '👍',
    '🫖',
    'bye',
    'meh',
    'that is wrong',
  ],
  ...['digest', 'digest help', 'digest weekdays 09:00 Europe/Lisbon', 'digest stop', 'Europe/Lisbon'],
  ...['note', 'note a talk about teapots', 'correct x', 'drafts', 'feedback', 'feedback off', 'feedback on'],
]

const FOLLOWING: readonly string[] = [
  ...[
    'more',
    'the second one',
    'the ninth one',
    'any slides?',
    'recording',
    'who gave it?',
    'when was that?',
  ],
  ...[
    'tell me more',
    'in short',
    'eli5',
    'not it',
    'only 2021',
    'only 2016',
    'older ones?',
    'anything newer?',
  ],
  ...['back', 'previous one', 'both', 'how long is it?', 'is it still true?', 'what else did he talk about?'],
  ...['the words', 'which projects?', 'who wrote it?', 'links'],
]

describe('what assistants are told', () => {
  it.each(LINES)('tells of no press and no command: %s', async (question) => {
    expect(textIn(await call('ask', { question }))).not.toMatch(FOR_PEOPLE)
  })

  it.each(FOLLOWING)('neither after an answer: %s', async (line) => {
    for (const before of ['autoscaling', 'kubeedge', 'projects', 'speaker liz rice', 'kubeedge sessions']) {
      await call('ask', { question: before })
      expect([before, textIn(await call('ask', { question: line }))]).toEqual([
        before,
        expect.not.stringMatching(FOR_PEOPLE),
      ])
    }
  })

  it('neither by the other tools, nor where arguments are wrong', async () => {
    for (const { name, input } of TOOLS)
      for (const given of ['thanos', 'zorgblatt', 'notes', 'projects', 'editions', ''])
        for (const argument of Object.keys(input.entries))
          expect(textIn(await call(name, { [argument]: given }))).not.toMatch(FOR_PEOPLE)
  })

  it('tells how to ask, by the tools that there are, where nothing was asked', async () => {
    for (const question of ['help', 'hello']) {
      const text = textIn(await call('ask', { question }))
      for (const { name } of TOOLS.filter((tool) => tool.name !== 'ask')) expect(text).toContain(name)
    }
  })
})

/** Every sentence of a table of words. */
const sentencesIn = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(sentencesIn)
      : []

/** Sentences for people that no answer to an assistant holds, each with why. */
const NEVER_TOLD: readonly string[] = [
  // In place of courtesies stands how to ask.
  ...Object.values(COURTESY_WORDS),
  // Of presses, which are no calls.
  ...[WORDS.outdated, WORDS.furtherTooLate, WORDS.furtherHint],
]

it('every sentence of the interface that is for people alone is told in other words, or never', async () => {
  const all = [
    ...sentencesIn(WORDS),
    ...sentencesIn(COURTESY_WORDS),
    ...sentencesIn(BROWSE_WORDS),
    ...sentencesIn(FOLLOW_UP_WORDS),
  ]
  const forPeople = all.filter((one) => FOR_PEOPLE.test(one) && !NEVER_TOLD.includes(one))
  expect(forPeople.length).toBeGreaterThan(3)
  const { forAssistants } = await import('../../../src/adapters/mcp/for-assistants.ts')
  for (const text of forPeople)
    for (const kind of ['aside', 'paragraph'] as const) {
      const message = { fallback: 'x', pieces: [{ kind, prose: [{ text: `1 of 2. ${text}` }] }] }
      const reply = { kind: 'notice', request: { kind: 'home' }, message } as const
      expect(JSON.stringify(forAssistants(reply).message)).not.toMatch(FOR_PEOPLE)
    }
})
