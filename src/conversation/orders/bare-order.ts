// Lines that name no digest and mean one where somebody has just ordered it, or where exactly one stands: “make it 10
// instead”, “stop it”, “when is the next one?”. Elsewhere each means what it says by itself.
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { readTime } from './order-times.ts'
import { orderTokens } from './order-tokens.ts'
import { LONGEST_TOPIC } from './read-order.ts'

interface BareOrder {
  readonly pattern: RegExp
  readonly command: (said: string) => DigestCommand | undefined
  readonly example: string
  readonly unlike: string
}

/** Nothing that is said so is longer, and no pattern is tried on more. */
const LONGEST = 140

const MAKE =
  '(?:(?:please|no|ok|and|actually) )?(?:make|set|change|switch|move|have|mach|mache|stell|stelle|mets|pon) (?:it|that|this|es|das|le|la|lo)'
const IT = '(?:it|that|this|that one|this one|es|das|ihn|le|la|lo)'
const REST = '(?: (?:instead|please|again|now|then|bitte|stattdessen|plutot|mejor))*'

const timed = (said: string): DigestCommand | undefined => {
  const words = orderTokens(/^\d{1,2}$/.test(said) ? `at ${said}` : said).map(({ even }) => even)
  const time = readTime(words)
  return time && time.used === words.length
    ? { kind: 'change', which: undefined, at: time.at, bare: true }
    : undefined
}

const about = (topic: string): DigestCommand | undefined =>
  topic.length <= LONGEST_TOPIC ? { kind: 'change', which: undefined, about: topic, bare: true } : undefined

const ordering = (what: Ordered, verbs: string, example: string, unlike: string): BareOrder => ({
  pattern: new RegExp(`^(?:please )?(?:${verbs})(?: |-)${IT}${REST}$`, 'iu'),
  command: () => ({ kind: 'order', what, which: undefined, bare: true }),
  example,
  unlike,
})

const both = (what: Ordered, verbs: string, example: string, unlike: string): BareOrder => ({
  pattern: new RegExp(
    `^(?:please )?(?:${verbs}) (?:both|both of them|them both|beide|les deux|los dos|ambos)${REST}$`,
    'iu',
  ),
  command: () => ({ kind: 'order', what, which: 'both', bare: true }),
  example,
  unlike,
})

const STOP = 'stop|cancel|delete|remove|end|stopp|stoppe|beende|arrete|arrête|annule|para|cancela'
const PAUSE = 'pause|pausiere|pausa'
const RESUME = 'resume|unpause|reanuda|reprends'

/** In their order: the first that takes a line decides; what it holds in brackets is the time, or the topic. */
export const BARE_ORDERS: readonly BareOrder[] = [
  {
    pattern: new RegExp(`^${MAKE} (?:about|über|sur|sobre) (.+?)(?: instead| stattdessen)?$`, 'iu'),
    command: about,
    example: 'make it about security instead',
    unlike: 'make a dashboard about security',
  },
  {
    pattern:
      /^(?:rather |lieber |plutôt |plutot |mejor )?(?:about|über|sur|sobre) (.+?)(?: instead| stattdessen| rather)$/iu,
    command: about,
    example: 'about security instead',
    unlike: 'about istio instead of linkerd',
  },
  {
    pattern: new RegExp(`^${MAKE} (?:to )?(.+?)${REST}$`, 'iu'),
    command: timed,
    example: 'make it 10 instead',
    unlike: 'make it 3 replicas instead',
  },
  {
    pattern: /^(.+?) (?:instead|stattdessen)$/iu,
    command: (said) => (/^\d{1,2}$/.test(said) ? undefined : timed(said)),
    example: 'at 11pm instead',
    unlike: 'at 10 nodes instead',
  },
  ordering('stop', STOP, 'stop it', 'stop it from crashing'),
  ordering('pause', PAUSE, 'pause it', 'pause it until the rollout is done'),
  ordering('resume', RESUME, 'resume it', 'resume it after a crash'),
  both('stop', STOP, 'stop both', 'remove both sidecars'),
  both('pause', PAUSE, 'pause both of them', 'pause both clusters'),
  both('resume', RESUME, 'resume both', 'resume both uploads'),
  {
    pattern:
      /^(?:and )?(?:when(?: is|s|['’]s| does| will)?|wann kommt|wann ist|quand arrive|quand est|cu[aá]ndo llega|cu[aá]ndo es) (?:the next(?: one)?|it next|the first(?: one)?|der nächste|das nächste|der erste|le prochain|el pr[oó]ximo)(?: come| due| be| arrive| posted)?$/iu,
    command: () => ({ kind: 'list', bare: true }),
    example: 'when is the next one?',
    unlike: 'when is the next release of helm?',
  },
]

/** @returns undefined for a line that is none */
export function readBareOrder(text: string): DigestCommand | undefined {
  const line = oneLine(text).replace(/[?!.\s]+$/u, '')
  if (line.length > LONGEST) return undefined
  for (const { pattern, command } of BARE_ORDERS) {
    const [taken, said = ''] = pattern.exec(line) ?? []
    const read = taken === undefined ? undefined : command(said.trim())
    if (read) return read
  }
  return undefined
}
