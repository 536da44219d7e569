// One engine in a process of its own: opened once, then asked in batches, so that engines can be interleaved.
import { presentAnswer } from '../src/present/answers/answer.ts'
import { ask } from '../src/query/answer/ask.ts'
import { buildLibrary, withProgramme } from '../src/query/library/library.ts'
import { questionsFrom } from './asked.ts'
import { benchTexts, grownCorpus } from './generator.ts'
import { openSeedNotes } from './open-notes.ts'
import { PEERS } from './peers/all.ts'
import type { Search } from './peers/peer.ts'

const [, , engine = '', size = '0', count = '100'] = process.argv
const RESULTS = 10
const OTHER_SEED = 99
/** An engine that has used this much is warm: Fuse needs seconds for one question. */
const WARM_MS = 3_000

const { corpus: seeds, catalogue, sessions } = await openSeedNotes()
const corpus = Number(size) > 0 ? grownCorpus(Number(size), seeds, sessions) : seeds
const texts = benchTexts(corpus)
const questions = questionsFrom(texts, Number(count))
const start = performance.now()
const search = await open()
const openedMs = performance.now() - start
// A bot runs for weeks: what is measured is not how an engine warms up. It does so on questions that are not measured.
const others = questionsFrom(texts, Number(count), OTHER_SEED)
for (const kind of ['chat', 'typo', 'sentence'] as const) {
  const until = performance.now() + WARM_MS / 3
  for (const question of others[kind]) if (performance.now() < until) await search(question, RESULTS)
}
process.send?.({ opened: openedMs })

async function open(): Promise<Search> {
  if (engine === 'ours') {
    const library = await withProgramme(buildLibrary(corpus, catalogue, sessions))
    // All of it: understood, ranked, summed up and made into the message that is shown.
    return (question) => [presentAnswer(ask(question, library), catalogue.editions).fallback]
  }
  const peer = PEERS.find(({ name }) => name === engine)
  if (!peer) throw new Error(`no engine is called ${engine}`)
  return peer.open(texts)
}

process.on(
  'message',
  async ({ kind, from, to }: { kind: keyof typeof questions; from: number; to: number }) => {
    const milliseconds: number[] = []
    for (const question of questions[kind].slice(from, to)) {
      const asked = performance.now()
      await search(question, RESULTS)
      milliseconds.push(performance.now() - asked)
    }
    process.send?.({ milliseconds })
  },
)
process.on('disconnect', () => process.exit())
