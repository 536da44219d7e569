// Nothing is done by a line in which one word is a subject: the line is a question.
import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { topicWords, wantedLine } from '../../../src/conversation/orders/reading/order-line.ts'
import { changesDigests } from '../../../src/domain/digests/digest-command.ts'
import { everyNth } from '../../thorough.ts'
import { meant } from '../meant.ts'
import { rows } from './lines-said.ts'

const WORD = 'kubelets'
describe('a subject', () => {
  it('anywhere in a line makes it no order', () => {
    const lines = everyNth(
      5,
      rows.filter(({ expected }) => expected !== '?'),
    )
    expect(lines.length).toBeGreaterThan(200)
    for (const { line } of lines) {
      const words = line.split(' ')
      for (let at = 0; at <= words.length; at += 1) {
        const mixed = [...words.slice(0, at), WORD, ...words.slice(at)].join(' ')
        const request = meant(mixed)
        // It may be what a digest is about, or which one is meant.
        const isDone =
          request.kind === 'digest' &&
          changesDigests(request.command) &&
          !JSON.stringify(request.command).includes(WORD)
        expect(isDone && mixed).toBe(false)
      }
    }
  })
})

describe('a zone at the end', () => {
  const ZONES = [
    ['Berlin', 'Europe/Berlin'],
    [', Paris', 'Europe/Paris'],
    [', heure de Paris', 'Europe/Paris'],
    [' (hora de Madrid)', 'Europe/Madrid'],
    [', Wiener Zeit', 'Europe/Vienna'],
    ['New York time', 'America/New_York'],
    [', UTC', 'UTC'],
    ['Europe/Lisbon', 'Europe/Lisbon'],
    [', Zeitzone Zürich', 'Europe/Zurich'],
    [', zona horaria Lima', 'America/Lima'],
  ] as const
  const BEGINNINGS = [
    'every day at 9 about',
    'jeden Tag um 9 über',
    'tous les jours à 9h sur',
    'todos los días a las 9 sobre',
    'digest daily 09:00 about',
  ]

  it.each(ZONES)('“%s” is none of the topic', (end, zone) => {
    for (const beginning of BEGINNINGS)
      for (const about of ['security', 'service mesh', 'multi-tenancy', 'C++ & Rust'])
        expect(parseRequest(`${beginning} ${about}${/^[\s,]/.test(end) ? '' : ' '}${end}`)).toMatchObject({
          ...{ kind: 'digest', command: { kind: 'subscribe', at: '09:00', zone, about } },
        })
  })

  it('belongs to a topic in quotes, and to a place that is spoken of', () => {
    for (const about of ['talks in Valencia', 'kubecon Barcelona'])
      expect(parseRequest(`every day at 9 about ${about}`)).toMatchObject({ command: { about } })
    expect(topicWords('edge Amsterdam')).toBe('“edge Amsterdam”')
    const wanted = { days: [1] as const, at: '09:00', about: 'edge Amsterdam' }
    expect(parseRequest(`digest ${wantedLine(wanted)}`)).toMatchObject({ command: wanted })
  })
})
