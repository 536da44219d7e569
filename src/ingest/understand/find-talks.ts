// All candidates of a note → the talks it names, each once, with its lines and how sure it is.
import { fold } from '../../domain/library/ids.ts'
import type { Block } from '../blocks.ts'
import type { RawHead } from '../formats/head.ts'
import type { Called } from './candidates/called.ts'
import {
  type FoundTalk,
  has,
  isTalk,
  sure,
  type TalkCandidate,
  withEvidence,
} from './candidates/candidate.ts'
import { BAR, surenessOf } from './candidates/evidence.ts'
import { headingCandidates } from './candidates/headings.ts'
import { itemCandidates } from './candidates/items.ts'
import { lineCandidates } from './candidates/paragraphs/lines-apart.ts'
import { peopleBeforeLinks } from './candidates/paragraphs/people-before-links.ts'
import { paragraphCandidates } from './candidates/paragraphs.ts'
import { nextTalk, startsNext } from './candidates/prose/next-talk.ts'
import { playerCandidates, playersJoined } from './candidates/prose/players.ts'
import { proseCandidates } from './candidates/prose.ts'
import { rowCandidates } from './candidates/rows.ts'
import {
  believeTogether,
  listedApart,
  styled,
  withoutNested,
} from './candidates/together/believe-together.ts'
import { ownPagesJoined } from './candidates/together/own-pages.ts'
import { takeOverSections } from './candidates/together/sections-told.ts'
import { songsAmong } from './candidates/together/songs.ts'
import { wholeCandidate } from './candidates/whole.ts'
import { completed } from './complete-talk.ts'
import { mergeDuplicates } from './merge-duplicates.ts'
import { announcesTalks, outlineOf, type Part, partAt } from './outline.ts'
import type { ProgrammeKnowledge } from './programme-knowledge.ts'
import { withSpeakersAlike } from './speakers-alike.ts'

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
  called?: Called,
): TalksFound {
  const parts = outlineOf(blocks)
  const listed = peopleBeforeLinks(blocks, field)
  const listedLines = new Set(listed.map(({ startLine }) => startLine))
  const named = [
    ...headingCandidates(parts, blocks, field, called).map((one) => withoutListed(one, listedLines)),
    ...itemCandidates(parts, blocks, field, called),
    ...rowCandidates(blocks, field),
    ...paragraphCandidates(blocks, field),
    ...listed,
    ...lineCandidates(blocks, field),
  ]
  const songs = songsAmong(named)
  const places = named.filter((one) => !songs.has(one))
  const about = wholeCandidate(head, parts, blocks, field, called)
  const others = places.filter((one) => one.startLine !== about?.startLine)
  const ofThemselves = others.filter(isOfItself).length
  const isOne = ofThemselves < SEVERAL && !(ofThemselves > 0 && about && has(about, 'kept by talk'))
  const whole = about && isOne ? withHeading(about, places) : undefined
  const lines = believeTogether(whole ? [whole, ...others] : places)
  const believed = listedApart(lines.filter(isTalk), blocks)
  // A list of everything that was held is no note of what somebody heard.
  const onLines = believed.length > MOST_TALKS ? [] : withoutNested(believed)
  const prose = playersJoined(
    ownPagesJoined(styled(allProseCandidates(blocks, onLines, parts, field, songs), blocks), blocks),
  )
  const inProse = prose.filter(isTalk)
  const together = takeOverSections(onLines, inProse, parts)
  const told = together.map((talk) => completed(talk, together, blocks, field))
  const talks = mergeDuplicates(withSpeakersAlike(told, blocks, field)).map(withoutName)
  return {
    talks: talks.map(sure).sort((a, b) => a.startLine - b.startLine || a.offset - b.offset),
    unsure: [...lines, ...prose]
      .filter((one) => !isTalk(one) && one.title !== undefined && surenessOf(one.evidence) >= BAR / 2)
      .map(sure),
  }
}

/** A title that is nothing but who gave it names nothing. */
function withoutName(talk: TalkCandidate): TalkCandidate {
  const [only, more] = talk.people
  if (talk.title === undefined || only === undefined || more || fold(talk.title) !== fold(only)) return talk
  const { title, ...rest } = talk
  return { ...rest, said: title }
}

/** The talk of a whole file, with what its own heading says of it. */
function withHeading(about: TalkCandidate, places: readonly TalkCandidate[]): TalkCandidate {
  const own = places.find(({ startLine, place }) => place === 'heading' && startLine === about.startLine)
  if (!own) return about
  return {
    ...withEvidence(about, ...own.evidence),
    ...(own.people.length > 0 && own.title !== undefined && { title: own.title }),
    people: about.people.length > 0 ? about.people : own.people,
    links: [...about.links, ...own.links],
    ...(own.announced && { announced: own.announced }),
  }
}

/** Who stands below a heading as the first of a list of talks is nobody of the heading's. */
function withoutListed(heading: TalkCandidate, listed: ReadonlySet<number>): TalkCandidate {
  return heading.announced?.some((line) => listed.has(line))
    ? {
        ...heading,
        people: [],
        announced: [],
        evidence: heading.evidence.filter((name) => name !== 'speaker line'),
      }
    : heading
}

/** A file that names so many talks tells not of one. */
const SEVERAL = 2

/** Sure to be a talk by what stands in its own line. */
const isOfItself = (one: TalkCandidate): boolean =>
  has(one, 'people') || has(one, 'schedule link') || has(one, 'recording link') || has(one, 'label')

/** Nobody attends more. */
const MOST_TALKS = 400

function allProseCandidates(
  blocks: readonly Block[],
  taken: readonly TalkCandidate[],
  parts: readonly Part[],
  field: ProgrammeKnowledge,
  songs: ReadonlySet<TalkCandidate>,
): readonly TalkCandidate[] {
  const told = taken.filter((one) => own(one))
  const sung = new Set([...songs].map(({ block }) => block))
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'text' || sung.has(index)) return []
    // Of a paragraph that is a list of lines each talk has one.
    const isNext = startsNext(block)
    if (told.some((talk) => talk.block === index || (holds(talk, block) && !isNext))) return []
    if (isNext && told.some((talk) => holds(talk, block))) return nextTalk(block, index, field)
    const player = playerCandidates(blocks, index, field)
    if (player) return taken.some((talk) => inRange(talk, block.startLine)) ? [] : player
    const found = proseCandidates(block, index, field)
    // Below "Keynotes" a recording linked in a sentence is a keynote's.
    const isBelowTalks = announcesTalks(partAt(parts, block.startLine)?.heading.text ?? '')
    return isBelowTalks
      ? found.map((one) => (has(one, 'recording') ? withEvidence(one, 'under talks') : one))
      : found
  })
  function own(one: TalkCandidate): boolean {
    // A heading believed only for its neighbours may stand above the talk's real name.
    return (
      one.place !== 'heading' ||
      one.evidence.some(
        (name) =>
          ![
            'siblings',
            'under talks',
            'shape',
            'session word',
            'own recording',
            'by somebody',
            'told as a session',
            'series of sessions told',
          ].includes(name),
      ) ||
      parts.length === 0
    )
  }
}

const holds = (talk: TalkCandidate, block: Block): boolean =>
  block.startLine >= talk.startLine && block.endLine <= talk.endLine

const inRange = (talk: TalkCandidate, line: number): boolean => line >= talk.startLine && line <= talk.endLine
