// Which notes tell of the same talk. A wrong join is worse than none: never on a fuzzy title.
import type { Joined, JoinReason, Passage, Problem, Talk } from '../domain/library/corpus.ts'
import { fold, type NoteId, type TalkId } from '../domain/library/ids.ts'
import { tells } from '../domain/library/telling.ts'
import type { Steps } from '../domain/slices.ts'
import type { ReadPassage } from './notes/section.ts'

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

/** A talk that has a card of its own, and its place among those. */
interface Head {
  readonly talk: Talk
  readonly place: number
}

/**
 * Heads by what they can be joined on. Of all heads with one key only two can ever be the first that fits: the
 * first, and the first of another note. So looking one up costs the same however many there are.
 */
class FirstHeads {
  readonly #byKey = new Map<string, readonly Head[]>()

  add(key: string, head: Head): void {
    const [first, second] = this.#byKey.get(key) ?? []
    if (!first) this.#byKey.set(key, [head])
    else if (!second && first.talk.note !== head.talk.note) this.#byKey.set(key, [first, head])
  }

  /** The first head of another note with one of these keys. */
  find(keys: Iterable<string>, note: NoteId): Head | undefined {
    let found: Head | undefined
    for (const key of keys) {
      const head = this.#byKey.get(key)?.find(({ talk }) => talk.note !== note)
      if (head && (!found || head.place < found.place)) found = head
    }
    return found
  }
}

const ANYBODY = 'anybody'
const NOBODY = 'nobody'

/** The keys a talk is kept under: its title with each speaker, or with nobody; and with anybody. None without a title. */
function titleKeys({ edition, title, untitled, speakers }: Talk): {
  readonly kept: readonly string[]
  /** Under which equal talks stand: a talk that names nobody is equal to all of its title. */
  readonly asked: readonly string[]
} {
  if (edition === '' || untitled) return { kept: [], asked: [] }
  const titled = JSON.stringify([edition, fold(title)])
  const under = (who: string) => `${titled} ${who}`
  const named = speakers.map((name) => under(`by ${fold(name)}`))
  return speakers.length === 0
    ? { kept: [under(ANYBODY), under(NOBODY)], asked: [under(ANYBODY)] }
    : { kept: [under(ANYBODY), ...named], asked: [under(NOBODY), ...named] }
}

/**
 * What stands on each talk's card besides the talk itself: other notes' tellings, and passages a maintainer joined.
 * An `About:` that names no talk is reported and left out. A talk a step.
 */
export function* findingJoins(
  talks: ReadonlyMap<TalkId, Talk>,
  passages: readonly ReadPassage[],
  files: ReadonlyMap<NoteId, string>,
): Steps<{ joins: ReadonlyMap<TalkId, readonly Joined[]>; problems: readonly Problem[] }> {
  const joins = new Map<TalkId, Joined[]>()
  const cardOf = new Map<TalkId, TalkId>()
  const add = (card: TalkId, joined: Joined) => {
    const known = joins.get(card)
    if (known) known.push(joined)
    else joins.set(card, [joined])
  }

  const linked = new FirstHeads()
  const titled = new FirstHeads()
  let heads = 0
  for (const talk of talks.values()) {
    const links = ownLinks(talk)
    const { kept, asked } = titleKeys(talk)
    const byLink = linked.find(links, talk.note)
    const byTitle = titled.find(asked, talk.note)
    const reason: JoinReason =
      byLink && byLink.place <= (byTitle?.place ?? heads) ? 'same recording or schedule' : 'same title'
    const head = reason === 'same title' ? byTitle : byLink
    if (head) {
      add(head.talk.id, { id: talk.id, reason })
      cardOf.set(talk.id, head.talk.id)
    } else {
      const own: Head = { talk, place: heads++ }
      for (const key of links) linked.add(key, own)
      for (const key of kept) titled.add(key, own)
    }
    yield
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
        text: `About: "${passage.about}" is not a talk of these notes; expected an id such as <note>/<slug>`,
        severity: 'error',
      })
    }
  }
  return { joins: seated(joins, talks), problems }
}

/** The card of a talk is that of a note which tells of it, where the first one only names it. */
function seated(
  joins: ReadonlyMap<TalkId, readonly Joined[]>,
  talks: ReadonlyMap<TalkId, Talk>,
): ReadonlyMap<TalkId, readonly Joined[]> {
  const telling = (id: string): boolean => {
    const talk = talks.get(id)
    return talk !== undefined && tells(talk)
  }
  return new Map(
    Array.from(joins, ([head, joined]) => {
      const better = telling(head) ? undefined : joined.find(({ id }) => telling(id))
      if (!better) return [head, joined] as const
      return [better.id, [{ ...better, id: head }, ...joined.filter((one) => one !== better)]] as const
    }),
  )
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
