// Pictures of answers: the page loads the very files that Discord would be sent, by a name made of what is on them.
import { addressOf, type Sent } from './looks.ts'

/** As many as stand in a long chat. */
const MOST = 50

export interface KeptPictures {
  /** Remembers the pictures of what is about to be drawn, and @returns it. */
  keep(sent: Sent): Sent
  /** Undefined for an address that is not known, or not any more. */
  svgAt(address: string): string | undefined
}

/** None yet; the oldest are forgotten. */
export function keepPictures(): KeptPictures {
  const kept = new Map<string, string>()
  return {
    keep(sent) {
      for (const { svg } of sent.pictures ?? []) {
        kept.delete(addressOf(svg))
        kept.set(addressOf(svg), svg)
      }
      for (const oldest of [...kept.keys()].slice(0, -MOST)) kept.delete(oldest)
      return sent
    },
    svgAt: (address) => kept.get(address),
  }
}
