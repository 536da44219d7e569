// A line that no table reads as a whole, after an answer: what it wants of that.
import type { Question } from '../../../domain/requests/question.ts'
import type { FollowUp, LineRequest } from '../../../domain/requests/request.ts'
import type { Library } from '../../../query/library/library.ts'
import { isAddress, soTitled } from '../../pasted-address.ts'
import { personAskedFor } from '../again/of-person.ts'
import { ALL_TALKS } from '../lines/their-talks.ts'
import { OF_ITS_OWN, weightOf } from './own-subject.ts'
import { LONGEST, readSpoken } from './weigh-spoken.ts'

/** What a line may mean that rather speaks of an answer, where it is said at length. */
const MAY_BE: ReadonlySet<LineRequest['kind']> = new Set<LineRequest['kind']>([
  'ask',
  'help',
  'look-up',
  'list',
  'courtesy',
])

type Said = LineRequest & (FollowUp | Question)

/** @returns undefined where something else is asked */
export function spokenAfter(request: LineRequest, library: Library): Said | undefined {
  const { last, line, kind } = request
  if (kind === 'ask' && isReadAsWhole(request)) return undefined
  if (!MAY_BE.has(kind) || last?.sample || line.length > LONGEST || isAddress(line)) return undefined
  // “Back to the future”
  if (soTitled(line, library) !== undefined) return undefined
  // Said of nothing, it must be as plain as “and who gave it?”
  if (!last || last.shown.length === 0)
    return kind === 'ask' && namesNothingElse(line, library) ? spokenIn(request, library) : undefined
  // “C’était à quelle kubecon ?” names none.
  const isNowhere =
    kind === 'look-up' &&
    request.what === 'edition' &&
    library.editionNames.resolve(request.name).length === 0
  const said = readSpoken(line, library, kind === 'ask' || kind === 'list' || isNowhere)
  if (!said) return undefined
  // “What did she talk about?”, of somebody who was asked for, is no question about one talk.
  if (said.theirs && personAskedFor(last, library))
    return { kind: 'ask', question: line, ofAnswer: { ofPerson: ALL_TALKS }, line, last }
  return kind === 'list' && !said.theirs ? undefined : { ...said, line, last }
}

const FEW_WORDS = 4

/** “Her talks”, “with slides”: in so few words the tables miss nothing. */
function isReadAsWhole({ line, ofAnswer = {} }: Question & { readonly line: string }): boolean {
  const { ofPerson, ofOpened, mayNarrow } = ofAnswer
  const isFew = line.split(' ').length <= FEW_WORDS
  const narrows = mayNarrow !== undefined && mayNarrow.name !== 'speaker' && mayNarrow.name !== 'author'
  return ofPerson !== undefined || (isFew && (narrows || ofOpened !== undefined))
}

/** Every word is said every day. */
const namesNothingElse = (line: string, library: Library): boolean =>
  weightOf(line, library) < OF_ITS_OWN.rare / 2

/**
 * What a line wants of an answer, whether or not one was given.
 * @param library absent: no word of it may be anything else, so that it is known without
 */
export function spokenIn(
  { kind, line, last }: LineRequest,
  library?: Library,
): (LineRequest & FollowUp) | undefined {
  const said = kind === 'ask' ? readSpoken(line, library) : undefined
  return said && { ...said, line, ...(last && { last }) }
}
