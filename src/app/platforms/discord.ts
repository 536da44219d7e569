// Discord, loaded when it is wanted.
import type { Config } from '../../config.ts'
import type { LoadAdapter } from '../../domain/platforms/adapter.ts'

export type DiscordConfig = NonNullable<Config['discord']>

export const loadDiscord =
  (discord: DiscordConfig): LoadAdapter =>
  async () => {
    const { listenOn } = await import('../../adapters/discord/listen.ts')
    return (collaborators) => listenOn(discord, collaborators)
  }
