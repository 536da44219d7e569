// Rows of installations that live as long as the process: for tests.
import type { InstallationRow, InstallationRows } from './installations.ts'

type Held = InstallationRow & { readonly uninstalledAt?: number }

/** @param eraseChannels takes away what is kept of a workspace's channels elsewhere */
export function memoryInstallationRows(eraseChannels: (workspace: string) => void): InstallationRows {
  const held = new Map<string, Held>()
  const isGone = (one: Held | undefined, before: number) =>
    one?.sealed === undefined && (one?.uninstalledAt ?? before) < before
  return {
    async put(workspace, sealed, installedAt) {
      held.set(workspace, { workspace, sealed, installedAt })
    },
    async read(workspace) {
      const one = held.get(workspace)
      return one && { workspace, sealed: one.sealed, installedAt: one.installedAt }
    },
    async replace(workspace, old, sealed) {
      const one = held.get(workspace)
      if (one?.sealed !== old) return false
      held.set(workspace, { ...one, sealed })
      return true
    },
    async clear(workspace, uninstalledAt) {
      const one = held.get(workspace)
      if (one?.sealed === undefined || one.installedAt > uninstalledAt) return false
      held.set(workspace, { ...one, sealed: undefined, uninstalledAt })
      return true
    },
    sealedOtherwise: async (prefix, after) =>
      [...held.values()]
        .filter(({ workspace, sealed }) => sealed?.startsWith(prefix) === false && workspace > after)
        .sort((a, b) => (a.workspace < b.workspace ? -1 : 1))
        .slice(0, 100),
    goneBefore: async (moment) =>
      [...held.values()].filter((one) => isGone(one, moment)).map(({ workspace }) => workspace),
    async erase(workspace, goneBefore) {
      if (!isGone(held.get(workspace), goneBefore)) return false
      eraseChannels(workspace)
      return held.delete(workspace)
    },
  }
}
