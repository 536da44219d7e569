// What is asked while the clock runs: chat questions, the same with a typo, sentences, and a long paste.

import { FUNCTION_WORD_SET } from '../src/search/stop-words.ts'
import type { BenchText } from './collection.ts'
import { randomFrom } from './generator.ts'

export const ASKED_KINDS = ['chat', 'typo', 'sentence', 'paste'] as const
export type AskedKind = (typeof ASKED_KINDS)[number]

export const PASTE_LENGTH = 3_000
const SENTENCE_WORDS = 18

/** This many questions of each kind (pastes: a tenth), made from the texts; the same seed asks the same. */
export function questionsFrom(
  texts: readonly BenchText[],
  count: number,
  seed = 66,
): Readonly<Record<AskedKind, readonly string[]>> {
  const random = randomFrom(seed)
  const any = (): BenchText => {
    const text = texts[Math.floor(random() * texts.length)]
    if (!text) throw new Error('no texts to make questions from')
    return text
  }
  const chat = Array.from({ length: count }, () => {
    const words = (any().title.match(/\p{L}{3,}/gu) ?? []).filter(
      (word) => !FUNCTION_WORD_SET.has(word.toLowerCase()),
    )
    const from = Math.floor(random() * Math.max(1, words.length - 2))
    return words
      .slice(from, from + 2 + Math.floor(random() * 2))
      .join(' ')
      .toLowerCase()
  })
  return {
    chat,
    typo: chat.map(mistyped),
    sentence: Array.from({ length: count }, () => {
      const words = any().text.split(' ')
      const from = Math.floor(random() * Math.max(1, words.length - SENTENCE_WORDS))
      return words.slice(from, from + SENTENCE_WORDS).join(' ')
    }),
    paste: Array.from({ length: Math.ceil(count / 10) }, () => {
      let paste = ''
      while (paste.length < PASTE_LENGTH) paste += `${any().text} `
      return paste.slice(0, PASTE_LENGTH)
    }),
  }
}

/** Two letters in the middle of the longest word change places. */
function mistyped(question: string): string {
  const longest = question.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '')
  const i = Math.floor(longest.length / 2)
  const typo = longest.slice(0, i - 1) + (longest[i] ?? '') + (longest[i - 1] ?? '') + longest.slice(i + 1)
  return question.replace(longest, typo)
}
