// “Only those with slides”, “but not argo”, “by Liz Rice”: the question before, of fewer results. Whether anything is called
// so, and whether the line says nothing else, the library says (narrowed-to.ts).
import type { TypedFilter, TypedFilterName } from '../../../domain/requests/typed-filters.ts'
import { LEAVES_OUT } from '../../../query/understand/leaving-out.ts'
import { withinOneEdit } from '../../../search/spelling.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { beginningsIn, behindAll, firstWord } from '../../plain/words/beginnings.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { BESIDE } from './lexicon.ts'
import { RECORDING, SLIDES } from './phrases.ts'

/** Of several results some are meant; “only the recording” is the one of what was spoken of. */
const SOME = phrases(`
with | only those | only the ones | only ones | only talks | only the talks | only sessions | just those | just the ones | just talks | those with | ones with | the ones | ones i can | talks i can | those i can | which ones | which of these | which of those | which of them | any of these | any of those | any of them | some of these | all with | everything with | filter | filter by | limit to | restrict to | narrow to
mit | nur die | nur solche | nur welche | die mit | welche mit | welche davon | welche haben | avec | seulement ceux | que ceux | ceux avec | celles avec | lesquels | lesquelles | uniquement ceux | con | solo las | solo los | los que tienen | las que tienen | los con | las con | cuales tienen | com | so os | apenas os | os com
`)
const ONLY = phrases(
  'only | just | nur | ausschliesslich | seulement | uniquement | solo | solamente | so | somente | apenas',
)
/** More than one, or what can be said of talks. */
const RECORDINGS = phrases(`
recordings | videos | recorded ones | recorded talks | recorded sessions | filmed ones | recorded | aufzeichnungen | aufgezeichnete | aufgenommene | enregistrements | enregistrees | enregistres | grabaciones | grabadas | grabados | gravacoes | gravadas | gravados
`)
const WATCHABLE = [...RECORDING, ...phrases('watch | watchable | see | recorded one | videos')]
const AROUND = [
  ...BESIDE,
  ...phrases(
    'only | just | those | these | them | have | has | having | had | that | which | were | was | are | been | nur | die | das | solche | davon | haben | hat | seulement | ceux | celles | ont | que | solo | los | las | tienen | tiene | so | os | as | available | i | can | mit | avec | con | com | with | to | by',
  ),
]

