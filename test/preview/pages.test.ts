// The pages over the seed notes, as the composition root makes them.
import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPreviewChannel } from '../../src/adapters/preview/channel.ts'
import { digestsShown } from '../../src/adapters/preview/digests.ts'
import { libraryShown, noteShown } from '../../src/adapters/preview/library.ts'
import { askIn, pressIn } from '../../src/adapters/preview/sent.ts'
import { topicShown } from '../../src/adapters/preview/topics.ts'
import { drawChatPage } from '../../src/adapters/preview/views/chat.ts'
import { drawDigestsPage } from '../../src/adapters/preview/views/digests.ts'
import { drawLibraryPage } from '../../src/adapters/preview/views/library.ts'
import { drawNotePage } from '../../src/adapters/preview/views/note.ts'
import { drawTopicsPage } from '../../src/adapters/preview/views/topics.ts'
import { type OpenLibrary, openLibrary } from '../../src/app/library/open.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import type { Log } from '../../src/domain/ports.ts'
import { readTextFile } from '../../src/ingest/files.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { SEED_NOTES } from '../seed-notes.ts'

const NOTE = 'kubecon-eu-2021-martins-4'
const silent: Log = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent }
const MONDAY = Date.parse('2026-11-16T00:00:00Z')

let opened: OpenLibrary
beforeAll(async () => {
  opened = await openLibrary({ notesFolders: [SEED_NOTES] })
})

describe('the library', () => {
  it('leads from every talk, project and speaker to the lines it was read from', () => {
    const shown = libraryShown(opened.library, [])
    const talk = shown.talks.find(({ title }) => title.startsWith('Gateway API'))
    expect(talk).toMatchObject({ note: NOTE, facts: 'Harry Bagdi, Rob Scott · KubeCon EU 2021' })
    expect(shown.speakers.find(({ name }) => name === 'Rob Scott')?.readings).toEqual([talk])
    expect(shown.projects.find(({ name }) => name === 'Gateway API')?.readings).toContainEqual(talk)
    const html = drawLibraryPage(shown)
    expect(html).toContain(`href="/library/note?id=${NOTE}#line-${talk?.line}"`)
  })

  it('shows the problems of a note beside its line, and of other files above', async () => {
    const file = opened.library.corpus.notes.get(NOTE)?.file ?? ''
    const problems = [
      { file, line: 13, text: 'nobody speaks', severity: 'error' as const },
      { file: 'data/other.yaml', line: 1, text: 'is no list', severity: 'error' as const },
    ]
    const shown = libraryShown(opened.library, problems)
    expect(shown.notes.find(({ id }) => id === NOTE)?.problems).toBe(1)
    expect(shown.problems).toEqual(['data/other.yaml:1: is no list'])
    const note = await noteShown(NOTE, opened.library, problems, readTextFile)
    if (!note) throw new Error('no such note')
    expect(drawNotePage(note)).toMatch(
      /<li id="line-13" class="line told wrong"><code>Speakers: Liron Cohen<\/code><span class="problem">nobody speaks/,
    )
    expect(note.understood[0]).toMatchObject({ kind: 'talk', startLine: 11 })
    expect(await noteShown('../../package', opened.library, [], readTextFile)).toBeUndefined()
  })
})

describe('the digests', () => {
  it('are the next seven of every declared channel, each other than those before', () => {
    const declared = 'slack:C1 daily 09:00 UTC; discord:2 weekdays 18:30 Europe/Lisbon'
    const { example, channels } = digestsShown(declared, [], opened.library, MONDAY)
    expect([example, channels.map(({ digests }) => digests.length)]).toEqual([false, [7, 7]])
    const titles = channels[0]?.digests.map(({ sent }) => JSON.stringify(JSON.parse(sent.slack).blocks[1]))
    expect(new Set(titles).size).toBe(7)
    expect(channels[0]?.digests[0]?.when).toMatch(/^Monday,? 16 November 2026 at 09:00 UTC$/)
  })

  it('are an example where none is declared, and say what is wrong with a declaration', () => {
    expect(digestsShown('', [], opened.library, MONDAY)).toMatchObject({ example: true, problems: [] })
    const wrong = digestsShown('slack:C1 sometimes', [], opened.library, MONDAY)
    expect(wrong.problems.length).toBeGreaterThan(0)
    expect(drawDigestsPage(wrong)).toContain('sometimes')
  })
})

