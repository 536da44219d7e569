// What the library holds, listed: projects, editions, notes, the coming edition, one card by chance, counts.
import type {
  CardFound,
  EditionsListed,
  NextEdition,
  NotesListed,
  ProjectsListed,
  Stats,
  UnansweredTopic,
} from '../../domain/answers/browse.ts'
import type { Maturity } from '../../domain/library/catalogue.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import { tells } from '../../domain/library/telling.ts'
import { analyse } from '../../search/words.ts'
import { cardFor } from '../answer/cards.ts'
import { countsOf } from '../library/counts.ts'
import type { Library } from '../library/library.ts'

/**
 * Projects the notes name, the most mentioned first.
 * @param level of these, the projects of the catalogue that have it, whether a note names them or not
 * @param about words of the heading under which the catalogue has them
 */
export function listProjects(
  { corpus, catalogue, index }: Library,
  level?: Maturity,
  about?: string,
): ProjectsListed {
  const ofLevel = level
    ? [...catalogue.projects.values()].filter(({ maturity }) => maturity === level)
    : [...corpus.projects.values()]
  const wanted = stemsIn(about ?? '')
  const listed = ofLevel.filter(({ category = '' }) => {
    const stems = new Set(stemsIn(category))
    return wanted.every((stem) => stems.has(stem))
  })
  const rows = listed
    .map((project) => ({ project, mentions: index.documentsWith(project.id) }))
    .sort((a, b) => b.mentions - a.mentions || a.project.name.localeCompare(b.project.name))
  return { kind: 'projects', rows, count: rows.length, ...(level && { level }), ...(about && { about }) }
}

const stemsIn = (text: string): readonly string[] => analyse(text).map(({ stem }) => stem)

/** Every edition of the catalogue, the newest first, with how many notes and sessions there are. */
export function listEditions(library: Library): EditionsListed {
  const rows = editionRows([...library.catalogue.editions.keys()], library)
  return { kind: 'editions', rows: rows.toReversed(), every: true }
}

/** Some editions as such a list, the oldest first. */
export const listSomeEditions = (ids: readonly EditionId[], library: Library): EditionsListed => ({
  kind: 'editions',
  rows: editionRows(ids, library),
  every: false,
})

function editionRows(ids: readonly EditionId[], { catalogue, corpus, sessions }: Library) {
  const notes = countBy([...corpus.notes.values()].map(({ edition }) => edition))
  const held = countBy(sessions.map(({ edition }) => edition))
  return ids
    .flatMap((id) => catalogue.editions.get(id) ?? [])
    .map((edition) => ({ edition, notes: notes.get(edition.id) ?? 0, sessions: held.get(edition.id) ?? 0 }))
    .sort((a, b) => startOf(a.edition).localeCompare(startOf(b.edition)))
}

/** Every note, the newest edition first. */
export function listNotes({ corpus, catalogue }: Library): NotesListed {
  const talks = countBy([...corpus.talks.values()].map(({ note }) => note))
  const rows = [...corpus.notes.values()]
    .map((note) => ({ note, edition: catalogue.editions.get(note.edition), talks: talks.get(note.id) ?? 0 }))
    .sort((a, b) => startOf(b.edition).localeCompare(startOf(a.edition)))
  return { kind: 'notes', rows }
}

/**
 * The first edition that has not ended.
 * @param today ISO date
 * @param of only of these; default: of all
 */
export function nextEdition(
  today: string,
  { catalogue }: Library,
  of: readonly EditionId[] = [...catalogue.editions.keys()],
): NextEdition {
  const coming = of
    .flatMap((id) => catalogue.editions.get(id) ?? [])
    .filter(({ start, end }) => (end ?? start ?? '') >= today)
    .sort((a, b) => startOf(a).localeCompare(startOf(b)))
  // One without dates is to come: all that have been have some.
  const undated = of
    .flatMap((id) => catalogue.editions.get(id) ?? [])
    .find(({ start }) => start === undefined)
  return { kind: 'next', edition: coming[0] ?? undated }
}

/**
 * One talk of which something is told, or where there is none a passage; the same seed gives the same. Undefined for an
 * empty library.
 * @param drawn ids that are not drawn again, as long as there are others
 */
export function randomCard(
  seed: number,
  library: Library,
  drawn: readonly string[] = [],
): CardFound | undefined {
  const { talks, passages } = library.corpus
  const told = [...talks.values()].filter(tells)
  const themes = [...passages.values()].filter(({ kind }) => kind === 'theme')
  const all = (told.length > 0 ? told : themes).map(({ id }) => id)
  const others = all.filter((id) => !drawn.includes(id))
  const ids = others.length > 0 ? others : all
  const id = ids[scattered(seed) % Math.max(1, ids.length)]
  const card = id === undefined ? undefined : cardFor(id, library)
  return card && { kind: 'card', card, random: true }
}

/** Neighbouring seeds (two clicks within a second) must not give neighbouring talks: Knuth's multiplicative hash. */
const scattered = (seed: number): number => Math.imul(Math.floor(seed) % 2 ** 31, 2_654_435_761) >>> 0

/** Counts of the library; with unanswered topics where they were asked for and are counted. */
export const statsOf = (
  library: Library,
  unansweredAsked: boolean,
  unanswered: readonly UnansweredTopic[] | undefined,
): Stats => ({
  kind: 'stats',
  ...countsOf(library),
  asOf: library.catalogue.asOf,
  unansweredAsked,
  ...(unansweredAsked && unanswered && { unanswered }),
})

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    Array.from(
      Map.groupBy(keys, (key) => key),
      ([key, same]) => [key, same.length],
    ),
  )

const startOf = (edition: { start?: string; year?: number } | undefined): string =>
  edition?.start ?? String(edition?.year ?? '')
