// The pages over the seed notes, as the composition root makes them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { openPreviewChannel } from '../../src/adapters/preview/channel.ts'
import { openChats } from '../../src/adapters/preview/chats.ts'
import { digestsShown } from '../../src/adapters/preview/digests.ts'
import { isLibraryKind, KINDS } from '../../src/adapters/preview/library/addresses.ts'
import { listShown } from '../../src/adapters/preview/library/lists.ts'
import { noteShown } from '../../src/adapters/preview/library/note.ts'
import { overviewShown } from '../../src/adapters/preview/library/overview.ts'
import { THINGS } from '../../src/adapters/preview/library/things.ts'
import { keepPictures } from '../../src/adapters/preview/pictures.ts'
import { samplesOf } from '../../src/adapters/preview/samples.ts'
import { askIn, pressIn } from '../../src/adapters/preview/sent.ts'
import { suggestOnPage } from '../../src/adapters/preview/suggesting.ts'
import { topicShown } from '../../src/adapters/preview/topics.ts'
import { drawChatPage } from '../../src/adapters/preview/views/chat.ts'
import { drawDigestsPage } from '../../src/adapters/preview/views/digests.ts'
import { drawListPage } from '../../src/adapters/preview/views/list.ts'
import { drawNotePage } from '../../src/adapters/preview/views/note.ts'
import { drawOverviewPage } from '../../src/adapters/preview/views/overview.ts'
import { drawThingPage } from '../../src/adapters/preview/views/thing.ts'
import { drawTopicsPage } from '../../src/adapters/preview/views/topics.ts'
import { openLibrary } from '../../src/app/library/open.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import { converse } from '../../src/conversation/converse.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import type { Log } from '../../src/domain/ports.ts'
import { readTextFile } from '../../src/ingest/files.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { listEditions, listProjects, statsOf } from '../../src/query/browse/lists.ts'
import { authorsOf, countsOf } from '../../src/query/library/counts.ts'
import type { Library } from '../../src/query/library/library.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { bundled, seedLibrary } from '../libraries.ts'
import { everyNth } from '../thorough.ts'

const NOTE = 'kubecon-eu-2021-martins-4'
const silent: Log = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent }
const MONDAY = Date.parse('2026-11-16T00:00:00Z')

const seeds = await seedLibrary()

/** Whether something is at an address of the library, or an answer to a question of the chat. */
function leads({ pathname, searchParams }: URL, library: Library): boolean {
  const [, root, kind = '', ...id] = pathname.split('/').map(decodeURIComponent)
  const question = searchParams.get('q')
  if (root === '') return question !== null && isAnswered(question, library)
  if (root !== 'library' || !isLibraryKind(kind)) return false
  if (id.length === 0) return listShown(kind, searchParams, library).count > 0
  return kind === 'notes'
    ? library.corpus.notes.has(id.join('/'))
    : THINGS[kind](id.join('/'), library) !== undefined
}

/** A look-up that finds nothing has words in place of rows. */
function isAnswered(line: string, library: Library): boolean {
  const reply = converse(parseRequest(line), library, { now: Date.now })
  return reply.kind === 'answer' ? reply.answer.kind !== 'nothing' : 'browsed' in reply
}

