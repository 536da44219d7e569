// “Any talks about robots?”: who asks for talks on something in so many words means it, however everyday the word is.
import type { AnalysedWord } from '../../../search/words.ts'
import { isForTalks } from './words-for-talks.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Folded; between talks and what they are about. */
const ABOUT = setOf(
  'about on of from with around regarding concerning in for by uber ueber zu zum zur aus von sur de du sobre acerca su sui',
)
/** When, not what about. */
const WHEN = setOf(
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight weekends weekend',
)
/** “Talk” is what people do as well: a talk is one with such a word before it. */
const BEFORE_ONE = setOf('a an any the that this some which what one every good great best another')
const ALSO_DONE = setOf('talk session present video record')
const SOMEBODY = setOf('anyone anybody someone somebody who nobody')
const SPEAKS = setOf(
  'talk talked talks talking speak speaks spoke spoken speaking present presented presents presenting',
)
/** “Did anyone here ever talk about …”: so many words may stand between. */
const MOST_BETWEEN = 2

interface TalksAsked {
  readonly what: string
  /** Whether the words say it from this place on. */
  readonly says: (words: readonly AnalysedWord[], at: number) => boolean
  readonly examples: readonly string[]
  readonly unlike: readonly string[]
}

export const TALKS_ASKED: readonly TalksAsked[] = [
  {
    what: 'talks about something',
    says: (words, at) =>
      isForTalks(words[at]) &&
      (!ALSO_DONE.has(words[at]?.folded ?? '') || BEFORE_ONE.has(words[at - 1]?.folded ?? '')) &&
      ABOUT.has(words[at + 1]?.folded ?? '') &&
      !WHEN.has(words[at + 2]?.folded ?? ''),
    examples: ['any talks about robots?', 'sessions from banks', 'Vorträge über Roboter', 'a talk on trains'],
    unlike: [
      "let's talk about lunch",
      'we talk on friday',
      'video call about the budget',
      'any talks on friday?',
    ],
  },
  {
    what: 'its talks',
    says: (words, at) =>
      at > 0 &&
      at === words.length - 1 &&
      isForTalks(words[at]) &&
      !ALSO_DONE.has(words[at]?.folded ?? '') &&
      words.slice(0, at).every(({ functional }) => !functional),
    examples: ['robot talks', 'climate sessions'],
    unlike: ['talks', 'we had talks', 'robot talk'],
  },
  {
    what: 'somebody who spoke about it',
    says: (words, at) =>
      SPEAKS.has(words[at]?.folded ?? '') &&
      ABOUT.has(words[at + 1]?.folded ?? '') &&
      words.slice(Math.max(0, at - MOST_BETWEEN - 1), at).some(({ folded }) => SOMEBODY.has(folded)),
    examples: [
      'did anyone talk about robots',
      'who spoke on hospitals?',
      'has anybody ever presented on cars',
    ],
    unlike: ['can we talk about the weather', 'I spoke with anyone'],
  },
]

/** Whether the line asks in so many words for talks about something. */
export const asksForTalksAbout = (words: readonly AnalysedWord[]): boolean =>
  words.some((_, at) => TALKS_ASKED.some(({ says }) => says(words, at)))
