// Somebody's words about a talk → the talks of the programme that may be meant, best first, each with what speaks for it. A sign
// speaks as loudly as it is rare: a word that two titles have tells more than one that a thousand have, and the same word tells
// less in a long text, which holds many words.
import type { Session } from '../../domain/library/catalogue.ts'
import { type EditionId, fold } from '../../domain/library/ids.ts'
import { sessionLinkKey } from '../../domain/library/session-addresses.ts'
import { termsOf } from '../../search/text-terms.ts'
import type { Library } from '../library/library.ts'
import { type People, peopleIn } from './people-told.ts'
import { isSaidOutside } from './said-outside.ts'
import { besides, rarityOf, titleRead } from './title-words.ts'
import { editionsTold, linksIn, talksLinked, withoutNumbersOfAddresses } from './told.ts'

export interface TalkTold {
  readonly session: Session
  readonly weight: number
  /** How much of it stands there: all of its title or its address, more than words in common, or no more than these. */
  readonly told: 'whole' | 'much' | 'words'
}

interface Sign {
  readonly weight: number
  readonly why: string
}

/** What in the words speaks for a talk, on the scale of how rare a word of titles is: at most 9. */
const SIGNS = {
  link: { weight: 30, why: 'its recording or its entry of the schedule is linked' },
  title: { weight: 12, why: 'its title stands there, word by word' },
  'part of the title': { weight: 8, why: 'of a title in two parts people write the one that tells more' },
  'beside each other': {
    weight: 0.4,
    why: 'two words stand there as in the title; a share of the rarer one',
  },
  edition: { weight: 5, why: 'the words name its edition' },
  'at the time': { weight: 3, why: 'it was written in its days, or soon after' },
} as const satisfies Readonly<Record<string, Sign>>

/** Below this there is but a word in common. */
const ENOUGH = 4
/** So many candidates, by what they hold of rare words, are read more closely. */
const READ_CLOSELY = 150
/** A term that more titles have leads to none: “kubernetes”. */
const LEADS = 900
/** So many different terms a message has; beyond, each tells less, as it may stand there by chance. */
const TERMS_OF_A_MESSAGE = 15
/** So long after its last day people write about a conference. */
const AFTER_MS = 21 * 86_400_000
/** What share of its title is more than words in common: alone, where its KubeCon is told, or somebody who gave it. */
const TELLING = { alone: 0.6, there: 0.4, least: 8, withSomebody: 0.3 }

/** Nobody writes more than so much of a title, by how rare its words are: four rare ones. */
const WHOLE_OF_A_LONG_TITLE = 25

/** What is known besides the words. */
export interface Around {
  /** When they were written, in epoch milliseconds. */
  readonly at?: number | undefined
  /** The KubeCons that are named around them. */
  readonly editions?: readonly EditionId[]
}

interface Said {
  /** Folded, between blanks. */
  readonly words: string
  readonly terms: ReadonlySet<string>
  readonly people: People
  /** It was said beside a talk. */
  readonly isOutside: boolean
  readonly linked: (session: Session) => boolean
  readonly editions: ReadonlySet<EditionId>
  readonly editionOfDay: EditionId | undefined
  /** How loudly a term speaks here. */
  readonly loudness: (term: string) => number
}

/**
 * The talks of the programme that the words may be about.
 * @param text as it was written, at most a few thousand characters
 * @param most how many at most
 * @param around what is known besides the words
 * @returns best first; of equals the newest edition first. None where nothing but a common word speaks for one.
 */
export function talksTold(
  text: string,
  library: Library,
  most: number,
  around: Around = {},
): readonly TalkTold[] {
  const said = saidIn(text, library, around)
  const start = (edition: EditionId) => library.catalogue.editions.get(edition)?.start ?? ''
  return candidates(said, library)
    .map((session) => weighedBy(session, said, library))
    .filter(({ weight }) => weight >= ENOUGH)
    .toSorted(
      (a, b) => b.weight - a.weight || start(b.session.edition).localeCompare(start(a.session.edition)),
    )
    .slice(0, most)
}

