// What replicas share through the database; loaded only where DATABASE_URL names one.

import type { AdapterCollaborators, LoadAdapter } from '../domain/platforms/adapter.ts'
import type { Log } from '../domain/ports.ts'
import type { SeenEvents } from '../domain/store-ports.ts'
import { sharedSeen } from '../replicas/shared-seen.ts'
import { standingBy } from '../replicas/standby.ts'
import { type DiscordConfig, loadDiscord } from './platforms/discord.ts'
import type { SharedState } from './state.ts'

export interface Replicas {
  /** Events seen by any of them. */
  readonly seen: SeenEvents
  /** Discord, of which one of them holds the gateway. */
  discord(config: DiscordConfig): LoadAdapter
}

/** @param own what this replica has seen, where the database cannot be asked */
export function replicasOn(state: SharedState, own: SeenEvents, log: Log): Replicas {
  const seen = async (): Promise<SeenEvents> => {
    const opened = await state.open()
    if (opened.kind === 'problem') throw new Error(opened.problem.text)
    return opened.state.seen
  }
  return {
    seen: sharedSeen(seen, { own, log }),
    discord: (config) => async () => {
      // With it comes the library: whoever takes over has nothing left to load.
      const [{ openPoster }, listen] = await Promise.all([
        import('../adapters/discord/digests/poster.ts'),
        loadDiscord(config)(),
      ])
      return async (collaborators) => {
        const opened = await state.open()
        if (opened.kind === 'problem') return { ok: false, problem: opened.problem }
        const one = {
          platform: 'discord',
          what: 'Discord’s gateway',
          listen,
          poster: (parts: Pick<AdapterCollaborators, 'meter' | 'log'>) => openPoster(config, parts),
        } as const
        return standingBy(one, { lease: opened.state.lease })(collaborators)
      }
    },
  }
}
