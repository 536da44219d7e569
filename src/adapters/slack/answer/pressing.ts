// Presses on buttons and choices from lists, each answered through its own interaction.

import type { App, BlockAction, RespondFn } from '@slack/bolt'
import type { NoteForm } from '../../../domain/drafts/note-command.ts'
import type { AnsweringCollaborators } from '../../../domain/platforms/adapter.ts'
import type { Asker, Conversation } from '../../../domain/ports.ts'
import type { MessageRequest, Where } from '../../../domain/requests/request.ts'
import { type DigestManagers, permittedBy } from '../digests/managers.ts'
import { openOrderForm } from '../digests/ordering.ts'
import { meaningOf, reasonOf } from '../errors.ts'
import { openNoteForm, signed } from '../notes/noting.ts'
import { renderDirectly, renderPrivately, shared } from '../render/private.ts'
import { renderMessage, type SlackRendering } from '../render.ts'
import { openFurtherForm } from './asking-further.ts'
import { asked } from './incoming.ts'
import { type PressPlace, placeOf } from './place.ts'
import { type Press, placed, readPress, whereOf } from './press.ts'
import { acknowledge, outdated, type Take, through } from './replying.ts'

type Client = App['client']

/** Who pressed, where, and what a press brings along. */
interface Pressed {
  readonly by: Asker
  readonly where: Where | undefined
  readonly respond: RespondFn
  readonly client: Client
  /** Adds who pressed to what is wanted of a draft. */
  readonly sign: (request: MessageRequest) => Promise<MessageRequest>
  readonly openForm: (form: NoteForm) => Promise<SlackRendering | undefined>
}

/** Answers a press in the App Home, which has no response_url. */
export type PressAtHome = (press: Press | undefined, body: BlockAction, client: Client) => Promise<void>

export function answerPresses(
  app: App,
  take: Take,
  atHome: PressAtHome,
  collaborators: AnsweringCollaborators & { readonly managers: DigestManagers },
): void {
  const { seen, log, managers } = collaborators

  /** A page takes the place of the one before, where nobody else reads it; anything else stands below. */
  const show = (
    request: MessageRequest,
    place: PressPlace,
    { by, where, respond, client, sign, openForm }: Pressed,
  ): Promise<void> => {
    const { kind, thread, shareIn } = place
    const direct = kind === 'direct'
    const send = through(respond, {
      type: direct ? 'in_channel' : 'ephemeral',
      thread,
      replace: request.kind === 'more' && kind !== 'public',
    })
    const work = async (conversation: Conversation) => {
      const asking = await placed(request, where, permittedBy(managers, client))
      const reply = await conversation.answer(await sign(asking))
      if (reply.form) return openForm(reply.form)
      return direct ? renderDirectly(reply) : renderPrivately(reply, shareIn)
    }
    return take(by, send, work, through(respond, { thread }))
  }

  /** Posted once, however often it is pressed; then the private answer has done its work. */
  const share = async (
    press: Extract<Press, { kind: 'share' }>,
    body: BlockAction,
    { by, respond }: Pick<Pressed, 'by' | 'respond'>,
  ) => {
    const key = `slack:share:${body.channel?.id}:${body.container.message_ts}:${body.user.id}`
    if (!(await seen.firstTime(key))) return
    const post = through(respond, {
      type: 'in_channel',
      thread: press.thread,
      // Where it may have been posted, it is not posted again: everybody would see it twice.
      retried: ['busy'],
    })
    // Whatever fails before it is sent leaves nothing in the channel.
    const fate: { state: 'not sent' | 'posted' | 'unclear' } = { state: 'not sent' }
    await take(
      by,
      async (form) => {
        try {
          await post(form)
          fate.state = 'posted'
        } catch (error) {
          if (meaningOf(error) === 'unclear') fate.state = 'unclear'
          throw error
        }
      },
      async (conversation) => {
        const { message } = await conversation.answer(press.request)
        return renderMessage(shared(message, body.user.name ?? body.user.username), { where: 'channel' })
      },
      through(respond),
    )
    if (fate.state === 'not sent') await seen.forget(key)
    if (fate.state === 'posted') await remove(respond)
  }

  /** Gone already after a second press: then there is nothing to say. */
  const remove = (respond: RespondFn): Promise<unknown> =>
    respond({ delete_original: true }).catch((error: unknown) =>
      log.debug(
        { reason: reasonOf(error), meaning: meaningOf(error) },
        'A private answer could not be removed',
      ),
    )

  app.action({}, async ({ ack, body, respond, client, context }) => {
    await acknowledge(ack)
    const from = (thread?: string): Asker =>
      asked('press', body.user.id, body.team?.id, { channel: body.channel?.id, thread })
    const tellOutdated = (thread?: string) => take(from(), through(respond, { thread }), outdated)
    if (body.type !== 'block_actions') return tellOutdated()
    const [element] = body.actions
    const press = element && readPress(element)
    if (body.view) return atHome(press, body, client)
    const place = placeOf(body)
    // What is read alone is not what others in the thread speak of.
    const by = from(place.kind === 'direct' ? place.thread : undefined)
    const where = body.channel && whereOf(body.channel.id, body.user.id, context)
    const sign = (request: MessageRequest) => signed(request, body.user, context, client)
    const openForm = (form: NoteForm) => openNoteForm(client, body.trigger_id, form)
    if (press?.kind === 'show')
      return show(press.request, place, { by, where, respond, client, sign, openForm })
    if (press?.kind === 'order')
      return take(by, through(respond, { thread: place.thread }), () =>
        openOrderForm(client, body.trigger_id, body.channel?.id),
      )
    if (press?.kind === 'further')
      return take(by, through(respond, { thread: place.thread }), () =>
        openFurtherForm(client, body.trigger_id, body.channel?.id),
      )
    // Only a private answer has these two below it.
    if (press?.kind === 'share' && place.kind === 'private') return share(press, body, { by, respond })
    if (press?.kind === 'dismiss' && place.kind === 'private') return void (await remove(respond))
    return tellOutdated(place.thread)
  })
}
