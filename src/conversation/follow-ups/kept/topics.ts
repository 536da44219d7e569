// What a question names besides projects, in its own words: those for which the vocabulary, a saying or the programme's
// titles have a use. Said again, they find what the question found.
import type { Library } from '../../../query/library/library.ts'
import { type AnalysedWord, analyse, even, isQuestionWord } from '../../../search/words.ts'

/** As much as an id holds beside its kind. */
const LONGEST = 50

/** What is kept of a question, and where it stands in it. */
export interface KeptTopic {
  readonly id: string
  readonly at: number
}

/** Somebody’s address: words of it may stand in titles too, and it reaches a person all the same. */
const ADDRESS = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}/gi

/** “Coûts du cloud”: a small word of another language stands between two that are kept. */
const LONGEST_SMALL_WORD = 3

/**
 * Of “prometheus on edge clusters” it keeps `topic/edge-clusters`, which begins with the third word.
 * @param projects names that are kept as projects
 * @param words of the text, where they are read already
 */
export function topicsIn(
  text: string,
  projects: readonly string[],
  library: Library,
  words: readonly AnalysedWord[] = analyse(text),
): readonly KeptTopic[] {
  const evened = even(text)
  const addresses = Array.from(evened.matchAll(ADDRESS), ({ 0: address, index }) => [
    index,
    index + address.length,
  ])
  const isOfAddress = ({ start }: AnalysedWord): boolean =>
    addresses.some(([from = 0, to = 0]) => start >= from && start < to)
  const known = new Set(
    [...knownAmong(words, projects, library)].filter((at) => !words[at] || !isOfAddress(words[at])),
  )
  const isSmall = ({ folded }: AnalysedWord): boolean =>
    folded.length <= LONGEST_SMALL_WORD && library.field?.general.isElsewhere(folded) === true
  const kept = new Set([
    ...known,
    ...words.flatMap((word, at) => (known.has(at - 1) && known.has(at + 1) && isSmall(word) ? [at] : [])),
  ])
  const runs = words.reduce<AnalysedWord[][]>((all, word, place) => {
    const run = all.at(-1)
    if (kept.has(place)) {
      if (run) run.push(word)
      else all.push([word])
    } else if (!word.functional && (run?.length ?? 0) > 0) all.push([])
    return all
  }, [])
  const found = runs
    .map(withoutGrammar)
    .filter((run) => run.length > 0)
    .flatMap(cut)
    .flatMap(([first, ...others]): readonly KeptTopic[] => {
      const last = others.at(-1) ?? first
      return first && last
        ? [{ id: idOf(evened.slice(first.start, last.end)), at: words.indexOf(first) }]
        : []
    })
  return found.filter(({ id }, place) => found.findIndex((other) => other.id === id) === place)
}

/**
 * Words of grammar that titles say in another sense (“über” beside Uber), and what is left of “istio is fine too”: no subject
 * begins or ends with one.
 */
const GRAMMAR = new Set(
  `über fur für zu zum zur von vom mit bei beim im am um und oder auf aus an den dem des das der die
de del du des la las le les el los en sur sobre para por con avec dans pour par et ou y o e u à a au aux chez
do da dos das em no na com`.split(/\s+/),
)
const AT_THE_END = new Set('fine too also ok okay again instead'.split(' '))

function withoutGrammar(run: readonly AnalysedWord[]): readonly AnalysedWord[] {
  const isGrammar = ({ raw }: AnalysedWord): boolean => GRAMMAR.has(raw.toLowerCase())
  const from = run.findIndex((word) => !isGrammar(word))
  const to = run.findLastIndex((word) => !isGrammar(word) && !AT_THE_END.has(word.folded))
  return from < 0 ? [] : run.slice(from, to + 1)
}

/** Where a name begins among the words of a text; behind them where the text spells it differently. */
export function placeOf(name: string, words: readonly AnalysedWord[]): number {
  const stems = new Set(analyse(name).map(({ stem }) => stem))
  const at = words.findIndex(({ stem }) => stems.has(stem))
  return at < 0 ? words.length : at
}

/** What people do with a subject before they ask about it: titles say these words too, and no subject is one of them. */
const OF_ASKING = new Set(
  `know knows knew known understand understanding explain explains learn learning
evaluate evaluating evaluated consider considering thinking think trying try struggle struggling wonder wondering wondered
familiar interested interesting curious anybody somebody experience experiences opinion opinions thoughts advice recommend suggest
wissen weiss kennen kennt verstehen erklaren lernen uberlegen
savoir connaitre comprendre expliquer apprendre saber conocer entender explicar aprender`.split(/\s+/),
)

/** The places of the words that are kept. */
function knownAmong(
  words: readonly AnalysedWord[],
  projects: readonly string[],
  { analysis, field }: Library,
): ReadonlySet<number> {
  const covered = new Set(projects.flatMap((name) => analyse(name).map(({ stem }) => stem)))
  const phrases = [
    ...analysis.concepts
      .find(words, 'question')
      .map(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
    ...analysis.sayings.find(words).map(({ places }) => places),
  ]
  // A project's own words are said by its name.
  const said = new Set(
    phrases.filter((places) => places.some((at) => !covered.has(words[at]?.stem ?? ''))).flat(),
  )
  const isOfField = ({ stem, folded }: AnalysedWord): boolean =>
    field?.isSaid(stem) === true && field.isEvidence(stem) && !OF_ASKING.has(folded)
  words.forEach((word, at) => {
    if (!covered.has(word.stem) && isOfField(word)) said.add(at)
  })
  // “Stateful workloads”, “reduce latency”: beside a word that is kept an everyday one that the titles say as well.
  const subjects = words.map((word, at) => ({ word, at })).filter(({ word }) => !word.functional)
  const mayBe = ({ word }: { readonly word: AnalysedWord }): boolean =>
    field?.isSaid(word.stem) === true &&
    !field.isRare(word.stem) &&
    !isQuestionWord(word) &&
    !OF_ASKING.has(word.folded)
  const isSure = (one: { readonly word: AnalysedWord; readonly at: number } | undefined): boolean =>
    one !== undefined && (said.has(one.at) || covered.has(one.word.stem))
  const beside = subjects.filter(
    (one, index) =>
      !covered.has(one.word.stem) &&
      mayBe(one) &&
      (isSure(subjects[index - 1]) || isSure(subjects[index + 1])),
  )
  return new Set([...said, ...beside.map(({ at }) => at)])
}

/** A run of words in as many parts as fit. */
function cut(run: readonly AnalysedWord[]): readonly (readonly AnalysedWord[])[] {
  return run.reduce<AnalysedWord[][]>((parts, word) => {
    const part = parts.at(-1)
    const from = part?.[0]?.start ?? word.start
    if (part && word.end - from <= LONGEST) part.push(word)
    else parts.push([word])
    return parts
  }, [])
}

const idOf = (phrase: string): string =>
  `topic/${phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`
