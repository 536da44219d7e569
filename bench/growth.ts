// A large library: how long building takes, how long it ever holds up an answer, how fast suggestions come.
import { ask } from '../src/query/answer/ask.ts'
import { suggest } from '../src/query/browse/suggest.ts'
import { buildLibrary, buildLibraryInSlices, withProgramme } from '../src/query/library/library.ts'
import { questionsFrom } from './asked.ts'
import { fragmentFiles } from './fragment-files.ts'
import { benchTexts, grownCorpus } from './generator.ts'
import { longestWait } from './longest-wait.ts'
import { manyNotes } from './many-notes.ts'
import { quantile } from './metrics.ts'
import { openSeedNotes } from './open-notes.ts'
import type { BenchOptions, BenchResult } from './options.ts'

const ASK_EVERY_MS = 5
const SUGGESTIONS = 10

export async function run({ size }: BenchOptions): Promise<BenchResult> {
  const { corpus: seeds, catalogue, sessions } = await openSeedNotes()
  const corpus = grownCorpus(size, seeds, sessions)
  const small = buildLibrary(seeds, catalogue, sessions)
  const { chat } = questionsFrom(benchTexts(seeds), 50)

  // While the large library is built, the small one goes on answering, as in the bot.
  const waits: number[] = []
  let building = true
  const asking = (async () => {
    for (let i = 0; building; i++) {
      const due = performance.now() + ASK_EVERY_MS
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
      waits.push(Math.max(0, performance.now() - due))
      ask(chat[i % chat.length] ?? '', small)
    }
  })()
  const start = performance.now()
  const large = await withProgramme(await buildLibraryInSlices(corpus, catalogue, sessions))
  const buildMs = performance.now() - start
  building = false
  await asking

  const typed = questionsFrom(benchTexts(corpus), 100).chat.flatMap((question) =>
    [3, 5, 8, question.length].map((length) => question.slice(0, length)),
  )
  const suggestMs = typed.map((prefix) => {
    const asked = performance.now()
    suggest(prefix, large, SUGGESTIONS)
    return performance.now() - asked
  })
  const many = await manyNotes()
  const fragments = await fragmentFiles()
  const waited = await longestWait()
  const record = {
    talks: size,
    notes: many.record,
    fragments: fragments.record,
    longestWait: waited.record,
    buildMs,
    delayMs: { p50: quantile(waits, 0.5), p99: quantile(waits, 0.99), most: Math.max(...waits) },
    suggestMs: { p50: quantile(suggestMs, 0.5), p99: quantile(suggestMs, 0.99) },
  }
  return {
    record,
    tables: [
      many.table,
      fragments.table,
      waited.table,
      {
        title: `Growth to ${size.toLocaleString('en')} talks`,
        rows: [
          {
            'built in, off the answer path': `${(buildMs / 1000).toFixed(1)} s`,
            'delay of an answer meanwhile, p99 / most': `${record.delayMs.p99.toFixed(0)} / ${record.delayMs.most.toFixed(0)} ms`,
            'suggestions, p50 / p99': `${record.suggestMs.p50.toFixed(2)} / ${record.suggestMs.p99.toFixed(2)} ms`,
          },
        ],
      },
    ],
  }
}
