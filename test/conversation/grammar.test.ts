import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { usageLines } from '../../src/conversation/usage.ts'
import type { Facilities } from '../../src/conversation/verb.ts'
import { VERBS } from '../../src/conversation/verbs.ts'

describe('the grammar', () => {
  test.each([
    ['', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['timeline thanos', { kind: 'timeline', topic: 'thanos' }],
    ['projects', { kind: 'list', list: 'projects' }],
    ['Editions', { kind: 'list', list: 'editions' }],
    ['next', { kind: 'follow-up', wanted: 'one', place: 'next', otherwise: { kind: 'next' } }],
    ['projects graduated', { kind: 'list', list: 'projects', level: 'graduated' }],
    ['random', { kind: 'random' }],
    ['random 7', { kind: 'random', seed: 7 }],
    ['stats', { kind: 'stats', unanswered: false }],
    ['stats —unanswered', { kind: 'stats', unanswered: true }],
    ['ask help', { kind: 'ask', question: 'help' }],
    ['speaker “Rob Scott”', { kind: 'look-up', what: 'speaker', name: 'Rob Scott' }],
  ])('“%s” is understood', (line, request) => {
    expect(parseRequest(line)).toEqual({ ...request, line })
  })

  test.each(['gateway api', 'help me with dns', 'projects that use rust', 'what is next', 'random walks'])(
    '“%s” is a question',
    (line) => {
      expect(parseRequest(line)).toEqual({ kind: 'ask', question: line, line })
    },
  )

  test.each(['feedback', 'ask', 'timeline', 'author'])(
    '“%s” alone asks how it is used, or speaks of what was shown',
    (line) => {
      const request = parseRequest(line)
      const help = request.kind === 'follow-up' ? request.otherwise : request
      expect(help).toMatchObject({ kind: 'help', verb: line })
    },
  )

  const shown = (facilities?: Facilities) =>
    usageLines(facilities).flatMap(({ typed }) => typed.map((usage) => usage.split(' ')[0]))

  test('the help shows every verb of the table', () => {
    expect(shown({ channels: true, notes: true })).toEqual(VERBS.map(({ word }) => word))
  })

  test('the help shows no verb that does nothing where it is read', () => {
    const inChannels = ['digest', 'feedback']
    const ofNotes = ['note', 'correct', 'drafts']
    const all = VERBS.map(({ word }) => word)
    expect(shown()).toEqual(all.filter((word) => ![...inChannels, ...ofNotes].includes(word)))
    expect(shown({ channels: true })).toEqual(all.filter((word) => !ofNotes.includes(word)))
    expect(shown({ notes: true })).toEqual(all.filter((word) => !inChannels.includes(word)))
  })
})
