// Questions that an agent's conversation suggests when somebody opens it: what there is most about in the library, and
// before it the talks shown where that person was just looking. docs.slack.dev/reference/methods/
// assistant.threads.setSuggestedPrompts
import type { App, webApi } from '@slack/bolt'
import type { Suggestion } from '../../../domain/answers/suggestion.ts'
import type { AnsweringCollaborators } from '../../../domain/platforms/adapter.ts'
import type { Asker, Conversation } from '../../../domain/ports.ts'
import { WORDS } from '../../../present/words.ts'
import { isObject } from '../connect/payload.ts'
import { reasonOf } from '../errors.ts'
import { BUTTON_LABEL, PROMPTS } from '../limits.ts'
import { plainText } from '../render/blocks.ts'
import { asked } from './incoming.ts'

/** Of them so many are of what was shown where somebody looked. */
const SHOWN = 2

/** Suggests anew whenever somebody opens the conversation. A failure costs the suggestions alone. */
export function suggestPrompts(app: App, { reception, log }: AnsweringCollaborators): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'messages') return
    const by = asked('suggest', event.user, body.team_id, placeIn(event.context))
    try {
      const prompts = await reception.receive(by, ({ conversation }) => promptsFrom(conversation))
      if (prompts.length > 0) await suggest(client, event.channel, prompts)
    } catch (error) {
      log.info({ reason: reasonOf(error) }, 'No questions could be suggested in a conversation')
    }
  })
}

type Prompts = Parameters<webApi.WebClient['assistant']['threads']['setSuggestedPrompts']>[0]['prompts']

/** Without `thread_ts`: given, Slack suggests nothing in this kind of conversation, and says no word of it. */
const suggest = (client: webApi.WebClient, channel: string, prompts: Prompts) =>
  client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts, title: WORDS.slack.prompts })

async function promptsFrom({ answer }: Conversation): Promise<Prompts> {
  const of = async (request: { readonly of?: 'shown' }, most: number) =>
    (await answer({ kind: 'suggest', typed: '', most, ...request })).suggestions.slice(0, most)
  const suggestions = [...(await of({ of: 'shown' }, SHOWN)), ...(await of({}, PROMPTS))]
  return suggestions.slice(0, PROMPTS).map(promptOf)
}

const promptOf = ({ kind, label }: Suggestion) => ({
  title: plainText(kind === 'talk' ? label : WORDS.slack.promptAbout(label), BUTTON_LABEL).text,
  message: kind === 'talk' ? `talk ${label}` : label,
})

/**
 * What somebody was looking at, by its ids: the channel, and the thread of the message. It says what to suggest, and nothing
 * else; nothing of it is kept. @slack/types, AppContextChangedEvent
 */
export function placeIn(context: unknown): Pick<Asker, 'channel' | 'thread'> {
  const entities =
    isObject(context) && Array.isArray(context.entities) ? context.entities.filter(isObject) : []
  const sharedOf = (type: string) => entities.find((entity) => entity.type === `slack#/types/${type}`)?.value
  const [message, channel] = [sharedOf('message_context'), sharedOf('channel_id')]
  if (isObject(message) && typeof message.channel_id === 'string')
    return {
      channel: message.channel_id,
      ...(typeof message.message_ts === 'string' && { thread: message.message_ts }),
    }
  return typeof channel === 'string' ? { channel } : {}
}
