// Examines the whole set-up: the variables, the files, and what the platforms say to the tokens.

import { isReached } from '../../app/digests.ts'
import { openLibrary } from '../../app/library/open.ts'
import { type Config, type ConfigProblem, readConfig } from '../../config.ts'
import { parseDigests } from '../../digest/declare.ts'
import { channelKey } from '../../domain/digests/digest.ts'
import { type Finding, failed, good, misconfigured, note } from '../../domain/finding.ts'
import { describeProblem } from '../../domain/library/corpus.ts'
import { type PerPlatform, PLATFORMS, type Platform, platformNames } from '../../domain/platforms/platform.ts'
import { examineChatNotes } from './notes.ts'
import { examineState } from './state.ts'

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
  ...(await examineChatNotes(config, offline)),
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
  config: Config,
  problems: readonly ConfigProblem[],
  offline: boolean,
): Promise<readonly Finding[]> {
  const told = (platform: Platform) =>
    problems.some(({ variable }) => variable.startsWith(`${platform.toUpperCase()}_`))
  if (!config.mcp && platformNames.every((platform) => !config[platform] && !told(platform))) {
    const text = 'no token is set: the bot can only be tried on this machine.'
    const remedy = 'set those of one platform in .env: docs/install-slack.md or docs/install-discord.md.'
    return [misconfigured('SLACK_BOT_TOKEN, DISCORD_TOKEN', text, remedy)]
  }
  const findings: Finding[] = config.mcp
    ? [good('MCP_PORT', `assistants are answered on port ${config.mcp.port}.`)]
    : []
  for (const platform of platformNames) {
    const found = await EXAMINERS[platform](config, offline)
    findings.push(...(found ?? (told(platform) ? [] : [note(PLATFORMS[platform].name, 'is not set up.')])))
  }
  return findings
}

/** What a platform says to its tokens; undefined where none are set. Adapters are loaded only where they are. */
type Examine = (config: Config, offline: boolean) => Promise<readonly Finding[] | undefined>

const examineOnSlack: Examine = async ({ slack: tokens, digestManagers, encryptionKeys }, offline) => {
  if (!tokens) return undefined
  const slack = { ...tokens, digestManagers }
  const keys = encryptionKeys.length
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

const examineOnDiscord: Examine = async ({ discord }, offline) => {
  if (!discord) return undefined
  const { examineDiscord, examineDiscordCredentials } = await import('../../adapters/discord/doctor.ts')
  return offline ? examineDiscordCredentials() : examineDiscord(discord)
}

const EXAMINERS: PerPlatform<Examine> = { slack: examineOnSlack, discord: examineOnDiscord }

async function examineLibrary(config: Config): Promise<readonly Finding[]> {
  const { library, problems, notePaths } = await openLibrary(config)
  const { notes, talks } = library.corpus
  const errors = problems.filter(({ severity }) => severity === 'error')
  const where = notePaths.join(', ')
  const remedy = 'see kubecon notes check, and docs/notes.md for the format.'
  return [
    notes.size > 0
      ? good('Notes', `${notes.size} with ${talks.size} talks read from ${where}.`)
      : failed('Notes', `none could be read from ${where}.`, 'check that NOTES_DIR names the right folder.'),
    library.catalogue.projects.size > 0 && library.catalogue.editions.size > 0
      ? good(
          'Data',
          `${library.catalogue.projects.size} projects, ${library.catalogue.editions.size} editions, ${library.sessions.length} sessions.`,
        )
      : failed(
          'Data',
          'the catalogue could not be read.',
          'check that the folder data is next to src and unchanged.',
        ),
    ...errors
      .slice(0, MOST_PROBLEMS)
      .map((problem) => failed('Files', `${describeProblem(problem)}.`, remedy)),
    ...(errors.length > MOST_PROBLEMS
      ? [failed('Files', `and ${errors.length - MOST_PROBLEMS} more mistakes.`, remedy)]
      : []),
  ]
}

function examineDigest(config: Config): readonly Finding[] {
  const { digest } = config
  if (digest.trim() === '') return [note('DIGEST', 'is empty: no digest is posted.')]
  const { subscriptions, problems } = parseDigests(digest)
  const lost = subscriptions.filter(({ channel }) => !config[channel.platform])
  const misnamed = subscriptions.filter(
    ({ channel }) => config[channel.platform] && !isReached(channel, config),
  )
  const remedy =
    'write platform:channel (daily|weekdays|weekly DAY) HH:MM ZONE, entries separated by semicolons.'
  return [
    ...(subscriptions.length > 0 ? [good('DIGEST', `${subscriptions.length} understood.`)] : []),
    ...problems.map((problem) => misconfigured('DIGEST', problem, remedy)),
    ...misnamed.map(({ channel }) =>
      misconfigured(
        'DIGEST',
        `names ${channelKey(channel)}${channel.workspace === undefined ? ', without a workspace.' : ', with a workspace.'}`,
        'write slack:WORKSPACE/CHANNEL where workspaces install the bot, slack:CHANNEL where it serves one.',
      ),
    ),
    ...lost.map(({ channel }) =>
      misconfigured(
        'DIGEST',
        `names ${channelKey(channel)}, but ${channel.platform} is not set up.`,
        `set the tokens of ${channel.platform}, or remove the entry.`,
      ),
    ),
  ]
}
