// How people name a KubeCon: "eu 2020", "barcelona", "kubecon north america 2019", "kccnceu20", "2019".
import type { Edition } from '../../domain/library/catalogue.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import { fold } from '../../domain/library/ids.ts'
import { namesOfCity } from '../../domain/text/cities.ts'
import { countryCalled } from '../../domain/text/countries.ts'

export interface EditionNamed {
  readonly editions: readonly EditionId[]
  /** Indices of the words that name it; end excluded. */
  readonly from: number
  readonly to: number
  /** Named so plainly that the answer must keep to it; a city alone may be just a city. */
  readonly plainly: boolean
}

/** Words for the regions; two words are written with a blank. */
const REGION_WORDS: Readonly<Record<string, string>> = {
  eu: 'eu',
  europe: 'eu',
  european: 'eu',
  na: 'na',
  us: 'na',
  usa: 'na',
  'north america': 'na',
  china: 'china',
  india: 'india',
  japan: 'japan',
}

export const CONFERENCE_WORDS = new Set(['kubecon', 'cloudnativecon', 'cloudnative', 'conference', 'kccnc'])
const YEAR = /^20[12]\d$/
/** In words; whole names are longer. */
const LONGEST_ALIAS = 4
const LONGEST_NAME = 14

export class EditionNames {
  readonly #editions: readonly Edition[]
  readonly #byAlias = new Map<string, EditionId[]>()
  readonly #byCity = new Map<string, EditionId[]>()
  /** Whole names: “KubeCon + CloudNativeCon + Open Source Summit China 2019”. */
  readonly #ofManyWords = new Map<string, EditionId>()
  /** By the country as the data names it. */
  readonly #byCountry = new Map<string, EditionId[]>()
  /** Words with which a naming can begin: most words of a question need no closer look. */
  readonly #firstWords = new Set<string>(CONFERENCE_WORDS)

