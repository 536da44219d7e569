// Neighbours make each other surer, or stand in each other's way.
import { type Block, wordsOfRuns } from '../../../blocks.ts'
import { wordCount } from '../../lines/titles/titles.ts'
import { has, isTalk, type TalkCandidate, withEvidence } from '../candidate.ts'
import { isSureAlone, levelsOfTalks, SERIES_FROM, toldInSeries } from './series.ts'

/** Neighbours confirm each other: the other items of a list, the other headings of a level. */
export function believeTogether(candidates: readonly TalkCandidate[]): readonly TalkCandidate[] {
  const shaped = (one: TalkCandidate) => has(one, 'shape') || has(one, 'session word')
  const levels = Map.groupBy(
    candidates.filter((one) => one.place === 'heading'),
    (one) => one.group,
  )
  const series = candidates.map((one) => {
    const level = levels.get(one.group) ?? []
    const recorded = level.filter(isRecorded)
    const isSeries = shaped(one)
      ? recorded.filter(shaped).length >= 2
      : recorded.length >= SERIES_FROM && recorded.length >= level.length * MOST_OF_LEVEL
    return one.place === 'heading' && isRecorded(one) && isSeries
      ? withEvidence(one, 'series of recordings')
      : one
  })
  const all = levelsOfTalks(toldInSeries(series))
  const persons = Map.groupBy(
    all.filter((one) => has(one, 'person with role') && one.place === 'heading'),
    (one) => one.group,
  )
  const serial = all.map((one) =>
    has(one, 'person with role') && (persons.get(one.group)?.length ?? 0) >= 2
      ? withEvidence(one, 'series of people')
      : one,
  )
  const groups = counted(serial, (one) => one.group)
  const kin = counted(serial, (one) => one.kin)
  const most = ({ all, sure: sureOnes }: Counts, one: TalkCandidate) => {
    const others = sureOnes - (isSureAlone(one) ? 1 : 0)
    return others > 0 && others >= (all - 1) / 2
  }
  return serial.map((one) => {
    // Whoever gave it has an account only: that is who gave it all the same.
    if (
      !(shaped(one) || has(one, 'by somebody') || has(one, 'counted through')) ||
      has(one, 'links elsewhere')
    )
      return one
    if (most(groups.get(one.group) ?? NOBODY, one))
      return withEvidence(
        one,
        'siblings',
        ...(has(one, 'counted through') ? (['counted among talks'] as const) : []),
      )
    return one.place === 'item' && most(kin.get(one.kin) ?? NOBODY, one) ? withEvidence(one, 'cousins') : one
  })
}

/** Many languages write titles as sentences: then so many headings of a level, nearly all of them, make it plain. */
const MOST_OF_LEVEL = 0.75

const isRecorded = (one: TalkCandidate): boolean =>
  has(one, 'own recording') || has(one, 'recording announced') || has(one, 'labelled links')

interface Counts {
  readonly all: number
  readonly sure: number
}

const NOBODY: Counts = { all: 0, sure: 0 }

const counted = (
  candidates: readonly TalkCandidate[],
  by: (one: TalkCandidate) => string,
): ReadonlyMap<string, Counts> =>
  new Map(
    [...Map.groupBy(candidates, by)].map(([name, members]) => [
      name,
      { all: members.length, sure: members.filter(isSureAlone).length },
    ]),
  )

/** What stands inside a talk is about it; a heading above several talks groups them. */
export function withoutNested(talks: readonly TalkCandidate[]): readonly TalkCandidate[] {
  const own = (one: TalkCandidate) =>
    has(one, 'front matter') ||
    has(one, 'recording first') ||
    has(one, 'people') ||
    has(one, 'speaker line') ||
    has(one, 'key values') ||
    has(one, 'schedule link') ||
    has(one, 'recording link') ||
    has(one, 'label')
  const inside = (one: TalkCandidate, other: TalkCandidate) =>
    one !== other &&
    other.startLine >= one.startLine &&
    other.endLine <= one.endLine &&
    other.block > one.block
  const grouping = new Set(
    talks.filter(
      (one) =>
        one.place === 'heading' &&
        !own(one) &&
        talks.filter(
          (other) =>
            inside(one, other) && (own(other) || has(other, 'link in line') || other.place === 'heading'),
        ).length >= 2,
    ),
  )
  const kept = talks.filter((one) => !grouping.has(one))
  return kept.filter((one) => !kept.some((other) => inside(other, one) && !(isPartOfItself(one) && own(one))))
}

