import { describe, expect, it } from 'vitest'
import { stockOf } from '../../src/digest/candidates.ts'
import { type DecisionInput, decide, progressOf } from '../../src/digest/decide.ts'
import { slotOn } from '../../src/digest/schedule.ts'
import type { AtEnd, Shown, Slot } from '../../src/domain/digests/digest.ts'
import { corpusOf, project, subscribed, talksOf } from './world.ts'

const NINE = subscribed('slack:C1 daily 09:00 UTC')

function slotOf(day: string, about?: string): Slot {
  const slot = slotOn({ ...NINE, ...(about && { about }) }, day)
  if (!slot) throw new Error('no slot')
  return slot
}

const knownOf = (more: Partial<DecisionInput> = {}): DecisionInput => ({
  stock: stockOf(corpusOf({ talks: talksOf({ a: 2, b: 1 }), projects: [project('p')] })),
  idsAbout: () => new Map([['a/0', 'about']]),
  history: [],
  notesSince: new Map(),
  ...more,
})

/** What so many days bring: the talk, `end` or `rest`. */
function days(
  count: number,
  { atEnd, about, more = {} }: { atEnd?: AtEnd; about?: string; more?: Partial<DecisionInput> } = {},
) {
  const history: Shown[] = [...(more.history ?? [])]
  return Array.from({ length: count }, (_, index) => {
    const slot = slotOf(new Date(Date.UTC(2026, 0, 28 + index)).toISOString().slice(0, 10), about)
    const decision = decide(slot, atEnd, knownOf({ ...more, history }), slot.dueAt)
    if (decision.kind !== 'deliver') return decision.kind
    history.push({ at: slot.dueAt, items: decision.delivery.items })
    return decision.delivery.roundEnd ? 'end' : decision.delivery.digest.noted
  })
}

const isTalk = (said: string | undefined) => said?.includes('/') === true

describe('what a slot brings', () => {
  it('says once that all has been shown, and then follows what the channel has chosen', () => {
    const kinds = (atEnd?: AtEnd) =>
      days(12, atEnd ? { atEnd } : {}).map((said) => (isTalk(said) ? 'talk' : said))
    const shown = ['talk', 'talk', 'talk', 'end']
    expect(kinds('stop')).toEqual([...shown, ...Array.from({ length: 8 }, () => 'rest')])
    expect(kinds('again')).toEqual([...shown, ...shown, ...shown])
    // 28, 29, 30, 31 January, then the first of the month.
    expect(kinds('monthly')).toEqual([...shown, 'talk', ...Array.from({ length: 7 }, () => 'rest')])
    expect(kinds()).toEqual(kinds('monthly'))
  })

  it('tells in the last message of a round how much was shown, and what comes if nobody chooses', () => {
    const history = [{ at: 1, items: ['a/0', 'a/1', 'b/0'] }]
    const slot = slotOf('2026-02-01')
    expect(decide(slot, undefined, knownOf({ history }), slot.dueAt)).toMatchObject({
      delivery: { items: ['round-end/'], roundEnd: { shown: 3, atEnd: 'monthly', chosen: false } },
    })
  })

  it('shows new notes also to a channel that wants nothing more', () => {
    const history = [
      { at: 1, items: ['a/0', 'a/1'] },
      { at: 2, items: ['round-end/'] },
    ]
    expect(days(3, { atEnd: 'stop', more: { history } })).toEqual(['b/0', 'rest', 'rest'])
  })

  it('shows notes first that came after the first digest', () => {
    const talks = talksOf({ a: 9, b: 9, late: 2 })
    const more = {
      stock: stockOf(corpusOf({ talks })),
      history: [{ at: 100, items: ['a/0'] }],
      notesSince: new Map([
        ['a', 50],
        ['b', 50],
        ['late', 150],
      ]),
    }
    expect(days(3, { more }).map((said) => said?.split('/')[0])).toEqual([
      'late',
      'late',
      expect.stringMatching(/^[ab]$/),
    ])
  })

  it('applies a topic exactly, to projects too', () => {
    expect(days(3, { about: 'mesh' })).toEqual(
      ['a/0', 'end', 'talk'].map((said) => (said === 'talk' ? 'rest' : said)),
    )
    const slot = slotOf('2026-02-01', 'mesh')
    expect(decide(slot, undefined, knownOf(), slot.dueAt)).toMatchObject({ delivery: { items: ['a/0'] } })
  })

  it('brings nothing where nothing matches, and does not call that a round', () => {
    expect(days(2, { about: 'mesh', more: { idsAbout: () => new Map() } })).toEqual(['empty', 'empty'])
  })

  it('counts what a subscription matches and what is left of it', () => {
    expect(progressOf(undefined, knownOf())).toEqual({ total: 3, left: 3 })
    const history = [{ at: 1, items: ['a/0'] }]
    expect(progressOf(undefined, knownOf({ history }))).toEqual({ total: 3, left: 2 })
    expect(progressOf('mesh', knownOf({ history }))).toEqual({ total: 1, left: 0 })
  })
})
