// What a press asks for, read from the button alone: nothing about an answer is remembered, so that a button
// works after a restart and weeks later.
import type { BlockElementAction, Context } from '@slack/bolt'
import { parseRequest, requestOf } from '../../../conversation/grammar.ts'
import { mayChangeDigests } from '../../../domain/digests/digest-command.ts'
import { decodeAction, encodeAction } from '../../../domain/requests/action.ts'
import type { MessageRequest, Where } from '../../../domain/requests/request.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import type { Permitted } from '../digests/managers.ts'
import { BUTTON_VALUE } from '../limits.ts'
import { DISMISS, FURTHER, ORDER, SEARCH, SHARE, START, USUAL_NAME } from '../names.ts'
import { questionOf } from './incoming.ts'

export type Press =
  | { readonly kind: 'show'; readonly request: MessageRequest }
  /** @property thread where the answer is to be posted; absent: in the channel itself */
  | { readonly kind: 'share'; readonly request: MessageRequest; readonly thread?: string }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'start' }
  /** The form in which a digest is ordered. */
  | { readonly kind: 'order' }
  /** The form for a further question. */
  | { readonly kind: 'further' }

/**
 * What is ordered for a place, with that place; any other request as it is.
 * @param permitted adds what the person may do there; asked only for what not everybody may
 */
export async function placed(
  request: MessageRequest,
  where: Where | undefined,
  permitted: Permitted,
): Promise<MessageRequest> {
  if (!where) return request
  // Whoever may order digests may also say what stands under answers.
  if (request.kind === 'feedback') return { ...request, where: await permitted(where) }
  if (request.kind === 'follow-up' || request.kind === 'ask')
    return { ...request, spokenIn: () => permitted(where) }
  if (request.kind !== 'digest') return request
  return { ...request, where: mayChangeDigests(request.command) ? await permitted(where) : where }
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

/** In a form that brings the request up again; undefined for commands (done again, they would be ordered again). */
function encodeRequest(request: MessageRequest): string | undefined {
  if (request.kind === 'digest') return undefined
  if ('line' in request) return encodeAction({ kind: 'ask', question: request.line })
  switch (request.kind) {
    case 'about':
      return `about:${request.text}`
    case 'more':
    case 'sessions':
    case 'show':
    case 'words':
      return encodeAction(request)
    case 'note':
    case 'verdict':
    case 'dismiss':
    case 'home':
    case 'outdated':
    case 'incident':
      return undefined
    default:
      return request satisfies never
  }
}

function decodeRequest(text: string): MessageRequest | undefined {
  if (text.startsWith('about:')) return { kind: 'about', text: text.slice('about:'.length) }
  const action = decodeAction(text)
  return action && action.kind !== 'share' && action.kind !== 'dismiss' ? requestOf(action) : undefined
}

/**
 * The value of a Share button: the thread or `-`, and what is shown.
 * @returns undefined for what is not to be shared, or does not fit into a button
 */
export function shareValue(request: MessageRequest, thread: string | undefined): string | undefined {
  const encoded = encodeRequest(request)
  const value = encoded === undefined ? undefined : `${thread ?? '-'} ${encoded}`.toWellFormed()
  return value !== undefined && value.length <= BUTTON_VALUE ? value : undefined
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
  if (element.action_id === SEARCH) {
    const question = questionOf(value)
    return question === '' ? { kind: 'start' } : { kind: 'show', request: parseRequest(question) }
  }
  if (element.action_id === START) return { kind: 'start' }
  if (element.action_id === ORDER) return { kind: 'order' }
  if (element.action_id === FURTHER) return { kind: 'further' }
  if (element.action_id === DISMISS) return { kind: 'dismiss' }
  return element.action_id === SHARE ? readShare(value) : readAction(value)
}

/** @returns undefined for what no code of this version made */
export function readAction(encoded: string): Press | undefined {
  const action = decodeAction(encoded)
  if (!action) return undefined
  if (action.kind === 'dismiss') return action
  return { kind: action.kind === 'share' ? 'share' : 'show', request: requestOf(action) }
}

function readShare(value: string): Press | undefined {
  const [, thread = '', encoded = ''] = /^(-|\d+\.\d+) (.+)$/s.exec(value) ?? []
  const request = decodeRequest(encoded)
  return request && { kind: 'share', request, ...(thread === '-' ? {} : { thread }) }
}

function writtenIn(element: BlockElementAction): string {
  if ('selected_option' in element) return element.selected_option?.value ?? ''
  return 'value' in element ? (element.value ?? '') : ''
}
