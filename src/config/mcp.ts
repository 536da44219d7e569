// MCP over HTTP: switched on by its port, and reached from beyond this machine only by those who show who they are.

/** Addresses of this machine alone. */
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1)$/

interface Lack {
  readonly variable: string
  readonly text: string
}

/**
 * What is missing beside the variables of MCP that are set, as problems.
 * @param set the variables that hold something
 */
export function mcpLacks(set: Readonly<Record<string, string | undefined>>): readonly Lack[] {
  const { MCP_PORT: port, MCP_HOST: host, MCP_DOMAINS: domains, MCP_TOKEN: token } = set
  if (port === 'off') return []
  if (port === undefined) {
    const alone = ['MCP_HOST', 'MCP_TOKEN', 'MCP_DOMAINS', 'MCP_PROXIES'].find(
      (variable) => set[variable] !== undefined,
    )
    return alone
      ? [{ variable: 'MCP_PORT', text: `is missing, and ${alone} needs it; choose a port, such as 3100` }]
      : []
  }
  const isBeyond = host !== undefined && !LOOPBACK.test(host)
  // Proxies bring others here, also where this machine alone is listened to.
  const [bringer] = [
    ...(isBeyond ? ['MCP_HOST'] : []),
    ...(domains === undefined ? [] : ['MCP_DOMAINS']),
    ...(Number(set.MCP_PROXIES) > 0 ? ['MCP_PROXIES'] : []),
  ]
  return [
    ...(isBeyond && domains === undefined
      ? [
          {
            variable: 'MCP_DOMAINS',
            text: 'is missing, and MCP_HOST needs it: the host names by which clients reach the bot, such as kubecon.example.org',
          },
        ]
      : []),
    ...(bringer !== undefined && token === undefined && set.SLACK_SIGNING_SECRET === undefined
      ? [
          {
            variable: 'MCP_TOKEN',
            text: `is missing, and ${bringer} needs it: others than this machine would be answered; make one with: openssl rand -hex 32, or set SLACK_SIGNING_SECRET for Slack’s assistant`,
          },
        ]
      : []),
  ]
}
