// What a question leaves out, by its name: a project, somebody, editions, a kind of session, or a subject of the field.
import type { Unwanted } from '../../domain/answers/answer.ts'
import { fold } from '../../domain/library/ids.ts'
import { inPlainWords, typedFilter } from '../../domain/requests/typed-filters.ts'
import { stemOf } from '../../search/words.ts'
import type { Library } from '../library/library.ts'
import { peopleCalled } from '../library/people.ts'
import { namedSlot, namesAmong } from './slots/named-slots.ts'
import { evidenceAmong, isHeld } from './slots/sought.ts'
import { WEIGHT } from './slots/weights.ts'
import { seek } from './slots.ts'
import { type Reading, readText, textOfWords } from './typed/reading.ts'

/** By what it is known: a project, a person, an edition, a kind of session; or a subject of the field in any words. */
export type KnownAs = 'project' | 'person' | 'edition' | 'session' | 'subject'

/** Kinds of session by what the programme calls them; a subject only of whoever asks for nothing else. */
export const SESSION_KINDS: ReadonlySet<string> = new Set(
  [
    ...[
      'keynote',
      'panel',
      'panel discussion',
      'lightning talk',
      'workshop',
      'tutorial',
      'sponsored keynote',
    ],
    ...[
      'sponsored talk',
      'deep dive',
      'intro',
      'maintainer track',
      'birds of a feather',
      'vortrage',
      'keynotes',
    ],
  ].map((name) => name.split(' ').map(stemOf).join(' ')),
)

/**
 * What is called so, for a filter that was typed.
 * @returns undefined for what the library has no name for
 */
export const leftOutCalled = (value: string, library: Library): Unwanted | undefined =>
  unwantedCalled(
    readText(value),
    { takes: ['project', 'edition', 'session', 'person', 'subject'], isBy: true },
    library,
  )

/** The same of what alone is meant: “only security” is no word of somebody's name. */
export const onlyCalled = (value: string, library: Library): Unwanted | undefined =>
  unwantedCalled(
    readText(value),
    { takes: ['project', 'session', 'person', 'subject'], isBy: false },
    library,
  )

type Known = (
  reading: Reading,
  library: Library,
  isBy: boolean,
) => (Omit<Unwanted, 'name'> & { name?: string }) | undefined

const KNOWN_AS: Readonly<Record<KnownAs, Known>> = {
  project({ text, words }, library) {
    const [only, another] = namesAmong({ text, words }, library)
    if (!only || another || only.places.length < words.length) return undefined
    // “Argo” is said of Argo CD and Argo Workflows too.
    const kin = library.projects
      .values()
      .filter(({ name }) => name.startsWith(`${library.projects.get(only.id)?.name} `))
    const { covering } = namedSlot(only, words, true, library)
    const terms = [...new Set([...covering.map(({ term }) => term), ...kin.map(({ id }) => id)])]
    return { name: library.projects.get(only.id)?.name ?? textOfWords(words), terms: [terms] }
  },
  person({ words }, library, isBy) {
    if (words.length < 2 && !isBy) return undefined
    const wanted = fold(textOfWords(words)).split(' ')
    const [name] = peopleCalled(wanted, library)
    return name === undefined ? undefined : { name, person: wanted.length > 1 ? name : textOfWords(words) }
  },
  edition({ words }, { editionNames }) {
    const editions = editionNames.resolve(textOfWords(words))
    const name = inPlainWords(typedFilter({ name: 'edition', value: textOfWords(words) }))
    return editions.length > 0 ? { name, editions } : undefined
  },
  session({ words }) {
    const stems = words.map(({ stem }) => stem)
    return SESSION_KINDS.has(stems.join(' ')) ? { terms: stems.map((stem) => [stem]) } : undefined
  },
  subject(reading, library) {
    const { slots } = seek(reading, library, { also: library.programme })
    const isKnown = [library.index, library.programme].some(
      (texts) =>
        slots.every((slot) => evidenceAmong(slot, texts) !== 'aside') &&
        slots.some((slot) => isHeld(slot, texts)),
    )
    if (slots.length === 0 || !isKnown) return undefined
    const terms = slots.map(({ covering, whole = [] }) =>
      whole.length > 0
        ? whole
        : covering.filter(({ weight }) => weight >= WEIGHT.meaning).map(({ term }) => term),
    )
    return { terms: [...new Map(terms.map((some) => [some.join(' '), some])).values()] }
  },
}

/** What these words name, in the order of these kinds. @param isBy whether they stand after “by”: then one name is enough */
export function unwantedCalled(
  reading: Reading,
  { takes, isBy }: { readonly takes: readonly KnownAs[]; readonly isBy: boolean },
  library: Library,
): Unwanted | undefined {
  for (const kind of takes) {
    const found = KNOWN_AS[kind](reading, library, isBy)
    if (found) return { name: textOfWords(reading.words), ...found }
  }
  return undefined
}
