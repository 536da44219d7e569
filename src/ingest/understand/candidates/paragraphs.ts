// Paragraphs that are nothing but an announcement: a title over its address, or one line in bold.
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../blocks.ts'
import { firstLines, keyValues } from '../lines/below/below.ts'
import { readLine } from '../lines/line.ts'
import { linksOf, runsByLine, segmentsOf } from '../lines/links/segments.ts'
import { peopleAlone } from '../lines/people/people-alone.ts'
import { namesAtStart } from '../lines/people/people-in-text.ts'
import { isPortrait } from '../lines/people/portrait.ts'
import { wordCount } from '../lines/titles/titles.ts'
import { wordsFor } from '../lines/words/wordings.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { has, type TalkCandidate } from './candidate.ts'
import { boldOverLabel, LONGEST_ANNOUNCEMENT as LONGEST, labelledLine } from './paragraphs/labelled-lines.ts'
import { paragraphCandidate } from './paragraphs/paragraph-candidate.ts'
import { markedThenPeople, TOLD, timedLine, titleDashBy } from './paragraphs/title-dash-by.ts'
import { markedAmongOthers, titlesOverAddresses } from './paragraphs/titles-over-addresses.ts'

/** Such paragraphs, with what stands below them up to the next heading or the next of them. */
export function paragraphCandidates(
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  const named = blocks.flatMap((block, index) => {
    if (block.kind !== 'text' || block.item || block.quoted) return []
    const text = wordsOfRuns(block.runs)
    const over =
      titleOverPeople(block, index, field) ??
      peopleOverTitle(block, index, field) ??
      labelledLine(block, index, blocks, field) ??
      boldOverLabel(block, index, field)
    const overAddresses = over ? [] : titlesOverAddresses(block, index, field)
    if (overAddresses.length > 0) return overAddresses
    const candidate =
      over ??
      (text.length > LONGEST * 2
        ? undefined
        : (wholeLine(block, index, text, blocks, field) ??
          markedThenPeople(block, index, text, field) ??
          timedLine(block, index, text, field) ??
          titleDashBy(block, index, text, field)))
    return candidate ? [candidate] : []
  })
  const found = [...named, ...markedAmongOthers(blocks, named, field)].toSorted((a, b) => a.block - b.block)
  return found.map((candidate, order) => {
    const next = found[order + 1]?.block ?? blocks.length
    const end = blocks.findIndex(
      (block, index) =>
        index > candidate.block && (index >= next || block.kind === 'heading' || isBoldLine(block)),
    )
    const below = blocks.slice(candidate.block + 1, end < 0 ? blocks.length : end)
    // Lines one after another, of which only some have a label, tell of one talk each.
    const isAlone =
      candidate.group === TOLD || (candidate.group === 'labelled lines' && below.some(leadsToSession))
    const last = isAlone ? undefined : below.at(-1)
    return { ...candidate, endLine: last?.endLine ?? candidate.endLine }
  })
}

const leadsToSession = (block: Block): boolean =>
  block.kind === 'text' && linksOf(block.runs).some(({ kind }) => kind !== undefined)

/** A whole short paragraph in bold, whether it names a talk or not. */
const isBoldLine = (block: Block): boolean =>
  block.kind === 'text' &&
  !block.item &&
  block.runs.length > 0 &&
  block.runs.every(({ span }) => span.strong) &&
  block.startLine === block.endLine

