// The table of lines that are no question: every row with a line that it takes and one that comes near and is none.
// Both are tested (test/conversation/plain/lines.test.ts). Words are written small and without accents.
import type { Courtesy } from '../../domain/requests/courtesy.ts'
import type { FollowUp, Meaning } from '../../domain/requests/request.ts'
import { BESIDE } from '../follow-ups/lines/lexicon.ts'
import { LINES_OF_ASSENT } from '../follow-ups/lines/offer-lines.ts'
import { NEXT_ONE } from '../follow-ups/lines/phrases.ts'
import { placeIn, WHICH } from '../follow-ups/lines/places.ts'
import { LINES_AMONG_COLLEAGUES } from './at-work/chatter.ts'
import { LINES_ABOUT_NOTES } from './courtesies/about-notes.ts'
import { LINES_ABOUT_THE_BOT } from './courtesies/about-the-bot.ts'
import { LINES_THAT_CLOSE } from './courtesies/closing.ts'
import { COMPLAINTS, DENIALS, DOUBTS, GO_AWAY, WAS_NOT_IT } from './courtesies/disapproval.ts'
import { LINES_OF_A_FAULT } from './courtesies/fault-lines.ts'
import { LINES_OF_IDLE_CHAT, LINES_OF_RUDENESS } from './courtesies/idle.ts'
import { LINES_OF_INSTRUCTIONS } from './courtesies/instructions.ts'
import { LINES_OF_THE_SUBJECT } from './courtesies/its-subject.ts'
import { LINES_OF_LANGUAGES } from './courtesies/languages.ts'
import { LINES_ABOUT_SAVING } from './courtesies/saving-lines.ts'
import { THANKING, THANKS_ALONE } from './courtesies/thanks.ts'
import { LINES_OF_NO_RANKING } from './courtesies/unranked.ts'
import { LINES_OF_THE_UNTOLD } from './courtesies/untold-of-talks.ts'
import { LINES_ABOUT_THE_LIBRARY } from './library/library-lines.ts'
import { WISHES } from './library/wishes.ts'
import type { PlainLine } from './plain-line.ts'
import {
  AROUND,
  ASSENTS,
  CHANCE,
  FAREWELLS,
  GREETINGS,
  HELP,
  HOW_TO,
  ITS_WORK,
  KINDNESS,
  NOTE_THINGS,
  OF_THE_BOT,
  phrases,
  THANKS,
  THE_BOT,
  USES,
  WAS_IT,
} from './words/lexicon.ts'

const courtesy = (courtesy: Courtesy) => (): Meaning => ({ kind: 'courtesy', courtesy })
/** After an answer the next results are meant; else there is nothing to doubt. */
export const notIt = (otherwise: Courtesy = 'doubt'): FollowUp => ({
  kind: 'follow-up',
  wanted: 'not it',
  otherwise: { kind: 'courtesy', courtesy: otherwise },
})
const help = (): Meaning => ({ kind: 'help' })
const random = (): Meaning => ({ kind: 'random' })

const nothing = 'nothing' as const

const THANKED = [...THANKING, ...KINDNESS].toSorted((a, b) => b.length - a.length)

