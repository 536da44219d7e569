// What a title looks like, what it is wrapped in, and which link texts are none.
import { conferencesFor } from '../../events/conferences.ts'
import { isLinkLabel, wordsFor } from '../words/wordings.ts'
import { WEEKDAY } from './day.ts'
import { isGeneric } from './generic.ts'

/** A time of the day; a number alone is none. */
const TIME = '\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?|\\s?uhr)?'
/** "14h", "9 Uhr": an hour where a day stands before it, or a sign behind it. */
const HOUR = '\\d{1,2}\\s?(?:h|uhr|[ap]m)'
const DAY_BEFORE = `(?:${WEEKDAY}|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\.?`

/** What stands before a title without being part of it. */
const BEFORE_TITLE: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'bullets, emoji, arrows', pattern: /^[^\p{L}\p{N}"“”„'‘‚«「『《([@#$¿¡]+/u },
  { reason: '1. / 2) / 1.1 of a numbered list', pattern: /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)])\s+/ },
  {
    reason: 'Saturday 10:30 / 11:00 - 11:30 / 14h : / 9 Uhr of a timetable',
    pattern: new RegExp(
      `^(?:(?:${DAY_BEFORE},?\\s+)?${TIME}(?:\\s*(?:[-–—]|to|until|bis|à|a)\\s*${TIME})?\\s*[-–—:|]?|${DAY_BEFORE},?\\s+${HOUR}\\s*[-–—:|]?|${HOUR}\\s*[-–—:|])\\s+`,
      'iu',
    ),
  },
  {
    reason: 'TALK: / Session 3 - / Title: / Vortrag:, in any language',
    pattern: new RegExp(
      `^(?:(?!keynote|panel|lightning|workshop|tutorial|fireside)${wordsFor('talk label')}|${wordsFor('own talk label')}|${wordsFor('title label')}|${wordsFor('subject label')}|video|recording)\\s*(?:#?\\d{0,2}|[一二三四五六七八九十]{1,2})(?:\\s*[:：]\\s*|\\s+[–—-]\\s+)(?=\\S)`,
      'iu',
    ),
  },
  {
    reason: '"Opening keynote was …": of which kind it was, as a sentence',
    pattern:
      /^(?:the )?(?:(?:opening|closing|first|second|last|final|next|morning|evening) ){1,2}(?:keynote|talk|session|workshop) (?:was|were|is)\s+(?=["“'‘[]?\p{Lu})/iu,
  },
  { reason: '一、 / 第二、 of a numbered list', pattern: /^第?[一二三四五六七八九十]{1,3}[、.．]\s*(?=\S)/u },
  {
    reason: '[Room A] / 【Track 2】 / [Keynote]: where it was, or of which kind',
    pattern: /^(?:\[[^\]]{1,24}\]|【[^】]{1,24}】)\s*(?=[\p{L}\p{N}"“«「『¿¡])/u,
  },
  { reason: 'TODO / DONE of an outline', pattern: /^(?:TODO|DONE|WAITING|CANCELLED)\s+(?=[\p{Lu}\p{N}"“])/u },
  { reason: ':party_parrot: that no table of emoji knows', pattern: /^:[a-z][a-z0-9_+-]{1,40}:\s+/ },
  {
    reason: 'the word a numbered list of talks begins with',
    pattern: /^talk (?:\d{1,2}|one|two|three|four|five)\s*[:.–—-]\s+/i,
  },
  {
    reason: 'STG351 - / [COP405] / SVS401-R1: of a catalogue of sessions',
    pattern: /^[[(]?[A-Z]{2,4}-?\d{2,4}(?:-[A-Z]\d?)?[\])]?\s*[:–—|-]?\s+(?=\p{Lu}|\p{N})/u,
  },
]

const FORMAT_BEHIND =
  /\s+[-–—|]\s*(?:(?:opening|closing|lightning) )?(?:keynote|panel(?: discussion)?|lightning talk|workshop|tutorial|fireside chat)\s*$/i

/** A line without the kind of session behind a dash. */
export const withoutFormat = (text: string): string => text.replace(FORMAT_BEHIND, '')

/** "Taller “Cocina para todos”": the kind of session, and marks around the title. */
const KIND_AND_MARKED = new RegExp(
  `^(?:${wordsFor('session')}|taller(?:es)?|oficina|atelier|laboratorio)\\s+(?=["“„«「『《][^"“”„«»」』》]{4,200}["”“»」』》]\\.?$)`,
  'iu',
)

/** What stands behind a title without being part of it. */
const BEHIND_TITLE: readonly RegExp[] = [
  // (Advanced Skill Level), (all day), [Beginner], (90 min), (video)
  /\s*[([](?:[^()[\]]{0,30}\b(?:skill level|level|day|minutes?|mins?|video|slides|recording|beginner|intermediate|advanced|virtual|online)\b[^()[\]]{0,20})[)\]]\s*$/i,
  /\s*[:,;–—-]\s*$/,
  // (26/02/2025), (2024-11-12), (12 Nov 2024)
  /\s*[(（](?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})[)）]\s*$/u,
  // [DEV315], (STG351-R1): of a catalogue of sessions
  /\s*[[(][A-Z]{2,4}-?\d{2,4}(?:-[A-Z]\d?)?[\])]\s*$/u,
  // (10:35am), (10:30 - 11:00)
  /\s*[(（]\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s*[-–—]\s*\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?)?[)）]\s*$/iu,
  // (UD6.215 12:35 - 13:00), (14:50 B2 4F), (Room A, 10:30): a time, and tokens of a place around it
  /\s*[(（](?=[^()（）]*\d{1,2}[:h]\d{2})(?:(?:\p{Lu}[\p{L}\p{N}.-]*|\p{N}[\p{L}\p{N}.:-]*|[-–—|/]|[ap]\.?m\.?)[,;]?\s*){1,9}[)）]\s*$/u,
  // A Title - Keynote, A Title | Panel
  FORMAT_BEHIND,
  // A Title - YouTube: what a browser writes behind the title of a page
  /\s+[-–—|·]\s+(?:YouTube|Vimeo|Speaker Deck|SlideShare|InfoQ|Bilibili|哔哩哔哩\S{0,12})\s*$/iu,
  // (🎥), (📈 / 🎥)
  /\s*\([^\p{L}\p{N}()]*\)\s*$/u,
]

const QUOTED =
  /^\s*(?:"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|‘([^’]+(?:’\p{L}+[^’]*)*)’|'([^']+(?:'\p{L}+[^']*)*)'|«([^»]+)»|「([^」]+)」|『([^』]+)』|《([^》]+)》)[.,]?\s*$/u

/** A line without what stands before a title: ordinals, times, "Talk 3:", codes. */
export function withoutLead(text: string): string {
  let line = text
  for (let round = 0; round < 3; round++)
    for (const { pattern } of BEFORE_TITLE) line = line.replace(pattern, '')
  return line
}

/**
 * The session's own words: without quotes, ordinals, codes and remarks around them.
 * @example cleanTitle('1. “Keynote: Hello”') // → 'Keynote: Hello'
 */
export function cleanTitle(text: string): string {
  let title = text.replace(/\s+/g, ' ').trim()
  for (let round = 0; round < 3; round++) {
    const before = title
    for (const { pattern } of BEFORE_TITLE) title = title.replace(pattern, '')
    for (const pattern of BEHIND_TITLE) title = title.replace(pattern, '')
    title = title.replace(KIND_AND_MARKED, '')
    const quoted = QUOTED.exec(title)?.slice(1).find(Boolean)
    if (quoted && !quoted.includes('"')) title = quoted.trim()
    if (title === before) break
  }
  // A full stop belongs to the sentence, three dots and those of an abbreviation to the title.
  return title
    .replace(/(?<=\p{Ll}{2}|\))[.。]$/u, '')
    .replace(/^[*_`]+|[*_`]+$/g, '')
    .trim()
}

const FORMAT =
  /^(?:(?:opening|closing|sponsored|lightning|ignite) )?(?:keynotes?|lightning talk|panel(?: discussion)?|birds of a feather|bof|deep[ -]dive|tutorial|workshop|hands-on|maintainer track|project lightning talk|fireside chat|poster session(?: \(\w+\))?)\s*[:\-–—]\s+/i

/**
 * A title without the format that the programme puts before it: "Keynote: …".
 * @example bareTitle('Keynote: Hello World') // → 'Hello World'
 */
export const bareTitle = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '').replace(FORMAT, '')

/**
 * The format itself says that this is a session.
 * @example namesFormat('Lightning Talk: Hello') // → true
 */
export const namesFormat = (text: string): boolean => FORMAT.test(text.replace(/^[^\p{L}\p{N}]+/u, ''))

/** Link texts that point instead of naming: "this one", "here", "Video", "deep dive", "Kubecon talk". */
const POINTING = new RegExp(
  `^to watch$|^(?:(?:in|during|from|at|for|the|this|that|these|his|her|their|our|my|a|an|another|one|great|good|excellent|full|first|second|other|youtube|${conferencesFor('ours', 'known')}|conference|official|related|link to|watch|see|on)\\s+){0,4}(?:talks?|sessions?|keynotes?|one|here|link|video|videos|recording|recordings|replay|slides?|slide deck|deck|presentation|demo|deep[ -]dive|panel|workshop|tutorial|youtube|vimeo|sched|schedule|blog(?: post)?|post|watch|watch it|details?|info|below|above|page|event|more|pdf|abstract|it|\\d+|\\[?\\d+\\]?|📺|🎥|▶️?)(?:\\s+(?:here|video|link|recording|on youtube|slides))?[.!:]?$`,
  'iu',
)

export const isPointing = (text: string): boolean => {
  const words = text.replace(/\s+/g, ' ').trim()
  return POINTING.test(words) || isLinkLabel(words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
}

const LONGEST_TITLE = 300
const MOST_WORDS = 42

/**
 * How many words; a script without blanks counts two letters as one.
 * @example wordCount('Hello, World') // → 2
 */
export function wordCount(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.+-]*/gu)?.length ?? 0) + Math.floor(unspaced / 2)
}

