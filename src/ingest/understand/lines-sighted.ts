// The lines of a note that may announce a talk: headings, list items, rows of tables.
import { type Block, type Run, type TableBlock, type TextBlock, wordsOfRuns } from '../blocks.ts'
import { firstLines, keyValues, onlyLinks, recordingsIn, speakerLine } from './below.ts'
import type { EvidenceName } from './evidence.ts'
import type { Field } from './field.ts'
import { type LineReading, readLine } from './line.ts'
import { announcesTalks, leadsToTalks, type Part } from './outline.ts'
import { parsePeople } from './people.ts'
import { linksOf } from './segments.ts'
import type { Sighting } from './sighting.ts'
import { cleanTitle, isGeneric } from './titles.ts'

/** Headings, with what their own blocks say of them. */
export function sightHeadings(
  parts: readonly Part[],
  blocks: readonly Block[],
  field: Field,
): readonly Sighting[] {
  const places = new Map(blocks.map((block, index) => [block, index]))
  return parts.flatMap((part) => {
    const reading = readLine(part.heading.runs, field)
    const values = keyValues(firstLines(part.own), field)
    const speakers = reading.people.length > 0 && !reading.whole ? undefined : speakerLine(part.own, field)
    const better = reading.whole && speakers && speakers.people.length > 0
    const recordings = recordingsIn(part.own)
    const title = reading.title ?? (values.title && !isGeneric(part.heading.text) ? values.title : undefined)
    if (title === undefined) return []
    const people =
      [better ? [] : reading.people, values.people, speakers?.people ?? []].find(
        (names) => names.length > 0,
      ) ?? []
    return [
      {
        place: 'heading' as const,
        title,
        people,
        links: reading.links,
        evidence: [
          ...reading.evidence,
          ...values.evidence,
          ...(speakers?.evidence ?? []),
          ...(recordings.count <= 1 ? recordings.evidence : []),
          ...(part.parent && announcesTalks(part.parent.heading.text) ? (['under talks'] as const) : []),
        ],
        startLine: part.heading.startLine,
        endLine: part.all.at(-1)?.endLine ?? part.heading.endLine,
        block: places.get(part.heading) ?? 0,
        offset: 0,
        group: `heading ${part.heading.depth} under ${part.parent?.heading.startLine ?? 0}`,
        kin: `headings ${part.heading.depth}`,
      },
    ]
  })
}

/** Items of lists; what is nested in one belongs to it. */
export function sightItems(
  parts: readonly Part[],
  blocks: readonly Block[],
  field: Field,
): readonly Sighting[] {
  const found: Sighting[] = []
  let above: { list: number; announced: boolean } | undefined
  blocks.forEach((block, index) => {
    if (block.kind !== 'text' || !block.item?.opens) return
    const { item } = block
    const part = partAt(parts, block.startLine)
    if (above?.list !== item.list) above = { list: item.list, announced: isAnnounced(blocks, index, part) }
    const reading = readLine(announcingRuns(block), field)
    if (reading.title === undefined || leadsToContents(block)) return
    const values = keyValues(linesOfItem(blocks, index, item.endLine).slice(1), field)
    const tail = linkTail(blocks, index, item.endLine)
    const people = [reading.people, values.people].find((names) => names.length > 0) ?? []
    found.push({
      place: 'item',
      title: reading.title,
      people,
      links: reading.links,
      evidence: [
        ...reading.evidence,
        ...values.evidence.filter(() => values.people.length > 0),
        ...(above.announced && item.depth <= 2 && !/[.;]$/.test(wordsOfRuns(block.runs).trim())
          ? (['under talks'] as const)
          : []),
        ...(leadsElsewhere(block) ? (['links elsewhere'] as const) : []),
        ...(tail.length > 0 ? recordingsIn(tail).evidence : []),
      ],
      startLine: block.startLine,
      endLine: Math.max(item.endLine, tail.at(-1)?.endLine ?? 0),
      block: index,
      offset: 0,
      group: `list ${item.list}`,
      kin: `items under ${part?.parent?.heading.startLine ?? part?.heading.startLine ?? 0}`,
    })
  })
  return found
}

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

