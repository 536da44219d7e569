// What the programme teaches the reader: how the field's people are called, which words its titles are made of,
// and which titles exist. It confirms what a note says; it never adds a talk.
import type { Edition, Session } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import { namesOrganisation } from '../../domain/text/organisations.ts'
import { bareTitle } from './lines/titles/titles.ts'

/** A word that titles write this often is a word, though somebody may bear it as a name. */
const ORDINARY_FROM = 3
/** Shorter titles ("Closing Remarks", "Service Mesh") are said of many things. */
const TELLING_WORDS = 3

export class ProgrammeKnowledge {
  readonly editions: readonly Edition[]
  readonly #people = new Set<string>()
  readonly #givenNames = new Map<string, number>()
  readonly #surnames = new Map<string, number>()
  readonly #titleWords = new Map<string, number>()
  readonly #byTitle = new Map<string, Session[]>()
  readonly #places: ReadonlySet<string>

  constructor(sessions: readonly Session[], editions: Iterable<Edition>) {
    this.editions = [...editions]
    this.#places = new Set(this.editions.flatMap(({ city }) => (city ? [fold(city)] : [])))
    for (const session of sessions) {
      for (const word of new Set(fold(session.title).split(' ')))
        this.#titleWords.set(word, (this.#titleWords.get(word) ?? 0) + 1)
      const key = fold(bareTitle(session.title))
      this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), session])
    }
    // Programmes list a role or a company among the speakers now and then.
    const named = sessions
      .flatMap((session) => session.speakers)
      .filter((speaker) => fold(speaker).includes(' ') && !namesOrganisation(speaker))
      .map(fold)
    for (const name of named) {
      const given = name.split(' ')[0] ?? ''
      this.#givenNames.set(given, (this.#givenNames.get(given) ?? 0) + 1)
      const surname = name.split(' ').at(-1) ?? ''
      this.#surnames.set(surname, (this.#surnames.get(surname) ?? 0) + 1)
    }
    // Or a subject: "Machine Learning".
    for (const name of named)
      if (
        this.isGivenName(name.split(' ')[0] ?? '') ||
        !name.split(' ').every((word) => this.isOrdinary(word))
      )
        this.#people.add(name)
  }

  isPerson(name: string): boolean {
    return this.#people.has(fold(name))
  }

  /** Where a KubeCon was held: "Hong Kong", "Paris". */
  isPlace(name: string): boolean {
    return this.#places.has(fold(name))
  }

  /** More often a given name than a word of titles: "Will" is neither surely. */
  isGivenName(word: string): boolean {
    const given = fold(word)
    return (this.#givenNames.get(given) ?? 0) > (this.#titleWords.get(given) ?? 0)
  }

  /** The word is one of the field's, not a name: titles name people too, whose surnames are no words for that. */
  isOrdinary(word: string): boolean {
    const written = this.#titleWords.get(fold(word)) ?? 0
    return written >= ORDINARY_FROM && written > (this.#surnames.get(fold(word)) ?? 0)
  }

  /** Sessions of exactly this title (apart from "Keynote:" and the like); none for titles too short to tell. */
  sessionsTitled(title: string): readonly Session[] {
    const key = fold(bareTitle(title))
    return key.split(' ').length >= TELLING_WORDS ? (this.#byTitle.get(key) ?? []) : []
  }
}
