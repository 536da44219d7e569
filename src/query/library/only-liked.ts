// Sentences that only say that somebody liked something: true, but no answer begins with them.
import { analyse, isOpinion, isQuestionWord, stemOf } from '../../search/words.ts'

/** What people say when they praise a talk, besides their opinion of it; in any inflection. */
const PRAISING = `
enjoy love find found highly probably consider attend follow impress insightful glad fun excellent great amazing
entertaining inspiring informative creative favourite few also recommend
`
const PRAISING_STEMS: ReadonlySet<string> = new Set(PRAISING.trim().split(/\s+/).map(stemOf))

/** What is liked is the talk: “Thanos looks interesting” says something of Thanos. */
const OF_THE_TALK: ReadonlySet<string> = new Set([
  ...['talk', 'session', 'keynote', 'panel', 'slides', 'recording', 'it', 'this'],
])

/** Who liked it. */
const MOST_OTHER_WORDS = 1

/** Each with what it would be if it told something (test/query/only-liked.test.ts). */
export const ONLY_LIKED: readonly { readonly liked: string; readonly tells: string }[] = [
  { liked: 'Yin found this talk very interesting.', tells: 'Yin found a memory leak in the proxy.' },
  {
    liked: 'nasa9084 found this the most interesting of the few sessions attended.',
    tells: 'nasa9084 found that two nodes need a third vote.',
  },
  {
    liked: 'Beijen highly recommends the slides.',
    tells: 'The speakers recommend one cluster for each team.',
  },
  { liked: 'Rahman really enjoyed this talk.', tells: 'Expedia liked Zipkin in a first trial.' },
  {
    liked: 'Devochko found the session interesting and easy to follow.',
    tells: 'Devochko found the migration easy with a proxy in front of both clusters.',
  },
]

/** @param sentence as plain text */
export function isOnlyLiked(sentence: string): boolean {
  const all = analyse(sentence)
  const words = all.filter(({ functional }) => !functional)
  const isPraise = (word: (typeof words)[number]) => isOpinion(word) || PRAISING_STEMS.has(word.stem)
  const others = words.filter((word) => !isPraise(word) && !isQuestionWord(word))
  const isOfTalk = all.some(({ folded }) => OF_THE_TALK.has(folded))
  return isOfTalk && others.length <= MOST_OTHER_WORDS && words.some(isPraise)
}
