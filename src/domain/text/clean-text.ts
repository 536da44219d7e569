// Text that somebody else wrote, without what no platform can or must show, and no store can keep. The one cleaning:
// it is done where text comes in (a line of chat, a digest's topic, a note), and again before anything is shown.
// Each adapter escapes it afterwards.

interface Cleaning {
  readonly reason: string
  /** With the flags `gu`. */
  readonly pattern: RegExp
  readonly into: string
  readonly example: readonly [written: string, cleaned: string]
  /** Looks alike, and stays. */
  readonly nearMiss: string
}

/** What no text may hold, wherever it stands. In this order: a sequence goes whole before its first character alone would. */
const UNSEEN: readonly Cleaning[] = [
  {
    reason: 'a command to a terminal (ECMA-48: ESC [ or its C1 form, then parameters) goes with its tail',
    pattern: /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/gu,
    into: '',
    example: ['\x1b[31mred\x1b[0m \x9b1mbold', 'red bold'],
    nearMiss: 'an array[31m]',
  },
  {
    reason: 'a string for a terminal (window title, link: OSC, DCS, SOS, PM, APC) goes up to its end',
    // Bounded, so that one that never ends costs nothing and hides nothing.
    pattern: /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,500}(?:\x07|\x1b\\|\x9c)/gu,
    into: '',
    example: ['\x1b]8;;https://example.org\x07text\x1b]8;;\x07', 'text'],
    nearMiss: ']8;;text',
  },
  {
    reason: 'any other escape of a terminal goes with its letter',
    pattern: /\x1b[ -/]*[0-~]/gu,
    into: '',
    example: ['a\x1bcb\x1b(Bc', 'abc'],
    nearMiss: 'ESC c (B',
  },
  {
    reason: 'a line may end as on any system',
    pattern: /\r\n/gu,
    into: '\n',
    example: ['a\r\nb', 'a\nb'],
    nearMiss: 'a\nb',
  },
  {
    reason:
      'control characters (NUL, BEL, C1) and Unicode’s own line ends are no text: PostgreSQL keeps no NUL',
    pattern: /(?![\n\t])\p{Cc}|\u2028|\u2029/gu,
    into: ' ',
    example: ['a\0b\x85c\u2028d', 'a b c d'],
    nearMiss: 'a\nb',
  },
  {
    reason:
      'a joiner within an emoji, or between letters of scripts that join, is part of the writing; any other is not seen',
    pattern:
      /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{L}|\p{M})\p{Join_Control}|\p{Join_Control}(?!\p{Extended_Pictographic}|\p{L})|(?<=\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek})\p{Join_Control}/gu,
    into: '',
    example: ['ku\u200dbe\u200c \u200d', 'kube '],
    nearMiss: '👩\u200d👩\u200d👧 می\u200cخواهم 👩🏽\u200d💻 🏳\ufe0f\u200d🌈',
  },
  {
    reason: 'characters that are not seen, or that turn the direction of writing, show other than they say',
    // Tags spell the flags of England, Scotland and Wales behind a black flag; the signs before Arabic numbers are seen.
    pattern:
      /(?!\p{Join_Control}|[\u0600-\u0605\u06dd\u070f\u08e2\u{e0020}-\u{e007f}])\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|[\u180b-\u180d]|(?<!🏴[\u{e0020}-\u{e007f}]{0,8})[\u{e0020}-\u{e007f}]/gu,
    into: '',
    example: ['evil\u202egnp.exe \u200b\ufeff\u2060soft\u00adhyphen\u3164', 'evilgnp.exe softhyphen'],
    nearMiss: '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} ❤\ufe0f שלום e\u0301',
  },
]

/** How what is left stands on its lines: where layout means something (a note), this is left alone. */
const LAYOUT: readonly Cleaning[] = [
  {
    reason: 'blanks of any width are one blank',
    pattern: /[^\S\n]+/gu,
    into: ' ',
    example: ['a \u00a0\u3000\tb', 'a b'],
    nearMiss: 'a b',
  },
  {
    reason: 'no blanks beside a line’s end',
    pattern: / ?\n ?/gu,
    into: '\n',
    example: ['a \n b', 'a\nb'],
    nearMiss: 'a\nb',
  },
  {
    reason: 'one empty line parts two paragraphs as well as many',
    pattern: /\n{3,}/gu,
    into: '\n\n',
    example: ['a\n\n\n\nb', 'a\n\nb'],
    nearMiss: 'a\n\nb',
  },
]

export const CLEANINGS: readonly Cleaning[] = [...UNSEEN, ...LAYOUT]

const clean = (text: string, by: readonly Cleaning[]): string =>
  by.reduce((so, { pattern, into }) => so.replace(pattern, into), text.toWellFormed())

/**
 * What may have to be cleaned: any control or format character or blank but the simple ones, and runs. Every text of
 * an answer is looked through for these, so they stand as ranges: code units are compared, no properties looked up.
 */
const UNCLEAN =
  /[\0-\t\v-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u1680\u17b4\u17b5\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|[\u180b-\u180e]|[\ud804\ud80d\ud82f\ud834\udb40]| {2}| \n|\n |\n{3}/

/**
 * The text without what cannot or must not be shown, by the tables above; half surrogate pairs become U+FFFD.
 * @example cleanText('a\u0000b\u200Bc  d') // → 'a bc d'
 */
export const cleanText = (text: string): string =>
  // Most texts are clean.
  !UNCLEAN.test(text) && text.isWellFormed() ? text : clean(text, CLEANINGS)

/**
 * The same for a text in which lines, tabs and runs of blanks mean something: those stay as they are.
 * @example withoutUnseen('a\u0000b\n\tc') // → 'a b\n\tc'
 */
export const withoutUnseen = (text: string): string => clean(text, UNSEEN)

/**
 * The cleaned text in one line.
 * @example oneLine(' two\nlines ') // → 'two lines'
 */
export const oneLine = (text: string): string => cleanText(text).replaceAll('\n', ' ').trim()

/**
 * Whether a reader sees anything of it; Discord refuses a text display without.
 * @example isVisible('\u200B \u2060') // → false
 */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