  constructor(editions: Iterable<Edition>) {
    this.#editions = [...editions]
    const note = (map: Map<string, EditionId[]>, name: string, id: EditionId) =>
      map.set(name, [...(map.get(name) ?? []), id])
    for (const { id, name, aliases, city, country } of this.#editions) {
      this.#ofManyWords.set(fold(name), id)
      if (country) note(this.#byCountry, country, id)
      note(this.#byAlias, fold(id), id)
      for (const alias of aliases) note(this.#byAlias, fold(alias), id)
      if (city && city !== 'virtual') for (const called of namesOfCity(city)) note(this.#byCity, called, id)
    }
    const all = [this.#byAlias, this.#byCity, this.#ofManyWords].flatMap((names) => [...names.keys()])
    for (const name of [...all, ...Object.keys(REGION_WORDS)])
      this.#firstWords.add(name.split(' ')[0] ?? name)
  }

  /** Every naming in a text of folded words, left to right. */
  find(words: readonly string[]): readonly EditionNamed[] {
    const found: EditionNamed[] = []
    for (let from = 0; from < words.length; from++) {
      const named = this.#at(words, from)
      if (!named) continue
      found.push(named)
      from = named.to - 1
    }
    return found
  }

  /** Namings by a whole name: what other conference stands in it is no other one. */
  wholeNames(words: readonly string[]): readonly EditionNamed[] {
    return words.length > LONGEST_ALIAS
      ? this.find(words).filter(({ from, to }) => to - from > LONGEST_ALIAS)
      : []
  }

  /** What a filter's value names: an id, a name, a year, a region; empty when it names none or says more. */
  resolve(value: string): readonly EditionId[] {
    const words = fold(value).split(' ')
    const alone = this.#inAll(words)
    return alone.length > 0 ? alone : this.#inAll(['kubecon', ...words])
  }

  /** What all namings of a text have in common, where it says nothing else: "2017 austin". */
  #inAll(words: readonly string[]): readonly EditionId[] {
    const named = this.find(words)
    const [first] = named
    const said = named.reduce((sum, { from, to }) => sum + to - from, 0)
    if (!first || said < words.length) return []
    return first.editions.filter((id) => named.every(({ editions }) => editions.includes(id)))
  }

  #at(words: readonly string[], from: number): EditionNamed | undefined {
    const word = words[from] ?? ''
    if (!this.#firstWords.has(word) && !/\d$/.test(word)) return undefined
    // "KubeCon + CloudNativeCon Europe 2021": one conference with two names.
    let start = from
    while (CONFERENCE_WORDS.has(words[start] ?? '')) start++
    const conference = start - from
    const phraseAt = (at: number, length: number) =>
      at + length <= words.length ? words.slice(at, at + length).join(' ') : ''
    const phrase = (length: number) => phraseAt(start, length)
    const found = (editions: readonly EditionId[] | undefined, length: number, plainly = true) =>
      editions && editions.length > 0 ? { editions, from, to: start + length, plainly } : undefined

    for (let length = Math.min(LONGEST_NAME, words.length - from); length > LONGEST_ALIAS; length--) {
      const whole = this.#ofManyWords.get(phraseAt(from, length))
      if (whole) return { editions: [whole], from, to: from + length, plainly: true }
    }
    for (const length of [LONGEST_ALIAS, 3, 2, 1]) {
      const alias = this.#byAlias.get(phraseAt(from, length))
      const year = words[from + length]
      // "kubecon barcelona 2027": the year decides where an alias stands for one edition only.
      if (alias && !(year && YEAR.test(year)))
        return {
          editions: this.#alsoOfCity(alias, phraseAt(start, length - conference)),
          from,
          to: from + length,
          plainly: true,
        }
    }
    for (const length of [2, 1]) {
      const region = REGION_WORDS[phrase(length)]
      const year = words[start + length] ?? ''
      if (region && YEAR.test(year)) return found(this.#of({ region, year }), length + 1)
      if (region && conference) return found(this.#of({ region }), length)
    }
    const compact = /^(eu|na|china|india|japan)(\d{2})$/.exec(phrase(1))
    if (compact) return found(this.#of({ region: compact[1] ?? '', year: `20${compact[2]}` }), 1)
    const year = phrase(1)
    if (YEAR.test(year)) {
      for (const length of [2, 1]) {
        const region = REGION_WORDS[phraseAt(start + 1, length)]
        if (region) return found(this.#of({ region, year }), 1 + length)
      }
      return found(this.#of({ year }), 1)
    }
    for (const length of [3, 2, 1]) {
      const city = this.#byCity.get(phrase(length))
      const cityYear = words[start + length] ?? ''
      if (!city) continue
      const inYear = city.filter((id) => id.endsWith(cityYear))
      if (YEAR.test(cityYear) && inYear.length > 0) return found(inYear, length + 1)
      return found(city, length, conference > 0)
    }
    if (conference) {
      // “KubeCon Spain”; a country alone is said of much else.
      for (const length of [3, 2, 1]) {
        const editions = this.#inCountry(phrase(length))
        if (editions.length > 0) return found(editions, length)
      }
    }
    return undefined
  }

  /** "kubecon amsterdam" is an alias of the last one there; a city may have had several. */
  #alsoOfCity(editions: readonly EditionId[], name: string): readonly EditionId[] {
    const city = this.#byCity.get(name) ?? []
    return city.length > 1 && editions.every((id) => city.includes(id)) ? city : editions
  }

  #inCountry(name: string): readonly EditionId[] {
    const code = name && countryCalled(name)
    if (!code) return []
    return [...this.#byCountry].flatMap(([country, ids]) => (countryCalled(country) === code ? ids : []))
  }

  #of({ region, year }: { region?: string; year?: string }): readonly EditionId[] {
    return this.#editions
      .filter((edition) => (!region || edition.region === region) && (!year || edition.year === Number(year)))
      .map((edition) => edition.id)
  }
}
