// The workspaces of the running bot: who has installed it, with what follows for their digests when they leave and when
// they come back, and the sweep that takes the last trace of them away in time.
import type { Workspaces } from '../../adapters/slack/install/installed.ts'
import type { Config } from '../../config.ts'
import { believable, type Elapsed, elapsedHere } from '../../domain/leaps.ts'
import type { Log, Now, StartProblem } from '../../domain/ports.ts'
import { absentReason } from '../../present/digests/digest-words.ts'
import { cachedInstallations } from '../../store/installations/cached.ts'
import { installationsOn } from '../../store/installations/installations.ts'
import { keyFor, sealingWith } from '../../store/installations/sealing.ts'
import type { State } from '../../store/state.ts'
import type { SharedState } from '../state.ts'

const DAY_MS = 86_400_000
/** How long the digests of a workspace that has left are kept for its return; docs/decisions/installations.md. */
export const KEPT_AFTER_LEAVING_MS = 30 * DAY_MS

export interface OpenWorkspaces {
  readonly workspaces: Workspaces
  /** Erases who left long ago, and seals again what an older key has sealed; failures are logged. */
  sweep(): Promise<void>
}

/** For one purpose each, so that whoever learns one of them learns nothing of the others. */
export const stateSecrets = (keys: Config['encryptionKeys']): readonly Uint8Array[] =>
  keys.map((key) => keyFor(key, 'oauth state'))

/** @param keys of ENCRYPTION_KEY, the newest first */
export function workspacesOn(
  { installations: rows, subscriptions }: State,
  keys: Config['encryptionKeys'],
  { now, elapsed = elapsedHere, log }: { readonly now: Now; readonly elapsed?: Elapsed; readonly log: Log },
): OpenWorkspaces {
  const isClockBelieved = believable(now, elapsed)
  const sealing = sealingWith(keys, 'installations')
  const stored = installationsOn(rows, { sealing, now, log })
  const installations = cachedInstallations(stored, now)
  const digestsOf = (workspace: string) => ({ platform: 'slack', workspace }) as const
  const reason = absentReason.absent

  async function sweep(): Promise<void> {
    const again = await installations.sealAgain()
    if (again > 0) log.info({ workspaces: again }, 'Installations were encrypted with the newest key.')
    // What is erased does not come back when the clock is put right; tomorrow is soon enough.
    if (!isClockBelieved()) return
    for (const workspace of await installations.eraseGoneBefore(now() - KEPT_AFTER_LEAVING_MS))
      log.info({ workspace }, 'All stored data of a workspace is erased: it removed the app 30 days ago.')
  }

  return {
    workspaces: {
      of: installations.of,
      ofNow: stored.of,
      installedAt: installations.installedAt,
      async keep(installation) {
        await installations.keep(installation, now())
        await subscriptions.recoverWorkspace(digestsOf(installation.workspace), reason, now())
      },
      async forget(workspace, uninstalledAt) {
        const forgotten = await installations.forget(workspace, uninstalledAt)
        // Also where another replica forgot it first, and died before it came to the digests.
        if ((await installations.installedAt(workspace)) === undefined)
          await subscriptions.suspendWorkspace(digestsOf(workspace), reason, now())
        return forgotten
      },
    },
    sweep: () =>
      sweep().catch((error: unknown) =>
        log.error({ err: error }, 'The daily clean-up of installations failed; it is tried again tomorrow.'),
      ),
  }
}

/** Opens them and begins to sweep: now, and every day. */
export async function openWorkspaces(
  config: Config,
  state: SharedState,
  log: Log,
): Promise<
  | { readonly ok: true; readonly workspaces: Workspaces; stop(): void }
  | { readonly ok: false; readonly problem: StartProblem }
> {
  const opened = await state.open()
  if (opened.kind === 'problem') return { ok: false, problem: opened.problem }
  const { workspaces, sweep } = workspacesOn(opened.state, config.encryptionKeys, { now: Date.now, log })
  await sweep()
  const daily = setInterval(sweep, DAY_MS).unref()
  return { ok: true, workspaces, stop: () => clearInterval(daily) }
}
