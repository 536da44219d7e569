// Discord, loaded when it is wanted.
import type { Config } from '../config.ts'
import type { Adapter } from './adapter.ts'

export type DiscordConfig = NonNullable<Config['discord']>

export const discordAdapter =
  (discord: DiscordConfig): Adapter =>
  async (collaborators) =>
    (await import('../adapters/discord/listen.ts')).listenOn(discord, collaborators)