describe('the library', () => {
  it('finds nothing where no letter was typed, and says of an empty list that it is empty', () => {
    const list = (q: string) => listShown('talks', new URLSearchParams({ q }), seeds)
    expect([list('🦄').count, list('?!').count]).toEqual([0, 0])
    expect(list(' ').count).toBe(list('').count)
    expect(drawListPage(list('qqqzzzq'))).toContain('Nothing fits.')
    expect(drawListPage({ ...list('qqqzzzq'), of: 0 })).toContain('The notes hold no talks yet.')
    expect(drawTopicsPage({ topic: '', offered: [], points: [] })).toContain('The notes hold no topics yet.')
  })

  it('says what a chart of a page counts, and keeps dates in one piece', () => {
    const project = THINGS.projects('gateway-api', seeds)
    if (!project) throw new Error('no such project')
    const spread = { what: 'Talks and passages', years: [{ year: '2021', count: 1 }] }
    expect(drawThingPage({ ...project, spread })).toMatch(
      /<h2>Talks and passages by year<\/h2><figure class="years"/,
    )
    expect(drawListPage(listShown('editions', new URLSearchParams(), seeds))).toMatch(
      /<time datetime="2021-05-04">2021-05-04<\/time>/,
    )
  })

  const talkId = () => `${NOTE}/gateway-api`

  it('leads from a talk to the lines it was read from, to its speakers, projects, note and conference', () => {
    const talk = THINGS.talks(talkId(), seeds)
    if (!talk) throw new Error('no such talk')
    const html = drawThingPage(talk)
    expect(talk.text?.[0]?.to).toMatch(new RegExp(`^/library/notes/${NOTE}#line-\\d+$`))
    for (const to of [
      '/library/speakers/rob-scott',
      '/library/projects/gateway-api',
      `/library/notes/${NOTE}`,
      '/library/editions/eu-2021',
    ])
      expect(html).toContain(`href="${to}"`)
  })

  it.each([
    ['speakers', 'rob-scott', 'Rob Scott'],
    ['projects', 'gateway-api', 'Gateway API'],
    ['editions', 'eu-2021', 'KubeCon + CloudNativeCon Europe 2021 Virtual'],
    ['authors', 'hugo-martins', 'Hugo Martins'],
  ] as const)('has a page of %s %s that leads to the talks', (kind, id, title) => {
    const thing = THINGS[kind](id, seeds)
    expect(thing?.title).toBe(title)
    expect(thing?.sections.flatMap(({ rows }) => rows).map(({ link }) => link.to)).toContain(
      `/library/talks/${talkId()}`,
    )
  })

  it('says what became of a project since with one pair of brackets after another of its own', async () => {
    const { library } = await bundled()
    const today = (slug: string) =>
      THINGS.projects(slug, library)?.facts.find(([name]) => name === 'Today')?.[1]?.text
    expect(today('cilium')).toMatch(/^CNCF graduated \(.*\), since 2023-10-11$/)
    expect(today('grpc')).toMatch(/ \(since [\d-]+\)$/)
  })

  it('narrows a list by words and by filters, and counts what each further choice would leave', () => {
    const list = (query: string) => listShown('talks', new URLSearchParams(query), seeds)
    const all = list('')
    const narrowed = list('edition=eu-2021&q=gate')
    expect(narrowed.rows.map(({ title }) => title)).toContain(
      'Gateway API: A New Set of Kubernetes APIs for Advanced Traffic Routing',
    )
    expect(narrowed.count).toBeLessThan(all.count)
    const [editions] = narrowed.offered
    expect(editions).toMatchObject({ name: 'edition', chosen: 'eu-2021' })
    for (const { value, count } of editions?.choices ?? [])
      expect(list(`edition=${value}&q=gate`).count).toBe(count)
    expect(list('q=zzz').count).toBe(0)
    expect(list('page=999').page).toBe(Math.max(1, Math.ceil(all.count / 50)))
    expect(list('page=-3&colour=red').page).toBe(1)
  })

  it.each([
    ['edition=eu-2021&theme=security&q=zzz', ['eu-2021', 'security']],
    ['edition=nowhere', ['nowhere', '']],
    [`theme=${'long '.repeat(4_000)}`, ['', 'long '.repeat(40)]],
  ])('shows a filter that is in force where nothing fits it (%#)', (query, chosen) => {
    const shown = listShown('talks', new URLSearchParams(query), seeds)
    expect(shown.count).toBe(0)
    const selected = [...drawListPage(shown).matchAll(/<option value="([^"]+)" selected/g)]
    expect(selected.map(([, value]) => value)).toEqual(chosen.filter(Boolean))
  })

  it('tells lists apart in the history of a browser', async () => {
    const { library } = await bundled()
    const titleOf = (query: string) =>
      /<title>(.*) · kubecon preview<\/title>/.exec(
        drawListPage(listShown('talks', new URLSearchParams(query), library)),
      )?.[1]
    expect(titleOf('')).toBe('Talks')
    expect(titleOf('q=gate&edition=eu-2021&project=gateway-api')).toBe(
      'gate · KubeCon EU 2021 Virtual · Gateway API · Talks',
    )
    expect(titleOf('page=2')).toBe('Talks · page 2')
  })

  it('leads nowhere that is not there, and asks nothing that is not answered', async () => {
    const { library } = await bundled()
    const shown = [...library.corpus.talks.keys(), ...library.corpus.passages.keys()].flatMap(
      (id) => THINGS.talks(id, library) ?? THINGS.passages(id, library) ?? [],
    )
    const links = new Set(
      shown.flatMap(({ facts, onward }) =>
        [...facts.flatMap(([, ...values]) => values), ...onward].flatMap(({ to }) => to ?? []),
      ),
    )
    const dead = everyNth(7, links).filter((to) => !leads(new URL(to, 'http://here'), library))
    expect(dead).toEqual([])
    expect(links.size).toBeGreaterThan(shown.length)
  })

  it('has a page of speakers whom only the programme names, and finds their talks by them', async () => {
    const { library } = await bundled()
    const talk = library.corpus.talks.get('kubecon-na-2017-atkinson/crash-cluster')
    expect([talk?.speakers, talk?.lentSpeakers]).toEqual([[], expect.arrayContaining(['Marius Grigoriu'])])
    const speaker = THINGS.speakers('marius-grigoriu', library)
    expect(speaker?.sections[0]?.rows.map(({ link }) => link.text)).toContain(talk?.title)
    const listed = listShown('talks', new URLSearchParams({ q: 'grigoriu' }), library)
    expect(listed.rows.map(({ title }) => title)).toEqual([talk?.title])
    // What a row says of a talk is still what its note says.
    expect(listed.rows[0]?.facts).not.toContain('Grigoriu')
  })

  it('says by what a link has narrowed a list, and how to see the others', () => {
    const shown = listShown('talks', new URLSearchParams('project=gateway-api&q=api'), seeds)
    expect(shown.narrowed).toEqual([
      { name: 'project', label: 'Gateway API', without: '/library/talks?q=api' },
    ])
    expect(drawListPage(shown)).toContain('Show others too')
  })

  it('finds across all kinds, names first, and leads on to the chat where nothing has that name', () => {
    const found = overviewShown('gateway', seeds, []).found
    expect(found?.map(({ title }) => title).slice(0, 2)).toEqual(['Projects', 'Talks'])
    expect(drawOverviewPage(overviewShown('zzz <b>', seeds, []))).toContain('href="/?q=zzz+%3Cb%3E"')
  })

  it('draws its charts with the numbers of its lists', () => {
    const shown = overviewShown('', seeds, [])
    const html = drawOverviewPage(shown)
    for (const { year, count } of shown.years) {
      expect(listShown('talks', new URLSearchParams({ year }), seeds).count).toBe(count)
      expect(html).toContain(`${year} ${count}`)
    }
    for (const { to, count } of shown.levels)
      expect(listShown('projects', new URL(to, 'http://here').searchParams, seeds).count).toBe(count)
    expect(shown.levels.reduce((sum, { count }) => sum + count, 0)).toBe(shown.counts.projects)
    for (const { counts, all } of shown.noters.rows)
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all)
  })

  it('shows the problems of a note beside its line, and of other files above', async () => {
    const file = seeds.corpus.notes.get(NOTE)?.file ?? ''
    const problems = [
      { file, line: 13, text: 'nobody speaks', severity: 'error' as const },
      { file: 'data/other.yaml', line: 1, text: 'is no list', severity: 'error' as const },
    ]
    expect(overviewShown('', seeds, problems).problems).toEqual(['data/other.yaml:1: is no list'])
    const note = await noteShown(NOTE, seeds, problems, readTextFile)
    if (!note) throw new Error('no such note')
    expect(drawNotePage(note)).toMatch(
      /<li id="line-13" class="line told wrong"><code>Speakers: Liron Cohen<\/code><span class="problem">nobody speaks/,
    )
    expect(note.understood[0]).toMatchObject({ kind: 'talk', startLine: 11 })
    expect(await noteShown('../../package', seeds, [], readTextFile)).toBeUndefined()
  })
})

