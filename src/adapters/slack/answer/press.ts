// What a press asks for, read from the button alone: nothing about an answer is remembered, so that a button
// works after a restart and weeks later.
import type { BlockElementAction, Context } from '@slack/bolt'
import { changesDigests, isDigestCommand } from '../../../conversation/digest-grammar.ts'
import { type Action, decodeAction, encodeAction } from '../../../domain/action.ts'
import type { Message } from '../../../domain/message.ts'
import type { Conversation, Where } from '../../../domain/ports.ts'
import { DIGEST_WORDS } from '../../../present/digest-words.ts'
import type { Permitted } from '../digests/managers.ts'
import { BUTTON_VALUE } from '../limits.ts'
import { DISMISS, ORDER, SEARCH, SHARE, START, USUAL_NAME } from '../names.ts'
import { questionOf } from './incoming.ts'

/** What an answer shows, in a form that brings it up again. */
export type Shown =
  | Exclude<Action, { kind: 'share' | 'dismiss' }>
  /** Talks about somebody's message. */
  | { readonly kind: 'about'; readonly text: string }

export type Press =
  | { readonly kind: 'show'; readonly shown: Shown }
  /** @property thread where the answer is to be posted; absent: in the channel itself */
  | { readonly kind: 'share'; readonly shown: Shown; readonly thread?: string }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'start' }
  /** The form in which a digest is ordered. */
  | { readonly kind: 'order' }

/**
 * The message that an answer was made of, made again.
 * @param where the conversation it is asked in; absent in the App Home, where no digest can be ordered
 * @param permitted adds what the person may do there; asked only for what not everybody may
 */
export async function messageOf(
  shown: Shown,
  conversation: Conversation,
  where?: Where,
  permitted: Permitted = async (same) => same,
): Promise<Message> {
  if (shown.kind === 'about') return conversation.about(shown.text)
  if (shown.kind !== 'ask') return conversation.press(shown)
  const { question } = shown
  return where && isDigestCommand(question)
    ? conversation.digest(question, changesDigests(question) ? await permitted(where) : where)
    : conversation.answer(question)
}

/**
 * Who may order a digest there is found out by digests/managers.ts, where it matters. Whether the bot is a member Slack
 * tells only to apps that may read channels: commands and forms come from anywhere, events only from where it is one.
 * @param context Bolt's, in which install/absent.ts has named the workspace where the bot serves many, and listen.ts the
 *   bot itself where it serves one
 */
export function whereOf(channel: string, person: string, context: Context, isMember = false): Where {
  const { workspace, botName } = context as { readonly workspace?: unknown; readonly botName?: unknown }
  return {
    channel: { platform: 'slack', id: channel, ...(typeof workspace === 'string' && { workspace }) },
    person,
    manager: undefined,
    ...(isMember ? {} : { letIn: letInto(channel, typeof botName === 'string' ? botName : USUAL_NAME) }),
  }
}

/** Into a conversation of two people nobody is invited. */
const letInto = (channel: string, bot: string): string =>
  channel.startsWith('D') ? DIGEST_WORDS.slack.withTheBotOnly : DIGEST_WORDS.slack.inviteFirst(bot)

/** Commands are not shared: done again, they would be ordered again. */
const canBeShared = (shown: Shown): boolean => shown.kind !== 'ask' || !isDigestCommand(shown.question)

const encodeShown = (shown: Shown): string =>
  shown.kind === 'about' ? `about:${shown.text}` : encodeAction(shown)

function decodeShown(text: string): Shown | undefined {
  if (text.startsWith('about:')) return { kind: 'about', text: text.slice('about:'.length) }
  const action = decodeAction(text)
  return action && action.kind !== 'share' && action.kind !== 'dismiss' ? action : undefined
}

/**
 * The value of a Share button: the thread or `-`, and what is shown.
 * @returns undefined for what is not to be shared, or does not fit into a button
 */
export function shareValue(shown: Shown, thread: string | undefined): string | undefined {
  const value = `${thread ?? '-'} ${encodeShown(shown)}`.toWellFormed()
  return canBeShared(shown) && value.length <= BUTTON_VALUE ? value : undefined
}

/** A message's text in one line, as much of it as a Share button can hold. */
export const asMuchAsCanBeShared = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, BUTTON_VALUE - 'about:'.length - 'nnnnnnnnnn.nnnnnn '.length - 1)
    .replace(/[\ud800-\udbff]$/, '')

/** @returns undefined for what no code of this version made */
export function readPress(element: BlockElementAction): Press | undefined {
  const value = writtenIn(element)
  if (element.action_id === SEARCH)
    return { kind: 'show', shown: { kind: 'ask', question: questionOf(value) } }
  if (element.action_id === START) return { kind: 'start' }
  if (element.action_id === ORDER) return { kind: 'order' }
  if (element.action_id === DISMISS) return { kind: 'dismiss' }
  if (element.action_id === SHARE) return readShare(value)
  const action = decodeAction(value)
  if (action?.kind === 'dismiss') return { kind: 'dismiss' }
  if (action?.kind === 'share') return { kind: 'share', shown: { kind: 'ask', question: action.question } }
  return action && { kind: 'show', shown: action }
}

function readShare(value: string): Press | undefined {
  const [, thread = '', encoded = ''] = /^(-|\d+\.\d+) (.+)$/s.exec(value) ?? []
  const shown = decodeShown(encoded)
  return shown && { kind: 'share', shown, ...(thread === '-' ? {} : { thread }) }
}

function writtenIn(element: BlockElementAction): string {
  if ('selected_option' in element) return element.selected_option?.value ?? ''
  return 'value' in element ? (element.value ?? '') : ''
}
