// Takes an answer apart: which terms matched where, and what each contributed.
import type { Contribution, Explanation, HitExplained } from '../../domain/explanation.ts'
import { notedFields, noteFields } from '../../search/noted-index.ts'
import { fieldTerms } from '../../search/text-terms.ts'
import { LEAST_COVERAGE } from '../find/admission.ts'
import type { Ranked } from '../find/rank.ts'
import { rankingTerms, titleFactor } from '../find/score.ts'
import type { Library } from '../library/library.ts'
import type { Sought } from '../understand/sought.ts'
import { askInFull } from './ask.ts'

const HITS_EXPLAINED = 5

/** Answers a question and explains its best hits. Slower than asking: each term is searched for by itself. */
export function explain(question: string, library: Library): Explanation {
  const { answer, sought, ranked } = askInFull(question, library)
  return {
    query: answer.query,
    kind: answer.kind,
    leastCoverage: LEAST_COVERAGE,
    slots: sought.slots.map(({ typed, evidence, importance, covering }) => ({
      typed,
      evidence,
      importance,
      terms: covering.map(({ term, weight }) => ({ term, weight, texts: library.index.documentsWith(term) })),
    })),
    hits: ranked.slice(0, HITS_EXPLAINED).map((hit) => explainHit(hit, sought, library)),
    hitCount: ranked.length,
  }
}

function explainHit(hit: Ranked, sought: Sought, library: Library): HitExplained {
  const { id, score, matching, coverage, inTitle, kindFactor, contentFactor, subject } = hit
  return {
    id,
    title: subject.title,
    score,
    matching,
    coverage,
    titleFactor: titleFactor(inTitle),
    kindFactor,
    contentFactor,
    contributions: contributionsTo(hit, sought, library),
  }
}

function contributionsTo({ id, subject }: Ranked, sought: Sought, library: Library): readonly Contribution[] {
  const { analysis, index, corpus, catalogue } = library
  const fields = fieldTerms(
    'type' in subject
      ? notedFields(subject, corpus)
      : noteFields(subject, catalogue.editions.get(subject.edition)),
    analysis,
  )
  const weights = new Map<string, number>()
  for (const { term, weight } of rankingTerms(sought)) weights.set(term, (weights.get(term) ?? 0) + weight)
  return [...weights]
    .flatMap(([term, weight]) => {
      const points = index.find([{ term, weight }]).find((match) => match.id === id)?.score
      const where = Object.entries(fields).flatMap(([name, terms]) => (terms.includes(term) ? [name] : []))
      return points === undefined ? [] : [{ term, where, points }]
    })
    .sort((a, b) => b.points - a.points)
}
