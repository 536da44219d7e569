import { beforeAll, describe, expect, test } from 'vitest'
import { converse } from '../../src/conversation/converse.ts'
import { parseRequest, requestOf } from '../../src/conversation/grammar.ts'
import { press } from '../../src/conversation/press.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { Action } from '../../src/domain/requests/action.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import type { Library } from '../../src/query/library/library.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const pressed = (action: Action): Message => {
  const request = requestOf(action)
  if (request.kind === 'note') throw new Error('a draft needs a store')
  return 'line' in request ? converse(request, library).message : press(request, library, {}).message
}
const wordsIn = (message: Message): string =>
  message.pieces.map((piece) => ('prose' in piece ? textOf(piece.prose) : '')).join('\n')

describe('a press', () => {
  test('on a question answers it as if it had been typed, verbs included', () => {
    expect(pressed({ kind: 'ask', question: 'gateway api' }).fallback).toContain('Gateway API')
    expect(pressed({ kind: 'ask', question: 'help' }).fallback).toBe('Ask about KubeCon talks')
  })

  test('on more results shows others than the first page', () => {
    const first = pressed({ kind: 'ask', question: 'autoscaling' }).shown ?? []
    const second = pressed({ kind: 'more', question: 'autoscaling', page: 2 }).shown ?? []
    expect(second.length).toBeGreaterThan(0)
    expect(second.filter((id) => first.includes(id))).toEqual([])
  })

  test.each(['thanos', 'speaker rob scott'])(
    'on the sessions of “%s” shows those of the programme, the one of the line above first',
    (question) => {
      const newest = pressed({ kind: 'ask', question }).shown?.find((id) => id.startsWith('session/'))
      const { shown = [] } = pressed({ kind: 'sessions', question })
      expect(shown.length).toBeGreaterThan(1)
      expect(shown[0]).toBe(newest)
    },
  )

  test('on the words of a talk that two notes tell shows the lines of both, and why they stand together', () => {
    const [id = ''] = pressed({ kind: 'ask', question: 'stockx' }).shown ?? []
    const words = wordsIn(pressed({ kind: 'words', id }))
    expect(words.match(/lines? \d+/g)).toHaveLength(2)
    expect(words).toContain('put together by hand')
  })

  test('on the words shows all that the note says, and says that they are retold', () => {
    const words = wordsIn(pressed({ kind: 'words', id: 'kubecon-eu-2021-martins-4/gateway-api' }))
    expect(words).toContain('the words of the kubecon maintainers, who retold the note')
    expect(words).toContain('truly ground-breaking in its field')
    expect(words).toContain('Hugo Martins')
  })

  test('on something that has left the notes gets a kind word', () => {
    expect(pressed({ kind: 'show', id: 'gone/talk' }).fallback).toBe(
      'This is no longer in the notes. Please ask again.',
    )
    expect(pressed({ kind: 'words', id: 'gone/talk' }).fallback).toBe(
      'This is no longer in the notes. Please ask again.',
    )
  })
})

describe('an id alone', () => {
  test.each([
    ['project/thanos', { kind: 'look-up', what: 'project', name: 'project/thanos' }],
    ['edition/eu-2021', { kind: 'look-up', what: 'edition', name: 'eu-2021' }],
    ['topic/service-mesh', { kind: 'ask', question: 'service mesh' }],
    ['my-note/p/intro', { kind: 'look-up', what: 'talk', name: 'my-note/p/intro' }],
  ])('%s is looked up', (id, request) => {
    expect(parseRequest(id)).toEqual({ ...request, line: id })
  })

  test('with other words is a question', () => {
    expect(parseRequest('ci/cd pipelines').kind).toBe('ask')
  })
})
