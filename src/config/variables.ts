// Every variable of the environment: what it may hold, and what is said where it holds something else. All are checked
// at every start, whichever of them that start uses.
import { isIP } from 'node:net'
import * as v from 'valibot'
import {
  address,
  either,
  line,
  matching,
  oneOf,
  type Read,
  secret,
  variable,
  wholeNumber,
} from './reading.ts'

const MOST_PORT = 65_535
const portLike = (example: string) =>
  variable(wholeNumber(0, MOST_PORT), `a port: a number up to ${MOST_PORT}, such as ${example}`)

const networkInterface = (text: string): string | undefined => (isIP(text) ? text : undefined)

const trueOrFalse = variable(oneOf('true', 'false'), 'true or false')

const startsWith = (prefix: string, page: string) =>
  secret(
    matching(new RegExp(`^${prefix}[\\w-]+$`)),
    (text) =>
      `${text.startsWith(prefix) ? 'holds more than a token' : `does not begin with ${prefix}`}; copy it from ${page}`,
  )

const ON_THIS_MACHINE = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/

const isAddress = (text: string): boolean => address('http:', 'https:')(text) !== undefined

/** An address that decides where tokens are sent: https, or this machine, and nothing but host and path. */
const platformAddress: Read<URL> = (text) => {
  const isSafe = ON_THIS_MACHINE.test(text) || address('https:')(text) !== undefined
  if (!isSafe || !isAddress(text)) return undefined
  const { href, origin, pathname } = new URL(text)
  return href === origin + pathname ? new URL(href) : undefined
}

/**
 * The platform's library adds to it as it is, so it is read in the form that fits.
 * @param pathOf what its library expects of the path; undefined where nothing fits
 */
const apiAddress = (example: string, pathOf: (path: string) => string | undefined) =>
  secret(
    (text) => {
      const read = platformAddress(text)
      const path = read && pathOf(read.pathname.replace(/\/+$/, ''))
      return read && path !== undefined ? read.origin + path : undefined
    },
    (text) => {
      if (!isAddress(text)) return `is not an address; expected one such as ${example}`
      if (!ON_THIS_MACHINE.test(text) && !address('https:')(text))
        return 'may be http:// only on this machine (127.0.0.1, localhost); expected https://…'
      return `is not where the API is; expected host and path alone, such as ${example}`
    },
  )

/** AES-256 takes keys of 32 bytes; in base64 they are 43 letters and a `=`. */
const KEY = /^[A-Za-z0-9+/]{43}=$/

/** The newest first: it encrypts; all of them decrypt. */
function encryptionKeys(text: string): readonly Uint8Array[] | undefined {
  const keys = text.split(',').map((key) => key.trim())
  return keys.every((key) => KEY.test(key))
    ? keys.map((key) => new Uint8Array(Buffer.from(key, 'base64')))
    : undefined
}

/** `60/1200`: of one person, of one workspace or server. */
function perMinute(text: string): { readonly person: number; readonly workspace: number } | undefined {
  const [, person, workspace] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text) ?? []
  return person && workspace ? { person: Number(person), workspace: Number(workspace) } : undefined
}

/** A name that is looked up, or an address; a database of its own where the server's default is not meant. */
const database = (text: string): string | undefined => address('postgres:', 'postgresql:')(text)

/** `slack:U0123ABCD, discord:123`: people by the platform's own ids; the ids say nothing about who they are. */
function people(text: string): readonly { readonly platform: string; readonly person: string }[] | undefined {
  const all = text.split(',').map((one) => /^\s*(slack|discord):([A-Z\d]{2,40})\s*$/.exec(one))
  return all.every((one) => one !== null)
    ? all.map(([, platform = '', person = '']) => ({ platform, person }))
    : undefined
}

