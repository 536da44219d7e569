// What a line means where it is said of an answer before it: the question before narrowed, corrected, asked of a person or of
// one KubeCon; or one of the results. Whether it is, the library says when it is answered.
import type { OfAnswer, Question } from '../../domain/requests/question.ts'
import type { Meaning } from '../../domain/requests/request.ts'
import { withoutFilters } from '../../domain/requests/typed-filters.ts'
import { withoutPoliteness } from '../plain/courtesies/politeness.ts'
import { readNarrowing } from '../plain/read-plain-line.ts'
import { even } from '../plain/words/even-line.ts'
import { readCalled } from './lines/called-lines.ts'
import { readCorrection } from './lines/correction-lines.ts'
import { readFiltering } from './lines/filtering.ts'
import { readOfOpened } from './lines/opened-lines.ts'
import { readOfPerson } from './lines/person-lines.ts'
import { readAllowing, readRestoring } from './lines/restoring.ts'
import { readThere } from './lines/there-lines.ts'

/** “Kubecon, any slides?” */
const CALLED_BY_NAME = /^@?(?:kubecon|bot)\s*[,:]\s*/i

/** “Show me the notes”, not “all notes” and not “which notes do you have?” */
const ITS_NOTES =
  /^(?!.*\b(?:all|every|do you|you have|who|which|alle|tous|toutes|todas)\b).*\b(?:the|its|their|die|les|ses|las|sus) (?:notes|notizen|notas)(?: please)?$/

/**
 * A line with what it means of an answer before it.
 * @param usual what it means by itself
 * @param usually what another line means by itself
 */
export function saidOfAnswer(line: string, usual: Meaning, usually: (line: string) => Meaning): Meaning {
  // “Eso no es una grabación” takes nothing away.
  if (usual.kind === 'follow-up' && usual.wanted === 'wrong') return usual
  const narrowing = readNarrowing(line)
  // A city alone may be the zone of a digest just ordered.
  if (narrowing?.bare && usual.kind === 'digest') return usual
  if (narrowing) return { ...narrowing, otherwise: usual }
  const subject = usual.kind === 'follow-up' ? undefined : readThere(line)
  if (subject !== undefined) return { kind: 'follow-up', wanted: 'there', subject, otherwise: usual }
  // Of a KubeCon that was opened its own are meant.
  if (
    usual.kind === 'list' &&
    (usual.list === 'notes' ? ITS_NOTES.test(even(line)) : usual.list === 'speakers') &&
    !usual.of
  )
    return { kind: 'follow-up', wanted: 'there', subject: line, bare: true, otherwise: usual }
  if (usual.kind !== 'ask') return usual
  const asked = questionIn(line)
  if (asked.ofAnswer) return { ...usual, ofAnswer: asked.ofAnswer }
  const wish = withoutPoliteness(even(line.replace(CALLED_BY_NAME, 'hey ')))
  const wished = wish === undefined ? undefined : saidOfAnswer(wish, usually(wish), usually)
  return wished && speaksOfAnswer(wished) ? wished : usual
}

/** A line as a question, with what it may say of an answer before it. */
export function questionIn(line: string): Question {
  const ofAnswer = ofAnswerIn(line)
  return { kind: 'ask', question: line, ...(Object.keys(ofAnswer).length > 0 && { ofAnswer }) }
}

function ofAnswerIn(line: string): OfAnswer {
  // “with:slides thanos”: with a filter and a subject it is a question by itself.
  const { text, filters } = withoutFilters(line)
  if (filters.length > 0 && text.trim() !== '') return {}
  const ofPerson = readOfPerson(line)
  const mayNarrow = ofPerson === undefined ? readFiltering(line) : undefined
  const called = readCalled(line)
  const corrects = readCorrection(line)
  const restores = readRestoring(line)
  const allows = readAllowing(line)
  const ofOpened = readOfOpened(line)
  return {
    ...(restores !== undefined && { restores }),
    ...(allows !== undefined && { allows }),
    ...(ofOpened !== undefined && { ofOpened }),
    ...(ofPerson !== undefined && { ofPerson }),
    ...(called !== undefined && { called }),
    ...(corrects !== undefined && { corrects }),
    ...(mayNarrow && { mayNarrow }),
  }
}

const speaksOfAnswer = (meant: Meaning): boolean =>
  meant.kind === 'follow-up' || (meant.kind === 'ask' && meant.ofAnswer !== undefined)
