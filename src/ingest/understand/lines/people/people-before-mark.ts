// People at the beginning of a line, and behind them the title in a mark.
import { type Run, wordsOfRuns } from '../../../blocks.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { segmentsOf } from '../links/segments.ts'
import { isGeneric } from '../titles/generic.ts'
import {
  cleanTitle,
  isPointing,
  isShapedAsTitle,
  mayBeTitle,
  withoutLead,
  wordCount,
} from '../titles/titles.ts'
import { peopleAlone } from './people-alone.ts'

interface MarkedTitle {
  readonly title: string
  readonly people: readonly string[]
  readonly peopleFirst: true
}

/** The title in a mark, and the people before it; in a mark of their own, or up to a colon. */
export const peopleBeforeMark = (
  runs: readonly Run[],
  field: ProgrammeKnowledge,
): MarkedTitle | undefined => {
  const text = wordsOfRuns(runs)
  return markedApart(runs, text, field) ?? peopleUpToMark(runs, text, field)
}

/** Nothing but what may stand before a title: a time, a number, a sign. */
export const isLead = (text: string): boolean => !/[\p{L}\p{N}]/u.test(withoutLead(`${text.trimEnd()} `))

/** People up to a colon or a dash, where a mark begins. */
const UP_TO_MARK = /^(.{4,160}?)\s*(?:[:：]|\s[-–—|])\s*["“„«]?$/u

/** "Ada Example (Acme): *Turnips at Rest*. Worth it.": people, and right behind them the title in a mark. */
function peopleUpToMark(
  runs: readonly Run[],
  text: string,
  field: ProgrammeKnowledge,
): MarkedTitle | undefined {
  const [first] = segmentsOf(runs)
  const [, before = ''] =
    first && first.mark !== 'link' ? (UP_TO_MARK.exec(text.slice(0, first.start)) ?? []) : []
  const people = before === '' ? [] : peopleAlone(withoutLead(before), field, 'careful')
  const title = cleanTitle(first?.text ?? '')
  // What somebody said stands in marks too; it goes on in small letters.
  const isTitle = first?.mark === 'quoted' ? isShapedAsTitle(title) : /^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(title)
  return people.length > 0 && isTitle && mayBeTitle(title) && wordCount(title) >= 2 && !isGeneric(title)
    ? { title, people, peopleFirst: true }
    : undefined
}

/** "**Ada Example** (Acme), *Turnips at Rest*": people in one mark at the beginning, and the title in another right behind. */
function markedApart(runs: readonly Run[], text: string, field: ProgrammeKnowledge): MarkedTitle | undefined {
  const [first, second] = segmentsOf(runs)
  if (!first || !second || first.mark === second.mark || first.mark === 'quoted') return undefined
  const between = text.slice(first.end, second.start).replace(/\([^()]{2,60}\)/, '')
  const isApart = !/\p{L}{2}/u.test(withoutLead(text.slice(0, first.start))) && !/[\p{L}\p{N}]/u.test(between)
  const people = isApart ? peopleAlone(first.text, field, 'careful') : []
  const title = cleanTitle(second.text)
  return people.length > 0 &&
    mayBeTitle(title) &&
    wordCount(title) >= 2 &&
    !isGeneric(title) &&
    !isPointing(title)
    ? { title, people, peopleFirst: true }
    : undefined
}
