// The App Home: everybody's own page of the bot. Publishing needs no scope; answers replace one another there.
import type { App, webApi } from '@slack/bolt'
import type { Suggestion } from '../../domain/suggestion.ts'
import { reasonOf } from './errors.ts'
import type { Health } from './health.ts'
import { SUGGESTED } from './names.ts'
import { messageOf } from './press.ts'
import type { PressAtHome } from './pressing.ts'
import { renderMessage } from './render.ts'
import { renderHome, renderSuggestion } from './render-home.ts'
import type { Collaborators, Send, Take } from './replying.ts'

/** Slack takes 100; more than these nobody reads. */
const SUGGESTIONS = 20

export function answerHome(
  app: App,
  take: Take,
  health: Health,
  { conversation, log }: Collaborators,
): PressAtHome {
  const publish =
    (client: webApi.WebClient, user: string, at: 'start' | 'answer'): Send =>
    (form) =>
      health.watchToken(client.views.publish({ user_id: user, view: renderHome(form, at) }))

  const start = (client: webApi.WebClient, user: string): Promise<void> =>
    take(publish(client, user, 'start'), async () => renderMessage(conversation.home()))

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await start(client, event.user)
  })

  app.options<'block_suggestion'>({}, async ({ ack, options }) => {
    const typed = options.type === 'block_suggestion' && options.action_id === SUGGESTED ? options.value : ''
    let suggestions: readonly Suggestion[] = []
    try {
      suggestions = typed === '' ? [] : conversation.suggest(typed, SUGGESTIONS)
    } catch (error) {
      log.error({ err: error }, 'Nothing could be suggested')
    }
    await ack({ options: suggestions.map(renderSuggestion) }).catch((error: unknown) =>
      log.debug({ reason: reasonOf(error) }, 'Suggestions came too late'),
    )
  })

  return async (press, body, client) => {
    if (body.view?.type !== 'home') return
    const user = body.user.id
    const asked = press?.kind === 'show' ? press.shown : undefined
    if (press?.kind === 'start' || (asked?.kind === 'ask' && asked.question === ''))
      return start(client, user)
    await take(publish(client, user, 'answer'), async () =>
      renderMessage(asked ? await messageOf(asked, conversation) : conversation.outdated()),
    )
  }
}
