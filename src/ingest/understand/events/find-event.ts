// Which conference a note is about: the year, and where it is a KubeCon, its edition.
import type { Edition } from '../../../domain/library/catalogue.ts'
import { type EditionId, fold } from '../../../domain/library/ids.ts'
import { kubeConIn, otherConferenceIn, spacedName } from './conference-named.ts'
import { conferencesFor } from './conferences.ts'

export interface EventFound {
  readonly year?: number
  /** Absent where the note is about another conference, or does not say which KubeCon. */
  readonly edition?: EditionId
  /** Another conference, as written: "KCD Lisbon 2024", "FOSDEM '24". */
  readonly other?: string
}

/** Where something stands decides how much it says. */
export interface EventTexts {
  readonly title: string
  /** Folder and file name. */
  readonly path: string
  /** The first paragraphs. */
  readonly opening: string
  readonly headings: string
  /** Addresses linked in the note. */
  readonly addresses: readonly string[]
  /** ISO day of publication. */
  readonly published?: string
}

const WEIGHT = { title: 8, path: 5, published: 3, opening: 2, address: 1.5, headings: 1 } as const

interface RegionRow {
  readonly region: string
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

export const REGIONS: readonly RegionRow[] = [
  {
    region: 'eu',
    pattern: /\bEU\b|\bEurope(?:an)?\b/i,
    example: 'KubeCon Europe 2024',
    nearMiss: 'KubeCon for Europeans',
  },
  {
    region: 'na',
    pattern: /\bNA\b|\bUSA?\b|\bNorth\W?America\b/,
    example: 'KubeCon NA 2024',
    nearMiss: 'KubeCon told us',
  },
  {
    region: 'na',
    pattern: /\bnorth\W?america\b|\bna\W20[12]\d|\b(?:kubecon|con)\W{1,3}(?:na|us)\b/i,
    example: 'kubecon-na-2024',
    nearMiss: 'fui na kubecon 2024',
  },
  { region: 'china', pattern: /\bChina\b/i, example: 'KubeCon China', nearMiss: 'KubeCon Chinatown' },
  { region: 'india', pattern: /\bIndia\b/i, example: 'KubeCon India', nearMiss: 'KubeCon Indiana' },
  { region: 'japan', pattern: /\bJapan\b/i, example: 'KubeCon Japan', nearMiss: 'KubeCon, Japanese notes' },
]

/** Names of schedules: kccnceu20, kccncna2022, kccncosschn2023, kccncjpn2025 */
const SLUG = /kccn\w{0,5}?(eu|na|chn|china|ind|india|jpn|japan)\w{0,3}?(20\d\d|\d\d)\b/gi
const SLUG_REGION: Readonly<Record<string, string>> = { chn: 'china', ind: 'india', jpn: 'japan' }

/** Also that of a date such as 25.03.2024, but not the third number of a version. */
const YEAR =
  /(?<![\d.]|v\d{0,3}\.)(20[12]\d)(?![\d.]\d)|(?<=(?<![\d.\p{L}])\d\d?\.\s?\d\d?\.\s?)(20[12]\d)(?![\d.]\d)/gu
/** A conference that is counted, "DEF CON 29", has no year so. */
const SHORT_YEAR = new RegExp(
  `(?:${conferencesFor('ours', 'known')}|\\b(?:eu|na)|(?<!\\bdef\\W?)con)\\W{0,2}['’]?(\\d\\d)\\b(?![\\w:.%-])`,
  'giu',
)

/** How long after the last day a report is still about it, in days. */
const STILL_ABOUT = 60

/** Adds up what title, path, opening, addresses and the date say. */
export function findEvent(texts: EventTexts, editions: readonly Edition[]): EventFound {
  const years = new Map<number, number>()
  const marks = new Map<EditionId, number>()
  const addYear = (year: number, weight: number) => years.set(year, (years.get(year) ?? 0) + weight)
  const mark = (id: EditionId, weight: number) => marks.set(id, (marks.get(id) ?? 0) + weight)

  for (const place of ['title', 'path', 'opening', 'headings'] as const) {
    const text = texts[place].replaceAll('_', ' ')
    const weight = WEIGHT[place]
    const found = yearsIn(text)
    for (const [index, year] of found.entries()) addYear(year, index === 0 ? weight : weight / 4)
    for (const edition of editions) {
      if (namesRegion(text, edition, place)) mark(edition.id, weight)
      if (edition.city && edition.city !== 'virtual' && namesCity(text, edition.city))
        mark(edition.id, weight)
    }
  }
  for (const slug of new Set(
    texts.addresses.flatMap((url) => Array.from(url.matchAll(SLUG), ([all]) => all.toLowerCase())),
  )) {
    const [, region = '', digits = ''] = new RegExp(SLUG.source, 'i').exec(slug) ?? []
    const year = Number(digits.length === 2 ? `20${digits}` : digits)
    addYear(year, WEIGHT.address)
    for (const edition of editions)
      if (edition.year === year && edition.region === (SLUG_REGION[region] ?? region))
        mark(edition.id, WEIGHT.address * 2)
  }
  if (texts.published) {
    addYear(Number(texts.published.slice(0, 4)), WEIGHT.published / 2)
    for (const edition of editions)
      if (isSoonAfter(texts.published, edition)) mark(edition.id, WEIGHT.published)
  }
  const year = best(years)
  const other = otherEvent(texts)
  const edition =
    other === undefined && isAboutKubeCon(texts) ? bestEdition(editions, years, marks) : undefined
  const known = edition?.year ?? (other === undefined ? undefined : yearsIn(other)[0]) ?? year
  return {
    ...(known !== undefined && { year: known }),
    ...(edition && { edition: edition.id }),
    ...(other !== undefined && { other }),
  }
}

/** How much of the opening names what a note is about: its first lines. */
const FIRST_LINES = 200

/** The conference that title, path or first lines name before KubeCon is named; what is only spoken of does not count. */
function otherEvent({ title, path, opening }: EventTexts): string | undefined {
  for (const [text, isName] of [
    [title, true],
    [path, true],
    [opening.slice(0, FIRST_LINES), false],
  ] as const) {
    const spaced = spacedName(text)
    const other = otherConferenceIn(spaced)
    const kubecon = kubeConIn(spaced)
    // "I was at FOSDEM 2023 … KubeCon was mentioned": what is named first is what the text is about.
    if (kubecon !== undefined && (isName || kubecon < (other?.index ?? spaced.length))) return undefined
    const found = other?.name
    // In running text only a name with its year is what the text is about.
    if (found && (isName || /\d\d$/.test(found))) return found
  }
  return undefined
}

function isAboutKubeCon({ title, path, opening, addresses }: EventTexts): boolean {
  const isNamed = [title, path, opening].some((text) => kubeConIn(text) !== undefined)
  return isNamed || addresses.some((url) => /kccn\w+\.sched\./i.test(url))
}

function yearsIn(text: string): readonly number[] {
  const long = Array.from(text.matchAll(YEAR), ([year]) => Number(year))
  const short = Array.from(text.matchAll(SHORT_YEAR), ([, year]) => 2000 + Number(year)).filter(
    (year) => year >= 2012 && year <= 2039,
  )
  const glued = Array.from(text.matchAll(/[a-z](20[12]\d)\b/gi), ([, year]) => Number(year))
  return [...new Set([...long, ...short, ...glued])]
}

const NEAR_OURS = new RegExp(`${conferencesFor('ours')}[^.\\n]{0,50}`, 'giu')

function namesRegion(text: string, edition: Edition, place: string): boolean {
  const near = place === 'title' || place === 'path' ? text : (text.match(NEAR_OURS)?.join('\n') ?? '')
  return REGIONS.some(({ pattern, region }) => region === edition.region && pattern.test(near))
}

const namesCity = (text: string, city: string): boolean => ` ${fold(text)} `.includes(` ${fold(city)} `)

function isSoonAfter(published: string, { start, end }: Edition): boolean {
  if (!start) return false
  const days = (Date.parse(published) - Date.parse(end ?? start)) / 86_400_000
  return days > -5 && days <= STILL_ABOUT
}

function best(votes: ReadonlyMap<number, number>): number | undefined {
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
}

/** The year and something besides must speak for it, and for no other as much. */
function bestEdition(
  editions: readonly Edition[],
  years: ReadonlyMap<number, number>,
  marks: ReadonlyMap<EditionId, number>,
): Edition | undefined {
  const rated = editions
    .filter((edition) => (years.get(edition.year) ?? 0) > 0 && (marks.get(edition.id) ?? 0) > 0)
    .map((edition) => ({ edition, score: (years.get(edition.year) ?? 0) + (marks.get(edition.id) ?? 0) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = rated
  return first && (!second || first.score > second.score) ? first.edition : undefined
}
