// The forms of a note: docs.slack.dev/surfaces/modals. What is not typed stands in them, so that they can be sent in after a
// restart, and what they fill in is checked against the revision they were opened for.
import type { InputBlock, ModalView } from '@slack/types'
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
import { MODAL_TITLE, OPTION, PLACEHOLDER } from '../limits.ts'
import { NOTE_DECLINE, NOTE_FILLED, NOTE_SEND, NOTE_WORD } from '../names.ts'
import { context, plainText, section } from '../render/blocks.ts'
import type { SlackRendering } from '../render.ts'

const { form } = NOTE_WORDS

type Element = InputBlock['element']

const input = (
  name: FormField,
  label: string,
  element: Element,
  { hint, required = false }: { readonly hint?: string; readonly required?: boolean } = {},
): InputBlock => ({
  type: 'input',
  block_id: name,
  label: plainText(label, PLACEHOLDER),
  element: { ...element, action_id: name } as Element,
  ...(hint && { hint: plainText(hint, PLACEHOLDER) }),
  optional: !required,
})

const typed = (name: keyof typeof LONGEST_FIELD, value: string | undefined, multiline = false): Element => ({
  type: 'plain_text_input',
  max_length: LONGEST_FIELD[name],
  ...(multiline && { multiline }),
  ...(value && { initial_value: beginningOf(value, LONGEST_FIELD[name]) }),
})

const option = (value: string, text: string, about = '') => ({
  value,
  text: plainText(text, OPTION),
  ...(about && { description: plainText(about, OPTION) }),
})

/** The form for the fields, or for a word to whoever wrote it. */
export const noteForm = (asked: NoteForm): ModalView =>
  asked.kind === 'word' ? wordForm(asked) : fieldsForm(asked)

function fieldsForm(asked: Extract<NoteForm, { kind: 'fields' }>): ModalView {
  const { fields, talks, editions, taken, remark } = asked
  const said = { ...form, ...(fields.corrects && form.correcting) }
  const talkOptions = [
    ...talks.map(({ session, title, about: where }) => option(session, title, where)),
    option(OTHER_TALK, said.none),
  ]
  const editionOptions = editions.map(({ id, name }) => option(id, name))
  const chosenTalk = talkOptions.find(({ value }) => value === fields.session)
  const chosenEdition = editionOptions.find(({ value }) => value === fields.edition)
  return {
    type: 'modal',
    callback_id: NOTE_FILLED,
    private_metadata: carried(asked),
    title: plainText(said.title, MODAL_TITLE),
    submit: plainText(form.submit, MODAL_TITLE),
    close: plainText(form.close, MODAL_TITLE),
    blocks: [
      ...section(form.explanation),
      ...context(form.history),
      ...(remark ? context(remark) : []),
      ...(taken.length > 0 ? context(NOTE_WORDS.taken(taken)) : []),
      input('session', form.talk, {
        type: 'static_select',
        options: talkOptions,
        ...(chosenTalk && { initial_option: chosenTalk }),
      }),
      input('edition', form.edition, {
        type: 'static_select',
        options: editionOptions,
        ...(chosenEdition && { initial_option: chosenEdition }),
      }),
      input('text', said.text, typed('text', fields.text, true), { required: true }),
      input('title', said.other, typed('title', fields.title), { hint: said.otherHint }),
      input('speakers', form.speakers, typed('speakers', fields.speakers), { hint: form.speakersHint }),
      input('name', form.name, typed('name', fields.name), { hint: form.nameHint }),
    ],
  }
}

const WORD_FORMS: Readonly<Record<WithWord, string>> = { return: NOTE_WORD, decline: NOTE_DECLINE }

const wordForm = (asked: Extract<NoteForm, { kind: 'word' }>): ModalView => ({
  type: 'modal',
  callback_id: WORD_FORMS[asked.move],
  private_metadata: carried(asked),
  title: plainText(form.wordTitle, MODAL_TITLE),
  submit: plainText(NOTE_WORDS.presses[asked.move], MODAL_TITLE),
  close: plainText(form.close, MODAL_TITLE),
  blocks: [input('word', form.word[asked.move], typed('word', undefined, true), { required: true })],
})

/**
 * The draft as it will be answered from, in the form's place.
 * @param shown the answer, or its text where Slack refused the blocks
 * @param draft it can be sent with this form; absent where it cannot
 */
export const shownView = (
  shown: SlackRendering | { readonly text: string },
  draft?: { readonly id: string; readonly revision: number },
): ModalView => ({
  type: 'modal',
  ...(draft && { callback_id: NOTE_SEND, private_metadata: carried(draft) }),
  title: plainText(form.title, MODAL_TITLE),
  ...(draft && { submit: plainText(form.send, MODAL_TITLE) }),
  close: plainText(form.close, MODAL_TITLE),
  // What is pressed in a form has no message to be answered under.
  blocks:
    'blocks' in shown ? shown.blocks.filter(({ type }) => type !== 'actions') : [...section(shown.text)],
})

/** What a form was answered with: docs.slack.dev/reference/interaction-payloads/view-interactions-payload. */
export interface NoteFilledIn {
  readonly callback_id?: string
  readonly private_metadata?: string
  readonly state: {
    readonly values: Readonly<
      Record<
        string,
        Readonly<
          Record<
            string,
            {
              readonly value?: string | null
              readonly selected_option?: { readonly value: string } | null
            }
          >
        >
      >
    >
  }
}

/** What was filled in, as a command; undefined for a form that no code of this version made. */
export function readNoteForm({
  callback_id,
  private_metadata,
  state,
}: NoteFilledIn): NoteCommand | undefined {
  const draft = draftCarried(private_metadata)
  if (!draft) return undefined
  const filled = (name: FormField): string => {
    const { value, selected_option } = state.values[name]?.[name] ?? {}
    return value ?? selected_option?.value ?? ''
  }
  if (callback_id === NOTE_SEND) return { kind: 'send', ...draft }
  if (callback_id === NOTE_DECLINE) return wordFilledIn(draft, 'decline', filled)
  return callback_id === NOTE_WORD ? wordFilledIn(draft, 'return', filled) : fieldsFilledIn(draft, filled)
}
