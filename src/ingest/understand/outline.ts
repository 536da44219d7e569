// A note's headings as a tree, and what stands directly under each.
import { type Block, type HeadingBlock, type TextBlock, wordsOfRuns } from '../blocks.ts'
import { isGeneric } from './lines/titles/generic.ts'
import { wordCount } from './lines/titles/titles.ts'
import { wordsFor } from './lines/words/wordings.ts'

export interface Part {
  readonly heading: HeadingBlock
  readonly parent: Part | undefined
  /** Up to the next heading of any depth. */
  readonly own: readonly Block[]
  /** Up to the next heading that is not deeper. */
  readonly all: readonly Block[]
}

/** The parts of a note, in order. */
export function outlineOf(blocks: readonly Block[]): readonly Part[] {
  const at = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ heading: block, index }] : []))
  const ends = endsOf(at.map(({ heading }) => heading.depth))
  const parts: Part[] = []
  const open: Part[] = []
  for (const [order, { heading, index }] of at.entries()) {
    while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) open.pop()
    const end = ends[order]
    const part: Part = {
      heading,
      parent: open.at(-1),
      own: blocks.slice(index + 1, at[order + 1]?.index ?? blocks.length),
      all: blocks.slice(index + 1, (end === undefined ? undefined : at[end]?.index) ?? blocks.length),
    }
    parts.push(part)
    open.push(part)
  }
  return parts
}

/** For each depth where the next that is not deeper stands. */
function endsOf(depths: readonly number[]): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = []
  for (let order = depths.length - 1; order >= 0; order--) {
    let next: number | undefined = order + 1
    while (next !== undefined && next < depths.length && (depths[next] ?? 0) > (depths[order] ?? 0))
      next = ends[next]
    ends[order] = next !== undefined && next < depths.length ? next : undefined
  }
  return ends
}

/** The part in which a line stands; undefined before the first heading. */
export const partAt = (parts: readonly Part[], line: number): Part | undefined =>
  parts.findLast((part) => part.heading.startLine < line)

const ANNOUNCES = new RegExp(`^${wordsFor('announces talks')}[:：.!]?$`, 'iu')
/** Several of them, within a sentence of any language. */
const LEADS = new RegExp(`(?<!\\p{sc=Latin})${wordsFor('sessions')}(?!\\p{sc=Latin})`, 'iu')
const SESSIONS =
  /\b(?:talks|lectures|sessions|keynotes|presentations|workshops|tutorials|panels|lightning(?: talk)?s?|breakouts|videos)\b/i
/** What may follow the noun without becoming the heading's subject: "talks I attended", "sessions of day 2". */
const QUALIFIER =
  /^(?:\s*[:.!]?|\s+(?:i|we|you|to|that|from|of|at|on|worth|list|attended|seen|watched|day ?\d?|for|which|not)\b.*)$/i
const SINGLE =
  /^(?:the |my )?(?:keynote|tutorial|panel|workshop|lightning talk|session list|talk list|must[ -]see|schedule|agenda|lts?|ライトニングトーク|セッション|分享|session 小记)s?$/i

/** One session without its title: what stands below is of it. */
const ONE = /^(?:the |my |opening |closing )?(?:keynote|tutorial|panel|workshop|lightning talk)(?: \d)?$/i

/** "Keynote", over bullets of what was said there; "Keynotes" is over a list of them. */
export const isOneSession = (text: string): boolean =>
  ONE.test(text.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, ''))

/** A heading under which talks are listed: "Today's Sessions", "Talks you might have missed", "Tutorial". */
export function announcesTalks(text: string): boolean {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
  if (SINGLE.test(bare) || ANNOUNCES.test(bare)) return true
  const noun = SESSIONS.exec(bare)
  return noun !== null && QUALIFIER.test(bare.slice(noun.index + noun[0].length))
}

/** The name of a file as words: "monday-lightning-talks" → "monday lightning talks". */
export const inWords = (stem: string): string => stem.replace(/[-_]+/g, ' ').trim()

/** What is listed is not the talks themselves. */
const LEADS_ELSEWHERE =
  /take-?aways?|learn|thoughts|(?<!key)notes|questions|reasons|resources|materials?|tools/i
/** A line that is no sentence may lead to talks without a colon. */
const LONGEST_LEAD = 12

/** A sentence that ends in a colon and speaks of talks: "Some of my favourite talks:"; or "My top nine talks". */
export function leadsToTalks(block: TextBlock): boolean {
  const whole = wordsOfRuns(block.runs).trim()
  if (LEADS_ELSEWHERE.test(whole)) return false
  if (!block.item && wordCount(whole) <= LONGEST_LEAD && !/[.!?]$/.test(whole) && announcesTalks(whole))
    return true
  const last =
    block.raw
      .join(' ')
      .split(/(?<=[.!?])\s/)
      .at(-1) ?? ''
  return /:\W*$/.test(last) && (SESSIONS.test(last) || LEADS.test(last)) && !LEADS_ELSEWHERE.test(last)
}

/** The part that holds what begins in a line: a heading stands in the part above its own, and not in one that only precedes it. */
export function partAround(parts: readonly Part[], line: number): Part | undefined {
  const part = parts.findLast(({ heading }) => heading.startLine <= line)
  return part?.heading.startLine === line ? part.parent : part
}

/**
 * The nearest heading above that says something: for a talk without a title, and for what it is about.
 * @param isLeftOut a heading that is no name of what stands below it
 */
export function nameAbove(
  part: Part | undefined,
  isLeftOut: (heading: HeadingBlock) => boolean = () => false,
): string | undefined {
  for (let at = part; at; at = at.parent)
    if (!isGeneric(at.heading.text) && !isLeftOut(at.heading)) return at.heading.text
  return undefined
}
