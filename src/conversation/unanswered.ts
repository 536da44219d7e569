// Counts the topics that no note answered, where an operator wants to know what to add. Only subjects of the field are
// counted (projects, editions, the vocabulary, words of the programme): who asked, and any other word, is never kept.
import type { Answer } from '../domain/answers/answer.ts'
import type { UnansweredTopic } from '../domain/answers/browse.ts'
import type { Library } from '../query/library/library.ts'
import { subjectsNamed, unheldSubjects } from '../query/understand/subjects.ts'

export interface UnansweredTopics {
  /** Counts what an answer did not find; of a found answer what its first card does not speak of. */
  count(answer: Answer, library: Library): void
  /** Most wanted first. */
  top(most: number): readonly UnansweredTopic[]
}

/** Memory is bounded: beyond this many topics new ones are not counted. */
const MOST_TOPICS = 500

/** What an answer did not find; of a found answer what its first card does not speak of. */
export const topicsUnanswered = (answer: Answer, library: Library): readonly string[] =>
  answer.kind === 'found' ? unheldSubjects(answer.uncovered, library) : subjectsNamed(answer.query, library)

export function countingUnanswered(): UnansweredTopics {
  const times = new Map<string, number>()
  return {
    count(answer, library) {
      for (const topic of topicsUnanswered(answer, library)) {
        if (times.has(topic) || times.size < MOST_TOPICS) times.set(topic, (times.get(topic) ?? 0) + 1)
      }
    },
    top: (most) =>
      [...times]
        .map(([topic, asked]) => ({ topic, times: asked }))
        .sort((a, b) => b.times - a.times || a.topic.localeCompare(b.topic))
        .slice(0, most),
  }
}
