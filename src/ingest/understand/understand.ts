// A raw file's blocks → what was understood of it.
import { type EditionId, fold } from '../../domain/library/ids.ts'
import { type Block, wordsOfRuns } from '../blocks.ts'
import type { BlocksRead } from '../formats/read-blocks.ts'
import type { FoundTalk } from './candidates/candidate.ts'
import { type EventFound, findEvent } from './events/find-event.ts'
import { findHead, type HeadFound } from './find-head.ts'
import { findTalks } from './find-talks.ts'
import { withEntriesOfSite } from './lines/links/entries-of-site.ts'
import { linksOf } from './lines/links/segments.ts'
import type { ProgrammeKnowledge } from './programme-knowledge.ts'

export interface Understanding {
  readonly head: HeadFound
  readonly event: EventFound
  readonly talks: readonly FoundTalk[]
  /** Below the bar: told as passages. */
  readonly unsure: readonly FoundTalk[]
  readonly blocks: readonly Block[]
  /** The edition that a few words name: a talk may be of another conference than its note. */
  readonly editionNamed: (words: string) => EditionId | undefined
  /** The line of the file as written, where a page was spread over more lines to be read. */
  readonly lineOf?: (line: number) => number
}

/** A list of talks given here and there: what its lines say of conferences they say of one talk each. */
const isOfManyConferences = (talks: readonly FoundTalk[]): boolean =>
  new Set(talks.flatMap(({ event }) => (event === undefined ? [] : [fold(event)]))).size > 1

/** How much of the text counts as its opening, in characters. */
const OPENING = 2000
/** Folders above the file that may name the conference. */
const NAMING_PARTS = 3

/**
 * @param path of the file as it was given: its last folders may name the conference
 */
export function understand(
  read: BlocksRead,
  path: string,
  stem: string,
  field: ProgrammeKnowledge,
): Understanding {
  const blocks = withEntriesOfSite(read.blocks)
  const { talks, unsure } = findTalks(blocks, field, read.head, {
    stem,
    folders: path.split(/[\\/]/).slice(-NAMING_PARTS, -1),
  })
  const [only, another] = talks
  const isWhole = (line: number) => only?.startLine === line && !another
  const head = findHead(
    read.head,
    blocks,
    stem,
    path.split(/[\\/]/).slice(-NAMING_PARTS, -1),
    (line) => !isWhole(line) && talks.some((talk) => talk.startLine === line),
  )
  const texts = blocks.map((block) =>
    block.kind === 'text' ? wordsOfRuns(block.runs) : block.kind === 'heading' ? block.text : '',
  )
  const told = field.editions.find(({ id }) => id === read.head.edition)
  const event = told
    ? { year: told.year, edition: told.id }
    : findEvent(
        {
          title: head.title,
          path: path.split(/[\\/]/).slice(-NAMING_PARTS).join(' '),
          ...(isOfManyConferences(talks)
            ? { opening: read.head.about ?? '', headings: '', addresses: [] }
            : {
                opening: [read.head.about ?? '', ...texts].join('\n').slice(0, OPENING),
                headings: blocks
                  .flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
                  .join('\n'),
                addresses: blocks.flatMap((block) =>
                  block.kind === 'text' ? linksOf(block.runs).flatMap(({ url }) => url ?? []) : [],
                ),
              }),
          ...(head.published && { published: head.published }),
        },
        field.editions,
      )
  const editionNamed = (words: string) =>
    findEvent({ title: words, path: '', opening: '', headings: '', addresses: [] }, field.editions).edition
  return { head, event, talks, unsure, blocks, editionNamed }
}
