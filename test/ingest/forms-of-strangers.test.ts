// Forms met in posts that nobody here had seen: each in words, languages and layouts of its own, and hostile variants.
import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { spreadPage } from '../../src/ingest/formats/spread-page.ts'
import { inspect } from '../../src/ingest/inspect.ts'
import { indexingProgramme } from '../../src/ingest/programme.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { isConferenceAlone, otherConferenceIn } from '../../src/ingest/understand/events/conference-named.ts'
import { facts, fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string | null, ...speakers: string[]]
type Form = readonly [form: string, path: string, text: string, ...talks: Talk[]]

const FORMS: readonly Form[] = [
  [
    'headings of equals signs, one talk a file',
    'kubecon-2015/2.03-turnips.md',
    '=== Keeping Turnips Cold\n**Speaker: Maria Keller**\n\n* two freezers\n* a spreadsheet\n',
    ['Keeping Turnips Cold', 'Maria Keller'],
  ],
  [
    'headings of equals signs, German',
    'n.md',
    '= KubeCon EU 2023\n\n== Rüben im Winter - Nora Feld\n\nSie frieren nicht.\n\n== Suppe für alle - Emma Fuchs\n\nSie kochen viel.\n',
    ['Rüben im Winter', 'Nora Feld'],
    ['Suppe für alle', 'Emma Fuchs'],
  ],
  [
    'headings of equals signs on both sides, Spanish',
    'n.md',
    '== Charlas ==\n\n=== Nabos en la nube - Daniel Osei ===\n\nHace frío.\n',
    ['Nabos en la nube', 'Daniel Osei'],
  ],
  [
    'headings of equals signs, hostile: a comparison, a highlight, code',
    'n.md',
    '# KubeCon EU 2023\n\n## Turnips in Rows - Maria Keller\n\nThen `a == b`, and\n\n== Never a Heading - Nora Feld\n\n```\n== Code - Emma Fuchs\n```\n',
    ['Turnips in Rows', 'Maria Keller'],
  ],
  [
    'a title below a heading that only introduces it, with accounts among the people',
    'n.md',
    '# KubeCon EU 2024\n\n### Our session with the Gardeners\n\nWe will have a presentation as below.\n\n- Title: **[Growing Turnips Across Many Small Gardens](https://sched.co/1aaaa)**\n- Speakers: [@gardener77](https://github.com/gardener77)(from Turnip) and [Maria Keller](https://example.org/keller)(from [Soup](https://example.org))\n- Venue: Level 1 | Blue Room 7\n',
    ['Growing Turnips Across Many Small Gardens', 'Maria Keller'],
  ],
  [
    'a title below a heading that only introduces it, German',
    'n.md',
    '# KubeCon EU 2024\n\n## Unser Auftritt am Donnerstag\n\n* **Titel:** Rüben über viele kleine Gärten verteilen\n* **Referentin:** Nora Feld\n',
    ['Rüben über viele kleine Gärten verteilen', 'Nora Feld'],
  ],
  [
    'a title below a heading that only introduces it, Japanese',
    'n.md',
    '# KubeCon Japan 2025\n\n## カブチームの登壇\n\n- タイトル: カブを小さな畑に分けて育てる\n- 登壇者: 山田太郎\n',
    ['カブを小さな畑に分けて育てる', '山田太郎'],
  ],
  [
    'a title below a heading, hostile: it is what somebody is',
    'n.md',
    '# KubeCon EU 2024\n\n## Turnips Without Any Tears\n\n- Speaker: Emma Fuchs\n- Title: Principal Engineer for Gardens\n',
    ['Turnips Without Any Tears', 'Emma Fuchs'],
  ],
  [
    'a title below a heading, hostile: what it is about',
    'n.md',
    '# KubeCon EU 2024\n\n## Turnips Without Any Tears\n\n- Topic: Storage for Small Gardens\n- Speaker: Emma Fuchs\n',
    ['Turnips Without Any Tears', 'Emma Fuchs'],
  ],
  [
    'parties, interviews and booths beside talks',
    'n.md',
    '# KubeCon NA 2025\n\n### [Turnips for Many Tenants](https://sched.co/1aaaa)\n\nSPEAKERS: Maria Keller\n\n### [Soup at the Edge](https://sched.co/1bbbb)\n\nSPEAKERS: Nora Feld\n\n### [Kiln 4 Release Party](/kiln-4-party/)\n\nTIME: 06:00 PM\n\n### The Interview\n\n[Interview with the Kiln Team](https://youtu.be/AAAAaaaa111)\n\n### Interactive Kiosk: Come and see Kiln\n\nEvery day.',
    ['Turnips for Many Tenants', 'Maria Keller'],
    ['Soup at the Edge', 'Nora Feld'],
  ],
  [
    'parties and interviews beside talks, German and French',
    'n.md',
    '# KubeCon EU 2025\n\n## Vorträge\n\n- [Rüben im Keller](https://sched.co/1aaaa) von Maria Keller\n- [Suppe am Rand](https://sched.co/1bbbb) von Nora Feld\n- Eröffnungsfeier\n- Entretien avec la cuisine\n- Happy Hour\n',
    ['Rüben im Keller', 'Maria Keller'],
    ['Suppe am Rand', 'Nora Feld'],
  ],
  [
    'parties, hostile: they are what the talk is about',
    'n.md',
    '# KubeCon EU 2025\n\n## Never Trust a Third Party - Maria Keller\n\nText.\n\n## Interviewing Broken Clusters - Nora Feld\n\nText.\n\n## Kiosks at the Edge: Small Clusters in Shops - Emma Fuchs\n\nText.\n',
    ['Never Trust a Third Party', 'Maria Keller'],
    ['Interviewing Broken Clusters', 'Nora Feld'],
    ['Kiosks at the Edge: Small Clusters in Shops', 'Emma Fuchs'],
  ],
  [
    'struck out, a talk that did not take place',
    'n.md',
    '# KubeCon EU 2024\n\n## Talks\n\n- Keeping Turnips Cold - Maria Keller\n- ~~Soup at the Edge - Nora Feld~~\n',
    ['Keeping Turnips Cold', 'Maria Keller'],
  ],
]

