// Notes on the page: each tab has drafts of its own, kept nowhere else. What is approved there is told in that tab’s own drafts and
// corrections: nobody is answered from it.
import { openNoteDesk } from '../conversation/notes/note-desk.ts'
import type { Draft, DraftStore, NoteFile } from '../domain/drafts/draft.ts'
import type { Corpus, Note, Noted } from '../domain/library/corpus.ts'
import { noteOfCorrection, putRight } from '../domain/library/put-right.ts'
import { placesOf } from '../drafts/note-file.ts'
import type { Library } from '../query/library/library.ts'
import { memoryState } from '../store/database/sqlite.ts'
import { newDraftId } from './chat-notes.ts'

type Desk = ReturnType<typeof openNoteDesk>

/** As many tabs as have chats. */
const MOST = 100

/**
 * @param library without what is approved on the page
 * @param read one file as notes are read
 */
export function openPreviewNotes(
  library: () => Library,
  read: (file: NoteFile) => Promise<Corpus | undefined>,
): Desk {
  const desks = new Map<string, Desk>()
  return (command, by) => {
    const desk = desks.get(by.person) ?? openTab(library, read)
    desks.delete(by.person)
    desks.set(by.person, desk)
    for (const silent of [...desks.keys()].slice(0, -MOST)) desks.delete(silent)
    return desk(command, by)
  }
}

function openTab(library: () => Library, read: (file: NoteFile) => Promise<Corpus | undefined>): Desk {
  const { drafts: store } = memoryState()
  let approved: readonly Read[] = []
  return openNoteDesk({
    store,
    library: () => withApproved(library(), approved),
    approvers: [],
    read,
    async changed() {
      approved = await approvedIn(store, read)
      return true
    },
    tell: async () => false,
    newId: newDraftId,
    now: Date.now,
  })
}

/** What is approved, as its file tells it. */
interface Read {
  readonly draft: Draft
  readonly noted: Noted
  readonly note: Note
}

/** In the order in which it was approved. */
async function approvedIn(
  store: DraftStore,
  read: (file: NoteFile) => Promise<Corpus | undefined>,
): Promise<readonly Read[]> {
  const drafts = await Promise.all((await store.approved()).map((id) => store.of(id)))
  const all: Read[] = []
  for (const draft of drafts.flatMap((one) => one ?? []).toSorted((a, b) => a.changedAt - b.changedAt)) {
    const corpus = draft.file && (await read(draft.file))
    const [noted] = corpus ? [...corpus.talks.values(), ...corpus.passages.values()] : []
    const note = noted && corpus?.notes.get(noted.note)
    if (note) all.push({ draft, noted, note })
  }
  return all
}

function withApproved(library: Library, approved: readonly Read[]): Library {
  if (approved.length === 0) return library
  const { corpus } = library
  const [notes, talks, passages] = [
    new Map(corpus.notes),
    new Map(corpus.talks),
    new Map(corpus.passages),
  ] as const
  const keep = (noted: Noted, note: Note): void => {
    notes.set(note.id, note)
    talks.delete(noted.id)
    passages.delete(noted.id)
    if (noted.type === 'talk') talks.set(noted.id, noted)
    else passages.set(noted.id, noted)
  }
  for (const { draft, noted, note } of approved) {
    const root = placesOf(draft.fields).at(-1)
    const told = root === undefined ? undefined : (talks.get(root) ?? passages.get(root))
    const of = told && notes.get(told.note)
    if (root === undefined) keep(noted, note)
    else if (told && of) {
      const { noted: next, isOvertaken } = putRight(told, noted, note)
      const putRightIn = [{ id: noted.id, isOvertaken }, ...(told.putRightIn ?? [])]
      keep({ ...next, putRightIn }, noteOfCorrection(of, note))
    }
  }
  return { ...library, corpus: { ...corpus, notes, talks, passages } }
}
