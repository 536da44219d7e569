// What `stats --unanswered` counts: subjects of the field that no note speaks of, and never anybody's own words.
import { describe, expect, test } from 'vitest'
import { countingUnanswered } from '../../src/conversation/unanswered.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { unheldSubjects } from '../../src/query/understand/subjects.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const counted = (...questions: readonly string[]) => {
  const unanswered = countingUnanswered()
  for (const question of questions) unanswered.count(ask(question, library), library)
  return unanswered.top(10)
}

describe('what was not answered', () => {
  test('counts a project and a subject that no note tells of', () => {
    expect(
      counted('kyverno', 'kyverno', 'anything on webassembly?').map(({ topic, times }) => [topic, times]),
    ).toEqual(expect.arrayContaining([['Kyverno', 2]]))
  })

  test('counts of a found answer the words of the field that its first card leaves out', () => {
    const [unanswered] = counted('linkerd sharding')
    expect(unanswered).toEqual({ topic: 'sharding', times: 1 })
  })

  test('counts the subject that everyday words mean', () => {
    expect(counted('my pods do not start: gpu cards are shared').map(({ topic }) => topic)).toContain('GPU')
  })

  test('counts a KubeCon where it alone is asked for and nothing is noted of it, and never as the year of something', () => {
    const topics = (question: string) => counted(question).map(({ topic }) => topic)
    expect(topics('kyverno 2024')).toEqual(['Kyverno'])
    expect(topics('kubecon japan 2025')).toEqual(['KubeCon + CloudNativeCon Japan 2025'])
    expect(topics('webassembly at kubecon japan 2025').join()).not.toContain('KubeCon')
  })

  test('keeps no name, no number and no word of everyday speech', () => {
    expect(
      counted('Margarethe Musterfrau 0170 1234567 salary', 'linkerd for my colleague Margarethe'),
    ).toEqual([])
  })
})

test('of uncovered words those are subjects that the field says and no note holds', () => {
  expect(unheldSubjects(['sharding', 'umbrella', 'Margarethe', 'envoy'], library)).toEqual(['sharding'])
})
