// Notes kept as lists: by days, in lines without bullets, with the people behind a dash; each in several languages, and
// beside each what looks like it and is none.
import { expect, test } from 'vitest'
import { embeddedAddress } from '../../src/ingest/formats/embeds.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { DAYS, namesDay } from '../../src/ingest/understand/lines/titles/day.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string, ...speakers: string[]]

const NOTES: readonly (readonly [form: string, path: string, text: string, ...talks: Talk[]])[] = [
  [
    'headings under days, told in bullets, Korean with the people behind',
    'a.md',
    '# 과수원 컨퍼런스 2019\n\n# 1일차\n\n## 사과를 오래 두는 법 - 김민준\n* 차갑게\n\n## 배와 함께 자라기 - 이서연\n* 물을 적게\n\n# 2일차\n\n## 무를 고르는 눈 - 박도윤\n* 무겁게\n\n## 씨앗을 나누는 모임 - 최지우\n* 봄에\n\n# 총평\n* 좋았다',
    ['사과를 오래 두는 법', '김민준'],
    ['배와 함께 자라기', '이서연'],
    ['무를 고르는 눈', '박도윤'],
    ['씨앗을 나누는 모임', '최지우'],
  ],
  [
    'headings under days, told in bullets, the day by the smaller sign',
    '2016-orchard-days.md',
    '### Day 1\n## Storing apples cold\n* cellar\n\n## Pears at Northlight\n* crates\n\n### Day 2\n## Turnips vs carrots\n* rain\n\n## Four years of soup in practice\n* salt\n\n### Random remarks\n* tired',
    ['Storing apples cold'],
    ['Pears at Northlight'],
    ['Turnips vs carrots'],
    ['Four years of soup in practice'],
  ],
  [
    'no talks: a diary by days, told in sentences',
    'a.md',
    '# Berlin\n\n## Day 1\n\n### The long way there\n\nThe train was late.\n\n### A walk by the river\n\nIt rained.\n\n## Day 2\n\n### The old market\n\nWe ate soup.\n\n### Back home again\n\nAt last.',
  ],
  [
    'no talks: what was done between sessions, in bullets under days',
    'a.md',
    '# Berlin\n\n## Day 1\n\n### Travel\n- train\n\n### Lunch with Nora\n- soup\n\n## Day 2\n\n### Expo and booths\n- stickers\n\n### Party\n- late',
  ],
  [
    'lines of links without bullets, the people first',
    'a.md',
    '# Orchard Days 2015\n\nDay 1:  \n[Maria Keller - Apples All Winter](https://blog.example.org/1)  \n[Daniel Osei - Pears and Patience](https://blog.example.org/2)  \n[Emma Fuchs - A Turnip from the Future](https://blog.example.org/3)',
    ['Apples All Winter', 'Maria Keller'],
    ['Pears and Patience', 'Daniel Osei'],
    ['A Turnip from the Future', 'Emma Fuchs'],
  ],
  [
    'no talks: lines of links to pages of anything',
    'a.md',
    '# Reading\n\n[The apple shop](https://example.org/1)  \n[Our pear garden](https://example.org/2)  \n[How soup is made](https://example.org/3)',
  ],
  [
    'an own talk, Portuguese',
    'a.md',
    '# Dias do Pomar 2024\n\n## Minha Palestra: "Maçãs Antes da Nuvem"\n\nFalei de caixas.\n\n## O Que Torna uma Feira Diferente?\n\nAs pessoas.\n\n## Reflexões Finais\n\nVoltarei.',
    ['Maçãs Antes da Nuvem'],
  ],
  ['no talk: how an own talk went', 'a.md', '# Orchard Days 2024\n\n## My talk: it went well\n\nPhew.'],
  [
    'a room and a time behind the title',
    'a.md',
    '# Orchard Days 2026\n\n## Talks\n\n### Apples on Bare Metal (UD2.208 12:35 - 13:00)\n\nThe speaker began with crates.\n\n### Free Your Cellar Today! (14:50 B2 4F)\n\nThe speaker told its history.',
    ['Apples on Bare Metal'],
    ['Free Your Cellar Today!'],
  ],
  [
    'people in the heading below, with a house behind the sign',
    'a.md',
    '# 사과와 배의 공존\n### Speaker - 장하늘@과수원\n\n- 같이 자란다\n\n# Apples of Many Kinds\n### Speaker - Maria Keller@Northlight\n\n- crates',
    ['사과와 배의 공존', '장하늘'],
    ['Apples of Many Kinds', 'Maria Keller'],
  ],
  [
    'links by reference whose addresses were forgotten',
    'a.md',
    '# Días del Huerto 2017\n\n## Las charlas\n\n- [Manzanas Sin Prisa], de [Emma Fuchs]: muy buena\n- [Peras en la Nube], de [Daniel Osei]: larga',
    ['Manzanas Sin Prisa', 'Emma Fuchs'],
    ['Peras en la Nube', 'Daniel Osei'],
  ],
  [
    'a column of titles with a remark in its name',
    'a.md',
    '# Orchard Days 2015\n\nName | Title (please pick one)\n---|---\nMaria Keller | Apples Without Bruises\nDaniel Osei | Never Peel "pears" Again',
    ['Apples Without Bruises', 'Maria Keller'],
    ['Never Peel "pears" Again', 'Daniel Osei'],
  ],
  [
    'no talk: a sentence about words of somebody',
    'a.md',
    "# Orchard notes 2016\n\n- 'Little apples passing notes' is a quote by Maria Keller about crates",
  ],
]

