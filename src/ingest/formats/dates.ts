// Days as people write them in each language → ISO days.

/** Of these languages the names of months are read. Their order decides where one name means two months. */
const LANGUAGES = 'en de fr es pt it nl pl ru uk sv da nb fi'.split(' ')

/** Month by its name, short or long, as it stands beside a day ("marca" for marzec), without a dot. */
let months: ReadonlyMap<string, number> | undefined

/** Made when the first is asked for: it takes 50 ms, and most notes name their day in digits. */
function monthOf(name: string): number | undefined {
  months ??= new Map([
    // English shortens it to four letters as well.
    ['sept', 9],
    ...LANGUAGES.toReversed().flatMap((language) => [
      ...monthNames(language, 'short'),
      ...monthNames(language, 'long'),
    ]),
  ])
  return months.get(name.toLowerCase())
}

function monthNames(language: string, month: 'long' | 'short'): readonly (readonly [string, number])[] {
  const beside = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => {
    const parts = beside.formatToParts(Date.UTC(2024, index, 1))
    const name = parts.find(({ type }) => type === 'month')?.value ?? ''
    return [name.toLowerCase().replace(/\.$/, ''), index + 1]
  })
}

const NAME = String.raw`\p{L}{3,12}`
const YEAR = String.raw`(?<year>20[0-4]\d)(?!\d)`

interface DateForm {
  readonly pattern: RegExp
  readonly example: readonly [written: string, day: string]
  /** Looks alike, and is no day, or one that cannot be told. */
  readonly nearMiss: string
}

/** The ways to write a day. Which of two small numbers is the month, only a number above twelve tells. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)${YEAR.replace('(?!\\d)', '')}([-/.])(?<month>\d\d?)\2(?<day>\d\d?)(?!\d)`,
      'u',
    ),
    example: ['2024/3/25', '2024-03-25'],
    nearMiss: '2024-13-25',
  },
  {
    // German, Polish, Russian, Nordic: the day first, always.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?${YEAR}(?!\.\d)`,
      'u',
    ),
    example: ['25.03.2024', '2024-03-25'],
    nearMiss: 'v1.03.2024.1',
  },
  {
    pattern: new RegExp(String.raw`(?<![\d/-])(?<day>1[3-9]|2\d|3[01])([/-])(?<month>\d\d?)\2${YEAR}`, 'u'),
    example: ['25/03/2024', '2024-03-25'],
    nearMiss: '04/05/2024',
  },
  {
    pattern: new RegExp(String.raw`(?<![\d/-])(?<month>\d\d?)/(?<day>1[3-9]|2\d|3[01])/${YEAR}`, 'u'),
    example: ['3/25/2024', '2024-03-25'],
    nearMiss: '13/25/2024',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d\d?)(?:st|nd|rd|th|er|º|ª|\.)?\s(?:of |de |di |d['’])?(?<name>${NAME})\.?,?\s(?:de |del |di )?${YEAR}`,
      'iu',
    ),
    example: ['25 de marzo de 2024', '2024-03-25'],
    nearMiss: '25 talks of 2024',
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?<!\p{L})|(?<=read))(?<name>${NAME})\.?\s(?<day>\d\d?)(?:st|nd|rd|th)?,?\s${YEAR}`,
      'iu',
    ),
    example: ['March 25th, 2024', '2024-03-25'],
    nearMiss: 'Track 25, 2024',
  },
  {
    pattern: /(?<!\d)(?<year>20[0-4]\d)\s?[年년]\s?(?<month>\d\d?)\s?[月월]\s?(?<day>\d\d?)\s?[日일]/u,
    example: ['2024년 3월 25일', '2024-03-25'],
    nearMiss: '2024年3月',
  },
]

export interface DateFound {
  /** YYYY-MM-DD. */
  readonly date: string
  /** The words that say it. */
  readonly text: string
}

/**
 * The first day that a short text names by the form it is written in; undefined where none can be told for sure.
 * @example findDate('Datum: 25.03.2024')?.date // → '2024-03-25'
 */
export function findDate(text: string): DateFound | undefined {
  for (const { pattern } of DATE_FORMS) {
    const found = pattern.exec(text)
    const { year = '', month = '', day = '', name = '' } = found?.groups ?? {}
    const number = name === '' ? Number(month) : monthOf(name)
    if (!found || !number) continue
    const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    // The 31st of April is no day.
    if (new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso)) return { date: iso, text: found[0] }
  }
  return undefined
}

/** Where a day stands with who wrote, or how long it takes to read. */
const LONGEST_BYLINE = 90

/**
 * The day of the first line that is short enough to tell when a text was written rather than what happened.
 * @param lines the first of the text
 */
export const dateOfByline = (lines: readonly string[]): string | undefined =>
  lines
    .filter(({ length }) => length <= LONGEST_BYLINE)
    .map(findDate)
    .find(Boolean)?.date
