// Notes that put right what others tell: each is laid over that, in the order in which they name one another.
import type { Note, Noted, Passage, Problem, Talk } from '../domain/library/corpus.ts'
import { noteOfCorrection, putRight } from '../domain/library/put-right.ts'
import type { ReadNote } from './notes/note-format.ts'

/** A note that puts something right, with what it tells instead. */
interface Correction {
  readonly read: ReadNote
  readonly noted: Talk | Passage
  /** The first of these that is there is put right. */
  readonly wanted: readonly string[]
}

const correctionIn = (read: ReadNote): readonly Correction[] => {
  const [noted] = [...read.talks, ...read.passages]
  const wanted = read.note.corrects?.split(/\s+/).filter(Boolean) ?? []
  return noted && wanted.length > 0 ? [{ read, noted, wanted }] : []
}

/**
 * What is put right stands where it stood, under the id under which people know it. A correction of what no note tells any more is not told
 * either: it repeats words of that.
 */
export function withCorrections(notes: readonly ReadNote[]): {
  readonly kept: readonly ReadNote[]
  readonly problems: readonly Problem[]
} {
  const corrections = notes.flatMap(correctionIn)
  if (corrections.length === 0) return { kept: notes, problems: [] }
  const own = new Map(corrections.map((one) => [one.noted.id, one]))
  const noteOf = new Map(
    notes.flatMap(({ note, talks, passages }) =>
      [...talks, ...passages].flatMap(({ id }) => (own.has(id) ? [] : [[id, note] as const])),
    ),
  )
  const over = laidOver(corrections, new Set(noteOf.keys()), own)
  const notesNow = new Map<string, Note>()
  const reached = new Set<string>()
  const problems: Problem[] = []

  const told = <Kept extends Noted>(noted: Kept): Noted => {
    const note = noteOf.get(noted.id)
    const chain = chainOver(noted.id, over)
    if (!note || chain.length === 0) return noted
    let now: Noted = noted
    let credited = note
    const here: NonNullable<Noted['putRightIn']>[number][] = []
    for (const { read, noted: correction } of chain) {
      const { noted: next, isOvertaken } = putRight(now, correction, read.note)
      now = next
      credited = noteOfCorrection(credited, read.note)
      here.unshift({ id: correction.id, isOvertaken })
      reached.add(correction.id)
      if (isOvertaken) problems.push(overtaken(read.note))
    }
    notesNow.set(credited.id, credited)
    return { ...now, putRightIn: here }
  }

  const laid = notes.map((read) => {
    const all = [...read.talks, ...read.passages].filter(({ id }) => !own.has(id)).map(told)
    return {
      ...read,
      talks: all.flatMap((noted) => (noted.type === 'talk' ? [noted] : [])),
      passages: all.flatMap((noted) => (noted.type === 'passage' ? [noted] : [])),
    }
  })
  const isCorrection = new Set(corrections.map(({ read }) => read.note.id))
  const kept = laid.flatMap((read) => {
    const now = notesNow.get(read.note.id)
    const isTold = read.talks.length + read.passages.length > 0 || now !== undefined
    return isCorrection.has(read.note.id) && !isTold ? [] : [{ ...read, note: now ?? read.note }]
  })
  const lost = corrections.filter(({ noted }) => !reached.has(noted.id)).map(ofNothing)
  return { kept, problems: [...lost, ...problems] }
}

/** By what they put right. Those of which nothing is there any more are left out, with all that is laid over them. */
function laidOver(
  corrections: readonly Correction[],
  told: ReadonlySet<string>,
  own: ReadonlyMap<string, Correction>,
): ReadonlyMap<string, readonly Correction[]> {
  let there = corrections
  for (;;) {
    const known = new Set(there.map(({ noted }) => noted.id))
    const left = there.filter(({ wanted }) => wanted.some((id) => told.has(id) || known.has(id)))
    if (left.length === there.length) break
    there = left
  }
  const known = new Set(there.map(({ noted }) => noted.id))
  return Map.groupBy(
    there,
    ({ wanted, noted }) =>
      wanted.find((id) => id !== noted.id && (told.has(id) || (own.has(id) && known.has(id)))) ?? '',
  )
}

/** All that are laid over it, the lowest first. */
function chainOver(
  id: string,
  over: ReadonlyMap<string, readonly Correction[]>,
  seen = new Set<string>(),
): readonly Correction[] {
  return (over.get(id) ?? []).flatMap((one) => {
    if (seen.has(one.noted.id)) return []
    seen.add(one.noted.id)
    return [one, ...chainOver(one.noted.id, over, seen)]
  })
}

const ofNothing = ({ read, wanted }: Correction): Problem => ({
  file: read.note.file,
  line: 1,
  text: `corrects: nothing that was read has the id "${wanted[0]}"; expected the id of a talk or passage, as it stands below its answer. Until then this is not told`,
  severity: 'warning',
})

const overtaken = ({ file }: Note): Problem => ({
  file,
  line: 1,
  text: 'what this puts right has changed since: there the newer words are told, and not those of this correction',
  severity: 'warning',
})
