// Sayings on the way of a question: one slot for what is meant.
import { expect, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { seek } from '../../src/query/understand/slots.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const slotsOf = (question: string) =>
  seek(interpret(question, library).reading, library, { also: library.programme }).slots

test('words that together mean a subject are one slot, and name nothing by themselves', () => {
  const slots = slotsOf('get rid of passwords in git')
  expect(slots.map(({ typed }) => typed)).toContain('passwords in git')
  expect(slots.map(({ project }) => project)).not.toContain('project/git')
})

test('of sayings that share a word the one of most words is meant', () => {
  const [slot] = slotsOf('customers on the same cluster')
  expect(slot?.typed).toBe('customers on the same cluster')
  expect(slot?.covering.map(({ term }) => term)).toContain('=multi_tenanc')
})

test('of what a saying may mean, what was typed counts most', () => {
  const [slot] = slotsOf('upgrades without downtime')
  const weightOf = (wanted: string) => slot?.covering.find(({ term }) => term === wanted)?.weight
  expect(weightOf('upgrad')).toBe(1)
  expect(weightOf('zero+downtim')).toBeLessThan(1)
})

test('words of a subject’s name stay its name beside the saying', () => {
  expect(slotsOf('gateway api for public traffic').map(({ typed }) => typed)).toContain('gateway api')
})

test('numbers and places are no evidence', () => {
  for (const question of ['a room for 3 pm', 'the weather in Berlin'])
    expect(
      slotsOf(question).some(({ evidence }) => evidence === 'term'),
      question,
    ).toBe(false)
})

test('nothing is said together across a word that asks', () => {
  const typed = (question: string) => slotsOf(question).map(({ typed }) => typed)
  expect(typed('explain why kubernetes costs so much')).not.toContain('explain why kubernetes')
  expect(typed('who can do what in the cluster')).toContain('who can do what')
})

test('a saying among everyday words is enough', () => {
  const answer = ask('volumes got stuck after a node died last weekend', library)
  expect(answer.kind).not.toBe('nothing')
})
