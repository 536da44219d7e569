// A note that puts right what another one tells.
import { describe, expect, test } from 'vitest'
import { marksOf } from '../../src/domain/library/marks.ts'
import { atOnce } from '../../src/domain/slices.ts'
import { textOf } from '../../src/domain/text/prose.ts'
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

test('is not told where nothing has the id that it corrects, and says so', async () => {
  const { corpus, problems } = await assembled('old/tulips')
  expect([...corpus.talks.keys()]).toEqual(['old/turnips'])
  expect([...corpus.notes.keys()]).toEqual(['old'])
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

describe('a correction with marks of what it was made on', () => {
  const text = (sentences: string, title = 'Turnips in Sand') =>
    `## Talk: ${title} {#turnips}\n\n${sentences}\n`
  const BEFORE = 'Ada rakes. Bob digs. Carl waters.'
  const OTHER = '## Talk: Leeks {#leeks}\n\nLeeks leak.\n\n'

  /** The marks of these sentences. */
  async function marks(sentences: string): Promise<string> {
    const { read } = await noteOf('old', '', text(sentences))
    const [talk] = read?.talks ?? []
    if (!talk) throw new Error('no talk')
    return marksOf(talk)
  }

  /** What is told where the note says by now what it says, and a correction was made on what it said before. */
  async function told(now: string | undefined, own: string, compared?: string, about = text) {
    const correction = [
      'corrects: old/turnips\nput-right-by: Dan\n',
      `made-on: "${await marks(BEFORE)}"\n`,
      compared ? `compared-with: "${await marks(compared)}"\n` : '',
    ].join('')
    const files = [
      await noteOf('old', 'published: 2021-05-07\n', OTHER + (now === undefined ? '' : text(now))),
      await noteOf('new', correction, about(own)),
    ]
    const { corpus, problems } = atOnce(
      assembling(
        files.flatMap(({ read }) => read ?? []),
        facts.catalogue,
        facts.sessions,
      ),
    )
    const talk = corpus.talks.get('old/turnips')
    return {
      words: talk?.sentences.map(({ prose }) => textOf(prose)).join(' '),
      note: corpus.notes.get(talk?.note ?? ''),
      talks: [...corpus.talks.keys()],
      problems: problems.map((problem) => problem.text),
    }
  }

  const DIGS = 'Ada rakes. Bob rests. Carl waters.'

  test.each([
    ['the note is as it was', BEFORE, DIGS],
    [
      'another sentence has changed',
      'Ada weeds. Bob digs. Carl waters.',
      'Ada weeds. Bob rests. Carl waters.',
    ],
    ['another sentence has gone', 'Ada rakes. Bob digs.', 'Ada rakes. Bob rests.'],
    [
      'one has come',
      'Ada rakes. Bob digs. Eve eats. Carl waters.',
      'Ada rakes. Bob rests. Eve eats. Carl waters.',
    ],
  ])('tells what it changed, and all else as the note has it: %s', async (_, now, words) => {
    expect(await told(now, DIGS)).toMatchObject({ words, problems: [] })
  })

  test.each([
    ['was changed since', 'Ada rakes. Bob sings. Carl waters.'],
    ['was removed since', 'Ada rakes. Carl waters.'],
  ])('hides no sentence that %s: that stands, and it is said', async (_, now) => {
    expect(await told(now, DIGS)).toMatchObject({
      words: now,
      problems: [expect.stringContaining('has changed since')],
    })
  })

  test('stands where it was compared with what was changed', async () => {
    const now = 'Ada rakes. Bob sings. Carl waters.'
    expect(await told(now, DIGS, now)).toMatchObject({ words: DIGS, problems: [] })
  })

  test('is told no more where its note, or that part of it, is gone', async () => {
    expect(await told(undefined, DIGS)).toMatchObject({
      talks: ['old/leeks'],
      problems: [expect.stringContaining('old/turnips')],
    })
  })

  test('keeps its place, and has the author, the date and the credit of its note by now', async () => {
    const { talks, note } = await told(BEFORE, DIGS)
    expect(talks).toEqual(['old/leeks', 'old/turnips'])
    expect(note).toMatchObject({ author: 'Maria Keller', published: '2021-05-07', putRightBy: 'Dan' })
  })

  test('changes a title alone', async () => {
    const now = 'Ada weeds. Bob digs. Carl waters.'
    expect((await told(now, BEFORE, undefined, (own) => text(own, 'Turnips in Silt'))).words).toBe(now)
  })
})
