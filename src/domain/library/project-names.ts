// Finds which projects a text names. The rules for names that are also words ("kind", "Envoy", "Go")
// stand in the catalogue; here they are only obeyed.
import { isAscii } from '../text/ascii.ts'
import type { Project, TermRule } from './catalogue.ts'
import type { ProjectId } from './ids.ts'

/** Where a text stands decides how strictly a spelling is taken. */
export type TextPlace =
  /** Sentences: every rule counts. */
  | 'running'
  /** Titles, headings, link texts, list leads: any case, but ordinary words still need to be the whole text. */
  | 'lead'
  /** What a person asked: any case; a name that is an ordinary word only when nothing else was asked. */
  | 'question'

export interface NamedProject {
  readonly id: ProjectId
  /** Offsets into the text, in UTF-16 units; end excluded. */
  readonly start: number
  readonly end: number
}

export interface Word {
  readonly raw: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

interface Term {
  readonly id: ProjectId
  readonly text: string
  readonly words: readonly Word[]
  readonly rule: TermRule
}

interface Candidate extends NamedProject {
  readonly rule: TermRule
  readonly exactCase: boolean
}

interface Found {
  readonly candidate: Candidate
  /** In words. */
  readonly length: number
}

/** Most words begin no name: for them nothing new is made. */
const NONE: readonly Found[] = []

/** Letters of languages that put no blanks between words, and the sign that lengthens a vowel in Japanese. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\u30fc'

/** A run of letters and digits; where the script changes, so does the word: "etcdの運用". */
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')

/** The same where there is nothing else, in a third of the time. */
const ASCII_WORD = /[\dA-Za-z]+/g

/** Words of letters and digits with their places; accents and case are folded beside the raw form. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(isAscii(text) ? ASCII_WORD : WORD), (match) => ({
    raw: match[0],
    folded: foldedWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Nearly all words are plain, and have no accents to lose. */
const foldedWord = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const PLAIN = /^[\dA-Za-z]*$/

/** What may stand between two words of one name: "Argo CD", "cert-manager", "spf13/cobra", "Agent (OPA". */
const WITHIN_NAME = /^(?:[\s\-–_/.&+'’]|\s?\()*$/

/** A sentence's end, a comma, or a stroke between blanks means that two words are not one name. */
const joinsName = (gap: string): boolean =>
  gap.length <= 3 && WITHIN_NAME.test(gap) && !/\.\s|\s\/\s/.test(gap)

export class ProjectNames {
  readonly #byFirstWord = new Map<string, Term[]>()

  constructor(projects: Iterable<Project>) {
    for (const project of projects) {
      for (const { text, rule } of project.terms) {
        const words = wordsOf(text)
        const first = words[0]
        if (!first) continue
        const terms = this.#byFirstWord.get(first.folded) ?? []
        terms.push({ id: project.id, text, words, rule })
        this.#byFirstWord.set(first.folded, terms)
      }
    }
    // The longest name wins: "Argo Workflows and Events" before "Argo Workflows" before "Argo".
    for (const terms of this.#byFirstWord.values()) terms.sort((a, b) => b.words.length - a.words.length)
  }

  /** The projects a text names, in order, without overlaps. One name may stand for two projects. */
  find(text: string, place: TextPlace): readonly NamedProject[] {
    return this.findAmong(wordsOf(text), text, place)
  }

  /**
   * The same among words that were read already; they may have been corrected since.
   * @param text what the words' places refer to: what stands between two of them says whether they are one name
   */
  findAmong(words: readonly Word[], text: string, place: TextPlace): readonly NamedProject[] {
    const candidates: Candidate[] = []
    for (let index = 0; index < words.length; index++) {
      const found = this.#longestAt(text, words, index, place)
      if (found.length === 0) continue
      candidates.push(...found.map(({ candidate }) => candidate))
      index += (found[0]?.length ?? 1) - 1
    }
    return keepUnambiguous(candidates, place)
  }

  #longestAt(text: string, words: readonly Word[], from: number, place: TextPlace): readonly Found[] {
    const folded = words[from]?.folded ?? ''
    const terms = this.#byFirstWord.get(folded) ?? this.#byFirstWord.get(withoutEnding(folded, place))
    if (!terms) return NONE
    const found: Found[] = []
    for (const term of terms) {
      const length = term.words.length
      if (found[0] && length < found[0].length) break
      const here = words.slice(from, from + length)
      const first = here[0]
      const last = here.at(-1)
      if (!first || !last || here.length < length || !isSpelt(text, here, term, place)) continue
      const exactCase = here.every((word, i) => word.raw === term.words[i]?.raw)
      const whole = first.start === words[0]?.start && last.end === words.at(-1)?.end
      if (!allowed(term.rule, exactCase, whole, place)) continue
      if (found.some((other) => other.candidate.id === term.id)) continue
      found.push({
        candidate: { id: term.id, start: first.start, end: last.end, rule: term.rule, exactCase },
        length,
      })
    }
    return found
  }
}

function isSpelt(text: string, here: readonly Word[], term: Term, place: TextPlace): boolean {
  return here.every((word, i) => {
    const previous = here[i - 1]
    const spelt = term.words[i]?.folded
    const isLast = i === here.length - 1
    const isSame =
      word.folded === spelt || (isLast && withoutEnding(word.folded, place, term.rule, i > 0) === spelt)
    return isSame && (!previous || joinsName(text.slice(previous.end, word.start)))
  })
}

/** Shorter ones with an s are other words: “gos”, “ops”. */
const LEAST_WITH_ENDING = 5

/**
 * A name as people ask for several of it, or for what is its: “kamajis”, “Kamaji’s”. A name that is a word means the word then:
 * “kinds”.
 */
const withoutEnding = (
  folded: string,
  place: TextPlace,
  rule: TermRule = 'any',
  hasMoreWords = false,
): string =>
  place === 'question' &&
  (rule === 'any' || rule === 'case') &&
  (hasMoreWords || folded.length >= LEAST_WITH_ENDING) &&
  /[^s]s$/.test(folded)
    ? folded.slice(0, -1)
    : folded

/** `context` is decided afterwards, when all names of the text are known. */
function allowed(rule: TermRule, exactCase: boolean, whole: boolean, place: TextPlace): boolean {
  switch (rule) {
    case 'any':
      return true
    case 'case':
      return exactCase || place !== 'running'
    case 'context':
      return exactCase || whole || place === 'question'
    case 'explicit':
      return whole && place !== 'running'
  }
}

/** A name that needs company keeps its place only beside another that needs none, or as the whole text. */
function keepUnambiguous(candidates: readonly Candidate[], place: TextPlace): readonly NamedProject[] {
  const sure = candidates.some(({ rule }) => rule !== 'context')
  return candidates
    .filter(({ rule }) => rule !== 'context' || sure || (place !== 'running' && candidates.length === 1))
    .map(({ id, start, end }) => ({ id, start, end }))
}
