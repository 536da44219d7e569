import { describe, expect, it } from 'vitest'
import { parseDigestCommand } from '../../src/conversation/digest-grammar.ts'

const WEEKDAYS = [1, 2, 3, 4, 5]
const DAILY = [1, 2, 3, 4, 5, 6, 7]

describe('a command about digests', () => {
  it.each([
    ['digest daily 09:00 Europe/Lisbon', { days: DAILY, at: '09:00', zone: 'Europe/Lisbon' }],
    [
      'digest daily 9:00 europe/lisbon about "service mesh"',
      { days: DAILY, at: '09:00', zone: 'Europe/Lisbon', about: 'service mesh' },
    ],
    ['digest weekdays', { days: WEEKDAYS, at: '09:00' }],
    ['digest 18:30 UTC', { days: WEEKDAYS, at: '18:30', zone: 'UTC' }],
    ['digest weekdays Asia/Kolkata', { days: WEEKDAYS, at: '09:00', zone: 'Asia/Kolkata' }],
    ['Digest WEEKLY mon 08:30', { days: [1], at: '08:30' }],
    ['digest weekly friday about eBPF', { days: [5], at: '09:00', about: 'eBPF' }],
  ])('orders with %s', (text, expected) => {
    expect(parseDigestCommand(text)).toEqual({ kind: 'subscribe', ...expected })
  })

  it.each([
    ['digest list', { kind: 'list' }],
    ['digest why', { kind: 'why' }],
    ['digest log', { kind: 'log' }],
    ['digest', { kind: 'usage' }],
    ['digest help', { kind: 'usage' }],
    ['digest now', { kind: 'now', which: undefined }],
    ['digest pause', { kind: 'order', what: 'pause', which: undefined }],
    ['digest resume 2', { kind: 'order', what: 'resume', which: 2 }],
    ['digest stop all', { kind: 'order', what: 'stop', which: 'all' }],
    ['digest end again', { kind: 'end', atEnd: 'again' }],
  ])('reads %s', (text, expected) => {
    expect(parseDigestCommand(text)).toEqual(expected)
  })

  it.each([
    ['digest daily 25:00 UTC', '“25:00” is not a time of day'],
    ['digest daily 09:00 Mars/Base', '“Mars/Base” is not a known time zone'],
    ['digest daily 09:00 UTC tomorrow', '“tomorrow” does not belong here'],
    ['digest daily 09:00 UTC about', 'the topic is missing'],
    [`digest daily about ${'x'.repeat(101)}`, 'the topic is too long'],
    ['digest stop somewhere', '“somewhere” is not a digest'],
    ['digest end never', '“never” is not a choice'],
    ['digest end', 'the choice is missing; expected stop, monthly or again'],
  ])('says what is wrong with %s', (text, problem) => {
    const command = parseDigestCommand(text)
    expect(command).toMatchObject({ kind: 'mistake' })
    expect(command?.kind === 'mistake' && command.problems.join()).toContain(problem)
  })

  it.each([
    'digest authentication in istio',
    'digest algorithms',
    'what is in the digest',
    'ask digest list',
    '',
  ])('is not %j', (text) => {
    expect(parseDigestCommand(text)).toBeUndefined()
  })
})
