// What is said by the clock, read as the year that it means.
import { describe, expect, it, test } from 'vitest'
import { BY_THE_CLOCK, byTheClock } from '../../src/conversation/by-the-clock.ts'
import { converse } from '../../src/conversation/converse.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { edition, libraryOf, note, talk } from '../query/library-of.ts'

const now = () => Date.UTC(2026, 10, 29)
const read = (line: string) => byTheClock(line, now)

describe('a line', () => {
  it.each(BY_THE_CLOCK)('“$example” names a year, “$unlike” none', ({ example, unlike }) => {
    expect(read(example)).toMatch(/20\d\d/)
    expect(read(unlike)).toBe(unlike)
  })

  // Every second row was kept aside while the table was made.
  it.each([
    ['talks from last year', 'talks from 2025'],
    ['talks two years ago', 'talks 2024'],
    ['cilium last year', 'cilium 2025'],
    ['what happened three years ago at kubecon', 'what happened 2023 at kubecon'],
    ['charlas del año pasado', 'charlas del 2025'],
    ['security talks from the last 2 years', 'security talks since 2024'],
    ["last year's kubecon", '2025 kubecon'],
    ['vorträge vom letzten jahr', 'vorträge vom 2025'],
    ['les conférences de l’année dernière', 'les conférences de 2025'],
    ['gitops talks this year', 'gitops talks 2026'],
    ['we are new here. any talks from this year on ebpf?', 'we are new here. any talks from 2026 on ebpf?'],
    ['vor zwei Jahren auf der kubecon', '2024 auf der kubecon'],
    ['去年のセキュリティ', '2025のセキュリティ'],
  ])('“%s” is “%s”', (line, meant) => {
    expect(read(line)).toBe(meant)
  })

  it.each([
    'last year we moved to cilium, any tips?',
    'our cluster was built two years ago',
    'the last three nodes',
    'yearly costs',
    'this year our goal is to drop passwords. did someone talk about spiffe?',
    'we cut costs this year, any talks on spot nodes?',
  ])('that tells of somebody’s own years asks for none: “%s”', (line) => {
    expect(read(line)).toBe(line)
  })
})

test('without a clock nothing is read by it', () => {
  expect(byTheClock('talks from last year', undefined)).toBe('talks from last year')
})

test('an answer keeps to the year, and says it', async () => {
  const library = await libraryOf({
    editions: [edition('eu-2025'), edition('eu-2021')],
    notes: [note('old', { edition: 'eu-2021' }), note('new', { edition: 'eu-2025' })],
    noted: [
      talk('Routing', { note: 'old', edition: 'eu-2021', text: ['Envoy routes.'] }),
      talk('Routes', { note: 'new', edition: 'eu-2025', text: ['Envoy still routes.'] }),
    ],
  })
  const reply = converse(parseRequest('envoy talks from last year'), library, { now })
  expect(reply).toMatchObject({
    answer: { kind: 'found', query: { question: 'envoy talks from 2025' }, cards: [{ id: 'new/routes' }] },
  })
})