describe('the numbers of the library', () => {
  it('are the same wherever they are told', () => {
    const library = seeds
    const counts = countsOf(library)
    const shown = overviewShown('', library, [])
    const { kind: _, asOf: __, unansweredAsked: ___, ...told } = statsOf(library, false, undefined)
    expect(told).toEqual(counts)
    const { notes, authors, talks, passages, projects } = shown.counts
    expect({ notes, authors, talks, passages, projects }).toEqual({
      ...{ notes: counts.notes, authors: counts.authors, talks: counts.talks },
      ...{ passages: counts.passages, projects: counts.projects },
    })
    expect(shown.noters.of).toBe(counts.authors)
    const { rows } = listProjects(library)
    expect(shown.projects.map(({ label, count }) => [label, count])).toEqual(
      rows.slice(0, 10).map(({ project, mentions }) => [project.name, mentions]),
    )
    expect(shown.counts.editions).toBe(listEditions(library).rows.length)
    expect(listEditions(library).rows.filter((row) => row.notes > 0)).toHaveLength(counts.editions)
  })

  it('count an author once, however the name is spelled, and nobody where none is named', () => {
    const [note] = seeds.corpus.notes.values()
    if (!note) throw new Error('no note')
    const { author: _, ...unnamed } = note
    const named = (author: string) => ({ ...unnamed, author })
    expect(authorsOf([named('Renée Fass'), named('renee fass'), named('Ada'), unnamed])).toEqual([
      'Renée Fass',
      'Ada',
    ])
  })
})

