// Who may import whom, and which file is the door to which package. What is not listed is forbidden.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** room → rooms it may import. A room may always import itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  // What all servers of ours have in common; it knows nothing of what they answer.
  http: [],
  // What all folders of ours have in common: how one is made, and why it cannot be.
  folders: [],
  ingest: ['domain', 'folders'],
  search: ['domain'],
  query: ['domain', 'search'],
  present: ['domain'],
  // Pure: what may become of a draft, and the file it becomes.
  drafts: ['domain'],
  // The folder and the branch that follow the store of drafts.
  inbox: ['domain', 'drafts', 'folders'],
  conversation: ['domain', 'search', 'query', 'digest', 'drafts', 'present'],
  digest: ['domain'],
  reception: ['domain', 'present'],
  'adapters/slack': ['domain', 'http', 'present', 'conversation'],
  'adapters/discord': ['domain', 'present', 'conversation'],
  'adapters/terminal': ['domain', 'conversation'],
  // Its text is the terminal's; to Slack's own assistant it sends Slack's blocks.
  'adapters/mcp': ['domain', 'http', 'present', 'conversation', 'adapters/terminal', 'adapters/slack'],
  // It shows the library, and what the others would send.
  'adapters/preview': [
    'domain',
    'http',
    'query',
    'present',
    'conversation',
    'digest',
    'adapters/slack',
    'adapters/discord',
  ],
  store: ['domain', 'folders'],
  // It implements the port Meter, as store implements the stateful ones.
  observability: ['domain', 'http'],
  config: [],
  app: ['*'],
  main: ['app'],
  cli: ['*'],
  // One of several replicas does what only one may do.
  replicas: ['domain', 'reception'],
}

/** A longer file holds two subjects, mostly. */
const USUAL_LINES = 200

/** file → the one subject for which it is longer: cut in two, neither half could be read without the other. */
const ONE_SUBJECT: Readonly<Record<string, string>> = {
  'src/conversation/grammar.ts': 'what a line means, from the first reading to the last',
  'src/conversation/notes/note-line.ts': 'the tables of what is typed about notes',
  'src/conversation/orders/words/order-times.ts': 'one table of the times of a day as people type them',
  'src/conversation/orders/words/order-words.ts': 'one table of what people say when they order',
  'src/conversation/orders/words/signs.ts': 'one table of what the words of a line are a sign of',
  'src/conversation/orders/reading/read-words.ts': 'how the words of one line are read, one after another',
  'src/conversation/orders/reading/weigh-line.ts': 'how one line is weighed, from its words to what it means',
  'src/conversation/orders/reading/rulings.ts': 'one table of what the words of a line say together',
  'src/conversation/follow-ups/spoken/signs.ts': 'one table of what the words of a line are a sign of',
  'src/conversation/follow-ups/spoken/rulings.ts': 'one table of what the words of a line say together',
  'src/conversation/plain/at-work/at-work.ts': 'one table of the signs of what is said at work',
  'src/conversation/plain/courtesies/politeness.ts': 'one table of what is only polite',
  'src/drafts/private-parts.ts': 'one table of what nobody else is to read',
  'src/ingest/understand/lines/forms.ts': 'one table of the forms of a line',
  'src/ingest/understand/lines/links/session-pages.ts': 'one table of pages that are a session’s',
  'src/ingest/understand/lines/titles/generic.ts': 'one table of what is no title',
  'src/ingest/understand/lines/words/wordings.ts': 'one table of what languages say',
  'src/observability/insight.ts': 'one list of what operators see, opened and closed together',
  'src/observability/metrics.ts': 'one table of metrics',
  'src/present/digests/digest-notices.ts': 'what is said about digests, notice by notice',
}

/** The rooms of `query/` along the way of a question: each knows itself and those before it. */
const WAY_OF_A_QUESTION = ['library', 'understand', 'find', 'answer', 'browse'].map(
  (room) => `src/query/${room}/`,
)

/** The rooms of what was typed: each knows itself and those before it; the question as a whole is read in `understand/` itself. */
const WAY_OF_WHAT_WAS_TYPED = ['typed/', 'asked/', 'named/', 'slots/', 'other-matters/', '']

/** The rooms of a line: each knows itself and those before it; one line as a whole is read beside them, in `lines/` itself. */
const WAY_OF_A_LINE = ['words/', 'names/', 'titles/', 'links/', 'people/', '', 'below/', 'told/']

