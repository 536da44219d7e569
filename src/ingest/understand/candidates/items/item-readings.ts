// The items of lists, each read with the others of its list; one item may name several talks, or their track.
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { readAlike } from '../../lines/alike.ts'
import { type LineReading, readLine } from '../../lines/line.ts'
import { isGeneric } from '../../lines/titles/generic.ts'
import { isShapedAsTitle } from '../../lines/titles/titles.ts'
import { isEventLabel, isLinkLabel, isPeopleLabel, isTitleLabel } from '../../lines/words/wordings.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { markedLeads } from './marked-leads.ts'

/** What one talk of an item is read from. */
export interface ItemReading extends LineReading {
  /** The lines of the file on which it stands. */
  readonly lines: readonly [number, number]
}

/** For every item that opens one: its talks, the items of each list read together. */
export function readItems(
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): ReadonlyMap<Block, readonly ItemReading[]> {
  const items = blocks.flatMap((block) => (block.kind === 'text' && block.item?.opens ? [block] : []))
  const tracks = tracksOf(items, field)
  return new Map(
    [...Map.groupBy(items, ({ item }) => item?.list).values()].flatMap((list) => {
      const parts = list.flatMap((block) =>
        partsOf(announcingRuns(block)).map((runs) => ({ block, runs: withoutTrack(runs, tracks) })),
      )
      const leads = markedLeads(
        parts.map(({ runs }) => runs),
        field,
      )
      const readings = readAlike(
        parts.map(({ runs }, index) => leads[index] ?? runs),
        field,
      )
      const read = parts.flatMap(({ block, runs }, index) => {
        const announced = readings[index]
        const reading = announced && leads[index] ? withLinksBehind(announced, runs, field) : announced
        const lines = [runs[0]?.line ?? block.startLine, runs.at(-1)?.line ?? block.startLine] as const
        return reading ? [{ block, reading: { ...reading, lines } }] : []
      })
      return [...Map.groupBy(read, ({ block }) => block)].map(
        ([block, of]): [Block, readonly ItemReading[]] => [block, of.map(({ reading }) => reading)],
      )
    }),
  )
}

/** What an item links behind its title is the talk's, where the title is written as one. */
function withLinksBehind(reading: LineReading, runs: readonly Run[], field: ProgrammeKnowledge): LineReading {
  const { links } = readLine(runs, field)
  if (reading.links.length > 0 || links.length === 0 || reading.title === undefined) return reading
  const isTitle = reading.people.length > 0 || isShapedAsTitle(reading.title)
  return isTitle ? { ...reading, links, evidence: [...reading.evidence, 'link in line'] } : reading
}

/** Without the `Key: value` lines of the paragraph. */
function announcingRuns(block: TextBlock): readonly Run[] {
  const first = block.raw.findIndex(
    (line, index) => index > 0 && /^\s*[*_]{0,2}[\p{L} ()]{2,20}[*_]{0,2}\s*:[*_]{0,2}\s/u.test(line),
  )
  return first < 0 ? block.runs : block.runs.filter((run) => run.line < block.startLine + first)
}

/** "A Title (Ada Example) / Another (Bo Sample)": what went on at one time, each with who gave it. */
const SEVERAL = /^[^()/]{4,200}\([^()]{3,80}\)(?:\s\/\s[^()/]{4,200}\([^()]{3,80}\)){1,5}\s*$/u

function partsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  if (!SEVERAL.test(wordsOfRuns(runs).replace(/\s+/g, ' '))) return [runs]
  const parts: Run[][] = [[]]
  for (const run of runs) {
    const texts = run.link ? [run.span.text] : run.span.text.split(/(?<=\))\s+\/(?:\s+|$)/u)
    for (const [index, text] of texts.entries()) {
      if (index > 0) parts.push([])
      if (text.trim() !== '') parts.at(-1)?.push({ ...run, span: { ...run.span, text } })
    }
  }
  return parts.filter((part) => part.length > 0)
}

/** A time, and in bold the track: "10:15 **Web**: A Title". */
const BEFORE_TRACK = /^[^\p{L}]*$/u
const MARKED_LABEL = /^\s*[:：]\s*(?=\S)/u
const LONGEST_TRACK = 30

interface Track {
  readonly name: string
  /** The number of the first run behind it. */
  readonly next: number
}

/** The words in bold that a colon ends, at the beginning of an item. */
function trackAt(runs: readonly Run[]): Track | undefined {
  const from = runs.findIndex(({ span }) => span.strong)
  if (from < 0 || !BEFORE_TRACK.test(wordsOfRuns(runs.slice(0, from)))) return undefined
  const length = runs.slice(from).findIndex(({ span }) => !span.strong)
  const next = from + length
  const behind = length < 0 ? undefined : runs[next]
  const marked = wordsOfRuns(runs.slice(from, next)).trim()
  const name = marked.replace(/\s*[:：]$/u, '')
  const isLabel = name !== marked || MARKED_LABEL.test(behind?.span.text ?? '')
  return behind && isLabel && name.length <= LONGEST_TRACK ? { name, next } : undefined
}

/** What stands so before more than one title is no part of either; a person may have given several. */
const tracksOf = (items: readonly TextBlock[], field: ProgrammeKnowledge): ReadonlySet<string> => {
  const names = items
    .flatMap(({ runs }) => partsOf(runs).flatMap((part) => trackAt(part)?.name ?? []))
    .filter((name) => !isKey(name) && !isSomebody(name, field))
  return new Set(names.filter((name, index) => names.indexOf(name) !== index))
}

const isSomebody = (name: string, field: ProgrammeKnowledge): boolean =>
  field.isPerson(name) || field.isGivenName(name.split(' ')[0] ?? '')

/** "**Speakers**: …", "**Title**: …", "**Slides**: …" say what follows them. */
const isKey = (name: string): boolean =>
  isPeopleLabel(name) || isTitleLabel(name) || isLinkLabel(name) || isEventLabel(name) || isGeneric(name)

function withoutTrack(runs: readonly Run[], tracks: ReadonlySet<string>): readonly Run[] {
  const track = trackAt(runs)
  if (!track || !tracks.has(track.name)) return runs
  return runs
    .slice(track.next)
    .map((run, index) =>
      index === 0 ? { ...run, span: { ...run.span, text: run.span.text.replace(MARKED_LABEL, '') } } : run,
    )
}
