// Who stands right below a title: people alone on lines, or under a label, in one paragraph or as a list.
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import type { EvidenceName } from '../../candidates/evidence.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { isLedToByColon, runsByLine } from '../links/segments.ts'
import { parsePeople } from '../people/people.ts'
import {
  ACCOUNTS,
  LEAD,
  peopleAlone,
  peopleAtHouse,
  personAlone,
  personByAccount,
  personWithRole,
} from '../people/people-alone.ts'
import { isPortrait } from '../people/portrait.ts'
import { isPeopleLabel } from '../words/wordings.ts'

export interface PeopleBelow {
  readonly people: readonly string[]
  readonly evidence: readonly EvidenceName[]
  /** Lines of the file that name them, and tell nothing. */
  readonly lines: readonly number[]
}

const NOTHING: PeopleBelow = { people: [], evidence: [], lines: [] }
/** A panel has fewer; more names are a list of something. */
const MOST_PEOPLE = 12

interface Line {
  readonly text: string
  readonly line: number
}

/** The people named in the first text below, in whichever of these layouts. */
export function peopleBelow(blocks: readonly Block[], field: ProgrammeKnowledge): PeopleBelow {
  const account = byAccount(blocks.find((block) => block.kind === 'text'))
  if (account) return account
  const at = firstOf(blocks)
  const first = blocks[at]
  if (first?.kind !== 'text') return NOTHING
  const lines = linesOf(first.runs).filter(({ text }) => !isPortrait(text))
  const [head, ...rest] = lines
  if (!head) return NOTHING
  const label = labelled(head.text)
  if (label !== undefined) {
    const own = label === '' ? [] : parsePeople(label, field, 'sure')
    const more = own.length === 0 || /[,&]\s*$|\b(?:and|und|et|y|e)\s*$/.test(label)
    const here = more ? peopleLines(rest, field, 'sure') : NOTHING
    const listed = own.length + here.people.length === 0 ? listBelow(blocks, at, field) : NOTHING
    const people = [...own, ...here.people, ...listed.people]
    return people.length > 0
      ? { people, evidence: ['key values'], lines: [head.line, ...here.lines, ...listed.lines] }
      : NOTHING
  }
  if ((first.item && !first.item.opens) || isLedToByColon(first.runs)) return NOTHING
  if (first.item) {
    // A list that begins with the person: what follows is what was said. More of them are a list of people.
    const said = head.text.replace(LEAD, '')
    const named = [personWithRole(said, field), personAlone(said, field), peopleAtHouse(said, field)]
    const people = lines.length === 1 ? (named.find((names) => names.length > 0) ?? []) : []
    const next = blocks.slice(at + 1).find((block) => block.kind === 'text' && block.item?.opens)
    const more = next?.kind === 'text' ? wordsOfRuns(next.runs) : ''
    const isOfPeople = personWithRole(more, field).length > 0 || personAlone(more, field).length > 0
    return people.length > 0 && !isOfPeople
      ? { people, evidence: ['speaker line'], lines: [head.line] }
      : NOTHING
  }
  const found = peopleLines(lines, field, 'careful')
  const next = lines[found.lines.length]
  // "Ada Example, CTO of Acme\nwas late": the sentence goes on.
  if (found.people.length === 0 || (next && /^(?!https?:)[\p{Ll},;]/u.test(next.text))) return NOTHING
  return { ...found, evidence: ['speaker line'] }
}

/** The first text that is no link; what is set apart as said by others may stand above a label for people. */
function firstOf(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block) => block.kind === 'text' && !isLinksOnly(block))
  const next = blocks.findIndex((block) => block.kind === 'text' && !block.quoted && !isLinksOnly(block))
  const label = blocks[next]
  const isQuoted = blocks[at]?.kind === 'text' && blocks[at].quoted
  return isQuoted && label?.kind === 'text' && labelled(linesOf(label.runs)[0]?.text ?? '') !== undefined
    ? next
    : at
}

