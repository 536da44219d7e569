// What a note says apart from its talks: one passage a heading, or a paragraph where a heading covers many things.
import { fold } from '../../domain/library/ids.ts'
import type { LineRange, Sentence } from '../../domain/text/prose.ts'
import { textOf } from '../../domain/text/prose.ts'
import type { Block, TableBlock, TextBlock } from '../blocks.ts'
import { wholeSentence } from '../notes/sentences.ts'
import type { FoundTalk } from './candidates/candidate.ts'
import { nameAbove, outlineOf, type Part, partAt } from './outline.ts'
import { sentenceOfRow, sentencesTelling } from './telling.ts'

export interface FoundPassage extends LineRange {
  readonly title: string
  readonly kind: 'theme' | 'overview' | 'projects'
  /** Of a list of projects: one sentence an entry. */
  readonly sentences: readonly Sentence[]
}

/** A part that tells this much is many things under one heading; each paragraph then stands for itself. */
const LONGEST = 10
const PROJECT_LIST =
  /\b(?:cool (?:tech|stuff|projects|tools)|projects|tools|technolog(?:y|ies)|tech stack|software)\b/i
/** "Sidecars. Came up a few times.": a heading that runs into its paragraph. */
const LONGEST_RUN_IN = 45

/** The passages of a note, in order; nothing that a talk tells. */
export function findPassages(
  blocks: readonly Block[],
  talks: readonly FoundTalk[],
  noteTitle: string,
): readonly FoundPassage[] {
  const parts = outlineOf(blocks)
  const free = blocks.flatMap((block, index) => {
    if (block.kind === 'table') return rowsAsTexts(block, talks, index)
    return block.kind === 'text' && !talks.some((talk) => covers(talk, block, index)) ? [block] : []
  })
  const byPart = Map.groupBy(free, (block) => partAt(parts, block.startLine))
  return [...byPart].flatMap(([part, texts]) => passagesOf(part, texts, noteTitle))
}

const covers = (talk: FoundTalk, block: Block, index: number): boolean =>
  talk.block === index || (block.startLine >= talk.startLine && block.endLine <= talk.endLine)

/** The rows of a table that name no talk, each as a paragraph; the names of the columns where none of its rows does. */
function rowsAsTexts(table: TableBlock, talks: readonly FoundTalk[], index: number): readonly TextBlock[] {
  if (talks.some((talk) => talk.place !== 'row' && covers(talk, table, index))) return []
  const named = talks.filter((talk) => talk.block === index)
  const rows = new Set(named.map(({ offset }) => offset))
  return table.rows.flatMap(({ cells, line }, place) => {
    const isTold = rows.has(place) || (place === 0 && named.length > 0)
    const [sentence] = isTold ? [] : sentenceOfRow(cells)
    return sentence
      ? [
          {
            kind: 'text' as const,
            runs: sentence.prose.map((span) => ({ span, line })),
            raw: [textOf(sentence.prose)],
            listItem: true,
            startLine: line,
            endLine: line,
          },
        ]
      : []
  })
}

function passagesOf(
  part: Part | undefined,
  texts: readonly TextBlock[],
  noteTitle: string,
): readonly FoundPassage[] {
  const title = titleOf(part, noteTitle)
  // What stands before all headings, or under the note's own title, tells of the note as a whole.
  const kind = part && fold(title) !== fold(noteTitle) ? 'theme' : 'overview'
  if (part && PROJECT_LIST.test(part.heading.text) && texts.every((block) => block.listItem)) {
    const sentences = texts.flatMap((block) => wholeSentence(block.runs))
    return passage(title, 'projects', sentences)
  }
  const groups = paragraphs(texts)
  const told = groups.map((group) => group.flatMap(sentencesTelling))
  const runIns = told.map(runInTitle)
  if (told.flat().length <= LONGEST && !runIns.some(Boolean)) return passage(title, kind, told.flat())
  return told.flatMap((sentences, index) => {
    const runIn = runIns[index]
    return runIn ? passage(runIn, 'theme', sentences.slice(1)) : passage(title, kind, sentences)
  })
}

function passage(
  title: string,
  kind: FoundPassage['kind'],
  sentences: readonly Sentence[],
): readonly FoundPassage[] {
  const [first, last] = [sentences[0], sentences.at(-1)]
  return first && last ? [{ title, kind, sentences, startLine: first.startLine, endLine: last.endLine }] : []
}

const titleOf = (part: Part | undefined, noteTitle: string): string =>
  (nameAbove(part) ?? part?.heading.text ?? noteTitle)
    .replace(/^(?:theme|topic)\s*:\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim() || noteTitle

/** A paragraph with the list that follows it; a list alone. */
function paragraphs(texts: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const groups: TextBlock[][] = []
  for (const block of texts) {
    const last = groups.at(-1)
    if (last && block.listItem) last.push(block)
    else groups.push([block])
  }
  return groups
}

function runInTitle(sentences: readonly Sentence[]): string | undefined {
  const [first, second] = sentences
  if (!first || !second || first.startLine !== second.startLine) return undefined
  const text = textOf(first.prose)
  return text.length <= LONGEST_RUN_IN &&
    /^\p{Lu}[^!?]*[.:]$/u.test(text) &&
    !/^(?:I|We|Ich|Wir|Je|J’ai|Nous)\b/u.test(text) &&
    !/\b(?:is|was|are|were|has|have|had|did|went)\b/i.test(text)
    ? text.slice(0, -1)
    : undefined
}
