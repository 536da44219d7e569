// What is set up of notes from the chat and does not fit together: told by doctor, and by the log of a start, before somebody
// meets it in a chat.
import type { Config } from '../config.ts'
import { channelKey, channelOf } from '../domain/digests/digest.ts'
import { type Finding, good, misconfigured, note } from '../domain/finding.ts'
import {
  isPlatform,
  type PerPlatform,
  PLATFORMS,
  type Platform,
  platformNames,
} from '../domain/platforms/platform.ts'
import type { Log } from '../domain/ports.ts'
import { whyNotWritable } from '../folders/make-folder.ts'
import { askForBranch } from '../inbox/git.ts'
import type { Behind } from '../inbox/keep-in-step.ts'
import { isReached } from './digests.ts'

type NotesConfig = Pick<Config, Platform | 'noteApprovers' | 'maintainersChannel' | 'countUnanswered'>

/** By the variables alone. */
export const examineNotesSetup = (config: NotesConfig): readonly Finding[] => [
  ...examineApprovers(config),
  ...examineMaintainers(config),
]

function examineApprovers(config: NotesConfig): readonly Finding[] {
  const variable = 'NOTE_APPROVERS'
  const { noteApprovers } = config
  if (noteApprovers.length === 0) return whereNobodyIsNamed(config)
  const off = noteApprovers.filter(({ platform }) => isPlatform(platform) && !config[platform])
  return [
    ...(off.length < noteApprovers.length
      ? [good(variable, `names ${noteApprovers.length - off.length} who can approve notes.`)]
      : []),
    ...(noteApprovers.length === 1 && off.length === 0
      ? [
          note(
            variable,
            'names one person: what they write themselves nobody else reads before it is a note.',
          ),
        ]
      : []),
    ...off.map(({ platform, person }) =>
      misconfigured(
        variable,
        `names ${platform}:${person}, but ${platform} is not set up.`,
        `set the tokens of ${platform}, or name somebody elsewhere.`,
      ),
    ),
  ]
}

/** Who decides where nobody is named; undefined where nobody of one workspace decides for all. */
const WHO_RUNS_IT: PerPlatform<(config: NotesConfig) => string | undefined> = {
  slack: ({ slack }) =>
    slack && 'botToken' in slack
      ? 'admins of the workspace, if the bot has the scope users:read; without it by nobody'
      : undefined,
  discord: () => 'whoever may manage the server, while the bot is in one server; in several by nobody',
}

function whereNobodyIsNamed(config: NotesConfig): readonly Finding[] {
  return platformNames.flatMap((platform): readonly Finding[] => {
    if (!config[platform]) return []
    const { name } = PLATFORMS[platform]
    const who = WHO_RUNS_IT[platform](config)
    if (who === undefined)
      return [
        note(
          'NOTE_APPROVERS',
          `is empty: nobody can approve notes on ${name}, as many workspaces use the bot. Name who does, such as slack:U0123ABCD.`,
        ),
      ]
    return [
      note(
        'NOTE_APPROVERS',
        `is empty: on ${name} notes are approved by ${who}. They are not told that one waits${config.maintainersChannel ? '; the maintainers’ channel is' : ''}.`,
      ),
    ]
  })
}

function examineMaintainers(config: NotesConfig): readonly Finding[] {
  const variable = 'MAINTAINERS_CHANNEL'
  const { maintainersChannel, countUnanswered, noteApprovers } = config
  if (maintainersChannel === undefined) return []
  const channel = channelOf(maintainersChannel)
  if (!config[channel.platform])
    return [
      misconfigured(
        variable,
        `names ${channelKey(channel)}, but ${channel.platform} is not set up.`,
        `set the tokens of ${channel.platform}, or name a channel elsewhere.`,
      ),
    ]
  if (!isReached(channel, config))
    return [
      misconfigured(
        variable,
        `names ${channelKey(channel)}${channel.workspace === undefined ? ', without a workspace.' : ', with a workspace.'}`,
        'write slack:WORKSPACE/CHANNEL where workspaces install the bot, slack:CHANNEL where it serves one.',
      ),
    ]
  const told = [
    ...(countUnanswered === 'kept' ? ['topics that were asked for in vain, once a week'] : []),
    ...(noteApprovers.length === 0 ? ['notes that wait for approval'] : []),
  ]
  if (told.length === 0)
    return [
      misconfigured(
        variable,
        'is set, but nothing is told there.',
        'set COUNT_UNANSWERED=kept to have topics told that were asked for in vain, or leave it empty.',
      ),
    ]
  const lacks =
    countUnanswered === 'kept'
      ? ''
      : ' Topics that were asked for in vain are not: COUNT_UNANSWERED=kept keeps them.'
  return [good(variable, `is told of ${told.join(', and of ')}.${lacks}`)]
}

/** What a start says of it: once, in the log. */
export function tellNotesSetup(config: NotesConfig, log: Log): void {
  for (const { about, state, text, remedy } of examineNotesSetup(config)) {
    if (state === 'failed') log.warn({ variable: about }, `${about} ${text} Fix: ${remedy}`)
    if (state === 'note') log.info({ variable: about }, `${about} ${text}`)
  }
}

/**
 * Whether notes could be kept, asked before the first is written: a start says so, and readiness until there is a state.
 * @returns undefined where all is well
 */
export async function lookAhead(
  { notesInbox, notesGit }: Pick<Config, 'notesInbox' | 'notesGit'>,
  log: Log,
): Promise<Behind | undefined> {
  const [folder, asked] = await Promise.all([whyNotWritable(notesInbox), notesGit && askForBranch(notesGit)])
  const why = asked && 'why' in asked ? asked.why : undefined
  if (folder)
    log.warn({ variable: 'NOTES_INBOX', reason: folder }, 'Notes from the chat could not be kept as files.')
  if (why) log.warn({ variable: 'NOTES_GIT', reason: why }, 'Notes from the chat could not be pushed.')
  return folder || why ? { folder, branch: why ? { notes: 0, why } : undefined } : undefined
}
