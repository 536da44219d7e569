// Drafts to choose from, each to be opened.
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Draft } from '../../domain/drafts/draft.ts'
import type { NotePressed } from '../../domain/drafts/note-command.ts'
import { paragraph } from '../pieces.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

/** As many as any platform lists. */
export const DRAFTS_LISTED = 20

/** A press on a draft as it was shown. */
export const notePress = (kind: NotePressed, { id, revision }: Pick<Draft, 'id' | 'revision'>): Button => ({
  label: SAID.presses[kind],
  action: { kind: 'note', press: { kind, id, revision } },
})

export interface DraftLine {
  readonly draft: Draft
  /** What it is about. */
  readonly title: string
  /** What tells it from others of that title; absent: its state. */
  readonly about?: string
}

/** Each with what it is about, and in which state. */
export const choicesOf = (lines: readonly DraftLine[]): Piece => ({
  kind: 'choices',
  label: SAID.presses.open,
  choices: lines.slice(0, DRAFTS_LISTED).map((line) => ({
    label: line.title,
    description: line.about ?? SAID.states[line.draft.state],
    action: notePress('open', line.draft).action,
  })),
})

/** One text became several drafts, a talk each. */
export const presentParted = (lines: readonly DraftLine[]): Message => ({
  fallback: SAID.parted(lines.length),
  personal: true,
  pieces: [...paragraph(SAID.parted(lines.length)), choicesOf(lines)],
})
