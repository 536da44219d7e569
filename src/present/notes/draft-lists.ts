// Drafts as lists, page by page.
import type { Message, Piece } from '../../domain/answers/message.ts'
import type { DraftList } from '../../domain/drafts/note-command.ts'
import { buttonRow, heading } from '../pieces.ts'
import { choicesOf, type DraftLine } from './draft-choices.ts'
import { presentNoteSaying } from './note-notices.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

/** A page of a list. */
export interface DraftLines {
  readonly of: DraftList
  readonly lines: readonly DraftLine[]
  /** The page after it, where there is one. */
  readonly next?: number | undefined
}

/** Lists of drafts, those without any left out; each draft can be opened. */
export function presentDrafts(lists: readonly DraftLines[]): Message {
  const pieces = lists.flatMap(linesOf)
  const [first] = pieces
  const [one, another] = lists
  if (first?.kind !== 'heading') return presentNoteSaying(SAID.noneOf[one && !another ? one.of : 'mine'])
  return { fallback: first.text, personal: true, pieces }
}

/** @param lines as many as any platform lists at most ({@link DRAFTS_LISTED}) */
function linesOf({ of, lines, next }: DraftLines): readonly Piece[] {
  if (lines.length === 0) return []
  return [
    heading(SAID.lists[of]),
    choicesOf(lines),
    ...(next === undefined
      ? []
      : buttonRow([{ label: SAID.nextPage[of], action: { kind: 'ask', question: `drafts ${of} ${next}` } }])),
  ]
}