/** package → the files or rooms that may import it. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  '@slack/bolt': ['src/adapters/slack/'],
  '@slack/types': ['src/adapters/slack/', 'src/adapters/mcp/slackbot.ts'],
  '@modelcontextprotocol/client': [],
  '@modelcontextprotocol/conformance': [],
  '@valibot/to-json-schema': ['src/adapters/mcp/tools/listed.ts'],
  'discord.js': ['src/adapters/discord/'],
  'discord-api-types/v10': ['src/adapters/discord/'],
  minisearch: ['src/search/text-index.ts'],
  '@resvg/resvg-js': ['src/present/pictures/to-png.ts'],
  'playwright-core': [],
  'axe-core': [],
  stemmer: ['src/search/words.ts'],
  pino: ['src/observability/'],
  'pino-pretty': ['src/observability/'],
  'prom-client': ['src/observability/'],
  '@opentelemetry/api': ['src/observability/'],
  '@opentelemetry/exporter-trace-otlp-http': ['src/observability/'],
  '@opentelemetry/resources': ['src/observability/'],
  '@opentelemetry/sdk-trace': ['src/observability/'],
  'rate-limiter-flexible': ['src/store/'],
  'kubernetes-models': [],
  dotenv: ['src/app/env-file.ts'],
  commander: ['src/cli/'],
  croner: ['src/digest/schedule.ts'],
  pg: ['src/store/'],
  valibot: [
    ...['src/config', 'src/ingest/', 'src/adapters/mcp/tools/'],
    ...['src/adapters/discord/connect/', 'src/adapters/slack/connect/'],
  ],
  yaml: ['src/ingest/', 'src/adapters/slack/manifest-yaml.ts'],
  hastscript: ['src/adapters/preview/tree.ts'],
  'hast-util-to-html': ['src/adapters/preview/tree.ts'],
  feed: ['src/adapters/preview/feeds/'],
  'ical-generator': ['src/adapters/preview/feeds/'],
  'node:sqlite': ['src/store/'],
}

/** Where each built-in that touches the world may be used, with what for. */
const WORLD: Readonly<Record<string, readonly (readonly [file: string, why: string])[]>> = {
  'node:fs': [
    ['src/ingest/', 'reading notes and data, watching them, writing drafts: each in one file of ingest'],
    ['src/store/', 'the folder of the state file, its backup, and whether it is still there'],
    ['src/folders/', 'making a folder, and whether one can be written'],
    ['src/inbox/', 'approved notes as files of their folder, and what git holds of them'],
    ['src/config/reading.ts', 'whether a file that is named can be read'],
    ['src/cli/ask.ts', 'questions from a file'],
    ['src/app/', 'what the composition root hands in'],
    ['src/adapters/preview/assets.ts', 'the files of its page'],
    ['src/cli/', 'files named on the command line'],
  ],
}

const files = globSync('src/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .sort()

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g

const importsOf = (file: string): readonly string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), (match) => match[1] ?? match[2] ?? match[3] ?? '')

function roomOf(file: string): string {
  const path = file.replace(/^src\//, '')
  const adapter = /^adapters\/[^/]+/.exec(path)?.[0]
  return adapter ?? (path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, ''))
}

const local = files.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ file, target: normalize(join(dirname(file), specifier)).replaceAll('\\', '/') })),
)
const packages = files.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) => ({ file, name: specifier })),
)

const exportedTypes = (): readonly { readonly name: string; readonly file: string }[] =>
  globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:abstract )?(?:interface|type|class) (\w+)/gm)].map(
      ([, name = '']) => ({ name, file }),
    ),
  )

