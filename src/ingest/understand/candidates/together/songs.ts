// Lists of people and what they made that are told apart from talks by how short the titles are: songs.
import { wordCount } from '../../lines/titles/titles.ts'
import { has, type TalkCandidate } from '../candidate.ts'

/** So many are a list. */
const LIST_FROM = 3
/** A talk's title has more words, a song's hardly ever. */
const TELLING_WORDS = 3

/**
 * "Nina Simone: Feeling Good", "Miles Davis: So What", each with a recording and nothing else that a session has, and
 * nothing that announces talks above them.
 */
export function songsAmong(candidates: readonly TalkCandidate[]): ReadonlySet<TalkCandidate> {
  const lists = Map.groupBy(
    candidates.filter(({ place }) => place === 'item' || place === 'paragraph'),
    ({ group }) => group,
  )
  return new Set([...lists.values()].flatMap((list) => (areSongs(list) ? list : [])))
}

function areSongs(list: readonly TalkCandidate[]): boolean {
  if (list.length < LIST_FROM) return false
  const lengths = list.map(({ title = '' }) => wordCount(title)).sort((a, b) => a - b)
  return (
    list.every(
      (one) =>
        one.people.length > 0 &&
        one.links.length > 0 &&
        one.links.every(({ kind }) => kind === 'video') &&
        !has(one, 'under talks') &&
        !has(one, 'programme'),
    ) && (lengths[Math.floor(lengths.length / 2)] ?? 0) < TELLING_WORDS
  )
}
