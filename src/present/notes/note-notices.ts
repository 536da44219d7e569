// A draft, and what became of it, as messages. Each is for one person alone, but for {@link presentKept}, which holds nothing of
// the draft.
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Draft } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import { partsOf } from '../../domain/drafts/shown-whole.ts'
import { aside, buttonRow, heading, paragraph } from '../pieces.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

/** As many as any platform lists. */
const LINES = 20

/** A press on a draft as it was shown. */
export const notePress = (kind: NotePressed, { id, revision }: Pick<Draft, 'id' | 'revision'>): Button => ({
  label: SAID.presses[kind],
  action: { kind: 'note', press: { kind, id, revision } },
})

/** A sentence for one person. */
export const presentNoteSaying = (text: string, buttons: readonly Button[] = []): Message => ({
  fallback: text,
  pieces: [...paragraph(text), ...buttonRow(buttons)],
  personal: true,
})

/** A draft is kept: others may read this, and nothing of the draft stands in it. */
export const presentKept = (
  draft: Pick<Draft, 'id' | 'revision'>,
  remarks: readonly string[] = [],
): Message => ({
  fallback: SAID.kept,
  pieces: [...paragraph(SAID.kept), ...remarks.flatMap(aside), ...buttonRow([notePress('open', draft)])],
  personal: true,
})

/** Several are called so: which of them is to be put right. */
export const presentWhichToCorrect = (
  noted: readonly { readonly id: string; readonly title: string; readonly author: string }[],
): Message => ({
  fallback: SAID.whichToCorrect,
  personal: true,
  pieces: [
    heading(SAID.whichToCorrect),
    {
      kind: 'choices',
      label: SAID.presses.form,
      choices: noted.slice(0, LINES).map(({ id, title, author }) => ({
        label: title,
        description: author,
        action: { kind: 'ask', question: `correct ${id}` },
      })),
    },
  ],
})

/** What was typed into a form that is out of date: it is not lost. */
export const presentTyped = (text: string, draft: Pick<Draft, 'id' | 'revision'>): Message => ({
  fallback: SAID.lateTyped,
  personal: true,
  pieces: [
    ...paragraph(SAID.lateTyped),
    ...partsOf(text).flatMap((part) => paragraph(part)),
    ...buttonRow([notePress('open', draft)]),
  ],
})

export interface DraftLine {
  readonly draft: Draft
  /** What it is about. */
  readonly title: string
}

/** Those that wait for one's approval, one's own, and what was approved last; each can be opened. */
export function presentDrafts(
  mine: readonly DraftLine[],
  waiting: readonly DraftLine[],
  approved: readonly DraftLine[],
): Message {
  const pieces = [
    ...linesOf(SAID.waiting, waiting),
    ...linesOf(SAID.mine, mine),
    ...linesOf(SAID.approved, approved),
  ]
  const [first] = pieces
  if (first?.kind !== 'heading') return presentNoteSaying(SAID.none)
  return { fallback: first.text, personal: true, pieces }
}

function linesOf(title: string, lines: readonly DraftLine[]): readonly Piece[] {
  if (lines.length === 0) return []
  return [
    heading(title),
    {
      kind: 'choices',
      label: SAID.presses.open,
      choices: lines.slice(0, LINES).map((line) => ({
        label: line.title,
        description: SAID.states[line.draft.state],
        action: notePress('open', line.draft).action,
      })),
    },
  ]
}

/** To whoever approves that something waits, to whoever wrote it what became of it. Nothing of it stands here, as the message may lie open on a desk. */
export function presentTold({ about, ...draft }: Draft & { readonly about?: string }): Message {
  const { state, word } = draft
  const open = [notePress('open', draft)]
  if (state === 'waiting') return presentNoteSaying(SAID.told.waiting, open)
  if (state === 'approved') return presentNoteSaying(SAID.told.approved, open)
  if (state === 'withdrawn') return presentNoteSaying(SAID.told.withdrawn(about))
  const isBack = state === 'returned'
  if (!isBack && !word) return presentNoteSaying(SAID.told.declinedSilent)
  const text = isBack ? SAID.told.returned : SAID.told.declined
  return {
    fallback: text,
    personal: true,
    pieces: [...paragraph(text), ...paragraph(`“${word ?? ''}”`), ...(isBack ? buttonRow(open) : [])],
  }
}
