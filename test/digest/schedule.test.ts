import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay, nextSlot, slotOn, slotsDue } from '../../src/digest/schedule.ts'
import type { Subscription, Weekday } from '../../src/domain/digests/digest.ts'
import { everyNth, THOROUGH } from '../thorough.ts'
import { subscribed } from './world.ts'

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC']
/** The two that crossed the date line. */
const CROSSED = ['Pacific/Apia', 'Pacific/Fakaofo']
const DAY_MS = 86_400_000

const dailyAt = (at: string, zone: string): Subscription => ({
  id: 'one',
  channel: { platform: 'slack', id: 'C1' },
  schedule: { days: EVERY_DAY, at, zone },
})

const dueOn = (zone: string, at: string, day: string) => {
  const slot = slotOn(dailyAt(at, zone), day)
  return slot && new Date(slot.dueAt).toISOString()
}

describe('the slot of a day', () => {
  it.each([
    [
      'Europe/Lisbon',
      '01:30',
      '2026-03-29',
      '2026-03-29T01:00:00.000Z',
      'a time left out is due after the gap',
    ],
    [
      'Europe/Lisbon',
      '01:30',
      '2026-10-25',
      '2026-10-25T00:30:00.000Z',
      'a time that comes twice is due once',
    ],
    [
      'America/New_York',
      '02:30',
      '2026-03-08',
      '2026-03-08T07:00:00.000Z',
      'a time left out is due after the gap',
    ],
    [
      'America/New_York',
      '01:30',
      '2026-11-01',
      '2026-11-01T05:30:00.000Z',
      'a time that comes twice is due once',
    ],
    ['Asia/Kolkata', '09:00', '2026-07-01', '2026-07-01T03:30:00.000Z', 'half hours count'],
    ['America/Sao_Paulo', '00:00', '2018-11-04', '2018-11-04T03:00:00.000Z', 'a day may begin at one'],
    ['America/Sao_Paulo', '23:30', '2018-02-17', '2018-02-18T01:30:00.000Z', 'an evening may come twice'],
    ['America/Sao_Paulo', '09:00', '2026-01-15', '2026-01-15T12:00:00.000Z', 'summer time was given up'],
    ['Africa/Casablanca', '09:00', '2026-03-01', '2026-03-01T09:00:00.000Z', 'Ramadan has its own time'],
    ['Africa/Casablanca', '09:00', '2026-05-01', '2026-05-01T08:00:00.000Z', 'and then it ends'],
    ['Australia/Lord_Howe', '02:15', '2026-10-04', '2026-10-03T15:30:00.000Z', 'a gap may be half an hour'],
    ['Asia/Pyongyang', '23:45', '2018-05-04', '2018-05-04T14:59:00.000Z', 'a gap may end the day'],
    ['Pacific/Apia', '09:00', '2011-12-30', undefined, 'a zone may leave out a whole day'],
  ])('in %s at %s on %s is %s: %s', (zone, at, day, expected, _because) => {
    expect(dueOn(zone, at, day)).toBe(expected)
  })

  it('exists only on the days that were asked for', () => {
    const weekdays = subscribed('slack:C1 weekdays 09:00 UTC')
    expect(slotOn(weekdays, '2026-01-02')?.key).toBe('slack:C1/weekdays/09:00/UTC@2026-01-02')
    expect(slotOn(weekdays, '2026-01-03')).toBeUndefined()
  })

  it('lies on that very day in every zone, also where clocks change', { timeout: 120_000 }, () => {
    let looked = 0
    const absent = new Set<string>()
    for (const zone of new Set([...everyNth(4, ZONES), ...CROSSED])) {
      const offsets = new Intl.DateTimeFormat('en', {
        timeZone: zone,
        timeZoneName: 'longOffset',
        year: 'numeric',
      })
      for (const year of [2011, 2018, 2024, 2026, 2037]) {
        const first = Date.UTC(year, 0, 1)
        const days = Array.from({ length: 365 }, (_, index) => first + index * DAY_MS)
        const told = days.map((moment) => offsets.format(moment))
        const changes = days.filter((_, index) => index > 0 && told[index] !== told[index - 1])
        for (const moment of [first, ...changes].flatMap((each) => [each - DAY_MS, each])) {
          const day = new Date(moment).toISOString().slice(0, 10)
          for (const at of ['00:00', '01:30', '02:15', '23:30']) {
            const slot = slotOn(dailyAt(at, zone), day)
            if (slot) expect(localDay(slot.dueAt, zone), `${zone} ${day} ${at}`).toBe(day)
            else absent.add(`${zone} ${day}`)
            looked += 1
          }
        }
      }
    }
    expect([...absent]).toEqual(CROSSED.map((zone) => `${zone} 2011-12-30`))
    expect(looked).toBeGreaterThan(THOROUGH ? 10_000 : 5_000)
  })
})