describe('what the page offers', () => {
  it('begins with questions that these notes answer', async () => {
    expect(samplesOf(seeds)[0]).toBe('gateway api')
    const own = (await openLibrary({ notesFolders: ['test/browser/hostile-notes'] })).library
    const [first = ''] = samplesOf(own)
    expect(parseRequest(first).kind).toBe('ask')
    expect(ask(first, own).kind).toBe('found')
    expect(samplesOf(own)).toContain('help')
  })

  it('offers no theme that is no question', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kubecon-themes-'))
    try {
      const talk = '## Talk: Widgets at Scale\n\nThemes: 100%, c++, &, widgets\n\nWidgets scale well.\n'
      writeFileSync(join(folder, 'a.md'), `---\ntitle: Trip\nedition: eu-2025\n---\n\n${talk}`)
      const { library } = await openLibrary({ notesFolders: [folder] })
      expect(samplesOf(library)).toEqual(expect.arrayContaining(['widgets', 'help']))
      expect(samplesOf(library).filter((line) => line.includes('100%'))).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    ['tim', 'command', 'timeline TOPIC', 'timeline '],
    ['rand', 'command', 'random [SEED]', 'random'],
    ['than', 'project', 'Thanos', 'project Thanos'],
    ['rob sc', 'speaker', 'Rob Scott', 'speaker Rob Scott'],
    ['martins', 'author', 'Hugo Martins', 'author Hugo Martins'],
    ['eu 2021', 'edition', 'KubeCon EU 2021 Virtual', 'edition EU 2021 Virtual'],
  ] as const)('suggests for “%s” the %s “%s” as a line that asks for it', (typed, kind, label, line) => {
    const found = suggestOnPage(typed, seeds, 8)
    expect(found).toContainEqual(expect.objectContaining({ kind, label, line }))
    const { what } = parseRequest(line) as { what?: string }
    if (kind !== 'command') expect(what).toBe(kind)
  })

  it.each([
    ['speaker rob', 'speaker', 'speaker Rob Scott'],
    ['author ', 'author', 'author Hugo Martins'],
    ['Author hugo', 'author', 'author Hugo Martins'],
    ['project than', 'project', 'project Thanos'],
    ['talk gateway', 'talk', 'talk Gateway API'],
    ['edition valencia', 'edition', 'edition EU 2022 Valencia'],
    ['timeline service m', 'topic', 'timeline service mesh'],
    ['digest d', 'command', 'digest daily 09:00 UTC'],
    ['digest ', 'command', 'digest weekdays 09:00'],
    ['/kubecon digest li', 'command', 'digest list'],
    ['/kubecon speaker rob', 'speaker', 'speaker Rob Scott'],
  ] as const)('suggests after a verb what may follow it, and nothing else: “%s”', (typed, kind, line) => {
    const found = suggestOnPage(typed, seeds, 8)
    expect(found.map((one) => one.line)).toContainEqual(expect.stringMatching(new RegExp(`^${line}`)))
    const wanted = kind === 'topic' ? ['topic', 'project'] : [kind]
    expect(found.filter((one) => !wanted.includes(one.kind))).toEqual([])
  })

  it('suggests names after a verb alone, numbers as they are, and nothing twice', () => {
    const suggested = (typed: string) => suggestOnPage(typed, seeds, 8)
    expect(suggested('speaker ').map(({ kind }) => kind)).toEqual(Array(8).fill('speaker'))
    expect(suggested('2021')[0]?.kind).toBe('edition')
    expect(suggested('2021').filter(({ label }) => !label.includes('2021'))).toEqual([])
    for (const typed of ['talk ', 'keynote', 'talk key', 'lightning', 'dig']) {
      const lines = suggested(typed).map(({ line }) => line)
      expect(new Set(lines).size).toBe(lines.length)
    }
  })

  it('has a digest typed on before it is ordered, and a question about digests asked at once', () => {
    const open = (typed: string) => suggestOnPage(typed, seeds, 8).map((one) => one.open === true)
    expect(open('digest d')).toEqual([true])
    expect(open('digest l')).toEqual([false, false])
    // Any other word behind it begins a question.
    expect(suggestOnPage('digest dz', seeds, 8).filter(({ kind }) => kind === 'command')).toEqual([])
  })

  it.each(['ga', 'thanos', 'tim', 'eu 2021', 'digest h'])(
    'suggests for “/kubecon %s” what it suggests without the command, which stands before the field',
    (typed) => {
      const suggested = suggestOnPage(typed, seeds, 8)
      expect(suggestOnPage(`/kubecon ${typed}`, seeds, 8)).toEqual(suggested)
      expect(suggested).not.toEqual([])
    },
  )

  it('suggests nothing for nothing, and no more than is asked for', () => {
    expect(suggestOnPage('  ', seeds, 8)).toEqual([])
    expect(suggestOnPage('a', seeds, 8).length).toBeLessThanOrEqual(8)
  })
})

