// Who speaks in the notes, and who wrote them.
import type { Session } from '../../domain/library/catalogue.ts'
import type { Corpus } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'

/** Names in the notes, in their order. */
export function namesOf(role: 'speaker' | 'author', corpus: Corpus): readonly string[] {
  const names =
    role === 'author'
      ? [...corpus.notes.values()].map(({ author }) => author ?? '')
      : [...corpus.talks.values()].flatMap(({ speakers, lentSpeakers }) => [...speakers, ...lentSpeakers])
  return [...new Set(names.filter(Boolean))]
}

/** By library: the programme comes after the notes, in a library of its own with the same corpus. */
const byWord = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

/**
 * Everybody whose name has all these words.
 * @param words folded
 * @returns speakers of the notes before authors, and behind them speakers of the programme
 */
export function peopleCalled(
  words: readonly string[],
  library: { readonly corpus: Corpus; readonly sessions: readonly Session[] },
): readonly string[] {
  let names = byWord.get(library)
  if (!names) {
    const all = [
      ...namesOf('speaker', library.corpus),
      ...namesOf('author', library.corpus),
      ...library.sessions.flatMap(({ speakers }) => speakers),
    ]
    names = peopleByWord(new Set(all))
    byWord.set(library, names)
  }
  const [first = [], ...others] = words.map((word) => names.get(word) ?? [])
  return first.filter((name) => others.every((some) => some.includes(name)))
}

function peopleByWord(all: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const name of all)
    for (const word of new Set(fold(name).split(' '))) {
      const some = names.get(word)
      if (some) some.push(name)
      else names.set(word, [name])
    }
  return names
}

/** One way to name an author: words that follow each other. */
export interface AuthorNaming {
  readonly name: string
  readonly words: readonly string[]
}

/** "kubecon-eu-2019-jmickey", "kubecon-eu-2021-martins-4": what is neither the conference nor a number is a handle. */
const IN_EVERY_ID =
  /^(?:kubecon|cloudnativecon|eu|na|china|india|japan|day|\d+|day\d+|notes?|recap|highlights?)$/

/**
 * Ways to name the authors: in full, and by a handle that stands for one author only.
 * @param isSubject whether a word is the name of something: “linkerd” is asked about, whoever wrote on that project's blog
 */
export function authorNamings(
  { notes, talks }: Corpus,
  isSubject: (word: string) => boolean,
): readonly AuthorNaming[] {
  const speakers = new Set(
    [...talks.values()].flatMap((talk) => [...talk.speakers, ...talk.lentSpeakers]).map(fold),
  )
  const names = new Map<string, string>()
  const handles = new Map<string, Set<string>>()
  for (const { id, author } of notes.values()) {
    if (!author) continue
    if (!speakers.has(fold(author))) names.set(fold(author), author)
    const [handle, another] = id.split('-').filter((part) => !IN_EVERY_ID.test(part))
    if (handle !== undefined && another === undefined && !isSubject(handle))
      handles.set(handle, (handles.get(handle) ?? new Set()).add(author))
  }
  for (const [handle, of] of handles) {
    const [author, another] = of
    if (author !== undefined && another === undefined) names.set(handle, author)
  }
  return Array.from(names, ([words, name]) => ({ name, words: words.split(' ') })).sort(
    (a, b) => b.words.length - a.words.length,
  )
}
