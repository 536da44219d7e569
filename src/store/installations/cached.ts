// Installations are read for every request: what was read a moment ago is not read and opened again.
import type { Now } from '../../domain/ports.ts'
import type { InstallationRead, Installations } from '../../domain/store-ports.ts'

/** So long another replica's uninstallation may go unnoticed here; a minute at most is promised. */
const FRESH_MS = 30_000
/** So long what was read last is good enough while the store is away: then nobody can have noticed anything either. */
const BETTER_THAN_NOTHING_MS = 15 * 60_000
/** More workspaces than ask within half a minute. */
const MOST = 10_000

interface Held {
  readonly at: number
  readonly read: Promise<InstallationRead>
}

/** Only installed workspaces are remembered: one that has just installed the app is known at once everywhere. */
export function cachedInstallations(store: Installations, now: Now): Installations {
  const known = new Map<string, Held>()
  const ageOf = ({ at }: Held): number => Math.abs(now() - at)

  /** Makes room by letting go of who was read longest ago. */
  function remember(workspace: string, held: Held): void {
    known.delete(workspace)
    const [oldest] = known.size < MOST ? [] : known.keys()
    if (oldest !== undefined) known.delete(oldest)
    known.set(workspace, held)
  }

  return {
    ...store,
    of(workspace) {
      const before = known.get(workspace)
      if (before && ageOf(before) < FRESH_MS) return before.read
      const isLast = () => known.get(workspace) === held
      const read = store.of(workspace).then(
        (found) => {
          if (found.kind !== 'installed' && isLast()) known.delete(workspace)
          return found
        },
        (error: unknown) => {
          const instead = before && ageOf(before) < BETTER_THAN_NOTHING_MS ? before : undefined
          if (isLast()) {
            if (instead) known.set(workspace, instead)
            else known.delete(workspace)
          }
          if (instead) return instead.read
          throw error
        },
      )
      const held: Held = { at: now(), read }
      remember(workspace, held)
      return read
    },
    keep: (installation, moment) =>
      store.keep(installation, moment).finally(() => known.delete(installation.workspace)),
    forget: (workspace, uninstalledAt) =>
      store.forget(workspace, uninstalledAt).finally(() => known.delete(workspace)),
  }
}
