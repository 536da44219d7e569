// Lines about the people of an answer: who gave it, who else, and what they told or noted besides.
import { phrases } from '../plain/lexicon.ts'
import type { PlainLine } from '../plain/plain-line.ts'
import { AUTHOR, BESIDE, ELSE, SHE, SPEAKS, TELLS, WHO } from './lexicon.ts'
import { BY_HER, OTHER_SPEAKER, SPEAKER, WHO_WAS_IT } from './phrases.ts'
import { row } from './row.ts'

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_ITS_PEOPLE: readonly PlainLine[] = [
  row(
    'other speakers',
    [OTHER_SPEAKER],
    [...ELSE, ...SHE, ...TELLS, ...WHO, ...BESIDE],
    'and the other speaker?',
    'captions for the other speaker at a panel',
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
  row('speakers', [WHO_WAS_IT], BESIDE, 'von wem ist der?', 'who was that quiet in production'),
  row('speakers', [WHO, SPEAKS], [...SPEAKS, ...BESIDE], 'who gave it?', 'who gave the keynote on wasm'),
  row('speakers', [SPEAKER], BESIDE, 'and the speaker?', 'live captions that know the speaker'),
]
