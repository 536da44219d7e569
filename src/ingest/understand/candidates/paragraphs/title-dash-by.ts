// A paragraph that begins with a title and those who gave it: "A Title — by Ada Example, about …".
import type { TextBlock } from '../../../blocks.ts'
import { readLine } from '../../lines/line.ts'
import { namesAtStart } from '../../lines/people/people-in-text.ts'
import { isGeneric } from '../../lines/titles/generic.ts'
import { cleanTitle, mayBeTitle, wordCount } from '../../lines/titles/titles.ts'
import { wordsFor } from '../../lines/words/wordings.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import type { TalkCandidate } from '../candidate.ts'
import { LONGEST_ANNOUNCEMENT } from './labelled-lines.ts'
import { paragraphCandidate } from './paragraph-candidate.ts'

const DASH_BY = new RegExp(
  `^(\\p{L}[^.!?:]{6,118}[.!?]?)\\s+[-–—]\\s+(?:by|${wordsFor('given by')})\\s+(?=\\p{Lu})`,
  'iu',
)
/** "A Title (Ada Example): a must": who gave it, and what is said of it. */
const PARENTHESES =
  /^([\p{Lu}\p{N}][^.!?:()]{8,118}[.!?]?)\s+\((?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+){1,3}(?:(?:, | and | & | y | et | und | e )\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+){1,3}){0,3}\):\s)/u
/** What else has somebody who made it. */
const MADE =
  /(?<!\p{L})(?:photos?|pictures?|images?|drawings?|illustrations?|quotes?|songs?|music|lyrics|written|translated|fotos?|bild(?:er)?|dessins?|imágenes|imagen|imagem|disegni|chansons?|canci[oó]n|can[çc][ãa]o|canzone)(?!\p{L})/iu

/** "A Title — by Ada Example, about …": a paragraph that begins so. */
export function titleDashBy(
  block: TextBlock,
  index: number,
  text: string,
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  const [lead = '', said = ''] =
    DASH_BY.exec(text) ?? (block.runs[0]?.link ? null : PARENTHESES.exec(text)) ?? []
  const people = lead === '' || MADE.test(said) ? [] : namesAtStart(text.slice(lead.length), field)
  const title = cleanTitle(said)
  if (people.length === 0 || !mayBeTitle(title) || wordCount(title) < 3 || isGeneric(title)) return undefined
  const found = paragraphCandidate(block, index, { title, people, links: [], evidence: ['people'] }, false)
  return { ...found, group: TOLD }
}

/** A numeral, and a title between the marks that titles have where there are no capitals. */
const MARKED_FIRST = /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[.、)])?\s*[《「『]/u

/** "一、《萝卜的冬天》—— 讲师：王小明": a paragraph that is a marked title and who gave it. */
export function markedThenPeople(
  block: TextBlock,
  index: number,
  text: string,
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  if (!MARKED_FIRST.test(text) || text.length > LONGEST_ANNOUNCEMENT) return undefined
  const reading = readLine(block.runs, field)
  return reading.title !== undefined && reading.people.length > 0
    ? paragraphCandidate(block, index, reading, false)
    : undefined
}

/** "11h00 : *A Title*, Ada Example (Acme)": a paragraph that is the time, a title and who gave it. */
export function timedLine(
  block: TextBlock,
  index: number,
  text: string,
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  if (text.length > LONGEST_ANNOUNCEMENT || !/^\W{0,3}\d{1,2}[:.h]\d{2}/i.test(text)) return undefined
  const reading = readLine(block.runs, field)
  return reading.title !== undefined && reading.people.length > 0 && wordCount(reading.title) >= 2
    ? paragraphCandidate(block, index, reading, false)
    : undefined
}

/** Paragraphs that tell of one talk each. */
export const TOLD = 'told paragraphs'
