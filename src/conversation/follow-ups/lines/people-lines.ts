// Lines about the people of an answer: who gave it, who else, and what they told or noted besides.

import type { PlainLine } from '../../plain/plain-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { AUTHOR, BESIDE, ELSE, ON_STAGE, SHE, SOMEBODY_ELSE, SPEAKS, TELLS, WHO } from './lexicon.ts'
import { BY_HER, OTHER_SPEAKER, SPEAKER, WHO_WAS_IT } from './phrases.ts'
import { row } from './row.ts'

/** What was asked for, not the talk of which one speaks. */
const OF_THE_SUBJECT = phrases(`
talked about that | talked about it | talked about this | talks about that | talks about it | talks about this | spoke about that | spoke about it | spoke about this | spoke on that | speaks about it | speaks about that | covered that | covered it | gave a talk about it | gave a talk on it | gave a talk on that | gave talks about it | presented on it | presented on that
daruber gesprochen | daruber geredet | spricht daruber | sprach daruber | redet daruber | dazu gesprochen | etwas dazu gesagt | en parle | en a parle | a parle | en parlait | a parle de ca | a parle de cela | hablo de eso | hablo de esto | hablo de ello | habla de eso | habla de esto | ha hablado de eso | hablo sobre eso
`)

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_ITS_PEOPLE: readonly PlainLine[] = [
  row(
    'more',
    [SOMEBODY_ELSE, OF_THE_SUBJECT],
    [...SOMEBODY_ELSE, ...OF_THE_SUBJECT, ...BESIDE],
    'who else talked about that?',
    'who else talked about etcd?',
  ),
  row(
    'other speakers',
    [SOMEBODY_ELSE, ON_STAGE],
    [...SOMEBODY_ELSE, ...ON_STAGE, ...SPEAKS, ...SHE, ...BESIDE],
    'who else was on the panel?',
    'who else was on the panel about etcd',
  ),
  row(
    'others of the author',
    [ELSE, AUTHOR],
    [...TELLS, ...AUTHOR, ...SHE, ...BESIDE],
    'what else did the author write?',
    'what else did the author of helm write',
  ),
  row(
    'others of the speaker',
    [ELSE, SHE],
    [...TELLS, ...SHE, ...BESIDE],
    'what else did she talk about?',
    'what else did liz rice talk about',
  ),
  row(
    'others of the speaker',
    [BY_HER],
    [...TELLS, ...BESIDE, ...phrases('anything | something')],
    'and by her?',
    'clusters run by them at the edge',
  ),
  row(
    'other speakers',
    [OTHER_SPEAKER],
    [...ELSE, ...SHE, ...TELLS, ...WHO, ...BESIDE],
    'and the other speaker?',
    'captions for the other speaker at a panel',
  ),
  row('speakers', [WHO_WAS_IT], BESIDE, 'von wem ist der?', 'who was that quiet in production'),
  row('speakers', [WHO, SPEAKS], [...SPEAKS, ...BESIDE], 'who gave it?', 'who gave the keynote on wasm'),
  row('speakers', [SPEAKER], BESIDE, 'and the speaker?', 'live captions that know the speaker'),
]
