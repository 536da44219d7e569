// “Only 2022”, “and in Europe?”: the question before, of some editions only. As in every table of plain lines, nothing may be
// left of the line but, here, the name of an edition; whether there was such a one the library says.
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { editionIn, REGIONS, RELATIVE } from './editions-said.ts'
import { BESIDE } from './lexicon.ts'
import { isYear } from './spans.ts'

/** “eu” and “us” name regions, “last year” a year. */
const IN_NAMES = new Set([...Object.keys(REGIONS), 'last', 'letztes', 'na', 'this', 'dieses', 'year'])
const KINDS = phrases(
  'talks | talk | ones | one | those | kubecons | kubecon | edition | editions | notes | results',
)
const AROUND = [
  ...BESIDE,
  ...phrases(`
only | just | how | narrow | limit | restrict | filter | now | jetzt | maintenant | ahora | same | question | but | then | or | by | for | at | it | that | the | them | to | lieber | nur | auch | und | aus | von | in | im jahr | seulement | uniquement | que | et | pour | en | ceux | celles | de | solo | solamente | y | los | las | so | somente | apenas | e | os | as | em | no | me | show
`),
].filter((phrase) => !IN_NAMES.has(phrase) && !KINDS.includes(phrase))

/** Between two years; whether all from one to the other are meant, `yearsIn` says. */
const UP_TO = 'to | until | till | through | bis | a | au | jusqu | hasta | ate'

/** “What should I watch from 2021” asks for itself. */
const FEW = phrases(
  `${UP_TO} | please | pls | bitte | svp | por favor | the | then | kubecon | der | die | dem | el | la | le | l | los | las | o | a | jahr | ano`,
)

const DENIES = /\b(?:not|nicht|pas)\b/

const narrowing = (
  says: string,
  besides: readonly string[],
  [ofCities, wanted, added]: readonly [ofCities: boolean | 'bare', wanted: FollowUp['wanted'], added?: true],
  example: string,
  unlike: string,
): PlainLine => ({
  says: [phrases(says)],
  besides: [...besides, ...phrases(says)].toSorted((a, b) => b.length - a.length),
  takes: 'a name',
  request: (rest, line) => {
    const where = editionIn(rest, line, ofCities !== false)
    // “And not at Detroit?” leaves it out.
    if (where === undefined || DENIES.test(even(line))) return undefined
    // “In Paris” may be the zone of a digest just ordered.
    const bare = ofCities === 'bare' && editionIn(rest, line, false) === undefined
    return { kind: 'follow-up', wanted, where, ...(added && { added }), ...(bare && { bare }) }
  },
  example,
  unlike,
})

/** With what says that it is a place: “the last KubeCon” alone is looked up. */
const LAST_KUBECON = phrases(`
at the last kubecon | from the last kubecon | of the last kubecon | at the latest kubecon | from the latest kubecon | at the most recent kubecon
auf der letzten kubecon | bei der letzten kubecon | von der letzten kubecon | auf der jungsten kubecon
a la derniere kubecon | de la derniere kubecon | lors de la derniere kubecon | en la ultima kubecon | de la ultima kubecon | na ultima kubecon | da ultima kubecon
`)

const AROUND_ALONE = phrases(
  `and | or | und | oder | et | ou | y | o | e | please | pls | bitte | svp | im | en | el | la | l | then | dann | alors | entonces | instead | rather | only | ${UP_TO}`,
)
/** A year, or a year and a place, is all that is said: first of all lines that is a question by itself. */
const alone = (says: readonly string[], example: string, unlike: string): PlainLine => ({
  says: [says],
  besides: AROUND_ALONE,
  takes: 'a name or nothing',
  request: (_, line) => {
    const words = even(line)
      .split(' ')
      .filter((word) => !AROUND_ALONE.includes(word))
    const where = editionIn(words.join(' '), line, true)
    return where === undefined ? undefined : { kind: 'follow-up', wanted: 'narrowed', where, bare: true }
  },
  example,
  unlike,
})
/** A city alone: whether there was a KubeCon the library says, and whether it is the zone of a digest the desk. */
const city: PlainLine = {
  says: [],
  besides: AROUND_ALONE,
  takes: 'a name',
  request: (rest, line) => {
    const where = rest.split(' ').length > LONGEST_CITY ? undefined : editionIn(rest, line, true)
    return where === undefined || isYear(where) || where in REGIONS
      ? undefined
      : { kind: 'follow-up', wanted: 'narrowed', where, bare: true }
  },
  example: 'salt lake city',
  unlike: 'berlin airport clusters',
}
const LONGEST_CITY = 3
const FIRST_YEAR = 2010
const YEARS = Array.from({ length: 20 }, (_, years) => String(FIRST_YEAR + years))