/** Could be a title at all: not empty, not a whole paragraph, no address. */
export const mayBeTitle = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= LONGEST_TITLE &&
  /\p{L}{2}/u.test(text) &&
  !/https?:\/\//.test(text) &&
  wordCount(text) <= MOST_WORDS

/** Written small in titles, in English and in the languages that write titles so. */
const SMALL_WORDS =
  /^(?:a|an|and|as|at|be|by|but|de|for|from|how|in|into|is|it|its|no|not|of|off|on|or|our|so|than|that|the|their|to|up|via|vs|was|we|what|when|why|with|without|you|your|e|y|o|u|et|ou|und|oder|com|con|para|per|por|pour|sem|sin|sans|del|do|da|dos|das|du|des|di|em|en|na|nos|nas|el|la|los|las|le|les|lo|il|gli|os|um|uma|un|una|une|der|die|das|ein|eine|im|mit|von|für)$/i

/** Written as titles are: capitals on most words, or a colon, a question, an exclamation in it. */
export function isShapedAsTitle(text: string): boolean {
  if (!mayBeTitle(text) || /[.;,]$/.test(text) || isGeneric(text)) return false
  if (UNCASED.test(text) || isMostlyUncased(text)) return isShapedUncased(text)
  const words = text.match(/\p{L}[\p{L}\p{N}\p{M}'’-]*/gu) ?? []
  const telling = words.filter((word) => !SMALL_WORDS.test(word))
  const capital = telling.filter((word) => /^\p{Lu}|\p{Lu}/u.test(word)).length
  if (
    words.length >= 3 &&
    telling.length >= 2 &&
    capital / telling.length >= (telling.length >= 6 ? 0.6 : 0.7)
  )
    return /^[\p{Lu}\p{N}]/u.test(text) || words.length >= 5
  return words.length >= 4 && /^[\p{Lu}\p{N}]/u.test(text) && /\S[:?!] |[?!]$/.test(text)
}

/** Mostly a script that has no capitals. */
const UNCASED = /^(?:[^\p{L}]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]){4}/u
/** "Flutter アニメーションの実装方法": a name in capitals, and the title in another script. */
function isMostlyUncased(text: string): boolean {
  const uncased = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0
  const words = text.match(/\p{sc=Latin}+/gu)?.length ?? 0
  return uncased >= 6 && uncased >= words * 3
}
/** Ends as sentences do. */
const SENTENCE_END =
  /(?:です|ます|でした|ました|だった|である|という|ました?|ない|다|요|까|了|吗|呢|的)[。.!?！？]?$|[。.;；,，、]$/u
const LONGEST_UNCASED = 60

/** Without capitals: a short line that is no sentence. */
const isShapedUncased = (text: string): boolean =>
  text.length >= 6 && text.length <= LONGEST_UNCASED && !SENTENCE_END.test(text)
