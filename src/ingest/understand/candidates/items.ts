// Items of lists that may name a talk.
import { type Block, wordsOfRuns } from '../../blocks.ts'
import { keyValues, recordingsIn } from '../lines/below/below.ts'
import { placesGiven } from '../lines/below/given-at.ts'
import { namesAtStart } from '../lines/people/people-in-text.ts'
import { namesDay } from '../lines/titles/day.ts'
import { isShapedAsTitle, wordCount } from '../lines/titles/titles.ts'
import { announcesTalks, inWords, isOneSession, leadsToTalks, type Part, partAt } from '../outline.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { Called } from './called.ts'
import type { TalkCandidate } from './candidate.ts'
import {
  isBelowEvent,
  leadsElsewhere,
  leadsToContents,
  leadsToNotes,
  listsOfSessions,
  saysNotesOnTalks,
} from './items/item-links.ts'
import { type ItemReading, readItems } from './items/item-readings.ts'
import { addressBelow, linkTail, peopleInside } from './items/items-below.ts'
import { alsoLinked, isClause, tellsOfMarked } from './items/items-told.ts'
import { DONE, itemsOfTimetables } from './items/timetables.ts'

/** Items of lists; what is nested in one belongs to it. */
export function itemCandidates(
  parts: readonly Part[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
  called?: Called,
): readonly TalkCandidate[] {
  const isOfTalks = called !== undefined && announcesTalks(inWords(called.stem))
  const found: TalkCandidate[] = []
  const days = isDayLists(parts, blocks)
  const readings = readItems(blocks, field)
  const ofSessions = listsOfSessions(blocks)
  const ofTimetables = itemsOfTimetables(blocks, parts, readings)
  const places = new Set(parts.flatMap(({ own }) => [...placesGiven(own)]))
  const announced = new Map<number, boolean>()
  const ofEvents = new Set<number>()
  const isOfNotes = saysNotesOnTalks(blocks)
  blocks.forEach((block, index) => {
    if (block.kind !== 'text' || !block.item?.opens) return
    const { item } = block
    const part = partAt(parts, block.startLine)
    if (!announced.has(item.list)) {
      announced.set(item.list, isAnnounced(blocks, index, part, isOfTalks))
      if (isBelowEvent(blocks, index)) ofEvents.add(item.list)
    }
    const [reading, ...others] = readings.get(block) ?? []
    if (
      reading?.title === undefined ||
      tellsOfMarked(reading.title) ||
      leadsToContents(block) ||
      places.has(block)
    )
      return
    // "Ada Example - what she said, word by word": within another item, a sentence is a quotation.
    if (item.depth > 1 && reading.peopleFirst && reading.links.length === 0 && isClause(reading.title)) return
    if (WORKS.test(part?.heading.text ?? '') && reading.links.length === 0) return
    const values = keyValues(linesOfItem(blocks, index, item.endLine).slice(1), field)
    const tail = linkTail(blocks, index, item.endLine)
    const address = addressBelow(blocks, index)
    const said = SPEAKER_SAID.exec(wordsOfRuns(block.runs))
    const named = said ? namesAtStart(wordsOfRuns(block.runs).slice(said.index + said[0].length), field) : []
    const inside = peopleInside(blocks, index, item.endLine, field)
    const people =
      [reading.people, values.people, named, inside.people].find((names) => names.length > 0) ?? []
    const first: TalkCandidate = {
      place: 'item',
      title: reading.title,
      people,
      ...(values.event && { event: values.event }),
      links: [...reading.links, ...address.links],
      ...(people === inside.people && inside.lines.length > 0 && { announced: inside.lines }),
      evidence: [
        ...reading.evidence,
        ...(address.links.length > 0 ? (['link in line'] as const) : []),
        ...values.evidence.filter(() => values.people.length > 0 || values.event !== undefined),
        ...(announced.get(item.list) && item.depth <= 2 && isShort(wordsOfRuns(block.runs).trim())
          ? (['under talks'] as const)
          : []),
        ...(ofEvents.has(item.list) ? (['of an event'] as const) : []),
        ...(days ? (['day list'] as const) : []),
        ...(ofTimetables.has(block) ? (['timetable'] as const) : []),
        ...(named.length > 0 ? (['people behind'] as const) : []),
        ...(ofSessions.has(item.list) && leadsElsewhere(block) ? (['links elsewhere'] as const) : []),
        ...(tail.length > 0 ? recordingsIn(tail).evidence : []),
        ...leadsToNotes(block, isOfNotes),
      ],
      startLine: block.startLine,
      endLine:
        others.length > 0
          ? reading.lines[1]
          : Math.max(item.endLine, tail.at(-1)?.endLine ?? 0, address.endLine),
      block: index,
      offset: 0,
      group: `list ${item.list}`,
      kin: `items under ${part?.parent?.heading.startLine ?? part?.heading.startLine ?? 0}`,
    }
    found.push(
      first,
      ...others.flatMap((other, at) => besides(first, other, at + 1)),
      ...alsoLinked(block, index, first, field),
    )
  })
  return found
}

/** Another talk of the same item. */
const besides = (
  first: TalkCandidate,
  { title, people, links, evidence, lines: [startLine, endLine] }: ItemReading,
  offset: number,
): readonly TalkCandidate[] =>
  title === undefined ? [] : [{ ...first, title, people, links, evidence, startLine, endLine, offset }]

/** A heading over books, articles and songs: titles with those who made them, and nobody gave a talk. */
export const WORKS =
  /(?<!\p{L})(?:books?|papers?|articles?|further reading|bibliograph\p{L}+|livres?|lectures conseillées|bücher|literatur|libros?|lecturas|livros?|leituras|libri|letture|書籍|参考文献|书籍|书单|도서|songs?|playlists?|soundtrack|lieder|chansons?|canciones|canç[õo]es|canzoni|歌曲|노래)(?!\p{L})/iu

/** No sentence, and no more words than a long title has; what is written as a title may have more. */
const isShort = (text: string): boolean =>
  !/[.;]$/.test(text) &&
  (wordCount(text) <= LONGEST_ITEM || (wordCount(text) <= LONGEST_SHAPED && isShapedAsTitle(text)))

const LONGEST_ITEM = 22
const LONGEST_SHAPED = 40

const DAY =
  /^(?:day|tag|jour|d[ií]a|dia) ?\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|s[aá]bado|domingo|feira/iu
/** A note of two or more days, under each nothing but a list of titles. */
function isDayLists(parts: readonly Part[], blocks: readonly Block[]): boolean {
  const days = parts.filter(({ heading }) => DAY.test(heading.text.trim()) || namesDay(heading.text))
  const texts = blocks.filter((block) => block.kind === 'text')
  return (
    days.length >= 2 &&
    texts.length >= 4 &&
    texts.every((block) => {
      const text = wordsOfRuns(block.runs).trim()
      return (
        block.item?.opens &&
        /^[\p{Lu}\p{N}\p{Ll}]/u.test(text) &&
        wordCount(text) <= 12 &&
        !/[.;!]$/.test(text) &&
        !DONE.test(text)
      )
    }) &&
    texts.every((block) => days.some(({ own }) => own.includes(block)))
  )
}

/** Somebody remembers who it was, perhaps. */
const SPEAKER_SAID =
  /\b(?:[Ss]peakers?|[Pp]resenters?|[Pp]resented by|[Gg]iven by)\s+(?:(?:was|were|is|are)\s+)?(?=\p{Lu})/u

/** The lines of an item's texts. */
function linesOfItem(blocks: readonly Block[], index: number, endLine: number): readonly string[] {
  const lines: string[] = []
  for (let at = index; at < Math.min(blocks.length, index + 6); at++) {
    const block = blocks[at]
    if (!block || block.startLine > endLine) break
    if (block.kind === 'text') lines.push(...block.raw)
  }
  return lines
}

/** The sentence or the heading above announces talks, or one above that; else the name of the file. */
function isAnnounced(
  blocks: readonly Block[],
  index: number,
  part: Part | undefined,
  isOfTalks: boolean,
): boolean {
  const before = blocks[index - 1]
  if (before?.kind === 'text' && leadsToTalks(before)) return true
  if (before !== part?.heading && before?.kind === 'text') return false
  if (!part) return isOfTalks
  if (isOneSession(part.heading.text)) return false
  const isCategory = wordCount(part.heading.text) <= LONGEST_CATEGORY
  return (
    announcesTalks(part.heading.text) ||
    (isCategory && part.parent !== undefined && announcesTalks(part.parent.heading.text))
  )
}

/** "Containers", "Dev-Ops", "Day 1": under "Sessions" the talks are grouped. */
const LONGEST_CATEGORY = 3
