// A topic through many editions: what a phone shows of it.
import { describe, expect, it } from 'vitest'
import type { Timeline } from '../../src/domain/answers/browse.ts'
import type { Edition } from '../../src/domain/library/catalogue.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { presentTimeline } from '../../src/present/lists/timeline.ts'
import { EDITION, talkCard } from './made.ts'

const edition = (year: number): Edition => ({ ...EDITION, id: `eu-${year}`, year, start: `${year}-05-04` })
const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]

/** Spoken of in every year but the first. */
const timeline: Timeline = {
  kind: 'timeline',
  topic: 'teapots',
  points: years.slice(1).map((year) => ({
    edition: edition(year),
    notes: 1,
    card: talkCard(year, { edition: edition(year) }),
    line: talkCard(year).summary[0],
  })),
  held: years.map((year) => ({ edition: edition(year), notes: 2 })),
  projects: [],
  notes: 7,
  authors: 1,
  asOf: '2026-11-01',
}

describe('a timeline of many editions', () => {
  const { pieces, doors = [], shown } = presentTimeline(timeline)
  const asides = pieces.flatMap((piece) => (piece.kind === 'aside' ? [textOf(piece.prose)] : []))

  it('has a heading of its own where a filter is all that was asked', () => {
    expect(presentTimeline({ ...timeline, topic: '' }).fallback).toBe('A timeline')
    expect(presentTimeline(timeline).fallback).toBe('teapots: a timeline')
  })

  it('has a line for each of the newest four, with what was said and by whom', () => {
    const [lines = []] = pieces.flatMap((piece) => (piece.kind === 'list' ? [piece.items.map(textOf)] : []))
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('KubeCon EU 2019 · 1 of 2 notes: It went well. (Ada)')
    expect(shown).toEqual(['ada/2019', 'ada/2020', 'ada/2021', 'ada/2022'])
  })

  it('says of the others the numbers alone', () => {
    expect(asides).toContain('Before: EU 2016 1/2, EU 2017 1/2, EU 2018 1/2.')
    expect(asides).toContain('No note mentions it: EU 2015 0/2.')
  })

  it('leads to the card of each', () => {
    const choices = doors.flatMap((piece) => (piece.kind === 'choices' ? piece.choices : []))
    expect(choices.map(({ action }) => action.kind === 'show' && action.id)).toEqual(
      years
        .slice(1)
        .toReversed()
        .map((year) => `ada/${year}`),
    )
  })
})
