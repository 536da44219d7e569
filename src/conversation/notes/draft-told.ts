// What a draft tells: its file as the answers will read it, a correction laid over what its note tells; and what that changes.
import type { Draft, NoteFile } from '../../domain/drafts/draft.ts'
import { shortEditionName } from '../../domain/library/catalogue.ts'
import type { Corpus, CorrectionHere, Noted } from '../../domain/library/corpus.ts'
import { isStill } from '../../domain/library/marks.ts'
import { noteOfCorrection, type PutRight, putRight } from '../../domain/library/put-right.ts'
import type { Now } from '../../domain/ports.ts'
import { type Differing, difference } from '../../domain/text/difference.ts'
import type { Original } from '../../drafts/correction.ts'
import { draftOfNoted } from '../../drafts/note-file.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { originalOf } from './corrections.ts'
import { fileFor } from './note-fields.ts'
import { linesTold } from './told-lines.ts'

export interface TellingCollaborators {
  readonly library: () => Library
  /** Reads one file as all notes are read; nothing of it is kept. */
  readonly read: (file: NoteFile) => Promise<Corpus | undefined>
  readonly now: Now
}

const IS_OVER: ReadonlySet<Draft['state']> = new Set(['approved', 'declined'] as const)

/** What a draft tells; a correction laid over what its note tells. */
export interface DraftTells {
  readonly corpus: Corpus
  readonly over?: PutRight & { readonly original: Original }
}

/** @param corpus what the file of the correction tells by itself */
function laidOver(corpus: Corpus, original: Original): DraftTells {
  const [own] = [...corpus.talks.values(), ...corpus.passages.values()]
  const note = own && corpus.notes.get(own.note)
  if (!own || !note) return { corpus }
  const over = putRight(original.noted, own, note)
  const told = { noted: over.noted, note: noteOfCorrection(original.note, note) }
  return { over: { ...over, original }, corpus: aloneIn(corpus, told) }
}

const aloneIn = (corpus: Corpus, { noted, note }: Original): Corpus => ({
  ...corpus,
  notes: new Map([[note.id, note]]),
  talks: new Map(noted.type === 'talk' ? [[noted.id, noted]] : []),
  passages: new Map(noted.type === 'passage' ? [[noted.id, noted]] : []),
})

const isToldIn = ({ putRightIn = [] }: Noted, { id }: Draft): CorrectionHere | undefined =>
  putRightIn.find((correction) => draftOfNoted(correction.id) === id)

export function tellingDrafts({ library, read, now }: TellingCollaborators) {
  /** @returns undefined while it cannot be read */
  async function toldBy(draft: Draft): Promise<DraftTells | undefined> {
    const file = draft.file ?? fileFor(draft, library(), now())
    const corpus = file && (await read(file))
    if (!corpus) return undefined
    const original = originalOf(draft.fields, library())
    if (!original) return { corpus }
    // Once it is approved the note tells it, and there is nothing that it could be compared with.
    if (!IS_OVER.has(draft.state)) return laidOver(corpus, original)
    return { corpus: isToldIn(original.noted, draft) ? aloneIn(corpus, original) : corpus }
  }

  /** What a correction takes away and what it adds, sentence by sentence; undefined for what is no correction. */
  const differenceOf = ({ over }: DraftTells): readonly Differing[] | undefined =>
    over && difference(linesOf(over.original.noted), linesOf(over.noted))

  /** What has become of its note since it was written. */
  function changedSince(draft: Draft, told: DraftTells | undefined): string | undefined {
    const noted = told?.over?.original.noted ?? originalOf(draft.fields, library())?.noted
    const own = noted && isToldIn(noted, draft)
    if (own) return own.isOvertaken ? SAID.overtaken : undefined
    if (!told?.over) return undefined
    if (told.over.isOver) return SAID.meanwhile.same
    const { madeOn } = draft.fields
    return madeOn !== undefined && !isStill(told.over.original.noted, madeOn)
      ? SAID.meanwhile.else
      : undefined
  }

  const linesOf = (noted: Noted): readonly string[] => {
    const edition = library().catalogue.editions.get(noted.edition)
    return linesTold(noted, edition ? shortEditionName(edition) : (noted.event ?? noted.edition))
  }

  return { toldBy, differenceOf, changedSince }
}
