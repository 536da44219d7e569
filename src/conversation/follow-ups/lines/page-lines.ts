// “Page 2”, “the last page”: which page of what was shown.
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { WhichPage } from '../../../domain/requests/wanted-of-answer.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { BESIDE } from './lexicon.ts'

const PAGE = phrases('page | pages | pg | p | seite | pagina | pag')
const MOST_PAGES = 99
const NUMBERS = Array.from({ length: MOST_PAGES }, (_, index) => String(index + 1))
/** “Page three”, “the third page”. */
const IN_WORDS: readonly (readonly string[])[] = [
  'one | first | 1st | eins | erste | ersten | un | une | premiere | uno | una | primera | primeira',
  'two | second | 2nd | zwei | zweite | zweiten | deux | deuxieme | seconde | dos | segunda',
  'three | third | 3rd | drei | dritte | dritten | trois | troisieme | tres | tercera | terceira',
  'four | fourth | 4th | vier | vierte | vierten | quatre | quatrieme | cuatro | cuarta | quarta',
  'five | fifth | 5th | funf | funfte | funften | cinq | cinquieme | cinco | quinta',
  'six | sixth | 6th | sechs | sechste | sechsten | sixieme | seis | sexta',
].map(phrases)
/** Written in one: “p2”. */
const JOINED = NUMBERS.map((number) => `p${number}`)

const pageIn = (line: string): number => {
  const words = even(line).split(' ')
  const joined = words.find((word) => JOINED.includes(word))?.slice(1)
  const number = joined ?? words.find((word) => NUMBERS.includes(word))
  return number ? Number(number) : 1 + IN_WORDS.findIndex((said) => words.some((word) => said.includes(word)))
}
const AROUND = [
  ...BESIDE.filter((word) => !/^\d+$/.test(word)),
  ...phrases(
    'go to | go | jump to | jump | turn to | take me | back to | open | number | nr | no | zu | auf | zur | a la | va a | va | ve a | ve | ir a | geh zu | geh | bitte | the | of | results | list | liste | lista | projects | notes',
  ),
]

const page = (
  says: readonly string[],
  which: (line: string) => WhichPage,
  example: string,
  unlike: string,
): PlainLine => ({
  says: [PAGE, says],
  besides: [...PAGE, ...says, ...AROUND].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: (_, line): FollowUp => ({ kind: 'follow-up', wanted: 'more', page: which(line) }),
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_OF_A_PAGE: readonly PlainLine[] = [
  page(NUMBERS, pageIn, 'page 2', 'page 2 megabytes at once'),
  page(IN_WORDS.flat(), pageIn, 'the third page', 'the first page fault'),
  {
    ...page([], pageIn, 'p2', 'p2 instances'),
    says: [JOINED],
    besides: [...JOINED, ...AROUND],
  },
  page(
    phrases('last | final | letzte | letzten | derniere | ultima'),
    () => 'last',
    'the last page',
    'the last page of a memory map',
  ),
  page(
    phrases(
      'previous | prev | prior | one page back | back | one back | vorige | vorherige | vorigen | precedente | d avant | anterior',
    ),
    () => 'before',
    'the previous page',
    'previous page cache sizes',
  ),
  page(
    phrases(
      'next | following | another | nachste | nachsten | weitere | suivante | prochaine | siguiente | proxima | seguinte',
    ),
    () => 'next',
    'the next page',
    'next page prefetching',
  ),
]
