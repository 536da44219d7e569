// What Discord's token looks like, and what is pasted in its place by mistake.

interface Problem {
  readonly variable: 'DISCORD_TOKEN'
  readonly text: string
}

/** Recognised by its looks; the first that fits is told. */
const MISTAKEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^Bot\s/i, 'begins with "Bot ", which is not part of a token'],
  [/^[\da-f]{64}$/i, 'is the application’s public key'],
  [/^\d{15,20}$/, 'is an id'],
  [/^[\w-]{32}$/, 'is the OAuth2 client secret'],
]

/** id.time.signature, each in base64url: docs.discord.com/developers/reference#authentication. */
const TOKEN = /^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/

const TOKEN_PAGE =
  'copy the token (Reset Token) under "Bot" of your application at discord.com/developers/applications'

/** @param set the variables that hold something. Another server than Discord's may give out tokens of any shape. */
export function discordToken({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: elsewhere,
}: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  if (token === undefined || elsewhere !== undefined || TOKEN.test(token)) return []
  const what = MISTAKEN.find(([pattern]) => pattern.test(token))?.[1] ?? 'does not look like a bot’s token'
  return [{ variable: 'DISCORD_TOKEN', text: `${what}; ${TOKEN_PAGE}` }]
}
