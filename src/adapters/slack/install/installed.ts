// The installations as Bolt's installer reads and writes them, and what is kept of each: the bot's token and no other,
// and nobody's name.
import type { Installation, InstallationStore } from '@slack/bolt'
import type { Installations } from '../../../domain/store-ports.ts'

/** The workspaces that have installed the app; app hands them in. */
export interface Workspaces extends Pick<Installations, 'of' | 'installedAt' | 'forget'> {
  keep(installation: Parameters<Installations['keep']>[0]): Promise<void>
  /** As `of`, but as it is this moment: `of` may be half a minute old. */
  readonly ofNow: Installations['of']
}

interface Kept {
  readonly token: string
  readonly botId: string
  readonly botUserId: string
  readonly scopes: readonly string[]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** @returns undefined for what no version has written */
function readKept(data: string): Kept | undefined {
  const kept: unknown = JSON.parse(data)
  if (typeof kept !== 'object' || kept === null) return undefined
  const { token, botId, botUserId, scopes } = kept as Partial<Record<keyof Kept, unknown>>
  return isText(token) && isText(botId) && isText(botUserId) && Array.isArray(scopes)
    ? { token, botId, botUserId, scopes: scopes.filter(isText) }
    : undefined
}

/** The token of a workspace, or why there is none. Throws what the store throws. */
export type TokenRead =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'absent' | 'unreadable' }

export async function tokenOf(workspace: string, workspaces: Pick<Workspaces, 'of'>): Promise<TokenRead> {
  const read = await workspaces.of(workspace)
  if (read.kind !== 'installed') return { kind: read.kind }
  const kept = readKept(read.installation.data)
  return kept ? { kind: 'token', token: kept.token } : { kind: 'unreadable' }
}

/**
 * For Bolt's installer. A workspace without an installation is given as one without a token: where this threw, Bolt
 * would acknowledge and tell nobody.
 */
export function installationStore({ of, keep }: Pick<Workspaces, 'of' | 'keep'>): InstallationStore {
  return {
    async storeInstallation({ team, bot }) {
      if (!team || !bot) throw new Error('an installation without a workspace or a bot')
      const { token, id: botId, userId: botUserId, scopes } = bot
      const kept: Kept = { token, botId, botUserId, scopes }
      await keep({ workspace: team.id, data: JSON.stringify(kept) })
    },
    async fetchInstallation({ teamId, isEnterpriseInstall }) {
      const absent: Installation<'v2', false> = {
        team: { id: teamId ?? '' },
        enterprise: undefined,
        user: { token: undefined, scopes: undefined, id: '' },
        authVersion: 'v2',
      }
      if (teamId === undefined || isEnterpriseInstall) return absent
      const read = await of(teamId).catch(() => undefined)
      const kept = read?.kind === 'installed' ? readKept(read.installation.data) : undefined
      if (!kept) return absent
      const { token, botId: id, botUserId: userId, scopes } = kept
      return { ...absent, bot: { token, id, userId, scopes: [...scopes] } }
    },
  }
}
