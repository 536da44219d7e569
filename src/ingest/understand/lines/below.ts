// What stands right below a line and tells that the line is a talk: key-value lines, speakers, recordings.
import { fold } from '../../../domain/library/ids.ts'
import type { Block, TextBlock } from '../../blocks.ts'
import { wordsOfRuns } from '../../blocks.ts'
import type { EvidenceName } from '../candidates/evidence.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { kindByLabel, kindByLead, kindBySentence } from './link-words.ts'
import type { SessionLink } from './links.ts'
import { parsePeople } from './people.ts'
import { linksOf, runsByLine } from './segments.ts'
import { cleanTitle, isPointing, isShapedAsTitle, mayBeTitle, wordCount } from './titles.ts'
import { isEventLabel, isLinkLabel, isPeopleLabel, isTitleLabel, saysTitle } from './wordings.ts'

export interface Below {
  readonly title?: string
  /** A line says that this is the title, above the people: whatever stands above is another name for it. */
  readonly isNamed?: true
  /** The conference that a line below names. */
  readonly event?: string
  readonly people: readonly string[]
  readonly evidence: readonly EvidenceName[]
}

const KEY_VALUE = /^\s*(?:[-*+•]\s+)?[*_]{0,3}([\p{L}][\p{L} ()]{1,24}?)[*_]{0,3}\s*[:：][*_]{0,3}\s*(\S.*)$/u

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

const isBare = (text: string): boolean => text.trim() === '' || /^https?:\/\/\S+$/.test(text.trim())

/** "A Title - Speaker Deck": what a site puts behind the name of its page. */
const withoutSite = (words: string): string =>
  words.replace(
    /\s*[-–—|｜]\s*(?:speaker ?deck|youtube|vimeo|slideshare|google slides|bilibili|docswell|notist)\s*$/i,
    '',
  )

/** A paragraph of links and what separates them. */
export function onlyLinks(block: TextBlock): boolean {
  const links = linksOf(block.runs)
  if (links.length === 0) return false
  const text = wordsOfRuns(block.runs)
  const outside = links.reduceRight((so, { start, end }) => so.slice(0, start) + so.slice(end), text)
  return !/\p{L}{2}/u.test(
    outside.replace(
      /\b(?:and|video|recording|slides|schedule|link|watch|talk|session|youtube|here)s?\b/gi,
      '',
    ),
  )
}

/** Speaks of another talk than the one told: its recording is linked in passing. */
export const IN_PASSING =
  /\b(?:last year|previous(?:ly)?|earlier|(?:years?|months?) ago|another (?:talk|session)|other talks?|(?:similar|related|older|first) (?:talk|session)|back in 20\d\d|also gave|inspired by|letzte[sn]? jahr|vorjahr|l['’]an dernier|l['’]ann[ée]e derni[èe]re|año pasado|ano passado|去年|昨年|작년)\b/iu

const firstSentence = ({ runs }: TextBlock): string => wordsOfRuns(runs).split(/(?<=[.!?])\s/)[0] ?? ''

/**
 * The session links of blocks that belong to the talk told there, the surest of each kind: players, and links that
 * stand alone under a label or an emoji; where there are none, labels within a sentence, or links under its own title.
 */
export function linksTold(blocks: readonly Block[], title: string | undefined): readonly SessionLink[] {
  const found = blocks.flatMap((block, index) => {
    // A picture stands between what is told and its recording.
    const above = blocks
      .slice(0, index)
      .findLast((other) => other.kind === 'text' && wordsOfRuns(other.runs).trim() !== '')
    const runs =
      block.kind === 'text'
        ? block.runs
        : block.kind === 'table'
          ? block.rows.flatMap((row) => row.cells.flat())
          : []
    const alone = block.kind !== 'text' || onlyLinks(block)
    const text = wordsOfRuns(runs)
    return linksOf(runs).flatMap(({ url, kind: told, text: words, start, end }) => {
      const sentence = text.slice(text.slice(0, start).search(/[^.!?]*$/), end + 40)
      const kind =
        told ??
        kindByLead(text.slice(0, start), url) ??
        (alone || wordCount(words) > 2 ? kindByLabel(words, url) : kindBySentence(words, sentence, url))
      if (!url || !kind) return []
      const bare = withoutSite(words)
      const isOwn = cleanTitle(bare) === title
      const isPage = alone && bare !== words
      if (!(isOwn || isPage || isBare(words) || isPointing(words) || !isShapedAsTitle(words))) return []
      if (!alone && !isOwn && IN_PASSING.test(sentence)) return []
      // "Last year she spoke about …", and below it the recording of that.
      if (
        alone &&
        !isOwn &&
        /\p{L}{3}/u.test(words) &&
        !isBare(words) &&
        !isPointing(words) &&
        above?.kind === 'text' &&
        IN_PASSING.test(firstSentence(above))
      )
        return []
      return [{ url, kind, rank: isOwn || alone ? 0 : isBare(words) || isPointing(words) ? 1 : 2 }]
    })
  })
  return found
    .filter(({ kind, rank }) => !found.some((other) => other.kind === kind && other.rank < rank))
    .map(({ url, kind }) => ({ url, kind }))
}
