// The App Home: everybody's own page of the bot. Publishing needs no scope; answers replace one another there.

import type { App, webApi } from '@slack/bolt'
import { suggestZones } from '../../../conversation/digest-form.ts'
import type { Suggestion } from '../../../domain/answers/suggestion.ts'
import type { AnsweringCollaborators } from '../../../domain/platforms/adapter.ts'
import { persist } from '../connect/persist.ts'
import { FIELDS } from '../digests/order-form.ts'
import { openOrderForm } from '../digests/ordering.ts'
import { reasonOf } from '../errors.ts'
import type { SlackHealth } from '../health.ts'
import { SUGGESTED } from '../names.ts'
import { renderHome, renderSuggestion, renderZone } from '../render/home.ts'
import { renderMessage } from '../render.ts'
import { asked } from './incoming.ts'
import type { PressAtHome } from './pressing.ts'
import { outdated, type Send, type Take } from './replying.ts'

/** Slack takes 100; more than these nobody reads. */
const SUGGESTIONS = 20

export function answerHome(
  app: App,
  take: Take,
  health: SlackHealth,
  { reception, log }: AnsweringCollaborators,
): PressAtHome {
  const publish =
    (client: webApi.WebClient, user: string, at: 'start' | 'answer'): Send =>
    (form) =>
      persist(() => health.watchToken(client.views.publish({ user_id: user, view: renderHome(form, at) })))

  const start = (client: webApi.WebClient, user: string, team?: string): Promise<void> =>
    take(asked('home', user, team), publish(client, user, 'start'), async (conversation) =>
      renderMessage((await conversation.answer({ kind: 'home' })).message),
    )

  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab === 'home') await start(client, event.user, body.team_id)
  })

  app.options<'block_suggestion'>({}, async ({ ack, body, options }) => {
    const { value, action_id: field } =
      options.type === 'block_suggestion' ? options : { value: '', action_id: '' }
    if (field === FIELDS.zone) return ack({ options: suggestZones(value, SUGGESTIONS).map(renderZone) })
    const typed = field === SUGGESTED ? value : ''
    let suggestions: readonly Suggestion[] = []
    try {
      if (typed !== '')
        ({ suggestions } = await reception.receive(
          asked('suggest', body.user.id, body.team?.id),
          ({ conversation }) => conversation.answer({ kind: 'suggest', typed, most: SUGGESTIONS }),
        ))
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
    if (press?.kind === 'start') return start(client, user, body.team?.id)
    const by = asked('press', user, body.team?.id)
    if (press?.kind === 'order')
      return take(by, publish(client, user, 'answer'), () => openOrderForm(client, body.trigger_id))
    await take(by, publish(client, user, 'answer'), async (conversation) =>
      press?.kind === 'show'
        ? renderMessage((await conversation.answer(press.request)).message)
        : outdated(conversation),
    )
  }
}
