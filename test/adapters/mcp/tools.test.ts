// What assistants are told: word for word, with its place, page by page, and nothing that they could take for more.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { mistakeIn } from '../../../src/adapters/mcp/tools/arguments.ts'
import type { CallResult } from '../../../src/adapters/mcp/tools/call-tool.ts'
import { listedTools } from '../../../src/adapters/mcp/tools/listed.ts'
import { OUTPUT, type ToolOutput } from '../../../src/adapters/mcp/tools/schema.ts'
import { TOOLS } from '../../../src/adapters/mcp/tools/tools.ts'
import type { Limits } from '../../../src/domain/ports.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { askingBack } from '../../../src/reception/asking-back.ts'
import { limited } from '../../../src/reception/limited.ts'
import { remembered } from '../../../src/reception/remembered.ts'
import { memoryState } from '../../../src/store/database/sqlite.ts'
import { seedLibrary } from '../../libraries.ts'
import { calling, collaborators, IN_SLACK, keepingLog, outputIn, speakingOf, textIn } from './asking.ts'

let library: Library
let call: (name: string, given: object) => Promise<CallResult>

beforeAll(async () => {
  library = await seedLibrary()
  call = calling(collaborators(speakingOf(library)))
})

/** Calls of every tool, with what each has to find. */
const CALLS: readonly (readonly [tool: string, given: object, shows: RegExp])[] = [
  ['ask', { question: 'gateway api' }, /Gateway API: A New Set of Kubernetes APIs/],
  ['ask', { question: 'autoscaling', page: 2 }, /Page 2 of/],
  ['ask', { question: 'kubeedge' }, /No notes yet about KubeEdge/],
  ['ask', { question: 'thanos', programme: true }, /sessions on the programme/],
  ['ask', { question: 'quantum blockchain pizza' }, /Nothing here about/],
  ['ask', { question: '' }, /call talk, project, speaker or edition/],
  ['talk', { name: 'kubecon-eu-2021-martins-4/gateway-api' }, /The words about/],
  ['talk', { name: 'Gateway API' }, /retold the note/],
  ['talk', { name: 'kubecon-eu-2021-martins-4' }, /Highlights #4/],
  ['talk', { name: 'no such talk at all' }, /No talk here is called/],
  ['project', { name: 'thanos' }, /CNCF incubating since/],
  ['speaker', { name: 'rob scott' }, /Rob Scott/],
  ['edition', { name: 'eu 2021' }, /Europe 2021/],
  ['timeline', { topic: 'service mesh' }, /mesh/i],
  ['list', { what: 'notes' }, /Hugo Martins/],
  ['list', { what: 'projects' }, /project\/prometheus/],
  ['list', { what: 'editions' }, /edition\/eu-2026/],
]

describe('every tool', () => {
  it.each(CALLS)('answers what it is asked: %s %j', async (tool, given, shows) => {
    const result = await call(tool, given)
    expect(result.isError).toBeUndefined()
    expect(textIn(result)).toMatch(shows)
  })

  it('answers as the schema says that it lists', async () => {
    const ajv = new Ajv2020({ strict: true })
    const validators = new Map(
      listedTools().map((listed) => {
        const { name, outputSchema } = listed as { name: string; outputSchema: object }
        return [name, ajv.compile(outputSchema)]
      }),
    )
    for (const [tool, given] of CALLS) {
      const validate = validators.get(tool)
      validate?.(JSON.parse(JSON.stringify(outputIn(await call(tool, given)))))
      expect([tool, given, validate?.errors]).toEqual([tool, given, null])
    }
  })

  it('answers in the one shape, with no field that its tool does not name', async () => {
    for (const [tool, given] of CALLS) {
      const output = outputIn(await call(tool, given))
      expect(v.safeParse(OUTPUT, output).issues).toBeUndefined()
      const { outputSchema } = listedTools().find((one) => 'name' in one && one.name === tool) as {
        outputSchema: { properties: object }
      }
      const named = Object.keys(outputSchema.properties)
      expect([tool, given, Object.keys(output).filter((name) => !named.includes(name))]).toEqual([
        tool,
        given,
        [],
      ])
    }
  })

  it('is listed in few words, as a model reads all of them before every question', () => {
    const bytes = (part: object) => Buffer.byteLength(JSON.stringify(part))
    expect(bytes(listedTools())).toBeLessThan(14_000)
    for (const tool of listedTools().slice(1)) expect(bytes(tool)).toBeLessThan(1_500)
  })

  it('has no pattern that some models refuse, and with it every other tool: none looks ahead or behind', () => {
    expect(JSON.stringify(listedTools())).not.toMatch(/\(\?/)
  })

  it('says of an id which tool it belongs to', async () => {
    for (const name of ['project/thanos', 'edition/eu-2021', 'speaker/rob-scott'])
      expect(textIn(await call('talk', { name }))).toMatch(/the others have tools of their own/)
  })

  it('is told to be for reading only, to quote, and to invent nothing', () => {
    for (const tool of TOOLS.filter(({ name }) => name !== 'list')) {
      expect(tool.description).toMatch(/Quote sentences only as they stand/)
      expect(tool.description).toMatch(/nothing from elsewhere/)
    }
    for (const listed of listedTools() as { annotations: object }[])
      expect(listed.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
  })

  it('leads on by calls that are answered', async () => {
    for (const [tool, given] of CALLS)
      for (const next of outputIn(await call(tool, given)).next.slice(0, 3)) {
        const followed = await call(next.tool, next.arguments)
        expect(followed.isError).toBeUndefined()
        expect(textIn(followed)).not.toMatch(/no longer in the notes/)
      }
  })
})

/** Every sentence of a result, with the lines of the file that it says to stand in. */
const quotesIn = ({ results }: ToolOutput) =>
  results.flatMap(({ citations }) =>
    citations.flatMap(({ note, sentences }) => {
      const lines = readFileSync(library.corpus.notes.get(note)?.file ?? '', 'utf8').split('\n')
      return sentences.map(({ text, startLine, endLine }) => ({
        text,
        lines: lines.slice(startLine - 1, endLine).join(' '),
      }))
    }),
  )

/** Without Markdown, and with one blank where a line breaks. */
const bare = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')

describe('what is quoted', () => {
  it.each(CALLS)('stands word for word in the lines of its note: %s %j', async (tool, given) => {
    for (const { text, lines } of quotesIn(outputIn(await call(tool, given))))
      expect(bare(lines)).toContain(bare(text))
  })

  it('comes with author, note, address, and who retold it', async () => {
    const [result] = outputIn(await call('ask', { question: 'gateway api' })).results
    expect(result?.citations[0]).toMatchObject({
      author: 'Hugo Martins',
      retoldBy: 'the kubecon maintainers',
      note: 'kubecon-eu-2021-martins-4',
      url: expect.stringMatching(/^https:/),
    })
    expect(result?.citations[0]?.sentences.length).toBeGreaterThan(0)
  })

  it('is all that a note says of a talk, where the talk is read', async () => {
    const id = 'kubecon-eu-2021-martins-4/gateway-api'
    const [result] = outputIn(await call('talk', { name: id })).results
    const noted = library.corpus.talks.get(id)
    expect(result?.citations[0]?.sentences).toHaveLength(noted?.sentences.length ?? -1)
    expect(noted?.sentences.length).toBeGreaterThan(3)
  })

  it('names its source in the text as well, for clients that show nothing else', async () => {
    const text = textIn(await call('ask', { question: 'gateway api' }))
    expect(text).toMatch(
      /\[kubecon-eu-2021-martins-4\/gateway-api\].*after Hugo Martins.*lines \d+–\d+.*https:/,
    )
  })
})

describe('what the catalogue knows', () => {
  it('comes with its date and its source', async () => {
    const [project] = outputIn(await call('project', { name: 'thanos' })).projects ?? []
    expect(project?.badges).toContainEqual(
      expect.objectContaining({ label: 'incubating', since: expect.stringMatching(/^\d{4}/) }),
    )
  })

  it('is told apart from what notes say', async () => {
    const output = outputIn(await call('ask', { question: 'kubeedge' }))
    expect(output).toMatchObject({ kind: 'known', results: [] })
    expect(output.projects?.[0]?.name).toBe('KubeEdge')
  })

  it('is nothing where nothing is known, and that is said', async () => {
    const output = outputIn(await call('ask', { question: 'quantum blockchain pizza' }))
    expect(output).toMatchObject({ kind: 'nothing', results: [] })
  })

  it.each([
    ['edition', 'KubeCon Mars 2050'],
    ['talk', 'kubecon-eu-2021-martins-4/no-such-talk'],
    ['project', 'helm and istio'],
    ['speaker', 'service mesh'],
  ])(
    'is nothing where %s names nothing: what a search would find is not what was looked up',
    async (tool, name) => {
      const { content, ...rest } = await call(tool, { name })
      expect(outputIn({ content, ...rest })).toMatchObject({ kind: 'nothing', results: [] })
      expect(content[0]).toMatchObject({ text: expect.stringContaining(`called “${name}”`) })
    },
  )
})

/** Every page of a call, one after the other. */
async function pagesOf(tool: string, given: object): Promise<readonly ToolOutput[]> {
  const pages: ToolOutput[] = []
  for (let page: number | undefined = 1; page !== undefined && pages.length < 100; ) {
    const output: ToolOutput = outputIn(await call(tool, { ...given, page }))
    expect(output.page).toBe(page)
    pages.push(output)
    page = output.nextPage
  }
  return pages
}

const idsIn = ({
  results,
  notes = [],
  projects = [],
  editions = [],
  sessions = [],
  kind,
  page,
}: ToolOutput): readonly string[] =>
  [
    ...results,
    // Beside an answer stand the first of them.
    ...(kind === 'found' && page === 1 && results.length > 0 ? [] : sessions),
    ...notes,
    ...(kind === 'projects' ? projects : []),
    ...(kind === 'editions' ? editions : []),
  ].map(({ id }) => id)

/** Calls of which several have more than one page. */
const PAGED: readonly (readonly [tool: string, given: object])[] = [
  ['ask', { question: 'kubernetes' }],
  ['ask', { question: 'notes' }],
  ['project', { name: 'prometheus' }],
  ['timeline', { topic: 'kubernetes' }],
  ['list', { what: 'notes' }],
  ['list', { what: 'projects' }],
  ['list', { what: 'editions' }],
  ['speaker', { name: 'rob scott' }],
  ['edition', { name: 'eu 2021' }],
  ['ask', { question: 'thanos', programme: true }],
  ['ask', { question: 'speaker rob scott', programme: true }],
  ['ask', { question: 'edition:eu-2021', programme: true }],
  ['ask', { question: 'year:2021 speaker:"Rob Scott"', programme: true }],
  ['talk', { name: 'kubecon-eu-2021-martins-4' }],
]

describe('a line about the answer before', () => {
  const open = () =>
    calling(collaborators(speakingOf(library), [remembered(memoryState().lastAnswers)]), IN_SLACK)

  it.each(['who gave it?', 'and the recording?', 'who noted it?', 'the first one'])(
    'says of which talk it speaks, with what to cite: %s',
    async (line) => {
      const asked = open()
      await asked('ask', { question: 'stockx' })
      const result = await asked('ask', { question: line })
      const [talk] = outputIn(result).results
      expect(talk?.id).toBe('kubecon-eu-2021-martins-4/stockx-black-friday')
      expect(talk?.citations[0]?.note).toBe('kubecon-eu-2021-martins-4')
      expect(textIn(result)).toContain(`[${talk?.id}]`)
    },
  )

  it('names no talk where its words name none', async () => {
    const asked = open()
    await asked('ask', { question: 'stockx' })
    expect(outputIn(await asked('ask', { question: 'the seventh one' })).results).toEqual([])
  })
})

type ByFilters = readonly [
  question: string,
  editions: readonly string[] | undefined,
  speaker: string | undefined,
]
const BY_FILTERS: readonly ByFilters[] = [
  ['edition:eu-2021', ['eu-2021'], undefined],
  ['KubeCon EU 2021', ['eu-2021'], undefined],
  ['year:2021', ['eu-2021', 'na-2021', 'china-2021'], undefined],
  ['speaker:"Rob Scott"', undefined, 'Rob Scott'],
  ['speaker:"Rob Scott" year:2021', ['eu-2021', 'na-2021', 'china-2021'], 'Rob Scott'],
]

describe('page by page', () => {
  it.each(PAGED)('all is told, and nothing twice: %s %j', async (tool, given) => {
    const pages = await pagesOf(tool, given)
    const ids = pages.flatMap(idsIn)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual([...new Set(ids)])
    for (const page of pages) expect(idsIn(page).length).toBeLessThanOrEqual(20)
  })

  it('the sessions of the programme are whole, in fields and in words', async () => {
    const given = { question: 'thanos', programme: true }
    const pages = await pagesOf('ask', given)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(({ sessions = [] }) => sessions)).toHaveLength(pages[0]?.sessionCount ?? -1)
    const titles = pages[1]?.sessions?.map(({ title }) => title) ?? []
    const text = textIn(await call('ask', { ...given, page: 2 }))
    expect(titles.filter((title) => !text.includes(title.slice(0, 12)))).toEqual([])
  })

  it.each(BY_FILTERS)('the programme is found by filters alone: %s', async (question, editions, speaker) => {
    const wanted = library.sessions.filter(
      (one) => (!editions || editions.includes(one.edition)) && (!speaker || one.speakers.includes(speaker)),
    )
    expect(wanted.length).toBeGreaterThan(0)
    const first = outputIn(await call('ask', { question, programme: true }))
    expect(first).toMatchObject({ kind: 'known', results: [], sessionCount: wanted.length })
    const ids = new Set(wanted.map(({ id }) => id))
    for (const { id } of first.sessions ?? []) expect(ids).toContain(id)
  })

  it('a note has all that it tells of, each with its words', async () => {
    const name = 'kubecon-eu-2021-martins-4'
    const pages = await pagesOf('talk', { name })
    const told = [...library.corpus.talks.values(), ...library.corpus.passages.values()].filter(
      ({ note }) => note === name,
    )
    const results = pages.flatMap((page) => page.results)
    expect(results.map(({ id }) => id).toSorted()).toEqual([name, ...told.map(({ id }) => id)].toSorted())
    for (const { id, sentences } of told)
      expect(results.find((one) => one.id === id)?.citations[0]?.sentences).toHaveLength(sentences.length)
  })

  it('a note is read by its address too, which every answer gives', async () => {
    const { content } = await call('ask', { question: 'gateway api' })
    const [link] = content.filter((one) => one.type === 'resource_link')
    const { results } = outputIn(await call('talk', { name: link?.uri ?? '' }))
    expect(results[0]?.id).toBe(link?.name)
  })

  it('a project says how many talks name it, also beyond those that are told', async () => {
    const [first] = await pagesOf('project', { name: 'prometheus' })
    expect(first?.resultCount).toBeGreaterThanOrEqual(first?.results.length ?? 0)
  })

  it.each([
    ['top speakers', 'people', 'speaker'],
    ['who noted the most?', 'people', 'author'],
    ['top topics', 'topics', 'topic'],
  ] as const)(
    '“%s” gives %s as rows, each with an id by which it is found',
    async (question, field, kind) => {
      const rows = outputIn(await call('ask', { question }))[field] ?? []
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows)
        expect(row).toMatchObject({ id: expect.stringMatching(`^${kind}/`), talks: expect.any(Number) })
      const [first] = rows
      const found = outputIn(await call('ask', { question: first?.id ?? '' }))
      expect(found.kind).not.toBe('nothing')
      expect(found.results.length).toBeGreaterThan(0)
    },
  )

  it('the lists are whole', async () => {
    const notes = (await pagesOf('list', { what: 'notes' })).flatMap(idsIn)
    expect(notes.toSorted()).toEqual([...library.corpus.notes.keys()].toSorted())
    const projects = (await pagesOf('list', { what: 'projects' })).flatMap(idsIn)
    expect(projects).toHaveLength(library.corpus.projects.size)
  })

  it('the text of each page names what its fields hold', async () => {
    for (const page of [1, 2, 3]) {
      const result = await call('list', { what: 'projects', page })
      for (const id of idsIn(outputIn(result))) expect(textIn(result)).toContain(`[${id}]`)
    }
  })

  it('the text of every page of whatever is listed names its ids, for clients that show nothing else', async () => {
    for (const [tool, given] of PAGED)
      for (const { page } of await pagesOf(tool, given)) {
        const result = await call(tool, { ...given, page })
        for (const id of idsIn(outputIn(result)))
          expect([tool, given, textIn(result)]).toEqual([tool, given, expect.stringContaining(`[${id}]`)])
      }
  })

  it.each([
    ...PAGED,
    ['ask', { question: 'kubeedge' }],
    ['ask', { question: 'quantum blockchain pizza' }],
    ['ask', { question: 'help' }],
    ['ask', { question: 'quantum blockchain pizza', programme: true }],
    ['speaker', { name: 'nobody at all' }],
  ] as const)('beyond the last page it is said how many there are: %s %j', async (tool, given) => {
    const pages = await pagesOf(tool, given)
    expect(pages.map((page) => page.pages)).toEqual(pages.map(() => pages.length))
    for (const page of [pages.length + 1, 999]) {
      const beyond = await call(tool, { ...given, page })
      expect(beyond.isError).toBe(true)
      expect(beyond.structuredContent).toBeUndefined()
      expect(textIn(beyond)).toBe(
        `page is ${page}; this answer has ${pages.length === 1 ? 'one page' : `${pages.length} pages`}.`,
      )
    }
  })

  it('a call leads to the next', async () => {
    for (const [tool, given] of PAGED) {
      const { next, nextPage } = outputIn(await call(tool, given))
      const further = next.filter((one) => one.arguments.page !== undefined)
      expect(further).toEqual(
        nextPage === undefined
          ? []
          : [{ label: 'More results', tool, arguments: { ...given, page: nextPage } }],
      )
    }
  })

  it('also of a question that no button holds', async () => {
    const given = { question: `kubernetes ${'and its many many operators '.repeat(20)}` }
    const { pages, nextPage } = outputIn(await call('ask', given))
    expect([pages > 1, nextPage]).toEqual([true, 2])
  })
})

/** Of the tools that look something up, the one that takes ids of this kind. */
const TAKES: readonly (readonly [ids: RegExp, tool: string])[] = [
  [/^project\//, 'project'],
  [/^edition\//, 'edition'],
  [/^/, 'talk'],
]

/** Every text in an answer that is an id, by the names of the fields that hold some. */
function everyId(part: unknown, field = ''): readonly string[] {
  if (typeof part === 'string')
    return ['id', 'note', 'result'].includes(field) || /^(?:session|edition|project)\/[\w-]+$/.test(part)
      ? [part]
      : []
  if (Array.isArray(part)) return part.flatMap((one) => everyId(one, field))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, one]) =>
    everyId(one, name === 'note' && typeof one !== 'string' ? '' : name),
  )
}

