// Text → words with their stems. Everything that is searched, and every question, goes through here.
import { stemmer } from 'stemmer'
import { type Word, wordsOf } from '../domain/library/project-names.ts'
import { withoutElisions } from '../domain/text/elisions.ts'
import { FUNCTION_WORD_SET, OPINION_WORDS, QUESTION_WORDS } from './stop-words.ts'
import { americanised, STEMS_OF_THEIR_OWN } from './variants.ts'

export interface AnalysedWord {
  readonly raw: string
  /** Lower case, without accents. */
  readonly folded: string
  readonly stem: string
  /** Carries no subject, in any text. */
  readonly functional: boolean
  /** A hyphen joins it to the word before: "multi-cluster". */
  readonly hyphened: boolean
  readonly start: number
  readonly end: number
}

/** Letters whose accent is part of the letter, which Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', ı: 'i' }

const unaccented = (folded: string): string =>
  folded.replace(/[łøđßæı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)

/** Longer ones are no words: an address, a key, or somebody who leans on a letter. */
export const LONGEST_WORD = 60

/**
 * The Porter stem of a folded word; words with digits (k8s, v1alpha2) and the longest stay as they are.
 * @example stemOf('clusters') // → 'cluster'
 */
export function stemOf(folded: string): string {
  if (folded.length > LONGEST_WORD || /\d/.test(folded)) return folded
  const known = stems.get(folded)
  if (known !== undefined) return known
  if (stems.size >= MOST_STEMS) stems.clear()
  const stem = STEMS_OF_THEIR_OWN.get(folded) ?? stemmer(americanised(folded))
  stems.set(folded, stem)
  return stem
}

/** The titles of the programme write 6,000 different words, each nine times; questions and notes add theirs. */
const stems = new Map<string, string>()
const MOST_STEMS = 30_000

/**
 * A text in the form in which its words are counted: "20,000" and "can’t" are one word each, "l'edge" is "edge".
 * @example even('20,000 can’t') // → '20000 cant'
 */
export const even = (text: string): string =>
  withoutElisions(text)
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1')

/** Words of a text; offsets are those of the even text. */
export function analyse(text: string): readonly AnalysedWord[] {
  const evened = even(text)
  return withVersions(wordsOf(evened).flatMap(withoutBlanks), evened).map((word, index, words) => {
    const folded = unaccented(word.folded)
    return {
      raw: word.raw,
      folded,
      stem: stemOf(folded),
      functional: FUNCTION_WORD_SET.has(folded),
      hyphened: evened[word.start - 1] === '-' && words[index - 1]?.end === word.start - 1,
      start: word.start,
      end: word.end,
    }
  })
}

/** "1.9", "v1.24", "0.9.2": one number with its parts; a date and the end of a sentence are none. */
const VERSION = /(?<![\p{L}\p{N}.])v?(\d{1,3}(?:\.\d{1,3}){1,2})(?![\p{L}\p{N}]|\.\d)/giu

/** Whether a word is a version with its parts, "1.24"; a whole number alone may be anything. */
export const isVersion = ({ folded }: Pick<Word, 'folded'>): boolean => /^\d+\.[\d.]+$/.test(folded)

/**
 * Of a first release of its line the line, by which most call it.
 * @example lineOf('3.0') // → '3'
 */
export const lineOf = (version: string): string | undefined => /^([1-9]\d*)(?:\.0)+$/.exec(version)?.[1]

/** What is written with dots between numbers is one word, and its v does not matter: 1.9 is neither 1.1 nor 9. */
function withVersions(words: readonly Word[], text: string): readonly Word[] {
  if (!/\d\.\d/.test(text)) return words
  const versions = Array.from(text.matchAll(VERSION), ({ 0: raw, 1: folded = '', index }) => ({
    raw,
    folded,
    start: index,
    end: index + raw.length,
  }))
  const others = words.filter(
    ({ start, end }) => !versions.some((one) => one.start <= start && end <= one.end),
  )
  return [...others, ...versions].sort((a, b) => a.start - b.start)
}

/** Chinese, Japanese and Korean put no blanks between words: every two neighbours count as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]+/gu
const ONLY_UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]+$/u
const HAS_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** Part of a text in a language without blanks: two signs, of which only some are a word. */
export const isUnspaced = ({ folded }: Pick<Word, 'folded'>): boolean => ONLY_UNSPACED.test(folded)

function withoutBlanks(word: Word): readonly Word[] {
  if (!HAS_UNSPACED.test(word.folded)) return [word]
  const parts: Word[] = []
  const cut = (from: number, to: number) =>
    parts.push({
      raw: word.raw.slice(from, to),
      folded: word.folded.slice(from, to),
      start: word.start + from,
      end: word.start + to,
    })
  let spaced = 0
  for (const { 0: run, index } of word.folded.matchAll(UNSPACED)) {
    if (index > spaced) cut(spaced, index)
    for (let i = 0; i < Math.max(1, run.length - 1); i++)
      cut(index + i, Math.min(index + i + 2, index + run.length))
    spaced = index + run.length
  }
  if (spaced < word.folded.length) cut(spaced, word.folded.length)
  return parts
}

/**
 * A text to the end of its so many first words; every two neighbours in a language without blanks are one.
 * @example firstWords('Cilium & eBPF, again', 2) // → 'Cilium & eBPF'
 */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const words = wordsOf(text).flatMap(withoutBlanks)
  return words.length > most ? text.slice(0, words[most - 1]?.end) : text
}

/**
 * The folded words alone, for counting: no stems are made.
 * @example foldedWords('Cilium & eBPF') // → ['cilium', 'ebpf']
 */
export const foldedWords = (text: string): readonly string[] =>
  withVersions(wordsOf(even(text)).flatMap(withoutBlanks), even(text)).map(({ folded }) => unaccented(folded))

const QUESTION_STEMS: ReadonlySet<string> = new Set(QUESTION_WORDS.map(stemOf))

/** Whether a word of a question says nothing about its subject. */
export const isQuestionWord = (word: AnalysedWord): boolean =>
  word.functional || QUESTION_STEMS.has(word.stem)

const OPINION_STEMS: ReadonlySet<string> = new Set(OPINION_WORDS.map(stemOf))

/** Whether a word says what somebody thinks of a subject: "favourite", "interesting". */
export const isOpinion = ({ stem }: AnalysedWord): boolean => OPINION_STEMS.has(stem)