describe('forms of strangers', () => {
  test.each(FORMS.map(([form, path, text, ...talks]) => ({ form, path, text, talks })))(
    '$form',
    async (given) => {
      const { path, text, talks } = given
      const { read } = await readNote(fileOf(text, path), knowledge)
      expect((read?.talks ?? []).map(({ title, speakers }) => [title ?? null, ...speakers])).toEqual(talks)
    },
  )
})

test.each([
  [
    'below a sentence',
    'I started with a lightning talk about [Proxying Turnips as Soup](https://kccnceu2024.sched.com/event/1aaaa/x).\n\n{{< youtube id="AAAAaaaa111" >}}\n',
    [['Proxying Turnips as Soup', ['recording', 'schedule']]],
  ],
  [
    'below a sentence, French',
    'Puis le talk « [Des navets sans stress](https://kccnceu2024.sched.com/event/1aaaa/x) ».\n\n<iframe src="https://www.youtube.com/embed/AAAAaaaa111"></iframe>\n',
    [['Des navets sans stress', ['recording', 'schedule']]],
  ],
] as const)('a player %s that names one talk is the recording of that', async (_, text, talks) => {
  const { read } = await readNote(fileOf(`# KubeCon EU 2024\n\nFun.\n\n${text}`, 'n.md'), knowledge)
  expect(read?.talks.map(({ title, links }) => [title, links.map(({ kind }) => kind).toSorted()])).toEqual(
    talks,
  )
})

test('a player below a sentence that names two talks belongs to neither', async () => {
  const text =
    '# KubeCon EU 2024\n\nI saw the talk “Turnips for Many Tenants” by Maria Keller and the talk “Soup at the Edge” by Nora Feld.\n\n<iframe src="https://www.youtube.com/embed/AAAAaaaa111"></iframe>\n'
  const { read } = await readNote(fileOf(text, 'n.md'), knowledge)
  expect(read?.talks.map(({ title, links }) => [title, links])).toEqual([
    ['Turnips for Many Tenants', []],
    ['Soup at the Edge', []],
  ])
})

test.each([
  ['Markdown', 'n.md', 'They are ~~red~~ white. ~~Buy some.~~ Keep them cold ~~or not~~.'],
  [
    'a page',
    'n.html',
    '<p>They are <del>red</del> white. <s>Buy some.</s> Keep them cold <s>or not</s>.</p>',
  ],
])('what is struck out in %s is not shown, and is named with its rule', async (_, path, text) => {
  const heading = path.endsWith('html')
    ? '<h1>KubeCon EU 2024</h1><h2>Turnips at Rest - Maria Keller</h2>'
    : '# KubeCon EU 2024\n\n## Turnips at Rest - Maria Keller\n\n'
  const programme = atOnce(indexingProgramme(facts.sessions))
  const said = inspect(
    path,
    await readNote(fileOf(heading + text, path), knowledge),
    facts.catalogue.projects,
    programme,
  )
  expect(said.talks[0]?.sentences).toEqual(['They are white.', 'Keep them cold.'])
  expect(said.aside.map(({ rule, text: words }) => [rule, words])).toEqual([
    ['struck out', 'red\nBuy some.\nor not'],
  ])
})

test.each([
  ['KubeCon + CloudNativeCon Europe 2024', true],
  ['KubeCon NA 2023', true],
  ['CloudNativeCon & KubeCon Japan, 2025', true],
  ['KubeCon 2024 for Turnips', false],
  ['KubeCon on a Budget', false],
  ['Turnips at KubeCon EU 2024', false],
])('%s names a conference alone: %s', (text, isAlone) => {
  expect(isConferenceAlone(text)).toBe(isAlone)
})

test('a place is no event', async () => {
  expect(otherConferenceIn('Level 1 | Blue Room 7')).toBeUndefined()
  const text = '# KubeCon EU 2024\n\n## Turnips at Rest\n\n- Speaker: Maria Keller\n- Venue: Blue Room 7\n'
  const { read } = await readNote(fileOf(text, 'n.md'), knowledge)
  expect(read?.talks.map(({ event }) => event)).toEqual([undefined])
})

