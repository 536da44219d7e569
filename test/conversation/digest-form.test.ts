// What is filled in becomes the line that would have been typed.
import { describe, expect, it } from 'vitest'
import { DAY_CHOICES, digestLine, fieldProblems, suggestZones } from '../../src/conversation/digest-form.ts'
import { parseDigestCommand } from '../../src/conversation/digest-grammar.ts'

describe('a form for a digest', () => {
  it.each([
    [{}, 'digest weekdays 09:00'],
    [{ days: 'daily', zone: 'Europe/Lisbon' }, 'digest daily 09:00 Europe/Lisbon'],
    [
      { days: 'weekly mon', time: '08:30', zone: 'Asia/Kolkata', topic: ' service\n mesh ' },
      'digest weekly mon 08:30 Asia/Kolkata about service mesh',
    ],
    [{ topic: '  ' }, 'digest weekdays 09:00'],
  ])('filled in as %j is the line %s', (fields, line) => {
    expect(digestLine(fields)).toBe(line)
    expect(fieldProblems(fields)).toEqual({})
  })

  it('offers only days that can be typed', () => {
    for (const days of DAY_CHOICES)
      expect(parseDigestCommand(digestLine({ days })), days).toMatchObject({ kind: 'subscribe' })
  })

  it('says what is wrong at the field where it is', () => {
    expect(
      fieldProblems({ days: 'sometimes', time: '25:00', zone: 'Mars/Base', topic: 'x'.repeat(101) }),
    ).toEqual({
      days: expect.any(String),
      time: expect.stringContaining('“25:00” is not a time of day'),
      zone: expect.stringContaining('is not a known time zone'),
      topic: expect.stringContaining('the topic is too long'),
    })
  })

  it('finds zones by their city, also by the name of today', () => {
    expect(suggestZones('lisb', 5)).toEqual(['Europe/Lisbon'])
    expect(suggestZones('Kolkata', 5)).toEqual(['Asia/Kolkata'])
    expect(suggestZones('new y', 5)).toContain('America/New_York')
    expect(suggestZones('utc', 5)[0]).toBe('UTC')
    expect(suggestZones('europe', 3)).toHaveLength(3)
    expect(suggestZones('nowhere', 5)).toEqual([])
  })

  it('offers only zones that the grammar takes, none longer than an option holds', () => {
    for (const zone of suggestZones('', 1_000)) {
      expect(fieldProblems({ zone }), zone).toEqual({})
      expect(zone.length).toBeLessThanOrEqual(50)
    }
  })
})