describe('an id', () => {
  it('of any answer can be looked up, and brings what it names', async () => {
    const ids = new Set<string>()
    for (const [tool, given] of [...CALLS, ...PAGED])
      for (const id of everyId(outputIn(await call(tool, given)))) ids.add(id)
    const kinds = new Set(
      [...ids].map((id) => /^(?:session|edition|project)\//.exec(id)?.[0] ?? id.replace(/[^/]+/g, 'x')),
    )
    expect([...kinds].toSorted()).toEqual(['edition/', 'project/', 'session/', 'x', 'x/x', 'x/x/x'])
    for (const id of ids) {
      const tool = TAKES.find(([kind]) => kind.test(id))?.[1] ?? ''
      const output = outputIn(await call(tool, { name: id }))
      const { results, sessions = [], projects = [], editions = [] } = output
      const brought = [...results, ...sessions, ...projects, ...editions].map((one) => one.id)
      expect([id, output.kind, brought]).toEqual([
        id,
        expect.not.stringMatching('nothing'),
        expect.arrayContaining([id]),
      ])
    }
  })

  it('of any session of any programme is looked up, with what is known of it', async () => {
    const asked = fc.asyncProperty(fc.constantFrom(...library.sessions), async ({ id, title, speakers }) => {
      const result = await call('talk', { name: id })
      expect(outputIn(result)).toMatchObject({
        kind: 'session',
        results: [],
        sessions: [{ id, title, speakers }],
        sessionCount: 1,
      })
      expect(textIn(result)).toContain(`[${id}]`)
    })
    await fc.assert(asked, { numRuns: 25 })
  })

  it.each([['session/eu-2021-none'], ['session/mars-2050-x'], ['session/']])(
    'of no session brings nothing: %s',
    async (name) => {
      expect(outputIn(await call('talk', { name }))).toMatchObject({ kind: 'nothing', results: [] })
    },
  )
})

describe('arguments that do not fit', () => {
  const question = 'text of at most 8,000 characters'
  it.each([
    ['ask', {}, `question is missing; expected ${question}.`],
    ['ask', { question: 7 }, `question is 7; expected ${question}.`],
    [
      'ask',
      { question: 'x'.repeat(8_001) },
      `question is "${'x'.repeat(59)}… (8,001 characters); expected ${question}.`,
    ],
    ['ask', { question: 'x', page: 0 }, 'page is 0; expected a whole number from 1 to 999.'],
    ['ask', { question: 'x', page: 1.5 }, 'page is 1.5; expected a whole number from 1 to 999.'],
    ['ask', { question: 'x', page: '2' }, 'page is "2"; expected a whole number from 1 to 999.'],
    ['ask', { question: 'x', programme: 'yes' }, 'programme is "yes"; expected true or false.'],
    [
      'ask',
      { question: 'x', sql: 'drop' },
      'There is no argument "sql"; ask takes question, page, programme.',
    ],
    ['list', { what: 'people' }, 'what is "people"; expected one of projects, editions, notes.'],
    ['talk', { name: ['a'] }, 'name is ["a"]; expected text of at most 300 characters.'],
    ['talk', null as unknown as object, 'The arguments are null; expected an object with name, page.'],
    [
      'talk',
      { name: 'project/thanos' },
      'name is "project/thanos"; expected a title or id of a talk, a passage, a note or a session; the others have tools of their own.',
    ],
    ['talk', [] as unknown as object, 'The arguments are []; expected an object with name, page.'],
    [
      'timeline',
      { page: 0, subject: 'x' },
      'topic is missing; expected text of at most 300 characters. page is 0; expected a whole number from 1 to 999. There is no argument "subject"; timeline takes topic, page.',
    ],
  ])('are told to the model, which can mend them: %s %j', async (tool, given, says) => {
    const result = await call(tool, given)
    expect(result.isError).toBe(true)
    expect(textIn(result)).toBe(says)
    expect(result.structuredContent).toBeUndefined()
  })

  it('are told in few words, whatever they are', async () => {
    const anything = fc.asyncProperty(fc.constantFrom(...TOOLS), fc.jsonValue(), async (tool, given) => {
      const said = mistakeIn(tool.name, tool.input, given)
      expect(said?.length ?? 0).toBeLessThan(1_000)
      expect(said ?? '').not.toMatch(/Invalid|Expected|received|undefined/)
    })
    await fc.assert(anything)
  })
})

describe('what would write something', () => {
  it('is not done: an order of a digest', async () => {
    const text = textIn(await call('ask', { question: 'digest weekdays 09:00 Europe/Lisbon' }))
    expect(text).toMatch(/Assistants only read here/)
  })

  it.each(['feedback off', 'feedback on'])('is not done: %s', async (question) => {
    const wrong = () => Promise.reject(new Error('an assistant writes'))
    const quiet = { isQuiet: wrong, set: wrong }
    const by = collaborators(speakingOf(library), [
      askingBack({ quiet, seen: { firstTime: wrong, forget: wrong } }),
    ])
    const result = await calling(by, IN_SLACK)('ask', { question })
    expect(result.isError).toBeUndefined()
  })
})

describe('when something is wrong on our side', () => {
  it('too much is said to be too much', async () => {
    const limits: Limits = { overrunOf: async () => ({ of: 'person', waitMs: 3_000, first: true }) }
    const layers = [limited(limits, keepingLog().log)]
    const result = await calling(collaborators(speakingOf(library), layers))('ask', { question: 'thanos' })
    expect(result).toMatchObject({ isError: true })
    expect(textIn(result)).toMatch(/ask again in 3 seconds/)
  })

  it('a failure is told with the id under which it is logged, and no word of its cause', async () => {
    const { log, lines } = keepingLog()
    const broken = speakingOf(library)
    const by = collaborators({
      answer: (request) => {
        if (request.kind === 'ask') throw new Error('the index is gone')
        return broken.answer(request)
      },
    })
    const result = await calling({ ...by, log })('ask', { question: 'thanos' })
    expect(result.isError).toBe(true)
    expect(textIn(result)).toMatch(/logged as [0-9a-f]{8}/)
    expect(textIn(result)).not.toContain('index')
    expect(lines).toEqual([{ level: 'error', text: 'A question could not be answered' }])
  })
})

/** Of many, some; the same ones each time. */
const some = <Row>(rows: Iterable<Row>, most = 25): readonly Row[] => {
  const all = [...rows]
  return all.filter((_, place) => place % Math.ceil(all.length / most) === 0)
}

describe('whatever an answer calls a thing, its tool finds it', () => {
  const idsOf = async (tool: string, name: string) => {
    const { results, editions = [], projects = [], sessions = [] } = outputIn(await call(tool, { name }))
    return [...results, ...editions, ...projects, ...sessions].map(({ id }) => id)
  }

  it('editions, by their whole names', async () => {
    for (const { id, name } of library.catalogue.editions.values())
      expect([name, await idsOf('edition', name)]).toEqual([name, [`edition/${id}`]])
  })

  it('notes, by id, title, and the address of their originals', async () => {
    for (const { id, title, url } of library.corpus.notes.values())
      for (const name of [id, `[${id}]`, `${id}, lines 1–5`, title, url ?? id])
        expect([name, (await idsOf('talk', name))[0]]).toEqual([name, id])
  })

  it('talks, by id, title and recording', async () => {
    for (const { id, title, links } of some(library.corpus.talks.values()))
      for (const name of [id, `[${id}]`, title, links[0]?.url ?? id]) {
        const [found] = outputIn(await call('talk', { name })).results
        expect([name, found?.title]).toEqual([name, title])
      }
  })

  it('sessions, by id, title and entry of the schedule', async () => {
    const noted = new Set([...library.corpus.talks.values()].map(({ title }) => title.toLowerCase()))
    const alone = library.sessions.filter(
      ({ title }) =>
        !noted.has(title.toLowerCase()) && library.sessions.filter((one) => one.title === title).length === 1,
    )
    for (const { id, title, schedule } of some(alone))
      for (const name of [id, title, schedule ?? id])
        expect([name, await idsOf('talk', name)]).toEqual([name, [id]])
  })

  it('speakers, also as schedules write them', async () => {
    for (const name of ['Rob Scott', 'Rob Scott, Google', 'Rob Scott (Google)'])
      expect(outputIn(await call('speaker', { name })).kind).toBe('person')
  })

  it.each(['', ' ', '.', '🙂', '\0', '?'])('nothing by a name without a letter: %j', async (name) => {
    for (const tool of ['talk', 'project', 'speaker', 'edition'])
      expect([tool, outputIn(await call(tool, { name })).kind]).toEqual([tool, 'nothing'])
  })

  it('what is near to a name is offered as a call of the tool that has it', async () => {
    const { next } = outputIn(await call('edition', { name: 'eu 1999' }))
    expect(next.map(({ tool }) => tool)).toEqual(next.map(() => 'edition'))
    for (const { tool, arguments: given } of next)
      expect(outputIn(await call(tool, given)).kind).toBe('edition')
  })
})

it('a project is said to be named as often as the list says', async () => {
  const [{ id, mentions } = { id: '', mentions: 0 }] =
    outputIn(await call('list', { what: 'projects' })).projects ?? []
  const result = await call('project', { name: id })
  expect(outputIn(result).resultCount).toBe(mentions)
  expect(textIn(result)).toContain(`Named in ${mentions} places`)
})