/** Without the `Key: value` lines of the paragraph. */
function announcingRuns(block: TextBlock): readonly Run[] {
  const first = block.raw.findIndex(
    (line, index) => index > 0 && /^\s*[*_]{0,2}[\p{L} ()]{2,20}[*_]{0,2}\s*:[*_]{0,2}\s/u.test(line),
  )
  return first < 0 ? block.runs : block.runs.filter((run) => run.line < block.startLine + first)
}

/** The words of the item are a link to a page that is no session. */
const leadsElsewhere = (block: TextBlock): boolean => {
  const [first] = linksOf(block.runs)
  return first !== undefined && first.kind === undefined && first.start < 4
}

/** A table of contents repeats titles that stand below. */
const leadsToContents = (block: TextBlock): boolean => {
  const links = block.runs.flatMap((run) => run.link ?? [])
  return links.length > 0 && links.every((link) => link.url.startsWith('#'))
}

function isAnnounced(blocks: readonly Block[], index: number, part: Part | undefined): boolean {
  const before = blocks[index - 1]
  if (before?.kind === 'text' && leadsToTalks(before)) return true
  return before === part?.heading || before?.kind !== 'text'
    ? part !== undefined && announcesTalks(part.heading.text)
    : false
}

/** Paragraphs of nothing but links, or pictures, that follow an item: its recording. */
function linkTail(blocks: readonly Block[], index: number, endLine: number): readonly Block[] {
  const tail: Block[] = []
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (block.startLine <= endLine) continue
    const follows = block.kind === 'other' || (block.kind === 'text' && !block.item && onlyLinks(block))
    if (!follows) break
    tail.push(block)
  }
  return tail.some((block) => block.kind === 'text') ? tail : []
}

export const partAt = (parts: readonly Part[], line: number): Part | undefined =>
  parts.findLast((part) => part.heading.startLine < line)

const TITLE_COLUMN = /^(?:session|talk|title|topic|presentation|what)s?(?: (?:title|name))?$/i
const PEOPLE_COLUMN = /^(?:speakers?|presenters?|who|by|name)(?:\(s\))?$/i

/** Rows of tables with a column for the session, and lines that look like such rows. */
export function sightRows(blocks: readonly Block[], field: Field): readonly Sighting[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return rowsOfTable(block, index, field)
    if (block.kind !== 'text' || !/^\s*\|.*\|\s*$/.test(block.raw[0] ?? '')) return []
    const cells = wordsOfRuns(block.runs)
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean)
    const timed = /^\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]m)?\s*[-–]\s*\d/i.test(cells[0] ?? '')
    const reading = timed
      ? readLine([{ span: { text: cells[1] ?? '' }, line: block.startLine }], field)
      : undefined
    return reading?.title === undefined
      ? []
      : [row(reading, [], ['time', 'session column'], block.startLine, index)]
  })
}

function rowsOfTable(table: TableBlock, index: number, field: Field): readonly Sighting[] {
  const names = table.rows[0]?.cells.map((cell) => cleanTitle(wordsOfRuns(cell))) ?? []
  const titles = names.findIndex((name) => TITLE_COLUMN.test(name))
  if (titles < 0) return []
  const speakers = names.findIndex((name) => PEOPLE_COLUMN.test(name))
  return table.rows.slice(1).flatMap(({ cells, line }) => {
    const reading = readLine(cells[titles] ?? [], field)
    if (reading.title === undefined) return []
    const people = parsePeople(wordsOfRuns(cells[speakers] ?? []), field, 'sure')
    const others = cells.filter((_, at) => at !== titles).flatMap((cell) => readLine(cell, field).links)
    return [
      row({ ...reading, links: [...reading.links, ...others] }, people, ['session column'], line, index),
    ]
  })
}

function row(
  reading: LineReading,
  people: readonly string[],
  evidence: readonly EvidenceName[],
  line: number,
  block: number,
): Sighting {
  return {
    place: 'row',
    ...(reading.title !== undefined && { title: reading.title }),
    people: people.length > 0 ? people : reading.people,
    links: reading.links,
    evidence: [...reading.evidence, ...evidence],
    startLine: line,
    endLine: line,
    block,
    offset: line,
    group: `table ${block}`,
    kin: 'tables',
  }
}
