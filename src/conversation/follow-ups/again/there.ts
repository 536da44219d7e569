// A question about the KubeCon of which one speaks: “best talks there”.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { EditionId } from '../../../domain/library/ids.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { FollowUp, Meaning } from '../../../domain/requests/request.ts'
import { type TypedFilter, typedFilter } from '../../../domain/requests/typed-filters.ts'
import { withAsked, withThere } from '../../../present/answers/narrowed.ts'
import type { Library } from '../../../query/library/library.ts'
import { readPlainLine } from '../../plain/read-plain-line.ts'
import { keptOf } from '../kept/kept-question.ts'
import { allOf, editionsOf, isOfEditions } from '../kept/of-editions.ts'
import { spokenOf } from '../shown/chosen.ts'
import { editionsListed } from '../shown/of-an-edition.ts'
import type { AskingAgain } from './ask-again.ts'

/** These a KubeCon's own card tells. */
const COUNTS = /^(?:how many|number of|wie viele|combien|cuant[ao]s)\b/
const EDITION = 'edition/'

/**
 * The question, of the KubeCon that was shown: the one of a list, else the one asked for, else that of the talk spoken of.
 * @param bare a line that names no place: only of a KubeCon that was asked for
 * @returns undefined where none is spoken of
 */
export function askedThere(
  { subject = '', line, bare }: Pick<FollowUp, 'subject' | 'bare'> & { readonly line: string },
  last: LastAnswer,
  { library, again }: AskingAgain,
): Reply | undefined {
  const several = severalSpokenOf(last, library)
  if (several.length > 0 && !bare && !COUNTS.test(subject)) {
    const question = [subject, ...several.map(typedFilter)].join(' ')
    const reply = again({ kind: 'ask', question, line })
    return { ...reply, message: withAsked(reply.message, question) }
  }
  const id = editionAskedFor(last, library) ?? (bare ? undefined : spokenOf(last, library)?.edition?.id)
  if (id === undefined) return undefined
  if (COUNTS.test(subject)) return again({ kind: 'look-up', what: 'edition', name: id, line })
  const meant = readPlainLine(subject)
  if (meant?.kind === 'list' && meant.list === 'notes')
    return again({ kind: 'look-up', what: 'edition', name: id, line: `${EDITION}${id}` })
  if (isOfSpeakers(meant)) return again({ kind: 'list', list: 'speakers', of: id, line: `speakers/${id}` })
  const question = `${subject} edition:${id}`
  const reply = again({ kind: 'ask', question, line })
  const edition = library.catalogue.editions.get(id)
  return { ...reply, message: edition ? withThere(reply.message, edition) : reply.message }
}

/** Several KubeCons that were listed, or asked for: “there” is each of them. */
function severalSpokenOf(last: LastAnswer, library: Library): readonly TypedFilter[] {
  if (last.about !== undefined) return []
  const listed = editionsListed(last)
  if (listed.length > 1) return [{ name: 'edition', value: listed.join(',') }]
  const asked = keptOf(last.asked ?? [], library).filters.filter(isOfEditions)
  const isOfSome = asked.length > 0 && editionsOf(allOf(asked, library), library).length > 1
  return isOfSome ? asked : []
}

/** “Who spoke there?” */
const isOfSpeakers = (meant: Meaning | undefined): boolean =>
  (meant?.kind === 'list' && meant.list === 'speakers') ||
  (meant?.kind === 'follow-up' && meant.wanted === 'speakers')

function editionAskedFor(last: LastAnswer, library: Library): EditionId | undefined {
  const [, id] = /^(?:edition|speakers)\/(.+)$/.exec(last.list?.line ?? '') ?? []
  if (last.about === undefined && id !== undefined) return id as EditionId
  const asked = keptOf(last.asked ?? [], library).filters.filter(isOfEditions)
  const editions = asked.length > 0 ? editionsOf(allOf(asked, library), library) : []
  return editions.length === 1 ? editions[0] : undefined
}
