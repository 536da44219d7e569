import type { PlainLine } from '../../plain/plain-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { LINES_THAT_COUNT } from './count-lines.ts'
import {
  AROUND_ALONE,
  AROUND_BARE,
  AROUND_SIMPLY,
  AROUND_TIMES,
  BARE_QUESTIONS,
  BESIDE,
  NOT,
  WHEN_ALONE,
  WHO,
  WHO_ALONE,
  WRITTEN,
} from './lexicon.ts'
import { LINES_ABOUT_ITS_PEOPLE } from './people-lines.ts'
import {
  IN_SHORT,
  LINKS,
  MORE,
  NEWER,
  NEWEST,
  OLDER,
  OLDEST,
  RECORDING,
  SIMPLY,
  SLIDES,
  SOURCE,
  TELL_MORE,
  WHAT_IS_IT,
  WHEN,
} from './phrases.ts'
import { WHICH } from './places.ts'
import { LINES_OF_THE_PROGRAMME } from './programme-lines.ts'
import { LINES_ABOUT_ITS_PROJECT } from './project-lines.ts'
import { row } from './row.ts'
import {
  AROUND_UNTOLD,
  EMPLOYER,
  GOING_BACK,
  ITS_MEASURE,
  ITS_WORTH,
  OF_THE_ANSWER,
  ONCE_MORE,
  STILL_TRUE,
} from './untold-phrases.ts'

/** The same question by its date. */
const ordered = (
  order: 'newest' | 'oldest',
  says: readonly string[],
  example: string,
  unlike: string,
): PlainLine => ({
  ...row('narrowed', [says], [...BESIDE, ...AROUND_TIMES], example, unlike),
  request: () => ({ kind: 'follow-up', wanted: 'narrowed', filter: { name: 'order', value: order } }),
})

const bare = (
  wanted: 'speakers' | 'when',
  says: readonly string[],
  example: string,
  unlike: string,
): PlainLine => ({
  ...row(wanted, [says], AROUND_ALONE, example, unlike),
  request: () => ({ kind: 'follow-up', wanted, bare: true }),
})

const untold = (says: readonly string[], example: string, unlike: string): PlainLine =>
  row('untold', [says], [...BESIDE, ...AROUND_UNTOLD], example, unlike)

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_AN_ANSWER: readonly PlainLine[] = [
  ...LINES_ABOUT_ITS_PEOPLE,
  row('slides', [SLIDES], BESIDE, 'any slides?', 'slides about envoy'),
  row(
    'recording',
    [RECORDING],
    [...BESIDE, ...phrases('recorded | on | auf | sur | en | worden | wurde')],
    'and the recording?',
    'recording rules in prometheus',
  ),
  row('links', [LINKS], BESIDE, 'can you send me the link?', 'link local addresses'),
  ...LINES_ABOUT_ITS_PROJECT,
  row(
    'when',
    [WHEN],
    [
      ...BESIDE,
      ...phrases(
        'happen | given | was | war | etait | year | it | kubecon | jahr | annee | ano | old | take place | in',
      ),
    ],
    'which year was that?',
    'when was helm donated',
  ),
  row(
    'source',
    [SOURCE],
    [
      ...BESIDE,
      ...phrases(
        'note | notes | noted | wrote | written | down | took | who | words | notiz | notizen | hast | weisst | stammt | kommt | nota | notas | apuntes | vient | viennent | notes | original | take | wo | das | wer | steht',
      ),
    ],
    'who noted that?',
    'source to image builds',
  ),
  row(
    'source',
    [WHO, WRITTEN],
    [...BESIDE, ...WRITTEN, ...phrases('notiz | notizen | nota | notas | notes | apuntes | los | les | das')],
    'wer hat die Notizen geschrieben?',
    'wer hat etcd geschrieben',
  ),
  row(
    'summary',
    [IN_SHORT],
    [...BESIDE, ...phrases('in | short | words | sentence | simple | simply | it | kurz | bref')],
    'summarise the second one',
    'summarise logs with an llm',
  ),
  row(
    'simply',
    [SIMPLY],
    [...BESIDE, ...TELL_MORE, ...AROUND_SIMPLY],
    'explain it like I am five',
    'explain kubernetes like I am five',
  ),
  ordered('newest', NEWEST, 'the newest one', 'newest release of helm'),
  ordered('oldest', OLDEST, 'oldest first', 'the oldest kernel that cilium runs on'),
  row('newer', [NEWER], [...BESIDE, ...AROUND_TIMES], 'anything newer?', 'anything newer than flannel'),
  row('older', [OLDER], [...BESIDE, ...AROUND_TIMES], 'and before that?', 'older kernels with cilium'),
  row(
    'words',
    [TELL_MORE],
    [
      ...BESIDE,
      ...phrases(
        'in simple words | simple words | simply | again | short | shortly | briefly | words | quick | geht | ging | es | um | da | genau | kurz | moi | bref | trata | va | breve | in | note | say | says | sentence',
      ),
    ],
    'tell me more about the second one',
    'tell me more about envoy',
  ),
  row(
    'more',
    [MORE],
    [
      ...BESIDE,
      ...phrases(
        'more | any | of | page | got | others | like | similar | seite | ergebnisse | treffer | ahnliche | sonst | noch | etwas | was | davon | weitere | plus | resultats | y en | d | autres | mas | resultados | pagina | de | eso | hay | 吗 | 有',
      ),
    ],
    'more, please',
    'more pods per node',
  ),
  ...LINES_OF_THE_PROGRAMME,
  ...LINES_THAT_COUNT,
  row('one', [WHICH], [...BESIDE, ...NOT], 'no, the second one', 'second level cache'),
  row(
    'back',
    [GOING_BACK],
    [
      ...GOING_BACK,
      ...BESIDE.filter((word) => !WHICH.includes(word)),
      ...phrases('please | now | wieder | jetzt | zur | und | take | let | lets | i | can'),
    ],
    'go back',
    'back up etcd',
  ),
  row(
    'summary',
    [WHAT_IS_IT],
    phrases(
      'and | but | so | ok | und | et | y | then | exactly | genau | denn | eigentlich | exactement | exactamente | again',
    ),
    'what is it?',
    'what is it that etcd keeps',
  ),
  row(
    'again',
    [ONCE_MORE],
    [...ONCE_MORE, ...BESIDE, ...phrases('roll | draw | repeat')],
    'once more, please',
    'again and again the nodes ran out of memory',
  ),
  untold(ITS_MEASURE, 'how long is the talk?', 'how long is a release cycle'),
  untold(ITS_WORTH, 'is it worth watching?', 'is it worth the move to envoy'),
  untold(EMPLOYER, 'anyone from her company?', 'her company migrated to envoy'),
  untold(STILL_TRUE, 'is that still true?', 'is etcd still true to raft'),
  untold(OF_THE_ANSWER, 'why this one?', 'why this one cluster failed'),
  bare('speakers', WHO_ALONE, 'who?', 'who may do what'),
  bare('when', WHEN_ALONE, 'and when?', 'when not to use operators'),
  row('untold', [BARE_QUESTIONS], [...BARE_QUESTIONS, ...AROUND_BARE], 'why not?', 'who may do what'),
]
