// Answers fit a phone: the goals of docs/answers.md, over the questions that the bench asks.
import { beforeAll, describe, expect, it } from 'vitest'
import { figuresOf, type Measured, measureLengths } from '../../bench/length.ts'
import { everyQuestion } from '../../bench/questions.ts'
import { PLATFORMS } from '../../src/domain/platforms/platform.ts'
import { everyNth } from '../thorough.ts'
import { chromiumPath } from './chromium.ts'

describe.skipIf(!chromiumPath)('the first message of an answer', () => {
  let measured: readonly Measured[]
  beforeAll(async () => {
    measured = await measureLengths(everyNth(4, everyQuestion()))
  })

  it.each(['slack', 'discord'] as const)('fits a phone on %s', (platform) => {
    const all = measured.filter((one) => one.platform === platform)
    expect(all.map(({ notes }) => notes)).toHaveLength(2)
    for (const { notes, lengths } of all) {
      const shown = `${PLATFORMS[platform].name}, ${notes}`
      const { within, screens, words, mostWords, links } = figuresOf(lengths)
      expect(within, `within one screen, ${shown}`).toBeGreaterThanOrEqual(0.95)
      expect(screens, `screens at most, ${shown}`).toBeLessThanOrEqual(1.4)
      expect(words, `words in the median, ${shown}`).toBeLessThanOrEqual(120)
      expect(mostWords, `words at most, ${shown}`).toBeLessThanOrEqual(200)
      expect(links, `links in the median, ${shown}`).toBeLessThanOrEqual(8)
    }
  })
})
