// Nothing is done by a line in which one word is a subject: the line is a question.
import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { topicWords, wantedLine } from '../../../src/conversation/orders/order-line.ts'
import { changesDigests } from '../../../src/domain/digests/digest-command.ts'
import { meant } from '../meant.ts'
import { rows } from './lines-said.ts'

const WORD = 'kubelets'
/** These take any words as what they are about. */
const OF_A_TOPIC =
  /about|propos|acerca|über|uber|zu[mr]? |sur |sobre|thema|topic|tema|sujet|subject|the .+ one|^d[ae]|^celui|^el |^le |^with|^digest|digest on|heure de|hora de|subscr|abonn|suscr/iu

describe('a subject', () => {
  it('anywhere in a line makes it no order', () => {
    const lines = rows.filter(({ expected, line }) => expected !== '?' && !OF_A_TOPIC.test(line))
    expect(lines.length).toBeGreaterThan(200)
    for (const { line } of lines) {
      const words = line.split(' ')
      for (let at = 0; at <= words.length; at += 1) {
        const mixed = [...words.slice(0, at), WORD, ...words.slice(at)].join(' ')
        const request = meant(mixed)
        // “Stop the failing one” is of a digest only where one is about that.
        const isDone =
          request.kind === 'digest' &&
          changesDigests(request.command) &&
          !('which' in request.command && typeof request.command.which === 'object')
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
