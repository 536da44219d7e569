// “Save this as a note”: which message is meant. In a thread it is the thread, in a direct message what its author wrote before;
// elsewhere in a channel nobody can tell, and the bot does not read along.
import { webApi } from '@slack/bolt'
import type { PointedTo } from '../../../domain/drafts/note-command.ts'
import type { LineRequest } from '../../../domain/requests/request.ts'
import { NOTE_WORDS } from '../../../present/notes/note-words.ts'
import { notedOf, type Placed, type WrittenMessage } from '../answer/incoming.ts'
import { LONGEST, textOf } from '../answer/shapes.ts'
import { pointedToBy } from './noting.ts'

/** So many messages of a thread are read: a form takes hardly more. */
const OF_A_THREAD = 50
/** Between two lines of a person there is an answer. */
const LOOKED_BACK = 5

/** The moment of a message, in epoch milliseconds. @param ts as Slack writes it, in seconds */
export const momentOf = (ts: string): number => Math.round(Number(ts) * 1000)

/** A request with the words that it points to, where it does and Slack lets them be read. */
export async function pointed(
  request: LineRequest,
  at: { readonly channel: string; readonly message: Placed },
  client: webApi.WebClient,
): Promise<LineRequest> {
  if (request.kind !== 'note' || request.command.kind !== 'write') return request
  const own = { ...request.command, writtenAt: momentOf(at.message.ts) }
  if (!own.isBare) return { ...request, command: own }
  const { messages, ...reading } = await messagesMeant(at, client)
  const people = new Set(messages.map(({ user }) => user)).size
  const written = messages.map((one) => textOf(one, LONGEST)).join('\n')
  const isOthers = messages.some(({ user }) => user !== at.message.user)
  const named = people > 1 ? { name: NOTE_WORDS.severalPeople(people) } : {}
  const also = { ...pointedToBy(written), ...(isOthers && { other: named }), ...reading }
  return { ...request, command: { ...own, text: notedOf(written), ...also } }
}

interface MessagesMeant extends Pick<PointedTo, 'isPart' | 'isLater'> {
  readonly messages: readonly WrittenMessage[]
}

/** Empty where nothing can be read: the scope for it is nobody's to give but the operator's (docs/scopes.md). */
async function messagesMeant(
  { channel, message }: { readonly channel: string; readonly message: Placed },
  client: webApi.WebClient,
): Promise<MessagesMeant> {
  const { ts, thread_ts: thread, user } = message
  const isDirect = channel.startsWith('D')
  try {
    if (thread) {
      const read = await client.conversations.replies({ channel, ts: thread, limit: OF_A_THREAD })
      const messages = (read.messages ?? []).filter((one) => one.ts !== ts && isByAPerson(one))
      return { messages, ...(read.has_more && { isPart: true }) }
    }
    if (!isDirect) return { messages: [] }
    const { messages = [] } = await client.conversations.history({ channel, latest: ts, limit: LOOKED_BACK })
    const before = messages.find((one) => one.ts !== ts && one.user === user && isByAPerson(one))
    return { messages: before ? [before] : [] }
  } catch (error) {
    return { messages: [], ...(!isRefused(error) && { isLater: true }) }
  }
}

/** Slack's own no, and not a busy minute: docs.slack.dev/reference/methods/conversations.replies#errors. */
const isRefused = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && !LATER.has(error.data.error)
const LATER: ReadonlySet<string> = new Set([
  'ratelimited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
])

const isByAPerson = ({ user, bot_id }: Pick<WrittenMessage, 'user' | 'bot_id'>): boolean =>
  Boolean(user) && !bot_id