describe('the digests', () => {
  it('are the next seven of every declared channel, each other than those before', () => {
    const declared = 'slack:C1 daily 09:00 UTC; discord:2 weekdays 18:30 Europe/Lisbon'
    const { example, channels } = digestsShown(declared, [], seeds, MONDAY)
    expect([example, channels.map(({ digests }) => digests.length)]).toEqual([false, [7, 7]])
    const titles = channels[0]?.digests.map(({ sent }) => JSON.stringify(JSON.parse(sent.slack).blocks[1]))
    expect(new Set(titles).size).toBe(7)
    expect(channels[0]?.digests[0]?.when).toMatch(/^Monday,? 16 November 2026 at 09:00 UTC$/)
  })

  it('are an example where none is declared, and say what is wrong with a declaration', () => {
    expect(digestsShown('', [], seeds, MONDAY)).toMatchObject({ example: true, problems: [] })
    const wrong = digestsShown('slack:C1 sometimes', [], seeds, MONDAY)
    expect(wrong.problems.length).toBeGreaterThan(0)
    expect(drawDigestsPage(wrong)).toContain('sometimes')
  })
})

describe('digests ordered in the chat', () => {
  const open = () => {
    const channel = openPreviewChannel(() => seeds, memoryState(), silent)
    const conversation = openConversation(() => seeds)
    const ask = askIn(conversation, channel)
    const shown = async () => digestsShown('slack:C1 daily 09:00 UTC', await channel.ordered(), seeds, MONDAY)
    return { ask, shown }
  }

  it('are spoken of there as in a channel, and nothing is to be typed elsewhere', async () => {
    const { ask } = open()
    for (const line of ['Zeitzone Wien', 'is it paused?', 'not on fridays', 'et à Barcelone ?', 'Lisbon'])
      expect((await ask(line)).slack, line).not.toContain('type it there')
    await ask('digest daily 09:00 UTC about service mesh')
    expect((await ask('Zeitzone Wien')).slack).toContain('daily at 09:00 Europe/Vienna')
    expect((await ask('show me a preview')).slack).toContain('Next in this channel')
    expect((await ask('undo')).slack).toContain('daily at 09:00 UTC')
  })

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

  it.each(['digest now', 'digest preview'])('are spoken of after “%s”', async (line) => {
    const page = openChats(
      openConversation(() => seeds),
      openPreviewChannel(() => seeds, memoryState(), silent),
      keepPictures(),
    )
    const chat = page('tab')
    await chat.ask('gateway api')
    await chat.ask('digest daily 09:00 UTC')
    const title = /\*<[^|>]+\|([^>]+)>\*/.exec((await chat.ask(line)).slack)?.[1] ?? 'no title'
    expect((await chat.ask('and the recording?')).slack).toContain(title)
  })
})

