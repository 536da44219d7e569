// A draft, and what became of it, as messages. Each is for one person alone, but for {@link presentKept}, which holds nothing of
// the draft.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Differing, Draft } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import { HEAD_ROOM, partsOf } from '../../domain/drafts/shown-whole.ts'
import { excerpt, type Prose, plain } from '../../domain/text/prose.ts'
import { presentCard } from '../answers/cards.ts'
import { aside, buttonRow, heading, list, paragraph } from '../pieces.ts'
import { DRAFTS_LISTED, notePress } from './draft-choices.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

/** A sentence for one person. */
export const presentNoteSaying = (text: string, buttons: readonly Button[] = []): Message => ({
  fallback: text,
  pieces: [...paragraph(text), ...buttonRow(buttons)],
  personal: true,
})

/** A draft is kept: others may read this, and nothing of the draft stands in it. */
export function presentKept(
  draft: Pick<Draft, 'id' | 'revision' | 'state'>,
  remarks: readonly string[] = [],
): Message {
  const said = draft.state === 'begun' ? SAID.begun : SAID.kept
  return {
    fallback: said,
    pieces: [...paragraph(said), ...remarks.flatMap(aside), ...buttonRow([notePress('open', draft)])],
    personal: true,
  }
}

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
      choices: noted.slice(0, DRAFTS_LISTED).map(({ id, title, author }) => ({
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
  /** Of who approves it, where whoever sees it wrote it and approves notes. */
  readonly onApproval?: string | undefined
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
  onApproval,
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
      ...(word && (state === 'returned' || state === 'declined') ? paragraph(`“${word}”`) : []),
      ...list(undefined, missing.map(plain)),
      ...(cards.length > 0 ? [...aside(SAID.preview), ...cards.map((card): Piece => presentCard(card))] : []),
      ...(cards.length > 0 ? aside(fields.name ? SAID.named(fields.name) : SAID.unnamed) : []),
      ...(withSource && source !== '' && source.trim() !== fields.text.trim()
        ? [...aside(SAID.source), ...paragraph(excerpt(plain(source), SOURCE_SHOWN))]
        : []),
      ...(fields.meanwhile && difference.length > 0 ? paragraph(SAID.meanwhile) : []),
      ...list(SAID.difference, difference.flatMap(differingLine)),
      ...(onApproval ? paragraph(onApproval) : []),
      ...buttonRow(presses.map((press) => notePress(press, draft))),
    ],
  }
}