/** A heading, a title over its people, one of a list of sessions: begins a talk of its own wherever it stands. */
export const isPartOfItself = (one: TalkCandidate): boolean =>
  one.place === 'heading' ||
  has(one, 'listed apart') ||
  (one.place === 'paragraph' && has(one, 'speaker line'))

/** What a talk leads to besides: further reading, which may be of other sessions. */
const FURTHER =
  /(?<!\p{L})(?:reading|references?|resources?|ressources?|links?|see also|mentioned|quellen|siehe auch|referencias|recursos|références?|riferimenti)(?!\p{L})|参考|資料|참고/iu
/** So many titles that lead to a session each are a list of sessions. */
const LISTED_FROM = 3

/** Marks the items of lists that hold sessions, each with its own link, as what they are wherever the list stands. */
export function listedApart(
  talks: readonly TalkCandidate[],
  blocks: readonly Block[],
): readonly TalkCandidate[] {
  const lists = Map.groupBy(
    talks.filter((one) => one.place === 'item' && (has(one, 'recording link') || has(one, 'schedule link'))),
    ({ group }) => group,
  )
  const isApart = (one: TalkCandidate) => {
    const list = lists.get(one.group) ?? []
    const above = blocks[Math.min(...list.map(({ block }) => block)) - 1]
    const lead =
      above?.kind === 'text' ? wordsOfRuns(above.runs) : above?.kind === 'heading' ? above.text : ''
    return list.includes(one) && list.length >= LISTED_FROM && !FURTHER.test(lead.slice(-LONGEST_LEAD))
  }
  return talks.map((one) => (isApart(one) ? withEvidence(one, 'listed apart') : one))
}

/** The end of what stands above a list, in characters. */
const LONGEST_LEAD = 120

const isItem = (block: Block | undefined): boolean => block?.kind === 'text' && block.listItem

/** An author who put two talks' names in quotation marks does so with the others; bold is used for much else. */
const OWN_STYLE_FROM = 2
/** An author who puts the recordings of so many talks below what is told of them does so with most. */
const PLAYERS_FROM = 3

/** So many paragraphs that begin with a title leading to its recording are a list of talks. */
const OPENING_FROM = 3

/** "[A Title](recording): what I thought of it" */
const opensWithRecording = (one: TalkCandidate): boolean =>
  one.group === 'link in prose' &&
  one.offset === 0 &&
  has(one, 'recording') &&
  one.title !== undefined &&
  wordCount(one.title) >= OPENING_WORDS

/** Fewer may say what the recording is of: "Full playlist". */
const OPENING_WORDS = 3

export function styled(
  candidates: readonly TalkCandidate[],
  blocks: readonly Block[],
): readonly TalkCandidate[] {
  const sureOnes = Map.groupBy(
    candidates.filter((one) => isTalk(one) && one.title !== undefined),
    (one) => one.group,
  )
  const players = candidates.filter(({ group }) => group === 'players')
  const opening = candidates.filter(opensWithRecording)
  const opensMost = opening.length >= OPENING_FROM && opening.filter(isTalk).length >= opening.length / 2
  const surePlayers = players.filter(isTalk).length
  const isOfStyle = (one: TalkCandidate) =>
    one.group === 'players'
      ? surePlayers >= PLAYERS_FROM && surePlayers > players.length / 2
      : (opensMost && opening.includes(one)) ||
        (one.title !== undefined &&
          one.group === 'quoted in prose' &&
          has(one, 'shape') &&
          !isItem(blocks[one.block]) &&
          (sureOnes.get(one.group)?.length ?? 0) >= OWN_STYLE_FROM)
  return candidates.map((one) => (isOfStyle(one) ? withEvidence(one, 'own style') : one))
}
