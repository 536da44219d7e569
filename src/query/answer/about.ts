// Somebody's message → an answer about what it speaks of: names and subjects the notes know, or all that it says of one.

import type { Answer } from '../../domain/answers/answer.ts'
import { tellingOf } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'
import type { Library } from '../library/library.ts'
import { boundedQuestion } from '../understand/typed/bounded.ts'
import { ask, askInFull } from './ask.ts'

/** A message that names more is about the first of them. */
const MOST_SUBJECTS = 4

/**
 * Answers for a message: about all it names where notes speak of them together, else about the first that they know;
 * where they know none, as for a question that names something: “we should look at how spotify does backstage”.
 */
export function askAbout(text: string, library: Library): Answer {
  const subjects = subjectsIn(boundedQuestion(text), library)
  const together = ask(subjects.join(' '), library)
  if (together.kind === 'found') return together
  for (const subject of subjects) {
    const answer = ask(subject, library)
    if (answer.kind === 'found') return answer
  }
  const whole = askInFull(text, library)
  const namesOne = whole.sought.slots.some(({ evidence }) => evidence === 'name' || evidence === 'term')
  return namesOne && whole.answer.kind !== 'nothing' ? whole.answer : together
}

function subjectsIn(text: string, { analysis, projects, corpus }: Library): readonly string[] {
  const names = analysis.names.find(text, 'running').flatMap(({ id }) => projects.get(id)?.name ?? [])
  const padded = ` ${fold(text)} `
  const named = [...tellingOf(corpus).keys()].filter((theme) => padded.includes(` ${fold(theme)} `))
  return [...new Set([...names, ...named])].slice(0, MOST_SUBJECTS)
}