const linked = (
  says: readonly (readonly string[])[],
  value: 'slides' | 'recording',
  example: string,
  unlike: string,
): PlainLine => ({
  says,
  besides: [...AROUND, ...says.flat()].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: () => ({ kind: 'follow-up', wanted: 'narrowed', filter: { name: 'with', value } }),
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_OF_SOME_LINKS: readonly PlainLine[] = [
  linked(
    [
      phrases(
        'slides only | slides only please | only slides | decks only | nur folien | slides uniquement | solo diapositivas',
      ),
    ],
    'slides',
    'slides only',
    'slides only tell half of it',
  ),
  linked([SOME, SLIDES], 'slides', 'only the ones with slides', 'with slides about envoy'),
  linked([SOME, WATCHABLE], 'recording', 'only the ones with video', 'with video streams at the edge'),
  linked([ONLY, RECORDINGS], 'recording', 'only recordings', 'only recording rules'),
]

export interface FilteringLine {
  readonly name: TypedFilterName
  /** What a line begins with; the rest is what is meant. */
  readonly begins: readonly string[]
  readonly example: string
  readonly unlike: string
}

/** What may stand before it, and says nothing. */
const BEFORE = beginningsIn(
  phrases(`
and | but | ok | okay | then | now | please | maybe | rather | same | the same | only | just | only talks | just talks | the ones | ones | those | anything | something | any | the one | ones that are | those that are | the rest
und | aber | dann | bitte | lieber | nur | etwas | die | welche | et | mais | alors | seulement | ceux | y | pero | entonces | solo | los | las | e | mas
`),
)

/** A name of a line's length is none. */
const LONGEST_NAME = 6

/** In their order: the first with which a line begins decides. */
export const FILTERING_LINES: readonly FilteringLine[] = [
  {
    name: 'without',
    begins: LEAVES_OUT.flatMap(({ says }) => says.map((words) => words.join(' '))).toSorted(
      (a, b) => b.length - a.length,
    ),
    example: 'but not argo',
    unlike: 'why not argo',
  },
  {
    name: 'only',
    begins: phrases(`
the one about | the one on | only about | just about | only on | only the ones about | just the ones about | the ones about | those about | only talks about | only talks on | any of them about | any of them on | any of these about | any of those about | some of them about | are any of them about | is any of them about | which of them are about | which of these are about | which of those are about | which ones are about | are any about | now only | now just | only | just
sind welche davon uber | welche davon uber | davon welche uber | davon welche zu | welche davon zu | davon etwas zu | y en a t il sur | lesquels parlent de | lesquelles parlent de | cuales hablan de | alguna de ellas sobre | alguna sobre
der uber | das uber | celui sur | celle sur | el de | la de | la que habla de | nur uber | nur zu | nur die uber | nur die zu | die uber | jetzt nur | nur | seulement sur | seulement ceux sur | uniquement sur | maintenant seulement | seulement | uniquement | solo sobre | solo los de | ahora solo | solo | solamente
`),
    example: 'only keynotes',
    unlike: 'why are only keynotes recorded',
  },
  {
    name: 'speaker',
    begins: phrases('by | given by | held by | presented by | from | von | gehalten von | par | por | de'),
    example: 'only by Thomas Graf',
    unlike: 'thomas graf by the way',
  },
]

/** What says at the end of a line that nothing else is meant. */
export const ONLY_BEHIND = {
  says: phrases(
    'only | only please | only pls | alone | nur | bitte nur | seulement | uniquement | solo | solamente | nada mas | apenas',
  ),
  example: 'keynotes only',
  unlike: 'keynotes only recorded once',
} as const

const ENDS = ONLY_BEHIND.says.map((phrase) => ` ${phrase} `)
const FILTERS = FILTERING_LINES.map(({ name, begins }) => ({ name, begins: beginningsIn(begins) }))

/** No other word is as near to these: “expect” is nearly “except”. */
const MENDABLE = phrases('without | excluding | ohne')

/** A line as it begins, with a wrong letter mended in the word that leaves something out: “wihtout litmus”. */
export function mendedLeavingOut(line: string): string {
  const evened = even(line)
  const rest = behindAll(`${evened} `, BEFORE).trim()
  const typed = firstWord(rest)
  const meant = MENDABLE.find((word) => word !== typed && isMisspelt(typed, word))
  return meant === undefined ? evened : `${meant}${rest.slice(typed.length)}`
}

/** Shorter words have too many neighbours, but for the same letters in another order. */
const MENDED_FROM = 6
const isMisspelt = (typed: string, word: string): boolean =>
  (word.length >= MENDED_FROM && withinOneEdit(word, typed)) ||
  [...typed].sort().join() === [...word].sort().join()

/** What a line may narrow the question before it by: whether there is anything so called, the library knows. */
export function readFiltering(line: string): TypedFilter | undefined {
  const whole = `${mendedLeavingOut(line)} `
  for (const words of [behindAll(whole, BEFORE), whole])
    for (const { name, begins } of FILTERS) {
      const value = begins(words)?.rest.trim() ?? ''
      if (value !== '' && value.split(' ').length <= LONGEST_NAME) return { name, value }
    }
  const end = ENDS.find((phrase) => whole.endsWith(phrase))
  const value = end === undefined ? '' : behindAll(whole, BEFORE).slice(0, -end.length).trim()
  return value !== '' && value.split(' ').length <= LONGEST_NAME ? { name: 'only', value } : undefined
}
