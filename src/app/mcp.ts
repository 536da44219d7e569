// MCP over HTTP, in the running bot: loaded where it is switched on.
import type { McpServer } from '../adapters/mcp/http/listen.ts'
import type { McpConfig } from '../config.ts'
import type { Log, Meter, Reception, StartProblem } from '../domain/ports.ts'
import { VERSION } from './version.ts'

export type McpStart =
  | { readonly ok: true; readonly server: McpServer }
  | { readonly ok: false; readonly problem: StartProblem }

/**
 * Answers until it is closed.
 * @returns a problem, and nothing left open, where the port cannot be listened on
 */
export async function openMcp(
  { signingSecret, ...settings }: McpConfig,
  by: { readonly reception: Reception; readonly meter: Meter; readonly log: Log },
): Promise<McpStart> {
  const { listenOverHttp } = await import('../adapters/mcp/http/listen.ts')
  const log = by.log.child({ platform: 'mcp' })
  try {
    const server = await listenOverHttp(
      { ...settings, ...(signingSecret && { isSigned: signedWith(signingSecret) }) },
      { ...by, log, version: VERSION },
    )
    log.info({ address: server.address }, 'Assistants are answered over HTTP.')
    return { ok: true, server }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
    return { ok: false, problem: reason === 'EADDRNOTAVAIL' ? NO_SUCH_HOST : taken(reason) }
  }
}

/** Slack's library is loaded with the first request that is signed. */
const signedWith =
  (signingSecret: string) =>
  async (request: { readonly body: string; readonly signature: string; readonly timestamp: string }) => {
    const { isSigned } = await import('../adapters/slack/connect/signature.ts')
    return isSigned(request, signingSecret, Date.now())
  }

const NO_SUCH_HOST: StartProblem = {
  variable: 'MCP_HOST',
  text: 'is not an address of this machine; choose one of its addresses, or 0.0.0.0 for all',
}

const taken = (reason: string): StartProblem => ({
  variable: 'MCP_PORT',
  text: `cannot be listened on (${reason}); choose a port that no other program uses, 0 for any free port, or off`,
})
