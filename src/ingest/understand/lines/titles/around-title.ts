// What is written around a title without being part of it: ordinals and times before it, levels and rooms behind it.
import { wordsFor } from '../words/wordings.ts'
import { PART_OF_DAY, WEEKDAY } from './day.ts'

export interface AroundTitle {
  readonly reason: string
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

/** A time of the day; a number alone is none. */
const TIME = '\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?|\\s?uhr)?'
/** "14h", "9 Uhr": an hour where a day stands before it, or a sign behind it. */
const HOUR = '\\d{1,2}\\s?(?:h|uhr|[ap]m)'
const DAY_BEFORE = `(?:${WEEKDAY}|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\.?`

/** What stands before a title without being part of it. */
export const BEFORE_TITLE: readonly AroundTitle[] = [
  {
    reason: ':party_parrot: that no table of emoji knows',
    pattern: /^\W{0,4}:[a-z][a-z0-9_+-]{1,40}:\s+/,
    example: ':party_parrot: Turnips at Rest',
    nearMiss: 'Turnips: at Rest',
  },
  {
    reason: 'bullets, emoji, arrows',
    pattern: /^[^\p{L}\p{N}"“”„'‘‚«「『《([@#$¿¡]+/u,
    example: '→ Turnips at Rest',
    nearMiss: '“Turnips” at Rest',
  },
  {
    reason: '1. / 2) / 1.1 of a numbered list',
    pattern: /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)])\s+/,
    example: '2) Turnips at Rest',
    nearMiss: '2 Turnips at Rest',
  },
  {
    reason: 'Saturday 10:30 / 11:00 - 11:30 / 14h : / 9 Uhr of a timetable',
    pattern: new RegExp(
      `^(?:(?:${DAY_BEFORE},?\\s+)?${TIME}(?:\\s*(?:[-–—]|to|until|bis|à|a)\\s*${TIME})?\\s*[-–—:|]?|${DAY_BEFORE},?\\s+${HOUR}\\s*[-–—:|]?|${HOUR}\\s*[-–—:|])\\s+`,
      'iu',
    ),
    example: 'Saturday 10:30 - Turnips at Rest',
    nearMiss: '10 Turnips at Rest',
  },
  {
    reason: 'Monday morning: / Jeudi matin - of notes that are kept by when it was',
    pattern: new RegExp(`^(?:${PART_OF_DAY})\\s*(?:[:：]|\\s[-–—])\\s+(?=\\S)`, 'iu'),
    example: 'Monday morning: Turnips at Rest',
    nearMiss: 'Monday mornings of turnips',
  },
  {
    reason: 'TALK: / Session 3 - / Title: / Vortrag:, in any language',
    pattern: new RegExp(
      `^(?:(?!keynote|panel|lightning|workshop|tutorial|fireside)${wordsFor('talk label')}|${wordsFor('own talk label')}|${wordsFor('title label')}|${wordsFor('subject label')}|video|recording)\\s*(?:#?\\d{0,2}|[一二三四五六七八九十]{1,2})(?:\\s*[:：]\\s*|\\s+[–—-]\\s+)(?=\\S)`,
      'iu',
    ),
    example: 'Session 3 - Turnips at Rest',
    nearMiss: 'Sessions That Never End',
  },
  {
    reason: '"Opening keynote was …": of which kind it was, as a sentence',
    // Its capitals count.
    pattern:
      /^(?:[Tt]he )?(?:(?:[Oo]pening|[Cc]losing|[Ff]irst|[Ss]econd|[Ll]ast|[Ff]inal|[Nn]ext|[Mm]orning|[Ee]vening) ){1,2}(?:[Kk]eynote|[Tt]alk|[Ss]ession|[Ww]orkshop) (?:was|were|is)\s+(?=["“'‘[]?\p{Lu})/u,
    example: 'The opening keynote was Turnips at Rest',
    nearMiss: 'The opening keynote was long',
  },
  {
    reason: '一、 / 第二、 of a numbered list',
    pattern: /^第?[一二三四五六七八九十]{1,3}[、.．]\s*(?=\S)/u,
    example: '第二、かぶの話',
    nearMiss: '二つのかぶの話',
  },
  {
    reason: '[Room A] / 【Track 2】 / [Keynote]: where it was, or of which kind',
    pattern: /^(?:\[[^\]]{1,24}\]|【[^】]{1,24}】)\s*(?=[\p{L}\p{N}"“«「『¿¡])/u,
    example: '[Room A] Turnips at Rest',
    nearMiss: '[Room A]',
  },
  {
    reason: 'TODO / DONE of an outline',
    pattern: /^(?:TODO|DONE|WAITING|CANCELLED)\s+(?=[\p{Lu}\p{N}"“])/u,
    example: 'TODO Turnips at Rest',
    nearMiss: 'TODO lists for turnips',
  },
  {
    reason: 'the word a numbered list of talks begins with',
    pattern: /^talk (?:\d{1,2}|one|two|three|four|five)\s*[:.–—-]\s+/i,
    example: 'Talk two: Turnips at Rest',
    nearMiss: 'Talk to Turnips',
  },
  {
    reason: 'STG351 - / [COP405] / SVS401-R1: of a catalogue of sessions',
    pattern: /^[[(]?[A-Z]{2,4}-?\d{2,4}(?:-[A-Z]\d?)?[\])]?\s*[:–—|-]?\s+(?=\p{Lu}|\p{N})/u,
    example: 'STG351 - Turnips at Rest',
    nearMiss: 'HTTP 404 Turnips',
  },
]

export const FORMAT_BEHIND =
  /\s+[-–—|]\s*(?:(?:opening|closing|lightning) )?(?:keynote|panel(?: discussion)?|lightning talk|workshop|tutorial|fireside chat)\s*$/i

/** What stands behind a title without being part of it. */
export const BEHIND_TITLE: readonly AroundTitle[] = [
  {
    reason: 'the level, how long or of which kind it was',
    pattern:
      /\s*[([](?:[^()[\]]{0,30}\b(?:skill level|level|day|minutes?|mins?|video|slides|recording|beginner|intermediate|advanced|virtual|online)\b[^()[\]]{0,20})[)\]]\s*$/i,
    example: 'Turnips at Rest (Advanced Skill Level)',
    nearMiss: 'Turnips at Rest (Again)',
  },
  {
    reason: 'what parted it from the next',
    pattern: /\s*[:,;–—-]\s*$/,
    example: 'Turnips at Rest -',
    nearMiss: 'Turnips at Rest!',
  },
  {
    reason: 'its day: (26/02/2025), (2024-11-12), (12 Nov 2024)',
    pattern:
      /\s*[(（](?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})[)）]\s*$/u,
    example: 'Turnips at Rest (12 Nov 2024)',
    nearMiss: 'Turnips at Rest (2024)',
  },
  {
    reason: '[DEV315], (STG351-R1): of a catalogue of sessions',
    pattern: /\s*[[(][A-Z]{2,4}-?\d{2,4}(?:-[A-Z]\d?)?[\])]\s*$/u,
    example: 'Turnips at Rest [DEV315]',
    nearMiss: 'Turnips at Rest [Part 2]',
  },
  {
    reason: 'its time: (10:35am), (10:30 - 11:00)',
    pattern:
      /\s*[(（]\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s*[-–—]\s*\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?)?[)）]\s*$/iu,
    example: 'Turnips at Rest (10:30 - 11:00)',
    nearMiss: 'Turnips at Rest (in 10 Steps)',
  },
  {
    reason:
      'a time, and tokens of a place around it: (UD6.215 12:35 - 13:00), (14:50 B2 4F), (Room A, 10:30)',
    pattern:
      /\s*[(（](?=[^()（）]*\d{1,2}[:h]\d{2})(?:(?:\p{Lu}[\p{L}\p{N}.-]*|\p{N}[\p{L}\p{N}.:-]*|[-–—|/]|[ap]\.?m\.?)[,;]?\s*){1,9}[)）]\s*$/u,
    example: 'Turnips at Rest (Room A, 10:30)',
    nearMiss: 'Turnips at Rest (not before 10:30)',
  },
  {
    reason: 'the kind of session, behind a dash',
    pattern: FORMAT_BEHIND,
    example: 'Turnips at Rest - Keynote',
    nearMiss: 'Turnips at a Keynote',
  },
  {
    reason: 'what a browser writes behind the title of a page',
    pattern: /\s+[-–—|·]\s+(?:YouTube|Vimeo|Speaker Deck|SlideShare|InfoQ|Bilibili|哔哩哔哩\S{0,12})\s*$/iu,
    example: 'Turnips at Rest - YouTube',
    nearMiss: 'Turnips on YouTube',
  },
  {
    reason: 'signs alone: (🎥), (📈 / 🎥)',
    pattern: /\s*\([^\p{L}\p{N}()]*\)\s*$/u,
    example: 'Turnips at Rest (🎥)',
    nearMiss: 'Turnips at Rest (v2)',
  },
]
