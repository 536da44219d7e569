// What a request says, read within bounds: so much of one, and so much of all that are read at once. Whoever is not let in
// is known only once the whole of it is here.
import type { IncomingMessage } from 'node:http'

/** `broken off`: whoever sent it went away before its end, or was cut off to make room; that is no failure of ours. */
export type Body =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'too long' }
  | { readonly kind: 'broken off' }

export interface BodyBounds {
  /** Bytes of one. */
  readonly each: number
  /** Bytes of all that have begun and not ended: the longest of them makes room. */
  readonly together: number
}

/** One for a server. @returns reads a request's body */
export function bodyReader({ each, together }: BodyBounds): (request: IncomingMessage) => Promise<Body> {
  const reading = new Map<IncomingMessage, number>()
  let held = 0

  const keepRoom = (): void => {
    while (held > together) {
      const [longest] = [...reading].reduce((one, other) => (other[1] > one[1] ? other : one))
      forget(longest)
      longest.destroy()
    }
  }
  const forget = (request: IncomingMessage): void => {
    held -= reading.get(request) ?? 0
    reading.delete(request)
  }

  return async (request) => {
    const chunks: Buffer[] = []
    let length = 0
    reading.set(request, 0)
    try {
      for await (const chunk of request) {
        length += chunk.length
        if (length > each) return { kind: 'too long' }
        // Cut off already: what still comes of it is not kept.
        if (!reading.has(request)) return { kind: 'broken off' }
        chunks.push(chunk)
        held += chunk.length
        reading.set(request, length)
        keepRoom()
      }
    } catch (error) {
      if (request.complete) throw error
      return { kind: 'broken off' }
    } finally {
      forget(request)
    }
    return { kind: 'whole', bytes: Buffer.concat(chunks) }
  }
}