describe('digests ordered in the chat', () => {
  const open = () => {
    const channel = openPreviewChannel(() => opened.library, memoryState(), silent)
    const conversation = openConversation(() => opened.library)
    const ask = askIn(conversation, channel)
    const shown = async () =>
      digestsShown('slack:C1 daily 09:00 UTC', await channel.ordered(), opened.library, MONDAY)
    return { ask, shown }
  }

  it('are answered to one person alone, say that nothing is posted, and stand before the declared channels', async () => {
    const { ask, shown } = open()
    const sent = await ask('digest daily 09:00 Europe/Lisbon about service mesh')
    expect(sent.slack).toContain('A digest is ordered for this channel')
    expect(sent.alone).toEqual(['slack', 'discord'])
    expect(sent.remark).toContain('nothing is posted anywhere')
    expect((await ask('digest list')).discord).toContain('service mesh')
    const [here, declared] = (await shown()).channels
    expect(here?.orders).toEqual(['daily at 09:00 Europe/Lisbon, about “service mesh”'])
    expect(here?.digests.length).toBeGreaterThan(0)
    expect(JSON.stringify(here?.digests[0]?.sent)).toMatch(/mesh/i)
    expect(declared?.name).toBe('slack:C1')
  })

  it('come in the order of their times, and show no talk twice', async () => {
    const { ask, shown } = open()
    await ask('digest daily 18:00 UTC')
    await ask('digest daily 09:00 UTC')
    const [here] = (await shown()).channels
    expect(here?.digests.map(({ when }) => when.slice(-9))).toEqual([
      '09:00 UTC',
      '18:00 UTC',
      '09:00 UTC',
      '18:00 UTC',
      '09:00 UTC',
      '18:00 UTC',
      '09:00 UTC',
    ])
    const bodies = here?.digests.map(({ sent }) => JSON.stringify(JSON.parse(sent.slack).blocks[1]))
    expect(new Set(bodies).size).toBe(7)
  })

  it('leave the page when they are paused or stopped', async () => {
    const { ask, shown } = open()
    await ask('digest daily 09:00 UTC')
    await ask('digest stop')
    expect((await shown()).channels.map(({ name }) => name)).toEqual(['slack:C1'])
  })

  it('show at once what everybody would read, marked as a test, and say that it is only drawn', async () => {
    const { ask } = open()
    await ask('digest daily 09:00 UTC')
    const sent = await ask('digest now')
    expect(sent.alone).toBeUndefined()
    expect(sent.remark).toContain('nothing is posted')
    expect(sent.slack).toMatch(/test/i)
    expect((await ask('digest log')).slack).toContain('posted')
    expect((await ask('digest why')).slack).toContain('daily at 09:00 UTC')
  })
})

describe('a topic', () => {
  it('is a chart and a table with the same numbers', () => {
    const shown = topicShown('service mesh', opened.library)
    const html = drawTopicsPage(shown)
    for (const { edition, notes, of } of shown.points) {
      expect(html).toContain(`${edition} ${notes} of ${of}`)
      expect(html).toContain(`<th scope="row">${edition}</th><td class="number">${notes} of ${of}</td>`)
    }
    expect(shown.points.length).toBeGreaterThan(1)
  })

  it('that no note mentions is said to be so', () => {
    expect(drawTopicsPage(topicShown('zzz <b>', opened.library))).toContain('No note mentions “zzz &lt;b>”.')
  })
})

describe('what would be sent', () => {
  const conversation = () => openConversation(() => opened.library)
  const channel = () => openPreviewChannel(() => opened.library, memoryState(), silent)

  it('is the adapters’ own JSON, in Slack for one person alone', async () => {
    const sent = await askIn(conversation(), channel())('gateway api')
    const actions = JSON.parse(sent.slack).blocks.at(-1).elements
    expect(sent.alone).toEqual(['slack'])
    expect(actions.map((element: { text: { text: string } }) => element.text.text)).toEqual([
      'Share',
      'Ask further',
      'Dismiss',
    ])
    expect(JSON.parse(sent.discord).allowed_mentions).toEqual({ parse: [] })
  })

  it('holds the picture of a timeline beside the JSON, and not in it; shared, it says where the picture is', async () => {
    const sent = await askIn(conversation(), channel())('timeline service mesh')
    expect(sent.pictures).toEqual([{ name: 'picture-1.png', svg: expect.stringMatching(/^<svg /) }])
    expect(sent.discord).toContain('attachment://picture-1.png')
    expect(sent.slack + sent.discord).not.toContain('<svg')
    const shared = await pressIn(conversation())({
      platform: 'slack',
      name: 'share',
      value: '- ask:timeline service mesh',
    })
    expect(shared).toMatchObject({ remark: expect.stringContaining('files:write') })
    expect(JSON.stringify(shared)).not.toContain('attachment://')
  })

  it('follows a press of either platform, and one that nobody knows', async () => {
    const press = pressIn(conversation())
    const discord = (name: string, value = '') => press({ platform: 'discord', name, value })
    expect(JSON.stringify(await discord('more:2:scaling'))).toContain('Page 2 of')
    expect(JSON.stringify(await discord('choose:7', `show:${NOTE}/gateway-api`))).toContain('Gateway API')
    expect(await press({ platform: 'slack', name: 'press-0', value: 'dismiss' })).toBe('dismissed')
    expect(JSON.stringify(await discord('from:2019'))).toContain('older version')
  })
})

const elementsIn = (node: Root | RootContent): readonly Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsIn) : []),
]

describe('hostile notes', () => {
  it('stand on every page as the text they are', async () => {
    const { library, problems } = await openLibrary({ notesFolders: ['test/browser/hostile-notes'] })
    const note = await noteShown('hostile', library, problems, readTextFile)
    if (!note) throw new Error('no such note')
    const sent = await askIn(
      openConversation(() => library),
      openPreviewChannel(() => library, memoryState(), silent),
    )('zzhostile')
    const pages = [
      drawLibraryPage(libraryShown(library, problems)),
      drawNotePage(note),
      drawDigestsPage(digestsShown('', [], library, MONDAY)),
      drawTopicsPage(topicShown('zzhostile', library)),
      drawChatPage({ how: 'typed', words: '<script>planted</script>', sent }),
    ]
    for (const html of pages) {
      const body = html.slice(html.indexOf('<body>'))
      expect(body).toContain('&lt;')
      // Read as a browser reads it: what a note says must be the text of an element, or of an attribute that is text.
      for (const { tagName, properties } of elementsIn(fromHtml(body, { fragment: true }))) {
        expect(tagName).not.toMatch(/^(?:script|style|iframe|object|embed|math|base|meta)$/)
        for (const [name, value] of Object.entries(properties)) {
          expect(name).not.toMatch(/^(?:on|style$|srcDoc$)/)
          if (/^(?:href|src|action)$/.test(name)) expect(String(value)).toMatch(/^(?:https?:|\/(?!\/)|#)/i)
        }
      }
      expect(body).not.toContain('class="ping"')
    }
  })
})
