// The registry of commands: discord.com/developers/docs/interactions/application-commands.
import { ok } from './results.ts'
import type { Routed, RouteRequest } from './route-kinds.ts'
import type { Json, World } from './world.ts'

export function getCommands({ world, params }: RouteRequest): Routed {
  return { result: ok(world.commands.get(params.guild ?? '') ?? []) }
}

export function putCommands({ world, params, body }: RouteRequest): Routed {
  const known = world.commands.get(params.guild ?? '') ?? []
  const commands = (body as unknown as readonly Json[]).map((command) =>
    registered(world, command, known, params),
  )
  world.commands.set(params.guild ?? '', commands)
  return { result: ok(commands) }
}

/** A command as Discord gives it back: with an id, a version and everything that was left out. */
function registered(
  world: World,
  command: Json,
  known: readonly Json[],
  params: RouteRequest['params'],
): Json {
  const { type = 1, options, ...rest } = command
  const before = known.find((one) => one.name === command.name && one.type === type)
  const place =
    params.guild === undefined ? { dm_permission: true, contexts: null } : { guild_id: params.guild }
  return {
    id: before?.id ?? world.newId(),
    application_id: world.guild.applicationId,
    version: world.newId(),
    description: '',
    nsfw: false,
    integration_types: [0],
    ...place,
    ...rest,
    default_member_permissions: command.default_member_permissions ?? null,
    type,
    ...(Array.isArray(options) && options.length > 0 ? { options: options.map(registeredOption) } : {}),
  }
}

/** Discord leaves out what is false (seen with `required`; for the others unchecked). */
function registeredOption(option: Json): Json {
  const given = Object.entries(option).filter(([, value]) => value !== false && value !== null)
  const { options, ...rest } = Object.fromEntries(given)
  return Array.isArray(options) ? { ...rest, options: options.map(registeredOption) } : rest
}
