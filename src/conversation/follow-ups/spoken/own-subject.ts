// What a line names itself: a word of the field, a name, a word that the library holds. It speaks against a line being said
// of an answer before it.
import type { Library } from '../../../query/library/library.ts'
import { stemOf } from '../../../search/words.ts'
import type { FoundSigns } from '../../plain/words/find-signs.ts'
import type { SpokenSign } from './signs.ts'
import { isHeld, SMALL, signsIn, VOCABULARY, wordsIn } from './spoken-words.ts'

/** What a word counts that the line names itself. */
export const OF_ITS_OWN = {
  evidence: 3,
  noted: 1.5,
  strange: 0.8,
  rare: 0.7,
  ours: 1,
  everyday: 0.6,
  elsewhere: 0.1,
  ofThem: 3,
  /** Without the library any word may be a subject. */
  unknown: 6,
}
const EVERYDAY_UP_TO = 7.5

/** Of these may be said what they are about. */
const OF_SOMETHING: readonly SpokenSign[] = [
  'slides',
  'recording',
  'link',
  'talk',
  'note',
  'summary',
  'more',
  'detail',
  'speaker',
  'tell',
  'project',
  'gave',
  'say',
  'source',
  'kubecon',
  'any',
  'newer',
  'older',
  'watch',
]
const MARKS = new Set(
  'about of on with by from uber zu zum zur von vom sur de du des d sobre acerca del di su da do'.split(' '),
)
const ARTICLES = new Set(
  'the a an our my your der die das den dem einer einem le la les l un une el los las il lo o os as'.split(
    ' ',
  ),
)

/** What the words of a line say of a subject of its own. */
export function ownIn(
  words: readonly string[],
  signs: FoundSigns<SpokenSign>,
  library: Library | undefined,
  points: boolean,
): number {
  return words.reduce((sum, word, at) => {
    if (OURS.test(word)) return sum + OF_ITS_OWN.ours
    if (signs.at(at).length > 0) return sum
    const pair = library?.field?.isPair(stemOf(word), stemOf(words[at + 1] ?? '')) ? OF_ITS_OWN.evidence : 0
    const weight = weightOfWord(word, library, points)
    return sum + weight + pair + (weight > 0.05 && isOfThem(words, at, weight, signs) ? OF_ITS_OWN.ofThem : 0)
  }, 0)
}

/** “Joe Beda”, “SBOM”: two words with capitals, or one of nothing else, that are no sign of anything. */
export const namesIn = (text: string): number =>
  [...text.matchAll(/\p{Lu}[\p{Ll}'’]+ \p{Lu}\p{Ll}+|\b\p{Lu}[\p{Lu}\d]{2,}s?\b/gu)].some(([name]) => {
    return wordsIn(name).every((word) => !VOCABULARY.has(word) && !SMALL.has(word))
  })
    ? OF_ITS_OWN.evidence
    : 0

/** “Slides about envoy”, “second level”, “how does ikea do it” */
function isOfThem(
  words: readonly string[],
  at: number,
  weight: number,
  signs: FoundSigns<SpokenSign>,
): boolean {
  let before = at - 1
  if (weight > OF_ITS_OWN.elsewhere && signs.at(before).some((sign) => ADJECTIVES.includes(sign))) return true
  if (
    AUXILIARIES.has(words[before] ?? '') &&
    /^(?:how|what|wie|was|comment|que|como)$/.test(words[before - 1] ?? '')
  )
    return true
  // “Link local addresses”
  if (weight > LITTLE && signs.at(before).some((sign) => sign === 'watch' || HELD_THINGS.includes(sign)))
    return true
  // “The vpn link”
  if (weight >= OF_ITS_OWN.rare && signs.at(at + 1).some((sign) => HELD_THINGS.includes(sign))) return true
  while (ARTICLES.has(words[before] ?? '')) before -= 1
  if (words[before] === 'to' && signs.at(before - 1).includes('link')) return true
  return MARKS.has(words[before] ?? '') && signs.at(before - 1).some((sign) => OF_SOMETHING.includes(sign))
}

/** Something of theirs is rather meant. */
const OURS = /^(?:our|unser(?:e[mnrs]?)?|notre|nos|nuestr[ao]s?)$/
const LITTLE = 0.1
const HELD_THINGS: readonly SpokenSign[] = ['link', 'recording', 'slides']
const ADJECTIVES: readonly SpokenSign[] = [
  'place',
  'more',
  'else',
  'short',
  'simple',
  'newer',
  'older',
  'newest',
  'oldest',
]
const AUXILIARIES = new Set(
  'did does do is are was were has have hat haben macht a ont fait hace hizo hacen'.split(' '),
)

/** What a text names that is not itself said of the answer. */
export const weightOf = (text: string, library: Library | undefined): number => {
  const words = wordsIn(text)
  const signs = signsIn(words)
  return words.reduce(
    (sum, word, at) => (signs.at(at).length > 0 ? sum : sum + weightOfWord(word, library, true)),
    namesIn(text),
  )
}

function weightOfWord(word: string, library: Library | undefined, points: boolean): number {
  if (SMALL.has(word) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) || word.length < 2) return 0
  const field = library?.field
  if (!library || !field) return OF_ITS_OWN.unknown
  const stem = stemOf(word)
  if (/^20[12]\d$/.test(word) || library.editionNames.resolve(word).length > 0) return OF_ITS_OWN.evidence
  if (field.isSaid(stem) && field.isEvidence(stem)) return OF_ITS_OWN.evidence
  if (field.general.isElsewhere(word)) return OF_ITS_OWN.elsewhere
  const surprise = field.surprise(stem)
  if (surprise <= EVERYDAY_UP_TO) return (OF_ITS_OWN.everyday * surprise) / EVERYDAY_UP_TO / (points ? 2 : 1)
  if (isHeld(stem, library)) return OF_ITS_OWN.noted
  return field.isStrange(stem) ? OF_ITS_OWN.strange : OF_ITS_OWN.rare
}
