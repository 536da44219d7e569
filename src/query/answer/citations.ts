// Whose notes stand on a card, and which of their lines.
import type { Citation, CitedWords } from '../../domain/answers/answer.ts'
import type { Joined, Passage, Talk } from '../../domain/library/corpus.ts'
import type { NoteId, PassageId, TalkId } from '../../domain/library/ids.ts'
import type { Sentence } from '../../domain/text/prose.ts'
import type { Library } from '../library/library.ts'

/** The lines that tell, not those of heading and metadata. */
export function citation(
  noted: Talk | Passage,
  told: readonly Sentence[],
  { corpus }: Library,
): readonly Citation[] {
  const note = corpus.notes.get(noted.note)
  if (!note) return []
  return [
    {
      note,
      startLine: told[0]?.startLine ?? noted.startLine,
      endLine: told.at(-1)?.endLine ?? noted.endLine,
    },
  ]
}

/** What a maintainer joined to it, with why. */
export function joinedCitation({ id, reason }: Joined, library: Library): readonly Citation[] {
  const noted = library.corpus.talks.get(id) ?? library.corpus.passages.get(id)
  return noted ? citation(noted, noted.sentences, library).map((one) => ({ ...one, joined: reason })) : []
}

/**
 * Each note's telling of what stands on a card, the card's own first; of a note all that it tells, in its order. None for
 * an unknown id.
 */
export function citedWordsOf(
  id: TalkId | PassageId | NoteId,
  { corpus, tellings }: Library,
): readonly CitedWords[] {
  const whole = corpus.notes.get(id)
  if (whole)
    return [...corpus.talks.values(), ...corpus.passages.values()]
      .filter(({ note }) => note === id)
      .toSorted((a, b) => a.startLine - b.startLine)
      .map((noted) => ({ noted, note: whole }))
  const all: readonly (Pick<Joined, 'id'> & Partial<Joined>)[] = [{ id }, ...(tellings.get(id)?.others ?? [])]
  return all.flatMap(({ id: each, reason }) => {
    const noted = corpus.talks.get(each) ?? corpus.passages.get(each)
    const note = noted && corpus.notes.get(noted.note)
    return noted && note ? [{ noted, note, ...(reason && { joined: reason }) }] : []
  })
}
