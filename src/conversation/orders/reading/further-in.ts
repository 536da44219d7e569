// Two wishes in one line: “move it to 10 and show me a preview”. One of them is done or offered; the other is a button.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'

const BETWEEN =
  /\s*[,;.!]\s+(?:(?:and|und|et|y|then|dann|puis|luego)\s+)?|\s+(?:and|und|et|y|aber|but|pero|mais)\s+/iu
/** Whoever says more than so many things tells a story. */
const MOST = 3

/** What is done: when it comes, whether, what is told of it. */
function deedOf(command: DigestCommand): string {
  switch (command.kind) {
    case 'order':
      return command.what
    case 'offer':
      return command.verb ?? 'when'
    case 'subscribe':
    case 'change':
    case 'zone':
      return 'when'
    case 'now':
    case 'preview':
      return 'show'
    default:
      return command.kind
  }
}

/** Read as a whole by itself, and of no answer. */
const isWhole = ({ weighed }: DigestCommand): boolean =>
  !weighed || (weighed.unread.length === 0 && !weighed.isLittle && !weighed.isTopic)

/**
 * @param of what the line means as a whole
 * @param read what a part of it means by itself
 * @returns the parts that mean something else of a digest, as they were typed
 */
export function furtherIn(
  line: string,
  of: DigestCommand,
  read: (part: string) => DigestCommand | undefined,
): readonly string[] {
  const parts = line.split(BETWEEN).filter(Boolean)
  if (parts.length < 2 || parts.length > MOST) return []
  const whole = deedOf(of)
  return parts.filter((part) => {
    const meant = read(part)
    return meant !== undefined && isWhole(meant) && deedOf(meant) !== whole && !SAYS_NOTHING.has(meant.kind)
  })
}

const SAYS_NOTHING: ReadonlySet<DigestCommand['kind']> = new Set<DigestCommand['kind']>(['usage', 'mistake'])
