// Slack as the environment sets it up: for one workspace by its token, or for every one that installs the app. Only what
// is needed for it is loaded.
import type { SlackConfig } from '../../config/slack.ts'
import type { Config } from '../../config.ts'
import type { LoadAdapter } from '../../domain/platforms/adapter.ts'
import type { SharedState } from '../state.ts'

export const loadSlack =
  (slack: SlackConfig, config: Config, state: SharedState): LoadAdapter =>
  async () => {
    const { digestManagers } = config
    if ('botToken' in slack) {
      const { listenOn } = await import('../../adapters/slack/listen.ts')
      return (collaborators) => listenOn({ ...slack, digestManagers }, collaborators)
    }
    const [{ listenForMany }, { openWorkspaces, stateSecrets }] = await Promise.all([
      import('../../adapters/slack/listen-many.ts'),
      import('./workspaces.ts'),
    ])
    return async (collaborators) => {
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
  }
