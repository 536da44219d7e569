// All sightings of a note → the talks it names, each once, with its lines and how sure it is.
import type { Block } from '../blocks.ts'
import type { RawHead } from '../formats/head.ts'
import { completed } from './complete-talk.ts'
import { mergeDuplicates } from './merge-duplicates.ts'
import { outlineOf, type Part } from './outline.ts'
import type { ProgrammeKnowledge } from './programme-knowledge.ts'
import { believeTogether, styled, withoutNested } from './sighted/believe-together.ts'
import { BAR, surenessOf } from './sighted/evidence.ts'
import { sightHeadings } from './sighted/headings.ts'
import { sightItems } from './sighted/items.ts'
import { sightParagraphs } from './sighted/paragraphs.ts'
import { sightPlayer } from './sighted/players.ts'
import { sightProse } from './sighted/prose.ts'
import { sightRows } from './sighted/rows.ts'
import { takeOverSections } from './sighted/sections-told.ts'
import { type FoundTalk, has, isTalk, type Sighting, sure } from './sighted/sighting.ts'
import { sightWhole } from './sighted/whole.ts'

export interface TalksFound {
  readonly talks: readonly FoundTalk[]
  /** Below the bar, with a title: what a person may want to look at. */
  readonly unsure: readonly FoundTalk[]
}

/** Finds the talks of a note; nothing below the bar is one. */
export function findTalks(
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
  head: RawHead = {},
): TalksFound {
  const parts = outlineOf(blocks)
  const places = [
    ...sightHeadings(parts, blocks, field),
    ...sightItems(parts, blocks, field),
    ...sightRows(blocks, field),
    ...sightParagraphs(blocks, field),
  ]
  const about = sightWhole(head, parts, blocks, field)
  const others = places.filter((one) => one.startLine !== about?.startLine)
  const whole = about && others.filter(isOfItself).length < SEVERAL ? about : undefined
  const lines = believeTogether(whole ? [whole, ...others] : places)
  const believed = lines.filter(isTalk)
  // A list of everything that was held is no note of what somebody heard.
  const onLines = believed.length > MOST_TALKS ? [] : withoutNested(believed)
  const prose = styled(sightAllProse(blocks, onLines, parts, field), blocks)
  const inProse = prose.filter(isTalk)
  const together = takeOverSections(onLines, inProse, parts)
  const talks = mergeDuplicates(together.map((talk) => completed(talk, together, blocks, field)))
  return {
    talks: talks.map(sure).sort((a, b) => a.startLine - b.startLine || a.offset - b.offset),
    unsure: [...lines, ...prose]
      .filter((one) => !isTalk(one) && one.title !== undefined && surenessOf(one.evidence) >= BAR / 2)
      .map(sure),
  }
}

/** A file that names so many talks tells not of one. */
const SEVERAL = 2

/** Sure to be a talk by what stands in its own line. */
const isOfItself = (one: Sighting): boolean =>
  has(one, 'people') || has(one, 'schedule link') || has(one, 'recording link') || has(one, 'label')

/** Nobody attends more. */
const MOST_TALKS = 400

function sightAllProse(
  blocks: readonly Block[],
  taken: readonly Sighting[],
  parts: readonly Part[],
  field: ProgrammeKnowledge,
): readonly Sighting[] {
  const told = taken.filter((one) => own(one))
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'text') return []
    if (told.some((talk) => block.startLine >= talk.startLine && block.endLine <= talk.endLine)) return []
    const player = sightPlayer(blocks, index, field)
    if (player) return taken.some((talk) => inRange(talk, block.startLine)) ? [] : player
    return sightProse(block, index, field)
  })
  function own(one: Sighting): boolean {
    // A heading believed only for its neighbours may stand above the talk's real name.
    return (
      one.place !== 'heading' ||
      one.evidence.some(
        (name) =>
          !['siblings', 'under talks', 'shape', 'session word', 'own recording', 'by somebody'].includes(
            name,
          ),
      ) ||
      parts.length === 0
    )
  }
}

const inRange = (talk: Sighting, line: number): boolean => line >= talk.startLine && line <= talk.endLine
