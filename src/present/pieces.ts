// What most messages are made of. Each is left out where it would be empty, so that nobody has to ask before.
import type { Button, Piece, Table } from '../domain/answers/message.ts'
import { type Prose, plain } from '../domain/text/prose.ts'

/** A line of prose, or of text without any marks. */
type Said = Prose | string

const proseOf = (said: Said): Prose => (typeof said === 'string' ? plain(said) : said)

/** A line that opens what follows. */
export const heading = (text: string): Piece => ({ kind: 'heading', text })

/** A paragraph; none without words. */
export const paragraph = (said: Said): readonly Piece[] =>
  said.length > 0 ? [{ kind: 'paragraph', prose: proseOf(said) }] : []

/** Small print; none without words. */
export const aside = (said: Said): readonly Piece[] =>
  said.length > 0 ? [{ kind: 'aside', prose: proseOf(said) }] : []

/** A list with or without a title; none without items. @param table the same in columns */
export const list = (title: string | undefined, items: readonly Prose[], table?: Table): readonly Piece[] =>
  items.length > 0 ? [{ kind: 'list', ...(title && { title }), items, ...(table && { table }) }] : []

/** Buttons side by side, named by a title where they need one; none without buttons. */
export const buttonRow = (buttons: readonly Button[], title?: string): readonly Piece[] =>
  buttons.length > 0 ? [{ kind: 'buttons', ...(title && { title }), buttons }] : []

/** The same, where the buttons among these are offered instead of what was asked. */
export const offeredInstead = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => (piece.kind === 'buttons' ? { ...piece, instead: true } : piece))
