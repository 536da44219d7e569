// Slack, over the socket or over HTTP: the same payloads, and the same answers.

import { PATIENCE_MS } from '../../patience.ts'
import type { Senders, SentInteraction } from '../../standins/slack/senders.ts'
import type { Slack } from '../../standins/slack/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { FAULTS, type Person, type Pressable, type Remote, type Shown, wordsOf } from '../driver.ts'

/** Where a message stands, as the press on one of its buttons tells it. */
interface Place {
  readonly ts: string
  readonly ephemeral: boolean
  readonly thread_ts?: string
}

/** What the driver reads of an element of an `actions` block. */
interface Element {
  readonly type: string
  readonly action_id?: string
  readonly text?: { readonly text: string }
  readonly value?: string
  readonly url?: string
  readonly options?: readonly { readonly text: { readonly text: string }; readonly value: string }[]
  readonly positive_button?: Thumb
  readonly negative_button?: Thumb
}

interface Thumb {
  readonly text: { readonly text: string }
  readonly value: string
}

interface Block {
  readonly type: string
  readonly block_id?: string
  readonly elements?: readonly Element[]
}

/** Buttons after which a message is taken away; a second press finds nothing left to do. */
const ENDING = /^(Share|Dismiss)$/

/** @param senders of the stand-in, or those over HTTP */
export function slackDriver(name: Remote['name'], slack: Slack, senders: Senders): Remote {
  const { workspace } = slack
  const userOf = (by: Person = 'ada'): string => (by === 'ada' ? workspace.userId : workspace.otherUserId)

  const shown = (body: Readonly<Record<string, unknown>>, place: Place): Shown => {
    const text = visibleText(body)
    const blocks = (body.blocks ?? []) as readonly Block[]
    return {
      text,
      words: wordsOf(text),
      private: place.ephemeral,
      raw: body,
      buttons: blocks.flatMap((block) =>
        (block.elements ?? []).flatMap((one) => pressables(block, one, place)),
      ),
    }
  }

  const pressables = (block: Block, element: Element, message: Place): readonly Pressable[] => {
    const { type, action_id: id = '', text, value, url, options } = element
    const blockId = block.block_id ?? 'b1'
    if (type === 'button' && url === undefined) {
      const given = value === undefined ? {} : { value }
      return [pressable(text?.text ?? '', (user) => senders.action(id, { blockId, message, user, ...given }))]
    }
    const thumbs = [element.positive_button, element.negative_button].filter((thumb) => thumb !== undefined)
    if (type === 'feedback_buttons')
      return thumbs.map((thumb) =>
        pressable(thumb.text.text, (user) =>
          senders.action(id, { type, blockId, message, user, value: thumb.value }),
        ),
      )
    if (type !== 'static_select') return []
    return (options ?? []).map((option) =>
      pressable(option.text.text, (user) =>
        senders.action(id, { type, blockId, message, user, selected: option.value }),
      ),
    )
  }

  const pressable = (label: string, send: (user: string) => SentInteraction): Pressable => {
    let ended = false
    return {
      label,
      async press(by) {
        const { envelopeId, responseId } = send(userOf(by))
        await slack.waitAck(envelopeId)
        if (ended) return undefined
        ended = ENDING.test(label)
        const { args } = await slack.waitResponse(responseId)
        if (args.delete_original === true) return undefined
        // What was private is gone once it is shared.
        if (ended) await slack.waitResponse(responseId)
        return shown(args, { ts: newTs(), ephemeral: args.response_type !== 'in_channel' })
      },
    }
  }

  return {
    name,
    async ask(text, by) {
      const { envelopeId, responseId } = senders.command(text, { user: userOf(by) })
      await slack.waitAck(envelopeId)
      const { args } = await slack.waitResponse(responseId)
      return shown(args, { ts: newTs(), ephemeral: args.response_type === 'ephemeral' })
    },
    refused: () => slack.conformanceErrors,
    mention(text, { id, attempt } = {}) {
      const { eventId, payload } = senders.mention(text, {
        ...(id === undefined ? {} : { event_id: id }),
        ...(attempt === undefined ? {} : { retry_attempt: attempt }),
      })
      return { id: eventId, place: String((payload.event as { readonly ts: string }).ts) }
    },
    async answerTo({ place }, timeoutMs = PATIENCE_MS) {
      const here = ({ ok, args }: { readonly ok: boolean; readonly args: { readonly thread_ts?: string } }) =>
        ok && args.thread_ts === place
      const { args } = await slack.waitCall('chat.postMessage', here, timeoutMs)
      return shown(args, { ts: newTs(), ephemeral: false, thread_ts: place })
    },
    fail: (what, fault) =>
      slack.fault({ method: what === 'command' ? 'response_url' : 'chat.postMessage', ...FAULTS[fault] }),
    cut: () => slack.cut(),
    waitConnected: (timeoutMs) => slack.waitConnected(timeoutMs),
    stop: () => slack.stop(),
    restart: () => slack.restart(),
    revoke() {
      slack.revoke(workspace.botToken, 'token_revoked')
      slack.revoke(workspace.appToken, 'token_revoked')
      slack.cut()
    },
    quiet: (ms) => slack.quiet(ms),
  }
}

let messages = 0

/** A message's own time: no two are shared as one. */
function newTs(): string {
  messages += 1
  return `1790000000.${String(messages).padStart(6, '0')}`
}
