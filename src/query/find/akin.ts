// What the best texts have in common and few others share: who shares it too answers better (pseudo-relevance
// feedback; Lavrenko and Croft, Relevance-based language models, 2001). It changes the order, never who answers.
import type { TextIndex } from '../../search/text-index.ts'
import type { Sought } from '../understand/slots/sought.ts'
import { saturated } from './bm25.ts'
import { Points, type ScorePart } from './points.ts'

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

/** How like a text is to the very best, as a whole; chosen with the others. */
export const ALIKE = {
  /** What a text counts that is the same as the best ones, as a share of the best score. */
  counts: 0.6,
  /** To how many texts, how many are compared. */
  texts: 4,
  most: 50,
  /** Who asks in few words may want one text that they remember: the others like it are in its way. */
  fewestSlots: 4,
}

interface Best {
  readonly place: number
  readonly before: number
}

export interface Akin {
  /** @param place of the text among the best */
  points(place: number): number
  parts(place: number): readonly ScorePart[]
}

const NOTHING: Akin = { points: () => 0, parts: () => [] }

/** @param best texts, best first, with the score they have so far */
export function akinTo(best: readonly Best[], { slots }: Sought, index: TextIndex): Akin {
  if (slots.length < AKIN.fewestSlots) return NOTHING
  const shared = sharing(best, slots, index)
  if (slots.length < ALIKE.fewestSlots) return shared
  const kinds = [
    shared,
    alike(
      best.map(({ place, before }, row) => ({ place, row, score: before + shared.points(row) })),
      index,
    ),
  ]
  return {
    points: (place) => kinds.reduce((sum, kind) => sum + kind.points(place), 0),
    parts: (place) => kinds.flatMap((kind) => kind.parts(place)),
  }
}

/** By the terms that the best texts share. */
function sharing(best: readonly Best[], slots: Sought['slots'], index: TextIndex): Akin {
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
      const parts: ScorePart[] = []
      points.each(place, (thing, added) =>
        parts.push({ part: 'akin', thing: shared[thing]?.term ?? '', points: added }),
      )
      return parts
    },
  }
}

/** By how like whole texts are: texts that are alike answer the same questions (van Rijsbergen's cluster hypothesis). */
function alike(texts: readonly Likened[], index: TextIndex): Akin {
  const best = texts.toSorted((a, b) => b.score - a.score || a.place - b.place).slice(0, ALIKE.most)
  const models = best.slice(0, ALIKE.texts)
  const directions = models.map(({ place }) => index.likeness.directionOf(place))
  const points = new Map<number, readonly number[]>()
  for (const { place, row } of best) {
    // Each counts by how well it answers; nothing is like itself.
    const weights = models.map((model) => (model.place === place ? 0 : model.score))
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    if (whole === 0) continue
    const scale = (ALIKE.counts * (best[0]?.score ?? 0)) / whole
    const shares = index.likeness.along(place, directions)
    points.set(
      row,
      shares.map((share, i) => scale * share * (weights[i] ?? 0)),
    )
  }
  return {
    points: (row) => (points.get(row) ?? []).reduce((sum, added) => sum + added, 0),
    parts: (row) =>
      (points.get(row) ?? []).flatMap((added, i) =>
        added > 0
          ? [{ part: 'akin' as const, thing: `like ${index.idAt(models[i]?.place ?? 0)}`, points: added }]
          : [],
      ),
  }
}

interface Likened {
  readonly place: number
  /** Its number among the best, in the order they came. */
  readonly row: number
  /** What it has so far. */
  readonly score: number
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
