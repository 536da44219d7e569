// Answers as plain records, for --json: one object a line, for programs.
import type { Answer } from '../../domain/answers/answer.ts'
import type { Browsed, Stats } from '../../domain/answers/browse.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import { cardRecord, editionRecord, namedRecord, noteRecord, projectRecord, type RecordRow } from './rows.ts'

/**
 * An answer as one record: `results` are what the notes hold, cards before projects, best first;
 * `known` is what only the catalogue, the editions or the programme hold.
 */
export function answerRecord(answer: Answer, elapsedMs: number) {
  const facts = answer.kind === 'nothing' ? undefined : answer.known
  return {
    question: answer.query.question,
    kind: answer.kind,
    results:
      answer.kind === 'found'
        ? [
            ...answer.cards.map(cardRecord),
            ...answer.projects.map(({ project, score }) => ({ ...projectRecord(project), score })),
          ]
        : [],
    known: [
      ...(facts?.projects ?? []).map(projectRecord),
      ...(facts?.editions ?? []).map(editionRecord),
      ...(facts?.sessions ?? []).map((session) => ({ kind: 'session', ...session })),
    ],
    ...(answer.kind === 'found' && answer.uncovered.length > 0 && { uncovered: answer.uncovered }),
    ...(answer.kind === 'found' && answer.elsewhere.length > 0 && { elsewhere: answer.elsewhere }),
    ...(answer.kind === 'found' && answer.counted && { counted: answer.counted }),
    ...(answer.query.corrections.length > 0 && { corrections: answer.query.corrections }),
    ...(answer.query.misunderstood.length > 0 && { misunderstood: answer.query.misunderstood }),
    ...(answer.kind !== 'found' && { holdings: answer.holdings }),
    elapsedMs,
  }
}

/**
 * A line that was no question as one record: `verb` is the request that it was taken for; `known` is what was shown.
 */
export function toldRecord({ request, browsed }: Reply, elapsedMs: number) {
  return {
    question: 'line' in request ? request.line : '',
    kind: 'told',
    verb: browsed ? verbOf(browsed) : request.kind,
    // A look-up that found cards is an answer as much as a question's.
    results: browsed ? foundBy(browsed) : [],
    // Numbers are no thing that anybody knows, nor is an order by numbers.
    known: browsed && !isOfNumbers(browsed) ? rowsOf(browsed) : [],
    ...(browsed?.kind === 'stats' && { counts: numbersOf(browsed) }),
    ...(browsed && browsed.kind !== 'stats' && isOfNumbers(browsed) && { ranking: rowsOf(browsed) }),
    elapsedMs,
  }
}

/** Told are counts: of all that is held, or of whom or what it holds most. */
const isOfNumbers = ({ kind }: Browsed): boolean =>
  kind === 'stats' || kind === 'talks' || kind === 'speakers' || kind === 'authors' || kind === 'topics'

/**
 * What a verb that is a command of its own shows (`kubecon editions`), in the same fields: whoever asks for a thing by its verb
 * gets it among the `results`, whether notes hold it or only the facts do.
 */
export const shownRecord = (reply: Reply, elapsedMs: number) => ({
  ...toldRecord(reply, elapsedMs),
  results: reply.browsed ? rowsOf(reply.browsed) : [],
  known: [],
})

function foundBy(browsed: Browsed): readonly RecordRow[] {
  if (browsed.kind === 'card') return browsed.random ? [] : [cardRecord(browsed.card)]
  return browsed.kind === 'person' || browsed.kind === 'project' ? browsed.cards.map(cardRecord) : []
}

function verbOf(browsed: Browsed): string {
  if (browsed.kind === 'card') return browsed.random ? 'random' : 'talk'
  return browsed.kind === 'person' ? browsed.role : browsed.kind
}

function rowsOf(browsed: Browsed): readonly RecordRow[] {
  switch (browsed.kind) {
    case 'card':
      return [cardRecord(browsed.card)]
    case 'timeline':
      return browsed.points.map(({ card, notes }) => ({ ...cardRecord(card), notes }))
    case 'project':
      return [projectRecord(browsed.project), ...browsed.cards.map(cardRecord)]
    case 'person':
      return [
        ...browsed.cards.map(cardRecord),
        ...browsed.sessions.map((session) => ({ kind: 'session', ...session })),
      ]
    case 'edition':
      return [editionRecord(browsed.edition), ...browsed.notes.map(noteRecord)]
    case 'next':
      return browsed.edition ? [editionRecord(browsed.edition)] : []
    case 'projects':
      return browsed.rows.map(({ project, mentions }) => ({ ...projectRecord(project), mentions }))
    case 'editions':
      return browsed.rows.map(({ edition, notes, sessions }) => ({
        ...editionRecord(edition),
        notes,
        sessions,
      }))
    case 'notes':
      return browsed.rows.map(({ note, talks }) => ({ ...noteRecord(note), talks }))
    case 'speakers':
      return browsed.rows.map(({ name, ...held }) => namedRecord('speaker', name, held))
    case 'talks':
      return browsed.rows.map(({ card, notes }) => ({ ...cardRecord(card), notes }))
    case 'authors':
      return browsed.rows.map(({ name, ...held }) => namedRecord('author', name, held))
    case 'topics':
      return browsed.rows.map(({ topic, ...held }) => namedRecord('topic', topic, held))
    case 'stats':
      return countRows(browsed)
    default:
      return browsed satisfies never
  }
}

/** A row a number; and one a topic that was not answered, where they are counted and were asked for. */
function countRows(stats: Stats): readonly RecordRow[] {
  const { asOf: _, unanswered = [], ...counts } = numbersOf(stats)
  return [
    ...Object.entries(counts).map(([what, count]) => ({ kind: 'count', id: what, title: what, count })),
    ...unanswered.map(({ topic, times }) => namedRecord('topic', topic, { times })),
  ]
}

/** What the library holds, in numbers; with the topics that were not answered, where they are counted. */
const numbersOf = ({ kind: _, unansweredAsked: __, ...counts }: Stats) => counts
