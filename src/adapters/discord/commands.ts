// The slash commands, and telling Discord of them: docs.discord.com/developers/interactions/application-commands.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import type { Log } from '../../domain/ports.ts'
import { reasonOf } from './errors.ts'
import { QUESTION } from './limits.ts'

export const KUBECON = 'kubecon'
export const QUERY = 'query'

export const COMMANDS: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    name: KUBECON,
    description: 'Ask what people noted about talks at KubeCon',
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: QUERY,
        description: 'A question, a topic, a project or a speaker; "help" shows examples',
        required: false,
        max_length: QUESTION,
      },
    ],
  },
]

/**
 * Tells Discord of the commands where it knows others: it allows 200 new commands a day and server. The bot
 * answers mentions without them too, so a failure is logged and nothing more.
 */
export async function registerCommands(client: Client<true>, log: Log): Promise<void> {
  const route = Routes.applicationCommands(client.application.id)
  try {
    const known: unknown = await client.rest.get(route)
    if (sameCommands(known, COMMANDS)) return
    await client.rest.put(route, { body: COMMANDS })
    log.info({ commands: COMMANDS.map((command) => command.name) }, 'Told Discord of the commands')
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'Discord could not be told of the commands')
  }
}

/** Whether Discord's list says what ours says, in any order, with its own fields and defaults left out. */
export function sameCommands(known: unknown, ours: readonly object[]): boolean {
  const written = (commands: readonly unknown[]): string =>
    commands
      .map((command) => JSON.stringify(essence(command)))
      .toSorted()
      .join()
  return Array.isArray(known) && written(known) === written(ours)
}

/** What Discord adds to a command by itself. */
const DISCORDS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
])

/** Without Discord's own fields and without those that say the same as their absence; the rest by name. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => !DISCORDS_OWN.has(key) && !isDefault(field))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => [key, essence(field)]),
  )
}

const isDefault = (field: unknown): boolean =>
  field === null || field === undefined || field === false || (Array.isArray(field) && field.length === 0)
