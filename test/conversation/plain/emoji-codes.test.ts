// Codes of emoji, as Slack and Discord send them.
import { describe, expect, it } from 'vitest'
import { withoutEmojiCodes } from '../../../src/conversation/plain/words/emoji-codes.ts'

describe('codes of emoji', () => {
  it.each([
    ['thanos :heart: :rocket:', 'thanos'],
    [':wave: any talks on thanos?', 'any talks on thanos?'],
    ['hello :wave::skin-tone-3:', 'hello'],
    ['<:helm:123456789012345678> charts', 'charts'],
    ['thanos <a:party:123456789012345678>!', 'thanos !'],
    [':+1:', '👍'],
    [':tada: :heart:', '👍'],
    [':-1:', '👎'],
    [':helm:', '🔹'],
  ])('“%s” is read as “%s”', (line, read) => {
    expect(withoutEmojiCodes(line)).toBe(read)
  })

  it.each([
    'image:tag:latest',
    'year:2025',
    'author:martins gitops',
    'at 9:30: standup',
    'std::vector::push',
  ])('“%s” holds none', (line) => {
    expect(withoutEmojiCodes(line)).toBe(line)
  })

  it('reads a long line of colons in no more time than it is long', () => {
    expect(withoutEmojiCodes(':a'.repeat(5_000))).toBe(':a'.repeat(5_000))
  })
})
