// Installations are read for every request: what was read a moment ago is not read and opened again.
import type { Now } from '../domain/ports.ts'
import type { InstallationRead, Installations } from '../domain/store-ports.ts'

/** So long another replica's uninstallation may go unnoticed here; a minute at most is promised. */
const KEPT_MS = 30_000
/** More workspaces than ask within half a minute. */
const MOST = 10_000

/** Only installed workspaces are remembered: one that has just installed the app is known at once everywhere. */
export function cachedInstallations(store: Installations, now: Now): Installations {
  const known = new Map<string, { readonly until: number; readonly read: Promise<InstallationRead> }>()

  return {
    ...store,
    of(workspace) {
      const held = known.get(workspace)
      if (held && now() < held.until && held.until - now() <= KEPT_MS) return held.read
      const read = store.of(workspace)
      const forget = () => {
        if (known.get(workspace)?.read === read) known.delete(workspace)
      }
      known.delete(workspace)
      const [oldest] = known.size < MOST ? [] : known.keys()
      if (oldest !== undefined) known.delete(oldest)
      known.set(workspace, { until: now() + KEPT_MS, read })
      read.then(({ kind }) => kind !== 'installed' && forget(), forget)
      return read
    },
    async keep(installation, moment) {
      await store.keep(installation, moment).finally(() => known.delete(installation.workspace))
    },
    forget: (workspace, uninstalledAt) =>
      store.forget(workspace, uninstalledAt).finally(() => known.delete(workspace)),
  }
}
