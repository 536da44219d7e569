// The sentences of a note that tell of one talk, without its announcement, key-value lines and lists of links.
import type { Sentence } from '../../domain/text/prose.ts'
import { textOf } from '../../domain/text/prose.ts'
import { type Block, type Run, type TableBlock, type TextBlock, wordsOfRuns } from '../blocks.ts'
import { sentencesOf, wholeSentence } from '../notes/sentences.ts'
import type { FoundTalk } from './candidates/candidate.ts'
import { CELLS } from './candidates/rows.ts'
import { ABSTRACT_KEY, onlyLinks } from './lines/below/below.ts'
import { linksOf } from './lines/links/segments.ts'
import { isPointing, wordCount } from './lines/titles/titles.ts'
import { isEventLabel, isLinkLabel, isPeopleLabel, isTitleLabel } from './lines/words/wordings.ts'
import { remarkOf } from './remark.ts'

/** Keys whose line places a talk, and tells nothing of it, where little stands behind them. */
const PLACING_KEY =
  /^(?:track|room|when|where|time|date|level|duration|language|raum|zeit|datum|sala|hora|fecha|data|salle|heure)$/i
const KEY_LINE =
  /^\s*(?:[-*+•]\s+)?[*_]{0,3}(\p{L}[\p{L} ()]{1,24}?)[*_]{0,3}\s*[:：][*_]{0,3}\s*(.*?)\\?\s*$/u
/** Words behind such a key; more are a remark. */
const LONGEST_VALUE = 8

/** What a note says of one talk. */
export interface TalkTelling {
  /** The sentences that tell of it. */
  readonly sentences: readonly Sentence[]
  /** The words that announce it, as written: title, people with roles and companies, room, time, labels of links. */
  readonly announcement: readonly string[]
}

/** What tells of each talk, and what announces it; every word of its lines is in one of the two. */
export function tellingsOf(
  talks: readonly FoundTalk[],
  blocks: readonly Block[],
): ReadonlyMap<FoundTalk, TalkTelling> {
  return new Map(talks.map((talk) => [talk, tellingOf(talk, talks, blocks)]))
}

function tellingOf(talk: FoundTalk, talks: readonly FoundTalk[], blocks: readonly Block[]): TalkTelling {
  const inBlock = talks.filter((other) => other.block === talk.block && other.place === 'prose')
  const parts = blocks.map((block, index): TalkTelling => {
    if (block.startLine > talk.endLine || block.endLine < talk.startLine) return NOTHING
    if (block.kind === 'heading')
      return { ...NOTHING, announcement: index === talk.block ? [block.text] : [] }
    if (block.kind === 'table')
      return talk.place === 'row' ? tellingOfRow(block, talk) : tableUnder(block, talk)
    const isOwn = index === talk.block && talk.place === 'prose'
    if (block.kind === 'text' && index === talk.block && !isOwn && sharesBlock(talk, talks))
      return { ...NOTHING, announcement: [wordsOfRuns(block.runs.filter(({ line }) => isOn(talk, line)))] }
    if (block.kind !== 'text' || (block.startLine < talk.startLine && !isOwn)) return NOTHING
    if (
      talks.some(
        (other) =>
          other !== talk &&
          other.block === index &&
          other.startLine > talk.startLine &&
          talk.place !== 'prose',
      )
    )
      return NOTHING
    if (index !== talk.block)
      return talk.place === 'prose' && inBlock.at(-1) !== talk ? NOTHING : told(block, talk)
    if (talk.place === 'prose') {
      const at = inBlock.indexOf(talk)
      const from = at === 0 && !sharesBlock(talk, talks) ? 0 : talk.offset
      return { ...NOTHING, sentences: sentencesOf(block.runs, from, inBlock[at + 1]?.offset) }
    }
    const { telling, keys } = partedByKeys(block, talk)
    const remark = talk.place === 'embed' ? [] : remarkOf(telling, talk)
    return { sentences: sentencesOf(remark).filter(hasWords), announcement: [wordsOfRuns(telling), ...keys] }
  })
  return {
    sentences: parts.flatMap(({ sentences }) => sentences),
    announcement: parts
      .flatMap(({ announcement }) => announcement)
      .filter((text) => /[\p{L}\p{N}]/u.test(text)),
  }
}

/** One line of a paragraph names it, and another line another talk. */
const sharesBlock = (talk: FoundTalk, talks: readonly FoundTalk[]): boolean =>
  talks.some((other) => other !== talk && other.block === talk.block && other.place !== 'prose')

const isOn = (talk: FoundTalk, line: number): boolean => line >= talk.startLine && line <= talk.endLine

const NOTHING: TalkTelling = { sentences: [], announcement: [] }

/** A cell with fewer words rates or places the talk. */
const REMARK_WORDS = 3

