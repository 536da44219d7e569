// A note that puts right what another one tells.
import { expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { assembling } from '../../src/ingest/assemble.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { facts, fileOf, knowledge } from './facts.ts'

const noteOf = (id: string, frontMatter: string, text: string) =>
  readNote(
    fileOf(
      `---\ntitle: Notes on turnips\nedition: eu-2021\nauthor: Maria Keller\n${frontMatter}---\n\n${text}`,
      `${id}.md`,
    ),
    knowledge,
  )

const OLD = noteOf('old', '', '## Talk: Turnips in Sand {#turnips}\n\nTurnips rot in sand.\n')
const TURNIPS = '## Talk: Turnips in Sand {#turnips}\n\nTurnips keep in sand.\n'

async function assembled(corrects: string) {
  const read = [(await OLD).read, (await noteOf('new', `corrects: ${corrects}\n`, TURNIPS)).read]
  return atOnce(
    assembling(
      read.flatMap((note) => note ?? []),
      facts.catalogue,
      facts.sessions,
    ),
  )
}

test('takes the place of what it corrects', async () => {
  const { corpus, problems } = await assembled('old/turnips')
  const sentences = [...corpus.talks.values()].flatMap((talk) => talk.sentences)
  expect(sentences.flatMap(({ prose }) => prose.map(({ text }) => text))).toEqual(['Turnips keep in sand.'])
  expect(problems).toEqual([])
})

test('says so where nothing has the id that it corrects', async () => {
  const { corpus, problems } = await assembled('old/tulips')
  expect(corpus.talks.size).toBe(2)
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'new.md',
      severity: 'warning',
      text: expect.stringContaining('"old/tulips"'),
    }),
  ])
})

test('keeps the id under which it was answered, also where what puts it right is put right again', async () => {
  const { corpus } = await assembled('old/turnips')
  expect([...corpus.talks.values()].map(({ id, note }) => [id, note])).toEqual([['old/turnips', 'new']])
  const again = [OLD, noteOf('new', 'corrects: old/turnips\n', TURNIPS)]
  const third = noteOf('third', 'corrects: new/turnips\n', TURNIPS)
  const read = (await Promise.all([...again, third])).flatMap((one) => one.read ?? [])
  const { corpus: later, problems } = atOnce(assembling(read, facts.catalogue, facts.sessions))
  expect([...later.talks.values()].map(({ id, note }) => [id, note])).toEqual([['old/turnips', 'third']])
  expect([...later.talks.keys()]).toEqual(['old/turnips'])
  expect(problems).toEqual([])
})
