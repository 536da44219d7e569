// Headings that name a day of an event and nothing else: what stands below them is grouped by when it was.

interface DayRow {
  readonly reason: string
  readonly pattern: RegExp
  readonly example: string
  /** What may be a title. */
  readonly nearMiss: string
}

/** What may stand behind a day: its date, its name, a short remark in parentheses. */
const BEHIND = '(?:\\s*[-–—:,|(（]\\s*(?:[\\p{L}\\d]{1,12}[ ./,-]{0,2}){1,5}[)）]?)?'
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|[月火水木金土日]曜日|(?:星期|周)[一二三四五六日天]|[월화수목금토일]요일)'

/** "Monday morning", "Dienstagnachmittag", "Jeudi matin": when it was, before a colon or a dash. */
export const PART_OF_DAY = `${WEEKDAY}[ -]?(?:(?:in the |am |por la |[àa] |de |di )?(?:morning|(?:after)?noon|evening|morgen|vormittag|mittag|nachmittag|abend|matin|midi|apr[eè]s-midi|soir|ma[ñn]ana|tarde|noche|manh[ãa]|noite|mattina|pomeriggio|sera|ochtend|middag|avond))|(?:${WEEKDAY})?(?:午前|午後|上午|下午|오전|오후)`

export const DAYS: readonly DayRow[] = [
  {
    reason: 'a day by its number, Latin script',
    pattern: new RegExp(
      `^(?:(?:conference )?day|tag|jour|journée|d[ií]a|giorno|dag|dzień)[ -]?(?:\\d{1,2}|zero|one|two|three|four|five)${BEHIND}$`,
      'iu',
    ),
    example: 'Day 2 - Wednesday',
    nearMiss: 'Day 2 Operations Without Tears',
  },
  {
    reason: 'a day by its number, before the word',
    pattern: new RegExp(
      `^(?:\\d{1,2}\\s?(?:日目|일차|번째 날)|第[一二三四五\\d][天日]|[첫둘셋]째 ?날|\\d{1,2}(?:er|e|\\.|[ºª°])\\s?(?:jour|tag|d[ií]a|giorno))${BEHIND}$`,
      'iu',
    ),
    example: '1일차 - 2015-09-14',
    nearMiss: '1일차 신입의 배포기',
  },
  {
    reason: 'a day by its place among the others, in words',
    pattern: new RegExp(
      `^(?:(?:the|der|le|la|el|il|o|os?) )?(?:(?:first|second|third|fourth|fifth|last|final|opening|closing) (?:conference )?day|(?:erster|zweiter|dritter|vierter|letzter) (?:konferenz)?tag|(?:premi[eè]re?|deuxi[eè]me|second|troisi[eè]me|quatri[eè]me|derni[eè]re?) (?:jour|journ[ée]e)|(?:primer|segundo|tercer|cuarto|[úu]ltimo) d[ií]a|(?:primeiro|terceiro|quarto) dia|(?:primo|secondo|terzo|quarto|ultimo) giorno|(?:eerste|tweede|derde|laatste) dag|(?:初|最終)日|최종일|마지막 ?날)${BEHIND}$`,
      'iu',
    ),
    example: 'The Second Day',
    nearMiss: 'The Second Day of a Broken Cluster Is Always the Longest of Them',
  },
  {
    reason: 'a day of the week, with or without its date',
    pattern: new RegExp(
      `^(?:(?:der|am|le|el|il|on) )?${WEEKDAY}${BEHIND}(?:,? \\d{1,2}\\.? ?\\p{L}{0,10}(?: 20\\d\\d)?)?$`,
      'iu',
    ),
    example: 'Samstag, 3. Mai',
    nearMiss: 'Friday Deploys Considered Healthy',
  },
  {
    reason: 'a date in figures',
    pattern:
      /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:20)?\d{2}|(?:0?[1-9]|1[0-2])\/(?:[12]\d|3[01]|0?[1-9])|\d{1,2}月\d{1,2}日)(?:\s*[(（]\S{1,4}[)）])?$/u,
    example: '08/12/25',
    nearMiss: '24/7/365 operations',
  },
]

/**
 * True for a heading that says which day of an event it was, and nothing else.
 * @example namesDay('Day 1') // → true
 */
export const namesDay = (text: string): boolean => {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu, '')
  return bare.length <= 60 && DAYS.some(({ pattern }) => pattern.test(bare))
}
