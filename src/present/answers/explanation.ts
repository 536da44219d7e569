// An explanation as lines of plain text, for the one who asks why.
import type { Explanation, HitExplained } from '../../domain/answers/explanation.ts'

const number = (value: number): string => value.toFixed(2)

/** Lines for a terminal. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { query, kind, slots, hits, hitCount, leastCoverage } = explanation
  return [
    `question     ${query.question}`,
    `searched     ${query.text || '(nothing but filters)'}`,
    ...(Object.keys(query.filters).length > 0 ? [`filters      ${JSON.stringify(query.filters)}`] : []),
    ...query.corrections.map(({ typed, read }) => `corrected    ${typed} → ${read}`),
    ...query.misunderstood.map((sentence) => `not read     ${sentence}`),
    `answer       ${kind}, ${hitCount} texts cover at least ${leastCoverage * 100} % of it`,
    '',
    ...slots.map(
      ({ typed, importance, terms }) =>
        `“${typed}” tells ${number(importance)}: ${terms
          .map(({ term, weight, texts }) => `${term} ×${number(weight)} in ${texts}`)
          .join(', ')}`,
    ),
    ...hits.flatMap((hit, place) => ['', ...hitLines(hit, place + 1)]),
  ]
}

function hitLines(hit: HitExplained, place: number): readonly string[] {
  return [
    `${place}. ${hit.title}  [${hit.id}]`,
    `   ${number(hit.score)} = ((${number(hit.matching)} matching + ${number(hit.close)} close) × ${number(hit.titleFactor)} title × ${number(hit.wholeFactor)} whole + ${number(hit.akin)} akin) × ${number(hit.kindFactor)} kind × ${number(hit.contentFactor)} content`,
    `   covers ${number(hit.coverage)} of it`,
    ...hit.contributions.map(
      ({ part, term, where, points }) =>
        `   ${number(points).padStart(7)}  ${part.padEnd(8)}  ${term}${where.length > 0 ? `  (${where.join(', ')})` : ''}`,
    ),
  ]
}
