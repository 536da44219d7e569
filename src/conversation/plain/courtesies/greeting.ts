// “Hey bot, are there any talks on cost?”: who is greeted, before what is wanted. The rest is read as if nothing stood before it.
import { beginningsIn } from '../words/beginnings.ts'
import { even } from '../words/even-line.ts'
import { GREETINGS, phrases } from '../words/lexicon.ts'

export interface GreetingLine {
  readonly says: string
  /** Where in the line it ends; undefined where it is no such line. */
  readonly endsAt: (line: string) => number | undefined
  readonly example: string
  readonly rest: string
  readonly unlike: string
}

const CALLED = phrases(
  'kubecon bot | kubecon | bot | there | all | everyone | team | folks | you | zusammen | a todos | a tous',
)
/** “Hello everyone” */
export const GREETINGS_TO_SOMEBODY = GREETINGS.flatMap((greeting) =>
  CALLED.map((who) => `${greeting} ${who}`),
)
const OFTEN_GREETED = new Set(GREETINGS)
const GREETED = new Set([
  ...GREETINGS,
  ...phrases('bot | kubecon bot | dear bot | dear kubecon'),
  ...GREETINGS_TO_SOMEBODY,
])
/** A greeting is said in few words. */
const LONGEST = 30

/** What begins so asks for something, with no comma before it. */
const asks = beginningsIn(
  phrases(`
is there | are there | any | what | which | who | how | why | do you | can you | could you | show me | tell me | give me | find me | i am looking for | im looking for | i need
gibt es | was | welche | wer | wie | zeig mir | hast du | kannst du | y a t il | qu est ce que | quels | quelles | qui | montre moi | hay | que | quien | cuales | muestrame
`),
)

/** In their order: the first that takes a line decides. */
export const LINES_AFTER_A_GREETING: readonly GreetingLine[] = [
  {
    says: 'a greeting, or the bot’s name, and a sign',
    endsAt: (line) => {
      const [first = '', sign = ''] = /^@?([^,:;!.–—]{1,30})([,:;!.–—]+\s*)(?=\S)/u.exec(line)?.slice(1) ?? []
      return sign !== '' && GREETED.has(even(first))
        ? line.indexOf(sign, first.length) + sign.length
        : undefined
    },
    example: 'hey bot, are there any talks on cost?',
    rest: 'are there any talks on cost?',
    unlike: 'hey bot',
  },
  {
    says: 'a greeting, and what asks',
    endsAt: (line) =>
      [...line.slice(0, LONGEST).matchAll(/\s+(?=\S)/gu)]
        .map(({ 0: blank, index }) => ({ before: even(line.slice(0, index)), at: index + blank.length }))
        .findLast(
          ({ before, at }) => GREETED.has(before) && !isWhole(line) && asks(`${even(line.slice(at))} `),
        )?.at,
    example: 'hello there is there anything on etcd?',
    rest: 'is there anything on etcd?',
    unlike: 'hello world operator',
  },
]

/** “How are you” is a greeting as it stands. */
const isWhole = (line: string): boolean => OFTEN_GREETED.has(even(line))

/** What stands behind the greeting, as it was typed; undefined where there is none, or nothing else. */
export function afterGreeting(line: string): string | undefined {
  for (const { endsAt } of LINES_AFTER_A_GREETING) {
    const at = endsAt(line)
    if (at !== undefined && even(line.slice(at)) !== '') return line.slice(at)
  }
  return undefined
}
