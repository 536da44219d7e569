// “Women speakers”, “talks in Spanish”, “talks without slides”: what no note and no programme says of talks, so that nobody can
// be shown just those. That is said, and nothing is searched for.

import type { PlainLine } from '../plain-line.ts'
import { AROUND, KINDNESS, LISTING, phrases } from '../words/lexicon.ts'

const TALKS = phrases(`
talks | talk | sessions | session | presentations | videos | recordings | keynotes | speakers | speaker | presenters | people | ones | notes | vortrage | vortrag | redner | rednerinnen | sprecherinnen | charlas | charla | ponencias | ponentes | presentations | conferences | orateurs | oratrices | palestras
`)
/** “Only by women”, “not virtual”: of what was shown some are wanted, and need no noun. */
const SOME_ALONE = phrases(`
only | just | not | no | none | nothing | without | nur | nicht | keine | nichts | ohne | ausschliesslich | seulement | uniquement | pas | que | sans | rien | solo | solamente | unicamente | sin | nada | so | somente | apenas | sem
`)
const AROUND_TALKS = [
  ...TALKS,
  ...SOME_ALONE,
  ...LISTING,
  ...AROUND,
  ...KINDNESS,
  ...phrases(
    'given by | held by | presented by | any | with | only | by | from | kubecon | find | minutes | minute | minuten | minutos | min | than | hold | spoken | conf | von | auf | en | de | par | por | em | which | where | were | was | held | gehalten | gehaltene | donnees | dadas | fur | pour | para | des',
  ),
]

/** Each with what may be told of a talk, and is not. */
const UNTOLD: readonly (readonly [says: string, example: string, unlike: string])[] = [
  [
    `
women | woman | female | females | men | male | non binary | of colour | of color | frauen | weiblich | weibliche | femmes | mujeres | mulheres
`,
    'women speakers',
    'women in cloud native',
  ],
  [
    `
in spanish | in german | in french | in italian | in portuguese | in chinese | in japanese | in korean | in hindi | in dutch | in polish | in russian | not in english | other languages | in my language
auf deutsch | deutsche | auf spanisch | auf franzosisch | en espanol | en aleman | en frances | en francais | en allemand | en espagnol | em portugues | in italiano
`,
    'talks in Spanish',
    'chatbots in Spanish',
  ],
  [
    `
without slides | without a recording | without recording | without recordings | without video | without videos | with no slides | with no recording | not recorded | unrecorded | with subtitles | subtitled | with captions | with a transcript | with transcripts | ohne folien | ohne aufzeichnung | sans diapositives | sans diapos | sans video | sin diapositivas | sin video | con subtitulos | avec sous titres
`,
    'talks without slides',
    'captions without slides in a browser',
  ],
  [
    `
short | shorter | shortest | long | longest | under 5 | under 10 | under 15 | under 20 | under 30 | less than 10 | less than 20 | less than 30 | shorter than 10 | shorter than 20 | shorter than 30 | 10 minute | 5 minute | kurze | kurzer | lange | cortas | courtes | courts
`,
    'short talks',
    'short lived pods',
  ],
  [
    `
virtual | virtually | online | remote | remotely | in person | inperson | on site | onsite | on stage | on premises | prerecorded | pre recorded
vor ort | prasenz | in prasenz | virtuell | virtuelle | virtuellen | en presentiel | presentiel | sur place | en ligne | a distance | virtuelle | virtuelles | presencial | presenciales | en persona | en linea | virtuales | a distancia
`,
    'only the on-site ones',
    'virtual clusters only',
  ],
  [
    'beginner friendly | beginners friendly | easy to follow | easy | difficult | advanced level | einsteigerfreundlich | einsteigerfreundliche | faciles | faciles a suivre',
    'beginner friendly talks',
    'beginner friendly clusters',
  ],
]

/** In their order: the first that takes a line decides. */
export const LINES_OF_THE_UNTOLD: readonly PlainLine[] = UNTOLD.map(([says, example, unlike]) => ({
  says: [phrases(says), [...TALKS, ...SOME_ALONE]],
  besides: [...phrases(says), ...AROUND_TALKS].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: () => ({ kind: 'courtesy', courtesy: 'untold' }),
  example,
  unlike,
}))
