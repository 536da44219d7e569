// What people say in channels reaches the bot only where somebody granted the optional scopes for it, and then all of it
// does: Slack has no way to subscribe to threads (docs.slack.dev/reference/events/message.channels). So whatever stands
// in no thread of the bot's own is let go here. Of a message three fields are looked at, and none of them holds a word.
import { isObject } from './payload.ts'

/** A thread by Slack's ids. */
export interface ThreadRef {
  readonly workspace: string | undefined
  readonly channel: string
  /** The moment of its first message. */
  readonly thread: string
}

/** Whether the bot has answered there within the last half hour. @throws what the store throws */
export type IsOurThread = (thread: ThreadRef) => Promise<boolean>

/**
 * Whether a payload is a message among people that is none of the bot's business. Mentions come as events of another type,
 * and what is said to the bot alone comes from a conversation of two.
 * @param isOurThread absent: no thread is
 */
export async function isOverheard(payload: unknown, isOurThread?: IsOurThread): Promise<boolean> {
  if (!isObject(payload) || !isObject(payload.event) || payload.event.type !== 'message') return false
  const { channel_type: kind, channel, thread_ts: thread, subtype = null } = payload.event
  if (kind === 'im' || (kind === undefined && String(channel).startsWith('D'))) return false
  // What was edited or deleted is no follow-up; a reply that is shown in the channel as well is one.
  if (!isOurThread || (subtype !== null && subtype !== 'thread_broadcast')) return true
  if (typeof thread !== 'string' || typeof channel !== 'string') return true
  const { team_id: workspace } = payload
  return !(await isOurThread({
    workspace: typeof workspace === 'string' ? workspace : undefined,
    channel,
    thread,
  }))
}
