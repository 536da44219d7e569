// The installations as everybody else sees them: sealed before they reach the database, opened when they are read.
import type { Log, Now } from '../../domain/ports.ts'
import type { Installations } from '../../domain/store-ports.ts'
import type { Sealing } from './sealing.ts'

/** A row of the table; `sealed` is gone once the workspace has uninstalled. */
export interface InstallationRow {
  readonly workspace: string
  readonly sealed: string | undefined
  readonly installedAt: number
}

/** Where the rows are kept; one statement a step. Moments are epoch milliseconds. */
export interface InstallationRows {
  put(workspace: string, sealed: string, installedAt: number): Promise<void>
  read(workspace: string): Promise<InstallationRow | undefined>
  /** Puts one sealed text in place of another; nothing where it has changed meanwhile. */
  replace(workspace: string, old: string, sealed: string): Promise<boolean>
  /** Takes the sealed text away where the installation is not younger than this. @returns whether it did */
  clear(workspace: string, uninstalledAt: number): Promise<boolean>
  /** Rows whose sealed text does not begin so, at most 100, in order, behind this workspace. */
  sealedOtherwise(prefix: string, after: string): Promise<readonly InstallationRow[]>
  /** Workspaces that uninstalled before this moment. */
  goneBefore(moment: number): Promise<readonly string[]>
  /** Takes away a workspace that still is gone since before this moment, with its subscriptions and deliveries. */
  erase(workspace: string, goneBefore: number): Promise<boolean>
}

export interface InstallationCollaborators {
  readonly sealing: Sealing
  readonly now: Now
  readonly log: Log
}

/** A workspace that cannot be read is told in the log once an hour. */
const TOLD_AGAIN_MS = 60 * 60_000

const UNREADABLE = {
  key: {
    variable: 'ENCRYPTION_KEY',
    text: 'The stored data of a workspace was encrypted with a key that ENCRYPTION_KEY does not hold; add that key after the newest, or let the workspace install the app again. Other workspaces are not affected.',
  },
  damaged: {
    text: 'The stored data of a workspace is damaged; restore the database, or let the workspace install the app again. Other workspaces are not affected.',
  },
} as const

/** Installations on any rows. Throws what the rows throw. */
export function installationsOn(
  rows: InstallationRows,
  { sealing, now, log }: InstallationCollaborators,
): Installations {
  const toldAt = new Map<string, number>()
  const tell = (workspace: string, why: 'key' | 'damaged') => {
    if (now() - (toldAt.get(workspace) ?? Number.NEGATIVE_INFINITY) < TOLD_AGAIN_MS) return
    toldAt.set(workspace, now())
    const { text, ...fields } = UNREADABLE[why]
    log.error({ workspace, ...fields }, text)
  }

  /** The text of a row; one sealed with an older key is sealed again. */
  async function open({ workspace, sealed }: InstallationRow) {
    if (sealed === undefined) return { kind: 'absent' } as const
    const opened = sealing.open(sealed, workspace)
    if (opened.kind === 'sealed') {
      tell(workspace, opened.why)
      return { kind: 'unreadable', why: opened.why } as const
    }
    const again =
      !opened.newest && (await rows.replace(workspace, sealed, sealing.seal(opened.text, workspace)))
    return { kind: 'installed', installation: { workspace, data: opened.text }, again } as const
  }

  return {
    async keep({ workspace, data }, moment) {
      toldAt.delete(workspace)
      await rows.put(workspace, sealing.seal(data, workspace), moment)
    },
    async of(workspace) {
      const row = await rows.read(workspace)
      if (!row) return { kind: 'absent' }
      const opened = await open(row)
      return opened.kind === 'installed' ? { kind: 'installed', installation: opened.installation } : opened
    },
    async installedAt(workspace) {
      const row = await rows.read(workspace)
      return row?.sealed === undefined ? undefined : row.installedAt
    },
    forget: (workspace, uninstalledAt) => rows.clear(workspace, uninstalledAt),
    async eraseGoneBefore(moment) {
      const erased: string[] = []
      for (const workspace of await rows.goneBefore(moment))
        if (await rows.erase(workspace, moment)) erased.push(workspace)
      return erased
    },
    async sealAgain() {
      let done = 0
      for (let after = ''; ; ) {
        const some = await rows.sealedOtherwise(sealing.newestPrefix, after)
        for (const row of some) {
          const opened = await open(row)
          if (opened.kind === 'installed' && opened.again) done += 1
        }
        const last = some.at(-1)
        if (!last) return done
        after = last.workspace
      }
    },
  }
}
