// A draft as one person sees it, whole: every word that is published, and what it was made of or changes, before anybody decides.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Draft } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import { HEAD_ROOM, pagesOf, partsOf, roomOf } from '../../domain/drafts/shown-whole.ts'
import { UNNAMED } from '../../domain/drafts/unnamed.ts'
import type { Differing } from '../../domain/text/difference.ts'
import { excerpt, plain } from '../../domain/text/prose.ts'
import { presentCard } from '../answers/cards.ts'
import { aside, buttonRow, heading, list, paragraph } from '../pieces.ts'
import { notePress } from './draft-choices.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

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
  /** Of a correction: so many sentences of its note stand not in it. */
  readonly left?: number | undefined
  /** What it is answered with, made by the reader of all notes; none where it cannot be read yet. */
  readonly cards: readonly AnswerCard[]
  /** What is missing before it can be sent, as sentences. */
  readonly missing: readonly string[]
  /** What is to be looked at before it is approved, as sentences. */
  readonly marks: readonly string[]
  readonly presses: readonly NotePressed[]
  readonly beside: Beside | undefined
  /** Of a correction: what has become of its note since. */
  readonly changedSince?: string | undefined
  /** Of who approves it, where whoever sees it wrote it and approves notes. */
  readonly onApproval?: string | undefined
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
const wholeText = (text: string, head: string, left = 0): readonly Piece[] =>
  text.trim() === ''
    ? []
    : [
        ...aside(left > 0 ? SAID.wholePart(left) : SAID.whole),
        ...paragraph(excerpt(plain(head), HEAD_ROOM)),
        ...whole(text),
      ]

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
      ...wholeText(fields.text, head, view.left),
      ...(word && (state === 'returned' || state === 'declined') ? paragraph(`“${word}”`) : []),
      ...list(undefined, missing.map(plain)),
      ...(view.changedSince ? paragraph(view.changedSince) : []),
      ...(beside && pages.length === 0 && beside.text.trim() !== ''
        ? [...aside(SAID.beside[beside.what].title()), ...whole(beside.text)]
        : []),
      ...(beside && pages.length > 0
        ? aside(SAID.beside[beside.what].elsewhere(pages.length, presses.includes('approve')))
        : []),
      ...(view.onApproval ? paragraph(view.onApproval) : []),
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
