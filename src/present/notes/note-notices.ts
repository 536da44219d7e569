// A draft, and what became of it, as messages. Each is for one person alone, but for {@link presentKept}, which holds nothing of
// the draft.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Differing, Draft } from '../../domain/drafts/draft.ts'
import { UNNAMED } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import { HEAD_ROOM, pagesOf, partsOf, roomOf } from '../../domain/drafts/shown-whole.ts'
import { excerpt, plain } from '../../domain/text/prose.ts'
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

/** What stands beside a draft for whoever reads it: the words it was made of, or what a correction changes, a line each. */
export interface Beside {
  readonly what: 'source' | 'difference'
  readonly text: string
}

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
  /** What is to be looked at before it is approved, as sentences. */
  readonly marks: readonly string[]
  readonly presses: readonly NotePressed[]
  readonly beside: Beside | undefined
  /** Whoever sees it wrote it and may approve it alone. */
  readonly isOwnApproval: boolean
}

/** Text and what stands beside it are shown together as far as every platform’s message has room for both and for a card. */
const TOGETHER = 2_400

/** Paragraphs that are each shown whole. */
const whole = (text: string): readonly Piece[] => partsOf(text).flatMap((part) => paragraph(part))

/** What stands beside it in pages, where it has no room in the draft’s message; none where it has. */
const pagesBeside = ({ draft, beside }: DraftView): readonly string[] =>
  beside === undefined || roomOf(draft.fields.text) + roomOf(beside.text) <= TOGETHER
    ? []
    : pagesOf(beside.text)

const differingLine = ({ kind, text }: Differing): string =>
  kind === 'same' ? SAID.stays(text) : `${kind === 'added' ? '+' : '−'} ${text}`

/** What goes and what comes, a line each; before a line that stands there more than once, also what stays before it. */
export function differenceShown(lines: readonly Differing[]): string {
  const shown = new Set<Differing>()
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'same') continue
    const isAlone = lines.filter(({ text }) => text === line.text).length === 1
    const before = isAlone ? undefined : lines.slice(0, index).findLast(({ kind }) => kind === 'same')
    if (before) shown.add(before)
    shown.add(line)
  }
  return lines
    .filter((line) => shown.has(line))
    .map(differingLine)
    .join('\n')
}

/** Every word that is published: it stands first, as what a platform has no room for is left out from the end. */
const wholeText = (text: string, head: string): readonly Piece[] =>
  text.trim() === ''
    ? []
    : [...aside(SAID.whole), ...paragraph(excerpt(plain(head), HEAD_ROOM)), ...whole(text)]

/** Who is named for it in answers. */
function namedIn(name: string | undefined, corrects: string | undefined): string {
  if (corrects !== undefined) return SAID.corrects(corrects, name ?? UNNAMED)
  return name ? SAID.named(name) : SAID.unnamed
}

const headingOf = ({ title, corrects }: DraftView): Piece =>
  heading(corrects === undefined ? title : SAID.correctionOf(title))

/** A draft as one person may see it, and what they may do. Nobody approves before all of it could be read. */
export function presentDraft(view: DraftView): Message {
  const { draft, first, remarks = [], title, head, cards, missing, marks, presses, beside } = view
  const { state, word, fields } = draft
  const said = first ?? SAID.states[state]
  const pages = pagesBeside(view)
  const offered = pages.length > 0 ? presses.filter((press) => press !== 'approve') : presses
  return {
    fallback: `${title}: ${said}`,
    personal: true,
    pieces: [
      headingOf(view),
      ...paragraph(said),
      ...(first === undefined ? [] : aside(SAID.states[state])),
      ...remarks.flatMap(aside),
      ...marks.flatMap((mark) => paragraph(mark)),
      ...wholeText(fields.text, head),
      ...(word && state === 'returned' ? paragraph(`“${word}”`) : []),
      ...list(undefined, missing.map(plain)),
      ...(beside && pages.length === 0 && beside.text.trim() !== ''
        ? [...aside(SAID.beside[beside.what].title()), ...whole(beside.text)]
        : []),
      ...(beside && pages.length > 0
        ? aside(SAID.beside[beside.what].elsewhere(pages.length, presses.includes('approve')))
        : []),
      ...(view.isOwnApproval ? paragraph(SAID.ownApproval) : []),
      ...(cards.length > 0 ? aside(namedIn(fields.name, view.corrects)) : []),
      ...(cards.length > 0 ? [...aside(SAID.preview), ...cards.map((card): Piece => presentCard(card))] : []),
      ...buttonRow([
        ...(beside && pages.length > 0 ? [pagePress(beside, draft, 1, pages.length)] : []),
        ...offered.map((press) => notePress(press, draft)),
      ]),
    ],
  }
}

const pagePress = ({ what }: Beside, { id, revision }: Draft, page: number, of: number): Button => ({
  label: SAID.beside[what].read(page, of),
  action: { kind: 'note', press: { kind: 'source', id, revision, page } },
})

/** A page of what stands beside a draft; what can be done with the draft is below the last one. */
export function presentBeside(view: DraftView, wanted: number): Message {
  const { draft, title, beside, presses } = view
  const pages = pagesBeside(view)
  const page = Math.min(Math.max(1, wanted), pages.length)
  const text = pages[page - 1]
  if (!beside || text === undefined) return presentDraft(view)
  const isLast = page === pages.length
  return {
    fallback: `${title}: ${SAID.beside[beside.what].title(page, pages.length)}`,
    personal: true,
    pieces: [
      headingOf(view),
      ...aside(SAID.beside[beside.what].title(page, pages.length)),
      ...whole(text),
      ...buttonRow([
        ...(isLast ? [] : [pagePress(beside, draft, page + 1, pages.length)]),
        ...(isLast ? presses.map((press) => notePress(press, draft)) : []),
        notePress('open', draft),
      ]),
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
