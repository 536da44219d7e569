// Filters as they are typed, `year:2021 speaker:"Rob Scott"`, and as people read them: “2021, by Rob Scott”.
import { inYears } from './years.ts'

/** How each is said to people, who need not know how it is typed. */
const SAID = {
  edition: (value: string) => asEdition(value),
  year: inYears,
  day: (value: string) => (value.toLowerCase() === 'last' ? 'last day' : `day ${value}`),
  speaker: (value: string) => `by ${asName(value)}`,
  author: (value: string) => `noted by ${asName(value)}`,
  project: (value: string) => value,
  with: (value: string) => (value === 'recording' ? 'with a recording' : `with ${value}`),
  without: (value: string) => `without ${value}`,
  only: (value: string) => `only ${value}`,
  order: (value: string) => `${value} first`,
} satisfies Readonly<Record<string, (value: string) => string>>

export type TypedFilterName = keyof typeof SAID
export const TYPED_FILTER_NAMES = Object.keys(SAID) as readonly TypedFilterName[]

/** One filter of a question. */
export interface TypedFilter {
  readonly name: TypedFilterName
  readonly value: string
}

const TYPED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${TYPED_FILTER_NAMES.join('|')}):\\s*(?:"([^"]*)"|([^\\s"]+))`,
  'giu',
)

/**
 * Takes the filters out of a question; typographic quotes count as quotes.
 * @returns them in their order, and the question with a blank in the place of each
 */
export function withoutFilters(question: string): {
  readonly text: string
  readonly filters: readonly TypedFilter[]
} {
  const filters: TypedFilter[] = []
  const text = question
    .replace(/[“”„«»]/g, '"')
    .replace(TYPED, (_all, name: string, quoted?: string, bare?: string) => {
      filters.push({ name: name.toLowerCase() as TypedFilterName, value: (quoted ?? bare ?? '').trim() })
      return ' '
    })
  return { text, filters }
}

/**
 * @example typedFilter({ name: 'speaker', value: 'rob scott' }) // → 'speaker:"rob scott"'
 * @example typedFilter({ name: 'year', value: '2021' }) // → 'year:2021'
 */
export const typedFilter = ({ name, value }: TypedFilter): string =>
  /^[\p{L}\p{N}-]+$/u.test(value) ? `${name}:${value}` : `${name}:"${value}"`

/**
 * A question as people read it, whoever typed its filters.
 * @example inPlainWords('Thanos year:2022') // → 'Thanos, 2022'
 * @example inPlainWords('what is gitops?') // → 'what is gitops?'
 */
export function inPlainWords(question: string): string {
  const { text, filters } = withoutFilters(question)
  if (filters.length === 0) return question
  return [text.replace(/\s+/g, ' ').trim(), ...filters.map(({ name, value }) => SAID[name](value))]
    .filter(Boolean)
    .join(', ')
}

/** `eu-2021` → “EU 2021”, `europe` → “Europe”. */
const asEdition = (value: string): string =>
  value
    .split(',')
    .map((one) => asName(one.replaceAll('-', ' ').trim()))
    .join(' or ')
    .replace(/\b(?:Eu|Na)\b/g, (region) => region.toUpperCase())

/**
 * A name that was typed all in small letters.
 * @example asName('rob scott') // → 'Rob Scott'
 */
export const asName = (value: string): string =>
  value === value.toLowerCase()
    ? value.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : value

/**
 * The same question of one year, whatever years it named by filters.
 * @example ofYear('istio year:2019 year:2020 project:envoy', '2020') // → 'istio project:envoy year:2020'
 */
export function ofYear(question: string, year: string): string {
  const { text, filters } = withoutFilters(question)
  const others = filters.filter(({ name }) => name !== 'year')
  return [text.replace(/\s+/g, ' ').trim(), ...others.map(typedFilter), `year:${year}`]
    .filter(Boolean)
    .join(' ')
}