describe('the sample that stands on a fresh page', () => {
  const saidFirst = async (line: string): Promise<string> => {
    const page = openChats(
      openConversation(() => seeds, { now: () => Date.parse('2026-11-29T12:00:00Z') }),
      openPreviewChannel(() => seeds, memoryState(), silent),
      keepPictures(),
    )
    const chat = page('tab')
    await chat.sample('gateway api')
    return (await chat.ask(line)).slack
  }

  it('is nobody’s question: what means something by itself means that', async () => {
    expect(await saidFirst('next')).toContain('The next KubeCon')
    expect(await saidFirst('compare them')).not.toContain('I did not understand that as a question about')
  })

  it('can be spoken of where a line means nothing else', async () => {
    expect(await saidFirst('and the recording?')).toContain('Gateway API')
  })

  it('is not what a city is said of: its hour is offered for a digest', async () => {
    expect(await saidFirst('Wien')).toContain('Europe/Vienna')
  })
})

describe('a topic', () => {
  it('is a chart and a table with the same numbers', () => {
    const shown = topicShown('service mesh', seeds)
    const html = drawTopicsPage(shown)
    for (const { edition, notes, of } of shown.points) {
      expect(html).toContain(`${edition} ${notes} of ${of}`)
      expect(html).toContain(`<th scope="row">${edition}</th><td class="number">${notes} of ${of}</td>`)
    }
    expect(shown.points.length).toBeGreaterThan(1)
  })

  it('that no note mentions is said to be so', () => {
    expect(drawTopicsPage(topicShown('zzz <b>', seeds))).toContain('No note mentions “zzz &lt;b>”.')
  })
})

describe('what would be sent', () => {
  const conversation = () => openConversation(() => seeds)
  const channel = () => openPreviewChannel(() => seeds, memoryState(), silent)

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
    expect(shared).toMatchObject({ remark: expect.stringContaining('Slack draws the chart itself') })
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

const drawThing = (kind: 'talks' | 'passages', id: string, library: Library): string => {
  const thing = THINGS[kind](id, library)
  if (!thing) throw new Error(`no ${id}`)
  return drawThingPage(thing)
}

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
      drawOverviewPage(overviewShown('', library, problems)),
      drawOverviewPage(overviewShown('zzhostile', library, problems)),
      ...KINDS.map((kind) => drawListPage(listShown(kind, new URLSearchParams(), library))),
      ...[...library.corpus.talks.keys()].map((id) => drawThing('talks', id, library)),
      ...[...library.corpus.passages.keys()].map((id) => drawThing('passages', id, library)),
      drawNotePage(note),
      drawDigestsPage(digestsShown('', [], library, MONDAY)),
      drawTopicsPage(topicShown('zzhostile', library)),
      drawChatPage({
        id: 'one',
        thread: ['<script>planted</script>'],
        exchanges: [{ how: 'typed', words: '<script>planted</script>', sent }],
        samples: samplesOf(library),
      }),
    ]
    expect(pages.filter((html) => html.includes('&lt;')).length).toBeGreaterThan(pages.length / 2)
    for (const html of pages) {
      const body = html.slice(html.indexOf('<body>'))
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
