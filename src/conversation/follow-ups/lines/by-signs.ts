// “Did they ever put the slides online?”: what is wanted of an answer, by the words that can only ask for that. No table has
// all that people say around them: whether the other words name anything, the library says (answer-as-follow-up.ts).
import type { SignsOfAnswer } from '../../../domain/requests/question.ts'
import { even } from '../../plain/even-line.ts'
import { phrases } from '../../plain/lexicon.ts'
import { asFound } from '../../plain/rows.ts'
import { AUTHOR, ELSE, ON_STAGE, SHE, SOMEBODY_ELSE, SPEAKS, WHO } from './lexicon.ts'
import { LINKS, RECORDING, SLIDES } from './phrases.ts'
import { placeIn } from './places.ts'
import { PROGRAMME } from './programme-lines.ts'

export interface SignLine extends Pick<SignsOfAnswer, 'wanted' | 'place'> {
  /** One phrase of each group stands in the line. */
  readonly says: readonly (readonly string[])[]
  readonly example: string
  /** What has the signs, and names something besides. */
  readonly unlike: string
}

/** More of what stands there. */
const ANOTHER = phrases(`
another | another one | different one | different talk | other one | other talk | something different | next one | something else | noch einer | noch eine | noch eins | noch einen | noch was | ein anderer | eine andere | einen anderen | was anderes
un autre | une autre | encore un | encore une | autre chose | otro | otra | otra mas | otro mas | otra cosa | outro | outra | mais um
`)

/** In their order: the first whose signs all stand in a line decides. */
export const SIGNS_OF_AN_ANSWER: readonly SignLine[] = [
  {
    wanted: 'other speakers',
    says: [SOMEBODY_ELSE, ON_STAGE],
    example: 'who else was up there on stage with him',
    unlike: 'who else was on stage for linkerd',
  },
  {
    wanted: 'others of the author',
    says: [ELSE, AUTHOR],
    example: 'has the author got anything else out there',
    unlike: 'anything else the author of helm wrote',
  },
  {
    wanted: 'others of the speaker',
    says: [ELSE, SHE],
    example: 'et à part ça elle a parlé de quoi d’autre',
    unlike: 'what else did she migrate to cilium',
  },
  {
    wanted: 'slides',
    says: [SLIDES],
    example: 'did they ever put the slides online',
    unlike: 'did they render slides with backstage',
  },
  {
    wanted: 'recording',
    says: [RECORDING],
    example: 'so was that recorded by any chance',
    unlike: 'so was that recorded by prometheus',
  },
  {
    wanted: 'speakers',
    says: [WHO, SPEAKS],
    example: 'who on earth was speaking',
    unlike: 'who was speaking grpc',
  },
  {
    wanted: 'source',
    says: [WHO, AUTHOR],
    example: 'who would have written that',
    unlike: 'who would have written a scheduler',
  },
  {
    wanted: 'links',
    says: [LINKS],
    example: 'could you paste me that link',
    unlike: 'paste a link into argo',
  },
  {
    wanted: 'programme',
    says: [PROGRAMME],
    example: 'does the programme have anything on that',
    unlike: 'does the programme of a pod compile',
  },
  {
    wanted: 'one',
    place: 'next',
    says: [ANOTHER],
    example: 'seen that one, another',
    unlike: 'another operator',
  },
]

const SIGNS = SIGNS_OF_AN_ANSWER.map((sign) => ({
  ...sign,
  says: sign.says.map((group) => group.map((phrase) => ({ phrase, found: asFound(phrase) }))),
}))

/** Longer lines say more than that. */
const LONGEST = 90

/** What a line wants of an answer by its signs, with its other words; undefined where it has none. */
export function readBySigns(line: string): SignsOfAnswer | undefined {
  const evened = even(line)
  if (evened.length > LONGEST) return undefined
  for (const { wanted, place, says } of SIGNS) {
    const besides = says.reduce<string | undefined>((left, group) => {
      const said = left === undefined ? undefined : group.find(({ found }) => left.includes(found))
      return said && left?.replace(said.found, ' ')
    }, ` ${evened} `)
    if (besides === undefined) continue
    const at = place ?? (wanted.startsWith('others') ? undefined : placeIn(besides))
    return { wanted, besides: besides.trim(), ...(at !== undefined && { place: at }) }
  }
  return undefined
}
