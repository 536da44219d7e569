// All sightings of a note → the talks it names, each once, with its lines and how sure it is.
import { fold } from '../../domain/ids.ts'
import { type Block, wordsOfRuns } from '../blocks.ts'
import { linksTold } from './below.ts'
import { BAR, surenessOf } from './evidence.ts'
import type { Field } from './field.ts'
import { sightHeadings, sightItems, sightRows } from './lines-sighted.ts'
import { type SessionLink, sessionLinkKey } from './links.ts'
import { outlineOf, type Part } from './outline.ts'
import { sightPlayer, sightProse } from './prose-sighted.ts'
import { type FoundTalk, has, type Sighting, sure, withEvidence } from './sighting.ts'
import { speakersTold } from './speakers-told.ts'
import { bareTitle, isGeneric } from './titles.ts'

export interface TalksFound {
  readonly talks: readonly FoundTalk[]
  /** Below the bar, with a title: what a person may want to look at. */
  readonly unsure: readonly FoundTalk[]
}

/** Finds the talks of a note; nothing below the bar is one. */
export function findTalks(blocks: readonly Block[], field: Field): TalksFound {
  const parts = outlineOf(blocks)
  const lines = believeTogether([
    ...sightHeadings(parts, blocks, field),
    ...sightItems(parts, blocks, field),
    ...sightRows(blocks, field),
  ])
  const believed = lines.filter(isTalk)
  // A list of everything that was held is no note of what somebody heard.
  const onLines = believed.length > MOST_TALKS ? [] : withoutNested(believed)
  const prose = styled(sightAllProse(blocks, onLines, parts, field), blocks)
  const inProse = prose.filter(isTalk)
  const together = takeOverSections(onLines, inProse, parts)
  const talks = once(together.map((talk) => completed(talk, together, blocks, field)))
  return {
    talks: talks.map(sure).sort((a, b) => a.startLine - b.startLine || a.offset - b.offset),
    unsure: [...lines, ...prose]
      .filter((one) => !isTalk(one) && one.title !== undefined && surenessOf(one.evidence) >= BAR / 2)
      .map(sure),
  }
}

/** Nobody attends more. */
const MOST_TALKS = 400

const isTalk = (sighting: Sighting): boolean => surenessOf(sighting.evidence) >= BAR

/** Surely one without regard to its neighbours. */
const SURE_ALONE = 0.7

/** Neighbours confirm each other: the other items of a list, the other headings of a level. */
function believeTogether(sightings: readonly Sighting[]): readonly Sighting[] {
  const shaped = (one: Sighting) => has(one, 'shape') || has(one, 'session word')
  const recorded = Map.groupBy(
    sightings.filter(
      (one) =>
        one.place === 'heading' &&
        shaped(one) &&
        (has(one, 'own recording') || has(one, 'recording announced')),
    ),
    (one) => one.group,
  )
  const series = sightings.map((one) =>
    has(one, 'own recording') && shaped(one) && (recorded.get(one.group)?.length ?? 0) >= 2
      ? withEvidence(one, 'series of recordings')
      : one,
  )
  const groups = counted(series, (one) => one.group)
  const kin = counted(series, (one) => one.kin)
  const most = ({ all, sure: sureOnes }: Counts, one: Sighting) => {
    const others = sureOnes - (isSureAlone(one) ? 1 : 0)
    return others > 0 && others >= (all - 1) / 2
  }
  return series.map((one) => {
    if (!shaped(one) || has(one, 'links elsewhere')) return one
    if (most(groups.get(one.group) ?? NOBODY, one)) return withEvidence(one, 'siblings')
    return one.place === 'item' && most(kin.get(one.kin) ?? NOBODY, one) ? withEvidence(one, 'cousins') : one
  })
}

interface Counts {
  readonly all: number
  readonly sure: number
}

const NOBODY: Counts = { all: 0, sure: 0 }

const isSureAlone = (one: Sighting): boolean => surenessOf(one.evidence) >= SURE_ALONE

