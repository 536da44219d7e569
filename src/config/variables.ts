// Every variable of the environment: what it may hold, and what is said where it holds something else. All are checked
// at every start, whichever of them that start uses.
import * as v from 'valibot'
import { address, either, line, matching, oneOf, secret, variable, wholeNumber } from './reading.ts'
import {
  apiAddress,
  database,
  domains,
  encryptionKeys,
  MOST_PORT,
  networkInterface,
  people,
  perMinute,
  portLike,
  repository,
  startsWith,
  trueOrFalse,
} from './values.ts'

/** More in a row are a mistake. */
const MOST_PROXIES = 10

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
  SLACK_AGENT_VIEW: trueOrFalse,
  SLACK_THREADS: trueOrFalse,
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
  NOTE_LINKS: trueOrFalse,
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
  MCP_PORT: variable(
    either(oneOf('off'), wholeNumber(0, MOST_PORT)),
    `a port: a number up to ${MOST_PORT}, such as 3100, or off`,
  ),
  MCP_HOST: variable(networkInterface, 'the address of a network interface such as 0.0.0.0'),
  MCP_TOKEN: secret(
    matching(/^[\w.~+/-]{32,512}=*$/),
    'is not a token of at least 32 letters and digits; make one with: openssl rand -hex 32',
  ),
  MCP_DOMAINS: variable(domains, 'host names without port, separated by commas, such as kubecon.example.org'),
  MCP_PROXIES: variable(
    wholeNumber(0, MOST_PROXIES),
    `how many proxies of your own stand before the bot: a number up to ${MOST_PROXIES}, such as 1`,
  ),
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
