// “No, thanos”, “not jaeger, tempo”, “linkerd instead”: another subject was meant. A comma tells it from “no keynotes”, which
// takes something away; what is said not to be meant must have been asked for (again/corrected.ts).
import type { MeantInstead } from '../../../domain/requests/question.ts'
import { beginningsIn } from '../../plain/words/beginnings.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'

export interface CorrectionLine {
  readonly says: string
  /** What the line says of the subject that is meant, and of the one that is not. */
  readonly read: (line: string) => MeantInstead | undefined
  readonly example: string
  readonly unlike: string
}

const SORRY = phrases(`
no | nope | nah | no no | no sorry | sorry | sorry no | oops | ups | wait | no wait | wait no | hmm | hm | my bad | my mistake | wrong | not that | not that one | actually
nein | nee | ne | nicht das | falsch | moment | entschuldigung | non | pas ca | pardon | attends | perdon | espera | eso no | nao
`)
const MEANT = phrases(`
i meant | i mean | meant | i was asking about | i asked about | i asked for | i wanted | what i meant was | i am talking about | rather | make it | make that | lets say | lets do | try | use
ich meinte | ich meine | gemeint war | ich wollte | eher | lieber | sondern | mach | nimm | je voulais dire | je veux dire | je parlais de | plutot | mais | queria decir | quiero decir | me referia a | mejor | mas bien | sino | eu quis dizer
`)
const INSTEAD = phrases(
  'instead | instead please | rather | stattdessen | anstelle | a la place | au lieu | plutot | en su lugar | en cambio | em vez disso',
)
const SAME_FOR = phrases(`
and for | same for | same thing for | same question for | the same for | the same with | same with | and with | what about | how about | and | and what about | or
und fur | dasselbe fur | das gleiche fur | gleiches fur | und bei | und | was ist mit | wie ist es mit | pareil pour | la meme chose pour | et pour | et | qu en est il de | lo mismo para | lo mismo con | y para | y con | y | que hay de
`)
/** Behind “not”: both are named. */
const NOT = phrases('not | nicht | kein | keine | pas | no | nao')
const BUT =
  /\s*(?:,|;|:|\.|–|—|\bbut\b|\bsondern\b|\bmais\b|\bsino\b|\bmas\b)\s*(?:(?:but|sondern|mais|plutôt|sino|rather)\s+)?/u

const saysSorry = beginningsIn(SORRY)
const saysMeant = beginningsIn(MEANT)
const saysSame = beginningsIn(SAME_FOR)
const saysNot = beginningsIn(NOT)

const LONGEST_SUBJECT = 5
const LONGEST = 100

/** What begins so asks something of its own: “what can I use instead of ingress?” */
const ASKING = phrases(`
what | which | how | why | who | when | where | is | are | was | were | can | could | do | does | did | should | would | any | anything | something | somebody
was | welche | welcher | welches | wie | warum | wieso | wer | wann | wo | ist | sind | kann | gibt es | gibt | que | quoi | quel | quelle | comment | pourquoi | qui | quand | est ce | peut on | y a t il | cual | como | por que | quien | cuando | donde | hay | puedo | qual | quais | quem
`)
const asks = beginningsIn(ASKING)

/** A subject is a few words, and begins with none that asks or says what is to be done. */
const subject = (text: string): string | undefined => {
  const words = text.trim().replace(/[\s?!.,]+$/u, '')
  const evened = even(words)
  const isOne = evened !== '' && evened.split(' ').length <= LONGEST_SUBJECT
  return isOne && !saysNot(`${evened} `) && !asks(`${evened} `) && !SORRY.includes(evened) ? words : undefined
}

const BETWEEN_WORDS = /^[\s,;:.!–—]+/u
const WORD_ENDS = /(?<=[^\s,;:.!–—])(?=[\s,;:.!–—])/gu

/** What stands behind the words of a phrase, in the letters of the line. */
function behind(line: string, begins: ReturnType<typeof beginningsIn>): string | undefined {
  const said = begins(`${even(line)} `)?.said
  if (said === undefined) return undefined
  const typed = line.trim()
  // An apostrophe may join two of its words: “d’accord”.
  for (const { index } of `${typed} `.matchAll(WORD_ENDS))
    if (even(typed.slice(0, index)) === said) return typed.slice(index).replace(BETWEEN_WORDS, '')
  return undefined
}

const meaning = (text: string | undefined, isLoose = false): MeantInstead | undefined => {
  const meant = text === undefined ? undefined : subject(text)
  return meant === undefined ? undefined : { subject: meant, ...(isLoose && { loose: true }) }
}

/** In their order: the first that reads a line decides. */
export const LINES_OF_A_CORRECTION: readonly CorrectionLine[] = [
  {
    says: 'both are named: the one that was not meant first',
    read: (line) => {
      const rest = behind(line, saysNot)
      const [no = '', meant] = rest?.split(BUT).filter(Boolean) ?? []
      const not = subject(no)
      const said = meaning(meant)
      return not !== undefined && said ? { ...said, not } : undefined
    },
    example: 'not jaeger, tempo',
    unlike: 'not jaeger or tempo',
  },
  {
    says: 'both are named: the one that was meant first',
    read: (line) => {
      const [, meant, no] =
        /^([^,]+?)(?:\s+(?:instead of|rather than|statt|anstatt|au lieu de|en vez de|em vez de)|\s*[,–—]\s*(?:not|nicht|pas|no))\s+(\S.*)$/iu.exec(
          line,
        ) ?? []
      const not = no === undefined ? undefined : subject(no)
      const said = meaning(meant)
      return not !== undefined && said ? { ...said, not } : undefined
    },
    example: 'cilium, not calico',
    unlike: 'containers should not be root',
  },
  {
    says: 'a denial, a comma, and what is meant',
    read: (line) => {
      const [first = '', rest = ''] = /^([^,;:.!–—]+)[,;:.!–—]+\s*(\S.*)$/u.exec(line)?.slice(1) ?? []
      if (!SORRY.includes(even(first))) return undefined
      // “No, sorry, I meant …”
      return rest === '' ? undefined : (readCorrection(rest) ?? meaning(rest))
    },
    example: 'no, thanos',
    unlike: 'no keynotes',
  },
  {
    says: 'that it was meant',
    read: (line) => {
      const rest = behind(line, saysMeant)
      if (rest !== undefined) return meaning(rest)
      const behindSorry = behind(line, saysSorry)
      return behindSorry === undefined ? undefined : meaning(behind(behindSorry, saysMeant))
    },
    example: 'I meant argo rollouts',
    unlike: 'meaning of life in production',
  },
  {
    says: 'that it is meant instead',
    read: (line) => {
      const evened = even(line)
      const end = INSTEAD.find((phrase) => evened.endsWith(` ${phrase}`))
      if (end === undefined) return undefined
      const words = line.trim().split(/\s+/u).slice(0, -end.split(' ').length).join(' ')
      return meaning(behind(words, saysSame) ?? words)
    },
    example: 'linkerd instead',
    unlike: 'why linkerd instead of istio is used',
  },
  {
    says: 'the same of another',
    read: (line) => {
      const rest = behind(line, saysSame)
      return rest === undefined ? undefined : meaning(behind(rest, saysSame) ?? rest, true)
    },
    example: 'and for vitess?',
    unlike: 'for vitess and others',
  },
]

/** Which subject a line says was meant; undefined where it corrects nothing. */
export function readCorrection(line: string): MeantInstead | undefined {
  if (line.length > LONGEST) return undefined
  for (const { read } of LINES_OF_A_CORRECTION) {
    const correction = read(line)
    if (correction) return correction
  }
  return undefined
}
