// A line of chat as it would be typed by who takes their time: shortened words in full, without pictures.

const DAYS_NAMED =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|(?:mon|diens|donners|frei|sams|sonn)tage?s?|mittwochs?|sonnabends?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?'

const second = (said: string, means: string, example: string, unlike: string) => ({
  said: new RegExp(`(?<![\\p{L}\\d])${said.replace('DAY', `(?<day>${DAYS_NAMED})`)}(?![\\p{L}\\d])`, 'giu'),
  means,
  example,
  unlike,
})

/** Every second week on a day, which no digest does: said as such, with the day. */
export const EVERY_SECOND = [
  second(
    'every (?:other|second|2nd) DAY',
    'every other week $<day>',
    'every other thursday at 9',
    'every other day at 9',
  ),
  second(
    '(?:jede[nr]?|an jedem) (?:zweite[nr]?|2\\.) DAY',
    'alle zwei wochen $<day>',
    'jeden zweiten Montag um 9',
    'jeden Montag um 9',
  ),
  second(
    'un DAY sur (?:deux|2)',
    'toutes les deux semaines $<day>',
    'un lundi sur deux à 9h',
    'un lundi sur le cloud',
  ),
  second('cada (?:dos|2) DAY', 'cada dos semanas $<day>', 'cada dos lunes a las 9', 'cada lunes a las 9'),
  second(
    'un DAY (?:de cada (?:dos|2)|s[ií],? y otro no)',
    'cada dos semanas $<day>',
    'un lunes sí y otro no a las 9',
    'un lunes a las 9',
  ),
] as const

/** How people shorten what they type in a chat; what has no letters and no digits, a picture, says nothing. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}])+/gu, ' '],
  [/@(?=\d)/gu, '@ '],
  [/\bweek-end/giu, 'weekend'],
  [/\bw\//giu, 'with '],
  [/\babt\b/giu, 'about'],
  [/\bwkdays?\b/giu, 'weekdays'],
  [/(?<=^|\s)u\.(?=\s)/giu, 'und'],
  [/\bmwf\b/giu, 'mon , wed , fri'],
  [/(?<=\d(?:am|pm)? )ET\b|(?<=\d(?:am|pm) )et\b/gu, 'eastern'],
  [/(?<=\d(?:am|pm)? )CT\b|(?<=\d(?:am|pm) )ct\b/gu, 'central'],
  [/(?<=\d(?:am|pm)? )MT\b|(?<=\d(?:am|pm) )mt\b/gu, 'mountain'],
  [/(?<![\p{L}\d])apr[eè]s[- ]midis?(?![\p{L}\d])/giu, 'aprem'],
  ...EVERY_SECOND.map(({ said, means }): readonly [RegExp, string] => [said, means]),
  // “Tue/thu”
  [
    /(?<=\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mar|mie|jue|vie|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)di|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|miercoles|miércoles|jueves|viernes))\/(?=\p{L})/giu,
    ' , ',
  ],
  [/\b(\d+)[x×](?=[\s/])\/?/giu, '$1 times '],
  [/\b(?:tmrw|tmr|2moro)(s?)\b/giu, 'tomorrow$1'],
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
  SHORTENED.reduce((text, [shortened, whole]) => text.replace(shortened, whole), line).replace(
    SHORT_DAYS,
    (days) =>
      WORDS_TOO.test(days)
        ? days
        : days.replace(/\p{L}+/gu, (day) => DAYS_IN_SHORT[day.toLowerCase()] ?? day).replace(/[/+&]/g, ' , '),
  )
