// Whether somebody is meant by a name that was typed.
import { fold } from '../../domain/library/ids.ts'

/**
 * A name filter holds when every word of it begins a word of the name: `speaker:andrew`, `author:martins`.
 * @param words whether a beginning of a word is enough
 * @returns whether it holds for one of the names; what is wanted is read once, however many names are asked about
 * @example nameMatcher('liz rice')(['Liz Rice']) // → true
 */
export function nameMatcher(
  wanted: string,
  words: 'begun' | 'whole' = 'begun',
): (names: readonly string[]) => boolean {
  const asked = [...new Set(fold(wanted).split(' '))]
  return (names) =>
    names.some((name) => {
      const parts = fold(name).split(' ')
      return asked.every((word) =>
        parts.some((part) => (words === 'whole' ? part === word : part.startsWith(word))),
      )
    })
}
