// Whether two names may be one person’s: how somebody signs, and how their account is called.
import { fold } from '../domain/library/ids.ts'
import { beginningOf } from '../domain/text/cut.ts'

/** No person is called longer. */
const LONGEST = 60
export const cutName = (name: string): string => beginningOf(name.trim(), LONGEST)

/**
 * @example mayBeSame('Ada Lovelace', 'alovelace') // → true
 * @example mayBeSame('Ada Lovelace', 'Ada Byron') // → false
 */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return a.length === b.length
  return areWithin(a, b) || areWithin(b, a) || isHandleOf(a, b) || isHandleOf(b, a)
}

const wordsOf = (name: string): readonly string[] =>
  fold(name.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})\d+$/gu, ' '))
    .split(' ')
    .filter(Boolean)

/** Each is one of the others, or its first letter. */
const areWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.length <= many.length &&
  few.every((word) =>
    many.some(
      (one) =>
        one === word ||
        (word.length === 1 && one.startsWith(word)) ||
        (one.length === 1 && word.startsWith(one)),
    ),
  )

/** “alovelace”, “adalovelace”, “lovelacea”, “adal”. */
function isHandleOf([handle = '', another]: readonly string[], words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (another !== undefined || words.length < 2) return false
  const initial = (word: string): string => word.slice(0, 1)
  return [
    ...[first + last, last + first, words.join(''), initial(first) + last],
    ...[last + initial(first), first + initial(last)],
  ].includes(handle)
}
