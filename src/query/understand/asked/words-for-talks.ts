// What people call a talk, in the languages that are read: folded.
import type { AnalysedWord } from '../../../search/words.ts'

/** Said in no English line. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'vortrag vortrage vortraege charla charlas ponencia ponencias sesion sesiones palestra palestras presentazione presentazioni'.split(
    ' ',
  ),
)
const TALKS: ReadonlySet<string> = new Set([
  ...'talk talks session sessions presentation presentations video videos recording recordings'.split(' '),
  ...'conference conferences expose exposes'.split(' '),
  ...ELSEWHERE,
])

/** Said of some talks, and of these one asks as of talks: “the last keynote”. */
const KINDS: ReadonlySet<string> = new Set(
  'keynote keynotes panel panels tutorial tutorials workshop workshops'.split(' '),
)

/** “Latest kubernetes security talks”: so many words may stand between, and none of them of grammar. */
const MOST_BETWEEN = 3

export const isForTalks = (word: AnalysedWord | undefined): boolean =>
  word !== undefined && TALKS.has(word.folded)

/** A word for talks that no English line says: “Vorträge über Roboter” is German, whatever its other words are. */
export const isForTalksElsewhere = ({ folded }: AnalysedWord): boolean => ELSEWHERE.has(folded)

/** Whether it is a word for talks, or for a kind of them. */
export const isForSomeTalks = (word: AnalysedWord | undefined): boolean =>
  isForTalks(word) || (word !== undefined && KINDS.has(word.folded))

/** Whether a word for talks, or a kind of them, follows, with only subjects before it: “(how many) service mesh talks”. */
export function talksFollow(
  words: readonly AnalysedWord[],
  from: number,
  isOne: (word: AnalysedWord) => boolean = isForTalks,
): boolean {
  const behind = words.slice(from, from + MOST_BETWEEN + 1)
  const at = behind.findIndex(isOne)
  return at >= 0 && behind.slice(0, at).every(({ functional }) => !functional)
}
