// Slack, over the socket, as a soak sees it.
import type { Call } from '../../test/standins/slack/api.ts'
import { startSlack } from '../../test/standins/slack/start.ts'
import { malformedForSlack } from './malformed.ts'
import { acknowledged, type Kind, note, questionOf, type Seen, type Traffic } from './traffic.ts'

const SUGGESTED = 'suggested'
const FIND_TALKS = 'find_talks'

export async function slackTraffic(): Promise<Traffic> {
  const slack = await startSlack()
  /** Another person each time: nobody asks so much alone that it would be refused. */
  const personOf = (turn: number): string => `U0SOAK${String(turn).padStart(6, '0')}`
  const responded = (id: string): string => `response ${id}`

  const SENDERS: Readonly<Record<Kind, (turn: number) => readonly string[]>> = {
    command(turn) {
      const sent = slack.command(questionOf(turn), { user: personOf(turn) })
      return [acknowledged(sent.envelopeId), responded(sent.responseId)]
    },
    mention(turn) {
      const ts = tsOf(turn)
      const { envelopeId } = slack.mention(questionOf(turn), { user: personOf(turn), ts })
      return [acknowledged(envelopeId), `thread ${ts}`]
    },
    redelivery(turn) {
      const ts = tsOf(turn)
      const asked = { user: personOf(turn), ts }
      const { eventId, envelopeId } = slack.mention(questionOf(turn), asked)
      const again = [1, 2].map((attempt) =>
        slack.mention(questionOf(turn), { ...asked, event_id: eventId, retry_attempt: attempt }),
      )
      return [...[envelopeId, ...again.map((one) => one.envelopeId)].map(acknowledged), `thread ${ts}`]
    },
    direct(turn) {
      const channel = `D0SOAK${String(turn).padStart(6, '0')}`
      const { envelopeId } = slack.message(questionOf(turn), {
        channel,
        user: personOf(turn),
        extra: { channel_type: 'im' },
      })
      return [acknowledged(envelopeId), `direct ${channel}`]
    },
    press(turn) {
      const { envelopeId, responseId } = slack.action('more', {
        user: personOf(turn),
        value: 'more:2:kubernetes',
        message: { ts: tsOf(turn), ephemeral: true },
      })
      return [acknowledged(envelopeId), responded(responseId)]
    },
    suggest(turn) {
      const view = { id: 'V1', type: 'home', blocks: [] }
      return [acknowledged(slack.suggestion(SUGGESTED, 'gat', { user: personOf(turn), view }).envelopeId)]
    },
    shortcut(turn) {
      const message = { text: questionOf(turn), user: personOf(turn + 1) }
      const sent = slack.messageShortcut(FIND_TALKS, message, { user: personOf(turn) })
      return [acknowledged(sent.envelopeId), responded(sent.responseId)]
    },
    home(turn) {
      return [acknowledged(slack.appHomeOpened(personOf(turn)).envelopeId), `home ${personOf(turn)}`]
    },
  }

  let malformed: Iterator<string> | undefined
  /** Good ones, as the bot got them a moment ago. */
  const envelopesOf = (): readonly object[] => {
    const user = personOf(999_999)
    const sent = [
      ['slash_commands', slack.command('gateway api', { user })],
      ['events_api', slack.mention('gateway api', { user })],
      [
        'interactive',
        slack.action('more', { user, value: 'more:2:kubernetes', message: { ts: tsOf(1), ephemeral: true } }),
      ],
    ] as const
    return sent.map(([type, { payload, envelopeId }]) => ({ type, envelope_id: envelopeId, payload }))
  }

  return {
    name: 'Slack',
    env: slack.env,
    send: (kind, turn) => SENDERS[kind](turn),
    seen(): Seen {
      const seen = new Map<string, number[]>()
      for (const { envelopeId, at } of slack.acks()) note(seen, acknowledged(envelopeId), at)
      for (const call of slack.calls()) {
        const key = keyOf(call)
        if (key !== undefined) note(seen, key, call.at)
      }
      return seen
    },
    discard: () => slack.discard(),
    sendMalformed() {
      malformed ??= malformedForSlack(envelopesOf())
      const { value } = malformed.next()
      if (value !== undefined) slack.garbage(value)
    },
    fault: (wrong) =>
      slack.fault(
        ...(['response_url', 'chat.postMessage', 'views.publish'] as const).map((method) => ({
          method,
          ...wrong,
        })),
      ),
    async reconnect(turn) {
      if (turn % 2 === 0) slack.disconnect('refresh_requested')
      else slack.cut()
      await slack.waitConnected()
    },
    waitConnected: (timeoutMs) => slack.waitConnected(timeoutMs),
    refused: () => slack.conformanceErrors,
    stop: () => slack.stop(),
  }
}

/** A message's own time, by which its thread is known. */
const tsOf = (turn: number): string => `1790000000.${String(turn).padStart(6, '0')}`

/** @returns undefined for what nobody sees */
function keyOf({ method, ok, args, responseId }: Call): string | undefined {
  if (!ok) return undefined
  if (method === 'response_url') return `response ${responseId}`
  if (method === 'views.publish') return `home ${args.user_id}`
  if (method !== 'chat.postMessage') return undefined
  return args.thread_ts === undefined ? `direct ${args.channel}` : `thread ${args.thread_ts}`
}
