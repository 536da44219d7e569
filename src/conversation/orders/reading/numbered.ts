// Which digest of several is meant, said by its number in the list: “number 2: monday”, “#1 at 10”, “digest 1 at 11”.
import { readTime } from '../words/order-times.ts'
import type { OrderToken } from '../words/order-tokens.ts'
import { phraseAt } from '../words/order-tokens.ts'

export interface NumberMark {
  /** Before the number, in small letters without accents; with a sign behind it where it is a word too. */
  readonly says: readonly string[]
  readonly example: string
  readonly unlike: string
}

/** A row a language. */
export const NUMBER_MARKS: readonly NumberMark[] = [
  { says: ['number', '#', 'no.', 'num'], example: 'number 2: monday', unlike: 'number 2 pod is crashing' },
  { says: ['nummer', 'nr', 'nr.'], example: 'Nr. 2: donnerstags', unlike: 'Nummer 2 der Pods' },
  { says: ['numero', 'n°', 'no.'], example: 'le numéro 2 à 11h', unlike: 'le numéro 2 des pods' },
  { says: ['numero', 'num.', 'n.º'], example: 'el número 2 a las 11', unlike: 'el número 2 de los pods' },
]

const BEFORE = new Set(NUMBER_MARKS.flatMap(({ says }) => says))
/** A channel has no more. */
const NUMBER = /^(?:#|n[°º]?)?(?<place>[1-9]|10)$/
const GLUED = /^(?:#|n[°º])/
/** “Digest 1 at 11”: what it is to be follows. */
const DIGEST = /^(?:digest|digests|abo|newsletter|subscription|abonnement|suscripcion|boletin)$/
const TO_BE = /^(?:at|to|on|is|should|um|auf|am|soll|a|au|le|al|las|->|=>|=|-)$/

/**
 * @returns the place in the list, and how many words say so; undefined where none does
 * @example numberedAt([{ typed: '#2', even: '#2' }], 0) // → { place: 2, used: 1 }
 */
export function numberedAt(
  words: readonly OrderToken[],
  at: number,
): { readonly place: number; readonly used: number } | undefined {
  const [first, second] = words.slice(at, at + 2)
  if (!first) return undefined
  const glued = GLUED.test(first.even) ? placeOf(first.even) : undefined
  if (glued !== undefined) return { place: glued, used: 1 }
  const place = second && placeOf(second.even)
  if (place === undefined) return undefined
  if (BEFORE.has(first.even) || BEFORE.has(first.typed.toLowerCase())) return { place, used: 2 }
  return DIGEST.test(first.even) && saysWhatItIsToBe(words, at + 1) ? { place, used: 2 } : undefined
}

const placeOf = (word: string): number | undefined => {
  const place = NUMBER.exec(word)?.groups?.['place']
  return place === undefined ? undefined : Number(place)
}

/** “Digest 8” is one at eight, and “digest 8 on mondays” too: with a time of its own behind it, the number is no time. */
function saysWhatItIsToBe(words: readonly OrderToken[], at: number): boolean {
  const evened = words.map(({ even }) => even)
  const isMarked = /:$/.test(words[at]?.typed ?? '') || TO_BE.test(evened[at + 1] ?? '')
  if (!isMarked) return false
  const rest = evened.slice(at + 1)
  if (rest.some((_, index) => readTime(rest.slice(index)))) return true
  const isTo = /^(?:to|auf|->|=>)$/.test(rest[0] ?? '') || /:$/.test(words[at]?.typed ?? '')
  return isTo && rest.some((_, index) => phraseAt(rest, index)?.said.days !== undefined)
}
