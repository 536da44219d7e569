import { describe, expect, test } from 'vitest'
import { readChat, scoreChat } from '../../bench/chat.ts'
import { scoreNames } from '../../bench/names.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const lines = readChat()

describe('lines of chat', () => {
  test('are told apart by tabs, each with what is right', () => {
    expect(lines.length).toBeGreaterThan(1_300)
    expect(lines.filter(({ line, wanted }) => line === '' || wanted.length === 0)).toEqual([])
  })

  test.each([false, true])('are answered rightly by the first thing shown (kept aside: %s)', (aside) => {
    const { scores } = scoreChat(
      lines.filter((line) => line.aside === aside),
      library,
    )
    expect(scores.right).toBeGreaterThan(0.92)
    expect(scores.silent).toBeGreaterThan(0.94)
  })
})

test('noted names are found in long sentences and in nine languages', () => {
  expect(scoreNames(library).found).toBeGreaterThanOrEqual(235)
})
