// Eight weeks over the seed notes: what a channel gets to read, to be looked at by people.
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { showableOf } from '../../src/conversation/digest-stock.ts'
import { previewDays } from '../../src/digest/preview.ts'
import type { Subscription } from '../../src/domain/digests/digest.ts'
import type { Library } from '../../src/query/library/library.ts'
import { seedLibrary } from '../libraries.ts'
import { subscribed } from './world.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const weeks = (subscription: Subscription, days: number) => {
  const { stock, idsAbout } = showableOf(() => library)()
  const known = { stock, idsAbout, history: [], notesSince: new Map() }
  return previewDays({ subscription }, known, { from: '2026-11-30', days })
}

describe('eight weeks of digests over our notes', () => {
  const weekdays = subscribed('slack:C0GOLDEN weekdays 09:00 Europe/Lisbon')

  it('are those of the golden file', async () => {
    const lines = weeks(weekdays, 56).map(
      ({ slot, delivery }) =>
        `${slot.day}  ${delivery?.digest.noted ?? '-'}  ${delivery?.digest.project ?? '-'}`,
    )
    expect(lines).toHaveLength(40)
    const golden = fileURLToPath(new URL('eight-weeks.golden.txt', import.meta.url))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden)
  })

  it('repeat nothing, never stay with one note where another has something left, and never show personal passages', () => {
    const shown = weeks(weekdays, 56).flatMap(({ delivery }) => delivery?.digest.noted ?? [])
    expect(new Set(shown).size).toBe(40)
    const notes = shown.map((id) => id.slice(0, id.indexOf('/')))
    expect(notes.filter((note, index) => note === notes[index - 1])).toEqual([])
    const kinds = shown.flatMap((id) => library.corpus.passages.get(id)?.kind ?? [])
    expect(kinds.filter((kind) => kind === 'personal' || kind === 'projects')).toEqual([])
    const statuses = shown.flatMap((id) => library.corpus.talks.get(id)?.status ?? [])
    expect(statuses.filter((status) => status === 'to-watch')).toEqual([])
  })

  it('are the same every time', () => {
    expect(weeks(weekdays, 56)).toEqual(weeks(weekdays, 56))
  })
})