function saidIn(text: string, library: Library, { at, editions }: Around): Said {
  const plain = withoutNumbersOfAddresses(text)
  const terms = new Set(termsOf(plain, library.analysis, 'running'))
  const named = editionsTold(text, library)
  const crowded = Math.log(Math.max(1, terms.size / TERMS_OF_A_MESSAGE))
  return {
    words: ` ${fold(plain)} `,
    terms,
    people: peopleIn(plain, library),
    isOutside: isSaidOutside(plain),
    linked: linkedIn(text, library),
    editions: new Set(named.length > 0 ? named : editions),
    editionOfDay: at === undefined ? undefined : editionAt(at, library),
    loudness: (term) => (terms.has(term) ? Math.max(0.2, rarityOf(term, library) - crowded) : 0),
  }
}

/** Whether a talk's own addresses stand there, or those of a note that tells of it. */
function linkedIn(text: string, library: Library): Said['linked'] {
  const linked = linksIn(text)
  if (linked.size === 0) return () => false
  const noted = talksLinked(text, library)
  const lending = new Set(
    noted.flatMap(({ titleLentBy, links }) => [titleLentBy, ...links.map(({ lentBy }) => lentBy)]),
  )
  const titles = new Set(noted.map(({ title, edition }) => `${edition} ${fold(title)}`))
  return ({ id, edition, title, schedule, recording }) =>
    [schedule, recording].some((url) => url !== undefined && linked.has(sessionLinkKey(url))) ||
    lending.has(id) ||
    titles.has(`${edition} ${fold(title)}`)
}

/** The KubeCon in whose days, or soon after whose days, something was written. */
function editionAt(at: number, { catalogue }: Library): EditionId | undefined {
  const [last] = [...catalogue.editions.values()]
    .filter(({ start }) => start !== undefined && Date.parse(start) <= at)
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
  const end = last?.end ?? last?.start
  return last && end !== undefined && at - Date.parse(end) <= AFTER_MS ? last.id : undefined
}

/** Those with the rarest words in common, those of the people who are named, and those that are linked. */
function candidates({ terms, people, linked, loudness }: Said, { programme, sessions }: Library) {
  const leading = new Set([...terms].filter((term) => programme.documentsWith(term) <= LEADS))
  const near = programme
    .holding(leading, leading)
    .map(({ held, places }) => ({ places, loud: [...held].reduce((sum, term) => sum + loudness(term), 0) }))
    .toSorted((a, b) => b.loud - a.loud)
    .flatMap(({ places }) => places.flatMap((place) => programme.sessionAt(place) ?? []))
    .slice(0, READ_CLOSELY)
  return [...new Set([...near, ...people.sessions, ...sessions.filter(linked)])]
}

function weighedBy(session: Session, said: Said, library: Library): TalkTold {
  const { words, loudness, people, editions, editionOfDay } = said
  const { folded: title, parts, things, rarity: all } = titleRead(session, library)
  const held = things.reduce((sum, names) => sum + Math.max(...names.map(loudness)), 0)
  const share = all > 0 ? held / all : 0
  const has = (phrase: string): boolean => phrase !== '' && words.includes(` ${phrase} `)
  const isWhole = title.includes(' ') && has(title)
  const isPart = !isWhole && parts.some(has)
  const isLinked = said.linked(session)
  const phrase = isWhole ? SIGNS.title.weight : isPart ? SIGNS['part of the title'].weight : 0
  const named = people.weightOf(session)
  const about =
    (isLinked ? SIGNS.link.weight : 0) +
    held * (0.4 + 0.6 * share) +
    phrase +
    SIGNS['beside each other'].weight * besides(title, has, library) +
    named
  const where = editions.has(session.edition)
    ? SIGNS.edition.weight
    : editions.size === 0 && editionOfDay === session.edition
      ? SIGNS['at the time'].weight
      : 0
  const isMuch =
    isPart ||
    (share >= (where > 0 ? TELLING.there : TELLING.alone) && held >= TELLING.least) ||
    (named > 0 && held >= TELLING.withSomebody * Math.min(all, WHOLE_OF_A_LONG_TITLE)) ||
    (people.areTwoOf(session) && where > 0)
  return {
    session,
    weight: about > 0 ? about + where : 0,
    told: isLinked || isWhole ? 'whole' : isMuch && !said.isOutside ? 'much' : 'words',
  }
}
