// Secrets never leave the process by what it writes: their known values are replaced wherever they occur.

/** Shorter than any secret that is replaced, so that replacing comes to an end. */
const MARK = '***'

/** A shorter value cannot be told from ordinary text. */
const SHORTEST = 4

export interface Censor {
  /** The same text with every secret replaced. */
  text(text: string): string
  /** The same JSON line, still valid, with every secret replaced in its texts, names and numbers. */
  line(line: string): string
}

/** @param secrets values that may never be written, in clear text; those shorter than four characters are left out */
export function censoring(secrets: readonly string[]): Censor {
  const known = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST)
  if (known.length === 0) return { text: (text) => text, line: (line) => line }
  const spellings = [...new Set(known.flatMap(spellingsOf))].sort((one, other) => other.length - one.length)
  const any = new RegExp(spellings.map(literally).join('|'), 'g')
  const inLine = new RegExp(
    [...new Set(spellings.flatMap((spelling) => [spelling, asJson(spelling)]))].map(literally).join('|'),
  )

  /** Again until nothing is left: what stood around a secret may spell another one with the mark. */
  const text = (from: string): string => {
    let done = from
    for (let before = ''; done !== before; ) {
      before = done
      done = done.replace(any, MARK)
    }
    return done
  }

  const value = (from: unknown): unknown => {
    if (typeof from === 'string') return text(from)
    if (typeof from === 'number') return text(String(from)) === String(from) ? from : MARK
    if (Array.isArray(from)) return from.map(value)
    if (typeof from !== 'object' || from === null) return from
    return Object.fromEntries(Object.entries(from).map(([name, inner]) => [text(name), value(inner)]))
  }

  return {
    text,
    line(line) {
      if (!inLine.test(line)) return line
      try {
        return `${JSON.stringify(value(JSON.parse(line)))}\n`
      } catch {
        return text(line)
      }
    },
  }
}

/** As it is, and as it stands in an address. */
const spellingsOf = (secret: string): readonly string[] => [secret, inAddress(secret)]

/** Half a surrogate pair cannot stand in an address. */
const inAddress = (secret: string): string => encodeURIComponent(secret.toWellFormed())

/** As it stands between the quotes of a JSON text. */
const asJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** As a pattern that matches this text alone. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
