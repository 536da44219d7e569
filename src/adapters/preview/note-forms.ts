// The forms of a note, made and read by the platforms' own adapters. What a form is about stands in it there; here it stands
// in its name, with which the page sends it back.
import type { NoteCommand, NoteForm } from '../../domain/drafts/note-command.ts'
import { isPlatform, type PerPlatform, type Platform } from '../../domain/platforms/platform.ts'
import { noteForm as discordForm, readNoteForm as readDiscord } from '../discord/notes/note-form.ts'
import { readNoteForm as readSlack, noteForm as slackForm } from '../slack/notes/note-form.ts'

type Fields = Readonly<Record<string, string>>

interface Made {
  /** What the platform gives back with what was filled in. */
  readonly about: string
  readonly sent: object
}

const FORMS: PerPlatform<(asked: NoteForm) => Made> = {
  slack(asked) {
    const sent = slackForm(asked)
    return { about: `${sent.callback_id} ${sent.private_metadata}`, sent }
  },
  discord(asked) {
    const { data } = discordForm(asked)
    return { about: data.custom_id, sent: data }
  },
}

const READERS: PerPlatform<(about: string, fields: Fields) => NoteCommand | undefined> = {
  slack(about, fields) {
    const [, callback_id = '', private_metadata = ''] = /^(\S+) (.*)$/.exec(about) ?? []
    const values = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { [name]: { value } }]),
    )
    return readSlack({ callback_id, private_metadata, state: { values } })
  },
  discord: (customId, fields) =>
    readDiscord({
      customId,
      fields: { fields: new Map(Object.entries(fields).map(([name, value]) => [name, { value }])) },
    }),
}

const NAME = /^note ([a-z]+) (.+)$/

/** @example isNoteForm('order') // → false */
export const isNoteForm = (name: string): boolean => NAME.test(name)

/** The name under which it is sent back, and the form as it would be sent. */
export function noteFormOn(
  platform: Platform,
  asked: NoteForm,
): { readonly form: string; readonly sent: object } {
  const { about, sent } = FORMS[platform](asked)
  return { form: `note ${platform} ${about}`, sent }
}

/** What was filled in, as a command; undefined for a form of no note. */
export function noteFilledIn(form: string, fields: Fields): NoteCommand | undefined {
  const [, platform = '', about = ''] = NAME.exec(form) ?? []
  return isPlatform(platform) ? READERS[platform](about, fields) : undefined
}
