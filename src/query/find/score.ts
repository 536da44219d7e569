// How well texts answer: the one ranking, for notes and for the collections it is measured on (docs/ranking.md).
// MiniSearch finds, this ranks: a second look at the best texts, as they are written.
import type { TextIndex } from '../../search/text-index.ts'
import type { Sought, Subject } from '../understand/slots/sought.ts'
import { akinTo } from './akin.ts'
import { askedThings } from './asked.ts'
import { importanceOf } from './coverage.ts'
import { Points, type ScorePart } from './points.ts'

/** What a text holds of what was asked, before it is scored. */
export interface Held {
  readonly id: string
  /** The asked terms it holds. */
  readonly held: ReadonlySet<string>
  /** What it speaks of, as a share of what was asked, each thing by how much it tells: 0 to 1. */
  readonly coverage: number
}

/** score = (matching + close) × titleFactor(inTitle) × wholeFactor + akin */
export interface Scored extends Held {
  readonly score: number
  /** BM25 over the terms asked. */
  readonly matching: number
  /** The same over neighbours, and over words exactly as typed. */
  readonly close: number
  /** The same over what the best texts have in common. */
  readonly akin: number
  /** The coverage of its title alone. */
  readonly inTitle: number
  /** Where two things are asked for, what a text is worth that has only one of them: at most 1. */
  readonly wholeFactor: number
  /** What the three sums are made of; worked out when it is asked for. */
  readonly parts: () => readonly ScorePart[]
}

/** How much more a text is worth whose title names all that was asked; chosen with the others (docs/ranking.md). */
export const TITLE = { bonus: 0.6 }

export const titleFactor = (inTitle: number): number => 1 + TITLE.bonus * inTitle

/** Who asks for so few things means all of them; of more, some are said by the way. */
const MOST_WHOLE = 2

/** "node failure": a text about nodes is not half as right as one that also fails. */
const wholeFactorOf = (coverage: number, { slots }: Sought): number =>
  slots.length <= MOST_WHOLE ? Math.sqrt(coverage) : 1

/**
 * Scores texts, best first; equal scores keep the order of indexing.
 * @param places of the texts, as the index found them
 * @param admits whether a text may answer at all; nothing in the order depends on it but whom the best are akin to
 */
export function scoreTexts(
  sought: Sought,
  index: TextIndex,
  places: readonly number[],
  admits: (text: Held) => boolean = ({ coverage }) => coverage > 0,
): readonly Scored[] {
  const { things, worthOf, nameOf } = askedThings(sought, index)
  const points = new Points(index, places, things, worthOf)
  const coverageOf = coverages(sought.slots, things.terms, () => 1)
  // A title with what was typed names it; one with what it only leads to names half of it.
  const titleCoverageOf = coverages(sought.slots, things.terms, (weight) => Math.min(1, weight))
  const ranked = places
    .map((place, row) => {
      const holds: number[] = []
      const titled: number[] = []
      let [matching, close] = [0, 0]
      points.each(row, (thing, added, isTitled) => {
        if (thing >= things.terms.length) close += added
        else {
          matching += added
          holds.push(thing)
          if (isTitled) titled.push(thing)
        }
      })
      const coverage = coverageOf(holds)
      const inTitle = titleCoverageOf(titled)
      const held = new Set(holds.map((thing) => things.terms[thing] ?? ''))
      const wholeFactor = wholeFactorOf(coverage, sought)
      const before = (matching + close) * titleFactor(inTitle) * wholeFactor
      return {
        row,
        place,
        id: index.idAt(place),
        held,
        coverage,
        inTitle,
        wholeFactor,
        matching,
        close,
        before,
      }
    })
    .filter(admits)
    .sort((a, b) => b.before - a.before || a.place - b.place)
  const akin = akinTo(ranked, sought, index)
  return ranked
    .map(({ row, before, ...text }, place) => ({
      ...text,
      akin: akin.points(place),
      score: before + akin.points(place),
      parts: () => {
        const parts: ScorePart[] = []
        points.each(row, (thing, added) => parts.push({ ...nameOf(thing), points: added }))
        return [...parts, ...akin.parts(place)]
      },
    }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
}

/**
 * Which share of what was asked some of the terms cover, by importance. A slot is covered by any of its terms.
 * @param shareOf what a term of this weight covers of its slot: 0 to 1
 */
function coverages(
  slots: readonly Subject[],
  terms: readonly string[],
  shareOf: (weight: number) => number,
): (held: readonly number[]) => number {
  const asked = importanceOf(slots)
  const covers = new Map<string, { readonly slot: number; readonly sum: number }[]>(
    terms.map((term) => [term, []]),
  )
  slots.forEach(({ covering, importance }, slot) => {
    for (const { term, weight } of covering)
      covers.get(term)?.push({ slot, sum: importance * shareOf(weight) })
  })
  const covered = [...covers.values()]
  // What each slot brings to the text looked at, and which text that was: nothing need be emptied between texts.
  const sums = new Float64Array(slots.length)
  const metBy = new Int32Array(slots.length)
  let text = 0
  return (held) => {
    text++
    let all = 0
    for (const thing of held)
      for (const { slot, sum } of covered[thing] ?? []) {
        const before = metBy[slot] === text ? (sums[slot] ?? 0) : 0
        if (sum > before) {
          all += sum - before
          sums[slot] = sum
        } else sums[slot] = before
        metBy[slot] = text
      }
    return all === 0 ? 0 : Math.min(1, all / asked)
  }
}
