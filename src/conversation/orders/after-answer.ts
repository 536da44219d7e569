// A line that names no digest, typed after an answer: it may be said of that answer, so what would change a digest is only
// offered.
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import { asOffer } from './reading/as-said.ts'
import { signsIn } from './words/find-signs.ts'
import { orderTokens } from './words/order-tokens.ts'
import type { Sign } from './words/signs.ts'

/** Whether a line says so. */
export const says = (line: string, sign: Sign): boolean =>
  signsIn(orderTokens(line).map(({ even }) => even)).has(sign)

/** Whether a line can be of nothing else: “stop the digest”. */
export const namesDigest = (line: string): boolean => says(line, 'digest')

/**
 * @param isPlace whether a line names a place that is asked about
 * @returns undefined where it is a question
 */
export function onlyOffered(
  command: DigestCommand,
  isPlace: (line: string) => boolean,
): DigestCommand | undefined {
  const { afterAnswer: asked, ...said } = command
  if (asked === undefined) return command
  if (said.bare === 'talked') return undefined
  switch (said.kind) {
    case 'change':
      return said.which === undefined ? { ...asOffer(said), asked } : said
    case 'zone':
      if (said.bare === undefined) return said
      return isPlace(asked) ? undefined : { kind: 'offer', zone: said.zone, asked, bare: said.bare }
    case 'order':
      // “Unsubscribe”, and not “turn it off”.
      return said.which !== undefined || (said.bare === undefined && !says(asked, 'it'))
        ? said
        : { kind: 'offer', verb: said.what, ...(said.bare && { bare: said.bare }) }
    case 'now':
      return said.bare === undefined ? said : { ...said, kind: 'preview' }
    case 'undo':
      return said.bare === undefined ? said : undefined
    case 'offer': {
      const { sure: _, ...offered } = said
      return said.bare === undefined ? offered : { asked, ...offered }
    }
    default:
      return said
  }
}
