// Numbers in a question: most stand in all sorts of texts, but a version is said of one thing.
import { type AnalysedWord, isVersion } from '../../../search/words.ts'

/** "room for 3 pm"; a version is one too. */
export const isNumber = ({ folded }: AnalysedWord): boolean => /^[\d.]+$/.test(folded)

/** "1.24", "v2": which one of its kind is meant; beside what it is one of it says nothing by itself. */
export const isRelease = (word: Pick<AnalysedWord, 'folded'>): boolean =>
  isVersion(word) || /^v\d+$/.test(word.folded)

/** Natural log: as if one everyday text in seven held it. */
const ANY_NUMBER = 2
/** Whoever names a version means it; but a text that tells of upgrades need not tell of this one. */
const VERSION = 5

/** Natural log: how seldom everyday texts would hold this number. */
export const surpriseOfNumber = (word: AnalysedWord): number => (isVersion(word) ? VERSION : ANY_NUMBER)

const NUMERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?)\b/i

/** A number written as a word: “forty”. */
export const isNumeral = (typed: string): boolean => NUMERAL.test(typed)
