// Whether notes from the chat can be kept where they are to be: the folder, the repository; and who decides about them.
import { examineNotesSetup } from '../../app/notes-setup.ts'
import type { Config } from '../../config.ts'
import { type Finding, failed, good, misconfigured, note } from '../../domain/finding.ts'
import { whyNotWritable } from '../../folders/make-folder.ts'
import { askForBranch } from '../../inbox/git.ts'
import { gitHomeOf, wasElsewhere } from '../../inbox/place-kept.ts'

/** @param offline the repository is not asked */
export const examineChatNotes = async (config: Config, offline: boolean): Promise<readonly Finding[]> => [
  await examineInbox(config.notesInbox),
  ...(config.notesGit ? [await examineGit(config.notesGit, offline), ...(await examinePlace(config))] : []),
  ...examineNotesSetup(config),
]

async function examineInbox(folder: string): Promise<Finding> {
  const why = await whyNotWritable(folder)
  return why
    ? misconfigured(
        'NOTES_INBOX',
        `${folder} cannot be written (${why}).`,
        'name a folder that can be: approved notes become files there.',
      )
    : good('NOTES_INBOX', `${folder} can be written.`)
}

/** Said before it is done: with the first look after the next start. */
async function examinePlace({ notesGit, statePath }: Config): Promise<readonly Finding[]> {
  if (!notesGit || !(await wasElsewhere(notesGit, gitHomeOf(statePath)))) return []
  const text =
    'names another place than before: the next start brings all approved notes there, and leaves the old ones.'
  return [note('NOTES_GIT', text)]
}

async function examineGit(place: NonNullable<Config['notesGit']>, offline: boolean): Promise<Finding> {
  const variable = 'NOTES_GIT'
  if (offline) return note(variable, 'is set: the repository was not asked.')
  const asked = await askForBranch(place)
  if ('why' in asked)
    return failed(variable, `cannot be used: ${asked.why}.`, 'see docs/health.md, “Notes from the chat”.')
  const has = asked.isThere ? 'has' : 'will get'
  return good(
    variable,
    `can be reached and ${has} the branch ${place.branch}; whether it takes pushes shows with the first note.`,
  )
}
