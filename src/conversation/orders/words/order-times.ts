// Times of day as people type them, in the four languages: each row with a line in which it is read and a near miss.

const HALVES: Readonly<Record<'morning' | 'later', string>> = {
  morning: 'a\\.?m|in the morning|morgens|vormittags|fruh|du matin|de la manana|por la manana',
  later:
    'p\\.?m|in the afternoon|in the evening|at night|nachmittags|abends|(?:de )?aprem|du soir|de la tarde|por la tarde|de la noche',
}
const HALF = `(?: ?(?:(?<morning>${HALVES.morning})|(?<later>${HALVES.later})))`
/** Before a number that alone would say nothing. */
const MARK = '(?:at|um|gegen|ab|around|a las|a la|a|vers|@)'
const HOUR = '(?<hour>\\d{1,2})'
const UNIT = '(?:ish|uhr|hrs?|h|heures?|horas?|oclock)'

export interface TimeForm {
  readonly pattern: RegExp
  /** Minutes added to what is named; `halb 9` is half an hour before nine. */
  readonly add?: number
  /** A number alone: read only where the line speaks of a digest or of days. */
  readonly weak?: true
  readonly example: string
  /** Read as this. */
  readonly at: string
  readonly unlike: string
}

const form = (pattern: string): RegExp => new RegExp(`^${pattern}(?= |$)`, 'u')