/** `https://host/you/notes.git#branch:folder`; what git would take for an option, or for a program to run, is none. */
function repository(
  text: string,
): { readonly url: string; readonly branch: string; readonly folder: string } | undefined {
  const [, url = '', branch = 'notes-from-chat', folder = 'notes'] =
    /^((?:https:\/\/|ssh:\/\/|file:\/\/\/|\/(?!\/)|[\w.-]+@[\w.-]+:)[^\s#]+)(?:#([\w./-]{1,100})(?::([\w./-]{0,100}))?)?$/.exec(
      text,
    ) ?? []
  const wrong = [branch, folder].some((part) => /^[-./]|[./]$|\.\.|\/\/|\.lock$/.test(part))
  return url && !wrong ? { url, branch, folder } : undefined
}

const BASIC_INFORMATION = 'copy it from your app’s page “Basic Information” at api.slack.com/apps'

/** What each variable may hold; a problem's text follows the variable's name. */
export const schema = v.object({
  SLACK_BOT_TOKEN: startsWith('xoxb-', 'your app’s page “OAuth & Permissions” at api.slack.com/apps'),
  SLACK_APP_TOKEN: startsWith(
    'xapp-',
    'your app’s page “Basic Information”, App-Level Tokens, at api.slack.com/apps',
  ),
  SLACK_SIGNING_SECRET: secret(matching(/^[\w-]+$/), `is not a signing secret; ${BASIC_INFORMATION}`),
  SLACK_CLIENT_ID: variable(matching(/^\d+\.\d+$/), `two numbers separated by a dot; ${BASIC_INFORMATION}`),
  SLACK_CLIENT_SECRET: secret(matching(/^[\w-]+$/), `is not a client secret; ${BASIC_INFORMATION}`),
  ENCRYPTION_KEY: secret(
    encryptionKeys,
    'holds something that is not a key of 32 bytes in base64; make one with: openssl rand -base64 32',
  ),
  SLACK_API_URL: apiAddress('https://slack.com/api/', (path) => (path === '' ? undefined : `${path}/`)),
  PORT: portLike('3000'),
  DISCORD_TOKEN: secret(line, 'holds more than one line; copy the token again'),
  // discord.js adds the version.
  DISCORD_API_URL: apiAddress('https://discord.com/api', (path) => path.replace(/\/v\d+$/, '')),
  // Only a shell knows what ~ and quotation marks mean.
  NOTES_DIR: variable(
    matching(/^(?![~"'])[^\p{Cc}]+$/u),
    'folders, separated by the path delimiter, without ~ and quotation marks',
  ),
  NOTES_INBOX: variable(
    matching(/^(?![~"'-])[^\p{Cc}]+$/u),
    'a folder, such as state/notes-inbox, without ~ and quotation marks',
  ),
  NOTES_GIT: secret(
    repository,
    'is not a repository; expected its address, then # with a branch and : with a folder where they are not notes-from-chat and notes, such as https://git.example.org/you/notes.git#main:notes',
  ),
  NOTE_APPROVERS: variable(
    people,
    'people by their platform’s ids, separated by commas, such as slack:U0123ABCD, discord:123456789',
  ),
  // What SQLite would take for something else than a file is none.
  STATE_PATH: variable(
    matching(/^(?!file:|:memory:)[^\p{Cc}]*[^\p{Cc}/\\]$/u),
    'a file, such as state/kubecon.db',
  ),
  DATABASE_URL: secret(
    database,
    'is not an address of PostgreSQL; expected postgres://user:password@host:5432/database',
  ),
  // Entry by entry it is read in digest/declare.ts: one that is wrong takes no other with it.
  DIGEST: variable(
    matching(/^[^\p{Cc}]+:[^\p{Cc}]+\s\d{1,2}:\d\d\s[^\p{Cc}]+$/u),
    'platform:channel days time zone, such as slack:C0123ABCD weekdays 09:00 Europe/Lisbon',
  ),
  PREVIEW: variable(
    either(oneOf('true', 'false'), networkInterface),
    'true, false, or the address of a network interface such as 0.0.0.0',
  ),
  PREVIEW_PORT: portLike('3080'),
  ISSUES_URL: variable(address('https:'), 'an address such as https://github.com/you/kubecon/issues/new'),
  DIGEST_MANAGERS: variable(
    oneOf('members', 'admins'),
    'members (everybody in the channel but guests) or admins (of the workspace)',
  ),
  COUNT_UNANSWERED: variable(
    oneOf('true', 'false', 'kept'),
    'true (in memory), kept (in the state, for 90 days) or false',
  ),
  MAINTAINERS_CHANNEL: variable(
    matching(/^(?:slack:(?:T[A-Z\d]{2,40}\/)?[CG][A-Z\d]{2,40}|discord:\d{5,25})$/),
    'a channel, such as slack:C0123ABCD or discord:123456789',
  ),
  FEEDBACK: trueOrFalse,
  LOG_QUESTIONS: trueOrFalse,
  QUESTIONS_PER_MINUTE: variable(
    either(oneOf('off'), perMinute),
    'questions a minute of one person and of one workspace, such as 60/1200, or off',
  ),
  OPS_PORT: variable(
    either(oneOf('off'), wholeNumber(0, MOST_PORT)),
    `a port: a number up to ${MOST_PORT}, such as 9090, or off`,
  ),
  OPS_HOST: variable(networkInterface, 'the address of a network interface such as 0.0.0.0'),
  OTEL_EXPORTER_OTLP_ENDPOINT: secret(
    address('http:', 'https:'),
    'is not an address; expected one such as http://localhost:4318',
  ),
  LOG_LEVEL: variable(
    oneOf('debug', 'info', 'warn', 'error', 'silent'),
    'debug, info, warn, error or silent',
  ),
})

export type Variables = v.InferOutput<typeof schema>
