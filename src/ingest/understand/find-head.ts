// What a raw note is: title, author, day, from what the file says of itself and from its first lines.
import type { Block } from '../blocks.ts'
import { wordsOfRuns } from '../blocks.ts'
import { dateOfByline, findDate } from '../formats/dates.ts'
import type { RawHead } from '../formats/head.ts'
import { nameAt } from './lines/names/names.ts'
import { isGeneric } from './lines/titles/generic.ts'

export interface HeadFound {
  readonly title: string
  readonly author?: string
  readonly published?: string
  readonly url?: string
  /** Day of the conference, from 1. */
  readonly day?: number
}

const BYLINE = /^\W{0,3}(?:by|author|written by|posted by|von|par)\s*:?\s+/i
const DAYS = ['zero', 'one', 'two', 'three', 'four', 'five'] as const

/** Names of files that say nothing without their folder. */
const BARE_NAME =
  /^(?:notes?|index|readme|day[ _-]?\d|talks?|summary|sessions?|untitled|recap|notizen|notas)$/i

/**
 * Title, author and day. Where the file names no title, its first heading is one, unless that is one of its talks;
 * then the file's name in words, with its folder's where that says nothing alone.
 * @param folders above the file, the nearest last
 * @param isOneOfTalks whether the heading on a line names one talk among others
 */
export function findHead(
  head: RawHead,
  blocks: readonly Block[],
  stem: string,
  folders: readonly string[],
  isOneOfTalks: (line: number) => boolean,
): HeadFound {
  const first = blocks.slice(0, 6).find((block) => block.kind === 'heading' && block.depth <= 2)
  const heading =
    first?.kind === 'heading' && !isOneOfTalks(first.startLine) && !saysNothing(first.text) ? first.text : ''
  // Jekyll and keepers of diaries put the date before the name.
  const name = stem.replace(/^20\d\d-?\d\d-?\d\d[-_ ]*(?=.)/, '')
  const named = BARE_NAME.test(name) ? [...folders.slice(-1), name].join(' ') : name
  const whole = tidy(head.title ?? heading)
  const saved = AS_SAVED.exec(whole)
  const title = (saved ? (saved[1] ?? '') : whole) || named.replace(/[-_]+/g, ' ').trim()
  const author = head.author ?? bylineOf(blocks) ?? saved?.[2]
  const published =
    head.date ?? findDate(stem.slice(0, LONGEST_DATE))?.date ?? dateOfByline(firstTexts(blocks))
  const day = dayIn(title) ?? folders.map(dayIn).find((found) => found !== undefined)
  return {
    title,
    ...(author && { author }),
    ...(published && { published }),
    ...(head.url && { url: head.url }),
    ...(day !== undefined && { day }),
  }
}

/** "A Title | by Ada Example | Nov, 2024 | Medium": what a browser saves a page of that site as. */
const AS_SAVED =
  /^(\S.{2,160}?) \| by (\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}) \|(?: [^|]{2,40} \|)* Medium$/u

/** Where a date begins the name of a file, it takes so many characters at most. */
const LONGEST_DATE = 12

/** The first paragraphs, each by its first line. */
const firstTexts = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .slice(0, 4)
    .flatMap((block) => (block.kind === 'text' && block.raw.length === 1 ? [wordsOfRuns(block.runs)] : []))

/** "Saturday:", "Notes": every note has such a heading; one that names a conference or a year says something. */
const saysNothing = (heading: string): boolean => isGeneric(heading) && !/con\b|\d{4}/i.test(heading)

/** Emoji shortcodes and double blanks are not the title's. */
const tidy = (title: string): string =>
  title
    .replace(/:[a-z0-9_+-]{2,40}:/g, ' ')
    .replace(/\s*#+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()

function bylineOf(blocks: readonly Block[]): string | undefined {
  for (const block of blocks.slice(0, 5)) {
    if (block.kind !== 'text') continue
    const text = wordsOfRuns(block.runs)
    const byline = BYLINE.exec(text)
    if (byline && text.length < 120) return nameAt(text.slice(byline[0].length))?.name
  }
  return undefined
}

function dayIn(title: string): number | undefined {
  const [, said = ''] = /\bday[ -]?(\d|zero|one|two|three|four|five)\b/i.exec(title) ?? []
  const day = /^\d$/.test(said) ? Number(said) : DAYS.map(String).indexOf(said.toLowerCase())
  return day >= 1 && day <= 7 ? day : undefined
}
