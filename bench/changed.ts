// npm run bench -- changed: judged questions whose first answer is another with the whole library than with the seed notes.
// Whether the other answer is better is for a reader to say; what was read before is in bench/changed.tsv, and
// `--read FILE,FILE` brings what was read elsewhere.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseRequest } from '../src/conversation/grammar.ts'
import { ask } from '../src/query/answer/ask.ts'
import { type Library, withProgramme } from '../src/query/library/library.ts'
import { openSeedNotes, openWhole } from './open-notes.ts'
import type { BenchOptions, BenchResult, Row } from './options.ts'
import { everyQuestion, offered } from './questions.ts'

/** Columns: question, first answer with the whole library (`-`: none), what a reader said of it beside the other. */
export const READ = fileURLToPath(new URL('changed.tsv', import.meta.url))
const VERDICTS = ['better', 'equal', 'worse'] as const
type Verdict = (typeof VERDICTS)[number]

export interface Changed {
  readonly question: string
  /** With the seed notes; undefined where no note answers. */
  readonly before: string | undefined
  /** With the whole library. */
  readonly after: string | undefined
  /** Undefined where nobody has read this pair of answers yet. */
  readonly verdict: Verdict | undefined
}

export async function run({ read }: BenchOptions): Promise<BenchResult> {
  const questions = everyQuestion()
  const [seeds, whole] = [await withProgramme(await openSeedNotes()), await withProgramme(await openWhole())]
  const verdicts = readVerdicts([READ, ...(read?.split(',') ?? [])])
  const changed = changedAnswers(questions, seeds, whole, verdicts)
  const count = (verdict: Verdict | undefined) => changed.filter((one) => one.verdict === verdict).length
  return {
    record: { asked: questions.length, changed },
    tables: [
      { title: 'First answers that changed, whole library against seed notes', rows: changed.map(row) },
      {
        title: 'What readers said of them',
        rows: [
          {
            asked: String(questions.length),
            changed: String(changed.length),
            ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, String(count(verdict))])),
            'not read': String(count(undefined)),
          },
        ],
      },
    ],
  }
}

/** @param verdicts by question and new answer, as readVerdicts gives them */
export function changedAnswers(
  questions: readonly string[],
  seeds: Library,
  whole: Library,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly Changed[] {
  return questions
    .map((question) => {
      const [before, after] = [first(question, seeds), first(question, whole)]
      return { question, before, after, verdict: verdicts.get(keyOf(question, after)) }
    })
    .filter(({ before, after }) => before !== after)
}

/** As the chat answers it: a line that is no question has no first answer. */
const first = (question: string, library: Library): string | undefined =>
  parseRequest(question).kind === 'ask' ? offered(ask(question, library))[0] : undefined

/** A verdict holds for the answer that was read: where another came first since, the question is unread again. */
const keyOf = (question: string, after: string | undefined): string => `${question}\t${after ?? '-'}`

/** @throws where a row has no known verdict */
export function readVerdicts(paths: readonly string[]): ReadonlyMap<string, Verdict> {
  const rows = paths.flatMap((path) =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .trim()
          .split('\n')
          .map((line, i) => ({ path, line, number: i + 1 }))
      : [],
  )
  return new Map(
    rows.map(({ path, line, number }) => {
      const [question = '', after = '', said = ''] = line.split('\t')
      const verdict = VERDICTS.find((one) => one === said)
      if (!verdict) throw new Error(`${path}:${number}: "${said}" is none of ${VERDICTS.join(', ')}`)
      return [keyOf(question, after), verdict] as const
    }),
  )
}

const row = ({ question, before, after, verdict }: Changed): Row => ({
  // A pasted question may hold what ends a cell.
  question: question.replaceAll('|', '\\|').slice(0, 100),
  'seed notes': before ?? '-',
  'whole library': after ?? '-',
  read: verdict ?? '',
})