const kind = (said: readonly string[], meant: Courtesy, example: string, unlike: string): PlainLine => ({
  says: [said],
  besides: KINDNESS,
  takes: nothing,
  request: courtesy(meant),
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const PLAIN_LINES: readonly PlainLine[] = [
  {
    says: [NEXT_ONE],
    besides: [...NEXT_ONE, ...DENIALS, ...WHICH, ...BESIDE, ...KINDNESS],
    takes: nothing,
    request: (_, line) => ({ ...notIt(), wanted: 'one', place: placeIn(line) ?? 'next' }),
    example: 'no, not that one',
    unlike: 'not that one cluster fails',
  },
  {
    ...kind(WAS_NOT_IT, 'doubt', 'hm, not really', 'not really serverless'),
    besides: [
      ...WAS_NOT_IT,
      ...DOUBTS,
      ...DENIALS,
      ...KINDNESS,
      ...phrases('thats | that is | this is | its | it is | das ist | c est | eso'),
    ],
    request: () => notIt(),
  },
  ...LINES_ABOUT_NOTES,
  ...LINES_OF_A_FAULT,
  ...LINES_OF_RUDENESS,
  {
    says: [GO_AWAY],
    besides: [...GO_AWAY, ...COMPLAINTS, ...KINDNESS],
    takes: nothing,
    request: courtesy('complaint'),
    example: 'shut up',
    unlike: 'go away message',
  },
  {
    says: [COMPLAINTS],
    besides: [
      ...COMPLAINTS,
      ...DENIALS,
      ...KINDNESS,
      ...phrases(
        'this | these | is | thats | what i asked for | answer | results | result | das | ist | war | est | c est | es | esto | eso',
      ),
    ],
    takes: nothing,
    request: () => notIt('complaint'),
    example: 'that was not helpful',
    unlike: 'bad pods',
  },
  ...LINES_OF_THE_SUBJECT,
  {
    says: [WAS_IT],
    besides: [...WAS_IT, ...KINDNESS],
    takes: nothing,
    request: courtesy('thanks'),
    example: 'that was it, thanks',
    unlike: 'that was it operations',
  },
  {
    ...kind(THANKS, 'thanks', 'thanks a million, saved me hours', 'thanksgiving traffic peaks'),
    besides: [...THANKED, ...DENIALS, ...phrases('mais non | pero no | aber nein | but no')],
  },
  { ...kind(THANKS_ALONE, 'thanks', 'ta', 'ta source ist tekton'), besides: [] },
  kind(FAREWELLS, 'farewell', 'bye, see you tomorrow', 'night shift on call'),
  ...LINES_THAT_CLOSE,
  ...LINES_ABOUT_THE_BOT,
  ...LINES_OF_LANGUAGES,
  ...LINES_OF_IDLE_CHAT,
  ...LINES_ABOUT_SAVING,
  ...WISHES,
  {
    says: [HELP],
    besides: [...HELP, ...KINDNESS, ...THE_BOT, ...OF_THE_BOT, ...USES, ...NOTE_THINGS, ...phrases('list')],
    takes: nothing,
    request: help,
    example: 'hi, can you help me?',
    unlike: 'help developers without kubernetes knowledge',
  },
  {
    says: [CHANCE],
    besides: [
      ...AROUND,
      ...phrases(
        'interesting | good | talk | talks | session | video | one | something | tonight | choose | pick | watch | else | next | first | bot | kubecon | another | one more | again | different | other | noch | nochmal | ein anderer | otra | otro | un autre | une autre | encore',
      ),
    ],
    takes: nothing,
    request: random,
    example: 'surprise me',
    unlike: 'recommend a talk about dns',
  },
  ...LINES_OF_THE_UNTOLD,
  ...LINES_ABOUT_THE_LIBRARY,
  ...LINES_OF_NO_RANKING,
  ...LINES_AMONG_COLLEAGUES,
  kind(GREETINGS, 'greeting', 'hey there!', 'hello world operator'),
  kind(DOUBTS, 'doubt', 'hmm, not sure', 'not sure about helm'),
  ...LINES_OF_ASSENT,
  kind(ASSENTS, 'assent', 'cool, got it', 'cool tech'),
  { ...kind(DENIALS, 'doubt', 'nope', 'no downtime'), request: () => notIt() },
  {
    says: [THE_BOT],
    besides: [...OF_THE_BOT, ...THE_BOT, ...KINDNESS],
    takes: nothing,
    request: help,
    example: 'what can you do?',
    unlike: 'who are you running kubernetes with',
  },
  {
    says: [ITS_WORK],
    besides: [...OF_THE_BOT, ...THE_BOT, ...HELP, ...KINDNESS],
    takes: nothing,
    request: help,
    example: 'how does the search work?',
    unlike: 'how does the search work in elasticsearch',
  },
  {
    says: [HOW_TO, USES],
    besides: [...OF_THE_BOT, ...THE_BOT, ...KINDNESS],
    takes: nothing,
    request: help,
    example: 'how do I search for one speaker?',
    unlike: 'how do I search logs',
  },
  ...LINES_OF_INSTRUCTIONS,
]
