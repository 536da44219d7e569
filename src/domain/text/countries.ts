// Countries as people name them, in the languages that are read: what the runtime calls them.
import { fold } from '../library/ids.ts'

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'ja', 'zh', 'ko']
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
/** Said, and no name of a country: code → what else it is called. */
const ALSO: Readonly<Record<string, string>> = {
  GB: 'uk england britain scotland wales',
  US: 'usa america',
  NL: 'holland',
  AE: 'uae emirates',
  CZ: 'czech',
  KR: 'korea',
}
const ARTICLES = /^(?:the|der|die|das|den|la|le|les|el|los|las|il|gli|os|as|o|a|l) /

let codes: ReadonlyMap<string, string> | undefined

/** Some thousand names, looked up when first asked for. */
function codesByName(): ReadonlyMap<string, string> {
  if (codes) return codes
  const known = new Map<string, string>()
  const called = LANGUAGES.map((one) => new Intl.DisplayNames([one], { type: 'region', fallback: 'none' }))
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second)))
    for (const names of called) {
      const name = fold(names.of(code) ?? '')
      if (name && !known.has(name)) known.set(name, code)
    }
  for (const [code, names] of Object.entries(ALSO)) for (const name of names.split(' ')) known.set(name, code)
  codes = known
  return known
}

/**
 * The code of the country that is called so; undefined where none is.
 * @example countryCalled('the Netherlands') // → 'NL'
 * @example countryCalled('Brasilien') // → 'BR'
 */
export function countryCalled(name: string): string | undefined {
  const folded = fold(name)
  return codesByName().get(folded) ?? codesByName().get(folded.replace(ARTICLES, ''))
}
