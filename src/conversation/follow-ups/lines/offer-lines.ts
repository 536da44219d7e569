// “Yes”, “ok, do that”: said of what was offered. Where nothing was, it is only kind.
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { AROUND, phrases } from '../../plain/words/lexicon.ts'

const YES = phrases(`
yes | yeah | yea | yep | yup | yes thanks | sure | sure thing | of course | ok | okay | alright | please do | do it | do that | lets do that | do so | go ahead | go for it | go on then | sounds good | why not | exactly | right | that one | thats the one | thats what i meant | i meant that | that is what i meant
ja | ja bitte | ja gern | ja gerne | gern | gerne | jawohl | mach das | mach mal | tu das | genau | genau das | stimmt | richtig | das meinte ich | passt
oui | ouais | oui merci | vas y | allez y | fais le | fais ca | d accord | volontiers | c est ca | exact | exactement | bien sur
si | si gracias | claro | claro que si | vale | hazlo | adelante | eso | exacto | correcto | de acuerdo | sim | isso | pode ser | faz isso | certo
`)

/** Of what was offered. */
export const offered: FollowUp = {
  kind: 'follow-up',
  wanted: 'offered',
  otherwise: { kind: 'courtesy', courtesy: 'assent' },
}

/** In their order: the first that takes a line decides. */
export const LINES_OF_ASSENT: readonly PlainLine[] = [
  {
    says: [YES],
    besides: [
      ...YES,
      ...AROUND.filter((word) => word !== 'no' && word !== 'not'),
      ...phrases('great | perfect | cool | good | nice | super | gut | bien | parfait | perfecto'),
    ].toSorted((a, b) => b.length - a.length),
    takes: 'nothing',
    request: () => offered,
    example: 'yes please, do that',
    unlike: 'yes operator',
  },
]
