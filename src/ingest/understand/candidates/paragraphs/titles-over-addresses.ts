// A title with who gave it, and on the next line the address of the recording or the entry; once, or several in a text.
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { type LineReading, readLine } from '../../lines/line.ts'
import { linksOf, runsByLine } from '../../lines/links/segments.ts'
import { parsePeople } from '../../lines/people/people.ts'
import { cleanTitle, mayBeTitle, wordCount } from '../../lines/titles/titles.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { has, type TalkCandidate } from '../candidate.ts'
import { LONGEST_ANNOUNCEMENT as LONGEST } from './labelled-lines.ts'
import { paragraphCandidate } from './paragraph-candidate.ts'

/** Nothing but an address, bare or as a link of itself. */
const ADDRESS = /^\s*(?:<?https?:\/\/\S+?>?|\[https?:[^\]\s]+\]\(\S+\))\s*$/
/** "What a talk - “A Title” - Ada Example": marks leave no doubt which part is the title. */
const MARKED_LAST = /["“„«]([^"“”„«»]{4,200})["”“»]\s*[-–—~]{1,2}\s*(\p{L}.{2,100})$/u
/** Ends what was begun on the line above. */
const CLOSES_MARK = /^[^"“„«]*[”»]/u

/** What a text names so; where it is nothing but one title over one address, the whole of it. */
export function titlesOverAddresses(
  block: TextBlock,
  index: number,
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  const isWhole = block.raw.length === 2
  const lines = runsByLine(block.runs)
  return lines.flatMap((line, order) => {
    const [link] = linksOf(line)
    const raw = block.raw[(line[0]?.line ?? block.startLine) - block.startLine] ?? ''
    const above = order > 0 && ADDRESS.test(raw) && link?.kind ? titleLines(lines, order) : []
    const text = wordsOfRuns(above)
    if (!link?.kind || above.length === 0 || text.length > LONGEST) return []
    const reading = markedLast(text, field) ?? readLine(above, field)
    const isApart = isWhole || order === 1 || isAddress(lines[order - 2])
    const isNamed = reading.people.length > 0 || (isApart && !/[.:]\s*$/.test(text))
    if (reading.title === undefined || !isNamed) return []
    const links = [...reading.links, { url: link.url ?? '', kind: link.kind }]
    const found = paragraphCandidate(block, index, { ...reading, links }, true)
    return isWhole
      ? [found]
      : [
          {
            ...found,
            startLine: above[0]?.line ?? block.startLine,
            endLine: line[0]?.line ?? block.endLine,
            offset: order,
          },
        ]
  })
}

/** The line above the address, with the one above it where a mark was opened there. */
function titleLines(lines: readonly (readonly Run[])[], order: number): readonly Run[] {
  const [before = [], last = []] = [lines[order - 2], lines[order - 1]]
  if (isAddress(last)) return []
  if (!CLOSES_MARK.test(wordsOfRuns(last)) || !/["“„«]/.test(wordsOfRuns(before))) return last
  const [first] = last
  return first
    ? [...before, { ...first, span: { ...first.span, text: ` ${first.span.text}` } }, ...last.slice(1)]
    : last
}

const isAddress = (line: readonly Run[] | undefined): boolean =>
  line !== undefined && ADDRESS.test(wordsOfRuns(line))

function markedLast(line: string, field: ProgrammeKnowledge): LineReading | undefined {
  const [, words = '', behind = ''] = MARKED_LAST.exec(line.replace(/\s+/g, ' ').trim()) ?? []
  const people = words === '' ? [] : parsePeople(behind, field, 'careful')
  const title = cleanTitle(words)
  return people.length > 0 && mayBeTitle(title)
    ? { title, people, links: [], evidence: ['people'] }
    : undefined
}

/** So many titles in marks over their addresses are how an author names talks; one without an address is one too. */
const STYLE_FROM = 3

/**
 * "“A Title” - Ada Example", each a whole text, in a note that names its other talks so over their addresses: in
 * another it may be what somebody said.
 */
export function markedAmongOthers(
  blocks: readonly Block[],
  named: readonly TalkCandidate[],
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  const alike = named.filter((one) => one.group === 'titles over addresses' && has(one, 'people'))
  if (alike.length < STYLE_FROM) return []
  const taken = new Set(named.map(({ block }) => block))
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'text' || block.item || block.quoted || taken.has(index)) return []
    const text = wordsOfRuns(block.runs)
    const reading = text.length <= LONGEST && /^\W*["“„«]/u.test(text) ? markedLast(text, field) : undefined
    return reading && wordCount(reading.title ?? '') > 1
      ? [paragraphCandidate(block, index, reading, false)]
      : []
  })
}