/** "**A Title**" and, on the next line of the same paragraph, who gave it. */
function titleOverPeople(
  block: TextBlock,
  index: number,
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  const lines = runsByLine(block.runs)
  const [first = [], ...below] = lines
  const head = wordsOfRuns(first)
  if (below.length === 0 || head.length > LONGEST || isPortrait(head) || BEGINS_WITH_LABEL.test(head))
    return undefined
  const isMarked =
    first.every(({ span }) => span.strong || span.text.trim() === '') || isOneSessionLink(first)
  const at = below.findIndex((line) => !isPortrait(wordsOfRuns(line)))
  const second = at < 0 ? [] : (below[at] ?? [])
  const said = wordsOfRuns(second)
  // "A Title" over ":   Ada Example, Room 1. Good.": a term and what it is, as some write lists.
  const defined = /^\s*:\s+/.exec(said)?.[0]
  const people = defined
    ? namesAtStart(said.slice(defined.length), field)
    : peopleAlone(said, field, 'careful')
  if (people.length === 0 || !(isMarked || defined || isPlaced(below.slice(at + 1)))) return undefined
  const reading = readLine(first, field)
  if (reading.title === undefined || wordCount(reading.title) < 2) return undefined
  const named = reading.people.length > 0 ? reading.people : people
  const evidence = [...reading.evidence, 'speaker line' as const]
  const told = defined ? [] : below.slice(0, at + 1).map((line) => line[0]?.line ?? block.startLine)
  return {
    ...paragraphCandidate(block, index, { ...reading, people: named, evidence }, false),
    // What stands on the title's own line of the file is told apart by its words.
    announced: told.filter((line) => line !== block.startLine),
  }
}

/** Nothing but a link to a recording or an entry. */
const isOneSessionLink = (line: readonly Run[]): boolean => {
  const [link, more] = linksOf(line)
  return !more && link?.kind !== undefined && link.text.trim() === wordsOfRuns(line).trim()
}

/** "Presenters: …": a line of people is no title over other people. */
const BEGINS_WITH_LABEL = new RegExp(`^\\W{0,3}${wordsFor('people label')}\\s*[:：]`, 'iu')

const PLACED =
  /^\W*(?:(?:session|workshop|talk|keynote|panel|tutorial|vortrag|charla|palestra|conf[ée]rence)\s*\(?\d{1,3}\s?min|(?:room|hall|track|raum|saal|salle|sala)\s+\S|\d{1,2}[:.h]\d{2}\s*[-–—]\s*\d{1,2}[:.h]\d{2})/iu

/** An entry copied from a programme: how long it lasts, and where. */
const isPlaced = (lines: readonly (readonly Run[])[]): boolean =>
  lines.length <= 4 && lines.some((line) => PLACED.test(wordsOfRuns(line)))

/** "Ada Example (Acme)" and, on the next line, what she spoke about: both within one link, or one mark. */
function peopleOverTitle(
  block: TextBlock,
  index: number,
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  const [first, second, more] = runsByLine(block.runs)
  if (!first || !second || more) return undefined
  const isOne = (belongs: (run: Run) => unknown) => {
    const marks = new Set([...first, ...second].filter(({ span }) => span.text.trim() !== '').map(belongs))
    return marks.size === 1 && !marks.has(undefined)
  }
  if (!isOne(({ link }) => link?.url) && !isOne(({ span }) => span.strong ?? span.emphasis)) return undefined
  const people = peopleAlone(wordsOfRuns(first), field, 'careful')
  const reading = readLine(second, field)
  if (people.length === 0 || reading.title === undefined || wordCount(reading.title) < 3) return undefined
  const evidence = [...reading.evidence, 'speaker line' as const]
  return paragraphCandidate(block, index, { ...reading, people, evidence }, false)
}

/** "**A Title — Somebody, Company**": set as a heading by authors whose tool has none. */
function wholeLine(
  block: TextBlock,
  index: number,
  text: string,
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  const bold = segmentsOf(block.runs).find(({ mark }) => mark === 'strong')
  if (!bold || text.length > LONGEST || bold.text.trim() !== text.trim() || wordCount(text) < 3)
    return undefined
  const reading = readLine(block.runs, field)
  const below = blocks.slice(index + 1)
  const end = below.findIndex((other) => other.kind === 'heading' || isBoldLine(other))
  const values = keyValues(firstLines(end < 0 ? below : below.slice(0, end)), field)
  const people = reading.people.length > 0 ? reading.people : values.people
  const named = paragraphCandidate(
    block,
    index,
    { ...reading, people, evidence: [...reading.evidence, ...values.evidence] },
    false,
  )
  const isSure =
    has(named, 'people') ||
    has(named, 'programme') ||
    has(named, 'label') ||
    has(named, 'schedule link') ||
    has(named, 'key values')
  return reading.title !== undefined && isSure ? named : undefined
}
