// Slack as the environment sets it up: for one workspace by its token, or for every one that installs the app.
import type { Start } from '../adapters/slack/listen.ts'
import type { Collaborators } from '../adapters/slack/replying.ts'
import type { Config, SlackConfig } from '../config.ts'
import type { SharedState } from './state.ts'

/** Listens on Slack; only what is needed for it is loaded. */
export async function listenOnSlack(
  slack: SlackConfig,
  config: Config,
  state: SharedState,
  collaborators: Collaborators,
): Promise<Start> {
  const { digestManagers } = config
  if ('botToken' in slack) {
    const { listenOn } = await import('../adapters/slack/listen.ts')
    return listenOn({ ...slack, digestManagers }, collaborators)
  }
  const [{ listenForMany }, { openWorkspaces, stateSecrets }] = await Promise.all([
    import('../adapters/slack/listen-many.ts'),
    import('./workspaces.ts'),
  ])
  const open = await openWorkspaces(config, state, collaborators.log)
  if (!open.ok) return open
  const settings = { ...slack, digestManagers, stateSecrets: stateSecrets(config.encryptionKeys) }
  const start = await listenForMany(settings, { ...collaborators, workspaces: open.workspaces })
  if (!start.ok) {
    open.stop()
    return start
  }
  const { listening } = start
  const close = (): Promise<void> => {
    open.stop()
    return listening.close()
  }
  return { ok: true, listening: { ...listening, close } }
}
