// “Last year”, “two years ago”: what is said by the clock becomes the year that it means, and stays it: the same line on a
// button is read next year as it was this year.
import type { Now } from '../domain/ports.ts'

interface ByTheClock {
  /** Small letters, no accents; `N` stands for a number. */
  readonly says: readonly string[]
  /** What it means, in words that a question may have. */
  readonly means: (year: number, n: number) => string
  readonly example: string
  readonly unlike: string
}

const phrases = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/)

export const BY_THE_CLOCK: readonly ByTheClock[] = [
  {
    says: phrases(`
N years ago | N year ago | vor N jahren | vor N jahr | hace N anos | hace N ano | il y a N ans | il y a N an | N anni fa | N anno fa | ha N anos | N anos atras
`),
    means: (year, n) => String(year - n),
    example: 'talks two years ago',
    unlike: 'N nodes ago',
  },
  {
    says: phrases(`
in the last N years | in the past N years | from the last N years | from the past N years | of the last N years | over the last N years | the last N years | the past N years | last N years | past N years
in den letzten N jahren | aus den letzten N jahren | der letzten N jahre | los ultimos N anos | ces N dernieres annees | les N dernieres annees | ultimi N anni | ultimos N anos
`),
    means: (year, n) => `since ${year - n}`,
    example: 'security talks of the last 3 years',
    unlike: 'the last 3 nodes',
  },
  {
    says: phrases(`
last year | previous year | letztes jahr | letzten jahres | letzten jahr | vorigen jahr | vergangenen jahr | vergangenes jahr | l ano pasado | ano pasado | l annee derniere | annee derniere | an dernier | ano passado | anno scorso | 去年 | 昨年 | 작년
`),
    means: (year) => String(year - 1),
    example: 'last year’s keynotes',
    unlike: 'last year’s cluster',
  },
  {
    says: phrases(`
this year | current year | dieses jahr | dieses jahres | diesem jahr | este ano | cette annee | quest anno | questo anno | deste ano | 今年 | 올해
`),
    means: (year) => String(year),
    example: 'gitops talks this year',
    unlike: 'this yearning for gitops',
  },
]

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ')
const ELSEWHERE: Readonly<Record<string, number>> = {
  a: 1,
  ein: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  un: 1,
  una: 1,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
  due: 2,
  tre: 3,
  dois: 2,
}
const numberOf = (said: string): number =>
  /^\d/.test(said) ? Number(said) : (ELSEWHERE[said] ?? NUMBERS.indexOf(said) + 1)

const NUMBER = `(?<n>\\d{1,2}|${[...NUMBERS, ...Object.keys(ELSEWHERE)].join('|')})`

/** “Last year’s keynotes” are of that year; “last year’s cluster” is somebody’s own. */
const CONFERENCES =
  'kubecon|cloudnativecon|conference|edition|talk|session|note|keynote|video|recording|slide|lightning|recap'

const UNSPACED = /[\p{sc=Han}\p{sc=Hangul}]/u

const ROWS = BY_THE_CLOCK.flatMap(({ says, means }) =>
  says.map((phrase) => ({
    means,
    said: UNSPACED.test(phrase)
      ? new RegExp(phrase, 'u')
      : new RegExp(
          `(?<![\\p{L}\\p{N}])${phrase.replaceAll(' ', "[ '’]").replace('N', NUMBER)}(?:['’]?s(?= (?:${CONFERENCES})))?(?![\\p{L}\\p{N}'’])`,
          'u',
        ),
  })),
)

/** “Last year we moved to Cilium”: what somebody did is told, and asks for no year; unless talks are asked for. */
const OWN =
  /(?<![\p{L}\p{N}])(?:we|our|ours|us|i|my|wir|unser\p{L}*|ich|nous|notre|nos|nuestr\p{L}*|mi)(?![\p{L}\p{N}])/u
const OF_TALKS = /kubecon|talk|session|note|vortr|charla|conferenc|keynote/u
/** Where the part of a line ends that tells one thing. */
const ENDS = /[.!?;:,。！？，]/u

/** “This year we cut costs. Any talks?”: only what is told with the year says whose it is. */
function isOwn(small: string, at: number): boolean {
  const told = `${small.slice(0, at).split(ENDS).at(-1)}${small.slice(at).split(ENDS, 1)[0]}`
  return OWN.test(told) && !OF_TALKS.test(told)
}

/** A paste tells of many years. */
const LONGEST = 200
/** Most lines say nothing of the kind. */
const MAYBE = /year|jahr|a[nñ]o|ann[eé]|anni|\ban(?:s)?\b|去年|昨年|今年|작년|올해/iu

/**
 * The same line with years in the place of what is said by the clock.
 * @example byTheClock('talks from last year', () => Date.UTC(2026, 5)) // → 'talks from 2025'
 */
export function byTheClock(line: string, now: Now | undefined): string {
  if (!now || line.length > LONGEST || !MAYBE.test(line)) return line
  const small = unaccented(line)
  for (const { said, means } of ROWS) {
    const found = said.exec(small)
    if (!found) continue
    if (isOwn(small, found.index)) return line
    const year = new Date(now()).getUTCFullYear()
    const meant = means(year, numberOf(found.groups?.n ?? '0'))
    return `${line.slice(0, found.index)}${meant}${line.slice(found.index + found[0].length)}`
  }
  return line
}

/** Letter by letter, so that places stay. */
const unaccented = (line: string): string =>
  Array.from({ length: line.length }, (_, at) => {
    const letter = line[at] ?? ''
    const bare = /\p{sc=Latin}/u.test(letter) ? letter.normalize('NFKD')[0] : letter
    return bare?.toLowerCase()[0] ?? letter
  }).join('')
