// A title as its words speak for it: what it is about, its parts, and which of its words stand beside each other.
import type { Session } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import { subjectsOf } from '../../search/pairs.ts'
import { analyse } from '../../search/words.ts'
import { CONFERENCE_WORDS } from '../library/edition-names.ts'
import type { Library } from '../library/library.ts'

/** What parts the parts of a title, as programmes write them. */
const BETWEEN_PARTS = /\s*[:–—|]\s+|\s+-\s+|[?!]\s+/
/** One that is shorter is a word that many titles have: “Keynote”, “Deep Dive”. */
const LEAST_PART = 15

/** The parts of a title that could stand for it; none where it has but one. */
export const partsOf = (title: string): readonly string[] => {
  const parts = title.split(BETWEEN_PARTS).map(fold)
  return parts.length > 1 ? parts.filter(couldStandForIt) : []
}

/** The name of the conference stands for no talk. */
const couldStandForIt = (part: string): boolean =>
  part.length >= LEAST_PART &&
  part.includes(' ') &&
  !part.split(' ').every((word) => CONFERENCE_WORDS.has(word))

/** A title as it is compared with what people write. */
export interface TitleRead {
  readonly folded: string
  readonly parts: readonly string[]
  /** What it is about, each thing once, with all that it is called by: a word and what the vocabulary says for it. */
  readonly things: readonly (readonly string[])[]
  /** How rare all of its things are together. */
  readonly rarity: number
}

/** How rare a term is: among titles, and in what everybody says. */
export const rarityOf = (term: string, { programme, general }: Library): number =>
  Math.min(programme.informativeness(term), general?.surprise(term) ?? Number.POSITIVE_INFINITY)

/** Reads the title of a session, once for a library. */
export function titleRead(session: Session, library: Library): TitleRead {
  const { programme } = library
  const read = titlesRead.get(programme) ?? new Map<string, TitleRead>()
  titlesRead.set(programme, read)
  const known = read.get(session.id)
  if (known) return known
  const things = thingsIn(session, library)
  const title: TitleRead = {
    folded: fold(session.title),
    parts: partsOf(session.title),
    things,
    rarity: things.reduce((sum, names) => sum + Math.max(...names.map((name) => rarityOf(name, library))), 0),
  }
  read.set(session.id, title)
  return title
}

/** Of the titles that were a candidate once: the lines of one message have the same ones. */
const titlesRead = new WeakMap<Library['programme'], Map<string, TitleRead>>()

function thingsIn({ title, speakers }: Session, library: Library): readonly (readonly string[])[] {
  const { analysis, editionNames } = library
  const words = analyse(title)
  // Who gave it and where speaks by itself, also where the title names them.
  const theirs = new Set(speakers.flatMap((name) => fold(name).split(' ')))
  const namings = editionNames.find(words.map(({ folded }) => folded))
  const isOfConference = (at: number) => namings.some(({ from, to }) => at >= from && at < to)
  const subjects = new Set(
    subjectsOf(words).filter((word) => !theirs.has(word.folded) && !isOfConference(words.indexOf(word))),
  )
  const meant = analysis.concepts.find(words, 'text')
  const things = new Map(
    words.flatMap((word, at) => {
      const concepts = meant.filter(({ from }) => from === at).map(({ concept }) => concept)
      return subjects.has(word) ? [[word.stem, [word.stem, ...concepts]] as const] : []
    }),
  )
  return [...things.values()]
}

/** How rare words are that stand beside each other as in the title: “makers of marvels”. */
export function besides(title: string, has: (phrase: string) => boolean, { programme }: Library): number {
  const words = title.split(' ')
  const loud = words.slice(1).map((word, i) => {
    const before = words[i] ?? ''
    return has(`${before} ${word}`)
      ? Math.max(programme.informativeness(before), programme.informativeness(word))
      : 0
  })
  return loud.reduce((sum, one) => sum + one, 0)
}
