// Whether an answer of Discord's holds what the call was made for. A status is anybody's, and so is JSON: the library
// takes the number of connections as it comes, and without any it waits for ever, or the process ends for want of work.
import * as v from 'valibot'

const Snowflake = v.pipe(v.string(), v.regex(/^\d{1,20}$/))
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** More than 250,000 servers; a connection more is begun every five seconds. */
const MOST_SHARDS = 100

export interface DiscordProof {
  /** Verb and path below the version, as docs.discord.com/developers names them. */
  readonly route: RegExp
  readonly holds: v.GenericSchema
  readonly example: readonly [call: string, body: unknown]
  /** Looks like an answer, and is of no use. */
  readonly nearMiss: readonly [call: string, body: unknown]
}

const LIMIT = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 }

/** Answers of which something is read without a look at it: by the library, or by us. */
export const DISCORD_PROOFS: readonly DiscordProof[] = [
  {
    // events/gateway#get-gateway-bot
    route: /^GET \/gateway\/bot$/,
    holds: v.looseObject({
      url: v.pipe(v.string(), v.url(), v.regex(/^wss?:/)),
      shards: v.pipe(Count, v.minValue(1), v.maxValue(MOST_SHARDS)),
      session_start_limit: v.looseObject({
        total: Count,
        remaining: Count,
        reset_after: v.pipe(v.number(), v.minValue(0)),
        max_concurrency: v.pipe(Count, v.minValue(1)),
      }),
    }),
    example: ['GET /gateway/bot', { url: 'wss://gateway.discord.gg', shards: 1, session_start_limit: LIMIT }],
    nearMiss: [
      'GET /gateway/bot',
      { url: 'wss://gateway.discord.gg', shards: 0, session_start_limit: LIMIT },
    ],
  },
  {
    // resources/user#get-current-user
    route: /^GET \/users\/@me$/,
    holds: v.looseObject({ id: Snowflake }),
    example: ['GET /users/@me', { id: '1' }],
    nearMiss: ['GET /users/@me', { username: 'kubecon' }],
  },
  {
    // resources/message#create-message
    route: /^POST \/channels\/\d+\/messages$/,
    holds: v.looseObject({ id: Snowflake }),
    example: ['POST /channels/7/messages', { id: '1' }],
    nearMiss: ['POST /channels/7/messages', { id: 1 }],
  },
  {
    // resources/user#create-dm
    route: /^POST \/users\/@me\/channels$/,
    holds: v.looseObject({ id: Snowflake }),
    example: ['POST /users/@me/channels', { id: '1' }],
    nearMiss: ['POST /users/@me/channels', {}],
  },
  {
    // interactions/receiving-and-responding#create-interaction-response: nothing, unless more is asked for
    route: /^POST \/interactions\/\d+\/[^/]+\/callback$/,
    holds: v.union([v.undefined(), v.looseObject({ interaction: v.looseObject({ id: Snowflake }) })]),
    example: ['POST /interactions/7/token/callback', undefined],
    nearMiss: ['POST /interactions/7/token/callback', { ok: false }],
  },
  {
    // interactions/receiving-and-responding#edit-original-interaction-response
    route: /^PATCH \/webhooks\/\d+\/[^/]+\/messages\/[^/]+$/,
    holds: v.looseObject({ id: Snowflake }),
    example: ['PATCH /webhooks/7/token/messages/@original', { id: '1' }],
    nearMiss: ['PATCH /webhooks/7/token/messages/@original', { ok: false }],
  },
  {
    // interactions/application-commands#get-global-application-commands, #bulk-overwrite-global-application-commands
    route: /^(?:GET|PUT) \/applications\/\d+\/commands$/,
    holds: v.array(v.looseObject({ id: Snowflake })),
    example: ['PUT /applications/7/commands', [{ id: '1' }]],
    nearMiss: ['PUT /applications/7/commands', { ok: false }],
  },
]

/**
 * Whether a successful answer may be handed on.
 * @param url of the call, with the version in its path
 */
export function proves(verb: string, url: string, json: unknown): boolean {
  const path = URL.parse(url)?.pathname.replace(/^.*?\/v\d+(?=\/)/, '') ?? ''
  const proof = DISCORD_PROOFS.find(({ route }) => route.test(`${verb} ${decoded(path)}`))
  return !proof || v.is(proof.holds, json)
}

/** The library writes `%40me`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
