// Somebody's message → an answer about what it speaks of: only names and subjects the notes know are taken from it.

import type { Answer } from '../../domain/answers/answer.ts'
import { tellingOf } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'
import type { Library } from '../library/library.ts'
import { boundedQuestion } from '../understand/bounded.ts'
import { ask } from './ask.ts'

/** A message that names more is about the first of them. */
const MOST_SUBJECTS = 4

/** Answers for a message: about all it names where notes speak of them together, else about the first that they know. */
export function askAbout(text: string, library: Library): Answer {
  const subjects = subjectsIn(boundedQuestion(text), library)
  const together = ask(subjects.join(' '), library)
  if (together.kind === 'found') return together
  for (const subject of subjects) {
    const answer = ask(subject, library)
    if (answer.kind === 'found') return answer
  }
  return together
}

function subjectsIn(text: string, { analysis, projects, corpus }: Library): readonly string[] {
  const names = analysis.names.find(text, 'running').flatMap(({ id }) => projects.get(id)?.name ?? [])
  const padded = ` ${fold(text)} `
  const named = [...tellingOf(corpus).keys()].filter((theme) => padded.includes(` ${fold(theme)} `))
  return [...new Set([...names, ...named])].slice(0, MOST_SUBJECTS)
}
