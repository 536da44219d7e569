// “Hey kubecon, could you please tell me …, by any chance?”: what stands around a wish and says nothing of it.
import { beginningsIn, behindAll } from '../words/beginnings.ts'
import { GREETINGS, phrases, THANKS } from '../words/lexicon.ts'
import { GREETINGS_TO_SOMEBODY } from './greeting.ts'

const joinedAll = (...groups: readonly (readonly string[])[]): readonly string[] =>
  groups.reduce<readonly string[]>(
    (all, group) => all.flatMap((one) => group.map((word) => [one, word].filter(Boolean).join(' '))),
    [''],
  )

export interface Politeness {
  readonly says: readonly string[]
  readonly example: string
  /** What is left of it. */
  readonly rest: string
  /** Nothing polite stands around it. */
  readonly unlike: string
}

const polite = (says: readonly string[], example: string, rest: string, unlike: string): Politeness => ({
  says,
  example,
  rest,
  unlike,
})

/** In each language who is asked, whether, and what for; then what else is said before a wish. */
export const POLITE_BEGINNINGS: readonly Politeness[] = [
  polite(
    joinedAll(
      phrases('can you | could you | would you | will you | can u | could u'),
      ['', ...phrases('please | pls | kindly | possibly | maybe | just | also | perhaps')],
      [
        '',
        ...phrases(
          'tell me | tell us | show me | show us | give me | give us | let me know | remind me | say | look up | check',
        ),
      ],
    ),
    'could you please show me the slides',
    'the slides',
    'could pods show the slides',
  ),
  polite(
    joinedAll(
      phrases('can i | could i | may i | can we | could we | may we'),
      ['', ...phrases('please | pls | maybe | just | also')],
      phrases('see | have | get | know | ask | hear | look at | read'),
    ),
    'may i see the slides',
    'the slides',
    'may i scale pods',
  ),
  polite(
    joinedAll(
      phrases('would you mind | do you mind | would it be possible | is it possible'),
      phrases(
        'telling me | telling us | showing me | showing us | giving me | opening | to tell me | to show me | to see | to get | to know',
      ),
    ),
    'would you mind opening the second',
    'the second',
    'is it possible with envoy',
  ),
  polite(
    joinedAll(
      phrases('id like | i would like | id love | i would love | i want | we want | i need | we need'),
      phrases('to know | to see | to hear | to read | to have'),
    ),
    'i would like to see the slides',
    'the slides',
    'i would like better dns',
  ),
  polite(
    joinedAll(
      phrases('kannst du | konntest du | konnen sie | konnten sie | wurdest du | wurden sie'),
      ['', ...phrases('mir | uns')],
      ['', ...phrases('bitte | mal | vielleicht | bitte mal')],
      ['', ...phrases('sagen | zeigen | verraten')],
    ),
    'kannst du mir bitte sagen wer das war',
    'wer das war',
    'kann ich pods skalieren',
  ),
  polite(
    joinedAll(
      phrases(
        'ich mochte | ich wurde gern | ich wurde gerne | ich hatte gern | ich hatte gerne | ich wusste gern | ich wusste gerne | ich will',
      ),
      ['', ...phrases('wissen | gewusst | sehen | gesehen | erfahren')],
    ),
    'ich wusste gern wer das war',
    'wer das war',
    'ich skaliere gern pods',
  ),
  polite(
    joinedAll(
      phrases(
        'pourriez vous | pourrais tu | peux tu | pouvez vous | tu peux | vous pouvez | tu pourrais | vous pourriez',
      ),
      ['', ...phrases('me | nous | s il te plait me | s il vous plait me')],
      ['', ...phrases('dire | montrer | donner | rappeler')],
    ),
    'pourriez vous me montrer les slides',
    'les slides',
    'vous pourrez voir',
  ),
  polite(
    joinedAll(phrases('j aimerais | je voudrais | je veux'), phrases('savoir | voir | connaitre')),
    'j aimerais savoir qui parle',
    'qui parle',
    'j aime savoir qui parle',
  ),
  polite(
    joinedAll(phrases('me puedes | me podrias | me puede | podrias | puedes | puede | podria'), [
      '',
      ...phrases('decir | decirme | mostrar | mostrarme | dar | darme'),
    ]),
    'me puedes mostrar las diapositivas',
    'las diapositivas',
    'se puede mostrar',
  ),
  polite(
    joinedAll(phrases('me gustaria | quisiera | quiero'), phrases('saber | ver | conocer')),
    'quiero saber quien habla',
    'quien habla',
    'quiero escalar pods',
  ),
  polite(
    [...GREETINGS, ...GREETINGS_TO_SOMEBODY, ...phrases('dear kubecon | dear bot | dear all'), ...THANKS],
    'hello everyone the slides',
    'the slides',
    'hellos from envoy',
  ),
  polite(
    phrases(
      'please | pls | plz | so | ok | okay | well | um | hmm | oh | and | also | btw | by the way | quick question | one more question | another question | last question | one question | a question | just one question | tell me | tell us | let me know | do you know | do you happen to know | any idea | any chance you know | i wonder | i was wondering | im wondering | just wondering | sorry to bother but | excuse me | if you dont mind',
    ),
    'by the way who spoke',
    'who spoke',
    'the way who spoke',
  ),
  polite(
    phrases(
      'bitte | sag mal | sag mir | sag mir bitte | weisst du | weisst du vielleicht | wissen sie | hast du eine ahnung | darf ich fragen | eine frage | noch eine frage | kurze frage | ubrigens | entschuldigung | mich wurde interessieren',
    ),
    'ubrigens wer war das',
    'wer war das',
    'wer war das ubrigens',
  ),
  polite(
    phrases(
      'dis moi | dites moi | s il te plait | s il vous plait | svp | stp | tu sais | sais tu | savez vous | est ce que tu sais | une question | petite question | au fait | excuse moi | excusez moi',
    ),
    'au fait qui parle',
    'qui parle',
    'qui parle au fait',
  ),
  polite(
    phrases(
      'dime | digame | por favor | oye | sabes | sabe | sabes si | una pregunta | otra pregunta | perdona | disculpa | por cierto',
    ),
    'por cierto quien habla',
    'quien habla',
    'por cuanto quien habla',
  ),
]

