// Two wishes in one line: “move it to 10 and show me a preview”. One of them is done or offered; the other is a button.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'

export interface Joining {
  /** Between two wishes, with a sign before it or none. */
  readonly says: readonly string[]
  /** After a sign alone. */
  readonly afterSign: readonly string[]
  readonly example: string
  readonly further: string
  /** One wish. */
  readonly unlike: string
}

/** What joins two wishes: a row a language. */
export const JOINING: readonly Joining[] = [
  {
    says: ['and', 'but'],
    afterSign: ['then'],
    example: 'move it to 10, then show me a preview',
    further: 'show me a preview',
    unlike: 'every monday and friday at 9',
  },
  {
    says: ['und', 'aber'],
    afterSign: ['dann'],
    example: 'verschiebe es auf 10 Uhr und zeig mir eine Vorschau',
    further: 'zeig mir eine Vorschau',
    unlike: 'jeden Montag und Freitag um 9',
  },
  {
    says: ['et', 'mais'],
    afterSign: ['puis'],
    example: 'mets-le à 10h, puis montre-moi un aperçu',
    further: 'montre-moi un aperçu',
    unlike: 'tous les lundis et vendredis à 9h',
  },
  {
    says: ['y', 'pero'],
    afterSign: ['luego'],
    example: 'cámbialo a las 10 y muéstrame una vista previa',
    further: 'muéstrame una vista previa',
    unlike: 'cada lunes y viernes a las 9',
  },
]

const SAYS = JOINING.flatMap(({ says }) => says).join('|')
const AFTER_A_SIGN = JOINING.flatMap(({ afterSign }) => afterSign).join('|')
const BETWEEN = new RegExp(`\\s*[,;.!]\\s+(?:(?:${SAYS}|${AFTER_A_SIGN})\\s+)?|\\s+(?:${SAYS})\\s+`, 'iu')
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
