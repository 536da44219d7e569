// Somebody's words about a talk → the talks of the programme that may be meant, best first, each with what speaks for it.
import type { Session } from '../../domain/library/catalogue.ts'
import type { Corpus, Talk } from '../../domain/library/corpus.ts'
import { type EditionId, fold } from '../../domain/library/ids.ts'
import { sessionLinkKey } from '../../domain/library/session-addresses.ts'
import { CONFERENCE_WORDS } from '../library/edition-names.ts'
import type { Library } from '../library/library.ts'
import { inAll, inCommon } from '../understand/name-words.ts'

export interface TalkTold {
  readonly session: Session
  readonly weight: number
}

interface Sign {
  readonly weight: number
  readonly why: string
}

/** What in the words speaks for a talk. */
const SIGNS = {
  link: { weight: 10, why: 'its recording or its entry of the schedule is linked' },
  title: { weight: 6, why: 'its title stands there, word by word' },
  'most of the title': { weight: 3, why: 'people shorten titles' },
  'part of the title': { weight: 4, why: 'of a title in two parts people write the one that tells more' },
  speaker: { weight: 3, why: 'who gave it is named in full' },
  'another speaker': { weight: 2, why: 'two who are named in full gave few talks together' },
  'last name': { weight: 1, why: 'among friends the last name is enough' },
  edition: { weight: 2, why: 'the words name its edition' },
  subject: { weight: 0.5, why: 'a word of its title that few titles have' },
} as const satisfies Readonly<Record<string, Sign>>

/** Below this there is but a word in common. */
const ENOUGH = 2
/** Nobody shortens a title of two words. */
const LEAST_WORDS = 3
/** So many titles may have a word that still tells one from the others. */
const RARE = 60

/** What parts the parts of a title, as programmes write them. */
const BETWEEN_PARTS = /\s*[:–—|]\s+|\s+-\s+|[?!]\s+/
/** One that is shorter is a word that many titles have: “Keynote”, “Deep Dive”. */
const LEAST_PART = 15

interface Listed {
  readonly session: Session
  readonly title: string
  /** Where the title has several, those that could stand for it. */
  readonly parts: readonly string[]
  readonly words: readonly string[]
  readonly speakers: readonly string[]
  readonly links: readonly string[]
}

interface Programmed {
  readonly listed: readonly Listed[]
  readonly titlesWith: ReadonlyMap<string, number>
}

/** Folded once for a programme: it is the same for as long as the bot runs. */
const folded = new WeakMap<readonly Session[], Programmed>()

function programmeOf(sessions: readonly Session[]): Programmed {
  const known = folded.get(sessions)
  if (known) return known
  const listed = sessions.map((session) => {
    const title = fold(session.title)
    return {
      session,
      title,
      parts: partsOf(session.title),
      words: [...new Set(title.split(' '))].filter((word) => word.length > 3),
      speakers: session.speakers.map(fold),
      links: [session.schedule, session.recording].flatMap((url) => (url ? [sessionLinkKey(url)] : [])),
    }
  })
  const titlesWith = new Map<string, number>()
  for (const { words } of listed)
    for (const word of words) titlesWith.set(word, (titlesWith.get(word) ?? 0) + 1)
  const programmed = { listed, titlesWith }
  folded.set(sessions, programmed)
  return programmed
}

const partsOf = (title: string): readonly string[] => {
  const parts = title.split(BETWEEN_PARTS).map(fold)
  return parts.length > 1 ? parts.filter(couldStandForIt) : []
}

/** The name of the conference stands for no talk. */
const couldStandForIt = (part: string): boolean =>
  part.length >= LEAST_PART &&
  part.includes(' ') &&
  !part.split(' ').every((word) => CONFERENCE_WORDS.has(word))

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

const ADDRESS = /https?:\/\/[^\s<>|"]{1,500}/g

const linksIn = (text: string): ReadonlySet<string> =>
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

/**
 * The talks of the programme that the words may be about.
 * @param text as it was written, at most a few thousand characters
 * @param most how many at most
 * @returns best first; of equals the newest edition first. None where nothing but a common word speaks for one.
 */
export function talksTold(text: string, library: Library, most: number): readonly TalkTold[] {
  // The numbers in an address are its own.
  const said = ` ${fold(text.replace(ADDRESS, (url) => url.replace(/\d+/g, '')))} `
  const linked = linksIn(text)
  const noted = talksLinked(text, library)
  const lending = new Set(
    noted.flatMap(({ titleLentBy, links }) => [titleLentBy, ...links.map(({ lentBy }) => lentBy)]),
  )
  const linkedTitles = new Set(noted.map(({ title, edition }) => `${edition} ${fold(title)}`))
  const has = (words: string): boolean => words !== '' && said.includes(` ${words} `)
  const named = new Set(editionsTold(text, library))
  const { listed, titlesWith } = programmeOf(library.sessions)
  const startOf = (edition: EditionId) => library.catalogue.editions.get(edition)?.start ?? ''
  const told = listed.flatMap(({ session, title, parts, words, speakers, links }) => {
    const there = words.filter(has)
    const isWhole = title.includes(' ') && has(title)
    const isShortened = words.length >= LEAST_WORDS && there.length / words.length >= 0.6
    const rare = there.filter((word) => (titlesWith.get(word) ?? 0) <= RARE)
    const about =
      (links.some((link) => linked.has(link)) ||
      lending.has(session.id) ||
      linkedTitles.has(`${session.edition} ${title}`)
        ? SIGNS.link.weight
        : 0) +
      (isWhole
        ? SIGNS.title.weight
        : parts.some(has)
          ? SIGNS['part of the title'].weight
          : isShortened
            ? SIGNS['most of the title'].weight
            : 0) +
      speakersWeight(speakers, has) +
      rare.length * SIGNS.subject.weight
    const weight = about > 0 && named.has(session.edition) ? about + SIGNS.edition.weight : about
    return weight >= ENOUGH ? [{ session, weight }] : []
  })
  return told
    .toSorted(
      (a, b) => b.weight - a.weight || startOf(b.session.edition).localeCompare(startOf(a.session.edition)),
    )
    .slice(0, most)
}

function speakersWeight(speakers: readonly string[], has: (words: string) => boolean): number {
  const inFull = speakers.filter((name) => name.includes(' ') && has(name)).length
  if (inFull > 0) return SIGNS.speaker.weight + (inFull > 1 ? SIGNS['another speaker'].weight : 0)
  return speakers.some((name) => isLastName(name, has)) ? SIGNS['last name'].weight : 0
}

/** Short last names are words too. */
function isLastName(name: string, has: (words: string) => boolean): boolean {
  const last = name.split(' ').at(-1) ?? ''
  return last.length > 4 && last !== name && has(last)
}