const REMARK_COLUMN =
  /^(?:notes?|comments?|remarks?|thoughts?|summary|takeaways?|what (?:i|we) (?:learn(?:ed|t)|took)|notizen|bemerkung(?:en)?|anmerkung(?:en)?|notas?|comentarios?|comentários?|remarques?|commentaires?|メモ|感想|备注|笔记|메모|비고)$/iu

/** The row of a talk: a column of notes tells of it. */
function tellingOfRow(table: TableBlock, talk: FoundTalk): TalkTelling {
  const cells = table.rows[talk.offset]?.cells ?? []
  const names = table.rows[0]?.cells.map((cell) => wordsOfRuns(cell).trim()) ?? []
  return {
    sentences: cells.flatMap((cell, at) => {
      const text = wordsOfRuns(cell)
      if (talk.title !== undefined && text.includes(talk.title)) return sentencesOf(remarkOf(cell, talk))
      if (talk.group.startsWith(CELLS)) return []
      const isPeople = talk.people.some((name) => text.includes(name))
      return isPeople ||
        onlyLinkRuns(cell) ||
        (wordCount(text) < REMARK_WORDS && !REMARK_COLUMN.test(names[at] ?? ''))
        ? []
        : sentencesOf(cell)
    }),
    announcement: [cells.map(wordsOfRuns).join(' | ')],
  }
}

/** A table below a talk: links that belong to it, or something it showed. */
const tableUnder = (table: TableBlock, talk: FoundTalk): TalkTelling =>
  table.startLine < talk.startLine
    ? NOTHING
    : {
        sentences: table.rows.flatMap(({ cells }) =>
          cells.every((cell) => onlyLinkRuns(cell) || cell.length === 0) ? [] : sentenceOfRow(cells),
        ),
        announcement: table.rows.flatMap(({ cells }) => cells.filter(onlyLinkRuns).map(wordsOfRuns)),
      }

/** The cells of a row after one another. */
export const sentenceOfRow = (cells: TableBlock['rows'][number]['cells']): readonly Sentence[] =>
  wholeSentence(
    cells
      .filter((cell) => cell.length > 0)
      .flatMap((cell, index) =>
        index === 0 ? cell : [{ span: { text: ' · ' }, line: cell[0]?.line ?? 1 }, ...cell],
      ),
  )

/** A block below a talk's announcement. */
function told(block: TextBlock, talk: FoundTalk): TalkTelling {
  if (onlyLabels(block)) return { ...NOTHING, announcement: [wordsOfRuns(block.runs)] }
  const { telling, keys } = partedByKeys(block, talk)
  return { sentences: sentencesOf(telling).filter(hasWords), announcement: keys }
}

/** The sentences of a block that makes up a passage. */
export const sentencesTelling = (block: TextBlock): readonly Sentence[] =>
  onlyLabels(block) ? [] : sentencesOf(block.runs).filter(hasWords)

const hasWords = ({ prose }: Sentence): boolean =>
  /\p{L}{2}/u.test(textOf(prose).replace(/https?:\/\/\S+/g, ''))

/** Links that are called for what they lead to: nothing is said. */
export const onlyLabels = (block: TextBlock): boolean =>
  onlyLinks(block) &&
  linksOf(block.runs).every(
    ({ text, kind }) => isPointing(text) || !/\p{L}{2}/u.test(text.replace(/https?:\/\/\S+/g, '')) || kind,
  )

const onlyLinkRuns = (runs: readonly Run[]): boolean =>
  runs.some((run) => run.link) && runs.every((run) => run.link || !/\p{L}{2}/u.test(run.span.text))

/** Lines that announce, apart from those that tell. */
function partedByKeys(
  block: TextBlock,
  talk: FoundTalk,
): { readonly telling: readonly Run[]; readonly keys: readonly string[] } {
  const keys = new Map(
    block.raw.flatMap((line, index): [number, string][] =>
      isKeyLine(line, talk) || talk.announced?.includes(block.startLine + index)
        ? [[block.startLine + index, '']]
        : [],
    ),
  )
  if (keys.size === 0) return { telling: block.runs, keys: [] }
  for (const run of block.runs)
    if (keys.has(run.line)) keys.set(run.line, (keys.get(run.line) ?? '') + run.span.text)
  return { telling: block.runs.filter((run) => !keys.has(run.line)), keys: [...keys.values()] }
}

/** `Speakers: …`, `Room: …`, `Video: …` with nothing behind it that tells. */
function isKeyLine(line: string, talk: FoundTalk): boolean {
  const [, key = '', value = ''] = KEY_LINE.exec(line) ?? []
  if (key === '') return false
  const words = value
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/https?:\/\/\S+/g, '')
    .trim()
  if (PLACING_KEY.test(key) || isEventLabel(key)) return wordCount(words) <= LONGEST_VALUE
  if (isLinkLabel(key) || ABSTRACT_KEY.test(key)) return wordCount(words) <= REMARK_WORDS
  if (isPeopleLabel(key)) return talk.people.some((name) => words.includes(name))
  return isTitleLabel(key) && talk.title !== undefined && words.includes(talk.title)
}
