// Seventy small posts as people write them after a conference: every talk is read by title, people and links, and none is made up.
import { expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { OPENINGS } from '../../src/ingest/understand/lines/told/told-session.ts'
import { fileOf, knowledge } from './facts.ts'
import { FIRST } from './trip-reports/first.ts'
import { SECOND } from './trip-reports/second.ts'
import { THIRD } from './trip-reports/third.ts'
import type { TalkTold } from './trip-reports/trip-report.ts'

/** What of a recording's address tells it from others, whichever player shows it. */
const keyOf = (url: string): string => url.split(/[/=]/).at(-1) ?? ''

async function talksOf(text: string, path: string): Promise<readonly TalkTold[]> {
  const { read } = await readNote(fileOf(text, path), knowledge)
  return (read?.talks ?? []).map(({ title, speakers, links }) => [
    title ?? null,
    [...speakers].sort(),
    links.map(({ url }) => keyOf(url)).sort(),
  ])
}

const POSTS = [...FIRST, ...SECOND, ...THIRD].map(([form, path, text, talks]) => ({
  form,
  path,
  text,
  talks,
}))

test.each(POSTS)('$form: $path', async ({ path, text, talks }) => {
  const wanted = talks.map(([title, speakers, links = []]) => [
    title,
    [...speakers].sort(),
    links.map(keyOf).sort(),
  ])
  expect(await talksOf(text, path)).toEqual(wanted)
})

test.each([
  [
    'a book that somebody read, before a sentence about its author',
    'On the plane I read *The Mountain of Small Things*. Maria Keller explains patience better than anybody.',
  ],
  [
    'a book in German',
    'Am Abend habe ich *Der Berg der kleinen Dinge* gelesen. Nora Feld erklärt darin viel.',
  ],
  [
    'words of a quotation, with a name before them',
    '- Maria Keller: “we never restart turnips”\n- Nora Feld: “soup is a team sport”',
  ],
  [
    'a bystander behind marked words',
    'The venue had *a lot of stairs*. Nora Feld from our booth counted them.',
  ],
  ['small words behind “by”', '- Getting better **every day** by doing less: that is all'],
  ['a time without anybody', '**9h00** : *petit déjeuner et café*, au calme'],
  ['what somebody said, in Japanese', '「また来年」と田中花子さんが言っていました。'],
])('%s is no talk', async (_, text) => {
  expect(await talksOf(`# KubeCon EU 2024\n\nFun.\n\n${text}\n`, 'n.md')).toEqual([])
})

test.each([
  ['a house behind a comma', '## Keeping Turnips Cold (Maria Keller, Rübenhof del Sur)', ['Maria Keller']],
  [
    'a surname on the next line',
    '1. Keeping Turnips Cold and Dry in the Long and Very Dark Winters - Maria\n   Keller',
    ['Maria Keller'],
  ],
  ['two, of whom one has one name', '## Keeping Turnips Cold - Maria Keller & Tom', ['Maria Keller', 'Tom']],
])('%s', async (_, text, speakers) => {
  const [talk] = await talksOf(`# KubeCon EU 2024\n\n## Talks\n\n${text}\n\nCold.\n`, 'n.md')
  expect(talk?.[1]).toEqual(speakers)
})

test.each(OPENINGS)(
  '$language: “$example” opens a telling, “$nearMiss” does not',
  ({ words, example, nearMiss }) => {
    const opening = new RegExp(`^(?:${words})(?!\\p{sc=Latin})`, 'iu')
    expect(opening.test(example)).toBe(true)
    expect(opening.test(nearMiss)).toBe(false)
  },
)
