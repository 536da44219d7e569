// Digests ordered as one tells a person: each row of the tables with its line and its near miss, and whole orders.
import { describe, expect, it, test } from 'vitest'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { wantedLine } from '../../src/conversation/orders/reading/order-line.ts'
import { TIME_FORMS } from '../../src/conversation/orders/words/order-times.ts'
import { ORDER_WORDS } from '../../src/conversation/orders/words/order-words.ts'
import { ZONES, zoneCalled } from '../../src/conversation/orders/words/order-zones.ts'
import type { DigestCommand } from '../../src/domain/digests/digest-command.ts'
import { expectCost } from '../cost.ts'
import { meant } from './meant.ts'

const ordered = (line: string): DigestCommand | undefined => {
  const request = meant(line)
  return request.kind === 'digest' ? request.command : undefined
}

const DAILY = [1, 2, 3, 4, 5, 6, 7]
const WEEKDAYS = [1, 2, 3, 4, 5]

describe('a word of an order', () => {
  for (const { reads, example, unlike } of ORDER_WORDS) {
    const { days, often, verb } = reads
    it(`is read in “${example}”`, () => {
      const command = ordered(example)
      if (days) expect(command).toMatchObject({ days })
      if (often) expect(command).toMatchObject({ kind: 'offer', often })
      if (verb === 'stop' || verb === 'pause' || verb === 'resume')
        expect(command).toMatchObject({ kind: 'order', what: verb })
      if (verb === 'change') expect(command).toMatchObject({ kind: 'change' })
      if (verb === 'list' || verb === 'now') expect(command).toMatchObject({ kind: verb })
      expect(command).toBeDefined()
    })
    it(`is none in “${unlike}”`, () => {
      expect(ordered(unlike)).toBeUndefined()
    })
  }
})

describe('a time', () => {
  for (const { example, at, unlike } of TIME_FORMS) {
    it(`is read in “${example}”`, () => {
      expect(ordered(example)).toMatchObject({ kind: 'subscribe', at })
    })
    it(`is none in “${unlike}”`, () => {
      expect(ordered(unlike)).toBeUndefined()
    })
  }
})

test('“jeden Dienstag um 8 Uhr zu Sicherheit” may be an order: it is asked about', () => {
  expect(ordered('jeden Dienstag um 8 Uhr zu Sicherheit')).toEqual({
    ...{ kind: 'offer', days: [2], at: '08:00', about: 'Sicherheit', ifSubject: true },
  })
  expect(ordered('every tuesday at 8 we deploy to production')).toBeUndefined()
})

describe('an order in full', () => {
  test.each([
    ['every day at 9', { days: DAILY, at: '09:00' }],
    ['on tuesday 8:00 about security', { days: [2], at: '08:00', about: 'security' }],
    ['about security every tuesday at 8:00', { days: [2], at: '08:00', about: 'security' }],
    ['subscribe daily', { days: DAILY, at: '09:00' }],
    ['digets daily 09:00', { days: DAILY, at: '09:00' }],
    ['evry day at 8:30', { days: DAILY, at: '08:30' }],
    ['jeden Tag um 9', { days: DAILY, at: '09:00' }],
    ['cada lunes a las nueve', { days: [1], at: '09:00' }],
    ['digest werktags um 7:45 über Sicherheit', { days: WEEKDAYS, at: '07:45', about: 'Sicherheit' }],
    ['Jeden Dienstag 8:00 Berlin', { days: [2], at: '08:00', zone: 'Europe/Berlin' }],
    ['tous les lundis à 9h', { days: [1], at: '09:00' }],
    ['le vendredi à 14h heure de Paris', { days: [5], at: '14:00', zone: 'Europe/Paris' }],
    ['todos los lunes a las 9', { days: [1], at: '09:00' }],
    ['de lunes a viernes a las 9:00 sobre eBPF', { days: WEEKDAYS, at: '09:00', about: 'eBPF' }],
    ['los viernes a las 5 de la tarde', { days: [5], at: '17:00' }],
    ['digest sat-mon 10:00', { days: [1, 6, 7], at: '10:00' }],
    ['digest mon,thu 8:30', { days: [1, 4], at: '08:30' }],
    ['subscribe to security every day at nine', { days: DAILY, at: '09:00', about: 'security' }],
    ['digest 9am new york time', { days: WEEKDAYS, at: '09:00', zone: 'America/New_York' }],
    ['at 7:15 pm every day in Tokyo', { days: DAILY, at: '19:15', zone: 'Asia/Tokyo' }],
  ])('“%s” is given at once', (line, wanted) => {
    expect(ordered(line)).toEqual({ kind: 'subscribe', ...wanted })
  })

  test.each([
    ['unsubscribe', 'stop'],
    ['digest kündigen', 'stop'],
    ['arrêter le digest', 'stop'],
    ['mettre le digest en pause', 'pause'],
  ])('“%s” means %s', (line, what) => {
    expect(ordered(line)).toEqual({ kind: 'order', what, which: undefined })
  })

  test.each([
    ['stop 1', 'stop', 1],
    ['pause 2', 'pause', 2],
    ['resume 1', 'resume', 1],
    ['stop all', 'stop', 'all'],
    ['stop all of them', 'stop', 'all'],
    ['pause all', 'pause', 'all'],
    // Kept aside while the rows were written.
    ['cancel 3', 'stop', 3],
    ['pausieren 2', 'pause', 2],
    ['resume all', 'resume', 'all'],
  ])('“%s” says which digest', (line, what, which) => {
    expect(ordered(line)).toEqual({ kind: 'order', what, which })
  })

  test.each(['stop 2 pods', 'résumé', 'résumé du talk', 'continue 2', 'pause all workloads'])(
    '“%s” is no order',
    (line) => {
      expect(ordered(line)).toBeUndefined()
    },
  )

  test.each(['daily at 25:00', 'every day at 12:75', 'jeden Tag um 24:30'])(
    '“%s” names a time that no clock shows, and is told so',
    (line) => {
      expect(ordered(line)?.kind).toBe('mistake')
    },
  )

  test('all of them can be stopped in one line', () => {
    expect(ordered('stop all digests')).toEqual({ kind: 'order', what: 'stop', which: 'all' })
    expect(ordered('unsubscribe 2')).toEqual({ kind: 'order', what: 'stop', which: 2 })
  })
})

