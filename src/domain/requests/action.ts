// What a press on a button, or a choice from a list, asks for. It is complete in itself, so that it still
// works after a restart and weeks later; nothing about it is remembered anywhere.
import { NOTE_PRESSES, type NotePress } from '../drafts/note-command.ts'
import { isVerdict, type Verdict } from './verdict.ts'

export type Action =
  /** Ask this, as if it had been typed. */
  | { readonly kind: 'ask'; readonly question: string }
  /** The next results of a question, or the next lines of a list; the first page is 1. */
  | { readonly kind: 'more'; readonly question: string; readonly page: number }
  /** What the programme has about a question; the first page is 1. */
  | { readonly kind: 'sessions'; readonly question: string; readonly page?: number }
  /** One talk, passage, note, project or session, whole. */
  | { readonly kind: 'show'; readonly id: string }
  /** The cited words of a talk or passage, and whose they are. */
  | { readonly kind: 'words'; readonly id: string }
  /** What somebody says of the answer to a question. */
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly question: string }
  /** Post a private answer where everybody reads it. */
  | { readonly kind: 'share'; readonly question: string }
  /** Something is to become of a draft. */
  | { readonly kind: 'note'; readonly press: NotePress }
  /** Take a private answer away. */
  | { readonly kind: 'dismiss' }

/**
 * The longest encoded action in bytes: a Discord `custom_id` holds 100 characters
 * (docs.discord.com/developers/components/reference), of which ten are left to the adapters.
 */
const LONGEST_ACTION_BYTES = 90

/**
 * `ask:gateway api`, `more:2:gateway api`, `sessions:1:gateway api`, `show:<id>`, `words:<id>`, `verdict:no:gateway api`,
 * `share:gateway api`, `note:send:<id>:3`, `dismiss`
 * @example encodeAction({ kind: 'more', page: 2, question: 'gateway api' }) // → 'more:2:gateway api'
 */
export function encodeAction(action: Action): string {
  switch (action.kind) {
    case 'ask':
    case 'share':
      return `${action.kind}:${action.question}`
    case 'sessions':
      return `sessions:${action.page ?? 1}:${action.question}`
    case 'more':
      return `more:${action.page}:${action.question}`
    case 'show':
    case 'words':
      return `${action.kind}:${action.id}`
    case 'note':
      return `note:${action.press.kind}:${action.press.id}:${action.press.revision}${action.press.page ? `:${action.press.page}` : ''}`
    case 'verdict':
      return `verdict:${action.verdict}:${action.question}`
    case 'dismiss':
      return 'dismiss'
    default:
      return action satisfies never
  }
}

/**
 * Whether the action fits every platform's button; one that does not is not offered.
 * @example fitsButton({ kind: 'ask', question: 'x'.repeat(87) }) // → false
 */
export const fitsButton = (action: Action): boolean =>
  Buffer.byteLength(encodeAction(action)) <= LONGEST_ACTION_BYTES

const PAGED = /^([1-9]\d{0,2}):(.+)$/s

/**
 * The action of an encoded text; undefined for one that this version does not know.
 * @example decodeAction('more:2:gateway api') // → { kind: 'more', page: 2, question: 'gateway api' }
 */
export function decodeAction(text: string): Action | undefined {
  if (text === 'dismiss') return { kind: 'dismiss' }
  const [, kind, rest] = /^(\w+):(.+)$/s.exec(text) ?? []
  if (!kind || !rest) return undefined
  switch (kind) {
    case 'ask':
    case 'share':
      return { kind, question: rest }
    case 'sessions': {
      // Buttons of earlier versions name no page.
      const [, page, question] = PAGED.exec(rest) ?? []
      return page && question ? { kind, page: Number(page), question } : { kind, question: rest }
    }
    case 'show':
    case 'words':
      return { kind, id: rest }
    case 'note': {
      const [, pressed, id, revision, page] =
        /^([a-z]+):([a-z\d]{4,20}):([1-9]\d{0,5})(?::([1-9]\d?))?$/.exec(rest) ?? []
      const known = NOTE_PRESSES.find((press) => press === pressed)
      const paged = page ? { page: Number(page) } : {}
      return known && id
        ? { kind, press: { kind: known, id, revision: Number(revision), ...paged } }
        : undefined
    }
    case 'more': {
      const [, page, question] = PAGED.exec(rest) ?? []
      return page && question ? { kind, page: Number(page), question } : undefined
    }
    case 'verdict': {
      const [, verdict = '', question] = /^([\w-]+):(.+)$/s.exec(rest) ?? []
      return isVerdict(verdict) && question ? { kind, verdict, question } : undefined
    }
    default:
      return undefined
  }
}
