// What a line begins with or holds that says of which kind it is: a label, a code, a time, a kind of session.
import { PART_OF_DAY } from './titles/day.ts'
import { BY, wordsFor } from './words/wordings.ts'

/** Written before a title to say that one follows. */
export const LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}${wordsFor('talk label')}\\s*(?:#?\\d{1,2}|[一二三四五六七八九十]{1,2})?(?:\\s*[:：]\\s*|\\s+[–—-]\\s+)\\S`,
  'iu',
)
export const OWN_LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}${wordsFor('own talk label')}\\s*(?:[:：]\\s*|\\s[–—-]\\s+)\\S`,
  'iu',
)
export const CODE = /^\W{0,4}[[(]?(?:[A-Z]{2,4}-?\d{2,4}(?:-[A-Z]\d?)?)[\])]?\s*[:–—|-]\s+\S/
export const SESSION_WORD =
  /\b(?:keynotes?|workshop|tutorial|panel|lightning talk|fireside chat|deep[ -]?dive|bootcamp|office hours|birds of a feather|maintainer session|intro (?:and|&) (?:update|deep)|project (?:update|meeting)|hands-on)\b/i
export const TIMED = new RegExp(
  `^\\W{0,3}(?:\\d{1,2}[:.h]\\d{2}(?!\\d)|\\d{1,2} ?[ap]m\\b|(?:${PART_OF_DAY})\\s*(?:[:：]|\\s[-–—])\\s)`,
  'iu',
)
export const BY_SOMEBODY = new RegExp(
  `(?:\\bby \\p{Lu}[\\p{L}\\p{N}]+(?: \\p{Lu}[\\p{L}\\p{N}]+)?|(?<!\\p{L})${BY} @[\\w.-]+)\\W*$`,
  'u',
)
