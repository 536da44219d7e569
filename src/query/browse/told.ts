// What stands in somebody's words for sure: the KubeCons that they name, and the talks whose addresses they hold.
import type { Corpus, Talk } from '../../domain/library/corpus.ts'
import { type EditionId, fold } from '../../domain/library/ids.ts'
import { sessionLinkKey } from '../../domain/library/session-addresses.ts'
import type { Library } from '../library/library.ts'
import { inAll, inCommon } from '../understand/named/name-words.ts'

/**
 * The editions that the words name: “KubeCon EU 2017 in Berlin” names one twice. Where they have none in common, those that
 * are named in full; a city alone may be where somebody lives.
 */
export function editionsTold(text: string, { editionNames }: Library): readonly EditionId[] {
  const named = editionNames.find(fold(text).split(' '))
  const plainly = named.filter((one) => one.plainly)
  const common = inCommon(named.map(({ editions }) => editions))
  return common.length > 0
    ? common
    : inAll((plainly.length > 0 ? plainly : named).map(({ editions }) => editions))
}

export const ADDRESS = /https?:\/\/[^\s<>|"]{1,500}/g

/** The numbers in an address are its own: they name no year and no talk. */
export const withoutNumbersOfAddresses = (text: string): string =>
  text.replace(ADDRESS, (url) => url.replace(/\d+/g, ''))

export const linksIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(ADDRESS), ([url]) => sessionLinkKey(url)))

/** The talks of the notes whose recording, slides or entry of the schedule the words link. */
export function talksLinked(text: string, { corpus }: Library): readonly Talk[] {
  const linked = linksIn(text)
  if (linked.size === 0) return []
  const known = linkedBy.get(corpus) ?? linksOf(corpus)
  linkedBy.set(corpus, known)
  return [...new Set([...linked].flatMap((key) => known.get(key) ?? []))]
}

/** Read once for all notes, until they change. */
const linkedBy = new WeakMap<Corpus, ReadonlyMap<string, readonly Talk[]>>()

function linksOf({ talks }: Corpus): ReadonlyMap<string, readonly Talk[]> {
  const by = new Map<string, Talk[]>()
  for (const talk of talks.values())
    for (const { url } of talk.links) {
      const key = sessionLinkKey(url)
      by.set(key, [...(by.get(key) ?? []), talk])
    }
  return by
}
