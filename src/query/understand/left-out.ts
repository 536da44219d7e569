// What a question does not want: “service mesh without istio”, “gitops but not argo”, “not by Liz Rice”. The words are
// taken out, and become a filter that leaves out whatever speaks of it; what nothing is called stays a word of the question.
import type { Unwanted } from '../../domain/answers/answer.ts'
import { isQuestionWord } from '../../search/words.ts'
import type { Library } from '../library/library.ts'
import { isBroken, JOINS, LEAVES_OUT, type LeavingOut, POLITE } from './leaving-out.ts'
import type { Reading, Taken } from './typed/reading.ts'
import { type KnownAs, SESSION_KINDS, unwantedCalled } from './unwanted.ts'

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What may stand before what is left out, and says nothing of it. */
const BETWEEN = wordsIn(`
the a an any anything about from by in at on of for with talks talk those ones using mentioning involving given noted
der die das den dem von aus uber mit bei zu im les le la l de des du d par sur avec en el los las por sobre con para do da dos das os as o
`)
/** Who gave it stands after these. */
const BY = wordsIn('by von par por de from')
/** What follows these belongs to what is left out in any case: “but not tracing or logging”. */
const ALTERNATIVES = wordsIn('or nor oder ou ni o')

/** Nobody names anything in more words. */
const LONGEST = 4
/** Nobody names so many; a text that says “not” oftener is a paste, and looking at each place costs time. */
const MOST = { named: 6, places: 12 }

/** Takes out what is not wanted, with the words that say so. */
export function takeLeftOut(reading: Reading, library: Library): Taken<readonly Unwanted[]> {
  const { text, words } = reading
  const gone = new Set<number>()
  const named: Unwanted[] = []
  let places = 0
  for (let at = 0; at < words.length && named.length < MOST.named && places < MOST.places; at++) {
    const rows = LEAVES_OUT.flatMap((row) => {
      const said = saidAt(at, words, row)
      return said ? [{ row, thing: at + said.length }] : []
    })
    if (rows.length === 0) continue
    places++
    const taken = takenAt(at, rows, reading, library)
    if (!taken) continue
    named.push(...taken.leftOut)
    for (let place = at; place < taken.to; place++) gone.add(place)
    at = taken.to - 1
  }
  return named.length > 0 && text
    ? { words: words.filter((_, at) => !gone.has(at)), named }
    : { words, named: [] }
}

const saidAt = (at: number, words: Reading['words'], { says }: LeavingOut): readonly string[] | undefined =>
  says.find((phrase) => phrase.every((word, i) => words[at + i]?.folded === word))

function takenAt(
  from: number,
  rows: readonly { readonly row: LeavingOut; readonly thing: number }[],
  reading: Reading,
  library: Library,
): { readonly leftOut: readonly Unwanted[]; readonly to: number } | undefined {
  const { words, text } = reading
  for (const {
    row: { takes, isElse },
    thing,
  } of rows) {
    const first = thingAt(thing, reading, takes, library)
    if (!first) continue
    const leftOut = [first.leftOut]
    let { to } = first
    // “Without istio and linkerd”: what follows is left out too where it is known by its name.
    const names = takes.filter((kind) => kind !== 'subject')
    for (;;) {
      const isJoined = JOINS.has(words[to]?.folded ?? '')
      if (!isJoined && !isBroken(words[to - 1], words[to], text)) break
      const known = ALTERNATIVES.has(words[to]?.folded ?? '') ? takes : names
      const next = thingAt(to + (isJoined ? 1 : 0), reading, known, library)
      if (!next) break
      leftOut.push(next.leftOut)
      to = next.to
    }
    if (!isElse?.({ words, from, thing: first.from, to }, text, library)) return { leftOut, to }
  }
  return undefined
}

/** What stands from here to the end of its clause, as far as it is known. */
function thingAt(
  start: number,
  { text, words }: Reading,
  takes: readonly KnownAs[],
  library: Library,
): { readonly leftOut: Unwanted; readonly from: number; readonly to: number } | undefined {
  let from = start
  while (BETWEEN.has(words[from]?.folded ?? '') && from < start + LONGEST) from++
  let to = from
  while (to < words.length && to - from < LONGEST && isOfThing(to, from, { text, words })) to++
  const isBy = words.slice(start, from).some(({ folded }) => BY.has(folded))
  // “Cilium, please”, “cilium talks”: what words of questions stand behind it say nothing of it.
  for (; to > from; to--) {
    const leftOut = unwantedCalled({ text, words: words.slice(from, to) }, { takes, isBy }, library)
    const last = words[to - 1]
    if (leftOut) return { leftOut, from, to }
    if (!last || !(isQuestionWord(last) || POLITE.has(last.folded))) return undefined
  }
  return undefined
}

/** “Liz Rice” is called so by words of no question; a year is a word of it. */
const isOfThing = (at: number, from: number, { text, words }: Reading): boolean => {
  const word = words[at]
  if (!word || (at > from && isBroken(words[at - 1], word, text))) return false
  return !word.functional && (!isQuestionWord(word) || SESSION_KINDS.has(word.stem) || at > from)
}
