// A talk that a note names twice is one.
import { fold } from '../../domain/library/ids.ts'
import { sessionLinkKey } from '../../domain/library/session-addresses.ts'
import type { TalkCandidate } from './candidates/candidate.ts'
import { surenessOf } from './candidates/evidence.ts'
import { firstOfEachKind } from './lines/links/links.ts'
import { bareTitle } from './lines/titles/titles.ts'

/** The same title or the same link twice in a note is one talk; the longer telling counts. */
export function mergeDuplicates(talks: readonly TalkCandidate[]): readonly TalkCandidate[] {
  const kept: TalkCandidate[] = []
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

function isSame(a: TalkCandidate, b: TalkCandidate): boolean {
  const isOneTitle =
    a.title !== undefined && b.title !== undefined && fold(bareTitle(a.title)) === fold(bareTitle(b.title))
  if (isOneTitle) return !areOthers(a.people, b.people)
  // Two of one slot lead to its one entry.
  if (a.title !== undefined && b.title !== undefined && areOthers(a.people, b.people)) return false
  const keys = new Set(a.links.filter(({ kind }) => kind !== 'slides').map(({ url }) => sessionLinkKey(url)))
  return b.links.some(({ url, kind }) => kind !== 'slides' && keys.has(sessionLinkKey(url)))
}

/** "Opening Remarks" of two days, by two people: nobody of the one is of the other, by no part of a name. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  const partsOf = (people: readonly string[]) => people.flatMap((name) => fold(name).split(' '))
  const parts = new Set(partsOf(a))
  return a.length > 0 && b.length > 0 && !partsOf(b).some((part) => parts.has(part))
}
