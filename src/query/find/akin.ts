// What the best texts have in common and few others share: who shares it too answers better (pseudo-relevance
// feedback; Lavrenko and Croft, Relevance-based language models, 2001). It changes the order, never who answers.
import type { TextIndex } from '../../search/text-index.ts'
import type { Sought } from '../understand/sought.ts'
import { saturated } from './bm25.ts'
import { type Part, Points } from './points.ts'

/** Chosen with the other constants (docs/ranking.md). */
export const AKIN = {
  /** The share of the whole that what was not asked may count. */
  counts: 0.15,
  /** Of how many texts, how many terms are taken. */
  texts: 8,
  terms: 30,
  /** What more than this share of all texts holds says nothing about the best. */
  common: 0.25,
  /** Two words say what they mean; the best texts for them speak of much else. */
  fewestSlots: 3,
  /** A text with fewer different terms is hardly more than its title: it tells nothing that was not asked. */
  fewestTerms: 20,
}

interface Best {
  readonly place: number
  readonly before: number
}

export interface Akin {
  /** @param place of the text among the best */
  points(place: number): number
  parts(place: number): readonly Part[]
}

const NOTHING: Akin = { points: () => 0, parts: () => [] }

/** @param best texts, best first, with the score they have so far */
export function akinTo(best: readonly Best[], { slots }: Sought, index: TextIndex): Akin {
  if (slots.length < AKIN.fewestSlots) return NOTHING
  const shared = sharedBy(best.slice(0, AKIN.texts), index)
  if (shared.length === 0) return NOTHING
  // Together they count their share beside what was asked, each by how much of it is its own.
  const asked = slots.reduce((sum, { covering }) => sum + (covering[0]?.weight ?? 0), 0)
  const whole = shared.reduce((sum, { share }) => sum + share, 0)
  const scale = (asked * AKIN.counts) / (1 - AKIN.counts) / whole
  const things = { terms: shared.map(({ term }) => term), words: [], pairs: [] }
  const places = best.map(({ place }) => place)
  const points = new Points(index, places, things, (thing) => scale * (shared[thing]?.worth ?? 0))
  const sums = places.map((_, row) => {
    let sum = 0
    points.each(row, (_thing, added) => {
      sum += added
    })
    return sum
  })
  return {
    points: (place) => sums[place] ?? 0,
    parts(place) {
      const parts: Part[] = []
      points.each(place, (thing, added) =>
        parts.push({ part: 'akin', thing: shared[thing]?.term ?? '', points: added }),
      )
      return parts
    },
  }
}

interface Shared {
  readonly term: string
  /** How much of the best texts it is. */
  readonly share: number
  /** The share by how much the term tells. */
  readonly worth: number
}

function sharedBy(best: readonly Best[], index: TextIndex): readonly Shared[] {
  const { texts } = index
  const shares = new Map<number, number>()
  for (const { place, before } of best) {
    if (texts.different(place) < AKIN.fewestTerms) continue
    const length = texts.relativeLength(place)
    for (const [term, count] of texts.termCounts(place))
      shares.set(term, (shares.get(term) ?? 0) + before * saturated(count, length))
  }
  return [...shares]
    .flatMap(([number, share]) => {
      const holding = texts.terms.textsWith(number)
      if (holding < 2 || holding >= AKIN.common * index.size) return []
      return [{ term: texts.terms.wordOf(number), share, worth: share * index.tellingOf(holding) }]
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, AKIN.terms)
}
