// Every variable of the environment: what it may hold, and what is said where it holds something else.
import * as v from 'valibot'

const optional = v.optional(v.string())

/** An address that decides where tokens are sent: https, or this machine. */
const apiAddress = v.optional(
  v.pipe(
    v.string(),
    v.url('is not an address; expected one such as https://slack.com/api/'),
    v.check(
      (text) =>
        /^https:\/\//.test(text) || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/.test(text),
      'may be http:// only on this machine (127.0.0.1, localhost); expected https://…',
    ),
  ),
)

const startsWith = (prefix: string, page: string) =>
  v.optional(v.pipe(v.string(), v.startsWith(prefix, `does not begin with ${prefix}; copy it from ${page}`)))

const portLike = (example: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.digits(`is not a port; expected a number such as ${example}`),
      v.transform(Number),
      v.maxValue(65_535, 'is not a port; the highest is 65535'),
    ),
  )

const yesOrNo = v.optional(v.picklist(['true', 'false'], 'is neither true nor false; expected true or false'))

/** AES-256 takes keys of 32 bytes; in base64 they are 43 letters and a `=`. */
const KEY = /^[A-Za-z0-9+/]{43}=$/

/** The newest first: it encrypts; all of them decrypt. */
const encryptionKeys = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',').map((key) => key.trim())),
    v.everyItem(
      (key) => KEY.test(key),
      'holds something that is not a key of 32 bytes in base64; make one with: openssl rand -base64 32',
    ),
    v.transform((keys) => keys.map((key) => new Uint8Array(Buffer.from(key, 'base64')))),
  ),
)

const LIMITS =
  'is neither two numbers nor off; expected what a person and what a workspace may ask, such as 60/1200'

/** `60/1200`: of one person, of one workspace or server. */
const questionsPerMinute = v.optional(
  v.union(
    [
      v.literal('off'),
      v.pipe(
        v.string(),
        v.regex(/^[1-9]\d{0,6}\/[1-9]\d{0,6}$/, LIMITS),
        v.transform((text) => {
          const [person = 0, workspace = 0] = text.split('/').map(Number)
          return { person, workspace }
        }),
      ),
    ],
    LIMITS,
  ),
)

/** What each variable may hold; a problem's text follows the variable's name. */
export const schema = v.object({
  SLACK_BOT_TOKEN: startsWith('xoxb-', 'your app’s page “OAuth & Permissions” at api.slack.com/apps'),
  SLACK_APP_TOKEN: startsWith(
    'xapp-',
    'your app’s page “Basic Information”, App-Level Tokens, at api.slack.com/apps',
  ),
  SLACK_SIGNING_SECRET: optional,
  SLACK_CLIENT_ID: optional,
  SLACK_CLIENT_SECRET: optional,
  ENCRYPTION_KEY: encryptionKeys,
  SLACK_API_URL: apiAddress,
  PORT: portLike('3000'),
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: apiAddress,
  NOTES_DIR: optional,
  STATE_PATH: optional,
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^postgres(ql)?:\/\/\S+$/,
        'is not an address of PostgreSQL; expected postgres://user:password@host:5432/database',
      ),
    ),
  ),
  DIGEST: optional,
  PREVIEW: v.optional(
    v.union(
      [v.picklist(['true', 'false']), v.pipe(v.string(), v.ip())],
      'is neither true nor false, nor the address of a network interface; expected one such as 0.0.0.0',
    ),
  ),
  PREVIEW_PORT: portLike('3080'),
  ISSUES_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https:\/\/\S+$/,
        'is not an address; expected one such as https://github.com/you/kubecon/issues/new',
      ),
    ),
  ),
  DIGEST_MANAGERS: v.optional(
    v.picklist(
      ['members', 'admins'],
      'is neither members nor admins; expected members (everybody in the channel but guests) or admins (of the workspace)',
    ),
  ),
  COUNT_UNANSWERED: yesOrNo,
  LOG_QUESTIONS: yesOrNo,
  QUESTIONS_PER_MINUTE: questionsPerMinute,
  OPS_PORT: v.optional(
    v.union([v.literal('off'), portLike('9090')], 'is not a port; expected a number such as 9090, or off'),
  ),
  OPS_HOST: v.optional(
    v.pipe(v.string(), v.ip('is not the address of a network interface; expected one such as 0.0.0.0')),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(
    v.pipe(v.string(), v.url('is not an address; expected one such as http://localhost:4318')),
  ),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'is not a level; expected debug, info, warn, error or silent',
    ),
  ),
})

export type Variables = v.InferOutput<typeof schema>