/** The first that fits decides. */
export const TIME_FORMS: readonly TimeForm[] = [
  {
    pattern: form(`(?:${MARK} )?halb ${HOUR}(?: ?uhr)?${HALF}?`),
    add: -30,
    example: 'täglich halb 9',
    at: '08:30',
    unlike: 'halb 9 Pods',
  },
  {
    pattern: form(`(?:${MARK} )?half past ${HOUR}${HALF}?`),
    add: 30,
    example: 'daily at half past 8',
    at: '08:30',
    unlike: 'half past failures',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR}(?: ?${UNIT})? (?:y media|et demie)${HALF}?`),
    add: 30,
    example: 'cada día a las 8 y media',
    at: '08:30',
    unlike: 'media y streaming',
  },
  {
    pattern: form(`(?:${MARK} )?(?:quarter past|viertel nach) ${HOUR}(?: ?uhr)?${HALF}?`),
    add: 15,
    example: 'täglich um viertel nach acht',
    at: '08:15',
    unlike: 'viertel nach Pods',
  },
  {
    pattern: form(`(?:${MARK} )?(?:quarter to|viertel vor) ${HOUR}(?: ?uhr)?${HALF}?`),
    add: -15,
    example: 'weekdays at quarter to nine',
    at: '08:45',
    unlike: 'a quarter to autoscaling',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR}(?: ?${UNIT})? (?:y cuarto|et quart)${HALF}?`),
    add: 15,
    example: 'los miércoles a las nueve y cuarto',
    at: '09:15',
    unlike: 'un cuarto de los nodos',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR}(?: ?${UNIT})? (?:menos cuarto|moins le quart|moins quart)${HALF}?`),
    add: -15,
    example: 'tous les jours à neuf heures moins le quart',
    at: '08:45',
    unlike: 'moins le quart des pods',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR}(?: ?${UNIT})? (?:thirty|dreissig|trente|treinta)${HALF}?`),
    add: 30,
    example: 'every day at nine thirty',
    at: '09:30',
    unlike: 'nine thirty node pools',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR} ?[:h] ?(?<minute>\\d{2})(?: ?${UNIT})?${HALF}?`),
    example: 'daily 8h30',
    at: '08:30',
    unlike: 'port 8:00 mapping',
  },
  {
    // “Half nine”, as the British say it.
    pattern: form(`(?:${MARK} )?half ${HOUR}${HALF}?`),
    add: 30,
    example: 'every morning at half 9',
    at: '09:30',
    unlike: 'half 9 nodes',
  },
  {
    // A version looks the same: “Kubernetes 1.30”.
    pattern: form(`(?:${MARK} )?${HOUR}\\.(?<minute>\\d{2}) ?uhr${HALF}?`),
    example: 'jeden Tag 9.30 Uhr',
    at: '09:30',
    unlike: 'kubernetes 1.30',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR}\\.(?<minute>\\d{2})${HALF}?`),
    weak: true,
    example: 'daily 9.30',
    at: '09:30',
    unlike: 'at 1.30',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR} ?${UNIT}(?: (?<minute>[0-5]\\d))?${HALF}?`),
    example: 'montags 8 Uhr',
    at: '08:00',
    unlike: '8 hours of downtime',
  },
  {
    pattern: form(`(?:${MARK} )?${HOUR}${HALF}`),
    example: 'tuesdays 5pm',
    at: '17:00',
    unlike: '5 pm tools',
  },
  {
    pattern: form(`${MARK} ${HOUR}`),
    example: 'jeden Tag um 9',
    at: '09:00',
    unlike: 'at 9 times the cost',
  },
  {
    pattern: form(
      '(?:at |um |zu |a )?(?<noon>noon|midday|lunch ?time|mittagszeit|mittags|mittag|midi|mediodia)',
    ),
    example: 'every day at noon',
    at: '12:00',
    unlike: 'noon deployments',
  },
  {
    pattern: form(
      '(?:at |by |zum |nach |en |al |a )?(?:the )?(?<evening>end of (?:the )?(?:work ?)?day|end of business|eod|cob|close of business|end of business day|kurz vor feierabend|feierabend|dienstschluss|fin de (?:la )?journee|(?:final|fin) del dia|(?:final|fin) de la jornada|ultima hora)',
    ),
    example: 'every friday end of day',
    at: '17:00',
    unlike: 'end of day batch jobs',
  },
  {
    pattern: form(
      '(?:at |a |en )?(?<start>first thing(?: in the morning)?|start of (?:the )?day|debut de (?:la )?journee|primera hora)',
    ),
    example: 'mondays first thing in the morning',
    at: '09:00',
    unlike: 'the first thing to monitor',
  },
  {
    pattern: form('(?:at |um |a )?(?<midnight>midnight|mitternacht|minuit|medianoche)'),
    example: 'tous les jours à minuit',
    at: '00:00',
    unlike: 'midnight pages',
  },
  {
    pattern: form('(?:at |@ )?(?<hour>\\d{1,2})(?:(?<morning>a)|(?<later>p))'),
    weak: true,
    example: 'digest weekdays 9a',
    at: '09:00',
    unlike: '9p filesystems',
  },
  {
    pattern: form('(?<hour>[01]?\\d|2[0-3])(?<minute>[0-5][05])(?:h|hrs)?'),
    weak: true,
    example: 'digest daily 0830',
    at: '08:30',
    unlike: 'eu 2019',
  },
  { pattern: form(HOUR), weak: true, example: 'digest daily 9', at: '09:00', unlike: '9 nodes' },
]

/** Hours as words; one is an article too. */
const HOURS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['two', 'zwei', 'deux', 'dos'],
    ['three', 'drei', 'trois', 'tres'],
    ['four', 'vier', 'quatre', 'cuatro'],
    ['five', 'funf', 'cinq', 'cinco'],
    ['six', 'sechs', 'seis'],
    ['seven', 'sieben', 'sept', 'siete'],
    ['eight', 'acht', 'huit', 'ocho'],
    ['nine', 'neun', 'neuf', 'nueve'],
    ['ten', 'zehn', 'dix', 'diez'],
    ['eleven', 'elf', 'onze', 'once'],
    ['twelve', 'zwolf', 'douze', 'doce'],
  ].flatMap((words, index) => words.map((word) => [word, index + 2] as const)),
)

export const HOUR_NAMES: readonly string[] = Object.keys(HOURS)

/** Spanish eleven is English too, and is read where Spanish says that an hour follows: "a las once", not "at once". */
const NAMED = new RegExp(
  `(?<= |^)(${Object.keys(HOURS)
    .map((name) => (name === 'once' ? '(?<=las )once' : name))
    .join('|')})(?= |$)`,
  'g',
)

/** Hours that have a name of their own: the end of a day of work is five in the afternoon. */
const CALLED: Readonly<Record<string, number>> = { noon: 12, midnight: 0, evening: 17, start: 9 }

/** Minutes; who says “at three” at work means the afternoon, and who says “at six” may be an early riser. */
const NIGHT_TO = 6 * 60

/** How many words of a line a time can take. */
const MOST_WORDS = 8

export interface TimeRead {
  /** `HH:MM` */
  readonly at: string
  /** How many words it took. */
  readonly used: number
  readonly weak: boolean
  /** A small number says it, which may be an hour of the night or of the afternoon: “um drei”, and not “03:00”. */
  readonly mayBeLater?: true
}

/**
 * The time with which these words begin; undefined where they begin with none.
 * @param words small letters, no accents
 * @example readTime(['a', 'las', '5', 'de', 'la', 'tarde']) // → { at: '17:00', used: 6, weak: false }
 */
export function readTime(words: readonly string[]): TimeRead | undefined {
  const text = words
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(NAMED, (word) => String(HOURS[word]))
  for (const { pattern, add = 0, weak = false } of TIME_FORMS) {
    const found = pattern.exec(text)
    if (!found) continue
    const { hour, minute = '0', morning, later, ...names } = found.groups ?? {}
    const called = Object.keys(names).find((name) => names[name] !== undefined)
    const named = CALLED[called ?? ''] ?? Number(hour)
    const minutes = (onTheClock(named, morning, later) * 60 + Number(minute) + add + 1_440) % 1_440
    if (named > 23 || Number(minute) > 59 || ((morning || later) && named > 12)) return undefined
    const two = (value: number) => String(value).padStart(2, '0')
    const used = found[0].split(' ').length
    const mayBeLater =
      called === undefined && !morning && !hour?.startsWith('0') && named >= 1 && minutes < NIGHT_TO
    const at = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    return { at, used, weak, ...(mayBeLater && { mayBeLater }) }
  }
  return undefined
}

/** Twelve in the morning is midnight: en.wikipedia.org/wiki/12-hour_clock. */
function onTheClock(hour: number, morning: string | undefined, later: string | undefined): number {
  if (later) return hour === 12 ? 12 : hour + 12
  return morning && hour === 12 ? 0 : hour
}

/** Between times of one day. */
const AND: ReadonlySet<string> = new Set('and und et y e & + or oder ou o'.split(' '))

/**
 * One more time of the day: “9 and 17”.
 * @param alone whether it need not be joined: “mondays at 9, tuesdays at 17”
 */
export function furtherTime(words: readonly string[], alone: boolean) {
  const isNext = AND.has(words[0] ?? '')
  const time = readTime(isNext ? words.slice(1) : words)
  if (!time || (!isNext && (!alone || time.weak))) return undefined
  return { ...time, used: time.used + Number(isNext) }
}