describe('the slots of a span', () => {
  it('hold every scheduled day exactly once, however the span is cut', { timeout: 60_000 }, () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) }),
        time,
        fc.array(fc.integer({ min: 1, max: 20 * DAY_MS - 1 }), { maxLength: 6 }),
        fc.subarray([...EVERY_DAY], { minLength: 1 }),
        (zone, start, at, cuts, days) => {
          const daily = dailyAt(at, zone)
          const subscription = { ...daily, schedule: { ...daily.schedule, days } }
          const edges = [0, ...cuts.toSorted((a, b) => a - b), 20 * DAY_MS].map((cut) => start + cut)
          const slots = edges.slice(1).flatMap((to, index) => slotsDue(subscription, edges[index] ?? 0, to))
          const expected = new Set<string>()
          for (let moment = start; moment <= start + 20 * DAY_MS; moment += DAY_MS / 4) {
            const slot = slotOn(subscription, localDay(moment, zone))
            if (slot && slot.dueAt > start && slot.dueAt <= start + 20 * DAY_MS) expected.add(slot.key)
          }
          expect(slots.map(({ key }) => key)).toEqual([...expected])
          expect(slots[0]?.key).toBe(nextSlot(subscription, start)?.key)
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  it('come exactly once on every local day of ten years, in every zone', { timeout: 300_000 }, () => {
    const [from, to] = [Date.UTC(2024, 0, 1), Date.UTC(2034, 0, 1)]
    const all = Array.from({ length: (to - from) / DAY_MS }, (_, index) =>
      new Date(from + index * DAY_MS).toISOString().slice(0, 10),
    )
    // Zones whose clocks agree in all these years are looked at once.
    const clocks = new Map(everyNth(40, ZONES).map((zone) => [offsetsOf(zone, from, to), zone]))
    expect(clocks.size).toBeGreaterThan(THOROUGH ? 40 : 5)
    for (const zone of clocks.values()) {
      const slots = slotsDue(dailyAt('02:15', zone), from - DAY_MS, to + DAY_MS)
      const days = slots.map(({ day }) => day)
      expect(
        days.filter((day) => day >= '2024-01-01' && day < '2034-01-01'),
        zone,
      ).toEqual(all)
      const elsewhere = slots.filter(({ day, dueAt }) => localDay(dueAt, zone) !== day)
      expect(elsewhere, zone).toEqual([])
    }
  })

  it('begin after the first moment and include the last', () => {
    const daily = dailyAt('09:00', 'UTC')
    const nine = (day: string) => Date.parse(`${day}T09:00Z`)
    const slots = slotsDue(daily, nine('2026-01-01'), nine('2026-01-03'))
    expect(slots.map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-03'])
  })

  it('do not name the second coming of an hour when the span begins between the two', () => {
    const between = Date.parse('2026-10-25T00:45Z')
    expect(slotsDue(dailyAt('01:30', 'Europe/Lisbon'), between, between + 3_600_000)).toEqual([])
  })

  it('find the next slot over a weekend', () => {
    const weekdays = subscribed('slack:C1 weekdays 09:00 UTC')
    expect(nextSlot(weekdays, Date.parse('2026-01-02T09:00Z'))?.day).toBe('2026-01-05')
  })
})

/** How far the clocks of a zone are from UTC, every third day. */
function offsetsOf(zone: string, from: number, to: number): string {
  const offset = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'longOffset',
    year: 'numeric',
  })
  const days = Array.from({ length: (to - from) / (3 * DAY_MS) }, (_, index) => from + index * 3 * DAY_MS)
  return days.map((moment) => offset.format(moment)).join()
}
