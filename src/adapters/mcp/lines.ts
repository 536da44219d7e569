// Messages over stdio: one a line, UTF-8, of bounded length.

/** A line; or that one was too long, with its first and its last bytes. */
export type Line =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'too long'; readonly begins: string; readonly ends: string }

/** So many bytes of a line that is too long are kept at each end: an id stands there. */
const KEPT = 512

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
  let ends: { readonly begins: Buffer; last: Buffer } | undefined
  const take = (part: Buffer): void => {
    length += part.length
    if (ends) ends.last = lastOf(ends.last, part)
    else if (length <= most) parts.push(part)
    else {
      const whole = Buffer.concat([...parts, part.subarray(0, KEPT)])
      ends = { begins: whole.subarray(0, KEPT), last: lastOf(whole, part.subarray(KEPT)) }
      parts = []
    }
  }
  const ended = (): Line | undefined => {
    const line: Line = ends
      ? { kind: 'too long', begins: ends.begins.toString('latin1'), ends: ends.last.toString('latin1') }
      : { kind: 'line', text: Buffer.concat(parts).toString('utf8').trim() }
    parts = []
    length = 0
    ends = undefined
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

const lastOf = (before: Buffer, part: Buffer): Buffer =>
  Buffer.concat([before.subarray(-KEPT), part.subarray(-KEPT)]).subarray(-KEPT)
