// What stands right below a line and tells that the line is a talk: key-value lines, speakers, recordings.
import { fold } from '../../../../domain/library/ids.ts'
import type { Block, TextBlock } from '../../../blocks.ts'
import { wordsOfRuns } from '../../../blocks.ts'
import type { EvidenceName } from '../../candidates/evidence.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { linksOf, runsByLine } from '../links/segments.ts'
import { parsePeople } from '../people/people.ts'
import { cleanTitle, isPointing, isShapedAsTitle, mayBeTitle, wordCount } from '../titles/titles.ts'
import {
  isEventLabel,
  isLinkLabel,
  isPeopleLabel,
  isTitleLabel,
  saysTitle,
  wordsFor,
} from '../words/wordings.ts'

export interface Below {
  readonly title?: string
  /** A line says that this is the title, above the people: whatever stands above is another name for it. */
  readonly isNamed?: true
  /** The conference that a line below names. */
  readonly event?: string
  readonly people: readonly string[]
  readonly evidence: readonly EvidenceName[]
}

const KEY_VALUE =
  /^\s*(?:[-*+•]\s+)?[*_]{0,3}([\p{L}][\p{L} ()·]{1,24}?)[*_]{0,3}\s*[:：][*_]{0,3}\s*(\S.*)$/u

const NUMBERED_TALK = new RegExp(`^[\\s*_]*${wordsFor('talk label')}\\s*#?\\d{1,2}\\s*[:：]`, 'iu')

const FEWEST_NAMED = 3
/** A conference's name with its year and its place; more is a remark. */
const LONGEST_EVENT = 80

/** What is linked beside a recording: the key of a line below a talk. */
export const ABSTRACT_KEY = /^(?:abstract|date|zusammenfassung|resumen|resumo|résumé)$/i

