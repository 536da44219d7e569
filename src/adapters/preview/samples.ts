// Questions to begin with: one a kind of answer, and only such as these notes answer.
import { tellingOf } from '../../domain/library/corpus.ts'
import { ask } from '../../query/answer/ask.ts'
import type { Library } from '../../query/library/library.ts'
import { shelvesOf } from './library/shelves.ts'

/** What the bundled notes answer well: of the last years first, and one that shows how far back they go. */
const QUESTIONS = ['gateway api', 'ai agents 2026', 'platform engineering 2025', 'monzo outage 2018'] as const

/** Looked at over the editions, where it is told of. */
const TIMELINE = 'service mesh'

/** They need no note: of OpenTofu the catalogue tells. */
const WITHOUT_NOTES = ['opentofu', 'next kubecon', 'digest daily 09:00', 'help'] as const

const MOST = 9

const made = new WeakMap<Library, readonly string[]>()

/** The first is answered when the page opens: of something the notes hold, wherever they hold anything. */
export function samplesOf(library: Library): readonly string[] {
  const known = made.get(library)
  if (known) return known
  const isAnswered = (question: string): boolean => ask(question, library).kind === 'found'
  const questions = QUESTIONS.filter(isAnswered)
  const topics = topicsOf(library)
  // A theme may be no word that a question is made of: “100%”.
  const own = [
    ...[...topics, ...shelvesOf(library).projects.map(({ title }) => title)]
      .values()
      .filter(isAnswered)
      .take(MOST),
  ]
  const over = topics.includes(TIMELINE) ? TIMELINE : own[0]
  const rest = [...(over ? [`timeline ${over}`] : []), ...WITHOUT_NOTES]
  const samples = [...new Set([...questions, ...own])].slice(0, MOST - rest.length).concat(rest)
  made.set(library, samples)
  return samples
}

/** Themes told most often. */
const topicsOf = ({ corpus }: Library): readonly string[] =>
  [...tellingOf(corpus)]
    .sort(([a, told], [b, also]) => also.length - told.length || a.localeCompare(b))
    .map(([theme]) => theme)
