// “How many talks are about istio?”: the answer begins with how much there is.
import type { AnalysedWord } from '../../../search/words.ts'
import { isForTalks, talksFollow } from './words-for-talks.ts'

interface CountAsked {
  readonly says: readonly string[]
  readonly example: string
  readonly unlike: string
}

/** Folded; behind it stands what is counted. */
export const COUNTS_ASKED: readonly CountAsked[] = [
  {
    says: ['how', 'many'],
    example: 'how many talks are about istio',
    unlike: 'how many nodes does a talk on etcd recommend',
  },
  {
    says: ['how', 'many'],
    example: 'how many notes about istio',
    unlike: 'how many nodes take notes of etcd',
  },
  { says: ['number', 'of'], example: 'number of gitops talks in 2021', unlike: 'number of pods of a node' },
  { says: ['wie', 'viele'], example: 'wie viele Vorträge gab es zu Helm?', unlike: 'wie viele Pods je Node' },
  { says: ['wieviele'], example: 'wieviele Vorträge über Istio', unlike: 'wieviele Replicas braucht etcd' },
  {
    says: ['combien', 'de'],
    example: 'combien de présentations sur istio',
    unlike: 'combien de nœuds pour etcd',
  },
  { says: ['cuantas'], example: '¿cuántas charlas hay sobre cilium?', unlike: 'cuántas réplicas de etcd' },
  { says: ['quantas'], example: 'quantas palestras sobre cilium', unlike: 'quantas réplicas do etcd' },
]

const NOTES: ReadonlySet<string> = new Set('notes notizen notas apuntes'.split(' '))

/** “Istio notes”: with more words between, somebody takes them. */
const MOST_BEFORE_NOTES = 1

const notesFollow = (words: readonly AnalysedWord[], at: number): boolean =>
  words.slice(at, at + MOST_BEFORE_NOTES + 1).some(({ folded }) => NOTES.has(folded))

/** Whether the line asks how many talks there are. */
export const countAsked = (words: readonly AnalysedWord[]): boolean =>
  words.some((_, at) =>
    COUNTS_ASKED.some(
      ({ says }) =>
        says.every((word, i) => words[at + i]?.folded === word) &&
        (talksFollow(words, at + says.length, isForTalks) || notesFollow(words, at + says.length)),
    ),
  )