describe('a change', () => {
  test.each([
    ['change the digest to 10:00', { at: '10:00' }],
    ['make it weekly', { often: 'weekly' }],
    ['move it to tuesday', { days: [2] }],
    ['change it to 8am', { at: '08:00' }],
    ['switch the digest to fridays', { days: [5] }],
    ['make the digest daily at 8:30', { days: DAILY, at: '08:30' }],
    ['change digest time to 7:45', { at: '07:45' }],
    ['set it to mondays at 9', { days: [1], at: '09:00' }],
    ['reschedule to thursday', { days: [4] }],
    ['verschiebe es auf Dienstag', { days: [2] }],
    ['ändere das Digest auf 10 Uhr', { at: '10:00' }],
    ['déplace-le au mardi', { days: [2] }],
    ['cambia el digest a las 10', { at: '10:00' }],
    ['can you send it on wednesdays instead', { days: [3] }],
    ['change the topic to security', { about: 'security' }],
  ])('“%s” is of the digest that is there', (line, wanted) => {
    expect(ordered(line)).toEqual({ kind: 'change', which: undefined, ...wanted })
  })

  test.each([
    'stop sending me this',
    'stop posting here',
    'arrête de m’envoyer ça',
    'stop sending these messages',
  ])('“%s” ends it', (line) => {
    expect(ordered(line)).toEqual({ kind: 'order', what: 'stop', which: undefined })
  })

  test.each([
    'move pods to another node',
    'change the topic of a kafka stream',
    'make it scale',
    'switch to cilium',
  ])('“%s” is a question', (line) => {
    expect(ordered(line)).toBeUndefined()
  })

  test('a button names the digest by what was ordered, and what it becomes', () => {
    const which = { days: DAILY, at: '09:00', zone: 'UTC', about: 'service mesh' }
    expect(ordered('digest change daily 09:00 UTC about service mesh to weekly tue 10:00 UTC')).toEqual({
      ...{ kind: 'change', which, days: [2], at: '10:00', zone: 'UTC' },
    })
  })
})

describe('too little for an order', () => {
  test.each([
    '9am',
    'digest tomorrow at 9',
    'digest tomorrow',
    'every 2 hours',
    'every 15 minutes',
    'alle 2 Stunden',
    'twice a week',
    'send me one talk a day',
    'resume',
    'cada 6 horas',
    'digest next week',
    'monthly',
    'tuesdays',
    'subscribe',
    'weekly',
    'stop',
    'pause',
    'digest about security',
  ])('“%s” is asked about', (line) => {
    expect(ordered(line)?.kind).toBe('offer')
  })

  test.each([
    ['Lisbon', 'Europe/Lisbon'],
    ['München', 'Europe/Berlin'],
    ['Lisbonne', 'Europe/Lisbon'],
    ['America/New_York', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
  ])('“%s” alone is a time zone', (line, zone) => {
    expect(ordered(line)).toEqual({ kind: 'zone', zone, which: undefined, bare: 'fresh' })
  })

  test.each(['kubecon amsterdam', 'what was said on tuesday about security', 'mar', 'eu 2019', 'at scale'])(
    '“%s” is a question, or what it was before',
    (line) => {
      expect(ordered(line)).toBeUndefined()
    },
  )
})

test('a digest is named by what was ordered as well as by its number', () => {
  const wanted = { days: [1, 4] as const, at: '08:30', zone: 'Europe/Lisbon', about: 'service mesh' }
  expect(ordered(`digest stop ${wantedLine(wanted)}`)).toEqual({ kind: 'order', what: 'stop', which: wanted })
  expect(ordered('digest zone Lisbon 2')).toEqual({ kind: 'zone', zone: 'Europe/Lisbon', which: 2 })
})

test('every zone is found by its own name', () => {
  for (const zone of ZONES) expect(zoneCalled(zone), zone).toBeDefined()
})

test('a line as long as it may be is read within a moment', async () => {
  const repeated = [
    ...[
      'digest about ',
      'about every day ',
      'subscribe to x ',
      'at 9 statt ',
      '9:00 instead of ',
      'about x rather ',
    ],
    ...['the a one ', 'about everything ', 'el de x ', 'not on friday but ', 'also monday except ', 'Paris '],
  ]
  for (const word of repeated) {
    const line = word.repeat(100).slice(0, 200)
    await expectCost(() => parseRequest(line), 100, line)
  }
})
