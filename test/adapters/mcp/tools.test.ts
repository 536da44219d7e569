// What assistants are told: word for word, with its place, page by page, and nothing that they could take for more.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CallResult } from '../../../src/adapters/mcp/tools/call-tool.ts'
import { listedTools } from '../../../src/adapters/mcp/tools/listed.ts'
import type { ToolOutput } from '../../../src/adapters/mcp/tools/schema.ts'
import { TOOLS } from '../../../src/adapters/mcp/tools/tools.ts'
import type { Limits } from '../../../src/domain/ports.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { askingBack } from '../../../src/reception/asking-back.ts'
import { limited } from '../../../src/reception/limited.ts'
import {
  calling,
  collaborators,
  IN_SLACK,
  keepingLog,
  openSeedLibrary,
  outputIn,
  speakingOf,
  textIn,
} from './asking.ts'

let library: Library
let call: (name: string, given: object) => Promise<CallResult>

beforeAll(async () => {
  library = await openSeedLibrary()
  call = calling(collaborators(speakingOf(library)))
})

/** Calls of every tool, with what each has to find. */
const CALLS: readonly (readonly [tool: string, given: object, shows: RegExp])[] = [
  ['ask', { question: 'gateway api' }, /Gateway API: A New Set of Kubernetes APIs/],
  ['ask', { question: 'autoscaling', page: 2 }, /Page 2 of/],
  ['ask', { question: 'kubeedge' }, /No notes yet about KubeEdge/],
  ['ask', { question: 'thanos', programme: true }, /sessions on the programme/],
  ['ask', { question: 'quantum blockchain pizza' }, /Nothing here about/],
  ['ask', { question: '' }, /Ask about KubeCon talks/],
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

const idsIn = ({ results, notes = [], projects = [], editions = [], kind }: ToolOutput): readonly string[] =>
  [
    ...results,
    ...notes,
    ...(kind === 'projects' ? projects : []),
    ...(kind === 'editions' ? editions : []),
  ].map(({ id }) => id)

describe('page by page', () => {
  it.each([
    ['ask', { question: 'kubernetes' }],
    ['ask', { question: 'notes' }],
    ['project', { name: 'prometheus' }],
    ['timeline', { topic: 'kubernetes' }],
    ['list', { what: 'notes' }],
    ['list', { what: 'projects' }],
    ['list', { what: 'editions' }],
  ])('all is told, and nothing twice: %s %j', async (tool, given) => {
    const pages = await pagesOf(tool, given)
    const ids = pages.flatMap(idsIn)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual([...new Set(ids)])
    for (const page of pages) expect(idsIn(page).length).toBeLessThanOrEqual(10)
  })

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

  it('beyond the last page there is nothing', async () => {
    expect(outputIn(await call('list', { what: 'notes', page: 999 }))).toMatchObject({ notes: [], page: 999 })
  })
})

describe('arguments that do not fit', () => {
  it.each([
    ['ask', {}, /question/],
    ['ask', { question: 7 }, /question.*string/i],
    ['ask', { question: 'x'.repeat(8_001) }, /question/],
    ['ask', { question: 'x', page: 0 }, /page/],
    ['ask', { question: 'x', page: '2' }, /page/],
    ['ask', { question: 'x', sql: 'drop' }, /sql/],
    ['list', { what: 'people' }, /what/],
    ['talk', { name: ['a'] }, /name/],
    ['talk', null as unknown as object, /arguments/],
    ['talk', [] as unknown as object, /name/],
  ])('are told to the model, which can mend them: %s %j', async (tool, given, says) => {
    const result = await call(tool, given)
    expect(result.isError).toBe(true)
    expect(textIn(result)).toMatch(says)
    expect(result.structuredContent).toBeUndefined()
  })
})

describe('what would write something', () => {
  it('is not done: an order of a digest', async () => {
    const text = textIn(await call('ask', { question: 'digest weekdays 09:00 Europe/Lisbon' }))
    expect(text).toMatch(/channel/)
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
