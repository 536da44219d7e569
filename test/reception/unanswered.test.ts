import { expect, it } from 'vitest'
import type { Asker } from '../../src/domain/ports.ts'
import { MARKS } from '../../src/domain/unanswered.ts'
import { markOf, unanswered } from '../../src/reception/unanswered.ts'

const by = (person: string): Asker => ({ platform: 'slack', how: 'command', person })

it('each topic of a reply is taken down with a mark of its asker, and the reply comes back as it was', async () => {
  const taken: [string, number][] = []
  const layer = unanswered(async () => ({
    topicsIn: () => ['wasm', 'edge'],
    add: (topic, mark) => void taken.push([topic, mark]),
  }))
  const reply = {
    kind: 'notice',
    request: { kind: 'help', line: '' },
    message: { fallback: 'x', pieces: [] },
  }
  const given = await layer(by('U1'), async (around) => {
    const conversation = { answer: async () => reply as never }
    return around?.({ id: 'i', conversation }).conversation.answer({ kind: 'help', line: 'help' })
  })
  expect(given).toBe(reply)
  expect(taken).toEqual([
    ['wasm', markOf(by('U1'), 'wasm')],
    ['edge', markOf(by('U1'), 'edge')],
  ])
})

it('a mark is one of sixteen, the same for the same person and topic, and says nothing across topics', () => {
  const people = Array.from({ length: 400 }, (_, number) => by(`U${number}`))
  const marks = people.map((person) => markOf(person, 'wasm'))
  expect(new Set(marks).size).toBe(MARKS)
  expect(people.map((person) => markOf(person, 'wasm'))).toEqual(marks)
  const alike = people.filter((person, place) => markOf(person, 'edge') === marks[place]).length
  expect(alike).toBeLessThan(people.length / 4)
})
