// “Anything on security?”: of a KubeCon or a person that was opened, what is theirs; where nothing is, it is a question.
import { beginningsIn, behindAll } from '../../plain/words/beginnings.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'

export interface OpenedLine {
  /** What a line begins with, one of each: “anything”, “on”. */
  readonly anything: readonly string[]
  readonly on: readonly string[]
  readonly example: string
  readonly unlike: string
}

/** A row a language. */
export const LINES_OF_WHAT_IS_OPEN: readonly OpenedLine[] = [
  {
    anything: phrases(
      'anything | something | any talks | any talk | any sessions | any keynotes | talks | what | what was said | any | stuff',
    ),
    on: phrases('on | about | regarding | with'),
    example: 'anything on security?',
    unlike: 'anything new on security?',
  },
  {
    anything: phrases(
      'etwas | irgendwas | was | vortrage | gibt es etwas | gibt es was | gab es was | gab es etwas',
    ),
    on: phrases('zu | uber | mit'),
    example: 'gibt es etwas zu Sicherheit?',
    unlike: 'gibt es einen Operator zu etcd?',
  },
  {
    anything: phrases('quelque chose | des talks | talks | des presentations'),
    on: phrases('sur | a propos de'),
    example: 'quelque chose sur Envoy ?',
    unlike: 'quelque part sur Envoy ?',
  },
  {
    anything: phrases('algo | alguna charla | charlas | hay algo'),
    on: phrases('sobre | acerca de | con'),
    example: '¿hay algo sobre Envoy?',
    unlike: 'algo pasa con Envoy',
  },
]

const BEGINS = beginningsIn(
  LINES_OF_WHAT_IS_OPEN.flatMap(({ anything, on }) =>
    anything.flatMap((thing) => on.map((about) => `${thing} ${about}`)),
  ).toSorted((a, b) => b.length - a.length),
)
const BEFORE = beginningsIn(phrases('and | ok | okay | und | et | y'))
const LONGEST_SUBJECT = 4

/** The subject; undefined where a line asks otherwise. */
export function readOfOpened(line: string): string | undefined {
  const rest = BEGINS(`${behindAll(`${even(line)} `, BEFORE).trim()} `)?.rest.trim()
  return rest !== undefined && rest !== '' && rest.split(' ').length <= LONGEST_SUBJECT ? rest : undefined
}
