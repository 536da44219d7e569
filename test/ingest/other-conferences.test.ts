// Notes about other conferences: kept under their own name, and dated as their language writes dates.
import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { assembling } from '../../src/ingest/assemble.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { presentCard } from '../../src/present/answers/cards.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { buildLibrary } from '../../src/query/library/library.ts'
import { facts, fileOf, knowledge } from './facts.ts'

const read = async (text: string, name = 'note.md') => (await readNote(fileOf(text, name), knowledge)).read

test('the card of a talk says at which conference it was, as the note writes it', async () => {
  const note = await read(
    '# KCD Lisbon 2024\n\n## Turnips Without Tears - Maria Keller\n\nTurnips keep in sand.\n\nA turnip freezes.',
  )
  const { corpus } = atOnce(assembling(note ? [note] : [], facts.catalogue, facts.sessions))
  const answer = ask('turnips without tears', buildLibrary(corpus, facts.catalogue, []))
  const [card] = answer.kind === 'found' ? answer.cards : []
  expect(card && presentCard(card).facts).toContain('KCD Lisbon 2024')
})

test('of one’s own talks each is of the conference its lines name', async () => {
  const note = await read(
    '# Vorträge\n\n## Sieben Rüben\nKonferenz: [Feldtage](https://example.org)\nFolien: [PDF](https://example.org/a.pdf)\n\n## Sieben Suppen\nKonferenz: KubeCon EU 2023\nFolien: [PDF](https://example.org/b.pdf)',
  )
  expect(note?.note.edition).toBe('')
  expect(note?.talks.map(({ title, edition, event }) => [title, edition, event])).toEqual([
    ['Sieben Rüben', '', 'Feldtage'],
    ['Sieben Suppen', 'eu-2023', undefined],
  ])
})

describe('a date says which KubeCon it was, in the form of the language', () => {
  test.each([
    ['German', '---\ntitle: KubeCon\ndatum: 25.03.2024\n---\nEs war schön auf der KubeCon.', '2024-03-25'],
    ['French', '# KubeCon\n\nPublié le 25 mars 2024\n\nÀ la KubeCon il faisait beau.', '2024-03-25'],
    ['Spanish', '# KubeCon\n\n25 de marzo de 2024\n\nEn la KubeCon hizo sol.', '2024-03-25'],
    ['Japanese', '# KubeCon\n\n2024年3月25日\n\nKubeConに行った。', '2024-03-25'],
  ])('%s', async (_, text, day) => {
    const note = await read(text)
    expect(note?.note).toMatchObject({ published: day, edition: 'eu-2024' })
  })

  test('in the name of a file, which is then called by its other words', async () => {
    const note = await read('At KubeCon it rained.', '2024-03-25-wet_shoes.md')
    expect(note?.note).toMatchObject({ published: '2024-03-25', title: 'wet shoes', edition: 'eu-2024' })
  })

  test('in running text, where it names the year', async () => {
    const note = await read(
      '# Paris\n\nVom 19. bis 22.03.2024 war ich auf der KubeCon in Paris, es war voll.',
    )
    expect(note?.note.edition).toBe('eu-2024')
  })

  test('but one that may be two days says nothing', async () => {
    expect((await read('# KubeCon\n\n04/05/2024\n\nFine.'))?.note.published).toBeUndefined()
  })
})
