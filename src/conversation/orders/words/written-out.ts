// A line of chat as it would be typed by who takes their time: shortened words in full, without pictures.

const DAYS_NAMED =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|(?:mon|diens|donners|frei|sams|sonn)tage?s?|mittwochs?|sonnabends?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?'

export interface ShortForm {
  readonly said: RegExp
  readonly means: string
  readonly example: string
  /** The example, written out. */
  readonly whole: string
  /** Stays as it is. */
  readonly unlike: string
}

const short = (said: RegExp, means: string, example: string, whole: string, unlike: string): ShortForm => ({
  said,
  means,
  example,
  whole,
  unlike,
})

/** @param said with `DAY` for one of the week */
const second = (said: string, means: string, example: string, whole: string, unlike: string): ShortForm =>
  short(
    new RegExp(`(?<![\\p{L}\\d])${said.replace('DAY', `(?<day>${DAYS_NAMED})`)}(?![\\p{L}\\d])`, 'giu'),
    means,
    example,
    whole,
    unlike,
  )

/** Every second week on a day, which no digest does: said as such, with the day. */
export const EVERY_SECOND: readonly ShortForm[] = [
  second(
    'every (?:other|second|2nd) DAY',
    'every other week $<day>',
    'every other thursday at 9',
    'every other week thursday at 9',
    'every other day at 9',
  ),
  second(
    '(?:jede[nr]?|an jedem) (?:zweite[nr]?|2\\.) DAY',
    'alle zwei wochen $<day>',
    'jeden zweiten Montag um 9',
    'alle zwei wochen Montag um 9',
    'jeden Montag um 9',
  ),
  second(
    'un DAY sur (?:deux|2)',
    'toutes les deux semaines $<day>',
    'un lundi sur deux à 9h',
    'toutes les deux semaines lundi à 9h',
    'un lundi sur le cloud',
  ),
  second(
    'cada (?:dos|2) DAY',
    'cada dos semanas $<day>',
    'cada dos lunes a las 9',
    'cada dos semanas lunes a las 9',
    'cada lunes a las 9',
  ),
  second(
    'un DAY (?:de cada (?:dos|2)|s[ií],? y otro no)',
    'cada dos semanas $<day>',
    'un lunes sí y otro no a las 9',
    'cada dos semanas lunes a las 9',
    'un lunes a las 9',
  ),
]

const zoneInShort = (letters: string): RegExp => {
  const [upper, lower] = [letters.toUpperCase(), letters.toLowerCase()]
  return new RegExp(`(?<=\\d(?:am|pm)? )${upper}\\b|(?<=\\d(?:am|pm) )${lower}\\b`, 'gu')
}
const DAYS_BEFORE_SLASH = `mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mar|mie|jue|vie|${DAYS_NAMED}`

/** How people shorten what they type in a chat; what has no letters and no digits, a picture, says nothing. */
export const SHORTENED: readonly ShortForm[] = [
  short(
    /(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}])+/gu,
    ' ',
    'daily 🙏🏽 9',
    'daily   9',
    'daily :) 9',
  ),
  short(/@(?=\d)/gu, '@ ', 'daily @9', 'daily @ 9', 'ask @anna'),
  short(/\bweek-end/giu, 'weekend', 'le week-end', 'le weekend', 'week - end'),
  short(/\bw\//giu, 'with ', 'digest w/ cilium', 'digest with  cilium', 'new/old'),
  short(/\babt\b/giu, 'about', 'digest abt cilium', 'digest about cilium', 'abteilung'),
  short(/\bwkdays?\b/giu, 'weekdays', 'wkdays at 9', 'weekdays at 9', 'workdays at 9'),
  short(/(?<=^|\s)u\.(?=\s)/giu, 'und', 'montags u. freitags', 'montags und freitags', 'u.a. montags'),
  short(/\bmwf\b/giu, 'mon , wed , fri', 'mwf at 9', 'mon , wed , fri at 9', 'mwfa at 9'),
  short(zoneInShort('et'), 'eastern', 'daily 9am et', 'daily 9am eastern', 'à 9 et à 17'),
  short(zoneInShort('ct'), 'central', 'daily 9 CT', 'daily 9 central', 'daily 9 ct'),
  short(zoneInShort('mt'), 'mountain', 'daily 9pm MT', 'daily 9pm mountain', 'MT at 9'),
  short(
    /(?<![\p{L}\d])apr[eè]s[- ]midis?(?![\p{L}\d])/giu,
    'aprem',
    'l’après-midi à 3h',
    'l’aprem à 3h',
    'après le midi',
  ),
  ...EVERY_SECOND,
  short(
    new RegExp(`(?<=\\b(?:${DAYS_BEFORE_SLASH}))\\/(?=\\p{L})`, 'giu'),
    ' , ',
    'tue/thu at 9',
    'tue , thu at 9',
    'Europe/Berlin at 9',
  ),
  short(/\b(\d+)[x×](?=[\s/])\/?/giu, '$1 times ', '2x/week', '2 times week', '2xlarge nodes'),
  short(/\b(?:tmrw|tmr|2moro)(s?)\b/giu, 'tomorrow$1', 'tmrw at 9', 'tomorrow at 9', 'tmrwland'),
]
/** “Mo Mi Fr”, “M/W/F”: so short they are days only among others. */
const DAYS_IN_SHORT: Readonly<Record<string, string>> = {
  ...{
    mo: 'monday',
    di: 'tuesday',
    mi: 'wednesday',
    do: 'thursday',
    fr: 'friday',
    sa: 'saturday',
    so: 'sunday',
  },
  ...{ m: 'monday', tu: 'tuesday', w: 'wednesday', th: 'thursday', f: 'friday' },
}
const SHORT_DAYS =
  /(?<![\p{L}\d])(?:(?:mo|di|mi|do|fr|sa|so)\.?(?:\s*[,+&/-]\s*|\s+u(?:nd)?\.?\s+|\s+(?=(?:mo|di|mi|do|fr|sa|so)\b))){1,6}(?:mo|di|mi|do|fr|sa|so)(?![\p{L}\d])|(?<![\p{L}\d])(?:m|tu|w|th|f)(?:\/(?:m|tu|w|th|f)){2,4}(?![\p{L}\d/])/giu
/** “Do so” is English. */
const WORDS_TOO = /^[\s,]*(?:(?:do|so|mi)[\s,]*)+$/iu

/**
 * @returns the line with short forms in full
 * @example writtenOut('wkdays 9am 🙏') // → 'weekdays 9am  '
 */
export const writtenOut = (line: string): string =>
  SHORTENED.reduce((text, { said, means }) => text.replace(said, means), line).replace(SHORT_DAYS, (days) =>
    WORDS_TOO.test(days)
      ? days
      : days.replace(/\p{L}+/gu, (day) => DAYS_IN_SHORT[day.toLowerCase()] ?? day).replace(/[/+&]/g, ' , '),
  )
