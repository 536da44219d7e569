// “Page 2”, “the last page”: which page of what was shown.
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { WhichPage } from '../../../domain/requests/wanted-of-answer.ts'
import { even } from '../../plain/even-line.ts'
import { phrases } from '../../plain/lexicon.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { BESIDE } from './lexicon.ts'

const PAGE = phrases('page | seite | pagina | pag')
const MOST_PAGES = 99
const NUMBERS = Array.from({ length: MOST_PAGES }, (_, index) => String(index + 1))
const AROUND = [
  ...BESIDE.filter((word) => !/^\d+$/.test(word)),
  ...phrases(
    'go to | jump to | number | nr | no | zu | auf | a la | va a | ir a | geh zu | bitte | the | of | results',
  ),
]

const page = (
  says: readonly string[],
  which: (line: string) => WhichPage,
  example: string,
  unlike: string,
): PlainLine => ({
  says: [PAGE, says],
  besides: [...PAGE, ...says, ...AROUND],
  takes: 'nothing',
  request: (_, line): FollowUp => ({ kind: 'follow-up', wanted: 'more', page: which(line) }),
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_OF_A_PAGE: readonly PlainLine[] = [
  page(
    NUMBERS,
    (line) =>
      Number(
        even(line)
          .split(' ')
          .find((word) => NUMBERS.includes(word)) ?? 1,
      ),
    'page 2',
    'page 2 megabytes at once',
  ),
  page(
    phrases('first | 1st | erste | ersten | premiere | primera | primeira'),
    () => 1,
    'the first page',
    'the first page fault',
  ),
  page(
    phrases('last | final | letzte | letzten | derniere | ultima'),
    () => 'last',
    'the last page',
    'the last page of a memory map',
  ),
  page(
    phrases(
      'previous | prior | one page back | vorige | vorherige | vorigen | precedente | d avant | anterior',
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
