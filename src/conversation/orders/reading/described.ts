// Which digest of several is meant, said by what it is: “the security one”, “den über Sicherheit”, “celui du vendredi”.
import type { Which } from '../../../domain/digests/digest-command.ts'
import { signsIn } from '../words/find-signs.ts'
import { readTime } from '../words/order-times.ts'
import { type OrderToken, phraseAt } from '../words/order-tokens.ts'
import { AROUND_ORDERS, ORDINALS } from '../words/order-words.ts'
import type { Sign } from '../words/signs.ts'

export interface Description {
  /** What stands before it and, where nothing does, after it. */
  readonly begins: readonly string[]
  readonly ends: readonly string[]
  readonly example: string
  readonly unlike: string
}

/** In their order: the first that is found decides. */
export const DESCRIPTIONS: readonly Description[] = [
  {
    begins: ['the'],
    ends: ['one', 'digest', 'subscription', 'newsletter'],
    example: 'the security one at 12',
    unlike: 'the security one by one',
  },
  {
    begins: ['the one about', 'the one on'],
    ends: [''],
    example: 'the one about security at 12',
    unlike: 'the one about security at scale',
  },
  {
    begins: ['das', 'den', 'unser', 'unseren', 'mein', 'meinen'],
    ends: ['abo', 'digest', 'newsletter'],
    example: 'das Security-Abo um 12 Uhr',
    unlike: 'das Abo-Modell von Istio',
  },
  {
    begins: [
      'le digest sur',
      'le digest de',
      'le digest du',
      'abonnement sur',
      'abonnement de',
      'abonnement du',
    ],
    ends: [''],
    example: 'le digest du vendredi à midi',
    unlike: 'le digest de l’image',
  },
  {
    begins: [
      'el digest de los',
      'el digest de',
      'el digest del',
      'el digest sobre',
      'el boletin de',
      'la suscripcion de',
    ],
    ends: [''],
    example: 'el boletín de seguridad a las 12',
    unlike: 'el digest de la imagen',
  },
  {
    begins: [
      'der am',
      'der vom',
      'der uber',
      'den uber',
      'das uber',
      'den zu',
      'das zu',
      'den zum',
      'den von',
      'den am',
      'den',
    ],
    ends: ['digest', ''],
    example: 'den über Sicherheit um 12 Uhr',
    unlike: 'den über Istio gehaltenen Vortrag',
  },
  {
    begins: ['celui sur', 'celui de', 'celui du', 'celui des', 'celui a propos de'],
    ends: [''],
    example: 'celui du vendredi à midi',
    unlike: 'celui de Lyft',
  },
  {
    begins: ['el de los', 'el de las', 'el de', 'el del', 'el sobre'],
    ends: [''],
    example: 'el de seguridad a las 12',
    unlike: 'el de Istio',
  },
]

/** “The service mesh one” */
const MOST_WORDS = 3

export interface DescribedOne {
  readonly which: Which
  /** The line without it. */
  readonly rest: readonly OrderToken[]
}

/**
 * @param inShort whether an article alone may say so
 * @returns undefined where no digest is described, or nothing is said of it
 */
export function describedIn(words: readonly OrderToken[], inShort: boolean): DescribedOne | undefined {
  const evened = words.map(({ even }) => even)
  const line = ` ${evened.join(' ')} `
  for (const { begins, ends } of DESCRIPTIONS)
    for (const phrase of begins) {
      if (!line.includes(` ${phrase} `)) continue
      const used = phrase.split(' ').length
      const at = evened.findIndex((_, index) => evened.slice(index, index + used).join(' ') === phrase)
      if (at < 0) continue
      for (const end of ends) {
        if (used === 1 && end === '' && !inShort) continue
        const from = at + used
        const to = end === '' ? whenFrom(evened, from) : evened.indexOf(end, from)
        if (to <= from || to - from > MOST_WORDS) continue
        const rest = [...words.slice(0, at), ...words.slice(end === '' ? to : to + 1)]
        const which = whichOf(words.slice(from, endOf(evened, from, to)))
        if (rest.length > 0 && which !== undefined) return { which, rest }
      }
    }
  return undefined
}

/** Where a time or a word of an order follows; the end of the line where none does. */
function whenFrom(words: readonly string[], from: number): number {
  for (let at = from + 1; at < words.length; at += 1)
    if (readTime(words.slice(at)) || phraseAt(words, at)) return at
  return words.length
}

/** “Den am Freitag auf 15 Uhr”: small words before the time are none of it. */
function endOf(words: readonly string[], from: number, to: number): number {
  let end = to
  while (end > from + 1 && AROUND_ORDERS.has(words[end - 1] ?? '')) end -= 1
  return end
}

const OF_WHAT_IS_DONE: ReadonlySet<Sign> = new Set<Sign>(['send', 'get', 'change', 'stop', 'pause', 'show'])

function whichOf(words: readonly OrderToken[]): Which {
  const evened = words.map(({ even }) => even)
  if (ORDINALS.has(evened.join(' '))) return undefined
  const time = readTime(evened)
  if (time?.used === evened.length) return { at: time.at }
  // “Hör auf, mir das zu schicken” describes none.
  const signs = signsIn(evened)
  if (evened.every((_, at) => signs.at(at).some((sign) => OF_WHAT_IS_DONE.has(sign)))) return undefined
  const phrase = phraseAt(evened, 0)
  // “The weekly one” is a manner of ordering.
  if (phrase?.used === evened.length) return phrase.said.days && { days: phrase.said.days }
  return { about: words.map(({ typed }) => typed).join(' ') }
}
