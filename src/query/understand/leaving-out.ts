// The table of words that leave something out, and of what may be left out after each. “Kubernetes without Docker” is a
// subject of its own, and “why not istio” asks for Istio: every row has such a line, which it does not take.
import { fold } from '../../domain/library/ids.ts'
import { type AnalysedWord, isQuestionWord } from '../../search/words.ts'
import type { Library } from '../library/library.ts'
import { namesAmong } from './slots/named-slots.ts'
import { textOfWords } from './typed/reading.ts'
import type { KnownAs } from './unwanted.ts'

/** Where something is left out: the words, which words say so from where to where, and what stands after them. */
export interface Spot {
  readonly words: readonly AnalysedWord[]
  readonly from: number
  /** Where the words for what is left out begin, and end. */
  readonly thing: number
  readonly to: number
}

export interface LeavingOut {
  /** Folded words, in the languages that are read. */
  readonly says: readonly (readonly string[])[]
  readonly takes: readonly KnownAs[]
  /** What the words around may say instead. */
  readonly isElse?: (spot: Spot, text: string, library: Library) => boolean
  readonly example: string
  readonly unlike: string
}

const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((phrase) => phrase.split(' '))
    .toSorted((a, b) => b.length - a.length)

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Between two that are left out. */
export const JOINS = wordsIn('and or nor und oder noch et ou ni y e o')
/** “Nothing but kubernetes”, “none other than istio”: only that is wanted. */
const NONE = wordsIn('no not none nothing nobody nichts kein rien nada')

/** “Why not istio”, “is it not ready”: there it only asks. */
const isAsking = ({ words, from, thing }: Spot, text: string): boolean => {
  const before = words[from - 1]
  const isSaidSo = words.slice(from + 1, thing).length > 0
  return (
    before?.functional === true &&
    !isSaidSo &&
    !isBroken(before, words[from], text) &&
    !JOINS.has(before.folded)
  )
}

/** Said out of courtesy behind a name. */
export const POLITE: ReadonlySet<string> = wordsIn(
  'please pls thanks bitte danke svp merci porfa gracias obrigado',
)

/** In their order: the first of which a line says something decides. */
export const LEAVES_OUT: readonly LeavingOut[] = [
  {
    says: phrases(`
but not | except | except for | excepting | other than | apart from | aside from | anything but | everything but | anyone but | anybody but | everyone but | everybody but | all but | besides
aber nicht | aber nichts | ausser | abgesehen von | mais pas | sauf | excepte | hormis | a part
pero no | excepto | salvo | aparte de | mas nao | exceto | menos
`),
    takes: ['project', 'person', 'edition', 'session', 'subject'],
    isElse: ({ words, from }) => NONE.has(words[from - 1]?.folded ?? ''),
    example: 'security except supply chain',
    unlike: 'nothing but security',
  },
  {
    says: phrases(`
without | but without | w o | ohne | aber ohne | sans | mais sans | sin | pero sin | sem | mas sem | senza
`),
    takes: ['project', 'person', 'edition', 'session'],
    isElse: isWayOfDoing,
    example: 'service mesh without istio',
    unlike: 'kubernetes without docker',
  },
  {
    says: phrases(`
but no | but nothing | but none | excluding | exclude | minus | leave out | leaving out | skip | skipping | hide | ignore | ignoring
dont mention | doesnt mention | do not mention | does not mention | not mentioning | no mention | that is not | that are not | thats not | which is not | which are not | not interested in | not looking for | dont want | do not want | dont need | enough of | keine lust auf | kein interesse an | aber kein | aber keine | aber keinen | pero nada | mais rien | mas nada
`),
    takes: ['project', 'person', 'edition', 'session'],
    example: 'service mesh excluding linkerd',
    unlike: 'excluding namespaces from a policy',
  },
  {
    says: phrases(
      'not | nicht | pas | nao | no | none | kein | keine | keinen | nothing | nichts | rien | nada',
    ),
    takes: ['project', 'person', 'edition', 'session'],
    isElse: isAsking,
    example: 'observability, not by liz rice',
    unlike: 'why not istio',
  },
]

/** Whether a sign stands between two words that ends what was said. */
export const isBroken = (
  before: AnalysedWord | undefined,
  after: AnalysedWord | undefined,
  text: string,
): boolean =>
  before !== undefined && after !== undefined && /[,;:.?!()]/.test(text.slice(before.end, after.start))

/** More than one everyday text in fifty says so: it is no subject beside which something is left out. */
const SAYS_LITTLE = 4

/** Kinds of the catalogue that are run, not only spoken of. */
const RUN: ReadonlySet<string> = new Set(['project', 'product'])

/**
 * “Kubernetes without docker”, “build images without docker”: a way to do it, which is what is asked for. So it is where
 * nothing but projects stands beside it, and where titles of the programme say just that.
 */
function isWayOfDoing(spot: Spot, text: string, library: Library): boolean {
  const { words, from, thing, to } = spot
  const beside = [...words.slice(0, from), ...words.slice(to)]
  // “Gateway API” and “service mesh” are names in the catalogue, and subjects all the same.
  const names = namesAmong({ text, words: beside }, library).filter(({ kind }) => RUN.has(kind))
  const isNamed = new Set(names.flatMap(({ places }) => places))
  const says = (word: AnalysedWord) =>
    !word.functional &&
    !isQuestionWord(word) &&
    (library.field?.surprise(word.stem) ?? SAYS_LITTLE) >= SAYS_LITTLE
  const subjects = beside.filter((word, place) => !isNamed.has(place) && says(word))
  if (subjects.length === 0) return names.length > 0
  const [named] = namesAmong({ text, words: words.slice(thing, to) }, library)
  if (!named) return false
  const called = textOfWords(words.slice(thing, to)).toLowerCase()
  const titled = library.programme.withAny([named.id])
  return titled.some(({ title }) => ` ${fold(title)} `.includes(` without ${fold(called)} `))
}
