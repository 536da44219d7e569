// Answers to interactions: some seconds for the first, then 15 min for edits and follow-ups.
// discord.com/developers/docs/interactions/receiving-and-responding
import { FIRST_RESPONSE_MS } from '../../patience.ts'
import { editedMessage, FLAGS, postedMessage } from './payloads-events.ts'
import { failed, ok, type Result } from './results.ts'
import type { Routed, RouteRequest } from './route-kinds.ts'
import type { Interaction, Json, Message, World } from './world.ts'

const TOKEN_MS = 15 * 60_000

const CALLBACK = { reply: 4, defer: 5, deferUpdate: 6, update: 7 } as const

/** `POST /interactions/:interaction/:token/callback` */
export function answerInteraction(request: RouteRequest): Routed {
  const { world, params, body, query, files } = request
  const interaction = world.interactions.get(params.interaction ?? '')
  if (interaction === undefined || interaction.token !== params.token) return { result: failed(10062) }
  if (Date.now() - interaction.createdAt > FIRST_RESPONSE_MS) return { result: failed(10062) }
  if (interaction.callback !== undefined) return { result: failed(40060) }
  const type = Number(body.type)
  interaction.callback = type
  const message = firstMessage(world, interaction, type, (body.data ?? {}) as Json, files)
  const shown = message === undefined ? {} : { message }
  const result: Result =
    query.get('with_response') === 'true' ? ok(withResponse(interaction, type, message)) : { status: 204 }
  return {
    result,
    ...shown,
    interaction,
    event: type === CALLBACK.update ? 'MESSAGE_UPDATE' : 'MESSAGE_CREATE',
  }
}

/** `GET` and `PATCH /webhooks/:application/:token/messages/@original` */
export function original({ world, params, verb, body }: RouteRequest): Routed {
  const found = findByToken(world, params.token)
  if ('result' in found) return found
  const { interaction } = found
  const message = world.messages.get(interaction.originalId ?? '')
  if (interaction.callback === undefined) return { result: failed(10015) }
  if (message === undefined) return { result: failed(10008) }
  if (verb === 'GET') return { result: ok(message) }
  // A deferred reply is loading until it is edited.
  const edited = editedMessage(message, { flags: message.flags & ~FLAGS.loading, ...body })
  world.messages.set(edited.id, edited)
  return { result: ok(edited), message: edited, interaction, event: 'MESSAGE_UPDATE' }
}

/** `POST /webhooks/:application/:token` */
export function followUp({ world, params, body, files }: RouteRequest): Routed {
  const found = findByToken(world, params.token)
  if ('result' in found) return found
  const { interaction } = found
  if (interaction.callback === undefined) return { result: failed(10015) }
  const message = postedMessage(world, interaction.channelId, body, files)
  world.messages.set(message.id, message)
  return { result: ok(message), message, interaction, event: 'MESSAGE_CREATE' }
}

/** The message that stands after the first response; undefined where there is none. */
function firstMessage(
  world: World,
  interaction: Interaction,
  type: number,
  data: Json,
  files: readonly string[],
): Message | undefined {
  if (type === CALLBACK.reply || type === CALLBACK.defer) {
    const loading = type === CALLBACK.defer ? FLAGS.loading : 0
    const flags = Number(data.flags ?? 0) | loading
    const message = postedMessage(world, interaction.channelId, { ...data, flags }, files)
    interaction.originalId = message.id
    world.messages.set(message.id, message)
    return message
  }
  const target = world.messages.get(interaction.originalId ?? '')
  if (target === undefined || type !== CALLBACK.update) return undefined
  const edited = editedMessage(target, data)
  world.messages.set(edited.id, edited)
  return edited
}

function withResponse(interaction: Interaction, type: number, message: Message | undefined): Json {
  const { id, type: kind } = interaction
  const details =
    message === undefined
      ? {}
      : {
          response_message_id: message.id,
          response_message_loading: (message.flags & FLAGS.loading) !== 0,
          response_message_ephemeral: (message.flags & FLAGS.ephemeral) !== 0,
        }
  const resource = message === undefined ? {} : { resource: { type, message } }
  return { interaction: { id, type: kind, ...details }, ...resource }
}

function findByToken(
  world: World,
  token: string | undefined,
): { interaction: Interaction } | { result: Result } {
  const interaction = [...world.interactions.values()].find((one) => one.token === token)
  if (interaction === undefined) return { result: failed(10015) }
  return Date.now() - interaction.createdAt > TOKEN_MS ? { result: failed(50027) } : { interaction }
}
