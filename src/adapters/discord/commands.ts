// The commands as Discord is told of them: docs.discord.com/developers/interactions/application-commands.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { DISCORD_WORDS } from '../../present/discord-words.ts'
import { DIGEST } from './digests/command.ts'
import { EDITION_NAME, QUESTION } from './limits.ts'

export const KUBECON = 'kubecon'

/** In the menu of a message: also where no slash command can be typed. */
export const FIND_TALKS = DISCORD_WORDS.findTalks

export const SAVE_NOTE = DISCORD_WORDS.saveNote

/** The options of `/kubecon`. */
export const OPTION = { query: 'query', edition: 'edition', kind: 'kind', private: 'private' } as const

/** What a query may be the name of. Passages are no kind: the core has no filter for them. */
export const KINDS = ['talk', 'project', 'speaker', 'author'] as const
export type Kind = (typeof KINDS)[number]

/** In servers, in the bot's direct messages and in those of others; added by a server or by a person. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

const { options } = DISCORD_WORDS

export const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    name: KUBECON,
    description: DISCORD_WORDS.kubecon,
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: OPTION.query,
        description: options.query,
        max_length: QUESTION,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: OPTION.edition,
        description: options.edition,
        max_length: EDITION_NAME,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: OPTION.kind,
        description: options.kind,
        choices: KINDS.map((kind) => ({ name: DISCORD_WORDS.kinds[kind], value: kind })),
      },
      { type: ApplicationCommandOptionType.Boolean, name: OPTION.private, description: options.private },
    ],
  },
  { type: ApplicationCommandType.Message, name: FIND_TALKS, ...EVERYWHERE },
  { type: ApplicationCommandType.Message, name: SAVE_NOTE, ...EVERYWHERE },
  DIGEST,
]
