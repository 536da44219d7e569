// Examines a bot that workspaces install by themselves: it has no token before one does.
import { type Finding, failed, good, misconfigured, note } from '../../domain/finding.ts'
import { CALL_MS, examiner, examineSecret } from './doctor.ts'
import { reasonOf } from './errors.ts'
import { REDIRECT_PATH } from './names.ts'

/** What is set of a Slack app that is distributed. */
export interface ManyCredentials {
  readonly clientId: string
  readonly clientSecret: string
  readonly signingSecret: string
  readonly port: number
  /** Instead of `https://slack.com/api/`; empty counts as absent. */
  readonly apiUrl?: string | undefined
}

/** Two numbers, as on "Basic Information": docs.slack.dev/authentication/installing-with-oauth. */
const CLIENT_ID = /^\d+\.\d+$/
/** Slack's are 32 hexadecimal digits. */
const CLIENT_SECRET = /^[\da-f]{32}$/i

const COPY = 'copy it from "Basic Information" of your app at api.slack.com/apps.'
const BOTH = 'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET'

/** Looks at the credentials themselves; asks nobody. */
export function examineManyCredentials(credentials: ManyCredentials): readonly Finding[] {
  const { clientId, clientSecret, signingSecret, apiUrl } = credentials
  const shape = (variable: string, value: string, pattern: RegExp): Finding =>
    // Another server than Slack's may have credentials of any shape.
    apiUrl || pattern.test(value)
      ? good(variable, 'is set and looks like one.')
      : misconfigured(variable, 'does not look like one.', COPY)
  return [
    note(
      'Slack, tokens',
      'none is set and none is needed: every workspace brings its own when it installs the app.',
    ),
    shape('SLACK_CLIENT_ID', clientId, CLIENT_ID),
    shape('SLACK_CLIENT_SECRET', clientSecret, CLIENT_SECRET),
    examineSecret(signingSecret, apiUrl),
  ]
}

/** Asks Slack about the client, and this machine about the running bot. */
export const examineMany = async (credentials: ManyCredentials): Promise<readonly Finding[]> => [
  ...examineManyCredentials(credentials),
  await examineClient(credentials),
  await examineRedirect(credentials.port),
]

/** A code that Slack has not given is refused; that it gets so far proves the client. */
const NO_CODE = 'kubecon-doctor'

async function examineClient({ clientId, clientSecret, apiUrl }: ManyCredentials): Promise<Finding> {
  const client = examiner(undefined, apiUrl)
  try {
    await client.oauth.v2.access({ client_id: clientId, client_secret: clientSecret, code: NO_CODE })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'invalid_client_id' || reason === 'bad_client_secret')
      return misconfigured(BOTH, `are refused by Slack (${reason}).`, COPY.replace('it', 'both'))
    if (reason !== 'invalid_code')
      return failed(
        'Slack',
        `cannot be reached (${reason}), so ${BOTH} could not be checked.`,
        'check that this machine reaches https://slack.com (perhaps it needs a proxy), and that SLACK_API_URL is empty.',
      )
  }
  return good(BOTH, 'are accepted by Slack.')
}

/** The page to which Slack sends browsers back, on this machine: what stands before it is not seen from here. */
async function examineRedirect(port: number): Promise<Finding> {
  const about = 'Slack, redirect'
  const url = `http://127.0.0.1:${port}${REDIRECT_PATH}`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(CALL_MS), redirect: 'manual' })
    const isOurs = response.status === 400 && (await response.text()).includes('kubecon')
    return isOurs
      ? good(about, `${REDIRECT_PATH} answers on port ${port} of this machine.`)
      : failed(about, `another program answers on port ${port}.`, 'name a port of its own in PORT.')
  } catch {
    return note(
      about,
      `the bot does not run on port ${port} of this machine, so its pages could not be checked.`,
    )
  }
}
