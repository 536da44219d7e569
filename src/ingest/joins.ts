// Which notes tell of the same talk. A wrong join is worse than none: never on a fuzzy title.
import type { Joined, JoinReason, Passage, Problem, Talk } from '../domain/corpus.ts'
import { fold, type NoteId, type TalkId } from '../domain/ids.ts'
import type { ReadPassage } from './notes/section.ts'
import { shareSpeaker } from './programme.ts'

/** The form in which two links to one recording or one schedule entry are equal. */
function linkKey(url: string): string {
  const video = /(?:[?&]v=|youtu\.be\/|\/embed\/)([\w-]{11})/.exec(url)?.[1]
  const event = /sched\.(?:com|org)\/event\/(\w+)|sched\.co\/(\w+)/.exec(url)
  if (video) return `video ${video}`
  if (event) return `event ${event[1] ?? event[2]}`
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '')
}

const ownLinks = (talk: Talk): ReadonlySet<string> =>
  new Set(
    talk.links.filter((link) => !link.lentBy && link.kind !== 'slides').map((link) => linkKey(link.url)),
  )

function reasonToJoin(a: Talk, b: Talk): JoinReason | undefined {
  const links = ownLinks(a)
  if ([...ownLinks(b)].some((link) => links.has(link))) return 'same recording or schedule'
  const titled = a.edition !== '' && !a.untitled && !b.untitled
  const sameTitle = titled && a.edition === b.edition && fold(a.title) === fold(b.title)
  return sameTitle && shareSpeaker(a.speakers, b.speakers) ? 'same title' : undefined
}

/**
 * What stands on each talk's card besides the talk itself: other notes' tellings, and passages a maintainer joined.
 * An `About:` that names no talk is reported and left out.
 */
export function findJoins(
  talks: ReadonlyMap<TalkId, Talk>,
  passages: readonly ReadPassage[],
  files: ReadonlyMap<NoteId, string>,
): { joins: ReadonlyMap<TalkId, readonly Joined[]>; problems: readonly Problem[] } {
  const joins = new Map<TalkId, Joined[]>()
  const cardOf = new Map<TalkId, TalkId>()
  const add = (card: TalkId, joined: Joined) => joins.set(card, [...(joins.get(card) ?? []), joined])

  const heads: Talk[] = []
  for (const talk of talks.values()) {
    const head = heads.find((other) => other.note !== talk.note && reasonToJoin(other, talk))
    const reason = head && reasonToJoin(head, talk)
    if (head && reason) {
      add(head.id, { id: talk.id, reason })
      cardOf.set(talk.id, head.id)
    } else {
      heads.push(talk)
    }
  }

  const problems: Problem[] = []
  for (const passage of passages) {
    if (!passage.about) continue
    if (talks.has(passage.about)) {
      add(cardOf.get(passage.about) ?? passage.about, { id: passage.id, reason: 'joined by a maintainer' })
    } else {
      problems.push({
        file: files.get(passage.note) ?? passage.note,
        line: passage.aboutLine ?? passage.startLine,
        text: `About: "${passage.about}" is no talk of these notes; expected an id such as <note>/<slug>`,
        severity: 'error',
      })
    }
  }
  return { joins, problems }
}

/** The passage without what only the reader needed. */
export function settled(
  { aboutLine: _line, ...passage }: ReadPassage,
  talks: ReadonlyMap<TalkId, Talk>,
): Passage {
  if (!passage.about || talks.has(passage.about)) return passage
  const { about: _unknown, ...rest } = passage
  return rest
}