const counted = (
  sightings: readonly Sighting[],
  by: (one: Sighting) => string,
): ReadonlyMap<string, Counts> =>
  new Map(
    [...Map.groupBy(sightings, by)].map(([name, members]) => [
      name,
      { all: members.length, sure: members.filter(isSureAlone).length },
    ]),
  )

/** What stands inside a talk is about it; a heading above several talks groups them. */
function withoutNested(talks: readonly Sighting[]): readonly Sighting[] {
  const own = (one: Sighting) =>
    has(one, 'people') ||
    has(one, 'speaker line') ||
    has(one, 'key values') ||
    has(one, 'schedule link') ||
    has(one, 'recording link') ||
    has(one, 'label')
  const inside = (one: Sighting, other: Sighting) =>
    one !== other &&
    other.startLine >= one.startLine &&
    other.endLine <= one.endLine &&
    other.block > one.block
  const grouping = new Set(
    talks.filter(
      (one) =>
        one.place === 'heading' &&
        !own(one) &&
        talks.filter((other) => inside(one, other) && (own(other) || other.place === 'heading')).length >= 2,
    ),
  )
  const kept = talks.filter((one) => !grouping.has(one))
  return kept.filter(
    (one) => !kept.some((other) => inside(other, one) && (one.place !== 'heading' || !own(one))),
  )
}

function sightAllProse(
  blocks: readonly Block[],
  taken: readonly Sighting[],
  parts: readonly Part[],
  field: Field,
): readonly Sighting[] {
  const told = taken.filter((one) => own(one))
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'text') return []
    if (told.some((talk) => block.startLine >= talk.startLine && block.endLine <= talk.endLine)) return []
    const player = sightPlayer(blocks, index, field)
    if (player) return taken.some((talk) => inRange(talk, block.startLine)) ? [] : [player]
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

const isItem = (block: Block | undefined): boolean => block?.kind === 'text' && block.listItem

/** An author who put two talks' names in quotation marks does so with the others; bold is used for much else. */
const OWN_STYLE_FROM = 2

function styled(sightings: readonly Sighting[], blocks: readonly Block[]): readonly Sighting[] {
  const sureOnes = Map.groupBy(
    sightings.filter((one) => isTalk(one) && one.title !== undefined),
    (one) => one.group,
  )
  return sightings.map((one) =>
    one.title !== undefined &&
    one.group === 'quoted in prose' &&
    has(one, 'shape') &&
    !isItem(blocks[one.block]) &&
    (sureOnes.get(one.group)?.length ?? 0) >= OWN_STYLE_FROM
      ? withEvidence(one, 'own style')
      : one,
  )
}

/**
 * A part of the note that begins with one talk in its first paragraph tells of that talk;
 * a heading that was believed only for its neighbours gives way to the title in the text.
 */
function takeOverSections(
  onLines: readonly Sighting[],
  inProse: readonly Sighting[],
  parts: readonly Part[],
): readonly Sighting[] {
  const replaced = new Set<Sighting>()
  const extended = inProse.map((talk) => {
    const part = parts.findLast((one) => one.heading.startLine < talk.startLine)
    if (!part) return talk
    const end = part.own.at(-1)?.endLine ?? part.heading.endLine
    const alone =
      inProse.filter((other) => other.startLine > part.heading.startLine && other.startLine <= end).length ===
      1
    const first = part.own.find((block) => block.kind === 'text')
    const heading = onLines.find(
      (line) => line.place === 'heading' && line.startLine === part.heading.startLine,
    )
    if (!alone || !first || first.startLine > talk.startLine || first.endLine < talk.startLine) return talk
    if (heading) replaced.add(heading)
    const named =
      heading !== undefined || (talk.title !== undefined && sharesWords(talk.title, part.heading.text))
    return named ? { ...talk, startLine: part.heading.startLine, endLine: Math.max(end, talk.endLine) } : talk
  })
  return [...onLines.filter((line) => !replaced.has(line)), ...extended]
}

