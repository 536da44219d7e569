import { expect, test } from 'vitest'
import { describeProblem } from '../../src/domain/library/corpus.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

const HEAD = '---\ntitle: A note\nedition: eu-2021\n---\n'
const problemsOf = async (text: string): Promise<readonly string[]> =>
  (await readNote(fileOf(text, 'a.md'), knowledge)).problems.map(describeProblem)

test.each([
  [
    'an edition that is none',
    '---\ntitle: A note\nedition: nowhere\n---\n\n## Talk: One {#one}\n',
    'a.md:3: "nowhere" is not an edition; expected an id of data/editions.yaml, such as eu-2021',
  ],
  [
    'a missing title',
    '---\nedition: eu-2021\n---\n\n## Talk: One {#one}\n',
    'a.md:2: `title` is missing; expected it with a value',
  ],
  [
    'no front matter',
    '## Talk: One {#one}\n',
    'a.md:1: the note has no front matter; expected `---`, then at least `title:` and `edition:`, then `---`',
  ],
  [
    'a slug twice',
    `${HEAD}\n## Talk: One {#one}\n\nA.\n\n## Talk: Two {#one}\n\nB.\n`,
    'a.md:10: the id "a/one" is already used in line 6; expected another {#slug}',
  ],
  [
    'an address that is none',
    `${HEAD}\n## Talk: One {#one}\n\nRecording: soon\n\nA.\n`,
    'a.md:8: Recording: "soon" is not an address; expected https://…',
  ],
])('%s is told with its line and what was expected', async (_what, text, problem) => {
  expect(await problemsOf(text)).toEqual([problem])
})

test('a file with errors is left out whole', async () => {
  expect(
    (await readNote(fileOf(`${HEAD}\n## Talk: One {#one}\n\nStatus: seen\n`), knowledge)).read,
  ).toBeUndefined()
})

test('a post that has an edition in its front matter but none of our headings is read as a post', async () => {
  const { read, problems } = await readNote(
    fileOf(`${HEAD}\n## Ledgers on Ledges - Maria Keller, Blue Harbour\n\nEdges.\n`),
    knowledge,
  )
  expect(problems).toEqual([])
  expect(read?.talks.map(({ title }) => title)).toEqual(['Ledgers on Ledges'])
})

test('a raw file’s note is called as its file, and its talks stay within sixty bytes', async () => {
  const stem = `2021-05-04-${'kubecon-'.repeat(8)}report`
  const { read } = await readNote(
    fileOf(`# KubeCon EU 2021\n\n## Ledgers on Ledges - Maria Keller\n\nEdges.\n`, `posts/${stem}.md`),
    knowledge,
  )
  expect(read?.note.id).toBe(stem)
  expect(Buffer.byteLength(read?.talks[0]?.id ?? '')).toBeLessThanOrEqual(60)
})

test.each([
  ['Chinese', '数据库在 Kubernetes 上', /^a\/kubernetes-[0-9a-f]{8}$/],
  ['Japanese without a Latin letter', '可観測性のこれから', /^a\/talk-[0-9a-f]{8}$/],
  ['Korean', '쿠버네티스 네트워크', /^a\/talk-[0-9a-f]{8}$/],
  ['Cyrillic', 'Наблюдаемость в облаке', /^a\/talk-[0-9a-f]{8}$/],
  ['accents', 'Cómo medir la observabilidad', /^a\/como-medir-la-observabilidad$/],
])('a title in %s needs no slug of its own', async (_what, title, id) => {
  const { read, problems } = await readNote(
    fileOf(`${HEAD}\n## Talk: ${title}\n\nText.\n`, 'a.md'),
    knowledge,
  )
  expect(problems).toEqual([])
  expect(read?.talks.map((talk) => talk.id)).toEqual([expect.stringMatching(id)])
})

test('two titles in one script have ids of their own, the same each time, and beside a long file’s name too', async () => {
  const text = `${HEAD}\n## Talk: 数据库的未来\n\nOne.\n\n## Talk: 数据库的过去\n\nTwo.\n\n## Talk: A Title That Is Longer Than An Id Has Room For\n\nThree.\n`
  const file = fileOf(text, `${'kubecon-'.repeat(4)}2021.md`)
  const [first, again] = [await readNote(file, knowledge), await readNote(file, knowledge)]
  const ids = first.read?.talks.map(({ id }) => id) ?? []
  expect(first.problems).toEqual([])
  expect(new Set(ids).size).toBe(3)
  expect(ids.filter((id) => Buffer.byteLength(id) > 60)).toEqual([])
  expect(again.read?.talks.map(({ id }) => id)).toEqual(ids)
})
