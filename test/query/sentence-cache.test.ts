// What is kept of the texts that were read: never more than answers are worth, and the same as read anew.
import { describe, expect, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { readingTold } from '../../src/query/library/sentence-cache.ts'
import { libraryOf, talk } from './library-of.ts'

const storage = talk('Storage', {
  text: ['Disks fail more often than people think.', 'Copies help where disks fail.'],
})

const readTold = async () => readingTold((await libraryOf({ noted: [storage] })).analysis)

describe('the sentences of a text', () => {
  test('are told with their length and their terms', async () => {
    const [first] = (await readTold())(storage)
    expect(first).toMatchObject({ sentence: storage.sentences[0], length: 40 })
    expect([...(first?.terms ?? [])]).toEqual(['disk', 'fail', 'often', 'peopl', 'think'])
  })

  test('are read once for all questions', async () => {
    const read = await readTold()
    expect(read(storage)).toBe(read(storage))
  })

  test('are forgotten where many others were read since, and read again', async () => {
    const read = await readTold()
    const before = read(storage)
    for (let i = 0; i < 500; i++) read(talk(`Another ${i}`, { text: ['Cables.'] }))
    expect(read(storage)).not.toBe(before)
    expect(read(storage)).toEqual(before)
  })

  test('are those of the library that is asked', async () => {
    const [old, renewed] = await Promise.all([
      libraryOf({ noted: [storage] }),
      libraryOf({ noted: [{ ...storage, sentences: storage.sentences.slice(1) }] }),
    ])
    const summaryIn = (library: typeof old) => {
      const answer = ask('disks', library)
      return answer.kind === 'found' && answer.cards[0]?.summary.map(({ prose }) => prose[0]?.text)
    }
    expect(summaryIn(old)).toEqual([
      'Disks fail more often than people think.',
      'Copies help where disks fail.',
    ])
    expect(summaryIn(renewed)).toEqual(['Copies help where disks fail.'])
  })
})
