import { describe, expect, it } from 'vitest'
import { parseDigests } from '../../src/digest/declare.ts'

const problemsOf = (text: string) => parseDigests(text).problems

describe('DIGEST', () => {
  it('declares several digests, separated by semicolons', () => {
    expect(parseDigests('slack:C0123 weekdays 09:00 Europe/Lisbon; discord:456 daily 18:30 UTC')).toEqual({
      subscriptions: [
        {
          id: 'slack:C0123/weekdays/09:00/Europe/Lisbon',
          channel: { platform: 'slack', id: 'C0123' },
          schedule: { days: [1, 2, 3, 4, 5], at: '09:00', zone: 'Europe/Lisbon' },
        },
        {
          id: 'discord:456/daily/18:30/UTC',
          channel: { platform: 'discord', id: '456' },
          schedule: { days: [1, 2, 3, 4, 5, 6, 7], at: '18:30', zone: 'UTC' },
        },
      ],
      problems: [],
    })
  })

  it('reads weekly with a day, long or short, in any case', () => {
    const { subscriptions, problems } = parseDigests(
      'slack:C1 weekly Monday 9:00 UTC; slack:C1 WEEKLY sun 9:00 utc',
    )
    expect(subscriptions.map(({ id }) => id)).toEqual([
      'slack:C1/weekly-monday/09:00/UTC',
      'slack:C1/weekly-sunday/09:00/UTC',
    ])
    expect(problems).toEqual([])
  })

  it('gives two spellings of one digest the same id, and says so', () => {
    const { subscriptions, problems } = parseDigests(
      'slack:C1 daily 09:00 Asia/Kolkata; slack:C1  daily  9:00  asia/calcutta;',
    )
    expect(subscriptions).toHaveLength(1)
    expect(subscriptions[0]?.schedule.zone).toBe('Asia/Kolkata')
    expect(problems).toEqual([
      'Entry 2, “slack:C1  daily  9:00  asia/calcutta”: repeats entry 1; expected each digest once; it counts once.',
    ])
  })

  it('reads a topic after the zone, and keeps digests about different topics apart', () => {
    const { subscriptions, problems } = parseDigests(
      'slack:C1 daily 09:00 UTC about service mesh; slack:C1 daily 09:00 UTC about eBPF',
    )
    expect(subscriptions.map(({ id, about }) => [id, about])).toEqual([
      ['slack:C1/daily/09:00/UTC/service-mesh', 'service mesh'],
      ['slack:C1/daily/09:00/UTC/ebpf', 'eBPF'],
    ])
    expect(problems).toEqual([])
  })

  it('declares nothing when empty', () => {
    expect(parseDigests(' ; ')).toEqual({ subscriptions: [], problems: [] })
  })

  it('counts the entries that are right beside one that is wrong', () => {
    const { subscriptions, problems } = parseDigests('slack:C1 daily 25:00 UTC; slack:C2 daily 09:00 UTC')
    expect(subscriptions.map(({ channel }) => channel.id)).toEqual(['C2'])
    expect(problems).toEqual([
      'Entry 1, “slack:C1 daily 25:00 UTC”: “25:00” is not a time of day; expected HH:MM between 00:00 and 23:59, for example 09:00.',
    ])
  })

  it.each([
    [
      'teams:1 daily 09:00 UTC',
      'the platform “teams” is unknown; expected slack or discord, for example slack:C0123ABCD',
    ],
    [
      'general daily 09:00 UTC',
      '“general” is not a channel; expected platform:channel, for example slack:C0123ABCD',
    ],
    [
      'slack:#general daily 09:00 UTC',
      '“#general” is not the id of a channel; expected an id such as slack:C0123ABCD',
    ],
    [
      'discord:general daily 09:00 UTC',
      '“general” is not the id of a channel; expected an id such as discord:123456789012345678',
    ],
    [
      'slack:C1 hourly 09:00 UTC',
      '“hourly” does not say on which days; expected daily, weekdays, or weekly and a day, for example weekly monday',
    ],
    [
      'slack:C1 09:00 UTC',
      'the days are missing; expected daily, weekdays, or weekly and a day, for example weekly monday',
    ],
    [
      'slack:C1 weekly 09:00 UTC',
      'weekly does not say on which day; expected daily, weekdays, or weekly and a day, for example weekly monday',
    ],
    [
      'slack:C1 weekly someday 09:00 UTC',
      '“someday” is not a day of the week; expected daily, weekdays, or weekly and a day, for example weekly monday',
    ],
    [
      'slack:C1 daily 09:60 UTC',
      '“09:60” is not a time of day; expected HH:MM between 00:00 and 23:59, for example 09:00',
    ],
    [
      'slack:C1 daily 09:00 Mars/Base',
      '“Mars/Base” is not a known time zone; expected an IANA time zone, for example Europe/Lisbon or UTC',
    ],
    [
      'slack:C1 daily 09:00 +01:00',
      '“+01:00” is not a known time zone; expected an IANA time zone, for example Europe/Lisbon or UTC',
    ],
    [
      'slack:C1 daily 09:00',
      'the time zone is missing; expected an IANA time zone, for example Europe/Lisbon or UTC',
    ],
    [
      'slack:C1 daily 09:00 UTC please',
      '“please” does not belong here; expected nothing after the time zone, a semicolon, or about and a topic',
    ],
  ])('says what is wrong in %j', (entry, expected) => {
    expect(problemsOf(entry)).toEqual([`Entry 1, “${entry}”: ${expected}.`])
  })

  it('proposes the zone that ends like the word', () => {
    expect(problemsOf('slack:C1 daily 09:00 lisbon')).toEqual([
      'Entry 1, “slack:C1 daily 09:00 lisbon”: “lisbon” is not a known time zone; did you mean Europe/Lisbon?',
    ])
  })

  it('reports every problem of one entry', () => {
    expect(problemsOf('teams:1 hourly')).toHaveLength(4)
  })
})
