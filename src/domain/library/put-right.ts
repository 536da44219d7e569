// A correction is what its author changed, laid over what its note tells by now: sentence by sentence, and title, people, KubeCon and
// links each as a whole. All that it left as it was follows the note.
import { type Clash, merged } from '../text/merging.ts'
import type { Sentence } from '../text/prose.ts'
import type { Note, Noted } from './corpus.ts'
import {
  areMarks,
  headOf,
  type Marks,
  markOf,
  ownLinks,
  type ReadMarks,
  readMarks,
  WITH_ADDRESS,
  wordsOfMark,
} from './marks.ts'

export interface PutRight {
  readonly noted: Noted
  /** The note has changed since where this changes it, and nobody has compared the two: the newer words stand. */
  readonly isOvertaken: boolean
  /** Both changed the same, and the correction was compared with that: it stands. */
  readonly isOver: boolean
}

/**
 * @param told what the note tells without the correction
 * @param correction as its own file tells it
 * @param marks of a correction that has none all stands in place of what the note tells
 */
export function putRight(told: Noted, correction: Noted, { madeOn, comparedWith }: Marks): PutRight {
  const base = readMarks(madeOn)
  if (!base) return { noted: inPlaceOf(told, correction), isOvertaken: false, isOver: false }
  const seen = readMarks(comparedWith) ?? base
  const now = { head: headOf(told), sentences: told.sentences.map(markOf) }
  const ownHead = headOf(correction)

  const chosen = base.head.map((mark, at): 'mine' | 'theirs' | 'overtaken' | 'over' => {
    if (ownHead[at] === mark || ownHead[at] === now.head[at]) return 'theirs'
    if (now.head[at] === mark) return 'mine'
    return now.head[at] === seen.head[at] ? 'over' : 'overtaken'
  })
  const isMine = (at: number): boolean => chosen[at] === 'mine' || chosen[at] === 'over'

  const { parts, clashes } = merged(
    base.sentences,
    correction.sentences.map(asBefore(base.sentences)),
    now.sentences,
    { isMine: isCompared(base, seen), isBeginning: base.isBeginning },
  )
  const overtaken = clashes.filter((clash) => !isCompared(base, seen)(clash))
  return {
    noted: laidOver(told, correction, isMine, linedUp(parts.map(sentenceFrom(told, correction)), correction)),
    isOvertaken: overtaken.length > 0 || chosen.includes('overtaken'),
    isOver: clashes.length > overtaken.length || chosen.includes('over'),
  }
}

/** A form shows no addresses: words that came back without theirs were not changed. */
function asBefore(base: readonly string[]): (sentence: Sentence) => string {
  const known = new Map(base.map((mark) => [wordsOfMark(mark), mark]))
  return (sentence) => {
    const mark = markOf(sentence)
    return mark.includes(WITH_ADDRESS) ? mark : (known.get(mark) ?? mark)
  }
}

/** Whether whoever approved the correction has seen what stands there now. What is gone since then was not seen. */
const isCompared =
  (base: ReadMarks, seen: ReadMarks) =>
  ({ before, theirs }: Clash): boolean => {
    const known = new Set([...base.sentences, ...seen.sentences])
    return theirs.length > 0
      ? theirs.every((mark) => known.has(mark))
      : !before.some((mark) => seen.sentences.includes(mark))
  }

interface Part {
  readonly sentence: Sentence
  readonly isOwn: boolean
}

const sentenceFrom =
  (told: Noted, correction: Noted) =>
  ({ from, index }: { readonly from: 'mine' | 'theirs'; readonly index: number }): Part => {
    const own = from === 'mine'
    const sentence = (own ? correction : told).sentences[index]
    if (!sentence) throw new RangeError(`there is no sentence ${index}`)
    return { sentence, isOwn: own }
  }

/** Lines are those of the correction’s file: what stands in another is taken for standing where it would. */
function linedUp(parts: readonly Part[], { startLine, sentences }: Noted): readonly Sentence[] {
  const lines = new Map(sentences.map((sentence) => [markOf(sentence), sentence]))
  let line = sentences[0]?.startLine ?? startLine
  return parts.map(({ sentence, isOwn }) => {
    const own = isOwn ? sentence : lines.get(markOf(sentence))
    const at = { startLine: own?.startLine ?? line, endLine: own?.endLine ?? line }
    line = Math.max(line, at.endLine)
    return { ...sentence, ...at }
  })
}

const [TITLE, SPEAKERS, EDITION, LINKS] = [0, 1, 2, 3]

function laidOver(
  told: Noted,
  correction: Noted,
  isMine: (at: number) => boolean,
  sentences: readonly Sentence[],
): Noted {
  const isHeadMine = [TITLE, SPEAKERS, EDITION].some(isMine)
  // What the programme lends, it lends to a talk of this title.
  const lent = (isHeadMine ? correction : told).links.filter(({ lentBy }) => lentBy !== undefined)
  const own = ownLinks(isMine(LINKS) ? correction : told)
  const common = {
    id: told.id,
    note: correction.note,
    title: (isMine(TITLE) ? correction : told).title,
    edition: (isMine(EDITION) ? correction : told).edition,
    links: [...own, ...lent.filter(({ kind }) => !own.some((one) => one.kind === kind))],
    projects: [...new Set([...told.projects, ...correction.projects])],
    sentences,
    startLine: correction.startLine,
    endLine: correction.endLine,
  }
  const { event, ...rest } = told
  const where = event !== undefined && !isMine(EDITION) ? { event } : {}
  if (told.type === 'passage' && correction.type === 'passage')
    return { ...(rest as typeof told), ...common, ...where }
  if (told.type === 'passage' || correction.type === 'passage')
    return { ...inPlaceOf(told, correction), ...common, ...where }
  const { untitled: _, titleLentBy: __, ...titled } = rest as typeof told
  return {
    ...(isMine(TITLE) ? titled : (rest as typeof told)),
    ...common,
    ...where,
    speakers: (isMine(SPEAKERS) ? correction : told).speakers,
    lentSpeakers: (isHeadMine ? correction : told).lentSpeakers,
  }
}

/** All of it stands there instead, within what the other stood in. */
function inPlaceOf(told: Noted, correction: Noted): Noted {
  const within = told.type === 'talk' ? told.within : undefined
  return correction.type === 'talk'
    ? { ...correction, id: told.id, ...(within !== undefined && { within }) }
    : { ...correction, id: told.id }
}

/** Who put it right, each once. */
export function everyoneNamed(...names: readonly (string | undefined)[]): string | undefined {
  const all = [...new Set(names.flatMap((name) => name?.split(BETWEEN_NAMES) ?? []))]
  return all.length > 0 ? all.join(BETWEEN_NAMES) : undefined
}

const BETWEEN_NAMES = ', '

/**
 * The note of a correction: whose the words are follows the note that it puts right. What has no marks says itself whose it is, and so
 * does a file that somebody wrote by hand.
 */
export function noteOfCorrection(note: Note, correction: Note): Note {
  const by = everyoneNamed(note.putRightBy, correction.putRightBy)
  const named = by ? { putRightBy: by } : {}
  if (!areMarks(correction.madeOn)) return { ...correction, ...named }
  const { putRightBy: _, whole: __, corrects: ___, madeOn: ____, comparedWith: _____, ...whose } = note
  const { id, file, startLine, endLine, edition } = correction
  return { ...whose, ...named, id, file, startLine, endLine, edition }
}
