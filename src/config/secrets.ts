// Which values of the configuration are secrets: what must never be written, in every form in which it may turn up.
import type { Config } from '../config.ts'

const SLACK_SECRETS = new Set(['botToken', 'appToken', 'signingSecret', 'clientSecret'])

/** Every secret of this configuration, as it was given and as libraries may spell it. */
export function secretsOf({
  slack,
  discord,
  databaseUrl,
  encryptionKeys,
  tracesTo,
  mcp,
  notesGit,
}: Config): readonly string[] {
  return [
    ...Object.entries(slack ?? {}).flatMap(([name, value]) =>
      SLACK_SECRETS.has(name) ? [String(value)] : [],
    ),
    ...(discord ? [discord.token] : []),
    ...[mcp?.token, mcp?.signingSecret].filter((one) => one !== undefined),
    ...encryptionKeys.flatMap((key) => {
      const bytes = Buffer.from(key)
      return [bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex')]
    }),
    ...[databaseUrl, tracesTo, notesGit?.url].flatMap(passwordIn),
    ...tokenIn(notesGit?.url),
  ]
}

/** The password of an address, encoded and not. */
function passwordIn(address: string | undefined): readonly string[] {
  const password = address && URL.canParse(address) ? new URL(address).password : ''
  if (password === '') return []
  try {
    return [password, decodeURIComponent(password)]
  } catch {
    return [password]
  }
}

/** Services that host repositories take a token in place of a name: `https://TOKEN@host/you/notes.git`. */
function tokenIn(address: string | undefined): readonly string[] {
  const { protocol, username } =
    address && URL.canParse(address) ? new URL(address) : { protocol: '', username: '' }
  return protocol === 'https:' && username.length >= 16 ? [username] : []
}
