// Rows of tables that may name a talk.
import { type Block, type Run, type TableBlock, wordsOfRuns } from '../../blocks.ts'
import { type LineReading, readLine } from '../lines/line.ts'
import { kindByLabel } from '../lines/links/link-words.ts'
import type { SessionLink } from '../lines/links/links.ts'
import { linksOf } from '../lines/links/segments.ts'
import { parsePeople } from '../lines/people/people.ts'
import { isGeneric } from '../lines/titles/generic.ts'
import { cleanTitle } from '../lines/titles/titles.ts'
import { isPeopleLabel, isTitleLabel } from '../lines/words/wordings.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { TalkCandidate } from './candidate.ts'
import type { EvidenceName } from './evidence.ts'

const TITLE_COLUMN =
  /^(?:session|talk|title|topic|presentation|what|was|quoi|qué|cosa)s?(?: (?:title|name))?$/i

/** A column for the session, in any language; one called "Name" holds people. */
const isTitleColumn = (name: string): boolean =>
  TITLE_COLUMN.test(name) || (isTitleLabel(name) && !isPeopleColumn(name))
const isPeopleColumn = (name: string): boolean => isPeopleLabel(name) || /^name$/i.test(name)

/** Rows of tables with a column for the session, and lines that look like such rows. */
export function rowCandidates(blocks: readonly Block[], field: ProgrammeKnowledge): readonly TalkCandidate[] {
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

function rowsOfTable(table: TableBlock, index: number, field: ProgrammeKnowledge): readonly TalkCandidate[] {
  // "Title (please pick one)": what stands in parentheses is no part of the column's name.
  const names =
    table.rows[0]?.cells.map((cell) => cleanTitle(wordsOfRuns(cell)).replace(/\s*\([^()]*\)$/, '')) ?? []
  const called = names.findIndex((name) => /^name$/i.test(name))
  const others = names.findIndex((name, at) => at !== called && isPeopleColumn(name))
  const told = names.findIndex(isTitleColumn)
  // Notion calls the first column of every table "Name": beside one for speakers it holds the title.
  const titles = told < 0 && others >= 0 ? called : told
  if (titles < 0) return cellsOfTable(table, index, field)
  const speakers = others >= 0 ? others : called
  return table.rows.flatMap(({ cells, line }, place) => {
    if (place === 0) return []
    const reading = readLine(cells[titles] ?? [], field)
    if (reading.title === undefined) return []
    const people = parsePeople(wordsOfRuns(cells[speakers] ?? []), field, 'sure')
    const others = cells.flatMap((cell, at) =>
      at === titles ? [] : linksUnder(names[at] ?? '', cell, field),
    )
    return [
      {
        ...row({ ...reading, links: [...reading.links, ...others] }, people, ['session column'], line, index),
        // A page may hold a whole table on one line.
        offset: place,
      },
    ]
  })
}

/** So many cells that name a title and its people make a table of rooms, or of hours. */
const CELLS_FROM = 3
const MOST_OF_CELLS = 0.6

/** A table with a column for each room: every cell is a title with its people. */
function cellsOfTable(table: TableBlock, index: number, field: ProgrammeKnowledge): readonly TalkCandidate[] {
  const cells = table.rows.slice(1).flatMap(({ cells: own, line }, place) =>
    own.flatMap((cell) => {
      const text = wordsOfRuns(cell).trim()
      if (!/\p{L}{3}/u.test(text) || isGeneric(text)) return []
      return [{ reading: readLine(cell, field), line, place: place + 1 }]
    }),
  )
  const named = cells.filter(({ reading }) => has(reading, 'people') && reading.title !== undefined)
  if (named.length < CELLS_FROM || named.length < cells.length * MOST_OF_CELLS) return []
  return named.map(({ reading, line, place }) => ({
    ...row(reading, [], [], line, index),
    offset: place,
    group: `${CELLS} ${index}`,
  }))
}

/** Talks of which several stand in one row of a table. */
export const CELLS = 'cells of table'

const has = ({ evidence }: LineReading, name: EvidenceName): boolean => evidence.includes(name)

/** The session links of a cell; an address that says nothing itself leads to what the column is called. */
const linksUnder = (
  name: string,
  cell: readonly Run[],
  field: ProgrammeKnowledge,
): readonly SessionLink[] => {
  const known = readLine(cell, field).links
  return known.length > 0
    ? known
    : linksOf(cell).flatMap(({ url = '', text }) => {
        const kind = kindByLabel(name, url) ?? kindByLabel(text, url)
        return kind ? [{ url, kind }] : []
      })
}

function row(
  reading: LineReading,
  people: readonly string[],
  evidence: readonly EvidenceName[],
  line: number,
  block: number,
): TalkCandidate {
  return {
    place: 'row',
    ...(reading.title !== undefined && { title: reading.title }),
    people: people.length > 0 ? people : reading.people,
    links: reading.links,
    evidence: [...reading.evidence, ...evidence],
    startLine: line,
    endLine: line,
    block,
    offset: 0,
    group: `table ${block}`,
    kin: 'tables',
  }
}
