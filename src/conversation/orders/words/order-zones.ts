// Time zones as people name them: by a city, in their language, or by an abbreviation.
import { parseZone, type WordReading } from '../../../digest/schedule-words.ts'
import { fold } from '../../../domain/library/ids.ts'

/** Names that the runtime takes, and lists only by an older one. */
const RENAMED = [
  'Africa/Asmara',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
]

/** Every zone that can be ordered, by the names of today and of before. */
export const ZONES: readonly string[] = [
  ...new Set(['UTC', ...RENAMED, ...Intl.supportedValuesOf('timeZone')]),
]

/**
 * zone → what it is called besides. Cities without a zone of their own, names in the four languages, and abbreviations,
 * which are read as the place where most people use them, so that summer time is kept.
 */
const CALLED: Readonly<Record<string, string>> = {
  UTC: 'utc | gmt | zulu',
  'Europe/Lisbon': 'lissabon | lisbonne | lisboa | porto | wet',
  'Europe/London': 'londres | uk | england | manchester | edinburgh | cambridge | bst | uk time',
  'Europe/Berlin':
    'munchen | munchner | munich | hamburg | koln | cologne | frankfurt | stuttgart | dusseldorf | leipzig | nurnberg | germany | deutschland | allemagne | alemania | cet | cest | mez | mesz | deutsche | deutscher zeit | heure allemande',
  'Europe/Vienna': 'wien | vienne | viena | graz | austria | osterreich',
  'Europe/Zurich':
    'geneva | genf | geneve | basel | bern | lausanne | switzerland | schweiz | suisse | zuerich | zurcher',
  'Europe/Paris':
    'lyon | toulouse | nantes | marseille | bordeaux | grenoble | lille | rennes | france | frankreich | francia | heure francaise | franzosischer zeit | hora francesa',
  'Europe/Madrid':
    'barcelona | barcelone | valencia | sevilla | bilbao | malaga | spain | spanien | espagne | espana | hora espanola | spanischer zeit | hora peninsular',
  'Europe/Rome': 'milan | milano | mailand | turin | torino | rom | roma',
  'Europe/Brussels': 'brussel | bruxelles | bruselas',
  'Europe/Copenhagen': 'kopenhagen | copenhague',
  'Europe/Warsaw': 'warschau | varsovie | varsovia | krakow | krakau | wroclaw',
  'Europe/Prague': 'prag | praga | brno',
  'Europe/Athens': 'athen | athenes | atenas',
  'Europe/Helsinki': 'eet',
  'America/New_York':
    'boston | washington | washington dc | philadelphia | atlanta | miami | nyc | est | edt | eastern | east coast | nueva york | new york city',
  'America/Chicago': 'dallas | houston | austin | minneapolis | cdt | central',
  'America/Denver': 'salt lake city | mst | mdt | mountain',
  'America/Los_Angeles':
    'san francisco | sf | seattle | portland | san diego | bay area | silicon valley | pst | pdt | pacific | west coast | pt',
  'Pacific/Honolulu': 'hawaii | hst',
  'America/Toronto': 'montreal | ottawa | quebec',
  'America/Mexico_City': 'mexico | cdmx | ciudad de mexico',
  'America/Argentina/Buenos_Aires': 'argentina',
  'America/Sao_Paulo': 'rio de janeiro | rio | brasilia',
  'Asia/Kolkata':
    'mumbai | bombay | delhi | new delhi | bangalore | bengaluru | hyderabad | chennai | pune | india | ist',
  'Asia/Shanghai': 'beijing | peking | shenzhen | hangzhou | china',
  'Asia/Singapore': 'singapur | singapour',
  'Asia/Tokyo': 'tokio | japan | osaka | jst',
  'Asia/Seoul': 'korea | kst',
  'Asia/Jerusalem': 'tel aviv',
  'Australia/Sydney': 'canberra | aest | aedt',
}

/** Words of other lines: alone, or in a line without a time, they name no zone. */
const WORDS_TOO = new Set(
  'uk sf ist est wet central mountain eastern pacific pt rio rom bst deutsche zulu'.split(' '),
)

/** Few zones hold nobody, and are called like people: Casey, Davis, Troll. */
const EMPTY = /^(?:Antarctica|Etc|Indian\/Ch\w+|America\/North_Dakota|America\/Indiana|America\/Kentucky)\b/

