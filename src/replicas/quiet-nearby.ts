// Whether people of a workspace are asked back stands in the store, and is wanted with every answer: each replica knows
// it for a minute. What is switched on one replica holds on the others within that time.
import type { QuietWorkspaces, WorkspaceRef } from '../domain/store-ports.ts'
import { type AskingCollaborators, asking } from './asking.ts'

/** An answer waits for it once a minute and workspace. */
const WAIT_MS = 500
const KNOWN_MS = 60_000
/** More workspaces than one bot serves; beyond them what was known of all of them is asked for anew. */
const MOST = 10_000

interface Known {
  readonly quiet: boolean
  readonly until: number
}

/** @param stored opens what all replicas share */
export function quietNearby(
  stored: () => Promise<QuietWorkspaces>,
  collaborators: AskingCollaborators,
): QuietWorkspaces {
  const { clock = () => performance.now() } = collaborators
  const asked = {
    what: 'where nobody is asked back',
    without: 'where that is not known, nobody is asked “Was this it?”',
  }
  const ask = asking(stored, asked, collaborators)
  const known = new Map<string, Known>()
  const keyOf = ({ platform, workspace }: WorkspaceRef): string => JSON.stringify([platform, workspace])

  function learn(workspace: WorkspaceRef, quiet: boolean): void {
    if (known.size >= MOST) known.clear()
    known.set(keyOf(workspace), { quiet, until: clock() + KNOWN_MS })
  }

  return {
    async isQuiet(workspace) {
      const last = known.get(keyOf(workspace))
      if (last && clock() < last.until) return last.quiet
      const told = await ask((workspaces) => workspaces.isQuiet(workspace), WAIT_MS)
      if (told !== undefined) learn(workspace, told)
      // Somebody may have switched it off: in doubt nobody is asked.
      return told ?? last?.quiet ?? true
    },
    async set(workspace, quiet) {
      await (await stored()).set(workspace, quiet)
      learn(workspace, quiet)
    },
  }
}
