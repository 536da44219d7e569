// What the next digest of a channel shows: the same for the same library, history and day.
import {
  type ChannelRef,
  channelKey,
  type Digest,
  type DigestDay,
  type ItemId,
  type Shown,
} from '../domain/digests/digest.ts'
import type { NoteId, ProjectId } from '../domain/library/ids.ts'
import type { Candidate, Stock } from './candidates.ts'
import { openIn, type Round, roundOf } from './round.ts'
import { byShuffle, draw, spread } from './stable-shuffle.ts'

export interface Choice {
  readonly digest: Digest
  /** What counts as shown with it. */
  readonly items: readonly ItemId[]
}

/** What bears on a choice besides the history. */
export interface Wishes {
  /** Notes that came to the library since this channel's first digest: they are shown first. */
  readonly newNotes?: ReadonlySet<NoteId>
  /** What stands in the history where a round ended. */
  readonly mark?: ItemId
}

/** Among how many next in order one unlike the day before is looked for; more would undo the even spread. */
const LOOK_AHEAD = 6

/** How much two have in common, from 0 (nothing). */
function likeness(a: Candidate, b: Candidate | undefined): number {
  if (!b) return 0
  const shared = [
    a.edition === b.edition,
    a.author !== '' && a.author === b.author,
    a.themes.some((theme) => b.themes.includes(theme)),
  ]
  return shared.filter(Boolean).length
}

/** In which round a channel is with what was noted. */
export function notedRound(
  { noted }: Pick<Stock, 'noted'>,
  history: readonly Shown[],
  mark: ItemId | undefined,
): Round {
  const ofItem = new Map(noted.flatMap(({ id, items }) => items.map((item) => [item, id] as const)))
  return roundOf(
    noted.map(({ id }) => id),
    history,
    (item) => ofItem.get(item),
    mark,
  )
}

function chooseNoted(
  { noted, only }: Stock,
  history: readonly Shown[],
  seed: string,
  { newNotes, mark }: Wishes,
): Candidate | undefined {
  const round = notedRound({ noted }, history, mark)
  const open = new Set(
    openIn(
      round,
      noted.map(({ id }) => id),
    ),
  )
  const places = spread(noted, ({ note }) => note, seed)
  const ordered = noted.filter(({ id }) => open.has(id)).sort(byShuffle(({ id }) => places.get(id) ?? 0))
  // Of new notes only what was never shown comes first: or a new note would come twice before an old one.
  const fresh = round.unseen.length > 0 ? ordered.filter(({ note }) => newNotes?.has(note)) : []
  const possible = fresh.length > 0 ? fresh : ordered
  // What is about the topic comes before what only speaks of it by the way.
  const about = possible.filter(({ items }) => items.some((item) => only?.get(item) === 'about'))
  const wanted = about.length > 0 ? about : possible
  const previous = noted.find(({ id }) => id === round.previous)
  const elsewhere = wanted.filter(({ note }) => note !== previous?.note)
  const ahead = (elsewhere.length > 0 ? elsewhere : wanted).slice(0, LOOK_AHEAD)
  const least = Math.min(...ahead.map((each) => likeness(each, previous)))
  return ahead.find((each) => likeness(each, previous) === least)
}

function chooseProject(
  projects: readonly ProjectId[],
  preferred: readonly ProjectId[],
  history: readonly Shown[],
  seed: string,
): ProjectId | undefined {
  const known = new Set<string>(projects)
  const round = roundOf(projects, history, (item) => (known.has(item) ? item : undefined))
  const open = new Set(openIn(round, projects))
  const ordered = projects
    .filter((id) => open.has(id))
    .map((id) => ({ id }))
    .sort(byShuffle(({ id }) => draw(seed, id)))
  return (ordered.find(({ id }) => preferred.includes(id)) ?? ordered[0])?.id
}

/**
 * Chooses a talk, theme or overview and a project, the same for the same arguments. Two channels get different
 * sequences. Where another is possible, the note is not that of the digest before; of the next few, the one is
 * taken whose edition, author and themes differ most. A project that the talk names is preferred.
 * @param history what the channel has been shown, oldest first
 * @returns neither talk nor project where the stock has nothing to show
 */
export function chooseDigest(
  stock: Stock,
  history: readonly Shown[],
  channel: ChannelRef,
  day: DigestDay,
  wishes: Wishes = {},
): Choice {
  const seed = channelKey(channel)
  const noted = chooseNoted(stock, history, seed, wishes)
  const named = noted?.projects ?? []
  const projects = stock.projects.filter((id) => stock.only?.has(id) !== false || named.includes(id))
  const project = chooseProject(projects, named, history, seed)
  return {
    digest: { day, ...(noted && { noted: noted.id }), ...(project && { project }) },
    items: [...(noted?.items ?? []), ...(project ? [project] : [])],
  }
}
