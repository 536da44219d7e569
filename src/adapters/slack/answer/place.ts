// Where a button was pressed, and so: who may see the answer.
import type { BlockAction } from '@slack/bolt'
import { isDirect, threadOf } from '../render/private.ts'

export interface PressPlace {
  /**
   * `private`: a message that only this person sees. `direct`: the conversation with the bot; a direct message
   * between two people looks the same to us, so the answer itself says that it stands there. `public`: a message
   * that others see as well; a press never changes it, and who pressed is answered privately.
   */
  readonly kind: 'private' | 'direct' | 'public'
  /** The thread in which an answer is shown. */
  readonly thread?: string | undefined
  /** The thread in which a shared answer is posted. */
  readonly shareIn?: string | undefined
}

export function placeOf({ container, message, actions }: BlockAction): PressPlace {
  const block = actions[0]?.block_id ?? ''
  // Payloads of older clients, and some of Slack's own SDK tests, carry no container.
  const thread = inThread(container?.thread_ts ?? message?.thread_ts, container?.message_ts ?? message?.ts)
  if (container?.is_ephemeral === true) return { kind: 'private', thread, shareIn: threadOf(block) ?? thread }
  if (isDirect(block)) return { kind: 'direct', thread }
  return { kind: 'public', thread, shareIn: thread ?? message?.ts }
}

/** The first message of a thread carries the thread's id as well, but stands in the channel. */
export const inThread = (thread: unknown, message: unknown): string | undefined =>
  typeof thread === 'string' && thread !== message ? thread : undefined