/** Reads `Title: …` and `Speakers: …` lines; each for itself, though they may make up one paragraph. */
export function keyValues(lines: readonly string[], field: ProgrammeKnowledge): Below {
  let title: string | undefined
  let isNamed = false
  let event: string | undefined
  let links = 0
  const people: string[] = []
  for (const line of lines) {
    // A numbered talk is another than the one above.
    if (NUMBERED_TALK.test(line)) break
    const [, key = '', value = ''] = KEY_VALUE.exec(line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')) ?? []
    if (isEventLabel(key))
      event ??= value
        .replace(/[*_\\]+/g, '')
        .trim()
        .slice(0, LONGEST_EVENT)
    else if (isLinkLabel(key) || ABSTRACT_KEY.test(key)) links += 1
    else if (isTitleLabel(key) && !title && mayBeTitle(cleanTitle(value)))
      title = cleanTitle(value.replace(/[*_]+/g, ''))
    // "Speaker: …, Title: Engineer": below the people it is theirs.
    if (saysTitle(key) && title !== undefined && people.length === 0)
      isNamed ||= wordCount(title) >= FEWEST_NAMED
    if (isPeopleLabel(key)) people.push(...parsePeople(value.replace(/[*_\\]+|\s\+$/g, ''), field, 'sure'))
  }
  return {
    ...(title && { title }),
    ...(title && isNamed && people.length > 0 && { isNamed }),
    ...(event && { event }),
    people: [...new Set(people)],
    evidence: title || people.length > 0 || (event && links > 0) ? ['key values'] : [],
  }
}

/** Where such lines stand below a heading. A list that does not begin with one is a list of something. */
export function firstLines(blocks: readonly Block[]): readonly string[] {
  const texts = blocks.slice(0, 8).filter((block) => block.kind === 'text')
  const other = texts.findIndex((block) => block.item?.opens && !KEY_VALUE.test(block.raw[0] ?? ''))
  return (other < 0 ? texts : texts.slice(0, other)).flatMap((block) => block.raw)
}

/** Says that what follows or is linked is the talk itself, not some video. */
const ANNOUNCED =
  /\b(?:recording|recorded|replay|re-?watch|the talk|this talk|talk (?:is|was|can)|session|keynote|watch (?:it|the talk|her|his|their|them))\b/i

/** The words of a link are a title, and another than the one above: its recording is that talk's. */
function namesAnother(words: string, title: string): boolean {
  const bare = withoutSite(words)
  if (title === '' || isBare(words) || isPointing(bare) || !isShapedAsTitle(bare)) return false
  const [a, b] = [fold(bare), fold(title)]
  return !a.includes(b) && !b.includes(a)
}

/**
 * Recordings in these blocks: labelled, announced by the words before, or just there.
 * @param title of what they stand below; a link that names another talk is not counted
 */
export function recordingsIn(
  blocks: readonly Block[],
  title = '',
): {
  readonly evidence: readonly EvidenceName[]
  readonly count: number
} {
  const alone = new Set<string>()
  const inText = new Set<string>()
  const evidence = new Set<EvidenceName>()
  let before = ''
  for (const block of blocks.flatMap(linesApart)) {
    const text = wordsOfRuns(block.runs)
    const links = linksOf(block.runs).filter(({ kind, text: words }) => kind && !namesAnother(words, title))
    const pointing = links.filter((link) => isLabel(link.text) || isBare(link.text))
    if (links.length > 0 && onlyLinks(block)) {
      if (links.some(({ text: words }) => words.trim() !== '' && isPointing(words)))
        evidence.add('labelled links')
      else evidence.add(ANNOUNCED.test(before.slice(-160)) ? 'recording announced' : 'own recording')
    } else if (pointing.length > 0) {
      evidence.add(ANNOUNCED.test(text) ? 'recording announced' : 'own recording')
    }
    for (const { url, kind } of pointing)
      if (kind === 'video' && url) (onlyLinks(block) ? alone : inText).add(url)
    before = text
  }
  // They say the same twice.
  if (evidence.has('recording announced')) evidence.delete('own recording')
  // A recording linked within a sentence counts for less than one that stands there.
  return { evidence: [...evidence], count: alone.size > 0 ? alone.size : inText.size }
}

/** Lines of a paragraph that are nothing but links stand for themselves: a date may stand above them. */
function linesApart(block: Block): readonly TextBlock[] {
  if (block.kind !== 'text') return []
  const lines = runsByLine(block.runs)
  const isApart = lines.length > 1 && lines.slice(1).every((runs) => onlyLinks({ ...block, runs }))
  return isApart ? lines.map((runs) => ({ ...block, runs })) : [block]
}

/** "Video", "slides": a label beside the text; "this one", "another talk" speak of other talks. */
const isLabel = (text: string): boolean =>
  isPointing(text) && !/\b(?:one|another|talks?|sessions?|deep)\b/i.test(text)

export const isBare = (text: string): boolean => text.trim() === '' || /^https?:\/\/\S+$/.test(text.trim())

/** "A Title - Speaker Deck": what a site puts behind the name of its page. */
export const withoutSite = (words: string): string =>
  words.replace(
    /\s*[-–—|｜]\s*(?:speaker ?deck|youtube|vimeo|slideshare|google slides|bilibili|docswell|notist)\s*$/i,
    '',
  )

/** What links are called, and what stands between them. */
const CALLED_SO = new RegExp(
  `(?<!\\p{L})(?:and|und|et|(?:the|das|die|la|le|el|o) (?=\\p{L})|talks?|sessions?|videos|${wordsFor('link label')})(?!\\p{L})`,
  'giu',
)

/** A paragraph of links and what separates them. */
export function onlyLinks(block: TextBlock): boolean {
  const links = linksOf(block.runs)
  if (links.length === 0) return false
  const text = wordsOfRuns(block.runs)
  const outside = links.reduceRight((so, { start, end }) => so.slice(0, start) + so.slice(end), text)
  return !/\p{L}{2}/u.test(outside.replace(CALLED_SO, ''))
}
