// What is needed beside a variable that is set: one without the other is a mistake, not a choice.

interface Half {
  readonly needs: string
  /** All of these are set … */
  readonly beside: readonly [string, ...string[]]
  /** … and none of these. */
  readonly unless: readonly string[]
  /** What the operator reads behind the variable's name. */
  readonly text: string
}

const BASIC_INFORMATION = 'copy it from your app’s page “Basic Information” at api.slack.com/apps'
const BOT_TOKEN = 'install the app and copy its bot token (xoxb-…) at api.slack.com/apps'

const HALVES: readonly Half[] = [
  {
    needs: 'SLACK_APP_TOKEN',
    beside: ['SLACK_BOT_TOKEN'],
    unless: ['SLACK_SIGNING_SECRET'],
    text: 'is missing, and SLACK_BOT_TOKEN needs it; create an app-level token (xapp-…) with connections:write at api.slack.com/apps, or set SLACK_SIGNING_SECRET to listen over HTTP',
  },
  {
    needs: 'SLACK_BOT_TOKEN',
    beside: ['SLACK_APP_TOKEN'],
    unless: [],
    text: `is missing, and SLACK_APP_TOKEN needs it; ${BOT_TOKEN}`,
  },
  {
    needs: 'SLACK_BOT_TOKEN',
    beside: ['SLACK_SIGNING_SECRET'],
    unless: ['SLACK_APP_TOKEN', 'SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'],
    text: `is missing, and SLACK_SIGNING_SECRET needs it; ${BOT_TOKEN}, or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET so that workspaces install it themselves`,
  },
  {
    needs: 'SLACK_CLIENT_SECRET',
    beside: ['SLACK_CLIENT_ID'],
    unless: ['SLACK_BOT_TOKEN'],
    text: `is missing, and SLACK_CLIENT_ID needs it; ${BASIC_INFORMATION}`,
  },
  {
    needs: 'SLACK_CLIENT_ID',
    beside: ['SLACK_CLIENT_SECRET'],
    unless: ['SLACK_BOT_TOKEN'],
    text: `is missing, and SLACK_CLIENT_SECRET needs it; ${BASIC_INFORMATION}`,
  },
  {
    needs: 'SLACK_SIGNING_SECRET',
    beside: ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'],
    unless: ['SLACK_BOT_TOKEN'],
    text: `is missing, and SLACK_CLIENT_ID needs it; ${BASIC_INFORMATION}`,
  },
  {
    needs: 'ENCRYPTION_KEY',
    beside: ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'],
    unless: ['SLACK_BOT_TOKEN'],
    text: 'is missing, and SLACK_CLIENT_ID needs it; installations are kept encrypted; make a key with: openssl rand -base64 32',
  },
]

/** The halves that are missing, as problems. @param set the variables that hold something */
export function halves(
  set: Readonly<Record<string, string | undefined>>,
): readonly { readonly variable: string; readonly text: string }[] {
  const has = (variable: string): boolean => set[variable] !== undefined
  return HALVES.filter(
    ({ needs, beside, unless }) => !has(needs) && beside.every(has) && !unless.some(has),
  ).map(({ needs, text }) => ({ variable: needs, text }))
}
