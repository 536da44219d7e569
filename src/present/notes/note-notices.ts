// A draft, and what became of it, as messages. Each is for one person alone, but for {@link presentKept}, which holds nothing of
// the draft.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Differing, Draft, DraftId } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import { HEAD_ROOM, partsOf } from '../../domain/drafts/shown-whole.ts'
import { excerpt, type Prose, plain } from '../../domain/text/prose.ts'
import { presentCard } from '../answers/cards.ts'
import { aside, buttonRow, heading, list, paragraph } from '../pieces.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

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

export interface DraftView {
  readonly draft: Draft
  /** What is said first: what was just done, or what is wrong. */
  readonly first?: string
  /** What became of the words that came: what was left out. */
  readonly remarks?: readonly string[] | undefined
  /** What is told of: the talk with who gave it, or the subject; where. */
  readonly head: string
  /** What it is answered with, made by the reader of all notes; none where it cannot be read yet. */
  readonly cards: readonly AnswerCard[]
  /** What is missing before it can be sent, as sentences. */
  readonly missing: readonly string[]
  readonly presses: readonly NotePressed[]
  /** For an approver: what it was made of stands beside. */
  readonly withSource: boolean
  /** Of a correction: what it takes away and what it adds. */
  readonly difference?: readonly Differing[] | undefined
}

/** The source beside a draft is shown as far as a message has room. */
const SOURCE_SHOWN = 1_500

const differingLine = ({ kind, text }: Differing): readonly Prose[] =>
  kind === 'same' ? [] : [plain(`${kind === 'added' ? '+' : '−'} ${text}`)]

/** Every word that is published: it stands first, as what a platform has no room for is left out from the end. */
const wholeText = (text: string, head: string): readonly Piece[] =>
  text.trim() === ''
    ? []
    : [
        ...aside(SAID.whole),
        ...paragraph(excerpt(plain(head), HEAD_ROOM)),
        ...partsOf(text).flatMap((part) => paragraph(part)),
      ]

/** A draft as one person may see it, and what they may do. */
export function presentDraft({
  draft,
  first,
  remarks = [],
  head,
  cards,
  missing,
  presses,
  withSource,
  difference = [],
}: DraftView): Message {
  const { state, word, source, fields } = draft
  const title = first ?? SAID.states[state]
  return {
    fallback: title,
    personal: true,
    pieces: [
      ...paragraph(title),
      ...(first === undefined ? [] : aside(SAID.states[state])),
      ...remarks.flatMap(aside),
      ...wholeText(fields.text, head),
      ...(word && state === 'returned' ? paragraph(`“${word}”`) : []),
      ...list(undefined, missing.map(plain)),
      ...(cards.length > 0 ? [...aside(SAID.preview), ...cards.map((card): Piece => presentCard(card))] : []),
      ...(cards.length > 0 ? aside(fields.name ? SAID.named(fields.name) : SAID.unnamed) : []),
      ...(withSource && source !== '' && source.trim() !== fields.text.trim()
        ? [...aside(SAID.source), ...paragraph(excerpt(plain(source), SOURCE_SHOWN))]
        : []),
      ...list(SAID.difference, difference.flatMap(differingLine)),
      ...buttonRow(presses.map((press) => notePress(press, draft))),
    ],
  }
}

export interface DraftLine {
  readonly draft: Draft
  /** What it is about. */
  readonly title: string
}

const LINES = 20

/** One's own drafts, and those that wait for one's approval; each can be opened. */
export function presentDrafts(mine: readonly DraftLine[], waiting: readonly DraftLine[]): Message {
  if (mine.length + waiting.length === 0) return presentNoteSaying(SAID.none)
  return {
    fallback: mine.length > 0 ? SAID.mine : SAID.waiting,
    personal: true,
    pieces: [...linesOf(SAID.mine, mine), ...linesOf(SAID.waiting, waiting)],
  }
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

/** To whoever approves: something waits. Nothing of it stands here, as the message may lie open on a desk. */
export const presentWaiting = (draft: { readonly id: DraftId; readonly revision: number }): Message =>
  presentNoteSaying(SAID.told.waiting, [{ ...notePress('open', draft), label: SAID.presses.open }])

/** To whoever wrote it: what became of it. */
export function presentDecided(draft: Draft, move: 'approve' | 'return' | 'decline'): Message {
  if (move === 'approve') return presentNoteSaying(SAID.told.approve, [notePress('open', draft)])
  if (move === 'decline' && !draft.word) return presentNoteSaying(SAID.told.declineSilent)
  const text = SAID.told[move]
  return {
    fallback: text,
    personal: true,
    pieces: [
      ...paragraph(text),
      ...paragraph(`“${draft.word ?? ''}”`),
      ...(move === 'return' ? buttonRow([notePress('open', draft)]) : []),
    ],
  }
}
