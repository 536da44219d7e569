// What the next digest of a channel shows. Nothing comes a second time while something has not come at all;
// then a new round begins. Rounds are read from what was shown, they are stored nowhere.
import type { Corpus } from '../domain/corpus.ts'
import {
  type ChannelRef,
  channelKey,
  type Digest,
  type DigestDay,
  type ItemId,
  type Shown,
} from '../domain/digest.ts'
import type { ProjectId } from '../domain/ids.ts'
import { type Candidate, notedCandidates, projectCandidates } from './candidates.ts'
import { by, draw, spread } from './order.ts'

export interface Choice {
  readonly digest: Digest
  /** What counts as shown with it. */
  readonly items: readonly ItemId[]
}

/** Among how many next in order one unlike the day before is looked for; more would undo the even spread. */
const LOOK_AHEAD = 6

interface Pool {
  /** May be shown now. */
  readonly open: readonly string[]
  /** Shown last. */
  readonly previous: string | undefined
}

/**
 * What may be shown now: what never was; else what the present round has not had yet; else, in a new round,
 * all but the last. The first repeat in the history is where a round began.
 */
function poolOf(
  ids: readonly string[],
  history: readonly Shown[],
  idOf: (item: ItemId) => string | undefined,
): Pool {
  const ever = new Set<string>()
  let round = new Set<string>()
  let previous: string | undefined
  for (const { items } of history) {
    for (const id of new Set(items.map(idOf))) {
      if (id === undefined) continue
      if (round.has(id)) round = new Set()
      round.add(id)
      ever.add(id)
      previous = id
    }
  }
  const rounds = [
    ids.filter((id) => !ever.has(id)),
    ids.filter((id) => !round.has(id)),
    ids.filter((id) => id !== previous),
  ]
  return { open: rounds.find((open) => open.length > 0) ?? ids, previous }
}

/** How much two have in common, from 0 (nothing). */
function likeness(a: Candidate, b: Candidate | undefined): number {
  if (!b) return 0
  return (a.edition === b.edition ? 1 : 0) + (a.themes.some((theme) => b.themes.includes(theme)) ? 1 : 0)
}

function chooseNoted(
  candidates: readonly Candidate[],
  history: readonly Shown[],
  seed: string,
): Candidate | undefined {
  const byItem = new Map(candidates.flatMap((each) => each.items.map((item) => [item, each] as const)))
  const ids = candidates.map(({ id }) => id)
  const pool = poolOf(ids, history, (item) => byItem.get(item)?.id)
  const places = spread(candidates, ({ note }) => note, seed)
  const open = pool.open.flatMap((id) => byItem.get(id) ?? []).sort(by(({ id }) => places.get(id) ?? 0))
  const previous = pool.previous === undefined ? undefined : byItem.get(pool.previous)
  const elsewhere = open.filter(({ note }) => note !== previous?.note)
  const ahead = (elsewhere.length > 0 ? elsewhere : open).slice(0, LOOK_AHEAD)
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
  const open = new Set(poolOf(projects, history, (item) => (known.has(item) ? item : undefined)).open)
  const ordered = projects
    .filter((id) => open.has(id))
    .map((id) => ({ id }))
    .sort(by(({ id }) => draw(seed, id)))
  return (ordered.find(({ id }) => preferred.includes(id)) ?? ordered[0])?.id
}

/**
 * Chooses a talk, theme or overview and a project, the same for the same arguments. Two channels get different
 * sequences. Where another is possible, the note is not that of the digest before; of the next few, the one is
 * taken whose edition and themes differ most. A project that the talk names is preferred.
 * @param history what the channel has been shown, oldest first
 * @returns neither talk nor project where the corpus has nothing to show
 */
export function chooseDigest(
  corpus: Corpus,
  history: readonly Shown[],
  channel: ChannelRef,
  day: DigestDay,
): Choice {
  const seed = channelKey(channel)
  const noted = chooseNoted(notedCandidates(corpus), history, seed)
  const project = chooseProject(projectCandidates(corpus), noted?.projects ?? [], history, seed)
  return {
    digest: { day, ...(noted && { noted: noted.id }), ...(project && { project }) },
    items: [...(noted?.items ?? []), ...(project ? [project] : [])],
  }
}
