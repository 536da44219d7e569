// Every way to say a word of a question: as typed, by its meanings, by the subjects it leads to, as what it may become.
import { compoundOf, pairOf, pairsOf } from '../../../search/pairs.ts'
import { type AnalysedWord, analyse, lineOf, stemOf } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { countBetween, type Said } from './said.ts'
import { WEIGHT } from './weights.ts'

const COMPLETIONS_TRIED = 8
const SHORTEST_PREFIX = 3

/** Each list of ways shares out the weight of what is said in several words, so that it adds up to one. */
export function waysToSay(place: number, word: AnalysedWord, said: Said, space: Searchable) {
  const { words, asked, concepts, sayings } = said
  const { index } = space
  const among = (places: readonly number[]) => Math.max(1, places.filter((one) => asked.has(one)).length)
  const subjects = concepts
    .filter(({ places }) => places.includes(place))
    .map(({ id, places }) => ({ term: id, weight: WEIGHT.meaning / among(places) }))
  const meanings = said.meanings.filter(({ from, to }) => from <= place && place < to)
  // “Backup”, “back up”: every text with the word has the meaning too, and would count twice.
  const ofWord = meanings.filter(({ from, to, oneWay, exact }) => to - from === 1 && !oneWay && !exact)
  const meant = meanings
    .filter((meaning) => !ofWord.includes(meaning))
    .map(({ concept, oneWay, from, to }) => ({
      term: concept as string,
      weight: (oneWay ? WEIGHT.leadsTo : WEIGHT.meaning) / Math.max(1, countBetween(asked, from, to)),
    }))
  const led = sayings
    .filter(({ places }) => places.includes(place))
    .flatMap(({ means, places, isName }) =>
      means
        .flatMap((subject) => termsMeaning(subject, space))
        .map((term) => ({
          term,
          weight: (isName ? WEIGHT.meaning : WEIGHT.leadsTo) / among(places),
        })),
    )
  const meantTogether = sayings
    .filter(({ places, isName }) => !isName && places.length > 1 && places.includes(place))
    .flatMap(({ means }) => means.flatMap((subject) => termsMeaning(subject, space)))
  const [before, after] = [words[place - 1], words[place + 1]]
  const compounds = [
    lineOf(word.folded),
    before && compoundOf(before, word),
    after && compoundOf(word, after),
  ]
    .filter((term): term is string => term !== undefined && index.documentsWith(term) > 0)
    .map((term) => ({ term, weight: WEIGHT.meaning / 2 }))
  const isKnown =
    index.documentsWith(word.stem) > 0 ||
    meanings.length + subjects.length + compounds.length + led.length > 0
  const completions = isKnown
    ? []
    : completionsOf(place, said, space).map((full) => ({ term: stemOf(full), weight: WEIGHT.completion }))
  return {
    typed: [...(ofWord.length > 0 ? [] : [word.stem]), ...ofWord.map(({ concept }): string => concept)].map(
      (term) => ({ term, weight: WEIGHT.typed }),
    ),
    meant,
    leading: meanings.filter(({ oneWay }) => oneWay),
    subjects,
    compounds,
    led,
    completions,
    meantTogether,
  }
}

/** An English word is unfinished only where it is hardly ever said ("zala"), or where its end follows the word before. */
const RARELY_SAID = 9

/** What a last word may become: words of the texts that begin so. */
function completionsOf(
  place: number,
  { words }: Said,
  { spelling, index, field }: Searchable,
): readonly string[] {
  const [before, word] = [words[place - 1], words[place]]
  if (!word || place !== words.length - 1 || word.folded.length < SHORTEST_PREFIX) return []
  const full = spelling.complete(word.folded, COMPLETIONS_TRIED)
  const isWhole = field?.general.isEnglish(word.folded) === true && field.surprise(word.stem) < RARELY_SAID
  if (!isWhole || !before) return isWhole ? [] : full
  return full.filter((one) => index.documentsWith(pairOf(before.stem, stemOf(one))) > 0)
}

/**
 * The term by which most texts say a subject as it is written in a table: its name, its meaning, or its words together.
 * A text that says it has all three, and would count thrice. Where no text says it, each of them: the programme may.
 */
export function termsMeaning(
  subject: string,
  { analysis, index }: Pick<Searchable, 'analysis' | 'index'>,
): readonly string[] {
  const words = analyse(subject)
  const named = analysis.names.find(subject, 'lead').map(({ id }): string => id)
  const meant = analysis.concepts
    .find(words, 'question')
    .filter(({ from, to, oneWay }) => !oneWay && to - from === words.length)
    .map(({ concept }): string => concept)
  const [only, another] = words
  const written = only && !another ? [only.stem] : pairsOf(words)
  const terms = [...named, ...meant, ...written]
  const most = Math.max(...terms.map((term) => index.documentsWith(term)))
  return most > 0 ? terms.filter((term) => index.documentsWith(term) === most).slice(0, 1) : terms
}
