// Other conferences named in a question: their names, years and places are no subject, and name no KubeCon.
import type { AnalysedWord } from '../../../search/words.ts'
import type { Library } from '../../library/library.ts'

/**
 * Conferences are called so: "GopherCon", "HashiConf", "DevOpsDays", "CloudFest". Ours is called KubeCon, and has one
 * name more.
 */
const BY_CUSTOM = /^[a-z]{3,}(?:con|conf|days|fest)$/
const OURS = new Set(['kubecon', 'cloudnativecon'])
/** English words that end so. */
const OTHER_WORDS = new Set([
  ...['beacon', 'falcon', 'silicon', 'icon', 'lexicon', 'bacon', 'deacon', 'manifest', 'infest'],
  ...[
    'sundays',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'holidays',
    'weekdays',
  ],
  ...['workdays', 'birthdays', 'nowadays', 'todays'],
])
/** "red hat summit": with the word before, if it is no KubeCon's own ("contributor summit"). */
const SUMMIT = 'summit'
const OUR_SUMMITS = new Set(['contributor', 'contributors', 'maintainer', 'maintainers', 'kubernetes'])

/** What is asked of any conference: beside the name of another it is no subject of ours ("fosdem schedule"). */
const ASKED_OF_A_CONFERENCE = new Set(
  'schedule agenda program programme keynote keynotes speakers ticket tickets price prices cfp deadline registration venue dates lineup sponsors announced announcement announcements'.split(
    ' ',
  ),
)

const YEAR = /^(?:19|20)\d\d$/
/** After the name of a conference: its year, and where it is. */
const LONGEST_PLACE = 3

/**
 * Takes out the words that name other conferences, with the years and places that stand beside them.
 * @returns the words that are left, and whether another conference was named
 */
export function takeOtherConferences(
  words: readonly AnalysedWord[],
  library: Library,
): { readonly words: readonly AnalysedWord[]; readonly named: boolean } {
  const gone = new Set<number>()
  // “KubeCon + CloudNativeCon + Open Source Summit China 2019” is one of ours.
  const ours = library.editionNames.wholeNames(words.map(({ folded }) => folded))
  for (let at = 0; at < words.length; at++) {
    if (ours.some(({ from, to }) => from <= at && at < to)) continue
    const length = lengthOfName(words, at, library)
    if (length === 0) continue
    const from = words[at - 1] && YEAR.test(words[at - 1]?.folded ?? '') ? at - 1 : at
    const to = endOfPlace(words, at + length, library)
    for (let place = from; place < to; place++) gone.add(place)
    at = to - 1
  }
  const isLeft = ({ folded }: AnalysedWord, at: number) =>
    !gone.has(at) && !(gone.size > 0 && ASKED_OF_A_CONFERENCE.has(folded))
  return { words: words.filter(isLeft), named: gone.size > 0 }
}

/** How many words from here are the name of another conference; 0 for none. */
function lengthOfName(words: readonly AnalysedWord[], at: number, { otherConferences }: Library): number {
  const length = otherConferences.lengthAt(words, at)
  if (length > 0) return length
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded]
  if (next === SUMMIT && !OUR_SUMMITS.has(word) && !words[at]?.functional) return 2
  return BY_CUSTOM.test(word) && !OURS.has(word) && !OTHER_WORDS.has(word) ? 1 : 0
}

/** Years and places after a name: cities of a KubeCon, and words that the field does not know. */
function endOfPlace(words: readonly AnalysedWord[], from: number, library: Library): number {
  const { field, index, analysis, editionNames } = library
  let at = from
  while (at < words.length && at < from + LONGEST_PLACE) {
    const word = words[at]
    const isSubject =
      !word ||
      (!YEAR.test(word.folded) &&
        editionNames.resolve(word.folded).length === 0 &&
        (word.functional ||
          field?.isEvidence(word.stem) === true ||
          (index.documentsWith(word.stem) > 0 && (field?.isSaid(word.stem) ?? true)) ||
          analysis.names.find(word.folded, 'lead').length > 0))
    if (isSubject) break
    at++
  }
  return at
}
