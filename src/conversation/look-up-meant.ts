// A question that asks for one thing by its name, without the verb or with one letter of it wrong: “who is Liz Rice?”, “projct
// thanos”. Whether anything is called so, the library says: else it stays a question.
import type { LookedUpSo, Question } from '../domain/requests/question.ts'
import { withinOneEdit } from '../search/spelling.ts'
import { beginningsIn } from './plain/words/beginnings.ts'
import { even } from './plain/words/even-line.ts'
import { phrases } from './plain/words/lexicon.ts'

export interface LookUpLine {
  readonly says: string
  readonly read: (line: string) => LookedUpSo | undefined
  readonly example: string
  readonly unlike: string
}

const WHO_IS = beginningsIn(
  phrases(`
who is | whos | who was | who are | who exactly is | who the hell is | do you know | tell me about | what about | info on | wer ist | wer war | wer ist denn | kennst du | was ist mit | erzahl mir von
qui est | qui etait | c est qui | tu connais | parle moi de | quien es | quien era | quien fue | conoces a | hablame de | chi e | quem e | quem foi
`),
)
const BEHIND = / (?:again|please|pls|bitte|svp|por favor|by the way|exactly|anyway|denn|eigentlich)$/
const SHORTEST_NAME = 2
const LONGEST_NAME = 4

/** Verbs that take a name, and lists that stand alone; shorter ones have too many neighbours. */
const TAKES_A_NAME = ['project', 'speaker', 'edition', 'author', 'timeline']
const ALONE = ['projects', 'editions', 'notes', 'stats', 'random']

/** “Projects that use rust” has no letter wrong. */
const misspelt = (typed: string, verbs: readonly string[]): string | undefined =>
  verbs.some((verb) => typed === verb || typed === `${verb}s`)
    ? undefined
    : verbs.find((verb) => verb[0] === typed[0] && withinOneEdit(verb, typed))

/** In their order: the first that reads a line decides. */
export const LINES_THAT_LOOK_UP: readonly LookUpLine[] = [
  {
    says: 'who somebody is',
    read: (line) => {
      const name =
        WHO_IS(`${even(line)} `)
          ?.rest.trim()
          .replace(BEHIND, '') ?? ''
      const words = name.split(' ').length
      return words >= SHORTEST_NAME && words <= LONGEST_NAME
        ? { line: `speaker ${name}`, wholly: true }
        : undefined
    },
    example: 'who is Liz Rice?',
    unlike: 'who is she?',
  },
  {
    says: 'a verb with one letter wrong, and a name',
    read: (line) => {
      const [first = '', ...rest] = line.split(' ')
      const verb = rest.length > 0 ? misspelt(first.toLowerCase(), TAKES_A_NAME) : undefined
      return verb ? { line: [verb, ...rest].join(' '), mended: { typed: first, read: verb } } : undefined
    },
    example: 'projct thanos',
    unlike: 'product thanos',
  },
  {
    says: 'a list with one letter wrong, and nothing else',
    read: (line) => {
      const verb = misspelt(line.toLowerCase(), ALONE)
      return verb ? { line: verb, mended: { typed: line, read: verb } } : undefined
    },
    example: 'porjects',
    unlike: 'objects',
  },
]

/** What a question may look up; undefined where it names nothing so. */
export function readLookUp(line: string): LookedUpSo | undefined {
  for (const { read } of LINES_THAT_LOOK_UP) {
    const meant = read(line)
    if (meant) return meant
  }
  return undefined
}

/** A line as a question, with what it may look up. */
export function asQuestion(line: string): Question {
  const looksUp = readLookUp(line)
  return { kind: 'ask', question: line, ...(looksUp && { looksUp }) }
}
