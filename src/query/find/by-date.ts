// The order of time: who asks for the newest or the oldest means the edition, of which the day is known.
import type { DateOrder } from '../../domain/answers/answer.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import type { Library } from '../library/library.ts'

/** The same things by the date of their edition; of one edition in their order. What has no date comes last. */
export function byDate<Thing>(
  order: DateOrder,
  things: readonly Thing[],
  editionOf: (thing: Thing) => EditionId | undefined,
  { catalogue }: Pick<Library, 'catalogue'>,
): readonly Thing[] {
  const startOf = (thing: Thing): string | undefined => {
    const id = editionOf(thing)
    return id === undefined ? undefined : catalogue.editions.get(id)?.start
  }
  const dated = things.filter((thing) => startOf(thing) !== undefined)
  const sign = order === 'newest' ? -1 : 1
  return [
    ...dated.toSorted((a, b) => sign * (startOf(a) ?? '').localeCompare(startOf(b) ?? '')),
    ...things.filter((thing) => !dated.includes(thing)),
  ]
}

const YEAR_MS = 366 * 24 * 60 * 60 * 1000

/** More than a year before: every conference of a region was held again since. What has no date is never so. */
export function isLongBefore(
  edition: EditionId | undefined,
  another: EditionId | undefined,
  { catalogue }: Pick<Library, 'catalogue'>,
): boolean {
  const startOf = (id: EditionId | undefined) => Date.parse((id && catalogue.editions.get(id)?.start) ?? '')
  return startOf(another) - startOf(edition) > YEAR_MS
}
