// The forms of a note: docs.discord.com/developers/components/reference#label. A form has five fields: the name of a talk that
// is in no list and who gave it share one.
import {
  type APIModalInteractionResponse,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10'
import {
  carried,
  draftCarried,
  type FormField,
  fieldsFilledIn,
  OTHER_TALK,
  wordFilledIn,
} from '../../../conversation/notes/filled-form.ts'
import {
  LONGEST_FIELD,
  type NoteCommand,
  type NoteForm,
  type WithWord,
} from '../../../domain/drafts/note-command.ts'
import { beginningOf } from '../../../domain/text/cut.ts'
import { NOTE_WORDS } from '../../../present/notes/note-words.ts'
import { LABEL, LABEL_HINT, MODAL_TITLE, OPTION_TEXT, PLACEHOLDER, SELECT_OPTIONS } from '../limits.ts'
import { cutText } from '../render/cut.ts'

const { form } = NOTE_WORDS

/** What the id of a form begins with. No encoded action does. */
const FILLED = 'note-filled'
const WORDS: Readonly<Record<WithWord, string>> = { return: 'note-word', decline: 'note-decline' }

const labelled = <Component>(label: string, component: Component, hint?: string) => ({
  type: ComponentType.Label as const,
  label: cutText(label, LABEL),
  ...(hint && { description: cutText(hint, LABEL_HINT) }),
  component,
})

const typed = (
  name: FormField,
  longest: number,
  {
    value,
    required = false,
    long = false,
  }: { readonly value?: string | undefined; readonly required?: boolean; readonly long?: boolean },
) => ({
  type: ComponentType.TextInput as const,
  custom_id: name,
  style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
  required,
  max_length: longest,
  ...(value && { value: beginningOf(value, longest) }),
})

interface Option {
  readonly value: string
  readonly label: string
  readonly description?: string
}

const chosen = (name: FormField, options: readonly Option[], initial: string | undefined) => ({
  type: ComponentType.StringSelect as const,
  custom_id: name,
  required: false,
  placeholder: cutText(name === 'session' ? form.none : form.edition, PLACEHOLDER),
  options: options.map(({ value, label, description }) => ({
    value,
    label: cutText(label, OPTION_TEXT),
    ...(description && { description: cutText(description, OPTION_TEXT) }),
    ...(value === initial && { default: true }),
  })),
})

/**
 * Between the name of a talk and who gave it: the last long dash, with which the form has them, else the last of those that people
 * type. A title may hold others.
 */
const BETWEEN = /^(.*)\s+—\s+(.*)$|^(.*)\s+[–-]\s+(.*)$/s

const TITLE_AND_PEOPLE = LONGEST_FIELD.title + LONGEST_FIELD.speakers

/** The response that opens the form for the fields, or for a word to whoever wrote it. */
export function noteForm(asked: NoteForm): APIModalInteractionResponse {
  const response = (
    kind: string,
    title: string,
    components: APIModalInteractionResponse['data']['components'],
  ): APIModalInteractionResponse => ({
    type: InteractionResponseType.Modal,
    data: { custom_id: `${kind} ${carried(asked)}`, title: cutText(title, MODAL_TITLE), components },
  })
  if (asked.kind === 'word')
    return response(WORDS[asked.move], form.wordTitle, [
      labelled(form.word[asked.move], typed('word', LONGEST_FIELD.word, { required: true, long: true })),
    ])
  const { fields, talks, editions, taken, remark } = asked
  const said = { ...form, ...(fields.corrects && form.correcting) }
  // A label takes one short line: what was left out stands at the text, what else is said then at the talk.
  const leftOut = taken.length > 0 ? NOTE_WORDS.taken(taken) : undefined
  const talkOptions = [
    ...talks.map(({ session, title, about }) => ({ value: session, label: title, description: about })),
    { value: OTHER_TALK, label: said.none },
  ]
  const offered = editions.slice(0, SELECT_OPTIONS)
  const editionOptions = offered.map(({ id: value, name }) => ({ value, label: name }))
  const titled = [fields.title, fields.speakers].filter(Boolean).join(' — ')
  return response(FILLED, said.title, [
    labelled(form.talk, chosen('session', talkOptions, fields.session), leftOut && remark),
    labelled(
      form.edition,
      chosen('edition', editionOptions, fields.edition),
      offered.length < editions.length ? form.editionHint : undefined,
    ),
    labelled(
      said.text,
      typed('text', LONGEST_FIELD.text, { value: fields.text, required: true, long: true }),
      leftOut ?? remark,
    ),
    labelled(form.otherInOne, typed('title', TITLE_AND_PEOPLE, { value: titled }), form.otherInOneHint),
    labelled(form.name, typed('name', LONGEST_FIELD.name, { value: fields.name }), form.shortExplanation),
  ])
}

/** As much of what Discord sends with a form as is read: its fields by their names. */
export interface DiscordNoteFilled {
  readonly customId: string
  readonly fields: { readonly fields: { get(name: string): object | undefined } }
}

/** What was filled in, as a command; undefined for a form that is no note's. */
export function readNoteForm({ customId, fields }: DiscordNoteFilled): NoteCommand | undefined {
  const [, kind, about] = /^(note-\w+) (.+)$/.exec(customId) ?? []
  const draft = draftCarried(about)
  const move = (['return', 'decline'] as const).find((one) => WORDS[one] === kind)
  if (!draft || (kind !== FILLED && !move)) return undefined
  const typedInto = (name: FormField): string => {
    const field = fields.fields.get(name)
    if (!field) return ''
    const chosen = 'values' in field && Array.isArray(field.values) ? (field.values[0] ?? '') : undefined
    return String(chosen ?? ('value' in field ? field.value : ''))
  }
  if (move) return wordFilledIn(draft, move, typedInto)
  const inOne = titleAndPeople(typedInto('title').trim())
  return fieldsFilledIn(draft, (name) => inOne[name] ?? typedInto(name))
}

function titleAndPeople(typed: string): Partial<Record<FormField, string>> {
  const [, title, people, otherTitle, others] = BETWEEN.exec(typed) ?? []
  return { title: title ?? otherTitle ?? typed, speakers: people ?? others ?? '' }
}
