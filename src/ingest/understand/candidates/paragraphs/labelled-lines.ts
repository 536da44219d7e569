// "Talk: A Title" and "Speakers: …" as lines of one paragraph, with what is linked under a label below.
import { type Block, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { keyValues } from '../../lines/below/below.ts'
import { peopleLabelled } from '../../lines/below/people-below.ts'
import { type LineReading, readLine } from '../../lines/line.ts'
import { kindByLead } from '../../lines/links/link-words.ts'
import type { SessionLink } from '../../lines/links/links.ts'
import { linksOf, runsByLine } from '../../lines/links/segments.ts'
import { parsePeople } from '../../lines/people/people.ts'
import { cleanTitle, mayBeTitle, wordCount } from '../../lines/titles/titles.ts'
import { countedTalk } from '../../lines/words/counted-talks.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import type { TalkCandidate } from '../candidate.ts'
import { paragraphCandidate } from './paragraph-candidate.ts'

/** A longer line is told, in characters. */
export const LONGEST_ANNOUNCEMENT = 220

/** "Talk: A Title, by Somebody", and below it what was said. */
export function labelledLine(
  block: TextBlock,
  index: number,
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  const [first = [], ...rest] = runsByLine(block.runs)
  const text = wordsOfRuns(first)
  const isCounted = countedTalk(text) !== undefined
  if (text.length > LONGEST_ANNOUNCEMENT || (!isCounted && /[.;]\s*$/.test(text))) return undefined
  const reading = counted(text, field) ?? readLine(first, field)
  const below = keyValues(rest.map(wordsOfRuns), field)
  const people = reading.people.length > 0 ? reading.people : below.people
  const isSure = people.length > 0 || reading.evidence.includes('shape')
  if (reading.title === undefined || !reading.evidence.includes('label') || !isSure) return undefined
  const next = linksLabelled(blocks[index + 1])
  const named = paragraphCandidate(
    block,
    index,
    { ...reading, people, links: [...reading.links, ...next] },
    false,
  )
  return {
    ...named,
    ...(next.length > 0 && { endLine: blocks[index + 1]?.endLine ?? named.endLine }),
    group: 'labelled lines',
  }
}

/** "第三个主题来自于王小明：…": who gave it stands before the title. */
function counted(text: string, field: ProgrammeKnowledge): LineReading | undefined {
  const { by, title } = countedTalk(text) ?? {}
  if (!by || !title || !mayBeTitle(cleanTitle(title))) return undefined
  const people = parsePeople(by, field, 'sure')
  return {
    title: cleanTitle(title),
    people: people.length > 0 ? people : [by],
    links: [],
    evidence: ['label'],
  }
}

/** "Slides: [A Title](…)" and nothing more, as the next paragraph: what the label says that it leads to. */
function linksLabelled(block: Block | undefined): readonly SessionLink[] {
  if (block?.kind !== 'text' || block.item) return []
  const text = wordsOfRuns(block.runs)
  const links = linksOf(block.runs)
  const [first] = links
  if (!first || !/^[^\p{L}]{0,12}[\p{L} ]{2,24}\s*[:：]\s*$/u.test(text.slice(0, first.start))) return []
  return links.flatMap(({ url, kind, start }) => {
    const said = kind ?? kindByLead(text.slice(0, start), url)
    return url && said ? [{ url, kind: said }] : []
  })
}

/** So many lines a title may take. */
const MOST_LINES = 3

/** "**A Title over\ntwo lines\nSpeaker: Ada Example**": in bold, and below it who gave it. */
export function boldOverLabel(
  block: TextBlock,
  index: number,
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  if (!block.runs[0]?.span.strong) return undefined
  const lines = runsByLine(block.runs)
  const at = lines.findIndex(
    (line, order) => order > 0 && peopleLabelled(wordsOfRuns(line), field).length > 0,
  )
  const head = lines.slice(0, at).flat()
  const isBold = head.every(({ span }) => span.strong || span.text.trim() === '')
  if (at < 1 || at > MOST_LINES || !isBold || wordsOfRuns(head).length > LONGEST_ANNOUNCEMENT)
    return undefined
  const reading = readLine(head, field)
  if (reading.title === undefined || wordCount(reading.title) < 2) return undefined
  const people = peopleLabelled(wordsOfRuns(lines[at] ?? []), field)
  const evidence = [...reading.evidence, 'key values' as const]
  return {
    ...paragraphCandidate(block, index, { ...reading, people, evidence }, false),
    announced: [lines[at]?.[0]?.line ?? block.startLine],
  }
}
