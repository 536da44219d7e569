// Messages over stdio: one a line, UTF-8, of bounded length.

/** A line, or that one was too long. */
export type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too long' }

/**
 * The lines of a stream, blank ones left out. What is too long is dropped as it comes, and told of once it ends.
 * @param most bytes of a line
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  most: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let length = 0
  const take = (part: Buffer): void => {
    length += part.length
    if (length <= most) parts.push(part)
    else parts = []
  }
  const ended = (): Line | undefined => {
    const line: Line =
      length > most
        ? { kind: 'too long' }
        : { kind: 'line', text: Buffer.concat(parts).toString('utf8').trim() }
    parts = []
    length = 0
    return line.kind === 'line' && line.text === '' ? undefined : line
  }
  for await (const chunk of input) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk)
    for (let at = rest.indexOf(NEW_LINE); at >= 0; at = rest.indexOf(NEW_LINE)) {
      take(rest.subarray(0, at))
      rest = rest.subarray(at + 1)
      const line = ended()
      if (line) yield line
    }
    take(rest)
  }
  const last = ended()
  if (last) yield last
}

const NEW_LINE = 0x0a
