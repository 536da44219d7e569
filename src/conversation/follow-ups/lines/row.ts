// One row of the table of lines about an answer.
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { WantedOfAnswer } from '../../../domain/requests/wanted-of-answer.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { placeIn } from './places.ts'

/** Said of the answer as a whole. */
const PLACELESS: ReadonlySet<WantedOfAnswer> = new Set([
  'more',
  'back',
  'count',
  'narrowed',
  'newer',
  'older',
  'other speakers',
])

/** A line of which nothing is left, and the place that it names. */
export const row = (
  wanted: WantedOfAnswer,
  says: readonly (readonly string[])[],
  besides: readonly string[],
  example: string,
  unlike: string,
): PlainLine => ({
  says,
  besides,
  takes: 'nothing',
  request: (_, line): FollowUp => {
    // “Autre” and “otra” are then no place.
    const place = PLACELESS.has(wanted) || wanted.startsWith('others') ? undefined : placeIn(line)
    return { kind: 'follow-up', wanted, ...(place !== undefined && { place }) }
  },
  example,
  unlike,
})
