// What people typed, out of what Slack delivers.
import type { Asked } from '../../../domain/ports.ts'
import { QUESTION } from '../limits.ts'

/** A request as the reception takes it. @param workspace the team's id, as the payload names it */
export const asked = (how: Asked['how'], person = '', workspace?: string): Asked => ({
  platform: 'slack',
  how,
  person,
  workspace,
})

/** What an event says about who wrote it, and whether it is new. */
export interface Written {
  readonly user?: string | undefined
  readonly bot_id?: string | undefined
  readonly bot_profile?: unknown
  readonly subtype?: string | undefined
  readonly edited?: unknown
}

/**
 * Whether a person wrote this just now. Bots, ourselves included, are never answered, or two of them would
 * talk to one another for ever; an edited message has been answered when it was new.
 */
export const isAsked = (event: Written): boolean =>
  event.user !== undefined && !event.bot_id && !event.bot_profile && !event.subtype && !event.edited

/** Slack's ways of writing more than letters: docs.slack.dev/messaging/formatting-message-text#parsing. */
const READINGS: readonly (readonly [pattern: RegExp, by: string])[] = [
  // A channel with its name: the name.
  [/<#[^>|]*\|([^>]+)>/g, '#$1'],
  // A person (mostly the bot itself), a word that pings, a channel without its name: no part of a question.
  [/<[#@!][^>]*>/g, ' '],
  // A link with a label, then one without.
  [/<[^>|]*\|([^>]*)>/g, '$1'],
  [/<([^>]*)>/g, '$1'],
  // The entities, & last, or `&amp;lt;` would become `<`.
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
]

/**
 * The question in a message or after a command, without mentions.
 * @param text as Slack delivers it; absent for a message without text
 * @returns at most {@link QUESTION} characters; empty when nothing was asked
 */
export function questionOf(text: string | undefined): string {
  const read = READINGS.reduce((done, [pattern, by]) => done.replace(pattern, by), text ?? '')
  return read
    .trim()
    .slice(0, QUESTION)
    .replace(/[\ud800-\udbff]$/, '')
}
