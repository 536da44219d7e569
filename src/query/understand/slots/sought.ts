// A question as finding and answering see it: one slot for each thing it asks about.
import type { LinkKind } from '../../../domain/library/corpus.ts'
import type { ProjectId } from '../../../domain/library/ids.ts'
import type { WeightedTerm } from '../../../search/text-index.ts'
import type { NewestAsked } from '../asked/newest-asked.ts'

/**
 * How surely a text answers that speaks of nothing asked but this (docs/ranking.md, "Evidence"):
 * `name` a project · `term` a subject of the field: a theme, a person, words of a name, a word that only the field says ·
 * `word` a word of the field · `aside` an everyday word: never evidence, it only ranks
 */
export type Evidence = 'name' | 'term' | 'word' | 'aside'

/** Whatever counts its terms: the notes, the programme. */
export interface TermCounts {
  /** How many texts there are. */
  readonly size: number
  documentsWith(term: string): number
  /** How much a term tells: its inverse document frequency. */
  informativeness(term: string): number
}

export interface Subject {
  readonly typed: string
  /** The stems of what was typed. */
  readonly words: readonly string[]
  /** A text that holds one of these speaks of it. */
  readonly covering: readonly WeightedTerm[]
  /** Of a saying, its words: a text that holds them all says it so. */
  readonly spelt?: readonly string[]
  /** Of a saying: other words that carry a subject stand between its own ("share one big cluster"). */
  readonly scattered?: true
  /** How much of the question it is, among the texts it was weighed for. */
  readonly importance: number
  readonly project?: ProjectId
  readonly evidence: Evidence
  /** Of a word of a phrase: the terms that say the whole; a text with the word alone speaks of half of it. */
  readonly whole?: readonly string[]
  /** The phrases of the field in which the word stands: it is evidence only among texts that have one of them. */
  readonly phrases?: readonly string[]
  /** An everyday word that leads to a subject of the field. */
  readonly leads?: true
  /** Who did what is asked ("what did the NYT learn"): what others did is no answer. */
  readonly doer?: true
  /** Somebody whom the programme knows stands where the doer does ("did bloomberg talk about serving"). */
  readonly somebody?: true
  /** However rare it is in the texts, it tells no more than this: how surprising it is in everyday speech. */
  readonly most: number
  /** What it counts of what it tells: twice for names, less for everyday words. */
  readonly share: number
  /** -ln of the chance that everyday speech says what was typed; of a name beyond all measure. */
  readonly surprise: number
  /** What its terms count in the ranking: everyday words count as little as they tell, however rare in the texts. */
  readonly loudness: number
}

/** A question as the ranking sees it. */
export interface Sought {
  readonly slots: readonly Subject[]
  /** Terms that only help to rank: parts of names, words about talks. */
  readonly helping: readonly WeightedTerm[]
  /** Its words in their order: texts that say them side by side, or exactly so, answer better. */
  readonly said: readonly SaidWord[]
  /** What is new was asked for, or what became of something: the latest answers best. */
  readonly newest?: NewestAsked
  /** Slides or a recording, where they were asked for too. */
  readonly link?: LinkKind
  /** By the company of its words it is not of the field: no slots, whatever its words name. */
  readonly anotherMatter?: true
}

/** A word of the question that carries a subject. */
export interface SaidWord {
  readonly stem: string
  readonly folded: string
  /** What it counts as typed. */
  readonly weight: number
}

/** The informativeness of a term that half of the texts hold. */
export const TELLS = Math.log(2)
/** The informativeness of a term that a quarter of the texts hold: what more of them name is where, not what. */
export const SUBJECT_TELLS = Math.log(4)

export const isHeld = ({ covering }: Pick<Subject, 'covering'>, texts: TermCounts): boolean =>
  covering.some(({ term }) => texts.documentsWith(term) > 0)

/** A slot as it counts among some texts. */
export function weighed(slot: Subject, texts: TermCounts): Subject {
  const { covering, most, share } = slot
  const importance = share * Math.min(most, ...covering.map(({ term }) => texts.informativeness(term)))
  return { ...slot, importance }
}

/** What of a slot's evidence holds among some texts: a phrase that none of them has is only words. */
export function evidenceAmong({ evidence, phrases, project }: Subject, texts: TermCounts): Evidence {
  const isBroken = phrases !== undefined && !phrases.some((term) => texts.documentsWith(term) > 0)
  return isBroken && !project ? 'aside' : evidence
}
