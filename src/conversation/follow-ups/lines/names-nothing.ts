// “Compare them”, “und wer noch?”: a line in which nothing is named that could be looked for. After an answer it is said of
// that, whatever it means; only a line of which nothing was found is looked at.
import type { Answer } from '../../../domain/answers/answer.ts'
import type { Library } from '../../../query/library/library.ts'
import { type AnalysedWord, analyse, isQuestionWord } from '../../../search/words.ts'

/**
 * Whoever says one of these points at something that was shown. No articles: “die Bahn” and “la Poste” are companies.
 */
const POINTING = new Set(
  `it its itself that those these this them they there she her hers he his him their theirs one ones others other another
first second third both each next last same else
dazu davon daran darin daruber dabei da dort dies diese dieser dieses sie er ihr ihre sein seine es noch wer wann warum wieso
ca cela celui celle ceux celles il elle ils elles lui leur son sa ses autre autres qui quoi pourquoi
eso esa ese esto esta este ello alli ahi su sus otro otra otros otras ella ellos ellas quien quienes cuando
isso isto esse essa disso ele ela eles elas
author authors note notes presenter speaker title`.split(/\s+/),
)
const OF_A_TIME = new Set('this next last diese dieses cette este esta'.split(' '))
const TIMES = new Set(
  'week weekend month year morning afternoon evening time woche wochenende monat jahr semaine mois annee soir semana mes ano'.split(
    ' ',
  ),
)
/** -ln of how rarely everyday speech says a word: football 4.4, chart 5.3, bitcoin 6.2, newer 7.1, haskell 8.5. */
const EVERYDAY_UP_TO = 7.5
/** “The 4th”, “page 2”. */
const PLACE = /^\d{1,2}(?:st|nd|rd|th)?$/

/** @param answer of which nothing is noted, or only sessions that share a word with it */
export function namesNothing(answer: Answer, library: Library): boolean {
  if (answer.kind === 'found' || Object.keys(answer.query.filters).length > 0) return false
  if (answer.kind === 'known' && answer.known.projects.length + answer.known.editions.length > 0) return false
  const words = analyse(answer.query.question)
  // “This weekend” is a time.
  const isTime = (at: number): boolean =>
    OF_A_TIME.has(words[at]?.folded ?? '') && TIMES.has(words[at + 1]?.folded ?? '')
  // “Bose”, “Gesundheit”: a noun alone is a subject, though everybody says it every day.
  const isSaidOfIt =
    words.every(({ functional }) => functional) ||
    words.some(({ folded }, at) => POINTING.has(folded) && !isTime(at))
  return isSaidOfIt && words.every((word) => saysNothing(word, library))
}

const saysNothing = (word: AnalysedWord, library: Library): boolean =>
  isQuestionWord(word) ||
  PLACE.test(word.folded) ||
  POINTING.has(word.folded) ||
  isForeign(word, library) ||
  isEveryday(word, library)

/** Another language says it every day. */
const isForeign = ({ folded }: AnalysedWord, { field }: Library): boolean =>
  field?.general.isElsewhere(folded) === true

const isEveryday = ({ stem }: AnalysedWord, { field }: Library): boolean =>
  field !== undefined && field.surprise(stem) <= EVERYDAY_UP_TO && !field.isEvidence(stem)