/** A paragraph that begins with a link to somebody's account, and is nothing but links. */
function byAccount(block: Block | undefined): PeopleBelow | undefined {
  if (block?.kind !== 'text' || block.item || !isLinksOnly(block)) return undefined
  const [first] = linesOf(block.runs)
  const people = first ? personByAccount(first.text) : []
  return first && people.length > 0 ? { people, evidence: ['speaker line'], lines: [first.line] } : undefined
}

/** "Speaker - Ada Example @ Acme": the people behind a label that a line begins with. */
export function peopleLabelled(text: string, field: ProgrammeKnowledge): readonly string[] {
  const label = labelled(text)
  return label ? parsePeople(label.replace(ACCOUNTS, ' ').trim(), field, 'sure') : []
}

/** "📅 Wednesday · 🎤 Ada Example": signs for whoever speaks, up to the next column. */
const MARKED_PEOPLE = /(?:🎤|🎙️?|🗣️?|👤|👥|👩‍💻|👨‍💻|🧑‍💻)\s*[:：]?\s*([\p{L}][^·|•]{2,120})/u

/** What stands behind a label for people; '' where it stands alone, undefined where there is none. */
function labelled(text: string): string | undefined {
  const [, marked] = MARKED_PEOPLE.exec(text) ?? []
  if (marked) return marked.trim()
  const [, label = '', value = ''] =
    /^[^\p{L}\p{N}]{0,3}([\p{L}][\p{L} :()·.*_/]{1,24}?)(?:(?:\s*[:：]|\s+[-–—])[^\p{L}\p{N}]{0,3}(.*))?$/u.exec(
      text.trim(),
    ) ?? []
  if (!isPeopleLabel(label)) return undefined
  return value.trim()
}

/** The first lines that name nothing but people. */
function peopleLines(
  lines: readonly Line[],
  field: ProgrammeKnowledge,
  trust: 'sure' | 'careful',
): Omit<PeopleBelow, 'evidence'> & { readonly evidence: readonly EvidenceName[] } {
  const people: string[] = []
  const used: number[] = []
  for (const { text, line } of lines) {
    const named = peopleAlone(text, field, trust)
    if (named.length === 0 || people.length >= MOST_PEOPLE) break
    people.push(...named)
    used.push(line)
  }
  return { people, evidence: [], lines: used }
}

/** The items right below a label, or nested in it, as long as they name people. */
function listBelow(blocks: readonly Block[], at: number, field: ProgrammeKnowledge): PeopleBelow {
  const label = blocks[at]
  const people: string[] = []
  const lines: number[] = []
  for (const block of blocks.slice(at + 1)) {
    if (block.kind === 'other') continue
    if (block.kind !== 'text' || !block.item?.opens) break
    // Of a label that is an item itself only what is nested in it belongs to it.
    if (label?.kind === 'text' && label.item && block.startLine > label.item.endLine) break
    const text = wordsOfRuns(block.runs)
    const role = personWithRole(text, field)
    const named = role.length > 0 ? role : peopleAlone(text, field, 'sure')
    if (named.length === 0 || people.length >= MOST_PEOPLE) break
    people.push(...named)
    lines.push(...range(block))
  }
  return { people, evidence: [], lines }
}

const range = ({ startLine, endLine }: TextBlock): readonly number[] =>
  Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index)

/** Nothing but links, which may stand between a title and its people. */
const isLinksOnly = (block: TextBlock): boolean =>
  block.runs.some((run) => run.link) &&
  !/\p{L}{2}/u.test(block.runs.flatMap((run) => (run.link ? [] : [run.span.text])).join(' '))

/** The text of runs line by line; a hard break ends one, though the file may go on on the same. */
export const linesOf = (runs: readonly Run[]): readonly Line[] =>
  runsByLine(runs).map((line) => ({ line: line[0]?.line ?? 1, text: wordsOfRuns(line).trim() }))
