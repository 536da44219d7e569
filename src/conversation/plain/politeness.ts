// “Hey kubecon, could you please tell me …, by any chance?”: what stands around a wish and says nothing of it.
import { beginningsIn, behindAll } from './beginnings.ts'
import { GREETINGS, phrases, THANKS } from './lexicon.ts'

const joinedAll = (...groups: readonly (readonly string[])[]): readonly string[] =>
  groups.reduce<readonly string[]>(
    (all, group) => all.flatMap((one) => group.map((word) => [one, word].filter(Boolean).join(' '))),
    [''],
  )

/** In each language: who is asked, whether, and what for. */
const ASKED_FOR: readonly (readonly string[])[] = [
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
  joinedAll(
    phrases('can i | could i | may i | can we | could we | may we'),
    ['', ...phrases('please | pls | maybe | just | also')],
    phrases('see | have | get | know | ask | hear | look at | read'),
  ),
  joinedAll(
    phrases('would you mind | do you mind | would it be possible | is it possible'),
    phrases(
      'telling me | telling us | showing me | showing us | giving me | opening | to tell me | to show me | to see | to get | to know',
    ),
  ),
  joinedAll(
    phrases('id like | i would like | id love | i would love | i want | we want | i need | we need'),
    phrases('to know | to see | to hear | to read | to have'),
  ),
  joinedAll(
    phrases('kannst du | konntest du | konnen sie | konnten sie | wurdest du | wurden sie'),
    ['', ...phrases('mir | uns')],
    ['', ...phrases('bitte | mal | vielleicht | bitte mal')],
    ['', ...phrases('sagen | zeigen | verraten')],
  ),
  joinedAll(
    phrases(
      'ich mochte | ich wurde gern | ich wurde gerne | ich hatte gern | ich hatte gerne | ich wusste gern | ich wusste gerne | ich will',
    ),
    ['', ...phrases('wissen | gewusst | sehen | gesehen | erfahren')],
  ),
  joinedAll(
    phrases(
      'pourriez vous | pourrais tu | peux tu | pouvez vous | tu peux | vous pouvez | tu pourrais | vous pourriez',
    ),
    ['', ...phrases('me | nous | s il te plait me | s il vous plait me')],
    ['', ...phrases('dire | montrer | donner | rappeler')],
  ),
  joinedAll(phrases('j aimerais | je voudrais | je veux'), phrases('savoir | voir | connaitre')),
  joinedAll(phrases('me puedes | me podrias | me puede | podrias | puedes | puede | podria'), [
    '',
    ...phrases('decir | decirme | mostrar | mostrarme | dar | darme'),
  ]),
  joinedAll(phrases('me gustaria | quisiera | quiero'), phrases('saber | ver | conocer')),
]

const BEGINS = beginningsIn(
  [
    ...ASKED_FOR.flat(),
    ...GREETINGS,
    ...THANKS,
    ...phrases(`
hey kubecon | hi kubecon | hello kubecon | dear kubecon | hey bot | hi bot | hello bot | dear bot | hey there | hi there | hello there | hey you | hi all | dear all
please | pls | plz | so | ok | okay | well | um | hmm | oh | and | also | btw | by the way | quick question | one more question | another question | last question | one question | a question | just one question | tell me | tell us | let me know | do you know | do you happen to know | any idea | any chance you know | i wonder | i was wondering | im wondering | just wondering | sorry to bother but | excuse me | if you dont mind
bitte | sag mal | sag mir | sag mir bitte | weisst du | weisst du vielleicht | wissen sie | hast du eine ahnung | darf ich fragen | eine frage | noch eine frage | kurze frage | ubrigens | entschuldigung | mich wurde interessieren
dis moi | dites moi | s il te plait | s il vous plait | svp | stp | tu sais | sais tu | savez vous | est ce que tu sais | une question | petite question | au fait | excuse moi | excusez moi
dime | digame | por favor | oye | sabes | sabe | sabes si | una pregunta | otra pregunta | perdona | disculpa | por cierto
`),
  ].toSorted((a, b) => b.length - a.length),
)

const ENDS = [
  ...THANKS,
  ...phrases(`
please | pls | plz | by any chance | for me | for us | if possible | if you can | if you know | if you dont mind | kubecon | bot | when you have a moment | many thanks | thanks in advance | thank you very much | thank you so much | thanks a lot
bitte | wenn moglich | fur mich | s il te plait | s il vous plait | svp | stp | si possible | por favor | porfa | si es posible | si puedes
`),
].toSorted((a, b) => b.length - a.length)

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
