// Which of many phrases a line begins with. Nearly every line is held against hundreds of them: only those with its own
// first word are tried.

/** What is left of a line behind a phrase with which it begins. */
export type Beginnings = (line: string) => { readonly said: string; readonly rest: string } | undefined

/**
 * The first of the phrases with which a line begins; something must follow it.
 * @example beginningsIn(['show me', 'show'])('show me more')?.rest // → 'more'
 */
export function beginningsIn(phrases: readonly string[]): Beginnings {
  const byFirst = Map.groupBy(phrases, firstWord)
  return (line) => {
    const said = byFirst
      .get(firstWord(line))
      ?.find((phrase) => line[phrase.length] === ' ' && line.startsWith(phrase))
    return said === undefined ? undefined : { said, rest: line.slice(said.length + 1) }
  }
}

/** What is left of a line behind all the phrases with which it begins, one after the other. */
export function behindAll(line: string, begins: Beginnings): string {
  const rest = begins(line)?.rest
  return rest === undefined ? line : behindAll(rest, begins)
}

/** @example firstWord('show me more') // → 'show' */
export function firstWord(line: string): string {
  const end = line.indexOf(' ')
  return end < 0 ? line : line.slice(0, end)
}
