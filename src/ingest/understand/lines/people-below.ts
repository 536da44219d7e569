// Who stands right below a title: people alone on lines, or under a label, in one paragraph or as a list.
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../blocks.ts'
import type { EvidenceName } from '../candidates/evidence.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { isEasternPerson } from './eastern-names.ts'
import { isPersonName, nameAt } from './names.ts'
import { ROLE, WHOLE_ROLE } from './organisations.ts'
import { parsePeople } from './people.ts'
import { isPortrait } from './portrait.ts'
import { isLedToByColon, runsByLine } from './segments.ts'
import { BY, isPeopleLabel, wordsFor } from './wordings.ts'

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
  const at = blocks.findIndex((block) => block.kind === 'text' && !isLinksOnly(block))
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
    const named = [personWithRole(said, field), personAlone(said, field)]
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
  if (found.people.length === 0 || (next && /^[\p{Ll},;]/u.test(next.text))) return NOTHING
  return { ...found, evidence: ['speaker line'] }
}

/** "Speaker - Ada Example @ Acme": the people behind a label that a line begins with. */
export function peopleLabelled(text: string, field: ProgrammeKnowledge): readonly string[] {
  const label = labelled(text)
  return label ? parsePeople(label.replace(ACCOUNTS, ' ').trim(), field, 'sure') : []
}

/** What stands behind a label for people; '' where it stands alone, undefined where there is none. */
function labelled(text: string): string | undefined {
  const [, label = '', value = ''] =
    /^[^\p{L}\p{N}]{0,3}([\p{L}][\p{L} :()]{1,24}?)(?:(?:\s*[:：]|\s+[-–—])[^\p{L}\p{N}]{0,3}(.*))?$/u.exec(
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

const LOWER_IN_NAMES =
  /^(?:and|at|from|of|de|do|da|du|d|van|von|der|den|di|la|le|the|for|in|und|et|y|e|à|bei|by|with|w)$/
const LEAD = new RegExp(`^\\W{0,3}(?:(?:${BY})\\s+|(?:speakers?|presenters?)\\b:?\\s*)`, 'iu')

/** "ada@example.org", "@ada": where to write to them; "Ada Example@Acme": where they work. */
const ACCOUNTS =
  /<?[\w.+-]+@[\w-]+\.[\w.]+>?|(?<=[\p{L}\p{M}])\s?@\s?\p{L}[\p{L}\p{N} .&-]{1,30}$|(?:\s[-–—|·]\s*)?(?<![\w.])@[\w.-]{2,40}/gu

/** People whom a line names and nothing else: "**Ada Example (Acme)**", "by Ada Example, Acme & Bo Sample". */
export function peopleAlone(
  text: string,
  field: ProgrammeKnowledge,
  trust: 'sure' | 'careful',
): readonly string[] {
  const named = text.replace(LEAD, '').replace(ACCOUNTS, ' ')
  const bare = named.replace(/\([^)]*\)/g, ' ').trim()
  const told =
    bare
      .match(/(?<![\p{L}\p{N}'’.-])\p{Ll}[\p{L}'’]*/gu)
      ?.filter((word) => !LOWER_IN_NAMES.test(word) && !ROLE.test(word)) ?? []
  if (text.length > 220 || told.length > 0 || /[.!?:]$/.test(bare)) return []
  const [eastern = '', house] = bare.split(/\s*[／｜]\s*/u)
  if (house && isEasternPerson(eastern)) return [eastern]
  const people = parsePeople(named, field, 'careful')
  if (people.length > 0) return people
  return trust === 'sure' && bare.split(/\s+/).length <= 12
    ? parsePeople(named, field, 'sure').filter((name) => /^\p{Lu}|\p{Lo}/u.test(name))
    : []
}

/** Separators between a person, what the person is, and where. */
const PARTS = /\s*(?:,|\||·|\s[-–—]\s|\()\s*/u

/**
 * "Ada Example - Exec Dir - Acme", "Ada, co-founder of Acme": a person by what the person is; the rest of the line
 * is no title. Empty where no role stands there.
 */
export function personWithRole(text: string, field: ProgrammeKnowledge): readonly string[] {
  const [first = '', ...rest] = text.trim().split(PARTS)
  const [name, more] = [nameAt(first)?.name, rest.join(' ')]
  // "Ada Example - Engineers: why?" is a title that speaks of roles.
  if (/[?!]|\p{L}[:：]\s/u.test(more)) return []
  if (!name || name !== first.replace(/[:.]$/, '').trim() || rest.length === 0) return []
  const words = more.split(/[\s/&]+/).filter(Boolean)
  const roles = words.filter((word) => WHOLE_ROLE.test(word.replace(/[^\p{L}-]/gu, ''))).length
  if (roles === 0 || words.length > 14 || rest.some((part) => part.split(/\s+/).length > 8)) return []
  const begins = ROLE.test((rest[0] ?? '').split(/[\s/]+/)[0]?.replace(/[^\p{L}-]/gu, '') ?? '')
  if (!name.includes(' ')) return begins || field.isGivenName(name) ? [name] : []
  return isPersonName(name, field) ? [name] : []
}

/** "Ada Examples Keynote" is what she gave. */
const NAMES_SESSION = new RegExp(`(?<!\\p{L})${wordsFor('session')}(?!\\p{L})`, 'iu')

/** "Ada Example", "Ada & Bo Example": a line that is the name of people known as such, and nothing else. */
export function personAlone(text: string, field: ProgrammeKnowledge): readonly string[] {
  const named = text.replace(/\s+\(?@[\w.-]{2,40}\)?\s*$/, '')
  const bare = named.replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '').replace(/\s*\([^)]*\)$/, '')
  const people = bare.split(/\s*(?:,|&|\band\b|\bund\b|\bet\b)\s*/)
  // Who has an account behind the name is somebody, known or not.
  const mayBe = (name: string) => named !== text || field.isGivenName(name.split(' ')[0] ?? '')
  const isKnown = (name: string) =>
    name.includes(' ') &&
    nameAt(name)?.name === name &&
    (field.isPerson(name) || (mayBe(name) && isPersonName(name, field)))
  return !NAMES_SESSION.test(bare) && people.every(isKnown) ? people : []
}

/** Nothing but links, which may stand between a title and its people. */
const isLinksOnly = (block: TextBlock): boolean =>
  block.runs.some((run) => run.link) &&
  !/\p{L}{2}/u.test(block.runs.flatMap((run) => (run.link ? [] : [run.span.text])).join(' '))

/** The text of runs line by line; a hard break ends one, though the file may go on on the same. */
export const linesOf = (runs: readonly Run[]): readonly Line[] =>
  runsByLine(runs).map((line) => ({ line: line[0]?.line ?? 1, text: wordsOfRuns(line).trim() }))
