// Judged questions about our own library: how often the right answer comes first, and how often nothing is said
// where nothing is known.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../src/domain/answers/answer.ts'
import { editionRef } from '../src/domain/library/ids.ts'
import { oneLine } from '../src/domain/text/clean-text.ts'
import { outside } from '../test/outside.ts'
import { mean, scoreRanking } from './metrics.ts'

export interface JudgedQuestion {
  readonly q: string
  readonly kind: string
  readonly relevant: readonly { readonly id: string; readonly grade: number }[]
  readonly mustBeFirst?: string
  readonly firstAnyOf?: readonly string[]
  readonly firstProject?: string
  /** What the catalogue, the editions or the programme must know where no note answers. */
  readonly known?: readonly string[]
}

export const OWN_QUESTIONS = fileURLToPath(new URL('questions.json', import.meta.url))

export const readQuestions = (path: string): readonly JudgedQuestion[] | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as JudgedQuestion[]) : undefined

/** Ours and, where they are at hand, those of SHARED_FOLDER. Each once: the sets have some in common. */
export function everyQuestion(): readonly string[] {
  const judged = [OWN_QUESTIONS, outside('gold/questions.json').path].flatMap(
    (path) => readQuestions(path) ?? [],
  )
  const chat = outside('gold/chat.jsonl').path
  const lines = existsSync(chat) ? readFileSync(chat, 'utf8').trim().split('\n') : []
  const asked = [...judged, ...lines.map((line) => JSON.parse(line) as { readonly q: string })]
  return [...new Set(asked.map(({ q }) => oneLine(q)))]
}

export interface QuestionScores {
  readonly questions: number
  readonly firstAnswer: number
  readonly firstProject: number
  readonly ndcg10: number
  /** Of the questions that nothing answers, the share where no note was offered and what is known was given. */
  readonly honestNothing: number
}

/** Everything an answer offers, best first, cards before projects. */
export const offered = (answer: Answer): readonly string[] =>
  answer.kind === 'found'
    ? [...answer.cards.map(({ id }) => id), ...answer.projects.map(({ project }) => project.id)]
    : []

const knownIn = (answer: Answer): readonly string[] =>
  answer.kind === 'nothing'
    ? []
    : [
        ...answer.known.projects.map(({ id }) => id),
        ...answer.known.editions.map(({ id }) => editionRef(id)),
        ...answer.known.sessions.map(({ id }) => id),
      ]

/** Scores one answer; undefined where the question does not ask for that. */
function scored(question: JudgedQuestion, answer: Answer) {
  const ids = offered(answer)
  const projects = ids.filter((id) => id.startsWith('project/'))
  const cards = ids.filter((id) => !id.startsWith('project/'))
  const wanted = question.mustBeFirst ? [question.mustBeFirst] : (question.firstAnyOf ?? [])
  const known = knownIn(answer)
  const negative = question.relevant.length === 0
  return {
    honest: negative
      ? Number(ids.length === 0 && (question.known ?? []).every((id) => known.includes(id)))
      : undefined,
    first:
      negative || wanted.length === 0
        ? undefined
        : Number(wanted.some((id) => cards[0] === id || ids[0] === id || projects[0] === id)),
    firstProject: question.firstProject ? Number(projects[0] === question.firstProject) : undefined,
    ndcg: negative
      ? undefined
      : scoreRanking(ids, new Map(question.relevant.map(({ id, grade }) => [id, grade]))).ndcg10,
  }
}

export function scoreQuestions(
  questions: readonly JudgedQuestion[],
  ask: (question: string) => Answer,
): QuestionScores {
  const rows = questions.map((question) => scored(question, ask(question.q)))
  const meanOf = (values: readonly (number | undefined)[]) =>
    mean(values.filter((value) => value !== undefined))
  return {
    questions: questions.length,
    firstAnswer: meanOf(rows.map(({ first }) => first)),
    firstProject: meanOf(rows.map(({ firstProject }) => firstProject)),
    ndcg10: meanOf(rows.map(({ ndcg }) => ndcg)),
    honestNothing: meanOf(rows.map(({ honest }) => honest)),
  }
}
