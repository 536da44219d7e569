// What git sees of this process: its way to the server, and none of the bot's secrets. Whatever else a machine sets for
// git (an index elsewhere, a name to commit under, traces into a file, another language) would change what it does here.

/** Where programs and certificates are, whose keys ssh takes, and the way out through a proxy. */
const PASSED = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'XDG_CONFIG_HOME', 'SystemRoot', 'USERPROFILE'],
  ...['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT', 'GIT_EXEC_PATH'],
  ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'],
] as const

/**
 * Nobody sits at a terminal: whatever would be asked for is refused at once. What git says is read (`reasonIn`), so it
 * speaks English: git-scm.com/docs/git#_environment_variables, ssh(1).
 */
const SET = { GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never', LC_ALL: 'C' } as const

/** An address as git is given it, and what it needs to get in there. */
export interface Access {
  /** Without password: every user of a machine sees the arguments of all programs. */
  readonly address: string
  readonly config: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/** A short name in front of a host says who asks; a long one is a token: `https://TOKEN@host/you/notes.git`. */
const SHORTEST_TOKEN = 16

/**
 * Takes name and password out of an address. git asks for them by a helper, which it does for that server alone, also
 * where another one takes over by a redirect: git-scm.com/docs/gitcredentials#_custom_helpers
 * @param url as it was configured
 */
export function accessTo(url: string): Access {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const { protocol, username, password, origin } = parsed ?? {}
  const isSecret = password !== '' || (username ?? '').length >= SHORTEST_TOKEN
  if (!parsed || protocol !== 'https:' || !isSecret) return { address: url, config: [], environment: {} }
  parsed.username = ''
  parsed.password = ''
  return {
    address: parsed.href,
    // The first takes away the machine's own helpers, which would be asked before and told of the password after.
    config: ['-c', 'credential.helper=', '-c', `credential.${origin}.helper=${HELPER}`],
    environment: { [NAME]: decoded(username ?? ''), [PASSWORD]: decoded(password ?? '') },
  }
}

const NAME = 'KUBECON_GIT_USERNAME'
const PASSWORD = 'KUBECON_GIT_PASSWORD'
const HELPER = `!f() { test "$1" = get && printf 'username=%s\\npassword=%s\\n' "$${NAME}" "$${PASSWORD}"; }; f`

/** What is no encoding stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** @param own of this process */
export const gitEnvironment = (
  { environment }: Access,
  own: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> => ({
  ...Object.fromEntries(PASSED.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]]))),
  ...SET,
  ...environment,
})
