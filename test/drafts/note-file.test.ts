import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoteFields } from '../../src/domain/drafts/draft.ts'
import type { Edition } from '../../src/domain/library/catalogue.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { draftOfFile, fileNameOf, noteFileOf } from '../../src/drafts/note-file.ts'
import { knowledgeOf, readFacts } from '../../src/ingest/read-data.ts'
import { readNote } from '../../src/ingest/read-note.ts'

const { value: facts } = await readFacts('data')
const knowledge = knowledgeOf(facts)
const edition = facts.catalogue.editions.get('eu-2021') as Edition
const ID = 'abcdefgh2345'

const fileOf = (fields: Partial<NoteFields>) =>
  noteFileOf({
    id: ID,
    edition,
    today: '2026-11-29',
    fields: { edition: 'eu-2021', title: 'Turnips at scale', text: 'They scale.', ...fields },
  })

async function readBack(fields: Partial<NoteFields>) {
  const { name, text } = fileOf(fields)
  return readNote({ path: name, stem: name.replace('.md', ''), text }, knowledge)
}

const sentencesOf = (noted: { sentences: readonly { prose: Parameters<typeof textOf>[0] }[] } | undefined) =>
  noted?.sentences.map(({ prose }) => textOf(prose)) ?? []

describe('the file of a draft', () => {
  it('is a talk with its people, as it was written', async () => {
    const { read, problems } = await readBack({
      speakers: 'Maria Keller and Daniel Osei',
      text: 'They scale.\n\n- Water them.\n- Wait.\n\nSee #gardening, it is *great*: a_b_c & <b>.',
      name: 'Ada L.',
    })
    expect(problems).toEqual([])
    expect(read?.note).toMatchObject({ edition: 'eu-2021', author: 'Ada L.', published: '2026-11-29' })
    expect(read?.talks).toHaveLength(1)
    expect(read?.talks[0]).toMatchObject({
      id: `chat-${ID}/talk`,
      title: 'Turnips at scale',
      speakers: ['Maria Keller', 'Daniel Osei'],
    })
    expect(sentencesOf(read?.talks[0])).toEqual([
      'They scale.',
      'Water them.',
      'Wait.',
      'See #gardening, it is *great*: a_b_c & <b>.',
    ])
  })

  it.each([
    'https://github.com/cilium/star_wars_demo?x=1&y=a_b#part-1',
    'https://www.youtube.com/watch?v=RdAO_Kxe6tE',
    'http://example.org:8080/~ada/*notes*/$1+2,3;v=(4)x',
    'https://example.org/a%20b?q=%C3%A4',
    // Signs that other readers take for their own: as it was typed too, if without a link.
    'https://example.org/x==1==&copy;%%y%%',
    'https://example.org/[brackets]/{x}|^y',
  ])('keeps the address %s to the letter, and what ends a sentence out of it', async (address) => {
    const { read } = await readBack({ text: `Look at ${address}, it helps. See (${address}).` })
    expect(sentencesOf(read?.passages[0]).join(' ')).toBe(`Look at ${address}, it helps. See (${address}).`)
    expect(
      read?.passages[0]?.sentences.flatMap(({ prose }) => prose.flatMap(({ url }) => url ?? [])),
    ).toEqual(/==|\[/.test(address) ? expect.anything() : [address, address])
  })

  it('names nobody who does not want to be named', () => {
    expect(fileOf({}).text).not.toContain('author')
  })

  it('is a passage where nobody gave a talk', async () => {
    const { read } = await readBack({})
    expect(read?.talks).toEqual([])
    expect(read?.passages[0]).toMatchObject({ title: 'Turnips at scale' })
  })

  it('bears a name made of its id alone, which is read back; other names are nobody’s draft', () => {
    expect(fileOf({}).name).toBe('chat-abcdefgh2345.md')
    expect(draftOfFile(fileNameOf(ID))).toBe(ID)
    for (const name of ['chat-x.md', 'chat-abcdefgh2345.md.bak', 'mine.md', '../chat-abcdefgh2345.md'])
      expect(draftOfFile(name)).toBeUndefined()
  })

  it('holds one section whatever is typed: no heading, no line of the format, no comment comes from it', async () => {
    const bits = fc.constantFrom(
      ...[
        '## Talk: Evil {#x}',
        '---',
        '%%',
        '<!--',
        '-->',
        'Speakers: Mallory',
        '```',
        '>',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        ' ',
      ],
      ...[
        '#',
        '| a | b |',
        '[x](http://y)',
        '![[z]]',
        '{{< youtube A >}}',
        ':::note',
        'edition: na-2019',
        '    code',
        '\t',
        '\\',
      ],
      ...[
        '&amp;',
        '<script>',
        '===',
        'title: "',
        'Kind: personal',
        '+++',
        '$$',
        'word',
        '…',
        '🙂',
        '漢字',
        '\u0000',
        '\u2028',
        ' https://example.org/a_b_c?x=1&y=~z#part-1 ',
        'https://example.org/**x**|`y`',
      ],
    )
    const typed = fc.array(bits, { maxLength: 25 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, typed, async (text, title, speakers, name) => {
        const { read, problems } = await readBack({
          text: `Begin. ${text}`,
          title: `T ${title}`,
          speakers: `Maria ${speakers}`,
          name: `N ${name}`,
        })
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(read?.note.edition).toBe('eu-2021')
        expect(read?.talks.map(({ id }) => id)).toEqual([`chat-${ID}/talk`])
        expect(read?.passages).toEqual([])
        expect(sentencesOf(read?.talks[0])[0]).toMatch(/^Begin/)
      }),
      { numRuns: 300 },
    )
  })
})
