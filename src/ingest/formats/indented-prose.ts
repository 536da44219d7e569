// Text that somebody pasted with blanks before it: Markdown takes it for code, and people mean it.
import type { LineRange } from '../../domain/text/prose.ts'
import type { Run } from '../blocks.ts'

const FENCED = /^\s*(?:`{3,}|~{3,})/
/** Signs that code is full of, and prose hardly ever. */
const SIGNS = /[{};=<>$\\|]|::|->|\(\)|^\s*(?:#|\/\/|--?\w)/
/** Begins as sentences and titles do: a capital, or a script without capitals. */
const BEGINS = /^\s*["“‘'(]?(?:\p{Lu}[\p{Ll}\p{N} ]|\p{Lo}|[A-Z]{2,} \p{L})/u
/** So many of the lines have to look like prose. */
const MOST = 0.75

/** The paragraphs of an indented block that is no code, line by line; none where it is code. */
export function indentedProse(
  code: string,
  { startLine }: LineRange,
  lines: readonly string[],
): readonly (readonly Run[])[] {
  if (FENCED.test(lines[startLine - 1] ?? '')) return []
  const all = code.split('\n')
  const written = all.filter((line) => line.trim() !== '')
  const alike = written.filter((line) => BEGINS.test(line) && !SIGNS.test(line) && /\p{L}{2}/u.test(line))
  if (written.length === 0 || alike.length < written.length * MOST) return []
  const paragraphs: Run[][] = [[]]
  for (const [index, line] of all.entries()) {
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push({ span: { text: `${line.trim()} ` }, line: startLine + index })
  }
  return paragraphs.filter((runs) => runs.length > 0)
}