test.each(NOTES.map(([form, path, text, ...talks]) => ({ form, path, text, talks })))(
  '$form ($path)',
  async ({ path, text, talks }) => {
    const { read } = await readNote(fileOf(text, path), knowledge)
    expect(read?.talks.map(({ title, speakers }) => [title, ...speakers])).toEqual(talks)
  },
)

test.each(DAYS)('$reason: $example names a day, $nearMiss does not', ({ example, nearMiss }) => {
  expect(namesDay(example)).toBe(true)
  expect(namesDay(nearMiss)).toBe(false)
})

test('a card of another site leads to the slides that it shows', () => {
  const card =
    '<iframe src="https://hatenablog-parts.com/embed?url=https%3A%2F%2Fspeakerdeck.com%2Fada%2Fapples-all-winter"></iframe>'
  expect(embeddedAddress(card)).toBe('https://speakerdeck.com/ada/apples-all-winter')
  const broken = '<iframe src="https://hatenablog-parts.com/embed?url=https%3A%2F%2F%E0%A4%A"></iframe>'
  expect(embeddedAddress(broken)).toBeUndefined()
})

test('a script that shows slides leads to their player, and never to the script', () => {
  const script =
    '<script async class="speakerdeck-embed" data-id="0123456789abcdef0123456789abcdef" src="//speakerdeck.com/assets/embed.js"></script>'
  expect(embeddedAddress(script)).toBe('https://speakerdeck.com/player/0123456789abcdef0123456789abcdef')
  expect(embeddedAddress('<script src="//speakerdeck.com/assets/embed.js"></script>')).toBeUndefined()
})

test('a page saved by a browser is named by its title, and its author is read', async () => {
  const saved = await readNote(
    fileOf('# Orchard notes | by Maria Keller | Nov, 2024 | Medium\n\nWe ate apples.\n', 'a.md'),
    knowledge,
  )
  expect(saved.read?.note).toMatchObject({ title: 'Orchard notes', author: 'Maria Keller' })
  const other = await readNote(fileOf('# Apples | by weight | or Medium\n\nWe ate.\n', 'a.md'), knowledge)
  expect(other.read?.note.title).toBe('Apples | by weight | or Medium')
})
