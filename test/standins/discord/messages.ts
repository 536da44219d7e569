// Posting and editing in channels: discord.com/developers/docs/resources/message.
import { editedMessage, postedMessage } from './payloads-events.ts'
import { channel, directChannel } from './payloads-guild.ts'
import { failed, ok, type Result } from './results.ts'
import type { Routed, RouteRequest } from './route-kinds.ts'
import type { Json, World } from './world.ts'

export function createMessage({ world, params, body, files }: RouteRequest): Routed {
  const channelId = params.channel ?? ''
  const refusal = channelRefusal(world, channelId)
  if (refusal !== undefined) return { result: refusal }
  // "If a message was created by the same author with the same nonce, that message will be returned."
  const nonce = body.enforce_nonce === true ? `${channelId} ${body.nonce}` : undefined
  const standing = nonce === undefined ? undefined : world.nonces.get(nonce)
  if (standing !== undefined) return { result: ok(standing), message: standing, repeated: true }
  const message = postedMessage(world, channelId, body, files)
  world.messages.set(message.id, message)
  if (nonce !== undefined) world.nonces.set(nonce, message)
  return { result: ok(message), message, event: 'MESSAGE_CREATE' }
}

/** A conversation with one person; it exists also where they take no messages: resources/user#create-dm. */
export function openDirect({ world, body }: RouteRequest): Routed {
  const person = String(body.recipient_id)
  const known = [...world.directs].find(([, recipient]) => recipient === person)?.[0]
  const id = known ?? world.newId()
  world.directs.set(id, person)
  return { result: ok(directChannel(world, id, person)) }
}

export function editMessage({ world, params, body }: RouteRequest): Routed {
  const refusal = channelRefusal(world, params.channel ?? '')
  if (refusal !== undefined) return { result: refusal }
  const message = world.messages.get(params.message ?? '')
  if (message === undefined) return { result: failed(10008) }
  if ((message.author as Json).id !== world.guild.botUserId) return { result: failed(50005) }
  const edited = editedMessage(message, body)
  world.messages.set(edited.id, edited)
  return { result: ok(edited), message: edited, event: 'MESSAGE_UPDATE' }
}

export function getChannel({ world, params }: RouteRequest): Routed {
  const id = params.channel ?? ''
  const refusal = channelRefusal(world, id)
  // Reading needs no permission to write.
  return refusal === undefined || refusal.code === 50013
    ? { result: ok(channel(world, id)) }
    : { result: refusal }
}

export function typing({ world, params }: RouteRequest): Routed {
  return { result: channelRefusal(world, params.channel ?? '') ?? { status: 204 } }
}

function channelRefusal(world: World, id: string): Result | undefined {
  const recipient = world.directs.get(id)
  if (recipient !== undefined) return world.closed.has(recipient) ? failed(50007) : undefined
  const error = channel(world, id) === undefined ? 10003 : world.channels.get(id)
  return error === undefined ? undefined : failed(error)
}
