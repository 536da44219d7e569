// What digests are made of, out of the library as it is now.
import { type AboutTopic, filteredStock, type Stock, stockOf } from '../digest/candidates.ts'
import type { UnreadWord } from '../domain/digests/digest-command.ts'
import { fold } from '../domain/library/ids.ts'
import { ask, askInFull } from '../query/answer/ask.ts'
import { suggest } from '../query/browse/suggest.ts'
import type { Library } from '../query/library/library.ts'
import { isSameSubject } from '../query/understand/same-subject.ts'
import { stemOf } from '../search/words.ts'
import type { WordKnown } from './orders/reading/settle-weighed.ts'

/** What digests are made of, worked out once for each library. */
export function showableOf(library: () => Library) {
  let of: Library['corpus'] | undefined
  let stock: Stock = { noted: [], projects: [] }
  let notes: readonly string[] = []
  let topics = new Map<string, AboutTopic>()
  const ids = (about: string): AboutTopic => {
    const found = topics.get(about) ?? idsAbout(about, library())
    topics.set(about, found)
    return found
  }
  /** As many as a digest about it would match: neither projects nor what is never chosen. */
  const shownOf = (some: AboutTopic): number => filteredStock(stock, some).noted.length
  return () => {
    const { corpus } = library()
    if (corpus !== of) {
      of = corpus
      stock = stockOf(corpus)
      notes = [...corpus.notes.keys()]
      topics = new Map()
    }
    return {
      stock,
      notes,
      idsAbout: ids,
      topicsNear: (about: string) => topicsNear(about, library(), ids, shownOf),
      isSameTopic: (one: string, other: string) => isSameSubject(one, other, library()),
      knownAs: (word: UnreadWord) => knownAs(word, library()),
      isPlace: (line: string) => isKnownCity(line, library()),
      finds: (line: string) => askInFull(line, library()).answer.kind !== 'nothing',
    }
  }
}

/** A city of a KubeCon, or of which the notes speak. */
export function isKnownCity(line: string, library: Library): boolean {
  const words = fold(line).split(' ')
  const cities = [...library.catalogue.editions.values()].map(({ city }) => fold(city ?? ''))
  if (cities.some((city) => words.includes(city))) return true
  const answer = ask(line, library)
  return answer.kind === 'found' || (answer.kind === 'known' && answer.known.projects.length > 0)
}

/** What answers less than this share of the best, and has the topic in no title, speaks of it by the way. */
const ABOUT_IT = 0.5

/** The talks, passages and projects of a topic; none where nothing matches. */
export function idsAbout(topic: string, library: Library): AboutTopic {
  const { answer, ranked } = askInFull(topic, library)
  if (answer.kind !== 'found') return new Map()
  const least = ABOUT_IT * Math.max(...ranked.map(({ score }) => score))
  return new Map([
    ...ranked.flatMap(({ subject, score, inTitle }) => {
      const isAbout = inTitle >= 1 || score >= least
      return 'type' in subject ? [[subject.id, isAbout ? 'about' : 'aside'] as const] : []
    }),
    ...answer.projects.map(({ project }) => [project.id, 'about'] as const),
  ])
}

/** What a word is that no table of orders knows: {@link WordKnown}. */
function knownAs({ even }: UnreadWord, { field, index, programme, spelling }: Library): WordKnown {
  const stem = stemOf(even)
  // “v1.24” is a version, which only a question names.
  if (/^v?\d+\.\d/.test(even)) return 'subject'
  if (!field) return index.documentsWith(stem) > 0 ? 'subject' : 'unknown'
  // What nobody has counted would pass for a word of the field.
  const isOfField = field.isSaid(stem) && field.isOfField(stem)
  if (isOfField && field.isRare(stem)) return 'subject'
  if (field.general.isElsewhere(even)) return 'everyday'
  if (isOfField || spelling.isName(even)) return 'subject'
  if (field.general.shareOf(stem) > 0 || /^\d+$/.test(even)) return 'everyday'
  return index.documentsWith(stem) > 0 || programme.documentsWith(stem) > 0 ? 'subject' : 'unknown'
}

/** How many neighbours are looked at, and how many are named. */
const LOOKED_AT = 12
const NAMED = 3

/**
 * Topics that a digest can be about instead of one that nothing matches: what it begins with or is spelt like, what the
 * notes call nearest, and else what there is most about.
 */
function topicsNear(
  about: string,
  library: Library,
  ids: (topic: string) => AboutTopic,
  shownOf: (ids: AboutTopic) => number,
): readonly { readonly topic: string; readonly total: number }[] {
  const { answer } = askInFull(about, library)
  const nearest = answer.kind === 'found' ? [] : answer.holdings.nearest
  const topics = [...about.split(' '), '']
    .flatMap((word) => suggest(word, library, LOOKED_AT))
    .flatMap(({ kind, label }) => (kind === 'topic' || kind === 'project' ? [label] : []))
  const known = [...new Set([...nearest, ...topics])].slice(0, LOOKED_AT)
  return known
    .map((topic) => ({ topic, total: shownOf(ids(topic)) }))
    .filter(({ total }) => total > 0)
    .slice(0, NAMED)
}
