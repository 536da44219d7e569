// What is put right in a text that has more than paragraphs: lists, quotations and code stay to the letter.
import { describe, expect, it, test } from 'vitest'
import { fieldsOfNoted } from '../../src/conversation/notes/corrections.ts'
import type { Edition } from '../../src/domain/library/catalogue.ts'
import { noteFileOf } from '../../src/drafts/note-file.ts'
import { paired } from '../../src/drafts/paired.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { facts, fileOf, knowledge } from '../ingest/facts.ts'

const HEAD = '---\ntitle: What I saw\nedition: eu-2021\nauthor: Nora Feld\n---\n\n'

/** The text of the only thing that a note tells, once it is put right. */
async function putRight(text: string, change: (typed: string) => string, path = 'note.md'): Promise<string> {
  const { read, problems } = await readNote(fileOf(text, path), knowledge)
  const noted = [...(read?.talks ?? []), ...(read?.passages ?? [])].find(
    ({ sentences }) => sentences.length > 0,
  )
  if (!read || !noted) throw new Error(problems.map((one) => one.text).join('\n'))
  const shown = fieldsOfNoted(noted).text
  const typed = change(shown)
  if (typed === shown && change !== same) throw new Error(`nothing is changed in:\n${shown}`)
  const { text: file } = noteFileOf({
    id: 'abcdefgh2345',
    fields: { ...fieldsOfNoted(noted), text: typed },
    edition: facts.catalogue.editions.get('eu-2021') as Edition,
    original: { noted, note: read.note },
    today: '2026-11-29',
  })
  return file.split('\n\n').slice(3).join('\n\n')
}

const same = (typed: string): string => typed
const instead =
  (before: string, after: string) =>
  (typed: string): string =>
    typed.replace(before, after)

const TALK = '## Talk: Ledgers on Ledges {#ledgers}\n\nSpeakers: Maria Keller\n\n'

const TEXT = `Maria Keller kept *ledgers* on a ledge,
where [nobody](https://example.org/a_(b) "Nobody") fell. It held for years. It \\*creaked\\* &amp; swayed.

- One \`spoon --fast\` only
- Two forks. They were
  of __silver__.
    1. A knife
    2. A ladle

> The wind was strong.
> Nobody minded.

\`\`\`yaml
# all of it
kind: Ledge
\`\`\`

1) It began.
2) It ended.
`

/** Every second was kept aside until the first stood. */
const CHANGES: readonly (readonly [what: string, before: string, after: string, was: string, is: string])[] =
  [
    [
      'a sentence of a paragraph',
      'It held for years.',
      'It held for days.',
      'It held for years.',
      'It held for days.',
    ],
    ['a sentence with escapes', '*creaked* & swayed', 'slept', 'It \\*creaked\\* &amp; swayed.', 'It slept.'],
    [
      'an item with code',
      'One spoon --fast only',
      'One spoon --slow only',
      '- One `spoon --fast` only',
      '- One spoon --slow only',
    ],
    [
      'a sentence of an item',
      'They were of silver.',
      'They were lost.',
      'They were\n  of __silver__.',
      'They were lost.',
    ],
    ['an item of an item', 'A ladle', 'A bowl', '    2. A ladle', '    2. A bowl'],
    ['a quotation', 'Nobody minded.', 'Maria minded.', '> Nobody minded.', '> Maria minded.'],
    ['the item behind code', 'It began.', 'It began late.', '1) It began.', '1) It began late.'],
    [
      'a sentence with a link',
      'nobody fell.',
      'nobody sat.',
      'Maria Keller kept *ledgers* on a ledge,\nwhere [nobody](https://example.org/a_(b) "Nobody") fell.',
      'Maria Keller kept *ledgers* on a ledge, where [nobody](<https://example.org/a_(b)>) sat.',
    ],
    ['one that goes', 'It held for years.\n\n', '', 'It held for years. ', ''],
    ['an item that goes', 'One spoon --fast only\n\n', '', '- One `spoon --fast` only\n', ''],
    ['the last one that goes', '\n\nIt ended.', '', '\n2) It ended.', ''],
    ['the first sentence of an item that goes', 'Two forks.\n\n', '', 'Two forks. They', 'They'],
    [
      'a paragraph of a quotation that goes',
      'The wind was strong.\n\nNobody minded.\n\n',
      '',
      '> The wind was strong.\n> Nobody minded.\n\n',
      '',
    ],
    [
      'one more in a paragraph',
      'It held for years.',
      'It held for years.\n\nNobody fell.',
      'It held for years.',
      'It held for years. Nobody fell.',
    ],
    [
      'one more item',
      'It began.',
      'It began.\n- It went on.',
      '1) It began.',
      '1) It began.\n2) It went on.',
    ],
    ['two for one', 'A knife', 'A knife.\n\nIt was sharp.', '1. A knife', '1. A knife. It was sharp.'],
  ]

