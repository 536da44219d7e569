// Drafts that begin: from what was written or pointed to, from a note that is to be corrected, from one that was declined.
import type { Message } from '../../domain/answers/message.ts'
import type { Doer, Draft, DraftId } from '../../domain/drafts/draft.ts'
import {
  LONGEST_FIELD,
  type NoteForm,
  type NotePress,
  type PointedTo,
} from '../../domain/drafts/note-command.ts'
import { marksOf } from '../../domain/library/marks.ts'
import { beginningOf, lengthSeen } from '../../domain/text/cut.ts'
import { partsToCorrect, wordsToCorrect } from '../../drafts/correction.ts'
import { draftOfNoted, placesOf } from '../../drafts/note-file.ts'
import { wroteLine } from '../../drafts/other-voices.ts'
import { isAuthor } from '../../drafts/who-decides.ts'
import { presentParted } from '../../present/notes/draft-choices.ts'
import * as present from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { fieldsOfNoted, notedCalled, notedLike } from './corrections.ts'
import type { MoveCollaborators } from './moving-drafts.ts'
import { formFor } from './note-choices.ts'
import { editionNameOf, hasWords, titleOf } from './note-fields.ts'
import type { viewingDrafts } from './note-view.ts'
import { begunParts } from './parted.ts'
import { begunBy, type DraftBegun, type PointedCollaborators } from './pointed-to.ts'
import { remarksOn } from './typed-fields.ts'

export interface NoteDeskCollaborators extends MoveCollaborators, PointedCollaborators {
  readonly newId: () => DraftId
}

/** What is said, and the form to fill in, where there is one. */
export interface DeskReply {
  readonly message: Message
  readonly form?: NoteForm
}

/** @param show a draft as its author sees it */
export function beginningDrafts(
  collaborators: NoteDeskCollaborators,
  show: ReturnType<typeof viewingDrafts>['show'],
) {
  const { store, library, newId, now } = collaborators

  async function write(
    text: string,
    { opensForm = false, ...pointed }: PointedTo & { readonly opensForm?: boolean },
    by: Doer,
  ): Promise<DeskReply> {
    const written = { ...pointed, writtenAt: pointed.writtenAt ?? now() }
    if (opensForm && text.trim() === '' && !pointed.file && !pointed.other && pointed.writtenAt === undefined)
      return keep({ source: '', fields: { edition: '', text: '' }, taken: [], around: {} }, 'begun', by)
    const begun = await begunBy(text, written, collaborators)
    if (!hasWords(begun.source)) {
      const isNothing = text.trim() === '' && pointed.isBare === true
      const why = pointed.isLater ? SAID.later : isNothing ? SAID.how : SAID.empty
      return { message: present.presentNoteSaying(why) }
    }
    const state = opensForm ? 'begun' : 'written'
    const { other } = pointed
    const quoted = (one: DraftBegun): DraftBegun =>
      other ? { ...one, source: `${wroteLine(other.name)}\n${one.source}` } : one
    const [first, ...others] = begunParts(begun, library())
    const kept = await keep(quoted(first), state, by, others.length + 1)
    if (!kept.draft || others.length === 0) return kept
    const further: Draft[] = []
    for (const one of others) {
      const { draft } = await keep(quoted(one), 'written', by)
      if (draft) further.push(draft)
    }
    const all = [kept.draft, ...further]
    const lines = all.map((draft) => ({ draft, title: titleOf(draft.fields, library()) }))
    const message = by.alone
      ? presentParted(lines)
      : present.presentKept(kept.draft, [SAID.partedInto(all.length)])
    return { ...kept, message }
  }

  /**
   * A new draft of this person.
   * @param state `begun`: it is one once its form is filled in
   * @param of how many talks the text tells, where it is the first of them
   * @param builtOn the drafts of the notes whose words it repeats
   */
  async function keep(
    { source, fields, ...read }: DraftBegun,
    state: 'begun' | 'written',
    by: Doer,
    of = 1,
    builtOn: readonly DraftId[] = [],
  ): Promise<DeskReply & { readonly draft?: Draft }> {
    const draft: Draft = {
      id: newId(),
      revision: 1,
      state,
      author: { ...refOf(by), person: by.person },
      source: sourceKept(source),
      fields,
      ...(builtOn.length > 0 && { builtOn }),
      changedAt: now(),
    }
    if (!(await store.add(draft))) return { message: present.presentNoteSaying(SAID.tooMany) }
    const on = remarksOn(read)
    const message = by.alone ? await show(draft, by, undefined, on) : present.presentKept(draft, on)
    const remark = [of > 1 ? SAID.firstOf(of) : '', read.remark ?? ''].filter(Boolean).join(' ')
    return { draft, message, form: formFor(draft, library(), now(), { ...read, remark }) }
  }

  async function correct(name: string, by: Doer, part?: number): Promise<DeskReply> {
    const called = notedCalled(name, library())
    const found = called.length > 0 ? called : notedLike(name, library())
    const [noted, another] = found
    if (!noted) return { message: present.presentNoteSaying(SAID.noSuchNoted) }
    if (another || called.length === 0) {
      const { notes } = library().corpus
      const lines = found.map(({ id, title, note, edition, event = '' }) => {
        const { author = '', title: where = '', day } = notes.get(note) ?? {}
        const at = editionNameOf({ edition, text: '' }, library()) || event
        const told = [day === undefined ? at : SAID.onDay(at, day), author, where]
        return { id, title, whose: told.filter(Boolean).join(' · ') }
      })
      return { message: present.presentWhichToCorrect(lines) }
    }
    const parts = partsToCorrect(noted)
    if (part === undefined && parts.length > 1)
      return {
        message: present.presentWhichPart(
          noted.id,
          parts.map((from) => wordsToCorrect(noted, from).text),
        ),
      }
    const from = parts[(part ?? 1) - 1] ?? 0
    const madeOn = marksOf(noted, { from, count: wordsToCorrect(noted, from).shown.length })
    const fields = { ...fieldsOfNoted(noted, from), madeOn, comparedWith: marksOf(noted) }
    const builtOn = placesOf(fields).flatMap((id) => draftOfNoted(id) ?? [])
    return keep({ source: '', fields, taken: [], around: {} }, 'begun', by, 1, builtOn)
  }

  /** A new draft of the words of one that was declined. */
  async function again({ id }: NotePress, by: Doer): Promise<DeskReply> {
    const draft = await store.of(id)
    if (!draft) return { message: present.presentNoteSaying(SAID.gone) }
    if (!isAuthor(draft, by) || draft.state !== 'declined') return { message: await show(draft, by) }
    const { fields, builtOn } = draft
    const source = fields.corrects ? '' : fields.text
    return keep({ source, fields, taken: [], around: {} }, 'begun', by, 1, builtOn)
  }

  return { write, correct, again }
}

/** Beside what was taken of it stands for the approver what it was taken from. */
const LONGEST_SOURCE = 2 * LONGEST_FIELD.text

/** The approver is told where the words end before their end. */
function sourceKept(source: string): string {
  const kept = beginningOf(source, LONGEST_SOURCE)
  return kept === source ? kept : `${kept}\n\n${SAID.sourceCut(lengthSeen(kept), lengthSeen(source))}`
}

const refOf = ({ platform, workspace }: Doer) => ({ platform, ...(workspace && { workspace }) })
