// Who stands right below the titles of one level, read together: an author who puts people there does so below all.
import { type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import type { Part } from '../../outline.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { easternLast } from '../names/eastern-names.ts'
import { nameAt } from '../names/names.ts'
import { peopleAlone } from '../people/people-alone.ts'
import { linesOf, type PeopleBelow } from './people-below.ts'

interface Under {
  readonly part: Part
  readonly text: string
  readonly line: number
  /** How it is set: "> …", "*…*", or plain. */
  readonly set: string
}

/** So many titles with a line of people below make an order. */
const SERIES_FROM = 3
const NEARLY_ALL = 0.75
const LONGEST_LINE = 90

/** The lines right below titles of one level that name people as the others do, known or not. */
export function peopleBelowAlike(
  parts: readonly Part[],
  levelOf: (part: Part) => string,
  field: ProgrammeKnowledge,
): ReadonlyMap<Part, PeopleBelow> {
  const under = parts.flatMap((part) => underOf(part) ?? [])
  const found = [...Map.groupBy(under, ({ part, set }) => `${set} ${levelOf(part)}`).values()].flatMap(
    (level) => {
      const read = level.map((one) => ({ ...one, people: namesIn(one.text) }))
      const named = read.filter(({ people }) => people.length > 0)
      const known = read.filter(
        ({ text, people }) => isEastern(people) || peopleAlone(text, field, 'careful').length > 0,
      )
      const isSeries =
        named.length >= SERIES_FROM &&
        named.length >= level.length * NEARLY_ALL &&
        known.length >= level.length / 2 &&
        new Set(named.map(({ people }) => people.join())).size >= named.length * NEARLY_ALL
      return isSeries ? named : []
    },
  )
  return new Map(
    found.map(({ part, people, line }) => [
      part,
      { people, evidence: ['speaker line'] as const, lines: [line] },
    ]),
  )
}

const isEastern = (people: readonly string[]): boolean =>
  people.length > 0 && people.every((name) => !/\p{Lu}/u.test(name))

/** The first line below a heading, where it is short and no item. */
function underOf(part: Part): Under | undefined {
  const first = part.own.find((block) => block.kind === 'text' && wordsOfRuns(block.runs).trim() !== '')
  if (first?.kind !== 'text' || first.item) return undefined
  const [line] = linesOf(first.runs)
  return line && line.text.length <= LONGEST_LINE
    ? { part, text: line.text, line: line.line, set: setOf(first, line.line) }
    : undefined
}

function setOf(block: TextBlock, line: number): string {
  const runs = block.runs.filter((run) => run.line === line && run.span.text.trim() !== '')
  if (block.quoted) return 'quoted'
  return runs.every(({ span }) => span.emphasis)
    ? 'emphasis'
    : runs.every(({ span }) => span.strong)
      ? 'strong'
      : 'plain'
}

/** Whole names and nothing besides but houses in parentheses; or names of another script at the end. */
function namesIn(text: string): readonly string[] {
  const eastern = easternLast(text)
  if (eastern.length > 0) return eastern
  const chunks = text
    .replace(/\s*\([^()]*\)/g, '')
    .split(/\s*(?:,|&|\b(?:and|und|et|y|e)\b)\s*/u)
    .filter(Boolean)
  const areNames = chunks.every((chunk) => nameAt(chunk)?.name === chunk && /^\S+(?: \S+){1,3}$/.test(chunk))
  return areNames ? chunks : []
}