describe('a text that is put right', () => {
  it('stays to the letter where nothing is changed', async () => {
    expect(await putRight(HEAD + TALK + TEXT, same)).toBe(TEXT)
  })

  it.each(CHANGES)('changes %s, and nothing else', async (_, before, after, was, is) => {
    expect(TEXT).toContain(was)
    expect(await putRight(HEAD + TALK + TEXT, instead(before, after))).toBe(TEXT.replace(was, is))
  })

  it('keeps what stands behind its last sentence', async () => {
    const text = 'It held.\n\n```\nkeep\n```\n'
    expect(await putRight(HEAD + TALK + text, instead('It held.', 'It fell.'))).toBe(
      text.replace('held', 'fell'),
    )
  })

  it('that is not ended runs into no other sentence', async () => {
    expect(await putRight(`${HEAD}${TALK}It held. It was good.\n`, instead('It held.', 'It fell'))).toBe(
      'It fell\n\nIt was good.\n',
    )
  })
})

describe('a raw note that is put right', () => {
  const RAW = `# KubeCon EU 2021

## Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.
For years. [The video](https://www.youtube.com/watch?v=AAAAaaaa111)

![a turnip](turnip.png)

* Water is **good**
* Light is better

### What I liked

1. The patience

> Turnips do not hurry.

| a | b |
|---|---|
| 1 | 2 |
`

  it.each([
    ['Water is good', 'Water is bad', '* Water is bad\n* Light is better'],
    [
      'The patience',
      'The pace',
      '* Water is **good**\n* Light is better\n\n1. The pace\n\n> Turnips do not hurry.',
    ],
  ])('keeps its lists and quotations: %s', async (before, after, left) => {
    expect(await putRight(RAW, instead(before, after))).toContain(left)
  })

  it('in HTML has a paragraph for each sentence', async () => {
    const page = `<html><head><title>KubeCon EU 2021</title></head><body><h1>KubeCon EU 2021</h1>
<h2>Growing Turnips Slowly - Maria Keller, Northlight</h2><p>They let them grow. It took years.</p></body></html>`
    expect(await putRight(page, instead('years', 'days'), 'note.html')).toBe(
      'They let them grow.\n\nIt took days.\n',
    )
  })
})

describe('a list of projects that is put right', () => {
  const LIST = `- [Pumpkind](https://pumpkind.io): a daemon
- [Linkerd](https://linkerd.io): a service mesh
- tidyjars: sorts jars
`
  const NOTE = `${HEAD}## Projects {#projects}\n\n${LIST}`

  it.each([
    [
      'an address',
      'https://pumpkind.io',
      'https://pumpkind.io/new',
      '[Pumpkind](<https://pumpkind.io/new>): a daemon',
    ],
    ['what it is', 'a daemon', 'a demon', '[Pumpkind](<https://pumpkind.io>): a demon'],
  ])('takes %s as it is typed', async (_, before, after, line) => {
    expect(await putRight(NOTE, instead(before, after))).toBe(
      LIST.replace('[Pumpkind](https://pumpkind.io): a daemon', line),
    )
  })

  it('takes a further entry with its link', async () => {
    const text = await putRight(NOTE, (typed) => `${typed}\n- [Flux](https://fluxcd.io): gitops`)
    expect(text).toBe(`${LIST}- [Flux](<https://fluxcd.io>): gitops\n`)
  })
})

test.each([
  [
    ['a b c', 'd e f'],
    ['d e g'],
    [
      [0, undefined],
      [1, 0],
    ],
  ],
  [
    ['a b c'],
    ['x', 'a b'],
    [
      [undefined, 0],
      [0, 1],
    ],
  ],
  [
    ['a', 'b'],
    ['c', 'd'],
    [
      [0, 0],
      [1, 1],
    ],
  ],
])('of %j and %j each stands for the one most alike', (gone, come, pairs) => {
  expect(paired(gone, come)).toEqual(pairs)
})