/** As people say it, folded → the zone. What is listed in {@link CALLED} wins. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...ZONES.filter((zone) => !EMPTY.test(zone)).map(
    (zone) => [fold(zone.split('/').at(-1) ?? zone), zone] as const,
  ),
  ...Object.entries(CALLED).flatMap(([zone, names]) =>
    names.split(' | ').map((name) => [name, zone] as const),
  ),
])

const MOST_WORDS = 4

export interface ZoneRead {
  readonly zone: string
  /** How many words it took. */
  readonly used: number
  /** The word means something else as well. */
  readonly weak: boolean
}

/**
 * The zone with which these words begin; undefined where they begin with none.
 * @param words as typed, for names such as `Europe/Lisbon`
 * @example readZone(['New', 'York', 'time']) // → { zone: 'America/New_York', used: 2, weak: false }
 */
export function readZone(words: readonly string[]): ZoneRead | undefined {
  const [first = ''] = words
  // “C’est ça” is no Central European Summer Time.
  if (/^c['’]/iu.test(first)) return undefined
  if (first.includes('/')) {
    const named = parseZone(first)
    return 'value' in named ? { zone: named.value, used: 1, weak: false } : undefined
  }
  for (let used = Math.min(MOST_WORDS, words.length); used > 0; used -= 1) {
    const name = fold(words.slice(0, used).join(' '))
    // “Wiener Zeit”
    const zone = BY_NAME.get(name) ?? (isTime(words[used]) ? BY_NAME.get(name.replace(/er$/, '')) : undefined)
    if (zone !== undefined) return { zone, used, weak: WORDS_TOO.has(name) }
  }
  return undefined
}

const isTime = (word = ''): boolean => /^(?:orts)?zeit$/i.test(word)

/** @example zoneCalled('Lisboa') // → 'Europe/Lisbon' */
export function zoneCalled(name: string): string | undefined {
  const words = name.split(' ').filter(Boolean)
  const read = readZone(words)
  return read && read.used === words.length ? read.zone : undefined
}

/**
 * The zone that a word of an exact order names: as people say it before as the runtime does, which knows “EST” as a zone
 * without summer time, and “BST” as one of Asia.
 * @example zoneTyped('EST') // → { value: 'America/New_York' }
 */
export function zoneTyped(word: string | undefined): WordReading<string> {
  const called = zoneCalled(word ?? '')
  return called === undefined ? parseZone(word || undefined) : { value: called }
}

/** The same zone where both are read as people say them. */
export const isSameZone = (one: string, other: string): boolean =>
  one === other || (zoneCalled(one) ?? one) === (zoneCalled(other) ?? other)

/** Each names a zone for one half of the year, and is typed all year. */
const HALF_A_YEAR = /^(?:[ecmp][sd]t|ces?t|mes?z|[ew]et|bst|ae[sd]t)$/i

/**
 * Letters in a line that were read as the zone of a place, which has its summer time: whoever typed them is told.
 * @example lettersRead('daily 9 EST', 'America/New_York') // → 'EST'
 */
export const lettersRead = (line: string, zone: string): string | undefined =>
  line
    .split(/[\s,;.!?()]+/u)
    .find((word) => HALF_A_YEAR.test(word) && zoneCalled(word) === zone)
    ?.toUpperCase()

/** “+2”, “UTC+2”, “-05:00”: it knows no summer time. */
const OFFSET = /^(?<base>utc|gmt)? ?[+-] ?\d{1,2}(?::?[0-5]\d)?[.!?]?$/i

const MOST_OF_OFFSET = 4

/**
 * How many words here are a distance from UTC, which is named: “utc+1”, “GMT -5”, “UTC+05:30”.
 * @param words a sign between letters and digits parts them
 */
export function offsetAt(
  words: readonly { readonly typed: string; readonly even: string }[],
  at: number,
): number {
  if (!/^(?:utc|gmt)/.test(words[at]?.even ?? '')) return 0
  for (let used = MOST_OF_OFFSET; used > 0; used -= 1) {
    const said = words.slice(at, at + used)
    if (said.length === used && offsetIn(said.map(({ typed }) => typed).join(''))) return used
  }
  return 0
}

/**
 * @returns whether a line is a distance from UTC and nothing else, and whether it says of what
 * @example offsetIn('utc+2') // → { named: true }
 */
export function offsetIn(line: string): { readonly named: boolean } | undefined {
  const read = OFFSET.exec(line)
  return read ? { named: read.groups?.base !== undefined } : undefined
}