test('markup around a player does not move a talk to other lines', async () => {
  const text =
    '# KubeCon NA 2024\n\n## The week\n\nA highlight was the talk titled "Turnips and the World of Soup," by Maria Keller.\n<br>\n[Turnips](https://www.youtube.com/watch?v=AAAAaaaa111)\n<div style="x">\n    <iframe src="https://www.youtube.com/embed/AAAAaaaa111"></iframe>\n</div>\n<br>\n\n## The talk of the evening - Nora Feld\n\nLate.\n'
  const { read } = await readNote(fileOf(text, 'n.md'), knowledge)
  for (const { startLine, endLine } of read?.talks ?? []) expect(endLine).toBeGreaterThanOrEqual(startLine)
})

const ON_ONE_LINE = [
  ['English', 'Turnips at Rest - Maria Keller', 'Soup at the Edge - Nora Feld', 'Video'],
  ['German', 'Rüben im Keller - Emma Fuchs', 'Suppe am Rand - Daniel Osei', 'Aufzeichnung'],
  ['Korean', '순무를 차갑게 유지하기 - Nora Feld', '수프 배포 자동화 - Emma Fuchs', '영상'],
] as const

test.each(ON_ONE_LINE)('a page on one line keeps its talks apart, %s', async (_, first, second, label) => {
  const page = `<!doctype html><html><head><title>KubeCon EU 2024</title></head><body><article><h1>KubeCon EU 2024</h1><p>Cold.</p><h2>${first}</h2><p>They keep turnips in two freezers.</p><p><a href="https://youtu.be/AAAAAAAAAA1">${label}</a></p><h2>${second}</h2><p>Latency went down a lot.</p><p><a href="https://youtu.be/BBBBBBBBBB2">${label}</a></p></article></body></html>`
  const reading = await readNote(fileOf(page, 'n.html'), knowledge)
  const said = inspect('n.html', reading, facts.catalogue.projects, atOnce(indexingProgramme(facts.sessions)))
  expect(
    said.talks.map(({ title, speakers, links, sentences, startLine, endLine }) => [
      `${title} - ${speakers.join(', ')}`,
      links.map(({ url }) => url.slice(-11)),
      sentences,
      startLine,
      endLine,
    ]),
  ).toEqual([
    [first, ['AAAAAAAAAA1'], ['They keep turnips in two freezers.'], 1, 1],
    [second, ['BBBBBBBBBB2'], ['Latency went down a lot.'], 1, 1],
  ])
  expect(said.headings.every(({ line }) => line === 1)).toBe(true)
  expect(reading.read?.note.endLine).toBe(1)
})

test.each([
  ['people write a paragraph a line', '<h2>A</h2>\n<p>b</p>\n<ul>\n<li><p>c</p></li>\n</ul>\n'],
  ['no block', 'a <b>c</b> <i>d</i>'],
])('a page is spread only where a line holds several blocks: %s', (_, page) => {
  expect(spreadPage(page)).toBeUndefined()
})

test('every line of a page that was spread leads back to the line as written', () => {
  const spread = spreadPage('<h1>a</h1>\n<h2>b</h2><p>c</p><p>d</p>\n<p>e</p>')
  expect(spread?.text.split('\n').map((text, index) => [text, spread.lineOf(index + 1)])).toEqual([
    ['<h1>a</h1>', 1],
    ['<h2>b</h2>', 2],
    ['<p>c</p>', 2],
    ['<p>d</p>', 2],
    ['<p>e</p>', 3],
  ])
})

test.each([
  [
    'German',
    'Ich sah den Vortrag „Rüben im Keller“ von Maria Keller (siehe [Aufzeichnung](https://youtu.be/AAAAAAAAAA1)) und danach „Suppe am Rand“ von Nora Feld.',
    [
      ['Rüben im Keller', 1],
      ['Suppe am Rand', 0],
    ],
  ],
  [
    'Spanish',
    'Primero vi la charla «Nabos en la nube» de Daniel Osei y después «Sopa sin prisa» de Emma Fuchs ([vídeo](https://youtu.be/BBBBBBBBBB2)).',
    [
      ['Nabos en la nube', 0],
      ['Sopa sin prisa', 1],
    ],
  ],
  [
    'English, a pointing word behind one title',
    'I saw the talk “Pears at Night” by Nora Feld, which you can watch [here](https://youtu.be/CCCCCCCCCC3).',
    [['Pears at Night', 1]],
  ],
  [
    'hostile: a pointing word behind two titles',
    'I saw the talk “Pears at Night” by Nora Feld and the talk “Plums at Noon” by Emma Fuchs; the recording of the second is [here](https://youtu.be/CCCCCCCCCC3).',
    [
      ['Pears at Night', 0],
      ['Plums at Noon', 0],
    ],
  ],
] as const)('a link in a sentence belongs to the one talk it names, %s', async (_, text, talks) => {
  const { read } = await readNote(fileOf(`# KubeCon EU 2024 recap\n\nFun.\n\n${text}\n`, 'n.md'), knowledge)
  expect(read?.talks.map(({ title, links }) => [title, links.length])).toEqual(talks)
})