/** In their order: the first that takes a line decides. */
export const LINES_OF_SOME_EDITIONS: readonly PlainLine[] = [
  alone(YEARS, '2023', '2023 wasm'),
  alone(Object.keys(RELATIVE), 'last year', 'last year we moved to cilium'),
  narrowing(
    `
the one from | the one of | the one in | that one from | the talk from | der aus | der von | die aus | das aus | den von | den aus | celui de | celle de | el de | o de
`,
    AROUND,
    [true, 'one'],
    'the one from 2021',
    'the one from the other team',
  ),
  {
    says: [LAST_KUBECON],
    besides: [...AROUND, ...LAST_KUBECON],
    takes: 'nothing',
    request: () => ({ kind: 'follow-up', wanted: 'narrowed', where: 'last kubecon' }),
    example: 'and at the last KubeCon?',
    unlike: 'talks on cilium at the last KubeCon',
  },
  narrowing(
    'one | ones | talk | session',
    phrases('the | that | and | no | ok | show me | please | pls'),
    [true, 'one'],
    'the 2019 one',
    'the one 2019 cluster',
  ),
  narrowing(
    `
only | just | narrow | narrow it down | limit | restrict | filter | nothing but | nur | lieber | ausschliesslich | seulement | uniquement | juste | que ceux | solo | solamente | so | somente | apenas
`,
    [...AROUND, ...KINDS],
    [true, 'narrowed'],
    'only 2022',
    'only one cluster',
  ),
  narrowing(
    `
also | as well | too | plus | add | auch | dazu | ausserdem | aussi | ajoute | ajouter | egalement | en plus | tambien | ademas | anade | tambem
`,
    [...AROUND, ...KINDS],
    [true, 'narrowed', true],
    'also 2023',
    'also in production',
  ),
  narrowing(
    `
actually | make it | make that | no wait | wait | wait no | i mean | i meant | rather | better | instead | change it to | change to | switch to
doch | doch lieber | lieber | stattdessen | besser | ich meine | ich meinte | plutot | en fait | finalement | je veux dire | mejor | mejor dicho | en realidad | al final
`,
    [...AROUND, ...KINDS, ...phrases('no | hmm | hm | sorry | nein | non | but')],
    [true, 'narrowed'],
    'actually, 2024',
    'actually running in 2024',
  ),
  narrowing(
    `
and | what about | how about | same but for | same but in | same but from | the same but for | the same but in | dasselbe aber fur | pareil mais pour | lo mismo pero para | same for | same in | same question for | or | any from | anything from | anything in | something from | those from | those in | the ones from | ones from | got any from | any talks from | any talks in | all from | all of them in | all of them from | gib mir was von | gib mir was aus | was von | was aus | alle von | alle aus | und alle von | und | was ist mit | auch von | auch aus | oder | et | et pour | ceux de | y | los de | las de | e | os de
`,
    [...AROUND, ...KINDS],
    [true, 'narrowed'],
    'what about Valencia?',
    'and in production?',
  ),
  narrowing(
    `
who talks about it | who talked about it | who spoke about it | who speaks about it | who talks about that | who talked about that | who spoke about that | who spoke on it | who covered it | who covered that
wer spricht daruber | wer sprach daruber | wer hat daruber gesprochen | qui en parle | qui en parlait | qui en a parle | quien habla de eso | quien hablo de eso | quien habla de ello | quien hablo de ello
`,
    AROUND,
    [true, 'narrowed'],
    'who talks about it in 2024?',
    'who talks about it in production?',
  ),
  narrowing(
    'in | from | for | at | aus | von | im jahr | en | em | de | a | the ones from | die aus',
    FEW,
    ['bare', 'narrowed'],
    'in 2019?',
    'in 2019 we moved to cilium',
  ),
  city,
]
