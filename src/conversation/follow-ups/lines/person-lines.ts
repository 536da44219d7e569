// “What did she say about etcd?”, “her talks on service mesh”: what is asked of the person of whom one speaks.
import { type Beginnings, beginningsIn, behindAll } from '../../plain/words/beginnings.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { readTheirTalks } from './their-talks.ts'

export interface OfPersonLine {
  /** One phrase of each group stands in the line, in this order; what comes after the last is what is asked. */
  readonly says: readonly (readonly string[])[]
  readonly example: string
  readonly unlike: string
}

const ABOUT = phrases(
  'about | on | of | regarding | uber | zu | von | sur | de | a propos de | au sujet de | sobre | acerca de',
)
const TALKS = phrases(
  'talks | talk | sessions | keynotes | presentations | vortrage | vortrag | keynote | presentations | conferences | conference | charlas | charla | ponencias',
)

/** In their order: the first that takes a line decides. “They” is anybody: “what did they say about istio”. */
export const LINES_OF_A_PERSON: readonly OfPersonLine[] = [
  {
    says: [
      phrases(
        'her | his | their | any of her | any of his | ihre | seine | ihr | sein | ses | sus | su | more of her | more of his',
      ),
      TALKS,
      ABOUT,
    ],
    example: 'her talks about cilium',
    unlike: 'hers and other talks about cilium',
  },
  {
    says: [
      phrases(`
what did she | what did he | what does she | what does he | what has she | what has he | did she | did he | does she | does he | has she | has he | anything she | anything he | something she | something he
was hat sie | was hat er | was sagt sie | was sagt er | was sagte sie | was sagte er | hat sie | hat er | spricht sie | spricht er
qu a t elle | qu a t il | que dit elle | que dit il | a t elle | a t il | elle a | il a | que dijo | que dijo ella | que dijo el | que conto | que ha dicho | dijo algo | hablo
`),
      [
        ...phrases(`
say | says | said | think | thinks | talk | talks | talked | speak | speaks | spoken | tell | told | present | presented | give a talk | given a talk | also talk | also talked | also speak | also spoken | also said | also told | do | done | gesagt | gesprochen | erzahlt | etwas | auch | noch | was | dit | parle | raconte | pense | algo
`),
        '',
      ],

      ABOUT,
    ],
    example: 'what did he say about serverless?',
    unlike: 'what did the panel say about serverless?',
  },
  {
    says: [
      phrases('was hat sie | was hat er | hat sie | hat er | sprach sie | sprach er'),
      [...phrases('auch etwas | auch was | auch | noch etwas | etwas | was | denn'), ''],
      ABOUT,
    ],
    example: 'was hat sie über etcd gesagt?',
    unlike: 'was hat man über etcd gesagt?',
  },
  {
    says: [
      phrases('did she | did he | has she | has he | does she | does he'),
      phrases('also do | do | also give | give | ever do | ever give | also done | done | given'),
    ],
    example: 'did she also do keynotes?',
    unlike: 'did it also do retries?',
  },
  {
    says: [
      phrases('something | anything | more | talks | talk | etwas | mehr | was | quelque chose | algo | mas'),
      phrases('by | from | of | von | de'),
      phrases('her | him | ihr | ihm | elle | lui | ella | el'),
      ABOUT,
    ],
    example: 'anything by her on tracing?',
    unlike: 'anything by the way on tracing',
  },
]

/** What comes before, and says nothing. */
const BEFORE = beginningsIn(
  phrases(
    'and | so | but | ok | okay | then | und | aber | also | et | mais | y | pero | do you have | are there | is there | any | show me | gibt es | hay | y a t il',
  ),
)
/** What a subject begins and ends with that is none of it. */
const ARTICLES = beginningsIn(
  phrases('the | a | an | any | die | den | das | der | les | le | la | l | los | las | el | des | du'),
)
const VERBS = phrases(
  'gesagt | gesprochen | erzahlt | berichtet | gezeigt | too | as well | auch | please | bitte',
)
/** “Something on grafana from him”: at the end. */
const BY_THEM = phrases(
  'from him | from her | by him | by her | von ihm | von ihr | de lui | d elle | de ella | de el | suyo | suya',
)
const BEFORE_THEM = beginningsIn([
  ...phrases('something | anything | talks | etwas | quelque chose | algo'),
  ...ABOUT,
])
/** Each group: its phrases, and whether it may be left out. */
const GROUPS: readonly (readonly { readonly begins: Beginnings; readonly mayLack: boolean }[])[] =
  LINES_OF_A_PERSON.map(({ says }) =>
    says.map((group) => ({ begins: beginningsIn(group.filter(Boolean)), mayLack: group.includes('') })),
  )
const LONGEST_SUBJECT = 5
const LONGEST = 120

/** What a line asks of the person who was spoken of; undefined where it speaks of nobody so. */
export function readOfPerson(line: string): string | undefined {
  const evened = even(line)
  if (evened.length > LONGEST) return undefined
  const words = behindAll(evened, BEFORE)
  for (const groups of GROUPS) {
    const rest = groups.reduce<string | undefined>(
      (left, { begins, mayLack }) =>
        left === undefined ? undefined : (begins(`${left} `)?.rest.trim() ?? (mayLack ? left : undefined)),
      words,
    )
    const subject = rest && subjectIn(rest)
    if (isSubject(subject)) return subject
  }
  const theirs = readTheirTalks(words)
  if (theirs !== undefined) return theirs
  const by = BY_THEM.find((phrase) => words.endsWith(` ${phrase}`))
  const what = by === undefined ? undefined : words.slice(0, -by.length).trim()
  const subject = what && behindAll(what, BEFORE_THEM)
  return subject !== what && isSubject(subject) ? subject : undefined
}

const subjectIn = (rest: string): string => {
  const words = behindAll(rest, ARTICLES)
  const verb = VERBS.find((one) => words.endsWith(` ${one}`))
  return verb === undefined ? words : words.slice(0, -verb.length).trim()
}

const isSubject = (rest: string | undefined): rest is string =>
  rest !== undefined && rest !== '' && rest.split(' ').length <= LONGEST_SUBJECT
