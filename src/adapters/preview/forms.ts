// The forms that a press opens, as the platforms would be sent them, and what becomes of one that was filled in.
import { type DigestFields, digestLine, fieldProblems } from '../../conversation/digest-form.ts'
import type { NoteCommand, NoteForm } from '../../domain/drafts/note-command.ts'
import type { PerPlatform, Platform } from '../../domain/platforms/platform.ts'
import { NOTE_WORDS } from '../../present/notes/note-words.ts'
import { furtherForm as discordFurther } from '../discord/answer/asking-further.ts'
import { orderForm as discordOrder } from '../discord/digests/order-form.ts'
import { furtherForm as slackFurther } from '../slack/answer/further-form.ts'
import { orderForm as slackOrder } from '../slack/digests/order-form.ts'
import { PREVIEW_CHANNEL } from './channel.ts'
import type { Sent } from './looks.ts'
import { isNoteForm, noteFilledIn, noteFormOn } from './note-forms.ts'

/** `order`: a digest; `further`: a question that goes on from an answer. */
export type FormKind = 'order' | 'further'

/** A form as JSON text: what is drawn is read from it, and from nothing else. */
export interface OpenedForm {
  /** Its kind, or the name of a note's. */
  readonly form: string
  readonly platform: Platform
  readonly json: string
}

/** Its fields by the names they have in the form. */
export interface FilledForm {
  readonly form: string
  readonly fields: Readonly<Record<string, string>>
}

export type Filled =
  /** What would have been typed, and what it is answered with. */
  | { readonly line: string; readonly sent: Sent }
  /** What is wrong, by field. */
  | { readonly problems: Readonly<Record<string, string>> }

const FORMS: Readonly<Record<FormKind, PerPlatform<() => object>>> = {
  order: { slack: () => slackOrder(PREVIEW_CHANNEL), discord: () => discordOrder().data },
  further: { slack: () => slackFurther(PREVIEW_CHANNEL, 0), discord: () => discordFurther().data },
}

const isFormKind = (name: string): name is FormKind => Object.hasOwn(FORMS, name)

/** Whether a form that this page opens is called so. */
export const isForm = (name: string): boolean => isFormKind(name) || isNoteForm(name)

/** The form of a note, as a press opened it. */
export function openedNoteForm(asked: NoteForm, platform: Platform): OpenedForm {
  const { form, sent } = noteFormOn(platform, asked)
  return { form, platform, json: JSON.stringify(sent, null, 2) }
}

export const openedForm = (form: FormKind, platform: Platform): OpenedForm => ({
  form,
  platform,
  json: JSON.stringify(FORMS[form][platform](), null, 2),
})

/** The line that a form stands for, or what is wrong with its fields. */
const LINES: Readonly<
  Record<FormKind, (fields: FilledForm['fields']) => string | Readonly<Record<string, string>>>
> = {
  order(fields: DigestFields) {
    const problems = fieldProblems(fields)
    return Object.keys(problems).length > 0 ? problems : digestLine(fields)
  },
  // One field, whatever a platform calls it.
  further: (fields) => Object.values(fields).join(' ').trim() || 'help',
}

export const fillIn =
  (ask: (line: string) => Promise<Sent>, note: (command: NoteCommand) => Promise<Sent>) =>
  async ({ form, fields }: FilledForm): Promise<Filled> => {
    const command = noteFilledIn(form, fields)
    if (command) return { line: NOTE_WORDS.save, sent: await note(command) }
    if (!isFormKind(form)) return { problems: {} }
    const line = LINES[form](fields)
    return typeof line === 'string' ? { line, sent: await ask(line) } : { problems: line }
  }
