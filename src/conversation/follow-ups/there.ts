// “Best talks there”, “was gab es dort zu Security?”: a question about the KubeCon of which one speaks.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { LineRequest } from '../../domain/requests/request.ts'
import { withThere } from '../../present/answers/narrowed.ts'
import type { Library } from '../../query/library/library.ts'
import { even } from '../plain/even-line.ts'
import { phrases } from '../plain/lexicon.ts'
import { spokenOf } from './chosen.ts'
import { keptOf } from './kept-question.ts'
import { allOf, editionsOf, isOfEditions } from './of-editions.ts'

/** How a line ends that is of a KubeCon shown before. */
export const ENDS_THERE = phrases(`
there | at that kubecon | at this kubecon | at that conference | at this conference | at that one | in that edition | of that kubecon | from that kubecon | at the same kubecon | at the same conference
dort | auf dieser kubecon | auf dieser konferenz | auf der konferenz | bei dieser kubecon | la bas | a cette kubecon | a cette conference | alli | ahi | en esa kubecon | en esa conferencia | en esa edicion
`)
/** Where other languages say so in the midst of a line. */
const WITHIN = phrases('dort | la bas | alli')
/** “Is there”, “gibt es dort” ask for nothing. */
const ASKS_NOTHING = phrases(
  'is | are | was | were | and | who is | who was | who were | what is | what was | been | over | up | out | in | from | hi | hello | hey | get | im | i am | you',
)
/** “How many pods are there?” asks of no place. */
const EXISTS = /\b(?:is|are|was|were|be|been|you)$/
/** These a KubeCon's own card tells. */
const COUNTS = /^(?:how many|number of|wie viele|combien|cuant[ao]s)\b/
const LONGEST = 100
const EDITION = 'edition/'

/** What is asked of a place; undefined where a line ends otherwise, or asks nothing of it. */
export function readThere(line: string): string | undefined {
  const evened = even(line)
  if (evened.length > LONGEST) return undefined
  const within = WITHIN.find((word) => evened.includes(` ${word} `))
  if (within !== undefined) return evened.replace(` ${within} `, ' ')
  const end = ENDS_THERE.find((phrase) => evened.endsWith(` ${phrase}`))
  const rest = end === undefined ? '' : evened.slice(0, -end.length).trim()
  return rest === '' || ASKS_NOTHING.includes(rest) || EXISTS.test(rest) ? undefined : rest
}

/**
 * The question, of the KubeCon that was shown: the one of a list, else the one asked for, else that of the talk spoken of.
 * @param again answers a line as if it had been typed
 * @returns undefined where none is spoken of
 */
export function askedThere(
  subject: string,
  line: string,
  last: LastAnswer,
  { library, again }: { readonly library: Library; readonly again: (line: LineRequest) => Reply },
): Reply | undefined {
  const id = editionOf(last, library)
  if (id === undefined) return undefined
  if (COUNTS.test(subject)) return again({ kind: 'look-up', what: 'edition', name: id, line })
  const question = `${subject} edition:${id}`
  const reply = again({ kind: 'ask', question, line })
  const edition = library.catalogue.editions.get(id)
  return { ...reply, message: edition ? withThere(reply.message, edition) : reply.message }
}

function editionOf(last: LastAnswer, library: Library): EditionId | undefined {
  if (last.about === undefined && last.list?.line.startsWith(EDITION))
    return last.list.line.slice(EDITION.length) as EditionId
  const asked = keptOf(last.asked ?? [], library).filters.filter(isOfEditions)
  const editions = asked.length > 0 ? editionsOf(allOf(asked, library), library) : []
  return editions.length === 1 ? editions[0] : spokenOf(last, library)?.edition?.id
}
