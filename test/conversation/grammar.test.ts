import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { usageLines } from '../../src/conversation/usage.ts'
import { VERBS } from '../../src/conversation/verbs.ts'

describe('the grammar', () => {
  test.each([
    ['', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['timeline thanos', { kind: 'timeline', topic: 'thanos' }],
    ['projects', { kind: 'list', list: 'projects' }],
    ['Editions', { kind: 'list', list: 'editions' }],
    ['next', { kind: 'next' }],
    ['random', { kind: 'random' }],
    ['random 7', { kind: 'random', seed: 7 }],
    ['stats', { kind: 'stats', unanswered: false }],
    ['stats —unanswered', { kind: 'stats', unanswered: true }],
    ['ask help', { kind: 'ask', question: 'help' }],
    ['speaker “Rob Scott”', { kind: 'look-up', what: 'speaker', name: 'Rob Scott' }],
  ])('“%s” is understood', (line, request) => {
    expect(parseRequest(line)).toEqual({ ...request, line })
  })

  test.each([
    'gateway api',
    'help me with dns',
    'projects that use rust',
    'what is next',
    'timeline',
    'random walks',
  ])('“%s” is a question', (line) => {
    expect(parseRequest(line)).toEqual({ kind: 'ask', question: line, line })
  })

  test('the help shows every verb of the table', () => {
    expect(usageLines().flatMap(({ typed }) => typed.map((usage) => usage.split(' ')[0]))).toEqual(
      VERBS.map(({ word }) => word),
    )
  })
})
