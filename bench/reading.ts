// What reading costs beside parsing the same text alone, and what a thousand posts leave in memory.
// Runs alone too: node --expose-gc bench/reading.ts
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readTextFile, type SourceFile } from '../src/ingest/files.ts'
import { markdownTree } from '../src/ingest/formats/markdown.ts'
import { knowledgeOf, readFacts } from '../src/ingest/read-data.ts'
import { type Knowledge, readNote } from '../src/ingest/read-note.ts'
import { type BenchResult, markdownTable, type RunBench } from './options.ts'

const FIXTURES = 'test/fixtures/notes'
/** Characters of a usual post. */
const POST_LENGTH = 10_000
const ROUNDS = 40
const POSTS = 1000
/** Reading may cost this many times what parsing alone costs. */
const GOAL = 3

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Interleaved rounds over posts of the fixtures' layouts; then a thousand posts, kept and let go. */
export const run: RunBench = async () => {
  const { value: facts } = await readFacts('data')
  const knowledge = knowledgeOf(facts)
  const posts = await grownPosts()
  for (const post of posts) await readNote(post, knowledge)

  const parsing: number[] = []
  const reading: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    parsing.push(timed(() => posts.map(({ text }) => markdownTree(text))))
    const start = performance.now()
    for (const post of posts) await readNote(post, knowledge)
    reading.push(performance.now() - start)
  }
  const [parse, read] = [median(parsing) / posts.length, median(reading) / posts.length]
  const memory = await memoryOf(posts, knowledge)
  return {
    record: { texts: posts.length, parseMs: parse, readMs: read, ratio: read / parse, goal: GOAL, ...memory },
    tables: [
      {
        title: 'Reading any format',
        rows: [
          {
            'parsing alone, ms a post': parse.toFixed(2),
            'reading, ms a post': read.toFixed(2),
            ratio: (read / parse).toFixed(2),
            [`${POSTS} posts kept, MB`]: memory.keptMb.toFixed(1),
            'of which their text, MB': memory.textMb.toFixed(1),
            'let go, MB': memory.leftMb.toFixed(1),
          },
        ],
      },
    ],
  } satisfies BenchResult
}

/** Fixtures in Markdown, each repeated to the length of a post under new headings. */
async function grownPosts(): Promise<readonly SourceFile[]> {
  const posts: SourceFile[] = []
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.md'))) {
    const file = await readTextFile(`${FIXTURES}/${name}`)
    if (!('stem' in file)) continue
    const body = file.text.replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, '')
    let text = file.text
    for (let part = 2; text.length < POST_LENGTH; part++) text += `\n\n## Part ${part}\n\n${body}`
    posts.push({ ...file, text: text.slice(0, POST_LENGTH) })
  }
  return posts
}

/** What a thousand readings keep, and what is left when they are let go: nothing may grow but the corpus. */
async function memoryOf(posts: readonly SourceFile[], knowledge: Knowledge) {
  collect()
  const before = process.memoryUsage().heapUsed
  let kept: object[] = []
  for (let count = 0; count < POSTS; count++) {
    const post = posts[count % posts.length]
    if (!post) continue
    const { read } = await readNote(
      { ...post, stem: `${post.stem}-${count}`, text: `${post.text}\n${count}` },
      knowledge,
    )
    if (read) kept.push(read)
  }
  collect()
  const full = process.memoryUsage().heapUsed
  const count = kept.length
  kept = []
  collect()
  const after = process.memoryUsage().heapUsed
  const mb = (bytes: number) => bytes / 1_000_000
  return {
    posts: count,
    keptMb: mb(full - before),
    textMb: mb(POSTS * POST_LENGTH),
    leftMb: mb(after - before),
  }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { tables } = await run({ json: false, size: 0 })
  for (const { title, rows } of tables) process.stdout.write(`${title}\n\n${markdownTable(rows)}\n`)
}