/** A heading that is no day and no "Conclusion" and has a telling word in common with the title. */
function sharesWords(title: string, heading: string): boolean {
  if (isGeneric(heading)) return false
  const words = new Set(
    fold(title)
      .split(' ')
      .filter((word) => word.length > 3),
  )
  return fold(heading)
    .split(' ')
    .some((word) => words.has(word))
}

/** With the links told in its lines, and the speakers that only the telling names. */
function completed(
  talk: Sighting,
  all: readonly Sighting[],
  blocks: readonly Block[],
  field: Field,
): Sighting {
  const endLine = endOf(talk, all, blocks)
  const inside = blocks.filter(
    (block) => block.startLine >= talk.startLine && block.endLine <= endLine && block.kind !== 'heading',
  )
  const told =
    talk.place === 'prose' && endLine <= (blocks[talk.block]?.endLine ?? 0)
      ? []
      : linksTold(inside, talk.title)
  const links = firstOfEachKind([...talk.links, ...told])
  const texts = inside.flatMap((block) =>
    block.kind === 'text' && !block.quoted ? [wordsOfRuns(block.runs)] : [],
  )
  const people =
    talk.people.length > 0 || talk.place === 'row'
      ? talk.people
      : speakersTold(withoutTitle(opening(talk, texts), talk.title), field)
  return { ...talk, endLine, links, people }
}

/** Capitals in the title are no names. */
const withoutTitle = (text: string, title: string | undefined): string =>
  title ? text.replaceAll(title, '…') : text

/** Enough to find who spoke; further below others are told of. */
const OPENING = 700

const opening = (talk: Sighting, texts: readonly string[]): string =>
  texts.join('\n').slice(0, talk.place === 'prose' ? OPENING / 2 : OPENING)

/** A talk ends before the next that begins in its lines. */
function endOf(talk: Sighting, all: readonly Sighting[], blocks: readonly Block[]): number {
  if (talk.place === 'prose' || talk.place === 'embed') return talk.endLine
  const next = all.filter(
    (other) =>
      other !== talk &&
      other.block > talk.block &&
      other.startLine > talk.startLine &&
      other.startLine <= talk.endLine &&
      (other.place === 'heading' || talk.place !== 'heading'),
  )
  const before = Math.min(...next.map((other) => other.startLine))
  if (!Number.isFinite(before)) return talk.endLine
  return (
    blocks.findLast((block) => block.endLine < before && block.startLine >= talk.startLine)?.endLine ??
    talk.startLine
  )
}

function firstOfEachKind(links: readonly SessionLink[]): readonly SessionLink[] {
  return links.filter((link, index) => links.findIndex((other) => other.kind === link.kind) === index)
}

/** The same title or the same link twice in a note is one talk; the longer telling counts. */
function once(talks: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = []
  const ordered = [...talks].sort(
    (a, b) =>
      b.endLine - b.startLine - (a.endLine - a.startLine) || surenessOf(b.evidence) - surenessOf(a.evidence),
  )
  for (const talk of ordered) {
    const same = kept.findIndex((other) => isSame(other, talk))
    const first = kept[same]
    if (!first) kept.push(talk)
    else {
      kept[same] = {
        ...first,
        ...(first.title === undefined && talk.title !== undefined && { title: talk.title }),
        people: first.people.length > 0 ? first.people : talk.people,
        links: firstOfEachKind([...first.links, ...talk.links]),
        evidence: [...new Set([...first.evidence, ...talk.evidence])],
      }
    }
  }
  return kept
}

function isSame(a: Sighting, b: Sighting): boolean {
  if (a.title !== undefined && b.title !== undefined && fold(bareTitle(a.title)) === fold(bareTitle(b.title)))
    return true
  const keys = new Set(a.links.filter(({ kind }) => kind !== 'slides').map(({ url }) => sessionLinkKey(url)))
  return b.links.some(({ url, kind }) => kind !== 'slides' && keys.has(sessionLinkKey(url)))
}
