// Examines the whole set-up: the variables, the files, and what the platforms say to the tokens.
import { type Config, type ConfigProblem, readConfig } from '../../config.ts'
import { parseDigests } from '../../digest/declare.ts'
import { describeProblem } from '../../domain/corpus.ts'
import { channelKey } from '../../domain/digest.ts'
import { type Finding, failed, good, misconfigured, note } from '../../domain/finding.ts'
import { openLibrary } from '../library/open.ts'
import { examineState } from './doctor-state.ts'

export type { Finding } from '../../domain/finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Problems of the notes told one by one; the rest are counted. */
const MOST_PROBLEMS = 5

/** @param offline looks only at what needs no network */
export async function examineSetup(
  environment: Environment,
  { offline }: { readonly offline: boolean },
): Promise<readonly Finding[]> {
  const { config, problems } = readAsFarAsPossible(environment)
  return [...problems.map(told), ...(config ? await examineConfig(config, problems, offline) : [])]
}

/** The texts of config.ts say what is wrong, a semicolon, and what to do. */
function told({ variable, text }: ConfigProblem): Finding {
  const [wrong = text, ...remedy] = text.split('; ')
  return misconfigured(variable, `${wrong}.`, `${remedy.join('; ') || 'correct it in .env'}.`)
}

const examineConfig = async (
  config: Config,
  problems: readonly ConfigProblem[],
  offline: boolean,
): Promise<readonly Finding[]> => [
  ...(await examinePlatforms(config, problems, offline)),
  ...(await examineLibrary(config)),
  config.databaseUrl
    ? note('DATABASE_URL', 'is set: the state is kept there; it is opened when the bot starts.')
    : examineState(config.statePath),
  ...examineDigest(config),
  ...(config.issuesUrl ? [] : [note('ISSUES_URL', 'is empty: answers carry no link to report a mistake.')]),
]

/** What is right is examined although something else is wrong. */
function readAsFarAsPossible(environment: Environment): {
  readonly config?: Config
  readonly problems: readonly ConfigProblem[]
} {
  const read = readConfig(environment)
  if (read.ok) return { config: read.config, problems: [] }
  const wrong = new Set(read.problems.map(({ variable }) => variable))
  const without = (drop: (name: string) => boolean): Environment =>
    Object.fromEntries(Object.entries(environment).filter(([name]) => !drop(name)))
  // Slack's variables need each other: where one is wrong the others cannot be used.
  const slackWrong = [...wrong].some((name) => name.startsWith('SLACK_'))
  const again = readConfig(without((name) => wrong.has(name) || (slackWrong && name.startsWith('SLACK_'))))
  return { ...(again.ok ? { config: again.config } : {}), problems: read.problems }
}

async function examinePlatforms(
  { slack, discord, digestManagers, encryptionKeys }: Config,
  problems: readonly ConfigProblem[],
  offline: boolean,
): Promise<readonly Finding[]> {
  const told = (prefix: string) => problems.some(({ variable }) => variable.startsWith(prefix))
  const none = !slack && !discord && !told('SLACK_') && !told('DISCORD_')
  if (none) {
    const text = 'no token is set: the bot can only be tried.'
    const remedy = 'set those of one platform in .env: docs/install-slack.md or docs/install-discord.md.'
    return [misconfigured('SLACK_BOT_TOKEN, DISCORD_TOKEN', text, remedy)]
  }
  return [
    ...(slack
      ? await slackFindings({ ...slack, digestManagers }, encryptionKeys.length, offline)
      : told('SLACK_')
        ? []
        : [note('Slack', 'is not set up.')]),
    ...(discord
      ? await discordFindings(discord, offline)
      : told('DISCORD_')
        ? []
        : [note('Discord', 'is not set up.')]),
  ]
}

/** Adapters are loaded only where their tokens are set. */
async function slackFindings(
  slack: NonNullable<Config['slack']> & Pick<Config, 'digestManagers'>,
  keys: number,
  offline: boolean,
): Promise<readonly Finding[]> {
  if (!('botToken' in slack)) {
    const { examineMany, examineManyCredentials } = await import('../../adapters/slack/doctor-many.ts')
    const text = keys === 1 ? 'holds one key.' : `holds ${keys} keys: the first encrypts, all decrypt.`
    return [
      ...(offline ? examineManyCredentials(slack) : await examineMany(slack)),
      good('ENCRYPTION_KEY', text),
    ]
  }
  const { examineSlack, examineSlackCredentials } = await import('../../adapters/slack/doctor.ts')
  return offline ? examineSlackCredentials(slack) : examineSlack(slack)
}

async function discordFindings(
  discord: NonNullable<Config['discord']>,
  offline: boolean,
): Promise<readonly Finding[]> {
  const { examineDiscord, examineDiscordCredentials } = await import('../../adapters/discord/doctor.ts')
  return offline ? examineDiscordCredentials() : examineDiscord(discord)
}

async function examineLibrary(config: Config): Promise<readonly Finding[]> {
  const { library, problems, notePaths } = await openLibrary(config)
  const { notes, talks } = library.corpus
  const errors = problems.filter(({ severity }) => severity === 'error')
  const where = notePaths.join(', ')
  const remedy = 'see kubecon notes check, and docs/notes.md for the format.'
  return [
    notes.size > 0
      ? good('Notes', `${notes.size} with ${talks.size} talks read from ${where}.`)
      : failed('Notes', `none could be read from ${where}.`, 'see whether NOTES_DIR names the right folder.'),
    library.catalogue.projects.size > 0 && library.catalogue.editions.size > 0
      ? good(
          'Data',
          `${library.catalogue.projects.size} projects, ${library.catalogue.editions.size} editions, ${library.sessions.length} sessions.`,
        )
      : failed(
          'Data',
          'the catalogue could not be read.',
          'see whether the folder data is beside src, unchanged.',
        ),
    ...errors
      .slice(0, MOST_PROBLEMS)
      .map((problem) => failed('Files', `${describeProblem(problem)}.`, remedy)),
    ...(errors.length > MOST_PROBLEMS
      ? [failed('Files', `and ${errors.length - MOST_PROBLEMS} more mistakes.`, remedy)]
      : []),
  ]
}

function examineDigest({ digest, slack, discord }: Config): readonly Finding[] {
  if (digest.trim() === '') return [note('DIGEST', 'is empty: no digest is posted.')]
  const { subscriptions, problems } = parseDigests(digest)
  const connected = { slack, discord }
  const lost = subscriptions.filter(({ channel }) => !connected[channel.platform])
  const many = slack !== undefined && !('botToken' in slack)
  const misnamed = subscriptions.filter(
    ({ channel }) => slack && channel.platform === 'slack' && (channel.workspace !== undefined) !== many,
  )
  const remedy =
    'write platform:channel (daily|weekdays|weekly DAY) HH:MM ZONE, entries parted by semicolons.'
  return [
    ...(subscriptions.length > 0 ? [good('DIGEST', `${subscriptions.length} understood.`)] : []),
    ...problems.map((problem) => misconfigured('DIGEST', problem, remedy)),
    ...misnamed.map(({ channel }) =>
      misconfigured(
        'DIGEST',
        `names ${channelKey(channel)}${many ? ', without a workspace.' : ', with a workspace.'}`,
        'write slack:WORKSPACE/CHANNEL where workspaces install the bot, slack:CHANNEL where it serves one.',
      ),
    ),
    ...lost.map(({ channel }) =>
      misconfigured(
        'DIGEST',
        `names ${channelKey(channel)}, but ${channel.platform} is not set up.`,
        `set the tokens of ${channel.platform}, or take the entry out.`,
      ),
    ),
  ]
}
