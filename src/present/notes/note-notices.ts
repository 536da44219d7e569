// A draft, and what became of it, as messages. Each is for one person alone, but for {@link presentKept}, which holds nothing of
// the draft.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Differing, Draft } from '../../domain/drafts/draft.ts'
import { UNNAMED } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import { HEAD_ROOM, partsOf } from '../../domain/drafts/shown-whole.ts'
import { excerpt, type Prose, plain } from '../../domain/text/prose.ts'
import { presentCard } from '../answers/cards.ts'
import { aside, buttonRow, heading, list, paragraph } from '../pieces.ts'
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

export interface DraftView {
  readonly draft: Draft
  /** What is said first: what was just done, or what is wrong. */
  readonly first?: string
  /** What became of the words that came: what was left out. */
  readonly remarks?: readonly string[] | undefined
  /** What a line about it says. */
  readonly title: string
  /** What is told of: the talk with who gave it, or the subject; where. */
  readonly head: string
  /** Of a correction: whose words it puts right. */
  readonly corrects?: string | undefined
  /** What it is answered with, made by the reader of all notes; none where it cannot be read yet. */
  readonly cards: readonly AnswerCard[]
  /** What is missing before it can be sent, as sentences. */
  readonly missing: readonly string[]
  readonly presses: readonly NotePressed[]
  /** For an approver: what it was made of stands beside. */
  readonly withSource: boolean
  /** Whoever sees it wrote it and may approve it alone. */
  readonly isOwnApproval: boolean
  /** Of a correction: what it takes away and what it adds. */
  readonly difference?: readonly Differing[] | undefined
}

/** The source beside a draft is shown as far as a message has room. */
const SOURCE_SHOWN = 1_500

const differingLine = ({ kind, text }: Differing): Prose =>
  plain(kind === 'same' ? SAID.stays(text) : `${kind === 'added' ? '+' : '−'} ${text}`)

/** What goes and what comes; before a line that stands there more than once, also what stays before it. */
function differenceShown(lines: readonly Differing[]): readonly Prose[] {
  const shown = new Set<Differing>()
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'same') continue
    const isAlone = lines.filter(({ text }) => text === line.text).length === 1
    const before = isAlone ? undefined : lines.slice(0, index).findLast(({ kind }) => kind === 'same')
    if (before) shown.add(before)
    shown.add(line)
  }
  return lines.filter((line) => shown.has(line)).map(differingLine)
}

/** Every word that is published: it stands first, as what a platform has no room for is left out from the end. */
const wholeText = (text: string, head: string): readonly Piece[] =>
  text.trim() === ''
    ? []
    : [
        ...aside(SAID.whole),
        ...paragraph(excerpt(plain(head), HEAD_ROOM)),
        ...partsOf(text).flatMap((part) => paragraph(part)),
      ]

/** Who is named for it in answers. */
const namedIn = (name: string | undefined, corrects: string | undefined): string =>
  corrects === undefined ? (name ? SAID.named(name) : SAID.unnamed) : SAID.corrects(corrects, name ?? UNNAMED)

/** A draft as one person may see it, and what they may do. */
export function presentDraft({
  draft,
  first,
  remarks = [],
  title,
  head,
  corrects,
  cards,
  missing,
  presses,
  withSource,
  isOwnApproval,
  difference = [],
}: DraftView): Message {
  const { state, word, source, fields } = draft
  const said = first ?? SAID.states[state]
  return {
    fallback: `${title}: ${said}`,
    personal: true,
    pieces: [
      heading(corrects === undefined ? title : SAID.correctionOf(title)),
      ...paragraph(said),
      ...(first === undefined ? [] : aside(SAID.states[state])),
      ...remarks.flatMap(aside),
      ...wholeText(fields.text, head),
      ...(word && state === 'returned' ? paragraph(`“${word}”`) : []),
      ...list(undefined, missing.map(plain)),
      ...(cards.length > 0 ? [...aside(SAID.preview), ...cards.map((card): Piece => presentCard(card))] : []),
      ...(cards.length > 0 ? aside(namedIn(fields.name, corrects)) : []),
      ...(withSource && source !== '' && source.trim() !== fields.text.trim()
        ? [...aside(SAID.source), ...paragraph(excerpt(plain(source), SOURCE_SHOWN))]
        : []),
      ...list(SAID.difference, differenceShown(difference)),
      ...(isOwnApproval ? paragraph(SAID.ownApproval) : []),
      ...buttonRow(presses.map((press) => notePress(press, draft))),
    ],
  }
}

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
