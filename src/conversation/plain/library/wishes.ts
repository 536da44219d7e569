// Wishes for a text, a picture or a program that is to be made: nothing is made up here, only shown what was noted. What
// it is to be about may stand behind, and is said to be askable.
import type { Meaning } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../plain-line.ts'
import { even } from '../words/even-line.ts'
import { phrases } from '../words/lexicon.ts'

const MAKE = phrases(`
can you please write | can you write | could you write | please write | write me | write us | write
compose me | compose | generate me | generate | create me | create | make me | make us | make up | draw me | draw | sketch | paint | sing me | sing | tell me | tell us | give me | invent | draft me | draft
schreib mir | schreibe mir | schreib | schreibe | erzahl mir | erzahle | dichte | zeichne | male
ecris moi | ecrivez moi | ecris | raconte moi | dessine moi | dessine
escribeme | escribe | cuentame | dibuja | scrivimi | scrivi | raccontami | escreva | conte
`)
/** What nobody notes of a talk, so that whoever asks for it wants it made. */
const MADE = phrases(`
a poem | a haiku | a limerick | a sonnet | a song | a rap | a joke | a pun | a riddle | a fairy tale | a bedtime story | an essay | an email | a mail | a letter | a tweet | a blog post | a linkedin post | a cover letter | a speech | an abstract | lyrics
poem | haiku | limerick | jokes | song | essay | email | tweet
a yaml | a yaml file | some yaml | the yaml | a script | a bash script | some code | the code | a dockerfile | a helm chart | a manifest | a deployment manifest | a terraform module | an ansible playbook | a picture | an image | a diagram | a logo | a cartoon
code | yaml | python code | go code | a slide deck | a presentation
ein gedicht | einen witz | ein lied | eine geschichte | einen aufsatz | eine mail | ein bild | ein haiku
un poeme | une blague | une chanson | un haiku | un dessin | un poema | un chiste | una cancion | un dibujo | una poesia | una barzelletta | um poema | uma piada
`)
const TO_WHOM = phrases(
  'for me | for us | fur mich | pour moi | para mi | please | pls | bitte | svp | por favor',
)

/** How much may be said of it. */
const LONGEST = 12

const wish = (): Meaning => ({ kind: 'courtesy', courtesy: 'wish' })

export const WISHES: readonly PlainLine[] = [
  {
    says: [MADE],
    besides: TO_WHOM,
    takes: 'a name',
    request: (rest, line) => (isOrdered(line) && rest.split(' ').length <= LONGEST ? wish() : undefined),
    example: 'write me a poem about containers',
    unlike: 'write a controller in go',
  },
]

/** The line begins with the order, and what is to be made stands right behind. */
function isOrdered(line: string): boolean {
  const said = ` ${even(line)} `
  return MAKE.some((make) => MADE.some((made) => said.startsWith(` ${make} ${made} `)))
}
