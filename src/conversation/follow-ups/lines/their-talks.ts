// “His keynotes”, “her first talk”: talks of the person of whom one speaks, of one kind, or in their order.
import { typedFilter } from '../../../domain/requests/typed-filters.ts'
import { beginningsIn } from '../../plain/words/beginnings.ts'
import { phrases } from '../../plain/words/lexicon.ts'

const HERS = beginningsIn(
  phrases('her | his | their | ihre | ihr | seine | sein | ses | son | sa | sus | su | only her | only his'),
)
/** Said of a person, these are talks of theirs; “her company” is none. */
const KINDS_OF_TALKS = new Set(
  phrases(
    'keynote | keynotes | panel | panels | tutorial | tutorials | workshop | workshops | lightning talk | lightning talks',
  ),
)
/** All of theirs, whatever they are about. */
export const ALL_TALKS = 'talks'
const TALKS = new Set(
  phrases('talks | all talks | sessions | vortrage | charlas | ponencias | presentations'),
)
const ORDERED = [
  {
    order: 'oldest',
    says: phrases(
      'first talk | first talks | oldest talk | earliest talk | erster vortrag | erste vortrage | altester vortrag | premier talk | premiere conference | premiere presentation | primera charla | primera ponencia',
    ),
  },
  {
    order: 'newest',
    says: phrases(
      'last talk | last talks | latest talk | latest talks | newest talk | newest talks | most recent talk | most recent talks | recent talks | letzter vortrag | neuester vortrag | neueste vortrage | neuesten vortrage | letzten vortrage | letzte vortrage | dernier talk | derniere conference | derniere presentation | ultima charla | ultimas charlas | ultima ponencia',
    ),
  },
] as const

/** “His last three talks” */
const HOW_MANY = /\b(?:\d|two|three|four|five|few|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro) /

/** What is asked of the person, as a question says it; undefined where anything else is theirs. */
export function readTheirTalks(evened: string): string | undefined {
  const said = HERS(`${evened} `)?.rest.trim().replace(HOW_MANY, '')
  if (said === undefined) return undefined
  const inOrder = ORDERED.find(({ says }) => says.includes(said))
  if (inOrder) return typedFilter({ name: 'order', value: inOrder.order })
  if (TALKS.has(said)) return ALL_TALKS
  return KINDS_OF_TALKS.has(said) ? said : undefined
}
