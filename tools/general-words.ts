// Derives data/general-english.txt and data/general-other.txt from the word frequencies of wordfreq (CC BY-SA 4.0).
// Rarely needed: the language hardly changes. Use: node tools/general-words.ts FOLDER, where FOLDER holds wordfreq's
// large_en.msgpack.gz and small_<language>.msgpack.gz. Why these: docs/decisions/general-english.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '@msgpack/msgpack'
import { foldedWords, stemOf } from '../src/search/words.ts'

/** Zipf: log10 of how often a word stands in a thousand million. */
type Frequencies = ReadonlyMap<string, number>

/** Once in ten million words: rarer ones are as often misprints. */
const ENGLISH_FROM = 2
/** Three times in a million: what people say in whole sentences around a subject. */
const OTHERS_FROM = 3.5
/** A word of two languages belongs to the one that says it so much oftener. */
const OFTENER = 0.5
const OTHERS = ['de', 'es', 'fr', 'it', 'pt', 'nl']

const [folder = ''] = process.argv.slice(2)

/** wordfreq's buckets: the first is a head; the n-th after it holds the words said 10^(-n/100) of the time. */
function frequenciesOf(name: string): Frequencies {
  const [, ...buckets] = decode(gunzipSync(readFileSync(join(folder, `${name}.msgpack.gz`)))) as string[][]
  const said = new Map<string, number>()
  buckets.forEach((words, hundredths) => {
    for (const written of words) {
      const [word, another] = foldedWords(written)
      if (word !== undefined && another === undefined && /^[a-z]+$/.test(word))
        said.set(word, zipfOfAll([said.get(word) ?? Number.NEGATIVE_INFINITY, 9 - hundredths / 100]))
    }
  })
  return said
}

const zipfOfAll = (zipfs: readonly number[]): number =>
  Math.log10(zipfs.reduce((sum, zipf) => sum + 10 ** zipf, 0))

const tenths = (zipf: number | undefined): number => Math.max(0, Math.round((zipf ?? 0) * 10))

const english = frequenciesOf('large_en')
const families = new Map(
  Array.from(
    Map.groupBy(english, ([word]) => stemOf(word)),
    ([stem, all]) => [stem, zipfOfAll(all.map(([, zipf]) => zipf))] as const,
  ),
)
const kept = new Set(
  [...english, ...families].flatMap(([word, zipf]) => (zipf >= ENGLISH_FROM ? [word] : [])),
)
const rows = [...kept].sort().map((word) => {
  const form = english.get(word)
  return `${word} ${tenths(form !== undefined && form >= ENGLISH_FROM ? form : 0)} ${tenths(families.get(word))}`
})
writeFileSync('data/general-english.txt', `${rows.join('\n')}\n`)

const others = new Set(
  OTHERS.flatMap((language) =>
    [...frequenciesOf(`small_${language}`)].flatMap(([word, zipf]) =>
      zipf >= OTHERS_FROM && zipf >= (english.get(word) ?? 0) + OFTENER ? [word] : [],
    ),
  ),
)
writeFileSync('data/general-other.txt', `${[...others].sort().join('\n')}\n`)
process.stdout.write(
  `${rows.length} words and stems of English, ${others.size} words of ${OTHERS.join(', ')}\n`,
)