export const POLITE_ENDS: readonly Politeness[] = [
  polite(
    phrases(
      'please | pls | plz | by any chance | for me | for us | if possible | if you can | if you know | if you dont mind | kubecon | bot | when you have a moment',
    ),
    'the slides if possible',
    'the slides',
    'the slides if any',
  ),
  polite(
    [
      ...THANKS,
      ...phrases('many thanks | thanks in advance | thank you very much | thank you so much | thanks a lot'),
    ],
    'the slides thanks in advance',
    'the slides',
    'slides of thanksgiving',
  ),
  polite(phrases('bitte | wenn moglich | fur mich'), 'die folien bitte', 'die folien', 'die folien mitte'),
  polite(
    phrases('s il te plait | s il vous plait | svp | stp | si possible'),
    'les slides si possible',
    'les slides',
    'les slides du possible',
  ),
  polite(
    phrases('por favor | porfa | si es posible | si puedes'),
    'las diapositivas por favor',
    'las diapositivas',
    'las diapositivas a favor',
  ),
]

const longestFirst = (rows: readonly Politeness[]): readonly string[] =>
  rows.flatMap(({ says }) => says).toSorted((a, b) => b.length - a.length)

const BEGINS = beginningsIn(longestFirst(POLITE_BEGINNINGS))
const ENDS = longestFirst(POLITE_ENDS)

/**
 * What a line asks for, without what is only polite.
 * @param evened small letters, without signs (even-line.ts)
 * @returns undefined where nothing polite stands around it, or nothing else
 */
export function withoutPoliteness(evened: string): string | undefined {
  const rest = behindAll(evened, BEGINS)
  const end = withoutEnds(rest)
  return end === '' || end === evened ? undefined : end
}

function withoutEnds(line: string): string {
  const end = ENDS.find((phrase) => line.endsWith(` ${phrase}`))
  return end === undefined ? line : withoutEnds(line.slice(0, -end.length).trim())
}
