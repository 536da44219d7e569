// Which texts may answer at all: those that hold evidence of what was asked (docs/ranking.md, "Evidence"). The same
// rule for notes and for the programme; it compares a text with the question, not with other texts, so it holds
// whatever the size of the library.

import {
  evidenceAmong,
  isHeld,
  SUBJECT_TELLS,
  type Subject,
  TELLS,
  type TermCounts,
} from '../understand/slots/sought.ts'
import { isNumeral } from '../understand/typed/numbers.ts'

export interface Admission {
  /** Whether the text of this id, which holds these of the asked terms, may answer. */
  admits(held: ReadonlySet<string>, id: string): boolean
  /** Only a text that holds one of these can be admitted. */
  readonly essential: ReadonlySet<string>
}

/** Where nothing sure was named, a text must hold so much of what was asked. */
export const LEAST_COVERAGE = 0.5
/** A text with one word of a phrase ("service" of "service mesh") speaks of half of it. */
const WORD_OF_A_PHRASE = 0.5
const ROUNDING = 1e-9

/** How much of a slot is spoken of by a text that holds these terms: 0, half of a phrase, 1. */
export function strengthOf({ covering, whole, spelt }: Subject, held: ReadonlySet<string>): number {
  if (spelt?.every((term) => held.has(term))) return 1
  if (whole?.some((term) => held.has(term))) return 1
  if (!covering.some(({ term }) => held.has(term))) return 0
  return whole && whole.length > 0 ? WORD_OF_A_PHRASE : 1
}

const sum = (slots: readonly Subject[]): number =>
  slots.reduce((total, { importance }) => total + importance, 0)

export interface AdmissionOf {
  /** How much of a question a text must hold where nothing sure was named. */
  readonly least?: number
  /** Of one edition, or of the conference itself, everyday words may be asked for. */
  readonly anyWord?: boolean
  /** Nothing has more of what was asked: what one saying of several words means is as good as two words of the field. */
  readonly sayingIsEnough?: boolean
  /** Talks about it were asked for in so many words: everyday words are meant too. */
  readonly asksForTalks?: boolean
  /** Whether the title of the text of this id says the term, which the text holds. */
  readonly isTitled: (id: string, term: string) => boolean
}

/**
 * The admission of texts to a question.
 * @param slots weighed among these texts
 */
export function admission(
  slots: readonly Subject[],
  texts: TermCounts,
  {
    least = LEAST_COVERAGE,
    anyWord = false,
    sayingIsEnough = false,
    asksForTalks = false,
    isTitled,
  }: AdmissionOf,
): Admission {
  const informs = ({ covering }: Subject) =>
    Math.min(...covering.map(({ term }) => texts.informativeness(term)))
  const evidence = new Map(slots.map((slot) => [slot, evidenceAmong(slot, texts)]))
  const projects = slots.filter((slot) => evidence.get(slot) === 'name')
  // What every fourth text names is where, not what: "karpenter on kubernetes".
  const names = projects.filter((slot) => isHeld(slot, texts) && informs(slot) >= SUBJECT_TELLS)
  const unheld = projects.filter((slot) => !isHeld(slot, texts))
  const terms = slots.filter(
    (slot) => evidence.get(slot) === 'term' && isHeld(slot, texts) && slot.importance >= TELLS,
  )
  if (names.length > 0)
    return {
      essential: termsOf(names),
      admits: (held) => names.some((slot) => strengthOf(slot, held) > 0),
    }
  const sure = slots.filter((slot) => evidence.get(slot) !== 'aside')
  // Beside what is evidence, an everyday word is no more evidence of one edition than of all.
  const evident = anyWord && sure.length === 0 ? slots : sure
  if (evident.length === 0) return entirely(slots, isTitled, asksForTalks)
  const decisive = unheld.length > 0 ? [...unheld, ...terms] : slots.filter((slot) => !isNumberAside(slot))
  const enough = least * askedIn(decisive, evident, least, sayingIsEnough) - ROUNDING
  // Of several subjects of the field one is enough, unless it is outweighed by others that no text has.
  const missing = sum(slots.filter((slot) => evidence.get(slot) === 'term' && !isHeld(slot, texts)))
  const isNamed = (held: ReadonlySet<string>): boolean => {
    const found = sum(terms.filter((slot) => strengthOf(slot, held) === 1))
    return found > 0 && found >= least * (found + missing)
  }
  const isEnough = (held: ReadonlySet<string>): boolean =>
    evident.some((slot) => strengthOf(slot, held) > 0) &&
    decisive.reduce((total, slot) => total + slot.importance * strengthOf(slot, held), 0) >= enough
  return {
    essential: termsOf(evident),
    admits: (held) => (unheld.length === 0 && isNamed(held)) || isEnough(held),
  }
}

/** "from 1.23 to 1.24": a text that tells of an upgrade need not tell of this one. */
const isNumberAside = ({ typed, evidence }: Subject): boolean =>
  evidence === 'aside' && /^(?:v?\d+|[\d.]+)$/.test(typed)

/** Said in two words or more, which lead to one subject. */
export const isSaying = ({ spelt, evidence }: Subject): boolean => spelt !== undefined && evidence === 'word'

/** Two words of the field are no chance; more than that many surely name several things, of which one may be answered. */
const NO_CHANCE = 2
const SEVERAL = 4
const OF_SEVERAL = 0.68

/**
 * How much a question asks. Beside two words of the field, what else is said counts at most so much that a text with
 * all of the field's words is enough; of four or more, two thirds count.
 */
function askedIn(
  decisive: readonly Subject[],
  evident: readonly Subject[],
  least: number,
  sayingIsEnough: boolean,
): number {
  const told = decisive.filter((slot) => evident.includes(slot))
  const all = sum(decisive)
  const isSaid = sayingIsEnough && told.some(isSaying)
  if (told.length < NO_CHANCE && !isSaid) return all
  if (told.length >= SEVERAL) return sum(told) * OF_SEVERAL
  return Math.min(all, sum(told) / least)
}

/** All that was asked surprises together at least so much: "netflix", "new york times"; not "weather", "what time". */
const SURPRISES_FROM = 6

/** Hardly an everyday text says such a word: whoever types it alone means it, wherever it stands ("fortran"). */
const MEANT_FROM = 8

/**
 * Where everything asked is an everyday word, only a title that has all of it may be meant; “the ten ways” are 10 of them.
 */
function entirely(
  all: readonly Subject[],
  isTitled: AdmissionOf['isTitled'],
  asksForTalks: boolean,
): Admission {
  const slots = all.filter(({ typed }) => !isNumeral(typed))
  const surprise = slots.reduce((total, slot) => total + slot.surprise, 0)
  if (slots.length === 0 || (surprise < SURPRISES_FROM && !asksForTalks))
    return { essential: new Set(), admits: () => false }
  const isMeant = slots.every(({ surprise }) => surprise >= MEANT_FROM)
  return {
    essential: termsOf(slots.slice(0, 1)),
    admits: (held, id) =>
      slots.every(({ covering }) =>
        covering.some(({ term }) => held.has(term) && (isMeant || isTitled(id, term))),
      ),
  }
}

/** Every term that may tell whether a text speaks of a slot. */
export const termsOfSlot = ({ covering, whole = [], spelt = [] }: Subject): readonly string[] => [
  ...covering.map(({ term }) => term),
  ...whole,
  ...spelt,
]

const termsOf = (slots: readonly Subject[]): ReadonlySet<string> => new Set(slots.flatMap(termsOfSlot))
