// “Best talks there”, “was gab es dort zu Security?”: what is asked of the KubeCon of which one speaks.
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'

/** How a line ends that is of a KubeCon shown before. */
export const ENDS_THERE = phrases(`
there | at that kubecon | at this kubecon | at that conference | at this conference | at that one | in that edition | of that kubecon | from that kubecon | at the same kubecon | at the same conference
dort | auf dieser kubecon | auf dieser konferenz | auf der konferenz | bei dieser kubecon | la bas | a cette kubecon | a cette conference | alli | ahi | en esa kubecon | en esa conferencia | en esa edicion
`)
/** Where other languages say so in the midst of a line. */
const WITHIN = phrases('dort | la bas | alli')
/** “Da” may be said of anything; with these it is said of a place: “was war da mit AI?” */
const DA =
  /\b(war|waren|gab es|gibt es|gabs|gibts|lief|ging) da(?: so| denn| alles| was| etwas| noch)*(?= (?:mit|zu|zum|zur|uber|rund um)\b)/
/** “Is there”, “gibt es dort” ask for nothing. */
const ASKS_NOTHING = phrases(
  'is | are | was | were | and | who is | who was | who were | what is | what was | been | over | up | out | in | from | hi | hello | hey | get | im | i am | you',
)
/** “How many pods are there?” asks of no place. */
const EXISTS = /\b(?:is|are|was|were|be|been|you)$/
const LONGEST = 100

/** What is asked of a place; undefined where a line ends otherwise, or asks nothing of it. */
export function readThere(line: string): string | undefined {
  const evened = even(line)
  if (evened.length > LONGEST) return undefined
  const within = WITHIN.find((word) => evened.includes(` ${word} `))
  if (within !== undefined) return evened.replace(` ${within} `, ' ')
  const there = evened.replace(DA, '$1')
  if (there !== evened) return there
  const end = ENDS_THERE.find((phrase) => evened.endsWith(` ${phrase}`))
  const rest = end === undefined ? '' : evened.slice(0, -end.length).trim()
  return rest === '' || ASKS_NOTHING.includes(rest) || EXISTS.test(rest) ? undefined : rest
}
