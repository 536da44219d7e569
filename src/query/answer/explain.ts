// Takes an answer apart: which terms matched where, and what each contributed.
import type { Explanation, HitExplained } from '../../domain/answers/explanation.ts'
import { notedFields, noteFields } from '../../search/noted-index.ts'
import { fieldTerms } from '../../search/text-terms.ts'
import { LEAST_COVERAGE } from '../find/admission.ts'
import type { Ranked } from '../find/rank.ts'
import { titleFactor } from '../find/score.ts'
import type { Library } from '../library/library.ts'
import { askInFull } from './ask.ts'

const HITS_EXPLAINED = 5

/** Answers a question and explains its best hits. Slower than asking: what it says of a text is worked out anew. */
export function explain(question: string, library: Library): Explanation {
  const { answer, sought, ranked } = askInFull(question, library)
  return {
    query: answer.query,
    kind: answer.kind,
    leastCoverage: LEAST_COVERAGE,
    slots: sought.slots.map(({ typed, importance, covering }) => ({
      typed,
      importance,
      terms: covering.map(({ term, weight }) => ({ term, weight, texts: library.index.documentsWith(term) })),
    })),
    hits: ranked.slice(0, HITS_EXPLAINED).map((hit) => explainHit(hit, library)),
    hitCount: ranked.length,
  }
}

function explainHit(hit: Ranked, library: Library): HitExplained {
  const {
    id,
    score,
    matching,
    close,
    akin,
    coverage,
    inTitle,
    wholeFactor,
    kindFactor,
    contentFactor,
    subject,
  } = hit
  const fields = Object.entries(fieldsOf(subject, library))
  return {
    id,
    title: subject.title,
    score,
    matching,
    close,
    akin,
    coverage,
    titleFactor: titleFactor(inTitle),
    wholeFactor,
    kindFactor,
    contentFactor,
    contributions: hit
      .parts()
      .map(({ part, thing, points }) => ({
        part,
        term: thing,
        where: fields.flatMap(([name, terms]) => (part !== 'close' && terms.includes(thing) ? [name] : [])),
        points,
      }))
      .sort((a, b) => b.points - a.points),
  }
}

const fieldsOf = (subject: Ranked['subject'], { corpus, catalogue, analysis }: Library) =>
  fieldTerms(
    'type' in subject
      ? notedFields(subject, corpus, catalogue.editions)
      : noteFields(subject, catalogue.editions),
    analysis,
  )