describe('the house', () => {
  it('has been seen: its files, its imports, and one dynamic import', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(local.length).toBeGreaterThan(300)
    expect(
      local.some(
        ({ file, target }) =>
          file === 'src/app/platforms/slack.ts' && target === 'src/adapters/slack/listen.ts',
      ),
    ).toBe(true)
  })

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([])
  })

  it('lets rooms import only those they may', () => {
    const trespasses = local.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)]
      const allowed = ROOMS[from] ?? []
      return from !== to && !allowed.includes(to) && !allowed.includes('*')
    })
    expect(trespasses.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('lets the rooms of a question look back only', () => {
    const stationOf = (path: string) => WAY_OF_A_QUESTION.findIndex((room) => path.startsWith(room))
    const within = local.filter(({ file }) => file.startsWith('src/query/'))
    expect(within.length).toBeGreaterThan(50)
    expect(within.filter(({ file }) => stationOf(file) < 0)).toEqual([])
    const ahead = within.filter(({ file, target }) => stationOf(target) > stationOf(file))
    expect(ahead.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it.each([
    ['of what was typed', 'src/query/understand/', WAY_OF_WHAT_WAS_TYPED],
    ['of a line', 'src/ingest/understand/lines/', WAY_OF_A_LINE],
  ])('lets the rooms %s look back only', (_, room, way) => {
    const stationOf = (path: string) => way.indexOf(path.slice(room.length, path.lastIndexOf('/') + 1))
    const within = local.filter(({ file, target }) => file.startsWith(room) && target.startsWith(room))
    expect(within.length).toBeGreaterThan(50)
    const ahead = within.filter(
      ({ file, target }) => stationOf(file) < 0 || stationOf(target) > stationOf(file),
    )
    expect(ahead.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('lets what reads a line ask no place of a talk, but for the names of the signs', () => {
    const lines = 'src/ingest/understand/lines/'
    const upwards = local.filter(
      ({ file, target }) => file.startsWith(lines) && target.startsWith('src/ingest/understand/candidates/'),
    )
    expect([...new Set(upwards.map(({ target }) => target))]).toEqual([
      'src/ingest/understand/candidates/evidence.ts',
    ])
  })

  it('lets no two files import each other, nor any circle of them, be it for a type', () => {
    const needs = Map.groupBy(local, ({ file }) => file)
    // Files that import nothing still unplaced are placed; what is never placed stands in a circle.
    const left = new Set(needs.keys())
    for (let before = -1; before !== left.size; ) {
      before = left.size
      for (const file of left) if (!needs.get(file)?.some(({ target }) => left.has(target))) left.delete(file)
    }
    expect([...left]).toEqual([])
  })

  it('allows no import that nobody needs', () => {
    const needed = new Set(local.map(({ file, target }) => `${roomOf(file)} → ${roomOf(target)}`))
    const allowed = Object.entries(ROOMS).flatMap(([from, rooms]) => rooms.map((to) => `${from} → ${to}`))
    expect(allowed.filter((one) => !one.endsWith('*') && !needed.has(one))).toEqual([])
    const opened = Object.entries(DOORS).flatMap(([name, doors]) => doors.map((door) => ({ name, door })))
    const unused = opened.filter(
      ({ name, door }) => !packages.some((one) => one.name === name && one.file.startsWith(door)),
    )
    expect(unused.map(({ name, door }) => `${door} → ${name}`)).toEqual([])
  })

  it('imports nothing that does not exist', () => {
    const known = new Set(files)
    expect(local.filter(({ target }) => !known.has(target) && !target.endsWith('.json'))).toEqual([])
  })

  it('opens each package only through its door', () => {
    const trespasses = packages.filter(({ file, name }) => {
      const doors =
        DOORS[name] ?? WORLD[name.replace(/^node:fs\/promises$/, 'node:fs')]?.map(([door]) => door)
      return doors && !doors.some((door) => file.startsWith(door))
    })
    expect(trespasses.map(({ file, name }) => `${file} → ${name}`)).toEqual([])
  })

  it('loads what draws pictures with the first picture, not at the start', () => {
    const target = 'src/present/pictures/to-png.ts'
    expect(local.filter((one) => one.target === target).map(({ file }) => file)).toEqual([
      'src/app/to-png.ts',
    ])
    expect(readFileSync('src/app/to-png.ts', 'utf8')).toContain("import('../present/pictures/to-png.ts')")
  })

  it('reads the environment only at its two front doors, and hands it on in one place, to git', () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')))
    const doors = ['src/main.ts', 'src/cli/commands.ts', 'src/inbox/git-environment.ts']
    expect(readers.filter((file) => !doors.includes(file))).toEqual([])
  })

  it('keeps files short, but for those whose subject is one', () => {
    const lengthOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1
    expect(files.filter((file) => lengthOf(file) > USUAL_LINES)).toEqual(Object.keys(ONE_SUBJECT).sort())
  })

  it('gives each exported type a name of its own', () => {
    const files = new Map<string, string[]>()
    for (const { name, file } of exportedTypes()) files.set(name, [...(files.get(name) ?? []), file])
    expect([...files].filter(([, at]) => at.length > 1)).toEqual([])
  })

  it('has a type for each word of the glossary that stands there as code', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    const [, glossary = ''] = page.split('\n## Words\n')
    const rows = (glossary.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]+) \|/gm)
    const words = [...rows].flatMap(([, word = '']) => [...word.matchAll(/`(\w+)`/g)].map(([, name]) => name))
    expect(words.length).toBeGreaterThan(20)
    const names = new Set(exportedTypes().map(({ name }) => name))
    expect(words.filter((word) => !names.has(word ?? ''))).toEqual([])
  })

  it('has no default export and no enum', () => {
    const sources = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    expect(
      sources.filter(({ text }) => /^export default|^(?:export )?enum /m.test(text)).map(({ file }) => file),
    ).toEqual([])
  })
})

describe('the tests', () => {
  it('start programs in the one way that ends them', () => {
    const own = ['test/programs/start-program.ts', 'test/programs/keep-run.ts', 'test/programs/fixtures/']
    const starters = globSync('test/**/*.ts').filter((file) =>
      /import \{[^}]*\b(?:spawn|fork|exec|execFile)\b[^}]*\} from 'node:child_process'/.test(
        readFileSync(file, 'utf8'),
      ),
    )
    expect(starters.filter((file) => !own.some((path) => file.startsWith(path)))).toEqual([])
  })
})
