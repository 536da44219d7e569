// Years as the filter `year` takes them: `2021`, `2021,2023`, `2019-2021`, `2022-`, `-2019`.

/** Nobody names more. */
const MOST_YEARS = 6
const LISTED = new RegExp(`^20\\d\\d(?:,20\\d\\d){0,${MOST_YEARS - 1}}$`)
const SPAN = /^(20\d\d)?-(20\d\d)?$/

/**
 * Which years are meant.
 * @returns undefined where a value is none
 * @example yearsMeant('2022-')?.(2024) // → true
 */
export function yearsMeant(value: string): ((year: number) => boolean) | undefined {
  const compact = value.replace(/\s/g, '')
  if (LISTED.test(compact)) {
    const years = new Set(compact.split(',').map(Number))
    return (year) => years.has(year)
  }
  const [, from, to] = SPAN.exec(compact) ?? []
  if (from === undefined && to === undefined) return undefined
  return (year) => year >= Number(from ?? 0) && year <= Number(to ?? 9999)
}

/**
 * As people read it.
 * @example inYears('2022-') // → 'since 2022'
 */
export function inYears(value: string): string {
  const [, from, to] = SPAN.exec(value.replace(/\s/g, '')) ?? []
  if (from !== undefined) return to === undefined ? `since ${from}` : `${from} to ${to}`
  return to === undefined ? value.split(',').join(' or ') : `until ${to}`
}

/** The years of both, where each names some: “also 2023” after 2022. */
export const yearsOfBoth = (one: string, other: string): string | undefined =>
  LISTED.test(one) && LISTED.test(other) && one.split(',').length + other.split(',').length <= MOST_YEARS
    ? [...new Set([...one.split(','), ...other.split(',')])].toSorted().join(',')
    : undefined

/** “Since 2022” and “until 2024” are one span. */
export function boundedBoth(one: string, other: string): string | undefined {
  const [from, to] = one.startsWith('-') ? [other, one] : [one, other]
  return /^20\d\d-$/.test(from) && /^-20\d\d$/.test(to) && from.slice(0, 4) <= to.slice(1)
    ? `${from.slice(0, 4)}${to}`
    : undefined
}
