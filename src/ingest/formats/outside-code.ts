// Where code stands in Markdown, as far as a rewriting must know it: what looks like markup in there is none.

/** A fence opens and closes a block of code; bounded so that a line of signs costs nothing. */
export const FENCE = /^ {0,3}(`{3,20}|~{3,20})/
/** Words between backticks. */
export const CODE_IN_LINE = /(`{1,5})(?!`)[^\n]*?(?<!`)\1(?!`)/g

/** Rewrites every line that is no code; words between backticks stay as they are. */
export function outsideCode(text: string, rewrite: (plain: string) => string): string {
  let fence = ''
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? ''
      if (fence !== '') {
        if (mark.startsWith(fence)) fence = ''
        return line
      }
      if (mark !== '') {
        fence = mark
        return line
      }
      return line.includes('`') ? betweenCode(line, rewrite) : rewrite(line)
    })
    .join('\n')
}

function betweenCode(line: string, rewrite: (plain: string) => string): string {
  let rewritten = ''
  let from = 0
  for (const { index, 0: code } of line.matchAll(CODE_IN_LINE)) {
    rewritten += rewrite(line.slice(from, index)) + code
    from = index + code.length
  }
  return rewritten + rewrite(line.slice(from))
}
