import { describe, expect, it } from 'vitest'
import { otherVoices, VOICES } from '../../src/drafts/other-voices.ts'
import { mayBeSame } from '../../src/drafts/same-name.ts'

const GIVEN = new Set(['bob', 'carol', 'dana', 'maria'])
const voices = (text: string) => otherVoices(text, (word) => GIVEN.has(word.toLowerCase()))

describe('words of somebody else', () => {
  it.each(VOICES)('$why', ({ example: [text, who], nearMiss }) => {
    expect(voices(text).join(', ')).toBe(who)
    expect(voices(text)).not.toEqual([])
    expect(voices(nearMiss)).toEqual([])
  })

  /** Every second was kept aside until the table stood. */
  it.each([
    ['Bob Smith  10:32 AM\nGreat.\nCarol Jones  10:35 AM\nYes!', ['Bob Smith', 'Carol Jones']],
    ['Bob Smith [10:32 AM]\nGreat.', ['Bob Smith']],
    ['bob.smith\n14:02\nGreat.', ['bob.smith']],
    ['Carol 🌴  9:05\nGreat.', ['Carol 🌴']],
    ['carol — 05/12/2024 10:32 AM\nGreat.', ['carol']],
    ['Bob – Yesterday at 21:15\nGreat.', ['Bob']],
    ['12/05/24, 10:32 - Bob Smith: Great', ['Bob Smith']],
    ['[10:32:11] <bob> Great', ['bob']],
    ['Am Di., 4. Mai 2021 um 10:32, schrieb Bob Smith:\nToll.', ['Bob Smith']],
    ['Bob Smith wrote:\n> Great.', ['Bob Smith', '']],
    ['Bob: great\nCarol: yes\nBob: indeed', ['Bob', 'Carol']],
    ['>>> all of this was said', ['']],
    ['Von: Bob Smith\nToll.', ['Bob Smith']],
    ['<bob> great\n<carol> yes', ['bob', 'carol']],
  ])('are found in %j', (text, names) => {
    expect(voices(text)).toEqual(names)
  })

  it.each([
    'Maria Keller showed turnips.\n\n- Water them.\n- Wait: they grow.',
    'Pros: fast\nCons: hungry\nBob: he spoke',
    'Talk: Turnips at scale\nSpeaker: Maria Keller\nRoom: 5',
    'It began at 10:30 and ended at 11:15.',
    '10:30 Keynote: the future\n11:00 Break',
    'Day 1 - 2021-05-04',
    'Flux: fast\nArgo: nice',
    'She said “it scales” and then: nothing.',
    'Turnips -> leeks, and x > 3',
    'Session 3 – 10:30',
    'Doors open\n10:30',
    'https://example.org/a:1 > b',
  ])('are not found in %j', (text) => {
    expect(voices(text)).toEqual([])
  })
})

describe('a name', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Ada L.', 'Ada'],
    ['Ada Lovelace', 'ada.lovelace'],
    ['Ada Lovelace', 'alovelace'],
    ['Ada', 'Ada Lovelace'],
    ['Ada L.', 'Ada Lovelace'],
    ['Zoë Müller', 'zoe muller'],
    ['Ada Lovelace', 'AdaLovelace'],
    ['Lovelace, Ada', 'ada_lovelace'],
    ['Ada Lovelace', 'adal42'],
  ])('%s may be %s', (one, other) => {
    expect(mayBeSame(one, other)).toBe(true)
    expect(mayBeSame(other, one)).toBe(true)
  })

  it.each([
    ['Kelsey Hightower', 'mallory'],
    ['Ada Lovelace', 'Ada Byron'],
    ['Liz Rice', 'Mallory Rice'],
    ['Bob', 'bobby tables'],
    ['The CNCF', 'ada'],
    ['Liz Rice', 'lrise'],
  ])('%s is not %s', (one, other) => {
    expect(mayBeSame(one, other)).toBe(false)
  })
})
