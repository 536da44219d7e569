// What a title looks like, what it is wrapped in, and which link texts are none.
import { conferencesFor } from '../../events/conferences.ts'
import { isLinkLabel, wordsFor } from '../words/wordings.ts'
import { BEFORE_TITLE, BEHIND_TITLE, FORMAT_BEHIND } from './around-title.ts'
import { isGeneric } from './generic.ts'

/** A line without the kind of session behind a dash. */
export const withoutFormat = (text: string): string => text.replace(FORMAT_BEHIND, '')

/** "Taller “Cocina para todos”": the kind of session, and marks around the title. */
const KIND_AND_MARKED = new RegExp(
  `^(?:${wordsFor('session')}|taller(?:es)?|oficina|atelier|laboratorio)\\s+(?=["“„«「『《][^"“”„«»」』》]{4,200}["”“»」』》]\\.?$)`,
  'iu',
)

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
    for (const { pattern } of BEHIND_TITLE) title = title.replace(pattern, '')
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

/** "talk on encoding", "his session about soup": told in small letters, and no title. Its case counts. */
const TOLD_OF =
  /^(?:(?:his|her|their|the|a|an|this|that|my|our|sein|ihr|su|sua|son|sa) )?(?:\p{Ll}+ ){0,2}(?:talk|session|keynote|presentation|workshop|vortrag|charla|ponencia|palestra|présentation|conférence|intervento) (?:on|about|over|über|sobre|sur|su) /u

/** Tells what the talk is about, though not what it is called. */
export const isToldOf = (text: string): boolean => TOLD_OF.test(text.replace(/\s+/g, ' ').trim())

export const isPointing = (text: string): boolean => {
  const words = text.replace(/\s+/g, ' ').trim()
  return (
    POINTING.test(words) ||
    TOLD_OF.test(words) ||
    isLinkLabel(words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  )
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
