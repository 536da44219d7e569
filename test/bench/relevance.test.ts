import { beforeAll, describe, expect, test } from 'vitest'
import { readCollection } from '../../bench/collection.ts'
import { meanScores, quantile, scoreRanking } from '../../bench/metrics.ts'
import { openOurs, searchOurs } from '../../bench/ours.ts'
import { OWN_QUESTIONS, readQuestions, scoreQuestions } from '../../bench/questions.ts'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { seedLibrary } from '../libraries.ts'
import { outside } from '../outside.ts'

const COLLECTION = outside('collections/cacm')
const LABELLED = outside('gold/questions.json')

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

test('the measures are those of the text books', () => {
  const judged = new Map([
    ['a', 3],
    ['b', 1],
  ])
  expect(scoreRanking(['a', 'b'], judged).ndcg10).toBe(1)
  expect(scoreRanking(['x', 'a'], judged)).toMatchObject({ mrr10: 0.5, recall100: 0.5 })
  expect(meanScores([])).toEqual({ ndcg10: 0, mrr10: 0, recall100: 0 })
  expect(quantile([3, 1, 2], 0.5)).toBe(2)
})

describe('relevance', () => {
  test('at least 150 questions of our own are answered right, and none of the negatives', () => {
    const questions = readQuestions(OWN_QUESTIONS) ?? []
    expect(questions.filter(({ relevant }) => relevant.length > 0).length).toBeGreaterThanOrEqual(150)
    expect(questions.filter(({ relevant }) => relevant.length === 0).length).toBeGreaterThanOrEqual(40)
    const scores = scoreQuestions(questions, (question) => ask(question, library))
    expect(scores.firstAnswer).toBeGreaterThanOrEqual(0.97)
    expect(scores.firstProject).toBeGreaterThanOrEqual(0.97)
    expect(scores.ndcg10).toBeGreaterThanOrEqual(0.9)
    expect(scores.honestNothing).toBe(1)
  })

  test.skipIf(LABELLED.absent)(
    `the labelled questions of others are answered as well${LABELLED.absent}`,
    () => {
      const scores = scoreQuestions(readQuestions(LABELLED.path) ?? [], (question) => ask(question, library))
      expect(scores.firstAnswer).toBeGreaterThanOrEqual(0.97)
      expect(scores.ndcg10).toBeGreaterThanOrEqual(0.9)
      expect(scores.honestNothing).toBe(1)
    },
  )

  test.skipIf(COLLECTION.absent)(`a mistyped title word is found in a collection${COLLECTION.absent}`, () => {
    const { documents, queries } = readCollection(COLLECTION.path, 'typo')
    const space = openOurs(documents, {
      projects: library.projects.values(),
      vocabulary: library.catalogue.vocabulary,
    })
    const scores = queries.map(({ text, judged }) => scoreRanking(searchOurs(text, space, 100), judged))
    expect(meanScores(scores).mrr10).toBeGreaterThanOrEqual(0.8)
  })
})
